import type { Place } from '../../domain/reading.ts';
import type { Block, Mark } from '../block.ts';
import { copyOf } from './copy-of.ts';
import type { HeadingChain } from './heading-chain.ts';
import type { PageElement } from './page-element.ts';
import type { SelectorOf } from './selector.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextRun } from './text-run.ts';
import type { HidingFacts } from './visibility.ts';

/** What reading a page adds to as it goes. */
export type Reader = {
  readonly blocks: Block[];
  readonly facts: HidingFacts;
  readonly selectorOf: SelectorOf;
};

/** What an element leaves behind for those after it. */
export type Outcome = {
  readonly chain: HeadingChain | undefined;
  /** The last thing read in it was a heading: it heads what comes next. */
  readonly endsWithHeading: boolean;
  /** The part of the page it was read in. */
  readonly place: Place;
  /** Its last block's text; `undefined` after a heading or without text. */
  readonly lead: string | undefined;
};

/** Adds one block, unless the run is empty. */
export function addBlock(
  reader: Reader,
  element: PageElement,
  around: Surroundings,
  run: TextRun,
  tag = element.tag,
): void {
  if (run.text === '') return;
  // What is read outlives the page, as quote, heading or label.
  run.text = copyOf(run.text);
  const { text } = run;
  reader.blocks.push({
    text,
    tag,
    selector: reader.selectorOf(element),
    place: around.position.place,
    lang: around.lang,
    langSaid: around.langSaid,
    headings: around.chain?.headings ?? none,
    columnHeaders: around.columnHeaders,
    label: around.label,
    intro: around.intro ?? introIn(around.lead),
    question: around.chain?.question,
    containers: around.containers,
    marks: around.marks.length === 0 ? run.marks : marksOver(run, around.marks),
    collapsed: around.collapsed,
  });
}

/** Answers the words that introduce what comes next, if these do. */
function introIn(lead: string | undefined): string | undefined {
  return lead?.endsWith(':') ? lastSentence(lead) : undefined;
}

/** Answers the last sentence of a text, up to some 300 characters. */
export function lastSentence(text: string): string {
  const start = Math.max(
    text.lastIndexOf('. ', text.length - 2),
    text.lastIndexOf('! ', text.length - 2),
    text.lastIndexOf('? ', text.length - 2),
    text.lastIndexOf('\n', text.length - 2),
  );
  return text
    .slice(start < 0 ? 0 : start + 1)
    .trim()
    .slice(-300);
}

const none: readonly string[] = [];

/** Marks the whole run, in place of marks of the same kind inside it. */
function marksOver(run: TextRun, kinds: readonly Mark['kind'][]): Mark[] {
  const whole = { start: 0, end: run.text.length };
  const inside = run.marks.filter(({ kind }) => !kinds.includes(kind));
  return [...kinds.map((kind) => ({ kind, ...whole })), ...inside];
}
