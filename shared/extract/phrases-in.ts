/**
 * Answers the phrases of a list as languages write them: parted by commas,
 * over as many lines as are easy to read.
 */
export function phrasesIn(list: string): string[] {
  return list
    .split(/,(?:\s+|$)/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
