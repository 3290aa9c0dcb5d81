import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/**
 * Answers text broken into lines of at most `width` columns. Lines break at
 * plain spaces only: a space that must not break keeps a French guillemet
 * with its word. A word longer than a line is cut.
 */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapped(line, width, width))
    .join('\n');
}

export type Hanging = { readonly indent: number; readonly width: number };

/**
 * Answers the text on lines of at most `width` columns, the first after
 * `lead`, the others `indent` columns in.
 */
export function hangLines(
  lead: string,
  text: string,
  { indent, width }: Hanging,
): string {
  const lines = wrapped(text, width - indent, width - stringWidth(lead));
  return lead + lines.join(`\n${' '.repeat(indent)}`);
}

function wrapped(line: string, width: number, firstWidth: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(' ').flatMap((word) => cut(word, width))) {
    const joined = current === '' ? piece : `${current} ${piece}`;
    const room = lines.length === 0 ? firstWidth : width;
    if (stringWidth(joined) <= room) {
      current = joined;
    } else {
      lines.push(current);
      current = piece;
    }
  }
  return [...lines, current];
}

const characters = new Intl.Segmenter();

/** Never inside what shows as one character; what is cut loses its style. */
function cut(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const { segment } of characters.segment(
    stripVTControlCharacters(word),
  )) {
    const longer = `${pieces.at(-1) ?? ''}${segment}`;
    if (stringWidth(longer) <= width) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(segment);
    }
  }
  return pieces;
}
