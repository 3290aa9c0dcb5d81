import * as z from 'zod';
import { Place, Reading } from './reading.ts';

/** One place where a promise stands. */
export const Mention = z.object({
  url: z.string(),
  selector: z.string(),
  quote: z.string(),
  lang: z.string(),
  place: Place,
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
});
export type Mention = z.infer<typeof Mention>;

/** What a customer may hold the company to, wherever the site says it. */
export const PublicPromise = Reading.omit({
  quote: true,
  selector: true,
  place: true,
  alsoAt: true,
  stance: true,
  context: true,
  sense: true,
}).extend({
  /** Stable over nights: what is promised to whom, without its values. */
  identity: z.string(),
  /** Identity and values: a new value is a new promise. */
  id: z.string(),
  context: z.array(z.string()),
  mentions: z.array(Mention).min(1),
  /**
   * Start of the first run that no longer found it where it stood. A later
   * complete run confirms that it is gone; until then it may have moved to a
   * page that was not read, or flicker.
   */
  missedSince: z.iso.datetime().optional(),
});
export type PublicPromise = z.infer<typeof PublicPromise>;

/** Promises by site, as they stand; `save` replaces. */
export type PromiseStore = {
  list(siteId: string): Promise<readonly PublicPromise[]>;
  save(siteId: string, promise: PublicPromise): Promise<void>;
  remove(siteId: string, promiseId: string): Promise<void>;
};
