import {
  aboveLevel,
  addHeading,
  controlLevel,
  type HeadingChain,
} from './heading-chain.ts';
import { headingOf } from './heading-of.ts';
import type { PageElement } from './page-element.ts';
import { lastSentence, type Outcome } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import { startRun, type TextRun } from './text-run.ts';

/** Where reading stands among the children of one element. */
export type Cursor = {
  readonly element: PageElement;
  readonly inside: Surroundings;
  /** Ids around what stands in it; asked for by `containersIn`. */
  containers: readonly number[] | undefined;
  /** Whether blocks stand in it beside its own words, once asked for. */
  holdsBlocks: boolean | undefined;
  /** What holds around the child read last, apart from its own name. */
  around: Surroundings;
  run: TextRun;
  chain: HeadingChain | undefined;
  /** Headings in the sibling before: they head deeper sections alone. */
  siblingChain: HeadingChain | undefined;
  /** Level of the first heading in the sibling before. */
  siblingLevel: number;
  lead: string | undefined;
  endsWithHeading: boolean;
  /** The `dt` that the next `dd` belongs to. */
  term: string | undefined;
};

/** Far more than any card is deep; keeps hostile pages small. */
const maxContainers = 32;

/** Stands before what an element holds. */
export function startCursor(
  element: PageElement,
  inside: Surroundings,
): Cursor {
  return {
    element,
    inside,
    containers: undefined,
    holdsBlocks: undefined,
    around: inside,
    run: startRun(),
    chain: inside.chain,
    siblingChain: undefined,
    siblingLevel: 0,
    lead: inside.lead,
    endsWithHeading: false,
    term: undefined,
  };
}

/** Answers the ids around what stands in the element, its own first. */
export function containersIn(at: Cursor): readonly number[] {
  at.containers ??= [
    at.element.id,
    ...at.inside.containers.slice(0, maxContainers),
  ];
  return at.containers;
}

/** A block was read: it heads, or leads to, what comes next. */
export function noteBlock(
  at: Cursor,
  element: PageElement,
  run: TextRun,
): void {
  const heading = headingOf(element, run);
  at.endsWithHeading = heading !== undefined;
  at.lead = heading ? undefined : run.text;
  at.siblingChain = undefined;
  at.siblingLevel = 0;
  if (heading) at.chain = addHeading(at.chain, heading);
  if (element.tag === 'dt') at.term = run.text;
}

/**
 * A child with blocks of its own was read. A heading in it heads what comes
 * next only if nothing followed it there; cards in a row head nothing.
 */
export function noteChild(
  at: Cursor,
  child: PageElement,
  outcome: Outcome,
): void {
  endControl(at);
  const isElsewhere = outcome.place !== at.inside.position.place;
  // A header may head the page; a menu or a footer in it does not.
  if (isElsewhere && outcome.place !== 'header') return;
  const level = child.firstHeadingLevel;
  const isOneOfMany = level > 0 && level === at.siblingLevel;
  at.siblingLevel = level;
  at.endsWithHeading = outcome.endsWithHeading;
  at.lead = outcome.lead;
  const left = isElsewhere
    ? aboveLevel(outcome.chain, controlLevel)
    : outcome.chain;
  if (outcome.endsWithHeading) at.chain = left;
  // What stands after the main words, such as a popup, is no section of them.
  const isOver = outcome.endsWithHeading || isOneOfMany || child.tag === 'main';
  at.siblingChain = isOver ? undefined : left;
}

/** A button opens the one panel after it; a summary all of its details. */
function endControl(at: Cursor): void {
  const { chain } = at;
  if (chain?.level !== controlLevel || at.element.tag === 'details') return;
  if (!chain.question?.endsWith('?')) at.chain = chain.above;
}

/** Answers what holds around a child, as far as reading has come. */
export function surroundingsFor(at: Cursor, child: PageElement): Surroundings {
  const { inside } = at;
  const around = aroundNext(at, chainFor(at, child));
  if (child.tag === 'dd') return { ...around, label: at.term ?? inside.label };
  if (child.tag !== 'ul' && child.tag !== 'ol') return around;
  return at.lead === undefined
    ? around
    : { ...around, lead: undefined, intro: lastSentence(at.lead) };
}

/** Siblings in a row mostly stand in the same: that is said once. */
function aroundNext(at: Cursor, chain: Surroundings['chain']): Surroundings {
  const { around, inside } = at;
  const containers = containersIn(at);
  const lead = at.lead?.endsWith(':') ? at.lead : undefined;
  const isSame =
    around.containers === containers &&
    around.chain === chain &&
    around.lead === lead;
  if (!isSame) at.around = { ...inside, chain, containers, lead };
  return at.around;
}

/**
 * A heading inside the sibling before belongs to that sibling, as a card's
 * title to its card; but sections of a deeper level still stand under it.
 */
function chainFor(at: Cursor, child: PageElement): HeadingChain | undefined {
  const level = child.firstHeadingLevel;
  if (level === 0 || !at.siblingChain) return at.chain;
  let chain: HeadingChain | undefined = at.siblingChain;
  while (chain && chain !== at.chain && chain.level >= level) {
    chain = chain.above;
  }
  return chain;
}
