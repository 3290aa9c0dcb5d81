import type { Token } from '../token.ts';
import type { ConceptId } from './concept-id.ts';
import {
  isPassedOver,
  type PhraseNode,
  type PhraseTrie,
  symbolsOf,
} from './phrase-trie.ts';

/** A concept and the tokens that say it. */
export type ConceptHit = {
  readonly id: ConceptId;
  readonly first: number;
  /** One past its last token. */
  readonly end: number;
};

/**
 * Finds every phrase of every concept in the tokens, the longest of each
 * concept at each place, without those that a mask covers ("feel free").
 */
export function matchConcepts(
  tokens: readonly Token[],
  trie: PhraseTrie,
): readonly ConceptHit[] {
  const stream = streamOf(tokens, trie);
  const hits: ConceptHit[] = [];
  for (let at = 0; at < stream.length; at++) {
    const item = stream[at];
    if (item && item.symbols.length > 0) walk(stream, at, trie, hits);
  }
  return withoutMasked(hits);
}

type StreamItem = {
  readonly token: number;
  readonly symbols: readonly number[];
  readonly isMark: boolean;
};

function streamOf(tokens: readonly Token[], trie: PhraseTrie): StreamItem[] {
  const stream: StreamItem[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isPassedOver(token)) continue;
    stream.push({
      token: index,
      symbols: symbolsOf(trie, token.norm),
      isMark: token.kind === 'mark',
    });
  }
  return stream;
}

function walk(
  stream: readonly StreamItem[],
  start: number,
  trie: PhraseTrie,
  hits: ConceptHit[],
): void {
  const longest = new Map<ConceptId, number>();
  visit(stream, start, trie.root, longest);
  const first = stream[start]?.token ?? 0;
  for (const [id, end] of longest) hits.push({ id, first, end });
}

/** Phrases are short, so the walk from one place is bounded by their length. */
function visit(
  stream: readonly StreamItem[],
  at: number,
  from: PhraseNode,
  longest: Map<ConceptId, number>,
): void {
  const item = stream[at];
  for (const symbol of item?.symbols ?? []) {
    const next = from.next.get(symbol);
    if (!item || !next) continue;
    noteEnds(next, item.token + 1, longest);
    if (next.next.size > 0) visit(stream, at + 1, next, longest);
    if (next.gap) visitGap(stream, at + 1, next.gap, longest);
  }
}

function noteEnds(
  { ends }: PhraseNode,
  end: number,
  longest: Map<ConceptId, number>,
): void {
  for (const id of ends) longest.set(id, Math.max(longest.get(id) ?? 0, end));
}

const longestGap = 3;

function visitGap(
  stream: readonly StreamItem[],
  at: number,
  from: PhraseNode,
  longest: Map<ConceptId, number>,
): void {
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    visit(stream, at + skipped, from, longest);
    if (stream[at + skipped]?.isMark !== false) return;
  }
}

/** "Free of charge" holds no charge. */
const maskedByGratis: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'penalty',
  'at-customer-cost',
]);

function withoutMasked(hits: readonly ConceptHit[]): readonly ConceptHit[] {
  const masks = hits.filter(
    ({ id }) => id === 'void' || id === 'free-of-charge',
  );
  if (masks.length === 0) return hits;
  return hits.filter(
    (hit) => hit.id !== 'void' && !masks.some((mask) => covers(mask, hit)),
  );
}

function covers(mask: ConceptHit, hit: ConceptHit): boolean {
  return (
    (mask.id === 'void' || maskedByGratis.has(hit.id)) &&
    mask.first < hit.end &&
    hit.first < mask.end &&
    mask.end - mask.first >= hit.end - hit.first
  );
}
