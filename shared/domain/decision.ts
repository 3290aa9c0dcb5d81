import * as z from 'zod';
import { ArticleId } from './article.ts';
import { CalendarDate } from './term.ts';
import { Topic } from './topic.ts';

/** Why a gap needs no work, in a word that can be counted. */
export const DismissalCode = z.enum([
  'intended',
  'known-otherwise',
  'not-ours',
  'misread',
  'trivial',
  'other',
]);
export type DismissalCode = z.infer<typeof DismissalCode>;

/** What a rule hides: promises that answer to every part it names. */
export const IgnoreRule = z
  .object({
    topic: Topic.optional(),
    /** Path pattern (`*` any characters, `$` end), as in robots.txt. */
    url: z.string().startsWith('/').optional(),
    /** Words of the quote; case, accents and spaces do not matter. */
    quote: z.string().min(1).optional(),
  })
  .refine((rule) => Object.values(rule).some((part) => part !== undefined), {
    message: 'a rule that names nothing would hide everything',
  });
export type IgnoreRule = z.infer<typeof IgnoreRule>;

/**
 * How many characters whoever decides may take. Asked where it is said, not
 * of what is kept: one that is too long must not hide all the others.
 */
export const longestSaid = { by: 200, reason: 2000 };

const said = {
  /** Of everything that was said: the same decision twice is one. */
  id: z.string(),
  by: z.string().min(1),
  reason: z.string().min(1),
  at: z.iso.datetime(),
};

const onGap = {
  ...said,
  gap: z.string(),
  /** Identity and values: another value is another promise. */
  promise: z.string().nullable(),
  /** What there was to see, so that the history can be read by itself. */
  seen: z.object({
    topic: Topic,
    quote: z.string().nullable(),
    url: z.string().nullable(),
  }),
};

/**
 * What a person said of a gap, or of promises of a kind. The list of
 * decisions is only ever added to: one is taken back by another.
 */
export const Decision = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('covers'),
    ...onGap,
    article: ArticleId,
    articleVersion: z.string(),
    /** Values that the article states: rewording it changes nothing. */
    articleValues: z.string(),
  }),
  z.object({ kind: z.literal('not-a-promise'), ...onGap }),
  z.object({
    kind: z.literal('accept'),
    ...onGap,
    /** The last day on which it is accepted, where the site is. */
    until: CalendarDate,
  }),
  z.object({ kind: z.literal('dismiss'), ...onGap, code: DismissalCode }),
  z.object({ kind: z.literal('same-as'), ...onGap, sameAs: z.string() }),
  z.object({ kind: z.literal('ignore'), ...said, rule: IgnoreRule }),
  z.object({
    kind: z.literal('take-back'),
    ...said,
    takesBack: z.array(z.string()).min(1),
  }),
]);
export type Decision = z.infer<typeof Decision>;

/** A decision on one gap. */
export type GapDecision = Extract<Decision, { readonly gap: string }>;

/** What people decided, oldest first. Nothing is ever changed or removed. */
export type DecisionStore = {
  list(siteId: string): Promise<readonly Decision[]>;
  /** The same decision twice is one. */
  add(siteId: string, decision: Decision): Promise<void>;
};
