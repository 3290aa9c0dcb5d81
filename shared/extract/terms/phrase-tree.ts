import type { Token } from '../tokens/token.ts';
import type { SenseKind, Senses } from './senses.ts';

/** One step of the tree of phrases; its senses are those of the way to it. */
export type PhraseNode = {
  readonly next: Map<string, PhraseNode>;
  readonly senses: Partial<Senses>;
  /** Kinds of sense here or further on: most look-ups end at this question. */
  readonly reaches: Set<SenseKind>;
  /** Words of a sign such as "C$" must stand together: CA$, but not "a $". */
  tight: boolean;
  /** The finders that a phrase with these senses is a beginning for. */
  starts: number;
  /** Some phrase that begins with this word is a beginning. */
  trigger: boolean;
  /** The finders that want some phrase that begins with this word. */
  finds: number;
  /** Some phrase that begins with this word can follow an article. */
  counted: boolean;
};

export type Match<K extends SenseKind> = {
  readonly sense: Senses[K];
  /** Index of the token after the phrase. */
  readonly next: number;
};

/** A node from which nothing leads on yet. */
export function createNode(): PhraseNode {
  return {
    next: new Map(),
    senses: {},
    reaches: new Set(),
    tight: false,
    starts: 0,
    trigger: false,
    finds: 0,
    counted: false,
  };
}

/** The first step of the phrases that begin with a token. */
export function firstNode(
  root: PhraseNode,
  token: Token | undefined,
): PhraseNode | undefined {
  return token === undefined ? undefined : root.next.get(token.norm);
}

/**
 * Answers the longest phrase at `at` that has a sense of this kind; `first`
 * is the first node of its token, `limit` the token it must end before. A
 * hyphen within a compound is as good as a space.
 */
export function matchPhrase<K extends SenseKind>(
  first: PhraseNode | undefined,
  tokens: readonly Token[],
  at: number,
  kind: K,
  limit = tokens.length,
): Match<K> | undefined {
  let node = first;
  let match: Match<K> | undefined;
  let next = at + 1;
  let spaced = false;
  while (next <= limit && node?.reaches.has(kind)) {
    const sense: Senses[K] | undefined = node.senses[kind];
    if (sense !== undefined && !(spaced && node.tight)) match = { sense, next };
    const end = stepEnd(node, tokens, next);
    if (end === next) break;
    spaced ||= tokens[end - 1]?.spaced ?? false;
    node = node.next.get(tokens[end - 1]?.norm ?? '');
    next = end;
  }
  return match;
}

/** Where the next word of a phrase ends: `at` itself when none can follow. */
function stepEnd(
  node: PhraseNode,
  tokens: readonly Token[],
  at: number,
): number {
  const token = tokens[at];
  if (token === undefined || node.next.size === 0) return at;
  if (token.norm !== '-' || token.spaced) return at + 1;
  const after = tokens[at + 1];
  const hyphen = node.next.get('-');
  if (hyphen?.next.has(after?.norm ?? '')) return at + 1;
  if (after === undefined || after.spaced) return hyphen ? at + 1 : at;
  return at + 2;
}

/** Answers the finders that any phrase beginning at `at` can begin a term of. */
export function startsAt(
  first: PhraseNode | undefined,
  tokens: readonly Token[],
  at: number,
): number {
  if (first?.trigger !== true) return 0;
  let node: PhraseNode | undefined = first;
  let starts = 0;
  let next = at + 1;
  while (node !== undefined) {
    starts |= node.starts;
    const end = stepEnd(node, tokens, next);
    if (end === next) break;
    node = node.next.get(tokens[end - 1]?.norm ?? '');
    next = end;
  }
  return starts;
}
