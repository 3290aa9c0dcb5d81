import type { Token } from '../token.ts';
import type { SenseKind, Senses } from './senses.ts';

/** One step of the tree of phrases; its senses are those of the way to it. */
export type PhraseNode = {
  readonly next: Map<string, PhraseNode>;
  readonly senses: Partial<Senses>;
  /** Words of a sign such as "C$" must stand together: CA$, but not "a $". */
  tight: boolean;
  /** The finders that a phrase with these senses is a beginning for. */
  starts: number;
  /** Some phrase that begins with this word is a beginning. */
  trigger: boolean;
  /** Some phrase that begins with this word can follow an article. */
  counted: boolean;
};

export type Match<K extends SenseKind> = {
  readonly sense: Senses[K];
  /** Index of the token after the phrase. */
  readonly next: number;
};

export function createNode(): PhraseNode {
  return {
    next: new Map(),
    senses: {},
    tight: false,
    starts: 0,
    trigger: false,
    counted: false,
  };
}

/**
 * Answers the longest phrase at `at` that has a sense of this kind. A hyphen
 * within a compound is as good as a space.
 */
export function matchPhrase<K extends SenseKind>(
  root: PhraseNode,
  tokens: readonly Token[],
  at: number,
  kind: K,
): Match<K> | undefined {
  let node = root.next.get(tokens[at]?.norm ?? '');
  let match: Match<K> | undefined;
  let next = at + 1;
  let spaced = false;
  while (node !== undefined) {
    const sense: Senses[K] | undefined = node.senses[kind];
    if (sense !== undefined && !(spaced && node.tight)) match = { sense, next };
    if (node.next.size === 0) break;
    const step = stepFrom(node, tokens, next);
    node = step.node;
    spaced ||= tokens[step.next - 1]?.spaced ?? false;
    next = step.next;
  }
  return match;
}

function stepFrom(
  node: PhraseNode,
  tokens: readonly Token[],
  at: number,
): { node: PhraseNode | undefined; next: number } {
  const token = tokens[at];
  const step = node.next.get(token?.norm ?? '');
  if (step !== undefined || token?.norm !== '-' || token.spaced) {
    return { node: step, next: at + 1 };
  }
  const after = tokens[at + 1];
  if (after === undefined || after.spaced) return { node: undefined, next: at };
  return { node: node.next.get(after.norm), next: at + 2 };
}

/** Answers the finders that any phrase beginning at `at` can begin a term of. */
export function startsAt(
  root: PhraseNode,
  tokens: readonly Token[],
  at: number,
): number {
  let node = root.next.get(tokens[at]?.norm ?? '');
  if (node?.trigger !== true) return 0;
  let starts = 0;
  let next = at + 1;
  while (node !== undefined) {
    starts |= node.starts;
    const step = stepFrom(node, tokens, next);
    node = step.node;
    next = step.next;
  }
  return starts;
}
