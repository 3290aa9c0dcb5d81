/**
 * Answers text broken into lines of at most `width` characters. Lines break
 * at plain spaces only: a space that must not break keeps a French guillemet
 * with its word. A word longer than a line is cut.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, width))
    .join('\n');
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(' ').flatMap((word) => cut(word, width))) {
    const joined = current === '' ? piece : `${current} ${piece}`;
    if (joined.length <= width) {
      current = joined;
    } else {
      lines.push(current);
      current = piece;
    }
  }
  return [...lines, current];
}

/** Never between the two halves of one character. */
function cut(word: string, width: number): string[] {
  const pieces: string[] = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last.length + character.length <= width) {
      pieces[pieces.length - 1] = last + character;
    } else {
      pieces.push(character);
    }
  }
  return pieces;
}
