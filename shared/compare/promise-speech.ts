import type { Mention, PublicPromise } from '../domain/promise.ts';
import type { Sought } from './likeness.ts';
import { speechOf } from './speech.ts';

/** Answers the mention that says a promise in full: the body's, the longest. */
export function fullestMention({ mentions }: PublicPromise): Mention {
  const [first] = [...mentions].sort(
    (a, b) =>
      Number(b.place === 'main') - Number(a.place === 'main') ||
      b.quote.length - a.quote.length ||
      (a.url < b.url ? -1 : 1),
  );
  if (first === undefined) throw new RangeError('A promise has mentions.');
  return first;
}

/** Headings further up than this speak of the whole page. */
const nearestHeadings = 3;

/** Prepares a promise to be looked for in articles. */
export function soughtOf(promise: PublicPromise): Sought {
  const { quote, lang } = fullestMention(promise);
  return {
    topic: promise.topic,
    terms: promise.terms,
    scope: promise.scope,
    speech: speechOf(
      quote,
      promise.context.slice(-nearestHeadings),
      lang,
      promise.terms,
    ),
  };
}
