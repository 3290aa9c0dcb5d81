import type { Block } from '../block.ts';
import { tokenize } from '../tokenize.ts';
import type { Atom } from './atom.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { Context } from './context.ts';
import { matchConcepts } from './match-concepts.ts';
import { groupsOf } from './sentence-view.ts';

/** Answers the context of blocks; what stands above many is read once. */
export type ContextReader = (
  block: Block,
  language: CompiledLanguage,
) => Context;

/** Makes a reader of contexts for one page. */
export function createContextReader(): ContextReader {
  const known = new Map<string, ReadonlySet<Atom>>();
  const atomsOf = (
    text: string,
    language: CompiledLanguage,
  ): ReadonlySet<Atom> => {
    const key = `${language.language.tag} ${text}`;
    const cached = known.get(key);
    if (cached) return cached;
    const atoms = atomsOfText(text, language);
    known.set(key, atoms);
    return atoms;
  };
  return (block, language) => {
    const near = new Set<Atom>();
    for (const text of nearTexts(block)) add(near, atomsOf(text, language));
    const all = new Set(near);
    for (const text of block.headings) add(all, atomsOf(text, language));
    return { near, all };
  };
}

const longestContext = 300;

function atomsOfText(
  text: string,
  language: CompiledLanguage,
): ReadonlySet<Atom> {
  const tokens = tokenize(
    text.slice(0, longestContext),
    language.language.terms,
  );
  const atoms = new Set<Atom>();
  for (const { id } of matchConcepts(tokens, language.trie)) {
    atoms.add(id);
    for (const group of groupsOf(id)) atoms.add(group);
  }
  return atoms;
}

function nearTexts(block: Block): readonly string[] {
  return [
    block.label,
    block.question,
    block.intro,
    ...block.columnHeaders,
    block.headings.at(-1),
  ].filter((text) => text !== undefined);
}

function add(into: Set<Atom>, atoms: ReadonlySet<Atom>): void {
  for (const atom of atoms) into.add(atom);
}

/** The context as people read it, outermost first. */
export function contextTexts(block: Block): readonly string[] {
  return [
    ...block.headings,
    ...block.columnHeaders,
    block.intro,
    block.question,
    block.label,
  ].filter((text) => text !== undefined);
}
