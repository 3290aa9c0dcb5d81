import type { Block } from '../block.ts';
import { isShortLine, oneOf } from './one-of.ts';

/** What the words of a line tell, whatever the language. */
export type LineWords = {
  readonly leadsToFigure: (line: string) => boolean;
  readonly saysHowLong: (line: string) => boolean;
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
    const isOf = last && shares(last, block);
    const mayGoOn = last && (isOf || isHalf(last, block, words));
    const goesOn =
      mayGoOn &&
      areBeside(blocks[at - 1], block) &&
      !(isOf && areBeside(blocks[first - 1], block));
    if (goesOn) joined[joined.length - 1] = oneOf(last, block, ' ', block.tag);
    else {
      joined.push(block);
      first = at;
    }
  }
  return joined;
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

/** In the same box. Selectors are dear: to be asked of few. */
function areBeside(one: Block | undefined, other: Block): boolean {
  return one !== undefined && parentOf(one) === parentOf(other);
}

function parentOf({ selector }: Block): string {
  return selector.slice(0, Math.max(0, selector.lastIndexOf(' > ')));
}
