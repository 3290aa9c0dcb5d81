import type { Block } from '../block.ts';
import type { Token } from '../token.ts';
import { tokenize } from '../tokenize.ts';
import type { CompiledLanguage } from './compile-language.ts';
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
    if (
      isHoursPiece(block, languageOf(block)) &&
      block.place === (run[0]?.place ?? block.place)
    ) {
      run.push(block);
    } else {
      flush();
      joined.push({ block, isHours: false });
    }
  }
  flush();
  return joined;
}

const longestPiece = 60;

function isHoursPiece(block: Block, language: CompiledLanguage): boolean {
  const { text } = block;
  if (text.length > 4 * longestPiece) return false;
  const tokens = tokenize(text, language.language.terms);
  if (tokens.length > longestPiece) return false;
  const days = dayTokens(tokens, language);
  if (days.size === 0 && !looksLikeTimes(tokens)) return false;
  const { hours } = language.language.terms;
  return tokens.every(
    (token, index) => days.has(index) || isClockToken(token, hours),
  );
}

function dayTokens(
  tokens: readonly Token[],
  { trie }: CompiledLanguage,
): ReadonlySet<number> {
  const days = new Set<number>();
  for (const hit of matchConcepts(tokens, trie)) {
    if (hit.id !== 'day-name' && hit.id !== 'closed') continue;
    for (let index = hit.first; index < hit.end; index++) days.add(index);
  }
  return days;
}

function looksLikeTimes(tokens: readonly Token[]): boolean {
  const numbers = tokens.filter((token) => token.kind === 'number').length;
  return numbers >= 2 && numbers <= 8;
}

type HoursWords = CompiledLanguage['language']['terms']['hours'];

function isClockToken(token: Token, words: HoursWords): boolean {
  if (token.kind !== 'word') return true;
  return clockWordsOf(words).has(token.norm);
}

const clockWords = new WeakMap<HoursWords, ReadonlySet<string>>();

/** Words that times are written with: "am", "h", "to", "noon". */
function clockWordsOf(words: HoursWords): ReadonlySet<string> {
  const known = clockWords.get(words);
  if (known) return known;
  const made = new Set<string>();
  collect(words, made);
  clockWords.set(words, made);
  return made;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    for (const word of value.split(/[,\s]+/)) into.add(word);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collect(inner, into);
  }
}
