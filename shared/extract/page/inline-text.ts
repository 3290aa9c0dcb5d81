import { oncePerObject } from '../../platform/once-per.ts';
import type { Mark } from '../block.ts';
import { judgeByClass } from './by-class.ts';
import { addGap, beginsFigure } from './inline-gap.ts';
import {
  attributeOf,
  type PageElement,
  type PageNode,
} from './page-element.ts';
import { addText, breakLine, markLast, type TextRun } from './text-run.ts';
import { type HidingFacts, visibilityOf } from './visibility.ts';

/**
 * Adds an element's visible text to a run, whatever stands in it, with its
 * marks. Where a block-level element or a button begins or ends, the line
 * breaks.
 */
export function addInline(
  run: TextRun,
  element: PageElement,
  facts: HidingFacts,
): void {
  if (element.tag === 'br') {
    breakLine(run);
    return;
  }
  if (element.kind.isUnread) return;
  if (visibilityOf(element, facts) === 'hidden') return;
  partFromBefore(run, element);
  const before = run.words;
  run.words = '';
  const marks = marksOf(element);
  const isApart = !element.kind.isInline || marks.includes('button');
  if (isApart) breakLine(run);
  if (raisesCents(run, element)) addText(run, '.');
  addChildren(run, element, facts);
  if (isApart) breakLine(run);
  const { words } = run;
  run.words = before + words;
  run.piece = element.kind.setsApart ? words : '';
  for (const kind of marks) markLast(run, words, kind);
}

/** Parts the words of an element from those that would run into them. */
function partFromBefore(run: TextRun, element: PageElement): void {
  if (run.piece !== '') addGap(run, run.piece, element);
  else if (run.pending === '' && beginsFigure(run.tail, element)) {
    run.pending = ' ';
  }
}

/** `£9<sup>99</sup>` and `9<sup>99</sup> £`: nine pounds and 99 pence. */
function raisesCents(
  { tail, pending }: TextRun,
  element: PageElement,
): boolean {
  if (element.tag !== 'sup' || pending !== '' || !/\d$/.test(tail))
    return false;
  const [raised, ...others] = element.children;
  if (typeof raised !== 'string' || others.length > 0) return false;
  const isPriced = /[$€£]\s?\d+$/.test(tail) || isBeforeSign(element);
  return isPriced
    ? /^\d\d$/.test(raised.trim())
    : /^\d\d\s?[$€£]$/.test(raised.trim());
}

/** Whether the next that is said begins with the sign of a currency. */
function isBeforeSign(element: PageElement): boolean {
  let last = element;
  while (last.parent?.kind.isInline && last.parent.children.at(-1) === last) {
    last = last.parent;
  }
  return last.parent !== undefined && beforeSigns(last.parent).has(last);
}

/** The children of an element that a sign follows, looked for once. */
const beforeSigns = oncePerObject(
  ({ children }: PageElement): ReadonlySet<PageNode> =>
    new Set(children.filter((_, at) => beginsWithSign(children[at + 1]))),
);

function beginsWithSign(node: PageNode | undefined): boolean {
  const text = typeof node === 'object' ? node.children[0] : node;
  return typeof text === 'string' && /^\s?[$€£]/.test(text);
}

/** Adds the visible text inside an element to a run. */
export function addChildren(
  run: TextRun,
  element: PageElement,
  facts: HidingFacts,
): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(run, child);
    else addInline(run, child, facts);
  }
}

const marksByTag = new Map<string, readonly Mark['kind'][]>([
  ['del', ['struck']],
  ['s', ['struck']],
  ['strike', ['struck']],
  ['b', ['strong']],
  ['strong', ['strong']],
  ['sup', ['superscript']],
  ['button', ['button']],
]);

const struckClass =
  /line-through| (?:old|was|regular|original|previous|compare|strike|crossed|prix-barre|ancien)[-_]?(?:price|prix)? | price[-_]{1,2}(?:old|was|strike|regular|compare) /i;
const struckStyle = /line-through/i;
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const boldClass = / (?:font-bold|font-semibold|fw-bold|bold) /;
const buttonClass = / (?:btn|button|cta)(?:[-_]\S+)? /i;

/** Answers how an element sets its words apart. */
export function marksOf(element: PageElement): readonly Mark['kind'][] {
  const byTag = marksByTag.get(element.tag) ?? none;
  if (element.attributes.length === 0) return byTag;
  const byClass = lookOf(element);
  const byStyle = lookOfStyle(attributeOf(element, 'style'));
  const isStruck = byClass.isStruck || byStyle.isStruck;
  const isBold = byClass.isBold || byStyle.isBold;
  if (element.tag !== 'a' && !isStruck && !isBold) return byTag;
  const marks = [...byTag];
  if (element.tag === 'a') marks.push(linkKind(element));
  if (isStruck) marks.push('struck');
  if (isBold) marks.push('strong');
  return marks;
}

const none: readonly Mark['kind'][] = [];

const lookOf = judgeByClass((names) => ({
  isStruck: struckClass.test(names),
  isBold: boldClass.test(names),
  isButton: buttonClass.test(names),
}));

const plainLook = { isStruck: false, isBold: false };

function lookOfStyle(style: string | undefined): typeof plainLook {
  if (style === undefined) return plainLook;
  return { isStruck: struckStyle.test(style), isBold: boldStyle.test(style) };
}

function linkKind(element: PageElement): 'link' | 'button' {
  const isButton =
    attributeOf(element, 'role') === 'button' || lookOf(element).isButton;
  return isButton ? 'button' : 'link';
}
