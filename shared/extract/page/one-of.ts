import type { Block } from '../block.ts';

/** What stands in a line of its own, and is no sentence. */
const longestLine = 40;

export function isShortLine(line: string): boolean {
  return line.length <= longestLine && !/[.!?:]$/.test(line);
}

/** Makes one block of two that stand below one another. */
export function oneOf(
  title: Block,
  value: Block,
  between: ' ' | '\n',
  tag: string,
): Block {
  const shift = title.text.length + 1;
  return {
    ...value,
    tag,
    text: `${title.text}${between}${value.text}`,
    headings: title.headings,
    selector: aroundBoth(title.selector, value.selector),
    label: undefined,
    marks: [
      ...title.marks,
      ...value.marks.map(({ kind, start, end }) => ({
        kind,
        start: start + shift,
        end: end + shift,
      })),
    ],
  };
}

/** The element that two others stand in, by their selectors. */
function aroundBoth(one: string, other: string): string {
  const steps = one.split(' > ');
  const others = other.split(' > ');
  const apart = steps.findIndex((step, at) => step !== others[at]);
  const shared = steps.slice(0, apart < 0 ? steps.length : apart);
  return shared.length > 0 ? shared.join(' > ') : other;
}
