import { charClass, classOf, foldOf } from '../tokens/characters.ts';

/** What `letterOf` answers for all but letters, which are 1 (a) to 26 (z). */
export const noLetter = 27;
/** A letter of another alphabet, a ligature, or nothing to be read. */
const oddLetter = 28;

const letters = new Uint8Array(0x10000);
const beforeA = 0x60;

/**
 * Answers which letter a UTF-16 code unit folds to, case and accents aside;
 * each is worked out once.
 */
export function letterOf(code: number): number {
  return letters[code] || learn(code);
}

function learn(code: number): number {
  const found = letterIn(code, classOf(code));
  letters[code] = found;
  return found;
}

function letterIn(code: number, found: number): number {
  if (found === charClass.nothing) return oddLetter;
  if (found !== charClass.letter) return noLetter;
  const letter = foldOf(code) - beforeA;
  return letter > 0 && letter < noLetter ? letter : oddLetter;
}
