import type { ConceptId } from '../concept-id.ts';
import type { PhraseNode } from './phrase-trie.ts';

/** All that begins at a node, whichever nodes phrases go on at from there. */
export type PhraseWay = {
  /** Of the phrases that are complete here. */
  readonly ends: readonly ConceptId[];
  /** By the symbol that leads on, where to. */
  readonly next: ReadonlyMap<number, readonly PhraseNode[]>;
  /** The bits of those symbols. */
  readonly bits: number;
  /** Where words may be skipped. */
  readonly gaps: readonly PhraseNode[];
};

/**
 * Answers the way from a node. It is worked out when a text first comes by:
 * "you" begins dozens of choices, and few words begin so many.
 */
export function wayFrom(node: PhraseNode): PhraseWay {
  node.way ??= join([...nodesAt(node)]);
  return node.way;
}

function nodesAt(
  node: PhraseNode,
  met: Set<PhraseNode> = new Set(),
): ReadonlySet<PhraseNode> {
  if (met.has(node)) return met;
  met.add(node);
  for (const other of node.also) nodesAt(other, met);
  return met;
}

function join(nodes: readonly PhraseNode[]): PhraseWay {
  const next = new Map<number, PhraseNode[]>();
  for (const [symbol, node] of nodes.flatMap((node) => [...node.next])) {
    const known = next.get(symbol);
    if (known) known.push(node);
    else next.set(symbol, [node]);
  }
  return {
    ends: [...new Set(nodes.flatMap(({ ends }) => ends))],
    next,
    bits: nodes.reduce((all, { bits }) => all | bits, 0),
    gaps: nodes.flatMap(({ gap }) => gap ?? []),
  };
}
