import { oncePerObject } from '../../platform/once-per.ts';
import type { Atom } from '../atom.ts';
import { conceptIds } from '../concept-id.ts';
import type { FrameRule, FrameWords, Need } from '../frame-words.ts';
import type { Language } from '../language.ts';
import { foldText } from '../tokens/characters.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { sharedRules } from './rules/shared-rules.ts';
import { uniformRule } from './uniform-rule.ts';

/** A language's data made ready to be looked up; built once. */
export type CompiledLanguage = {
  readonly language: Language;
  readonly trie: PhraseTrie;
  /** Rules by each atom that can fill their first need. */
  readonly rulesByAnchor: ReadonlyMap<Atom, readonly FrameRule[]>;
  /** Rules by each atom that can fill the rarest of their needs. */
  readonly rulesByRarest: ReadonlyMap<Atom, readonly IndexedRule[]>;
  /** Folded. */
  readonly functionWords: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
};

/** A rule, and what it needs beside the rarest, the rarer first. */
export type IndexedRule = {
  readonly rule: FrameRule;
  /** In the list of the language's rules. */
  readonly place: number;
  /** The atoms of which any fills its first need. */
  readonly anchors: readonly Atom[];
  readonly others: readonly Need[];
  /** What must stand above the sentence. */
  readonly above: readonly Need[];
};

/** Answers a language ready for use; the same one each time. */
export const compileLanguage = oncePerObject(
  (language: Language): CompiledLanguage => {
    const { frames, terms } = language;
    return {
      language,
      trie: buildPhraseTrie(
        frames.concepts,
        conceptIds,
        (text) => tokenize(text, terms),
        frames.endings,
        wordSet(foldText(frames.fillers)),
      ),
      rulesByAnchor: byAnchor(language),
      rulesByRarest: byRarest(language),
      functionWords: wordSet(foldText(frames.functionWords)),
      abbreviations: wordSet(frames.abbreviations),
    };
  },
);

/** Answers languages ready for use; the same list each time. */
export const compileLanguages = oncePerObject(
  (languages: readonly Language[]): readonly CompiledLanguage[] =>
    languages.map(compileLanguage),
);

/**
 * The rules of the topics that a language can read, in each way that they may
 * be met.
 */
export function rulesOf({ topics }: Language): readonly FrameRule[] {
  const rules = sharedRules.flatMap(waysOf).map(uniformRule);
  return topics ? rules.filter(({ topic }) => topics.includes(topic)) : rules;
}

/** The rule as it stands, and with what stands above for its first need. */
function waysOf(rule: FrameRule): readonly FrameRule[] {
  if (rule.orAbove === undefined) return [rule];
  const needs = rule.needs.slice(1);
  const above = [...(rule.above ?? []), rule.orAbove];
  return [rule, { ...rule, needs, above }];
}

/** The atoms of which any fills the need. */
export function alternativesOf(need: Need): readonly Atom[] {
  return typeof need === 'string' ? [need] : need;
}

function byAnchor(language: Language): ReadonlyMap<Atom, readonly FrameRule[]> {
  const index = new Map<Atom, FrameRule[]>();
  for (const rule of rulesOf(language)) {
    for (const atom of anchorsOf(rule)) {
      index.set(atom, [...(index.get(atom) ?? []), rule]);
    }
  }
  return index;
}

function anchorsOf({ needs: [first] }: FrameRule): readonly Atom[] {
  return first === undefined ? [] : alternativesOf(first);
}

function byRarest(
  language: Language,
): ReadonlyMap<Atom, readonly IndexedRule[]> {
  const index = new Map<Atom, IndexedRule[]>();
  rulesOf(language).forEach((rule, place) => {
    const { concepts } = language.frames;
    const [rarest, ...others] = rarestFirst(rule.needs, concepts);
    const { above = [] } = rule;
    const indexed = { rule, place, anchors: anchorsOf(rule), others, above };
    for (const atom of rarest === undefined ? [] : alternativesOf(rarest)) {
      index.set(atom, [...(index.get(atom) ?? []), indexed]);
    }
  });
  return index;
}

const common = 50_000;
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
  'no-later',
  'threshold',
  'for-first',
  'every',
  'price-was',
  'usual-price',
]);

/**
 * A concept is the rarer the fewer its words; groups and terms are common,
 * what stands everywhere more so.
 */
export function rarestFirst(
  needs: readonly Need[],
  concepts: FrameWords['concepts'],
): readonly Need[] {
  const lengths: Readonly<Partial<Record<Atom, string>>> = concepts;
  const lengthOf = (atom: Atom): number =>
    everywhere.has(atom) ? veryCommon : (lengths[atom]?.length ?? common);
  const commonness = (need: Need): number =>
    alternativesOf(need).reduce((sum, atom) => sum + lengthOf(atom), 0);
  return [...needs].sort((one, other) => commonness(one) - commonness(other));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}
