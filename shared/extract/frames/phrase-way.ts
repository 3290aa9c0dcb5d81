import type { PhraseNode, PhraseWay } from './phrase-node.ts';

/**
 * Answers the way from a node. It is worked out when a text first comes by:
 * "you" begins dozens of choices, and few words begin so many.
 */
export function wayFrom(node: PhraseNode): PhraseWay {
  node.way ??= join([node]);
  return node.way;
}

/** Answers the way from several nodes; undefined from none. */
export function wayFromAll(
  nodes: readonly PhraseNode[],
): PhraseWay | undefined {
  const [first, ...others] = nodes;
  return first && others.length === 0 ? wayFrom(first) : first && join(nodes);
}

/** With all that phrases go on at; what is added is come to in its turn. */
function nodesAt(some: readonly PhraseNode[]): ReadonlySet<PhraseNode> {
  const met = new Set(some);
  for (const node of met) for (const other of node.also) met.add(other);
  return met;
}

function join(some: readonly PhraseNode[]): PhraseWay {
  const nodes = [...nodesAt(some)];
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
