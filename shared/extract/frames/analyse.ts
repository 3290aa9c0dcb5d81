import { findTerms } from '../find-terms.ts';
import type { FoundTerm } from '../found-term.ts';
import type { TermContext } from '../terms/term-reader.ts';
import type { Token } from '../tokens/token.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { ConceptHit } from './concept-hit.ts';
import { hoursWordsOf } from './hours-words.ts';
import { matchConcepts } from './match-concepts.ts';
import { type SentenceView, viewSentences } from './sentence-view.ts';
import {
  longestSentence,
  type Sentence,
  splitSentences,
} from './split-sentences.ts';

/** Takes a text apart: its sentences with their concepts and terms. */
export function analyse(
  text: string,
  language: CompiledLanguage,
  context: TermContext,
  asWhole = false,
): readonly SentenceView[] {
  const words = language.language.terms;
  const tokens = tokenize(text, words);
  const terms = findTerms(text, tokens, words, context);
  const sentences = asWhole
    ? [{ first: 0, end: tokens.length, isQuestion: false }]
    : keepHoursTogether(
        keepTermsWhole(
          splitSentences(text, tokens, language.abbreviations),
          terms,
        ),
        { tokens, terms, language },
      );
  const found = matchConcepts(tokens, language.trie);
  const meant = found.filter((hit) => !isLackOf(hit, tokens, found));
  const hits = asWhole ? withinLines(meant, tokens, text) : meant;
  return viewSentences(text, tokens, sentences, hits, terms);
}

/** "PFAS-free packaging" is without it, not for nothing; "fee-free" is. */
function isLackOf(
  { id, first }: ConceptHit,
  tokens: readonly Token[],
  hits: readonly ConceptHit[],
): boolean {
  if (id !== 'free' || tokens[first - 1]?.norm !== '-') return false;
  if (tokens[first - 1]?.spaced || tokens[first]?.spaced) return false;
  return !hits.some(
    (other) =>
      other.end === first - 1 &&
      (other.id === 'fee' || other.id === 'commitment'),
  );
}

/** "3–5 days" in one cell and "Free" in the next are no "days free". */
function withinLines(
  hits: readonly ConceptHit[],
  tokens: readonly Token[],
  text: string,
): readonly ConceptHit[] {
  return hits.filter(({ first, end }) => {
    if (end - first < 2) return true;
    const start = tokens[first]?.end ?? 0;
    return !text.slice(start, tokens[end - 1]?.start).includes('\n');
  });
}

/** A term that runs over a line break holds its two lines together. */
function keepTermsWhole(
  sentences: readonly Sentence[],
  terms: readonly FoundTerm[],
): readonly Sentence[] {
  const kept: Sentence[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = kept.at(-1);
    while ((terms[next]?.endToken ?? Infinity) <= sentence.first) next++;
    const crosses = (terms[next]?.firstToken ?? Infinity) < sentence.first;
    if (last && crosses && canJoin(last, sentence)) {
      kept[kept.length - 1] = { ...sentence, first: last.first };
    } else {
      kept.push(sentence);
    }
  }
  return kept;
}

function canJoin(one: Sentence, next: Sentence): boolean {
  return next.end - one.first <= 2 * longestSentence;
}

type Read = {
  readonly tokens: readonly Token[];
  readonly terms: readonly FoundTerm[];
  readonly language: CompiledLanguage;
};

/** No shop states more; a list this long is something else. */
const mostHours = 60;

/** "Mon–Thu 9–5; Fri 9–3": hours go on until something else is named. */
function keepHoursTogether(
  sentences: readonly Sentence[],
  read: Read,
): readonly Sentence[] {
  const hours = read.terms.filter(({ term }) => term.type === 'hours');
  if (hours.length < 2 || hours.length > mostHours) return sentences;
  const words = hoursWordsOf(read.language.language);
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    const last = kept.at(-1);
    const next = hours.find(({ firstToken }) => firstToken >= sentence.first);
    const before = hours.findLast(({ endToken }) => endToken <= sentence.first);
    const goesOn =
      next !== undefined &&
      before !== undefined &&
      next.endToken <= sentence.end &&
      withoutAsides(read.tokens.slice(before.endToken, next.firstToken)).every(
        ({ kind, norm }) => kind === 'mark' || words.has(norm),
      );
    if (last && goesOn && canJoin(last, sentence)) {
      kept[kept.length - 1] = { ...sentence, first: last.first };
    } else {
      kept.push(sentence);
    }
  }
  return kept;
}

/** "9–5 (Eastern time)": what stands in brackets names nothing else. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.filter(({ norm }) => {
    if (norm === '(') depth++;
    if (norm === ')') depth--;
    return depth <= 0;
  });
}

/** The words of one sentence, verbatim. */
export function textOfSentence({
  text,
  tokens,
  sentence,
}: SentenceView): string {
  const start = firstWord(tokens, sentence);
  const end = tokens[sentence.end - 1]?.end ?? text.length;
  // "One point a euro; a hundred are worth €5" is two, without what parts them.
  return text.slice(start, end).trim().replace(/\s*;$/, '');
}

/** Bullets and ticks before the first word are not part of what is said. */
function firstWord(tokens: readonly Token[], sentence: Sentence): number {
  for (let index = sentence.first; index < sentence.end; index++) {
    const token = tokens[index];
    if (token && (token.kind !== 'mark' || !isBullet(token.norm))) {
      return token.start;
    }
  }
  return tokens[sentence.first]?.start ?? 0;
}

function isBullet(norm: string): boolean {
  return /^[^\p{L}\p{N}"'«“(+$€£<>≤≥%-]$/u.test(norm);
}
