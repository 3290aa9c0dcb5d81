import { charClass, classOf } from '../tokens/characters.ts';

/**
 * Answers whether the letter alone at a place is clipped: the "l" of
 * "l'ancien", the "s" of "company's". It is no letter that means something
 * alone, as "h" does.
 */
export function isClipped(text: string, at: number): boolean {
  if (classAt(text, at + 1) === charClass.apostrophe) {
    const next = classAt(text, at + 2);
    return next === charClass.letter || next === charClass.digit;
  }
  return (
    classAt(text, at - 1) === charClass.apostrophe &&
    classAt(text, at - 2) === charClass.letter
  );
}

/** Answers the part that a clipped letter is. */
export function partOfClipped(letter: string): string {
  return `${letter}'`;
}

function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length
    ? classOf(text.charCodeAt(at))
    : charClass.space;
}
