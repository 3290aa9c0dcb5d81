import type { ConceptId } from '../concept-id.ts';
import { isInPlace, type NumberPlace, numberPlaceOf } from '../number-place.ts';
import { piecesOf } from '../phrase-choices.ts';
import { type Endings, patternsIn } from '../phrases-in.ts';
import { foldText } from '../tokens/characters.ts';
import type { Token } from '../tokens/token.ts';
import type { PhraseNode, PhraseWay } from './phrase-node.ts';
import { createStepsOf, type Tokenize, wildcard } from './phrase-steps.ts';
import { wayFromAll } from './phrase-way.ts';

/** All phrases of a language in one table: every token is looked up once. */
export type PhraseTrie = {
  readonly root: PhraseNode;
  readonly exact: ReadonlyMap<string, number>;
  /** By their first letters, as many as the shortest stem has. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  readonly shortestStem: number;
  readonly places: readonly Place[];
  /** Words that phrases are met with between their own. */
  readonly fillers: ReadonlySet<string>;
  /** Words met before; bounded. */
  readonly words: Map<string, TrieWord>;
};

type Stem = { readonly stem: string; readonly symbol: number };
type Place = NumberPlace & { readonly symbol: number };

/** What a word is to the phrases of a language. */
export type TrieWord = {
  /** Itself, every stem it begins with, shortest first, and its places. */
  readonly symbols: readonly number[];
  /** Where phrases that begin with it go on, if any do. */
  readonly way: PhraseWay | undefined;
  /** The bits of its symbols: most words lead nowhere from a node. */
  readonly bits: number;
  /** Phrases go on after it as if it were not there. */
  readonly isFiller: boolean;
};

/**
 * Builds the table. `tokenize` is the one pages are read with. A phrase whose
 * words have one of the `endings` stands for those with its other forms too.
 */
export function buildPhraseTrie(
  concepts: Readonly<Record<ConceptId, string>>,
  ids: readonly ConceptId[],
  tokenize: Tokenize,
  endings?: Endings,
  fillers: ReadonlySet<string> = new Set(),
): PhraseTrie {
  const symbols: Symbols = {
    exact: new Map(),
    stems: new Map(),
    places: new Map(),
  };
  const root = node();
  const stepsOf = createStepsOf(tokenize);
  const along = (from: PhraseNode, words: string): PhraseNode =>
    words
      .split(' ')
      .flatMap(stepsOf)
      .reduce((at, step) => advance(at, step, symbols), from);
  const chosen = createChoices(along);
  for (const id of ids) {
    for (const phrase of patternsIn(concepts[id], endings)) {
      const end = piecesOf(phrase).reduce<PhraseNode>(
        (at, piece) =>
          typeof piece === 'string' ? along(at, piece) : chosen(at, piece),
        root,
      );
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
    places: placesOf(symbols.places),
    fillers,
    words: new Map(),
  };
}

type Along = (from: PhraseNode, words: string) => PhraseNode;

/**
 * Answers where phrases go on after a choice. Those that begin alike go the
 * same way ("(you|they) (can|may) …"): else each would hang one of its own on
 * every word that many of them begin with.
 */
function createChoices(along: Along) {
  const met = new Map<PhraseNode, Map<string, PhraseNode>>();
  return (from: PhraseNode, choice: readonly string[]): PhraseNode => {
    const known = met.get(from) ?? new Map<string, PhraseNode>();
    met.set(from, known);
    const key = choice.join('|');
    const before = known.get(key);
    if (before) return before;
    const next = node();
    known.set(key, next);
    for (const words of choice) {
      const end = along(from, words);
      end.also = [...end.also, next];
    }
    return next;
  };
}

type Symbols = {
  readonly exact: Map<string, number>;
  readonly stems: Map<string, number>;
  readonly places: Map<string, number>;
};

function placesOf(symbols: ReadonlyMap<string, number>): readonly Place[] {
  return [...symbols].flatMap(([word, symbol]) => {
    const place = numberPlaceOf(word);
    return place ? [{ ...place, symbol }] : [];
  });
}

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
  if (step === wildcard) {
    at.gap ??= node();
    return at.gap;
  }
  return follow(at, symbolOf(step, symbols));
}

function symbolOf(step: string, symbols: Symbols): number {
  const { exact, stems, places } = symbols;
  const isStem = step.endsWith('*');
  const others = isStem ? stems : exact;
  const table = numberPlaceOf(step) ? places : others;
  const text = isStem ? step.slice(0, -1) : step;
  const known = table.get(text);
  if (known !== undefined) return known;
  const symbol = exact.size + stems.size + places.size + 1;
  table.set(text, symbol);
  return symbol;
}

const nowhere: readonly PhraseNode[] = [];

function node(): PhraseNode {
  return {
    next: new Map(),
    bits: 0,
    gap: undefined,
    also: nowhere,
    ends: [],
    way: undefined,
  };
}

function follow(from: PhraseNode, symbol: number): PhraseNode {
  const known = from.next.get(symbol);
  if (known) return known;
  const made = node();
  from.next.set(symbol, made);
  from.bits |= bitOf(symbol);
  return made;
}

/** One of 32: enough to tell most words from those that lead on. */
function bitOf(symbol: number): number {
  return 1 << (symbol & 31);
}

const mostWords = 20_000;
/** Longer words are rare, and hostile texts are full of them. */
const longestWord = 40;
const unknownWord: TrieWord = {
  symbols: [],
  way: undefined,
  bits: 0,
  isFiller: false,
};

/** Answers what a token is to the phrases of a language. */
export function trieWord(trie: PhraseTrie, token: Token): TrieWord {
  return trie.words.get(token.norm) ?? learn(trie, token);
}

function learn(trie: PhraseTrie, token: Token): TrieWord {
  const symbols = [...symbolsOf(trie, token.norm), ...placesFor(trie, token)];
  const way = wayFromAll(
    symbols.flatMap((symbol) => trie.root.next.get(symbol) ?? []),
  );
  const bits = symbols.reduce((all, symbol) => all | bitOf(symbol), 0);
  const isFiller = trie.fillers.has(token.norm);
  const isKnown = symbols.length > 0 || isFiller;
  const word = isKnown ? { symbols, way, bits, isFiller } : unknownWord;
  if (trie.words.size >= mostWords) trie.words.clear();
  if (token.norm.length <= longestWord) trie.words.set(token.norm, word);
  return word;
}

function placesFor({ places }: PhraseTrie, token: Token): readonly number[] {
  const fitting = places.filter((place) => isInPlace(token, place));
  return fitting.map(({ symbol }) => symbol);
}

function symbolsOf(trie: PhraseTrie, norm: string): readonly number[] {
  const found: number[] = [];
  const exact = trie.exact.get(norm);
  if (exact !== undefined) found.push(exact);
  const plain = foldText(norm);
  const stems = trie.stems.get(plain.slice(0, trie.shortestStem)) ?? [];
  for (const { stem, symbol } of stems) {
    if (plain.startsWith(stem)) found.push(symbol);
  }
  return found;
}
