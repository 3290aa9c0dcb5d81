import type { Atom } from '../atom.ts';
import type { FrameRule, Need } from '../frame-words.ts';
import type { CompiledLanguage, IndexedRule } from './compile-language.ts';
import type { Context } from './context.ts';
import type { SentenceView } from './sentence-view.ts';

type Atoms = SentenceView['atoms'];
/** Of a sentence, or of what stands above it. */
type Said = Pick<ReadonlySet<Atom>, 'has'>;

/**
 * Answers the rules that a sentence has the first need of, in the order in
 * which it says them.
 */
export function calledRules(
  { atoms }: SentenceView,
  { rulesByAnchor }: CompiledLanguage,
): Iterable<FrameRule> {
  const rules = new Set<FrameRule>();
  for (const atom of atoms.keys()) {
    for (const rule of rulesByAnchor.get(atom) ?? []) rules.add(rule);
  }
  return rules;
}

/**
 * Answers those of them that the sentence has all needs of, and what stands
 * above it too, in the same order. Looked up by what is rare, few rules are
 * asked for the rest.
 */
export function readyRules(
  { atoms }: SentenceView,
  { near }: Context,
  { rulesByRarest }: CompiledLanguage,
): readonly FrameRule[] {
  const found: IndexedRule[] = [];
  for (const atom of atoms.keys()) {
    for (const indexed of rulesByRarest.get(atom) ?? none) {
      if (isReady(indexed, atoms, near) && !found.includes(indexed)) {
        found.push(indexed);
      }
    }
  }
  return (found.length < 2 ? found : asCalled(found, atoms)).map(
    ({ rule }) => rule,
  );
}

const none: readonly IndexedRule[] = [];

function asCalled(
  found: readonly IndexedRule[],
  atoms: Atoms,
): readonly IndexedRule[] {
  const said = [...atoms.keys()];
  return found
    .map((indexed) => {
      const { anchors } = indexed;
      return { indexed, at: said.findIndex((atom) => anchors.includes(atom)) };
    })
    .sort((one, other) => {
      return one.at - other.at || one.indexed.place - other.indexed.place;
    })
    .map(({ indexed }) => indexed);
}

function isReady(
  { above, others }: IndexedRule,
  atoms: Atoms,
  near: Context['near'],
): boolean {
  return haveAll(near, above) && haveAll(atoms, others);
}

function haveAll(atoms: Said, needs: readonly Need[]): boolean {
  for (const need of needs) if (!hasAny(atoms, need)) return false;
  return true;
}

function hasAny(atoms: Said, need: Need): boolean {
  if (typeof need === 'string') return atoms.has(need);
  for (const atom of need) if (atoms.has(atom)) return true;
  return false;
}
