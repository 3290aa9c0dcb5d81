/**
 * Answers the words of a text as they are compared: lower case, accents
 * folded, split at everything that is neither letter nor figure, except
 * inside "7/7", "24/7", "99.9" and "0,80".
 */
export function wordsOf(text: string): string[] {
  return folded(text).match(/\d+(?:[.,/]\d+)*[a-z]*|[\p{L}\p{N}]+/gu) ?? [];
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
