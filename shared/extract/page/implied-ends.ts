import { type ElementKind, kindOf } from './element-kinds.ts';
import type { PageElement } from './page-element.ts';

type Rule = {
  readonly ends: readonly ElementKind[];
  readonly within: ReadonlySet<ElementKind>;
};

const kindsOf = (tags: string): ElementKind[] => tags.split(' ').map(kindOf);

const rule = (ends: string, within: string): Rule => ({
  ends: kindsOf(ends),
  within: new Set(kindsOf(within)),
});

const list = rule('li', 'ul ol menu table td th');
const term = rule('dt dd', 'dl table td th');
const paragraph = rule('p', 'button table td th caption');
const section = rule('thead tbody tfoot caption colgroup', 'table template');
const cell = rule('td th', 'tr table template');

/** What ends where the element starts, though its end tag was left out. */
const rules = new Map<string, Rule>([
  ['li', list],
  ['dt', term],
  ['dd', term],
  ['tr', rule('tr', 'table template')],
  ['td', cell],
  ['th', cell],
  ['thead', section],
  ['tbody', section],
  ['tfoot', section],
  ['option', rule('option', 'select datalist optgroup')],
  ['optgroup', rule('option optgroup', 'select datalist')],
  ['button', rule('button', 'table td th')],
  ['select', rule('select', 'table td th')],
]);

/**
 * Answers how much of the stack of open elements stays open when an element
 * starts, by the rules of HTML for end tags that may be left out.
 */
export function depthAfterImpliedEnds(
  stack: readonly PageElement[],
  kind: ElementKind,
  isOpen: (kind: ElementKind) => boolean,
): number {
  let depth = stack.length;
  const ending = rules.get(kind.tag);
  if (ending?.ends.some(isOpen)) depth = depthWithout(stack, depth, ending);
  if (kind.endsParagraph && paragraph.ends.some(isOpen)) {
    depth = depthWithout(stack, depth, paragraph);
  }
  return depth;
}

function depthWithout(
  stack: readonly PageElement[],
  from: number,
  { ends, within }: Rule,
): number {
  for (let depth = from - 1; depth > 0; depth--) {
    const kind = stack[depth]?.kind;
    if (kind === undefined || within.has(kind)) return from;
    if (ends.includes(kind)) return depth;
  }
  return from;
}
