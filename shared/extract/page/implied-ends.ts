import { endsParagraph } from './element-kinds.ts';
import type { PageElement } from './page-element.ts';

type Rule = { readonly ends: readonly string[]; readonly within: string };

const list = { ends: ['li'], within: ' ul ol menu table td th ' };
const term = { ends: ['dt', 'dd'], within: ' dl table td th ' };
const paragraph = { ends: ['p'], within: ' button table td th caption ' };
const row = { ends: ['tr'], within: ' table template ' };
const section = {
  ends: ['thead', 'tbody', 'tfoot', 'caption', 'colgroup'],
  within: ' table template ',
};

/** What ends where the element starts, though its end tag was left out. */
const rules = new Map<string, Rule>([
  ['li', list],
  ['dt', term],
  ['dd', term],
  ['tr', row],
  ['td', { ends: ['td', 'th'], within: ' tr table template ' }],
  ['th', { ends: ['td', 'th'], within: ' tr table template ' }],
  ['thead', section],
  ['tbody', section],
  ['tfoot', section],
  ['option', { ends: ['option'], within: ' select datalist optgroup ' }],
  ['optgroup', { ends: ['option', 'optgroup'], within: ' select datalist ' }],
  ['button', { ends: ['button'], within: ' table td th ' }],
  ['select', { ends: ['select'], within: ' table td th ' }],
]);

/**
 * Answers how much of the stack of open elements stays open when an element
 * starts, by the rules of HTML for end tags that may be left out.
 */
export function depthAfterImpliedEnds(
  stack: readonly PageElement[],
  tag: string,
  isOpen: (tag: string) => boolean,
): number {
  let depth = stack.length;
  const rule = rules.get(tag);
  if (rule?.ends.some(isOpen)) depth = depthWithout(stack, depth, rule);
  if (endsParagraph.has(tag) && isOpen('p')) {
    depth = depthWithout(stack, depth, paragraph);
  }
  return depth;
}

function depthWithout(
  stack: readonly PageElement[],
  from: number,
  rule: Rule,
): number {
  for (let depth = from - 1; depth > 0; depth--) {
    const tag = stack[depth]?.tag ?? '';
    if (rule.ends.includes(tag)) return depth;
    if (rule.within.includes(` ${tag} `)) return from;
  }
  return from;
}
