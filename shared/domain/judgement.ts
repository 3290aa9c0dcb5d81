import * as z from 'zod';
import { CalendarDate } from './term.ts';

/**
 * What the search of an article rests on: as long as none of the watched
 * articles changes, and no changed one has a sentence that scores `level`, it
 * would end the same. A sentence that does changes nothing either where it
 * scores no more than `top`, is less likely than `floor`, and there is `room`
 * for it among those that are looked at.
 */
export const SearchBasis = z.object({
  /** Ids of articles, or `all` of them. */
  watched: z.union([z.array(z.string()), z.literal('all')]),
  level: z.number(),
  top: z.number(),
  floor: z.number(),
  room: z.int(),
});
export type SearchBasis = z.infer<typeof SearchBasis>;

/** What a promise was judged on, and what was found. */
export const JudgedPromise = z.object({
  /** Digest of the promise as it was judged. */
  of: z.string(),
  /** The dates from and through which it holds; no end where no date ends it. */
  from: CalendarDate,
  through: CalendarDate.optional(),
  /** One for each wording of the promise; none where it is judged anew. */
  bases: z.array(SearchBasis).default([]),
  /** Digests of the findings by their ids. */
  findings: z.record(z.string(), z.string()),
});
export type JudgedPromise = z.infer<typeof JudgedPromise>;

/** The knowledge that promises were judged against. */
export const JudgedAgainst = z.object({
  /** Of the rules and words that judge: another version judges all anew. */
  version: z.string(),
  /** Digests of the articles in force and their briefings, by id. */
  articles: z.record(z.string(), z.string()),
  /** Ids that too many sentences share to tell them apart. */
  common: z.array(z.string()),
});
export type JudgedAgainst = z.infer<typeof JudgedAgainst>;

/** The pages that the kept promises were merged from. */
export const MergedPages = z.object({
  /** Digest of the promises kept afterwards. */
  promises: z.string(),
  /** Digests of what was read, by URL. */
  pages: z.record(z.string(), z.string()),
});
export type MergedPages = z.infer<typeof MergedPages>;

/** What is remembered of a site's last comparison, by id of promise. */
export type Judgements = {
  readonly against: JudgedAgainst;
  readonly promises: ReadonlyMap<string, JudgedPromise>;
  /** None after a night that could not see the whole site. */
  readonly merged?: MergedPages | undefined;
};
