import type { Token } from '../token.ts';
import type { ConceptId } from './concept-id.ts';

/** One step of a phrase leads to the next; `ends` are phrases complete here. */
export type PhraseNode = {
  readonly next: Map<number, PhraseNode>;
  /** Reached by skipping up to three words. */
  gap: PhraseNode | undefined;
  readonly ends: ConceptId[];
};

/** All phrases of a language in one table: every token is looked up once. */
export type PhraseTrie = {
  readonly root: PhraseNode;
  readonly exact: Map<string, number>;
  /** Stems by length, so that a word is tried against prefixes only. */
  readonly stems: Map<string, number>;
  readonly longestStem: number;
  readonly shortestStem: number;
  readonly cache: Map<string, readonly number[]>;
};

type Tokenize = (text: string) => readonly Token[];

/** Builds the table. `tokenize` is the one pages are read with. */
export function buildPhraseTrie(
  concepts: Readonly<Record<ConceptId, string>>,
  ids: readonly ConceptId[],
  tokenize: Tokenize,
): PhraseTrie {
  const symbols: Symbols = { exact: new Map(), stems: new Map() };
  const root = node();
  for (const id of ids) {
    for (const phrase of concepts[id].split(',')) {
      const end = stepsOf(phrase, tokenize).reduce(
        (at, step) => advance(at, step, symbols),
        root,
      );
      if (end !== root && !end.ends.includes(id)) end.ends.push(id);
    }
  }
  const lengths = [...symbols.stems.keys()].map((stem) => stem.length);
  return {
    root,
    ...symbols,
    longestStem: Math.max(0, ...lengths),
    shortestStem: Math.min(99, ...lengths),
    cache: new Map(),
  };
}

type Symbols = Pick<PhraseTrie, 'exact' | 'stems'>;

function advance(at: PhraseNode, step: string, symbols: Symbols): PhraseNode {
  if (step === gapStep) {
    at.gap ??= node();
    return at.gap;
  }
  return follow(at, symbolOf(step, symbols));
}

function symbolOf(step: string, { exact, stems }: Symbols): number {
  const isStem = step.endsWith('*');
  const table = isStem ? stems : exact;
  const text = isStem ? step.slice(0, -1) : step;
  const known = table.get(text);
  if (known !== undefined) return known;
  const symbol = exact.size + stems.size + 1;
  table.set(text, symbol);
  return symbol;
}

const gapStep = '…';

/** Marks that stand inside an expression without parting it. */
const joiningMarks: ReadonlySet<string> = new Set([
  '-',
  "'",
  '"',
  '*',
  '«',
  '»',
  '®',
  '™',
  '©',
  '_',
  '‑',
]);

/** Answers whether a token is passed over when phrases are matched. */
export function isPassedOver(token: Token): boolean {
  return token.kind === 'mark' && joiningMarks.has(token.norm);
}

function stepsOf(phrase: string, tokenize: Tokenize): readonly string[] {
  return phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      if (word === gapStep) return [gapStep];
      const isStem = word.endsWith('*');
      const parts = tokenize(isStem ? word.slice(0, -1) : word)
        .filter((token) => !isPassedOver(token))
        .map((token) => token.norm);
      const last = parts.pop();
      if (last === undefined) return parts;
      return [...parts, isStem ? `${last}*` : last];
    });
}

function node(): PhraseNode {
  return { next: new Map(), gap: undefined, ends: [] };
}

function follow(from: PhraseNode, symbol: number): PhraseNode {
  const known = from.next.get(symbol);
  if (known) return known;
  const made = node();
  from.next.set(symbol, made);
  return made;
}

const cacheLimit = 20_000;
const none: readonly number[] = [];

/** The symbols a word stands for: itself, and every stem it begins with. */
export function symbolsOf(trie: PhraseTrie, word: string): readonly number[] {
  const cached = trie.cache.get(word);
  if (cached) return cached;
  const found: number[] = [];
  const exact = trie.exact.get(word);
  if (exact !== undefined) found.push(exact);
  const longest = Math.min(trie.longestStem, word.length);
  for (let length = trie.shortestStem; length <= longest; length++) {
    const stem = trie.stems.get(word.slice(0, length));
    if (stem !== undefined) found.push(stem);
  }
  if (trie.cache.size >= cacheLimit) trie.cache.clear();
  const symbols = found.length > 0 ? found : none;
  if (word.length <= 40) trie.cache.set(word, symbols);
  return symbols;
}
