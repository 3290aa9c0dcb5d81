import * as z from 'zod';
import { CalendarDate } from './term.ts';

/** An article and the sentence of it that is likeliest to be meant. */
export const RankedArticle = z.object({
  article: z.string(),
  /** The sentence's place in its article, from 0. */
  at: z.int(),
  probability: z.number(),
});
export type RankedArticle = z.infer<typeof RankedArticle>;

/** By which words an article is sought, and how far that looks. */
export const SearchReach = z.object({
  /** Ids of what one wording speaks of, itself and above, as texts. */
  said: z.string(),
  around: z.string(),
  /** What sentences were chosen by, as `Nomination` says. */
  by: z.string(),
  /** The last sentence looked at: so were all that share more with it. */
  edge: z
    .object({ score: z.number(), article: z.string(), at: z.int() })
    .optional(),
  /** So much shared is enough wherever it stands, as `Nomination` says. */
  least: z.number().optional(),
});
export type SearchReach = z.infer<typeof SearchReach>;

/**
 * What the search of an article rests on, so that it can go on from here when
 * articles change: how far it looked, and what it found.
 */
export const SearchBasis = z.object({
  /** Promises that differ in their values alone share it. */
  reach: SearchReach,
  /** The likeliest articles, the surest first. */
  ranked: z.array(RankedArticle),
  /** Whether articles less likely than all of these were looked at. */
  hasMore: z.boolean(),
});
export type SearchBasis = z.infer<typeof SearchBasis>;

/** What a promise was judged on, and what was found. */
export const JudgedPromise = z.object({
  /** Digest of the promise as it was judged. */
  of: z.string(),
  /** The dates from and through which it holds; no end where no date ends it. */
  from: CalendarDate,
  through: CalendarDate.optional(),
  /** What its fullest words are about, as `aboutText` says. */
  about: z.string().default(''),
  /** Digest of topic and values, as `keyDigest` says. */
  key: z.string().default(''),
  /** Digest of what is promised to whom, whatever the words. */
  sought: z.string().default(''),
  /** One for each wording of the promise; where none is left, it is judged anew. */
  bases: z.array(SearchBasis).catch([]),
  /** Ids of what was found, and their digests. */
  findings: z.array(z.object({ id: z.string(), of: z.string() })).catch([]),
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

/** What an article speaks of, so that it need not be read for that again. */
export const ArticleSpeech = z.object({
  /** The digest it is judged against. */
  of: z.string(),
  /** Ids of what each sentence speaks of, itself | and above, as texts. */
  sentences: z.array(z.string()),
});
export type ArticleSpeech = z.infer<typeof ArticleSpeech>;

/** A page whose readings were merged. */
export const MergedPage = z.object({
  /** Tells what was read on it from what another run read. */
  version: z.string(),
  /** Digests of its readings, each after those of its key and wording. */
  readings: z.array(z.string()),
});
export type MergedPage = z.infer<typeof MergedPage>;

/** What the kept promises were merged from. */
export const Merged = z.object({
  /** By URL. */
  pages: z.record(z.string(), MergedPage),
});
export type Merged = z.infer<typeof Merged>;

/** What is remembered of a site's last comparison, by id of promise. */
export type Judgements = {
  readonly against: JudgedAgainst;
  readonly promises: ReadonlyMap<string, JudgedPromise>;
  /** Of articles, by id; counts only where its digest is the article's. */
  readonly speeches: ReadonlyMap<string, ArticleSpeech>;
  /** None after a night that could not see the whole site. */
  readonly merged?: Merged | undefined;
};

/** The same, and whether promises and gaps may have been written since. */
export type KeptJudgements = Judgements & { readonly isDoubted: boolean };

/**
 * What is remembered of a site's last comparison. It spares work and holds
 * nothing else: lost or half saved, promises are judged anew.
 */
export type JudgementStore = {
  load(siteId: string): Promise<KeptJudgements | undefined>;
  /** Said before promises or gaps are written: it holds until it is saved. */
  doubt(siteId: string): Promise<void>;
  /** Replaces what was remembered, and ends the doubt. */
  save(siteId: string, judgements: Judgements): Promise<void>;
};
