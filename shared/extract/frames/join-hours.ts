import type { Block } from '../block.ts';
import type { Token } from '../token.ts';
import { tokenize } from '../tokenize.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { hoursWordsOf } from './hours-words.ts';
import { matchConcepts } from './match-concepts.ts';

/** A block, and whether it is a run of opening hours read as one. */
export type ReadableBlock = {
  readonly block: Block;
  readonly isHours: boolean;
};

/**
 * Joins neighbouring blocks that hold nothing but days and times: opening
 * hours are one statement, however many lines they are spread over.
 */
export function joinHours(
  blocks: readonly Block[],
  languageOf: (block: Block) => CompiledLanguage,
): readonly ReadableBlock[] {
  const joined: ReadableBlock[] = [];
  let run: Block[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first) {
      const text = run.map(({ text }) => text).join('\n');
      joined.push({ block: { ...first, text }, isHours: true });
    }
    run = [];
  };
  for (const block of blocks) {
    const piece = pieceOf(block, languageOf(block));
    const [first] = run;
    const isFull = run.length >= mostPieces;
    if (first && (!piece || isFull || block.place !== first.place)) flush();
    if (piece === 'hours' || (piece && run.length > 0)) run.push(block);
    else joined.push({ block, isHours: false });
  }
  flush();
  return joined;
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
  return tokens.length <= 2 ? 'joint' : undefined;
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
