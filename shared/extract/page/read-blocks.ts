import {
  type Cursor,
  containersIn,
  noteBlock,
  noteChild,
  startCursor,
  surroundingsFor,
} from './cursor.ts';
import { isOpener } from './heading-of.ts';
import { addChildren, addInline } from './inline-text.ts';
import { isLinkCard, isLinkRow, isStatementRow } from './link-row.ts';
import type { PageElement } from './page-element.ts';
import { panelChain } from './panel-chain.ts';
import { readTable } from './read-table.ts';
import { addBlock, type Outcome, type Reader } from './reader.ts';
import { enter, type Surroundings } from './surroundings.ts';
import { addText, breakLine, clearGaps, startRun } from './text-run.ts';

/** Reads all blocks inside an element, told what holds inside it. */
export function readContents(
  reader: Reader,
  element: PageElement,
  inside: Surroundings,
): Outcome {
  const at = startCursor(element, inside);
  const eachLink = isLinkRow(element);
  const isCard = isLinkCard(element) || isStatementRow(element);
  for (const child of element.children) {
    if (isCard) breakLine(at.run);
    if (typeof child !== 'string') readChild(reader, at, child, eachLink);
    else if (!eachLink) addText(at.run, child);
  }
  endRun(reader, at);
  return {
    chain: at.siblingChain ?? at.chain,
    endsWithHeading: at.endsWithHeading,
    place: inside.position.place,
    lead: at.lead,
  };
}

function readChild(
  reader: Reader,
  at: Cursor,
  child: PageElement,
  eachLink: boolean,
): void {
  if (child.kind.isUnread) return;
  if (child.tag === 'br') {
    endLine(reader, at);
  } else if (!eachLink && isInLine(child)) {
    addInline(at.run, child, reader.facts);
  } else {
    endRun(reader, at);
    readBlockChild(reader, at, child);
  }
}

function isInLine(child: PageElement): boolean {
  return child.kind.isInline && !child.wrapsBlocks && !isOpener(child);
}

/** One `br` breaks a line; two in a row end a paragraph. */
function endLine(reader: Reader, at: Cursor): void {
  if (at.run.pending === '\n') endRun(reader, at);
  else breakLine(at.run);
}

function endRun(reader: Reader, at: Cursor): void {
  const { run, element } = at;
  if (run.text === '') {
    clearGaps(run);
    return;
  }
  at.run = startRun();
  addBlock(reader, element, aroundRun(at), run);
  noteBlock(at, element, run);
}

/** What holds around words that stand in the element itself. */
function aroundRun(at: Cursor): Surroundings {
  const { inside, chain, lead } = at;
  at.holdsBlocks ??= at.element.children.some(
    (child) => typeof child !== 'string' && !isInLine(child),
  );
  if (!at.holdsBlocks && chain === inside.chain && lead === inside.lead) {
    return inside;
  }
  const containers = at.holdsBlocks ? containersIn(at) : inside.containers;
  return { ...inside, chain, lead, containers };
}

function readBlockChild(reader: Reader, at: Cursor, child: PageElement): void {
  const around = surroundingsFor(at, child);
  const entered = enter(child, around, reader.facts);
  if (!entered) return;
  const inside = insidePanel(entered, child, reader);
  const isInline =
    child.kind.isInline && !child.wrapsBlocks && !isLinkCard(child);
  if (isInline || isWholeText(child)) {
    readWhole(reader, at, child, isInline ? around : inside);
    return;
  }
  const count = reader.blocks.length;
  const outcome =
    child.tag === 'table'
      ? readTable(reader, child, inside, readContents)
      : readContents(reader, child, inside);
  if (reader.blocks.length > count) noteChild(at, child, outcome);
}

function isWholeText({ kind, wrapsBlocks }: PageElement): boolean {
  return kind.isWholeText && !wrapsBlocks;
}

/** Menus open too, but a button called "Menu" says nothing of them. */
function insidePanel(
  inside: Surroundings,
  element: PageElement,
  { facts }: Reader,
): Surroundings {
  const { opened, tabs } = facts;
  const isPlain = opened.size === 0 && tabs.size === 0;
  if (isPlain || inside.position.place !== 'main') return inside;
  const chain = panelChain(inside.chain, element, facts);
  return chain === inside.chain ? inside : { ...inside, chain };
}

function readWhole(
  reader: Reader,
  at: Cursor,
  child: PageElement,
  around: Surroundings,
): void {
  const run = startRun();
  if (child.kind.isInline) addInline(run, child, reader.facts);
  else addChildren(run, child, reader.facts);
  if (run.text === '') return;
  addBlock(reader, child, around, run);
  noteBlock(at, child, run);
}
