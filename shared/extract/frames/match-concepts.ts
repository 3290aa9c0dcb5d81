import type { Token } from '../token.ts';
import type { ConceptId } from './concept-id.ts';
import { isPassedOver } from './phrase-steps.ts';
import {
  type PhraseNode,
  type PhraseTrie,
  type TrieWord,
  trieWord,
} from './phrase-trie.ts';

/** A concept and the tokens that say it. */
export type ConceptHit = {
  readonly id: ConceptId;
  readonly first: number;
  /** One past its last token. */
  readonly end: number;
  /** Never there: a hit fills a need of a rule just as a term does. */
  readonly term: undefined;
};

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
    const begins = words[at]?.begins;
    if (begins && begins.length > 0) walk.from(at, begins);
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

  from(first: number, nodes: readonly PhraseNode[]): void {
    this.#first = first;
    this.#firstHit = this.hits.length;
    for (const node of nodes) this.#reach(node, first + 1);
  }

  /** The words before token `at` lead to a node: what ends, or goes on there? */
  #reach(node: PhraseNode, at: number): void {
    for (const id of node.ends) this.#note(id, at);
    if (node.next.size > 0) this.#visit(node, this.#skipJoining(at));
    if (node.gap) this.#visitGap(node.gap, this.#skipJoining(at));
  }

  #visit(from: PhraseNode, at: number): void {
    const word = this.#words[at];
    if (word === undefined || (from.bits & word.bits) === 0) return;
    for (const symbol of word.symbols) {
      const node = from.next.get(symbol);
      if (node) this.#reach(node, at + 1);
    }
  }

  #visitGap(from: PhraseNode, first: number): void {
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

/**
 * What the words of a longer phrase do not say by themselves: "free of charge"
 * holds no charge, who counts from "receiving your order" receives no parcel,
 * "store credit" binds to no store, "a member of our team" is no member.
 */
const maskedBy: ReadonlyMap<ConceptId, ReadonlySet<ConceptId>> = new Map([
  ['free-of-charge', new Set<ConceptId>(['penalty', 'at-customer-cost'])],
  ['since-order', new Set<ConceptId>(['since-receipt'])],
  ['store-credit', new Set<ConceptId>(['scope-store', 'refund'])],
  ['we-act', new Set<ConceptId>(['scope-member'])],
]);

/** No phrase has more tokens, gaps included. */
const longestPhrase = 40;

function withoutMasked(hits: readonly ConceptHit[]): readonly ConceptHit[] {
  const masks = hits.filter(({ id }) => id === 'void' || maskedBy.has(id));
  if (masks.length === 0) return hits;
  let near = 0;
  return hits.filter((hit) => {
    if (hit.id === 'void') return false;
    const earliest = hit.first - longestPhrase;
    while ((masks[near]?.first ?? earliest) < earliest) near++;
    return !isMasked(hit, masks, near);
  });
}

function isMasked(
  hit: ConceptHit,
  masks: readonly ConceptHit[],
  from: number,
): boolean {
  for (let at = from; at < masks.length; at++) {
    const mask = masks[at];
    if (!mask || mask.first >= hit.end) return false;
    if (covers(mask, hit)) return true;
  }
  return false;
}

function covers(mask: ConceptHit, hit: ConceptHit): boolean {
  return (
    (mask.id === 'void' || maskedBy.get(mask.id)?.has(hit.id) === true) &&
    mask.first < hit.end &&
    hit.first < mask.end &&
    mask.end - mask.first >= hit.end - hit.first
  );
}
