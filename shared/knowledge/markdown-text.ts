/** Answers plain words so that neither Markdown nor HTML sees marks in them. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*]/g, '\\$&').replace(/<(?=[a-z/!?])/gi, '&lt;');
}

/**
 * Answers the words of one block, each of their lines a line of it; a line
 * that looks like a heading or a list item stays the words it is.
 */
export function tidyBlock(words: string): string {
  return words
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/^(?:[#>+-](?=\s)|[-=_]{2,}$)/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2'),
    )
    .join('  \n');
}
