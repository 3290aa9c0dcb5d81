import { foldOf, foldsToMany } from '../terms/characters.ts';

const slots = 1 << 14;
/** Longer parts are rare, and hostile texts are full of them. */
const longestPart = 24;

type Known = { readonly part: string; readonly meaning: number };

/** What words mean that are long or have other letters; bounded. */
export class OddWords {
  readonly #slots: (Known | undefined)[] = new Array(slots).fill(undefined);

  /** Answers what text[start, end) means, -1 when it is not known. */
  find(text: string, start: number, end: number): number {
    const known = this.#slots[slotOf(text, start, end)];
    return known !== undefined && isSame(known.part, text, start, end)
      ? known.meaning
      : -1;
  }

  keep(
    text: string,
    start: number,
    end: number,
    part: string,
    meaning: number,
  ): void {
    if (end - start > longestPart) return;
    this.#slots[slotOf(text, start, end)] = { part, meaning };
  }
}

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    hash = (Math.imul(hash, 31) + foldOf(text.charCodeAt(at))) | 0;
  }
  return hash & (slots - 1);
}

/** Whether `part` is text[start, end) folded one to one. */
function isSame(
  part: string,
  text: string,
  start: number,
  end: number,
): boolean {
  const length = part.length;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) {
    const fold = foldOf(text.charCodeAt(start + at));
    if (fold !== part.charCodeAt(at) || fold === foldsToMany) return false;
  }
  return true;
}
