import { oncePerObject } from '../../platform/once-per.ts';
import type { Atom } from '../atom.ts';
import type { Block } from '../block.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { levelsOf, upToSubject } from './above-block.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { Context } from './context.ts';
import { matchConcepts } from './match-concepts.ts';
import { groupsOf } from './sentence-view.ts';
import { TextMemory } from './text-memory.ts';

/** Answers the context of blocks; what stands above many is read once. */
export type ContextReader = (
  block: Block,
  language: CompiledLanguage,
) => Context;

/** Makes a reader of contexts for one page. */
export function createContextReader(): ContextReader {
  const known = new Map<CompiledLanguage, Map<string, ReadonlySet<Atom>>>();
  const atomsIn = (language: CompiledLanguage) => {
    const atoms = known.get(language) ?? new Map<string, ReadonlySet<Atom>>();
    known.set(language, atoms);
    return (text: string): ReadonlySet<Atom> => {
      const found = atoms.get(text) ?? recallAtoms(text, language);
      atoms.set(text, found);
      return found;
    };
  };
  return oncePerPlace((block, language) => contextOf(block, atomsIn(language)));
}

const memoryOf = oncePerObject(
  (_: CompiledLanguage) => new TextMemory<ReadonlySet<Atom>>(),
);

/** Headings of a site stand on many of its pages. */
function recallAtoms(
  text: string,
  language: CompiledLanguage,
): ReadonlySet<Atom> {
  return memoryOf(language).recall(text, (own) => atomsOfText(own, language));
}

/** Blocks side by side mostly stand under the same words. */
function oncePerPlace(contextOf: ContextReader): ContextReader {
  let last:
    | { block: Block; in: CompiledLanguage; context: Context }
    | undefined;
  return (block, language) => {
    if (last?.in !== language || !haveSameAbove(last.block, block)) {
      last = { block, in: language, context: contextOf(block, language) };
    }
    return last.context;
  };
}

function haveSameAbove(one: Block, other: Block): boolean {
  return (
    one.headings === other.headings &&
    one.columnHeaders === other.columnHeaders &&
    one.tag === other.tag &&
    one.label === other.label &&
    one.question === other.question &&
    one.intro === other.intro
  );
}

function contextOf(
  block: Block,
  atomsOf: (text: string) => ReadonlySet<Atom>,
): Context {
  const levels = levelsOf(block).map((texts) => union(texts.map(atomsOf)));
  return { near: union(upToSubject(levels, block)), levels };
}

const longestContext = 300;

/** Answers the concepts in a heading, label or header. */
export function atomsOfText(
  text: string,
  language: CompiledLanguage,
): ReadonlySet<Atom> {
  const tokens = tokenize(
    text.slice(0, longestContext),
    language.language.terms,
  );
  const atoms = new Set<Atom>();
  for (const { id, first } of matchConcepts(tokens, language.trie)) {
    // "48 hours before" heads what holds for two days, no opening hours.
    if (id === 'opening-hours' && tokens[first - 1]?.kind === 'number')
      continue;
    atoms.add(id);
    for (const group of groupsOf(id)) atoms.add(group);
  }
  return atoms;
}

function union(sets: readonly ReadonlySet<Atom>[]): ReadonlySet<Atom> {
  const [only, ...others] = sets;
  if (only && others.length === 0) return only;
  const all = new Set(only);
  for (const atoms of others) for (const atom of atoms) all.add(atom);
  return all;
}
