import { type Endings, phrasesIn } from '../phrases-in.ts';
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
  readonly exact: ReadonlyMap<string, number>;
  /** By their first letters, as many as the shortest stem has. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  readonly shortestStem: number;
  /** Words met before; bounded. */
  readonly words: Map<string, TrieWord>;
};

type Stem = { readonly stem: string; readonly symbol: number };

/** What a word is to the phrases of a language. */
export type TrieWord = {
  /** Itself, and every stem it begins with, shortest first. */
  readonly symbols: readonly number[];
  /** Where phrases that begin with it go on. */
  readonly begins: readonly PhraseNode[];
};

type Tokenize = (text: string) => readonly Token[];

/**
 * Builds the table. `tokenize` is the one pages are read with. A phrase whose
 * words have one of the `endings` stands for those with its other forms too.
 */
export function buildPhraseTrie(
  concepts: Readonly<Record<ConceptId, string>>,
  ids: readonly ConceptId[],
  tokenize: Tokenize,
  endings?: Endings,
): PhraseTrie {
  const symbols: Symbols = { exact: new Map(), stems: new Map() };
  const root = node();
  const stepsOf = createStepsOf(tokenize);
  for (const id of ids) {
    for (const phrase of phrasesIn(concepts[id], endings)) {
      const end = phrase
        .split(' ')
        .flatMap(stepsOf)
        .reduce((at, step) => advance(at, step, symbols), root);
      if (end !== root && !end.ends.includes(id)) end.ends.push(id);
    }
  }
  const lengths = [...symbols.stems.keys()].map((stem) => stem.length);
  const shortestStem = Math.min(99, ...lengths);
  return {
    root,
    exact: symbols.exact,
    stems: stemsByHead(symbols.stems, shortestStem),
    shortestStem,
    words: new Map(),
  };
}

type Symbols = {
  readonly exact: Map<string, number>;
  readonly stems: Map<string, number>;
};

function stemsByHead(
  stems: ReadonlyMap<string, number>,
  headLength: number,
): ReadonlyMap<string, readonly Stem[]> {
  const byHead = new Map<string, Stem[]>();
  const sorted = [...stems].sort(([one], [other]) => one.length - other.length);
  for (const [stem, symbol] of sorted) {
    const head = stem.slice(0, headLength);
    byHead.set(head, [...(byHead.get(head) ?? []), { stem, symbol }]);
  }
  return byHead;
}

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

type StepsOf = (word: string) => readonly string[];

/** Cuts the words of phrases; most stand in many, and are cut once. */
function createStepsOf(tokenize: Tokenize): StepsOf {
  const known = new Map<string, readonly string[]>([['', []]]);
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const steps = stepsIn(word, tokenize);
    known.set(word, steps);
    return steps;
  };
}

function stepsIn(word: string, tokenize: Tokenize): readonly string[] {
  if (word === gapStep) return [gapStep];
  const isStem = word.endsWith('*');
  const parts = tokenize(isStem ? word.slice(0, -1) : word)
    .filter((token) => !isPassedOver(token))
    .map((token) => token.norm);
  const last = parts.pop();
  if (last === undefined) return parts;
  return [...parts, isStem ? `${last}*` : last];
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

const mostWords = 20_000;
/** Longer words are rare, and hostile texts are full of them. */
const longestWord = 40;
const unknownWord: TrieWord = { symbols: [], begins: [] };

/** Answers what a folded word is to the phrases of a language. */
export function trieWord(trie: PhraseTrie, norm: string): TrieWord {
  return trie.words.get(norm) ?? learn(trie, norm);
}

function learn(trie: PhraseTrie, norm: string): TrieWord {
  const symbols = symbolsOf(trie, norm);
  const begins = symbols.flatMap((symbol) => trie.root.next.get(symbol) ?? []);
  const word = symbols.length > 0 ? { symbols, begins } : unknownWord;
  if (trie.words.size >= mostWords) trie.words.clear();
  if (norm.length <= longestWord) trie.words.set(norm, word);
  return word;
}

function symbolsOf(trie: PhraseTrie, norm: string): readonly number[] {
  const found: number[] = [];
  const exact = trie.exact.get(norm);
  if (exact !== undefined) found.push(exact);
  const stems = trie.stems.get(norm.slice(0, trie.shortestStem)) ?? [];
  for (const { stem, symbol } of stems) {
    if (norm.startsWith(stem)) found.push(symbol);
  }
  return found;
}
