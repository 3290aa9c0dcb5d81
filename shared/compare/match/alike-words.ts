import type { SearchReach } from '../../domain/judgement.ts';

/** Words with what nobody knows of them left open. */
export type AlikeWords = Pick<SearchReach, 'said' | 'around'> & {
  /** The names and words that were left open. */
  readonly open: readonly string[];
};

/**
 * Answers words as they are alike whatever names and words stand in them that
 * nobody knows: a sentence in which none of those stands is as like a promise
 * of one product as it is like that of the next.
 */
export function wordsAlike(
  { said, around }: Pick<SearchReach, 'said' | 'around'>,
  isKnown: (id: string) => boolean,
): AlikeWords {
  const open: string[] = [];
  const alike = (id: string) => {
    if (isKnown(id)) return id;
    if (!open.includes(id)) open.push(id);
    return `${id.charAt(0)}?${open.indexOf(id)}`;
  };
  return {
    said: said.replaceAll(nameOrWord, alike),
    around: around.replaceAll(nameOrWord, alike),
    open,
  };
}

/** Subjects tell by themselves, known or not. */
const nameOrWord = /(?<=^| )[-=][^ ]*/g;
