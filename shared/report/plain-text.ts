/**
 * Control characters (a page's text could steer a terminal with them) and
 * the marks that turn the direction of writing (they could make a line read
 * otherwise than it is).
 */
const unsafeCharacters = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Answers text on one line that is safe to print on a terminal. */
export function oneLine(text: string): string {
  return text.replace(unsafeCharacters, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Answers at most `longest` characters, cut between words, with "…". */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) {
    return text;
  }
  const cut = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  const end = space > longest / 2 ? space : cut.length;
  return `${cut.slice(0, end).trimEnd()}…`;
}
