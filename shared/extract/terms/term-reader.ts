import type { StaffNote } from '../../domain/page-reader.ts';
import type { Term } from '../../domain/term.ts';
import type { FoundTerm } from '../found-term.ts';
import type { TermWords } from '../term-words.ts';
import type { Token } from '../tokens/token.ts';
import type { DayFirst } from './date-order.ts';
import { type Match, matchPhrase } from './phrase-tree.ts';
import type { SenseKind } from './senses.ts';
import type { FirstNodes, Trigger } from './triggers.ts';

/** What terms are read with, beside the words themselves. */
export type TermContext = {
  /** ISO date; years left out of a date are inferred from it. */
  readonly asOf: string;
  /** ISO 4217 of a bare currency sign, when the site's configuration says. */
  readonly currency: string | undefined;
  /** BCP 47. */
  readonly lang: string;
  /** How the page orders the figures of a date, where it lets one know. */
  readonly dayFirst?: DayFirst;
  /** Of staff notes, which leave out what their readers know. */
  readonly note?: StaffNote | undefined;
};

/** Where terms can begin, and the phrases of every token. */
type LookedUp = {
  readonly nodes: FirstNodes;
  readonly triggers: readonly Trigger[];
};

/** The longest phrase that is looked for to the left of a term, in tokens. */
const maxPhrase = 6;

/**
 * One text under reading: its tokens, what their phrases mean, and the terms
 * found so far. A token belongs to one term at most.
 */
export class TermReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: TermWords;
  readonly context: TermContext;
  readonly #triggers: readonly Trigger[];
  readonly #nodes: FirstNodes;
  readonly #taken: Uint8Array;
  readonly #found: FoundTerm[] = [];

  constructor(
    text: string,
    tokens: readonly Token[],
    { nodes, triggers }: LookedUp,
    words: TermWords,
    context: TermContext,
  ) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.context = context;
    this.#nodes = nodes;
    this.#triggers = triggers;
    this.#taken = new Uint8Array(tokens.length);
  }

  /** Tokens that can begin a term of these finders (see `starts`), in order. */
  starting(finders: number): readonly number[] {
    const starting: number[] = [];
    for (const { at, begins } of this.#triggers) {
      if ((begins & finders) !== 0) starting.push(at);
    }
    return starting;
  }

  /** The terms found, in the order they stand in the text. */
  get found(): readonly FoundTerm[] {
    return this.#found.sort((a, b) => a.start - b.start);
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** The words of a token as the text has them. */
  raw(at: number): string {
    const token = this.tokens[at];
    return token === undefined ? '' : this.text.slice(token.start, token.end);
  }

  /** The words of tokens [first, end) as the text has them. */
  rawOf(first: number, end: number): string {
    const start = this.tokens[first]?.start ?? 0;
    return this.text.slice(start, this.tokens[end - 1]?.end ?? start);
  }

  isTaken(at: number): boolean {
    return this.#taken[at] === 1;
  }

  isNumber(at: number): boolean {
    return this.tokens[at]?.kind === 'number' && !this.isTaken(at);
  }

  /** The line breaks right before the token. */
  startsLine(at: number): boolean {
    const [last, token] = [this.tokens[at - 1], this.tokens[at]];
    if (last === undefined || token === undefined) return false;
    return this.text.slice(last.end, token.start).includes('\n');
  }

  /** White space stands before the token, or it is not there. */
  isSpaced(at: number): boolean {
    return this.tokens[at]?.spaced ?? true;
  }

  /** A full stop, question or exclamation mark that ends a sentence. */
  isStop(at: number): boolean {
    const norm = this.norm(at);
    if (norm === '.' || norm === '?' || norm === '!') {
      return this.isSpaced(at + 1);
    }
    return norm === ';' || norm === '';
  }

  /** The longest phrase of this kind that begins at a token. */
  sense<K extends SenseKind>(at: number, kind: K): Match<K> | undefined {
    return matchPhrase(this.#nodes[at], this.tokens, at, kind);
  }

  /** The longest phrase of this kind that ends just before a token. */
  before<K extends SenseKind>(
    at: number,
    kind: K,
  ): { sense: Match<K>['sense']; first: number } | undefined {
    const from = Math.max(at - maxPhrase, 0);
    for (let first = from; first < at; first++) {
      const node = this.#nodes[first];
      const match = matchPhrase(node, this.tokens, first, kind, at);
      if (match?.next === at) return { sense: match.sense, first };
    }
    return undefined;
  }

  /** Makes tokens unavailable to terms. */
  take(first: number, end: number): void {
    this.#taken.fill(1, first, end);
  }

  /** Adds the term that stands in tokens [first, end). */
  add(
    first: number,
    end: number,
    build: (raw: string) => Term,
    more: Pick<FoundTerm, 'isForLess'> = {},
  ): void {
    const start = this.tokens[first]?.start ?? 0;
    const stop = this.tokens[end - 1]?.end ?? start;
    this.take(first, end);
    this.#found.push({
      term: build(this.rawOf(first, end)),
      start,
      end: stop,
      firstToken: first,
      endToken: end,
      ...more,
    });
  }
}
