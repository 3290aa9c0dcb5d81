import type { Block } from '../block.ts';
import { isShortLine, oneOf } from './one-of.ts';

/** What the words of a line tell, whatever the language. */
export type LineWords = {
  readonly leadsToFigure: (line: string) => boolean;
  readonly saysHowLong: (line: string) => boolean;
  readonly saysFree: (line: string) => boolean;
};

/** Reads what is drawn large in lines of its own with the line it goes on in. */
export function joinLines(
  blocks: readonly Block[],
  words: LineWords,
): readonly Block[] {
  const joined: Block[] = [];
  /** Where the last of them begins. */
  let first = 0;
  for (const [at, block] of blocks.entries()) {
    const last = joined.at(-1);
    const box = { before: blocks[first - 1], after: blocks[at + 1] };
    const goesOn =
      last &&
      goesOnIn(last, block, box, words) &&
      areBeside(blocks[at - 1], block);
    if (goesOn) joined[joined.length - 1] = oneOf(last, block, ' ', block.tag);
    else {
      joined.push(block);
      first = at;
    }
  }
  return joined;
}

/** What stands before a line and after the one that it may go on in. */
type Box = {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
};

/** Whether a line goes on in the next where both stand in one box. */
function goesOnIn(
  line: Block,
  next: Block,
  { before, after }: Box,
  words: LineWords,
): boolean {
  if (isHalf(line, next, words)) return true;
  if (shares(line, next)) return !areBeside(before, next);
  return (
    qualifies(line, next, words) &&
    !areBeside(before, next) &&
    !areBeside(after, next)
  );
}

function isHalf(line: Block, block: Block, words: LineWords): boolean {
  return (
    counts(line, block) ||
    leads(line, block, words) ||
    isPriced(line, block, words)
  );
}

/** "90" over "day money back guarantee": a figure, and what of. */
function counts(figure: Block, counted: Block): boolean {
  return (
    /^\d{1,3}$/.test(figure.text) &&
    /^\p{L}/u.test(counted.text) &&
    isShortLine(counted.text)
  );
}

/** "Up to" over "50% off": a line that a figure must follow. */
function leads(
  line: Block,
  figure: Block,
  { leadsToFigure }: LineWords,
): boolean {
  return (
    isShortLine(line.text) &&
    isShortLine(figure.text) &&
    /^[-–]?\s?[$€£]?\s?\d/.test(figure.text) &&
    leadsToFigure(line.text)
  );
}

/** "£1" over "for the first month": how long the price holds. */
function isPriced(
  price: Block,
  howLong: Block,
  { saysHowLong }: LineWords,
): boolean {
  return (
    /^[$€£]?\s?\d[\d.,]*\s?[$€£]?(?:\s?\/\s?\p{L}+)?$/u.test(price.text) &&
    /[$€£]/.test(price.text) &&
    isShortLine(howLong.text) &&
    saysHowLong(howLong.text)
  );
}

/** "20 %" over "off", "99.9%" over "uptime", as the first of their box. */
function shares(share: Block, what: Block): boolean {
  return (
    /(?:^|\s)-?\d{1,3}(?:[.,]\d+)?\s?%$/.test(share.text) &&
    isShortLine(share.text) &&
    /^\P{Nd}+$/u.test(what.text) &&
    isShortLine(what.text)
  );
}

/** "Free" over "Delivery", "7j/7" over "Service client", alone in their box. */
function qualifies(line: Block, what: Block, { saysFree }: LineWords): boolean {
  return (
    isShortLine(what.text) &&
    /^\P{Nd}+$/u.test(what.text) &&
    (roundTheClock.test(line.text) || saysFree(line.text))
  );
}

/** "24/7", "7j/7", "24 h/24", in any language. */
const roundTheClock = /^(?:24|7) ?[hj]? ?\/ ?(?:24|7) ?[hj]?$/i;

/** In the same box. Selectors are dear: to be asked of few. */
function areBeside(one: Block | undefined, other: Block): boolean {
  return one !== undefined && parentOf(one) === parentOf(other);
}

function parentOf({ selector }: Block): string {
  return selector.slice(0, Math.max(0, selector.lastIndexOf(' > ')));
}
