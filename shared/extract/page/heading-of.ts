import { judgeByClass } from './by-class.ts';
import { controlLevel, type Heading, lookalikeLevel } from './heading-chain.ts';
import {
  attributeOf,
  headingLevelOf,
  type PageElement,
} from './page-element.ts';
import type { TextRun } from './text-run.ts';

/** Answers the heading that a block is for what follows it, if it is one. */
export function headingOf(
  element: PageElement,
  run: TextRun,
): Heading | undefined {
  const { text } = run;
  const level = headingLevelOf(element.kind, element.attributes);
  if (level > 0) return { text, level, isQuestion: holdsOpener(element) };
  if (text.length > 200 || neverHeads.has(element.tag)) return undefined;
  if (attributeOf(element, 'role') === 'tab') {
    return { text, level: lookalikeLevel, isQuestion: false };
  }
  if (asks(element, text)) {
    return { text, level: controlLevel, isQuestion: true };
  }
  return element.tag === 'caption' || looksLikeHeading(element, run)
    ? { text, level: lookalikeLevel, isQuestion: false }
    : undefined;
}

/** Answers whether a click on the element opens or closes something. */
export function isOpener(element: PageElement): boolean {
  if (element.tag === 'summary') return true;
  if (element.attributes.length === 0) return false;
  if (attributeOf(element, 'aria-expanded') !== undefined) return true;
  const toggle =
    attributeOf(element, 'data-toggle') ??
    attributeOf(element, 'data-bs-toggle');
  return toggle === 'collapse' || toggle === 'tab' || toggle === 'pill';
}

const neverHeads = new Set(['li', 'td', 'option', 'tr', 'dd', 'figcaption']);
const questionClass =
  /[ _-](?:question|faq-?_?(?:q|title|header|heading|toggle|trigger|summary)|accordion-?_?(?:button|header|heading|title|trigger|toggle|summary|label))[ _-]/i;
const headingClass = /[ _-](?:title|heading|headline|titre|card-header)s? /i;
const namesOf = judgeByClass((names) => ({
  isQuestion: questionClass.test(names),
  isHeading: headingClass.test(names),
}));
const plainTags = new Set(['p', 'div', 'span', 'section', 'legend', 'caption']);

function holdsOpener(heading: PageElement): boolean {
  if (isOpener(heading)) return true;
  return heading.children.some(
    (child) => typeof child !== 'string' && isOpener(child),
  );
}

function asks(element: PageElement, text: string): boolean {
  if (isOpener(element)) return true;
  return (
    (element.tag !== 'button' && namesOf(element).isQuestion) ||
    (text.endsWith('?') && !/[.!?\n]/.test(text.slice(0, -1)))
  );
}

function looksLikeHeading(element: PageElement, run: TextRun): boolean {
  const { text, marks } = run;
  if (text.length > 100 || !plainTags.has(element.tag)) return false;
  if (/[.!;,:]$/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  const over = marks.filter(
    ({ start, end }) => start === 0 && end === text.length,
  );
  if (over.some(({ kind }) => kind === 'button')) return false;
  if (namesOf(element).isHeading) return true;
  // A bold link leads elsewhere rather than to the words below.
  if (over.some(({ kind }) => kind === 'link')) return false;
  return over.some(({ kind }) => kind === 'strong');
}

/** Whether an element is a tab, by its role or as Bootstrap says it. */
export function isTab(element: PageElement): boolean {
  const kind =
    attributeOf(element, 'role') ??
    attributeOf(element, 'data-bs-toggle') ??
    attributeOf(element, 'data-toggle');
  return kind === 'tab' || kind === 'pill';
}
