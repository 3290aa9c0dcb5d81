import type { Block } from '../block.ts';
import type { Token } from '../token.ts';
import { tokenize } from '../tokenize.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { hoursWordsOf } from './hours-words.ts';
import { isReadable } from './is-readable.ts';
import { matchConcepts } from './match-concepts.ts';

/** A block, and whether it is a run of opening hours read as one. */
export type ReadableBlock = {
  readonly block: Block;
  readonly isHours: boolean;
};

/**
 * Answers the blocks of a page that are read. Neighbours that hold nothing
 * but days and times are joined: opening hours are one statement, however
 * many lines they are spread over. What is not read parts them, or their
 * words would not stand on the page as they are quoted.
 */
export function joinHours(
  blocks: readonly Block[],
  languageOf: (block: Block) => CompiledLanguage,
): readonly ReadableBlock[] {
  const joiner = new HoursJoiner();
  for (const block of blocks) {
    if (isReadable(block)) joiner.add(block, pieceOf(block, languageOf(block)));
    else joiner.endRun();
  }
  joiner.endRun();
  return joiner.joined;
}

class HoursJoiner {
  readonly joined: ReadableBlock[] = [];
  #run: Block[] = [];

  add(block: Block, piece: Piece | undefined): void {
    if (!piece || !goesOn(this.#run, block)) this.endRun();
    if (piece === 'hours' || (piece && this.#run.length > 0)) {
      this.#run.push(block);
    } else {
      this.joined.push({ block, isHours: false });
    }
  }

  endRun(): void {
    const [first] = this.#run;
    if (!first) return;
    const text = this.#run.map((block) => block.text).join('\n');
    this.joined.push({ block: { ...first, text }, isHours: true });
    this.#run = [];
  }
}

function goesOn(run: readonly Block[], { place }: Block): boolean {
  return run.length < mostPieces && (run[0]?.place ?? place) === place;
}

const longestPiece = 60;
/** A week of several shops; a longer list is something else. */
const mostPieces = 60;

type Piece = 'hours' | 'joint';

/** What a block is to a run of hours: some of them, or a mark between. */
function pieceOf(block: Block, language: CompiledLanguage): Piece | undefined {
  const { text } = block;
  if (text.length > 4 * longestPiece || !mayBeHours(text, language)) {
    return undefined;
  }
  const { terms } = language.language;
  const tokens = tokenize(text, terms);
  if (tokens.length > longestPiece) return undefined;
  const words = hoursWordsOf(language.language);
  const isHours = tokens.every(
    ({ kind, norm }) => kind !== 'word' || words.has(norm),
  );
  if (!isHours) return undefined;
  if (namesDays(tokens, language) || namesTimes(tokens)) return 'hours';
  return tokens.length <= 2 || areFigures(tokens) ? 'joint' : undefined;
}

/** Enough to hold the first word of a line of hours. */
const opening = 24;

/** Most blocks begin with a word that hours are never written with. */
function mayBeHours(text: string, { language }: CompiledLanguage): boolean {
  const [first] = tokenize(text.slice(0, opening), language.terms);
  if (first?.kind !== 'word' || first.end === opening) return true;
  return hoursWordsOf(language).has(first.norm);
}

function namesDays(
  tokens: readonly Token[],
  { trie }: CompiledLanguage,
): boolean {
  return matchConcepts(tokens, trie).some(
    ({ id }) => id === 'day-name' || id === 'closed',
  );
}

/** "9 - 5" is hours where it follows a day, and may be anything else. */
function areFigures([from, link, to, ...rest]: readonly Token[]): boolean {
  const figures = from?.kind === 'number' && to?.kind === 'number';
  return figures && link?.norm === '-' && rest.length === 0;
}

/** "9:30", "9 am", "18 h": a figure beside what makes it a time of day. */
function namesTimes(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }, index) => {
    const next = tokens[index + 1];
    return (
      kind === 'number' &&
      next !== undefined &&
      (next.kind === 'word' || (next.norm === ':' && !next.spaced))
    );
  });
}
