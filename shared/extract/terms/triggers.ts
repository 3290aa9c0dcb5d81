import type { TermWords } from '../term-words.ts';
import type { Token } from '../token.ts';
import { lexiconOf } from './lexicon.ts';
import {
  firstNode,
  matchPhrase,
  type PhraseNode,
  startsAt,
} from './phrase-tree.ts';
import { starts } from './starts.ts';

/** A token that can begin a term, and which finders it can begin one of. */
export type Trigger = { readonly at: number; readonly begins: number };

const none: readonly Trigger[] = [];

/**
 * Answers the tokens where terms can begin, in order. Most texts have none,
 * and cost one look-up a token.
 */
export function triggersOf(
  tokens: readonly Token[],
  words: TermWords,
): readonly Trigger[] {
  const { root } = lexiconOf(words);
  let triggers: Trigger[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const begins = beginningsAt(root, tokens, at);
    if (begins === 0) continue;
    triggers ??= [];
    triggers.push({ at, begins });
  }
  return triggers ?? none;
}

function beginningsAt(
  root: PhraseNode,
  tokens: readonly Token[],
  at: number,
): number {
  const number = tokens[at]?.kind === 'number' ? starts.number : 0;
  const first = firstNode(root, tokens[at]);
  const begins = startsAt(first, tokens, at) | number;
  if (begins !== starts.one) return begins;
  return isOneOf(root, first, tokens, at) ? begins : 0;
}

/** Articles are everywhere: only those before something counted matter. */
function isOneOf(
  root: PhraseNode,
  first: PhraseNode | undefined,
  tokens: readonly Token[],
  at: number,
): boolean {
  const next = matchPhrase(first, tokens, at, 'one')?.next ?? at;
  const counted = tokens[next]?.norm === '-' ? next + 1 : next;
  const node = firstNode(root, tokens[counted]);
  if (node?.counted === true) return true;
  // "un et demi heures"
  const and = matchPhrase(
    firstNode(root, tokens[next]),
    tokens,
    next,
    'and',
  )?.next;
  return and !== undefined && firstNode(root, tokens[and])?.counted === true;
}
