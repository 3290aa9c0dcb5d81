import type { Token } from '../tokens/token.ts';

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

/** What stands in brackets: the brackets and what is between them. */
export type Aside = { readonly first: number; readonly end: number };

/** What the tokens of a text count for when spans are so far apart. */
export class Steps {
  readonly #tokens: readonly Token[];
  #sums: Uint32Array | undefined;
  #asides: readonly Aside[] | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /**
   * From one token to another, the latter not counted. What is put in brackets
   * between them parts them no more than a comma does.
   */
  between(from: number, to: number): number {
    let steps = this.#count(from, to);
    for (const { first, end } of this.#allAsides()) {
      if (first >= from && end <= to) steps -= this.#count(first + 1, end);
    }
    return steps;
  }

  /** The brackets around a token, if any. */
  asideAt(index: number): Aside | undefined {
    return this.#allAsides().find(
      ({ first, end }) => first <= index && index < end,
    );
  }

  #count(from: number, to: number): number {
    this.#sums ??= sumsOf(this.#tokens);
    return (this.#sums[to] ?? 0) - (this.#sums[from] ?? 0);
  }

  #allAsides(): readonly Aside[] {
    this.#asides ??= asidesOf(this.#tokens);
    return this.#asides;
  }
}

/** Brackets that close; those inside others are part of them. */
function asidesOf(tokens: readonly Token[]): readonly Aside[] {
  const asides: Aside[] = [];
  let first: number | undefined;
  for (const [index, { norm }] of tokens.entries()) {
    if (norm === '(') first ??= index;
    if (norm !== ')' || first === undefined) continue;
    asides.push({ first, end: index + 1 });
    first = undefined;
  }
  return asides;
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
