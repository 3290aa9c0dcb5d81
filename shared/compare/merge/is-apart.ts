import type { Evidence } from '../match/about.ts';
import { type Ids, type Speech, weightOf } from '../match/speech.ts';

/** The words of a statement, and their language. */
export type Worded = { readonly speech: Speech; readonly lang: string };

/**
 * So much must each of two statements say that the other does not, to be two
 * promises. The more their values tell, the more words it takes.
 */
const enoughApart: Readonly<Record<Evidence, number>> = {
  'distinctive-terms': 2.5,
  'with-terms': 1.2,
  'without-terms': 1,
};

/**
 * Answers whether two statements with the same values speak of different
 * things: each says what the other, headings included, leaves out. One that
 * merely says more, or less, repeats the other.
 */
export function isApart(
  one: Worded,
  other: Worded,
  evidence: Evidence,
): boolean {
  const enough = enoughApart[evidence];
  return tellsBeside(one, other) >= enough && tellsBeside(other, one) >= enough;
}

/** How much the first says that the second does not. */
function tellsBeside(one: Worded, other: Worded): number {
  const isTranslated = one.lang.slice(0, 2) !== other.lang.slice(0, 2);
  return sumOver(
    one.speech.said,
    (id) =>
      !id.startsWith('#') &&
      !(isTranslated && id.startsWith('-')) &&
      !other.speech.everything.has(id),
  );
}

function sumOver(ids: Ids, isCounted: (id: string) => boolean): number {
  let sum = 0;
  for (const id of ids) if (isCounted(id)) sum += weightOf(id);
  return sum;
}
