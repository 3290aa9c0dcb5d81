import type { TermWords } from '../term-words.ts';
import type { Token } from '../tokens/token.ts';
import { lexiconOf } from './lexicon.ts';
import {
  firstNode,
  matchPhrase,
  type PhraseNode,
  startsAt,
} from './phrase-tree.ts';
import { findsWithMark, starts } from './starts.ts';

/** A token that can begin a term, and which finders it can begin one of. */
export type Trigger = { readonly at: number; readonly begins: number };

/** The first node of each token's phrases, in order. */
export type FirstNodes = readonly (PhraseNode | undefined)[];

/** Looks every token up, once. */
export function firstNodesOf(
  tokens: readonly Token[],
  words: TermWords,
): FirstNodes {
  const { root } = lexiconOf(words);
  return tokens.map((token) => firstNode(root, token));
}

/** Answers the finders that a text has words for, as bits. */
export function findersFor(
  tokens: readonly Token[],
  nodes: FirstNodes,
): number {
  let bits = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, norm } = tokens[at] ?? {};
    bits |= nodes[at]?.finds ?? 0;
    if (kind === 'mark' && norm !== undefined) bits |= findsWithMark(norm);
  }
  return bits;
}

/** Answers the tokens where terms can begin, in order. Most texts have none. */
export function triggersOf(
  tokens: readonly Token[],
  nodes: FirstNodes,
): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const begins = beginningsAt(nodes, tokens, at);
    if (begins !== 0) triggers.push({ at, begins });
  }
  return triggers;
}

function beginningsAt(
  nodes: FirstNodes,
  tokens: readonly Token[],
  at: number,
): number {
  const number = tokens[at]?.kind === 'number' ? starts.number : 0;
  const begins = startsAt(nodes[at], tokens, at) | number;
  if (begins !== starts.one) return begins;
  return isOneOf(nodes, tokens, at) ? begins : 0;
}

const rangeLinks = ['to', 'or', 'and'] as const;

/** Articles are everywhere: only those before something counted matter. */
function isOneOf(
  nodes: FirstNodes,
  tokens: readonly Token[],
  at: number,
): boolean {
  const next = matchPhrase(nodes[at], tokens, at, 'one')?.next ?? at;
  const counted = tokens[next]?.norm === '-' ? next + 1 : next;
  if (nodes[counted]?.counted === true) return true;
  // "un à deux jours", "un ou deux jours", "entre un et deux jours"
  const more = rangeLinks
    .map((link) => matchPhrase(nodes[next], tokens, next, link)?.next ?? -1)
    .some((after) => tokens[after]?.kind === 'number');
  if (more) return true;
  // "un et demi heures"
  const and = matchPhrase(nodes[next], tokens, next, 'and')?.next;
  return and !== undefined && nodes[and]?.counted === true;
}
