import * as z from 'zod';
import { CalendarDate, Term } from './term.ts';
import { PromiseKind, Topic } from './topic.ts';
import { Warning } from './warning.ts';

export const Strength = z.enum(['firm', 'hedged']);
export type Strength = z.infer<typeof Strength>;

/** Where on its page a statement stands; exposure is judged by it. */
export const Place = z.enum([
  'banner',
  'header',
  'navigation',
  'main',
  'aside',
  'footer',
  'structured-data',
]);
export type Place = z.infer<typeof Place>;

/** One place on a page with the verbatim words that stand there. */
export const Standing = z.object({
  quote: z.string(),
  selector: z.string(),
  place: Place,
});
export type Standing = z.infer<typeof Standing>;

/**
 * One statement that a reader found in a page or an article: what it grants
 * (or, in articles, refuses), with the verbatim words that say so.
 */
export const Reading = z.object({
  kind: PromiseKind,
  topic: Topic,
  /** BCP 47 language of the statement's own words. */
  lang: z.string(),
  strength: Strength,
  /**
   * `refused` states that the thing is not given ("return postage is yours to
   * pay"). Pages never yield it as a promise; articles do, so that they can
   * contradict one.
   */
  stance: z.enum(['granted', 'refused']),
  condition: z.string().nullable(),
  terms: z.array(Term),
  /** Language-neutral ids that narrow whom or what it holds for. */
  scope: z.array(z.string()),
  /** Language-neutral ids of all concepts in the words and their context. */
  concepts: z.array(z.string()),
  validFrom: CalendarDate.optional(),
  validUntil: CalendarDate.optional(),
  /** Verbatim text of the page. */
  quote: z.string(),
  /** CSS selector of the block the quote stands in. */
  selector: z.string(),
  /** Headings, table headers and questions above it, outermost first. */
  context: z.array(z.string()),
  place: Place,
  /** Where else on the page it stands, in these words or others. */
  alsoAt: z.array(Standing).optional(),
  /** Id of the rule that fired. */
  rule: z.string(),
  /**
   * What the reader makes of its words, values left out: on one page, those of
   * one topic, value and sense are one promise. Absent where its place tells
   * it apart from others, as a row or a step does.
   */
  sense: z.string().optional(),
  /** What is doubtful in its wording. */
  warnings: z.array(Warning),
});
export type Reading = z.infer<typeof Reading>;

/**
 * Any sentence of an article with the concepts and terms in it, whether or
 * not a rule knows it for a statement of one topic: staff notes are terse, and
 * a promise is compared with what they say, not with how they say it.
 */
export const Statement = Reading.pick({
  lang: true,
  terms: true,
  scope: true,
  concepts: true,
  quote: true,
  context: true,
}).extend({
  /** The words negate or refuse ("not", "never", "at the customer's expense"). */
  negated: z.boolean(),
});
export type Statement = z.infer<typeof Statement>;
