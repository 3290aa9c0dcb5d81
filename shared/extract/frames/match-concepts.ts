import type { ConceptId } from '../concept-id.ts';
import type { Token } from '../tokens/token.ts';
import type { ConceptHit } from './concept-hit.ts';
import { withoutMasked } from './masked-concepts.ts';
import type { PhraseNode, PhraseWay } from './phrase-node.ts';
import { isPassedOver, mostFillers } from './phrase-steps.ts';
import { type PhraseTrie, type TrieWord, trieWord } from './phrase-trie.ts';
import { wayFrom } from './phrase-way.ts';

/**
 * Finds every phrase of every concept in the tokens, the longest of each
 * concept at each place, without those that a mask covers ("feel free").
 */
export function matchConcepts(
  tokens: readonly Token[],
  trie: PhraseTrie,
): readonly ConceptHit[] {
  const words = tokens.map((token, at) =>
    isPassedOver(token) && !isDash(token, tokens[at + 1])
      ? undefined
      : trieWord(trie, token),
  );
  const walk = new ConceptWalk(tokens, words);
  for (let at = 0; at < words.length; at++) {
    const way = words[at]?.way;
    if (way) walk.from(at, way);
  }
  return withoutMasked(walk.hits);
}

/** "3 to 5 days – free over 75": a hyphen joins words, a dash parts them. */
function isDash({ norm, spaced }: Token, next: Token | undefined): boolean {
  return norm === '-' && spaced && next?.spaced === true;
}

type OpenHit = {
  readonly id: ConceptId;
  readonly first: number;
  end: number;
  readonly term: undefined;
};

const longestGap = 3;
const nowhere: readonly PhraseNode[] = [];

/** Phrases are short, so the walk from one place is bounded by their length. */
class ConceptWalk {
  readonly hits: OpenHit[] = [];
  readonly #tokens: readonly Token[];
  /** Undefined where a token is passed over. */
  readonly #words: readonly (TrieWord | undefined)[];
  #first = 0;
  /** Where the hits that begin at `#first` begin. */
  #firstHit = 0;

  constructor(
    tokens: readonly Token[],
    words: readonly (TrieWord | undefined)[],
  ) {
    this.#tokens = tokens;
    this.#words = words;
  }

  from(first: number, way: PhraseWay): void {
    this.#first = first;
    this.#firstHit = this.hits.length;
    this.#follow(way, first + 1);
  }

  /** The words before token `at` lead here: what ends, or goes on? */
  #follow(way: PhraseWay, at: number): void {
    for (const id of way.ends) this.#note(id, at);
    const next = this.#skipJoining(at);
    this.#visitPastFillers(way, next);
    for (const gap of way.gaps) this.#visitGap(wayFrom(gap), next);
  }

  /** "We (always) (gladly) pay": what stands aside parts no phrase. */
  #visitPastFillers(way: PhraseWay, first: number): void {
    let at = first;
    for (let passed = 0; passed <= mostFillers; passed++) {
      this.#visit(way, at);
      if (!this.#words[at]?.isFiller) return;
      at = this.#skipJoining(at + 1);
    }
  }

  #visit({ next, bits }: PhraseWay, at: number): void {
    const word = this.#words[at];
    if (word === undefined || (bits & word.bits) === 0) return;
    for (const symbol of word.symbols) {
      for (const node of next.get(symbol) ?? nowhere) {
        this.#follow(wayFrom(node), at + 1);
      }
    }
  }

  #visitGap(from: PhraseWay, first: number): void {
    let at = first;
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      this.#visit(from, at);
      const token = this.#tokens[at];
      if (!token || token.kind === 'mark') return;
      at = this.#skipJoining(at + 1);
    }
  }

  #skipJoining(from: number): number {
    let at = from;
    while (at < this.#words.length && !this.#words[at]) at++;
    return at;
  }

  #note(id: ConceptId, end: number): void {
    for (let at = this.#firstHit; at < this.hits.length; at++) {
      const hit = this.hits[at];
      if (hit?.id !== id) continue;
      hit.end = Math.max(hit.end, end);
      return;
    }
    this.hits.push({ id, first: this.#first, end, term: undefined });
  }
}
