import type { Mention, PublicPromise } from '../../domain/promise.ts';
import { readFigures } from '../../extract/read-figures.ts';
import { withCounts } from './counts-as-ids.ts';
import type { Sought } from './sought.ts';
import { speechOf } from './speech.ts';

/** Answers the mention that says a promise in full: the body's, the longest. */
export function fullestMention({ mentions }: PublicPromise): Mention {
  const [first, ...others] = mentions;
  if (first === undefined) throw new RangeError('A promise has mentions.');
  return others.reduce(
    (fullest, one) => (compareFullness(one, fullest) < 0 ? one : fullest),
    first,
  );
}

/** Answers the fullest mention with these words in it, or the fullest there is. */
export function mentionSaying(promise: PublicPromise, words: string): Mention {
  const saying = promise.mentions.filter(({ quote }) => quote.includes(words));
  return byFullness(saying)[0] ?? fullestMention(promise);
}

function byFullness(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort(compareFullness);
}

/** Negative where the first says it more fully. */
function compareFullness(a: Mention, b: Mention): number {
  return (
    Number(b.place === 'main') - Number(a.place === 'main') ||
    b.quote.length - a.quote.length ||
    (a.url < b.url ? -1 : 1)
  );
}

/** Headings further up than this speak of the whole page. */
export const nearestHeadings = 3;

/** Prepares a promise to be looked for in articles, in its fullest words. */
export function soughtOf(promise: PublicPromise): Sought {
  const { context } = promise;
  return soughtIn(promise, { ...fullestMention(promise), context });
}

/** Few promises are worded in more ways that tell anything new. */
const mostWordings = 5;

/** One way in which a promise is put. */
export type Wording = Pick<Mention, 'quote' | 'lang'> & {
  /** What stands above is known of the fullest alone. */
  readonly context: readonly string[];
};

/** Answers how a promise is put, the fullest first. */
export function wordingsOf({ mentions, context }: PublicPromise): Wording[] {
  // Most stand in one wording on many pages: only wordings are put in order.
  const byQuote = new Map<string, Mention>();
  for (const mention of mentions) {
    const known = byQuote.get(mention.quote);
    const isFuller = !known || compareFullness(mention, known) < 0;
    if (isFuller) byQuote.set(mention.quote, mention);
  }
  return byFullness([...byQuote.values()])
    .slice(0, mostWordings)
    .map(({ quote, lang }, at) => ({
      quote,
      lang,
      context: at === 0 ? context.slice(-nearestHeadings) : [],
    }));
}

/**
 * Answers the same in each of its wordings, the fullest first: staff notes may
 * use the words of any.
 */
export function soughtInWordings(promise: PublicPromise): Sought[] {
  return wordingsOf(promise).map((wording) => soughtIn(promise, wording));
}

function soughtIn(
  { topic, terms, scope }: PublicPromise,
  { quote, lang, context }: Wording,
): Sought {
  const around = context.slice(-nearestHeadings);
  const { counts } = readFigures(quote, lang, terms);
  const speech = withCounts(speechOf(quote, around, lang, terms), counts);
  return { topic, terms, scope, speech, likenessOfWords: undefined };
}
