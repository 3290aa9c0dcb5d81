import { inlineTags, unreadTags, wholeTextTags } from './element-kinds.ts';
import {
  aboveLevel,
  addHeading,
  controlLevel,
  type HeadingChain,
} from './heading-chain.ts';
import { headingOf, isOpener } from './heading-of.ts';
import { addChildren, addInline } from './inline-text.ts';
import type { PageElement } from './page-element.ts';
import { readTable } from './read-table.ts';
import { addBlock, lastSentence, type Outcome, type Reader } from './reader.ts';
import { enter, type Surroundings } from './surroundings.ts';
import { addText, breakLine, startRun, type TextRun } from './text-run.ts';

/** Where reading stands among the children of one element. */
type Cursor = {
  readonly element: PageElement;
  readonly inside: Surroundings;
  readonly containers: readonly number[];
  run: TextRun;
  chain: HeadingChain | undefined;
  /** Headings of the sibling before: they head deeper sections alone. */
  siblingChain: HeadingChain | undefined;
  lead: string | undefined;
  endsWithHeading: boolean;
  term: string | undefined;
};

/**
 * Far more than any card is deep; keeps hostile pages small.
 */
const maxContainers = 32;

/** Reads all blocks inside an element, told what holds inside it. */
export function readContents(
  reader: Reader,
  element: PageElement,
  inside: Surroundings,
): Outcome {
  const at: Cursor = {
    element,
    inside,
    containers: [element.id, ...inside.containers.slice(0, maxContainers)],
    run: startRun(),
    chain: inside.chain,
    siblingChain: undefined,
    lead: inside.lead,
    endsWithHeading: false,
    term: undefined,
  };
  for (const child of element.children) {
    if (typeof child === 'string') addText(at.run, child);
    else readChild(reader, at, child);
  }
  endRun(reader, at);
  return {
    chain: at.chain ?? at.siblingChain,
    endsWithHeading: at.endsWithHeading,
    lead: at.lead,
  };
}

function readChild(reader: Reader, at: Cursor, child: PageElement): void {
  if (unreadTags.has(child.tag)) return;
  if (child.tag === 'br') {
    endLine(reader, at);
  } else if (isInLine(child)) {
    addInline(at.run, child, reader.facts);
  } else {
    endRun(reader, at);
    readBlockChild(reader, at, child);
  }
}

function isInLine(child: PageElement): boolean {
  return inlineTags.has(child.tag) && !child.wrapsBlocks && !isOpener(child);
}

/** One `br` breaks a line; two in a row end a paragraph. */
function endLine(reader: Reader, at: Cursor): void {
  if (at.run.pending === '\n') endRun(reader, at);
  else breakLine(at.run);
}

function endRun(reader: Reader, at: Cursor): void {
  const { run, element } = at;
  if (run.text === '') return;
  at.run = startRun();
  const hasBlocks = element.children.some(
    (child) => typeof child !== 'string' && !isInLine(child),
  );
  addBlock(
    reader,
    element,
    {
      ...at.inside,
      chain: at.chain,
      lead: at.lead,
      containers: hasBlocks ? at.containers : at.inside.containers,
    },
    run,
  );
  noteBlock(at, element, run);
}

function noteBlock(at: Cursor, element: PageElement, run: TextRun): void {
  const heading = headingOf(element, run);
  at.endsWithHeading = heading !== undefined;
  at.lead = heading ? undefined : run.text;
  if (heading) at.chain = addHeading(at.chain, heading);
  at.siblingChain = undefined;
}

function readBlockChild(reader: Reader, at: Cursor, child: PageElement): void {
  const inside = enter(child, surroundingsAt(at, child), reader.facts);
  if (!inside) return;
  if (wholeTextTags.has(child.tag) || isOpener(child)) {
    readWhole(reader, at, child, inside);
    return;
  }
  const count = reader.blocks.length;
  const outcome =
    child.tag === 'table'
      ? readTable(reader, child, inside, readContents)
      : readContents(reader, child, inside);
  if (reader.blocks.length === count) return;
  at.lead = outcome.lead;
  at.endsWithHeading = outcome.endsWithHeading;
  if (outcome.endsWithHeading) at.chain = outcome.chain;
  at.siblingChain = outcome.endsWithHeading ? undefined : outcome.chain;
}

function readWhole(
  reader: Reader,
  at: Cursor,
  child: PageElement,
  inside: Surroundings,
): void {
  const run = startRun();
  addChildren(run, child, reader.facts);
  if (run.text === '') return;
  addBlock(reader, child, inside, run);
  noteBlock(at, child, run);
  if (child.tag === 'dt') at.term = run.text;
}

function surroundingsAt(at: Cursor, child: PageElement): Surroundings {
  const { inside } = at;
  const around: Surroundings = {
    ...inside,
    chain: chainFor(at, child),
    lead: at.lead,
    containers: at.containers,
  };
  if (child.tag === 'dd') return { ...around, label: at.term ?? inside.label };
  if (child.tag !== 'ul' && child.tag !== 'ol') return around;
  return at.lead === undefined
    ? around
    : { ...around, lead: undefined, intro: lastSentence(at.lead) };
}

/**
 * A heading inside the sibling before belongs to that sibling, as a card's
 * title to its card; but sections one level deeper still stand under it.
 */
function chainFor(at: Cursor, child: PageElement): HeadingChain | undefined {
  const level = child.firstHeadingLevel;
  if (level === 0 || !at.siblingChain) return at.chain;
  return aboveLevel(at.siblingChain, Math.min(level, controlLevel));
}
