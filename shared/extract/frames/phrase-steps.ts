import { numberPlaceOf } from '../number-place.ts';
import { foldText } from '../tokens/characters.ts';
import type { Token } from '../tokens/token.ts';

/** Stands for up to three words, or none. */
export const wildcard = '…';

/**
 * So many fillers ("always") may stand between two of a phrase: nobody says
 * three in a row, and hostile texts say one without end.
 */
export const mostFillers = 2;

export type Tokenize = (text: string) => readonly Token[];

/** Marks that stand inside an expression without parting it. */
const joiningMarks: ReadonlySet<string> = new Set([
  '-',
  "'",
  '"',
  '*',
  '«',
  '»',
  '®',
  '™',
  '©',
  '_',
  '‑',
]);

/** Answers whether a token is passed over when phrases are matched. */
export function isPassedOver(token: Token): boolean {
  return token.kind === 'mark' && joiningMarks.has(token.norm);
}

/** Answers the steps that a word of a phrase stands for. */
export type StepsOf = (word: string) => readonly string[];

/** Cuts the words of phrases; most stand in many, and are cut once. */
export function createStepsOf(tokenize: Tokenize): StepsOf {
  const known = new Map<string, readonly string[]>([['', []]]);
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const steps = stepsIn(word, tokenize);
    known.set(word, steps);
    return steps;
  };
}

/** "d'", "qu'": cut as where the next word follows. */
const elided = /^\p{L}{1,2}'$/u;

function stepsIn(word: string, tokenize: Tokenize): readonly string[] {
  if (word === wildcard || numberPlaceOf(word)) return [word];
  if (elided.test(word)) return stepsIn(`${word}x`, tokenize).slice(0, -1);
  const isStem = word.endsWith('*');
  const parts = tokenize(isStem ? word.slice(0, -1) : word)
    .filter((token) => !isPassedOver(token))
    .map((token) => token.norm);
  const last = parts.pop();
  if (last === undefined) return parts;
  // "livré*" is any ending: "livrée" goes without the accent that tells it.
  return [...parts, isStem ? `${foldText(last)}*` : last];
}
