import type { Token } from '../token.ts';

const clauseMarks: ReadonlySet<string> = new Set([
  ',',
  ':',
  '(',
  ')',
  '-',
  '–',
  '—',
]);

const joiningMarks: ReadonlySet<string> = new Set(['&', '+', '/', '|', '·']);

/** What the tokens of a text count for when spans are so far apart. */
export class Steps {
  readonly #tokens: readonly Token[];
  #sums: Uint32Array | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** From one token to another, the latter not counted. */
  between(from: number, to: number): number {
    this.#sums ??= sumsOf(this.#tokens);
    return (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0);
  }
}

function sumsOf(tokens: readonly Token[]): Uint32Array {
  const sums = new Uint32Array(tokens.length + 1);
  let sum = 0;
  let index = 0;
  for (const token of tokens) {
    sum += costOf(token);
    sums[++index] = sum;
  }
  return sums;
}

function costOf(token: Token): number {
  if (token.kind !== 'mark') return 1;
  if (partsClauses(token)) return 2;
  return joiningMarks.has(token.norm) ? 1 : 0;
}

/** Whether a mark parts one clause from the next. */
export function partsClauses({ norm, spaced }: Token): boolean {
  return clauseMarks.has(norm) && (norm !== '-' || spaced);
}
