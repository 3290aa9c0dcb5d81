import type { Reading } from '../../domain/reading.ts';
import { kindOf } from '../../domain/topic.ts';
import type { Block } from '../block.ts';
import { contextTexts } from './above-block.ts';
import { textOfSentence } from './analyse.ts';
import { attachTerms } from './attach-terms.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { conditionOf } from './condition-of.ts';
import type { Context } from './context.ts';
import { dayWordsOf } from './day-words.ts';
import { findWarnings } from './find-warnings.ts';
import { isOnButton } from './is-readable.ts';
import type { Match } from './match.ts';
import { matchRules, type Rejection } from './match-rules.ts';
import { dropRestated } from './merge/drop-restated.ts';
import { conceptsOf, scopeOf } from './scope.ts';
import type { SentenceView } from './sentence-view.ts';
import { settleMatches } from './settle-matches.ts';
import { strengthOf } from './strength-of.ts';
import { inRole } from './topic-terms.ts';
import { validityOf } from './validity-of.ts';
import { isRefused } from './wording.ts';

/** A reading with the match it came from, until the page is put together. */
export type Candidate = { readonly reading: Reading; readonly match: Match };

/** Reads one sentence: every promise in it, granted or refused. */
export function readSentence(
  view: SentenceView,
  context: Context,
  language: CompiledLanguage,
  block: Block,
  onRejection?: (rejection: Rejection) => void,
): readonly Candidate[] {
  if (view.sentence.isQuestion || view.atoms.size === 0) return [];
  if (isTitleThatAsks(view, block)) return [];
  const fired = matchRules(view, context, language, onRejection);
  if (fired.length === 0) return [];
  const matches = isTelephone(view) ? fired.filter(isOfPresence) : fired;
  const settled = dropRestated(settleMatches(matches));
  if (onRejection) tellDropped(matches, settled, onRejection);
  const said = settled.filter(
    (match) => !invites(match, block) && !namesColumns(match, block),
  );
  return attachTerms(view, said).map((match) => ({
    match,
    reading: readingOf(match, context, language, block),
  }));
}

const titles = /^(?:h[1-6]|dt|summary)$/;

/** "When we make it right": the words under the title say it, if anything. */
function isTitleThatAsks(view: SentenceView, { tag }: Block): boolean {
  if (!titles.test(tag) || view.terms.length > 0) return false;
  const asks = view.atoms.get('cue-title-asks') ?? [];
  return asks.some(({ first }) => first === view.sentence.first);
}

/** "Service | When | Free over": what stands in the cells below says it. */
function namesColumns({ terms }: Match, { tag }: Block): boolean {
  return tag === 'thead' && terms.length === 0;
}

/** "Book a free visit" on a button; one that names a value says something. */
function invites(match: Match, block: Block): boolean {
  const { view, first, end, terms } = match;
  if (terms.length > 0) return false;
  const from = view.tokens[first]?.start ?? 0;
  const words = view.text.slice(from, view.tokens[end - 1]?.end ?? from);
  return isOnButton(words, textOfSentence(view), block);
}

const fewWords = 4;
const telephone = /\d(?:\D{0,2}\d){6}/;

/** "418 555-0142 or, toll-free, 1 855 555-0142": what is free is the call. */
function isTelephone({ text, tokens, terms, sentence }: SentenceView): boolean {
  if (terms.length > 0) return false;
  const said = tokens.slice(sentence.first, sentence.end);
  const words = said.filter(({ kind }) => kind === 'word').length;
  if (words > fewWords) return false;
  const from = said[0]?.start ?? 0;
  return telephone.test(text.slice(from, said.at(-1)?.end ?? from));
}

/** "Call 418 555-0142 every day" is about when somebody answers. */
function isOfPresence({ rule }: Match): boolean {
  return rule.topic === 'availability';
}

/** Rules that fired and gave way to others, for whoever asks why. */
function tellDropped(
  matches: readonly Match[],
  settled: readonly Match[],
  onRejection: (rejection: Rejection) => void,
): void {
  const kept = new Set(settled.map(({ rule }) => rule.id));
  const why = `gives way to ${[...kept].join(', ')}`;
  const dropped = new Set(matches.map(({ rule }) => rule.id));
  for (const rule of dropped) if (!kept.has(rule)) onRejection({ rule, why });
}

function readingOf(
  match: Match,
  context: Context,
  language: CompiledLanguage,
  block: Block,
): Reading {
  const { topic } = match.rule;
  const said = match.terms.map(({ term }) => term);
  const terms = said.map((term) => inRole(term, topic, said));
  const strength = strengthOf(match);
  const concepts = [...conceptsOf(match.view.atoms.keys(), context)];
  return {
    kind: kindOf(topic),
    topic,
    lang: language.language.tag,
    strength,
    stance: isRefused(match, context) ? 'refused' : 'granted',
    condition: conditionOf(match),
    terms,
    scope: [...scopeOf(match, context)],
    concepts,
    ...validityOf(terms),
    quote: textOfSentence(match.view),
    selector: block.selector,
    context: [...contextTexts(block)],
    place: block.place,
    rule: match.rule.id,
    warnings: [
      ...findWarnings(match, {
        topic,
        strength,
        concepts,
        dayWords: dayWordsOf(language.language),
      }),
    ],
  };
}
