import type { FrameRule, FrameWords, Need } from '../frame-words.ts';
import type { Language } from '../language.ts';
import { foldText } from '../terms/characters.ts';
import { tokenize } from '../tokenize.ts';
import type { Atom } from './atom.ts';
import { conceptIds } from './concept-id.ts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { sharedRules } from './rules/shared-rules.ts';

/** A language's data made ready to be looked up; built once. */
export type CompiledLanguage = {
  readonly language: Language;
  readonly trie: PhraseTrie;
  /** Rules by each atom that can fill their first need. */
  readonly rulesByAnchor: ReadonlyMap<Atom, readonly AnchoredRule[]>;
  /** Folded. */
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
};

/** A rule, and what it needs beside its first need, the rarest first. */
export type AnchoredRule = {
  readonly rule: FrameRule;
  readonly others: readonly Need[];
};

const compiled = new WeakMap<Language, CompiledLanguage>();

/** Answers a language ready for use; the same one each time. */
export function compileLanguage(language: Language): CompiledLanguage {
  const known = compiled.get(language);
  if (known) return known;
  const { frames, terms } = language;
  const made: CompiledLanguage = {
    language,
    trie: buildPhraseTrie(
      frames.concepts,
      conceptIds,
      (text) => tokenize(text, terms),
      frames.endings,
    ),
    rulesByAnchor: indexRules(language),
    functionWords: wordSet(foldText(frames.functionWords)),
    abbreviations: wordSet(frames.abbreviations),
  };
  compiled.set(language, made);
  return made;
}

const compiledLists = new WeakMap<
  readonly Language[],
  readonly CompiledLanguage[]
>();

/** Answers languages ready for use; the same list each time. */
export function compileLanguages(
  languages: readonly Language[],
): readonly CompiledLanguage[] {
  const known = compiledLists.get(languages);
  if (known) return known;
  const made = languages.map(compileLanguage);
  compiledLists.set(languages, made);
  return made;
}

/** The rules, shared and its own, of the topics that a language can read. */
export function rulesOf({ topics, frames }: Language): readonly FrameRule[] {
  const rules = [...sharedRules, ...frames.rules];
  return topics ? rules.filter(({ topic }) => topics.includes(topic)) : rules;
}

/** The atoms of which any fills the need. */
export function alternativesOf(need: Need): readonly Atom[] {
  return typeof need === 'string' ? [need] : need;
}

function indexRules(
  language: Language,
): ReadonlyMap<Atom, readonly AnchoredRule[]> {
  const index = new Map<Atom, AnchoredRule[]>();
  for (const rule of rulesOf(language)) {
    const [anchor, ...more] = rule.needs;
    const others = rarestFirst(more, language.frames.concepts);
    for (const atom of anchor === undefined ? [] : alternativesOf(anchor)) {
      const rules = index.get(atom) ?? [];
      rules.push({ rule, others });
      index.set(atom, rules);
    }
  }
  return index;
}

const veryCommon = 100_000;

/** Few words say them, and stand in most sentences. */
const everywhere: ReadonlySet<Atom> = new Set<Atom>([
  'none',
  'not',
  'within',
  'we',
  'you',
  'after',
  'before',
  'if',
  'can',
  'will',
  'over',
  'until',
  'per',
  'take-time',
  'told',
]);

/**
 * A concept is the rarer the fewer its words; groups, terms and what stands
 * everywhere are common.
 */
export function rarestFirst(
  needs: readonly Need[],
  concepts: FrameWords['concepts'],
): readonly Need[] {
  const lengths: Readonly<Partial<Record<Atom, string>>> = concepts;
  const lengthOf = (atom: Atom): number =>
    everywhere.has(atom) ? veryCommon : (lengths[atom]?.length ?? veryCommon);
  const commonness = (need: Need): number =>
    alternativesOf(need).reduce((sum, atom) => sum + lengthOf(atom), 0);
  return [...needs].sort((one, other) => commonness(one) - commonness(other));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
