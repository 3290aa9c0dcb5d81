import * as z from 'zod';
import { Decision } from './decision.ts';
import { Place } from './reading.ts';
import { Reason } from './reason.ts';
import { Topic } from './topic.ts';

export const GapType = z.enum([
  'unknown',
  'contradicted',
  'unbriefed',
  'expired',
  'inconsistent',
  'withdrawn',
  'unclear',
]);
export type GapType = z.infer<typeof GapType>;

export const Direction = z.enum([
  'public-more-generous',
  'internal-more-generous',
  'disjoint',
]);
export type Direction = z.infer<typeof Direction>;

/** One term that differs, in words a person can check against both texts. */
export const Difference = z.object({
  /** Term type, or the topic where the two sides differ without a value. */
  term: z.string(),
  public: z.string(),
  internal: z.string(),
  direction: Direction,
  publicQuote: z.string(),
  internalQuote: z.string(),
  /** Where the other side stands, if it is the site that says two things. */
  internalPlace: Place.optional(),
});
export type Difference = z.infer<typeof Difference>;

export const SeverityLevel = z.enum([
  'info',
  'low',
  'medium',
  'high',
  'critical',
]);
export type SeverityLevel = z.infer<typeof SeverityLevel>;

/** Answers whether one level is as grave as another, or graver. */
export function isAtLeast(level: SeverityLevel, floor: SeverityLevel): boolean {
  const levels = SeverityLevel.options;
  return levels.indexOf(level) >= levels.indexOf(floor);
}

/** 0–10, with each addend and its reason. */
export const Severity = z.object({
  score: z.int().min(0).max(10),
  level: SeverityLevel,
  exposure: z.int().min(0).max(3),
  consequence: z.int().min(0).max(3),
  imminence: z.int().min(0).max(2),
  unreadiness: z.int().min(0).max(2),
  because: z.array(z.string()),
  /** The same, to be said in another language; gaps of old have none. */
  reasons: z.array(Reason).optional(),
});
export type Severity = z.infer<typeof Severity>;

export const GapState = z.enum([
  'open',
  'in-progress',
  'resolved',
  'dismissed',
  'accepted',
]);
export type GapState = z.infer<typeof GapState>;

/** What one comparison says; the life of a gap is built from it. */
export const GapFinding = z.object({
  /** Fingerprint: type, promise identity, normalised values, article. */
  id: z.string(),
  type: GapType,
  /** What it is about, also when neither page nor article stands any more. */
  topic: Topic,
  severity: Severity,
  /** Id of the promise, or null where staff are told of one that is gone. */
  promise: z.string().nullable(),
  article: z.string().nullable(),
  teams: z.array(z.string()),
  differences: z.array(Difference),
  /** Plain sentences: which rule decided, and on what. */
  because: z.array(z.string()),
  /** The same, to be said in another language; gaps of old have none. */
  reasons: z.array(Reason).optional(),
});
export type GapFinding = z.infer<typeof GapFinding>;

/** One transition of a gap. The history is only ever added to. */
export const GapEvent = z.object({
  gap: z.string(),
  at: z.iso.datetime(),
  from: GapState.nullable(),
  to: GapState,
  who: z.string(),
  why: z.string(),
  /** The same, to be said in another language; none where a person gave it. */
  reasons: z.array(Reason).optional(),
  runId: z.string().nullable(),
});
export type GapEvent = z.infer<typeof GapEvent>;

/** A gap as it is kept from night to night. */
export const Gap = GapFinding.extend({
  state: GapState,
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  reopened: z.int().min(0),
  /** Complete runs in a row that did not find it. */
  missedRuns: z.int().min(0),
  /** What a person said of it, where its state follows from that. */
  decision: Decision.optional(),
});
export type Gap = z.infer<typeof Gap>;

/** Gaps by site, each with its history. */
export type GapStore = {
  list(siteId: string): Promise<readonly Gap[]>;
  /** Saves the gap and adds the events; the same event twice is one. */
  save(siteId: string, gap: Gap, events: readonly GapEvent[]): Promise<void>;
  history(siteId: string, gapId: string): Promise<readonly GapEvent[]>;
};
