import { oncePerObject } from '../../platform/once-per.ts';
import { phrasesIn } from '../phrases-in.ts';
import type { TermWords } from '../term-words.ts';
import type { Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { addCounting } from './lexicon-counting.ts';
import { addTiming } from './lexicon-timing.ts';
import { createNode, type PhraseNode } from './phrase-tree.ts';
import type { AddSense, SenseKind, Senses } from './senses.ts';
import { findsWith, isCountedAfterOne, startsOf } from './starts.ts';

/** The phrases of one language, ready to be looked up by their tokens. */
export type Lexicon = { readonly root: PhraseNode };

/** Answers the lexicon of a language; each is compiled once. */
export const lexiconOf = oncePerObject((words: TermWords): Lexicon => {
  const root = createNode();
  const add: AddSense = (kind, phrases, sense) => {
    for (const phrase of phrasesIn(phrases)) {
      addPhrase(root, words, kind, phrase, sense);
    }
  };
  addCounting(add, words);
  addTiming(add, words);
  return { root };
});

function addPhrase<K extends SenseKind>(
  root: PhraseNode,
  words: TermWords,
  kind: K,
  phrase: string,
  sense: Senses[K],
): void {
  const tokens = tokensOf(phrase.trim(), words);
  let node = root;
  for (const { norm } of tokens) {
    const next = node.next.get(norm) ?? createNode();
    node.next.set(norm, next);
    node = next;
    node.reaches.add(kind);
  }
  const known = node.senses[kind] !== undefined;
  node.senses[kind] = sense;
  if (kind === 'currency') {
    node.tight = (!known || node.tight) && !phrase.trim().includes(' ');
  }
  const first = root.next.get(tokens[0]?.norm ?? '');
  const bits = startsOf(kind);
  node.starts |= bits;
  if (first === undefined) return;
  first.finds |= findsWith(kind);
  if (bits > 0) first.trigger = true;
  if (isCountedAfterOne(kind)) first.counted = true;
}

/** Hyphens of compounds are left out: see `matchPhrase`. */
function tokensOf(phrase: string, words: TermWords): readonly Token[] {
  // An elision is one only before a letter.
  const tokens = phrase.endsWith("'")
    ? tokenize(`${phrase}x`, words).slice(0, -1)
    : tokenize(phrase, words);
  return tokens.filter((token, at) => {
    const inside = at > 0 && at < tokens.length - 1;
    return !(inside && token.norm === '-' && tokens[at + 1]?.kind === 'word');
  });
}
