import type { Block } from '../../block.ts';
import type { ReadSentence } from '../read-sentence.ts';

/**
 * Takes the savings off the lines of an invoice or a basket: "Discount −$5"
 * beside "Subtotal" is what one order came to, and promised to nobody else.
 */
export function dropOrderSums(
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  const boxes = new Set(
    sentences.filter(isSum).flatMap(({ block }) => boxesOf(block)),
  );
  if (boxes.size === 0) return sentences;
  return sentences.map((sentence) =>
    isLine(sentence) && boxesOf(sentence.block).some((box) => boxes.has(box))
      ? { ...sentence, candidates: sentence.candidates.filter(isNoSaving) }
      : sentence,
  );
}

/** Characters of the longest line of a bill. */
const longestLine = 40;

/** A line stands in the box of all lines, or in one of its own in it. */
const nearest = 2;

function isSum(sentence: ReadSentence): boolean {
  return isLine(sentence) && sentence.view.atoms.has('order-sum');
}

function isLine({ block }: ReadSentence): boolean {
  return block.text.length <= longestLine;
}

/** Whether a sentence states an amount off in as few words as bills do. */
export function mayBeOnBill(sentence: ReadSentence): boolean {
  return isLine(sentence) && !sentence.candidates.every(isNoSaving);
}

function isNoSaving({ reading }: ReadSentence['candidates'][number]): boolean {
  return (
    reading.topic !== 'discount' ||
    reading.terms.every(({ type }) => type !== 'money')
  );
}

function boxesOf({ containers }: Block): readonly number[] {
  return containers.slice(0, nearest);
}
