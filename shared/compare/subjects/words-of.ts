/**
 * Answers the words of a text as they are compared: lower case, accents
 * folded, split at everything that is neither letter nor figure, except
 * inside "7/7", "24/7", "99.9" and "0,80".
 */
export function wordsOf(text: string): string[] {
  return folded(text).match(/\d+(?:[.,/]\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? [];
}

/** Stands between the words of two clauses: no phrase has it. */
export const clauseBorder = '';

/**
 * Answers the words of a text clause by clause: "they are not pleased: they get
 * the money" denies no money.
 */
export function wordsByClause(text: string): string[] {
  return text
    .split(/(?<!\.)[.;:!?…](?=\s|$)|\s[–—]\s/u)
    .flatMap((clause, at) =>
      at > 0 ? [clauseBorder, ...wordsOf(clause)] : wordsOf(clause),
    );
}

/** Most texts are plain: folding accents costs more than reading them. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');
}
