/**
 * Answers Markdown that any reader of it gets through. Marks in numbers that
 * no person writes cost Markdown parsers the square of their number, or all
 * of the stack; they become the plain words they most likely are. Calming
 * twice is calming once.
 */
export function calmMarkdown(markdown: string): string {
  const shallow = markdown.replace(deepNesting, '$1');
  const bullets = shallow.match(emptyBullet)?.length ?? 0;
  const filled =
    bullets > mostMarks ? shallow.replace(emptyBullet, '') : shallow;
  return filled
    .split(/(\n[ \t]*\n)/)
    .map(calmParagraph)
    .join('');
}

const mostMarks = 2_000;

/** Quotes in lists in quotes: the first twenty stay. */
const deepNesting =
  /^([ \t]*(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+){20})(?:>[ \t]*|[-+*][ \t]+|\d{1,9}[.)][ \t]+)+/gm;

const emptyBullet = /^[ \t]*[-+*][ \t]*$/gm;

/** Marks of emphasis that no backslash makes plain. */
const emphasis = /(?<!\\)[*_~]+/g;

function calmParagraph(paragraph: string): string {
  const marks = paragraph.match(emphasis)?.length ?? 0;
  return marks > mostMarks
    ? paragraph.replace(emphasis, (run) => run.replace(/./g, '\\$&'))
    : paragraph;
}
