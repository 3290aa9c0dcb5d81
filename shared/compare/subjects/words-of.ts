/**
 * Answers the words of a text as they are compared: lower case, accents
 * folded, split at everything that is neither letter nor figure, except
 * inside "7/7", "24/7" and "99.9".
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe');
  return folded.match(/\d+(?:[./]\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? [];
}
