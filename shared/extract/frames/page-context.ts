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
    const headings = block.headings.map((text) => atomsOf(text, language));
    const near = new Set<Atom>();
    for (const text of nearTexts(block)) add(near, atomsOf(text, language));
    for (const atoms of upToSubject(headings)) add(near, atoms);
    const all = new Set(near);
    for (const atoms of headings) add(all, atoms);
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
  ].filter((text) => text !== undefined);
}

/** What a heading can make everything under it speak of. */
const subjects: readonly Atom[] = [
  'sending',
  'dispatch',
  'produce',
  'return',
  'withdraw',
  'refund',
  'exchange',
  'cancel',
  'reschedule',
  'warranty',
  'money-back',
  'answering',
  'complaint',
  'opening-hours',
  'support',
  'price-match',
  'promo',
  'loyalty-program',
  'financing',
  'uptime',
];

/**
 * The nearest heading, and those above it as long as none names a subject:
 * "Canada" under "Returns" is still about returns.
 */
function upToSubject(
  headings: readonly ReadonlySet<Atom>[],
): readonly ReadonlySet<Atom>[] {
  const last = headings.findLastIndex((atoms) =>
    subjects.some((subject) => atoms.has(subject)),
  );
  return headings.slice(last < 0 ? -1 : last);
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
