import type { Atom } from './atom.ts';
import { type ConceptId, conceptIds } from './concept-id.ts';
import type { Context } from './context.ts';
import { distanceBetween } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView } from './sentence-view.ts';

const scopeIds: readonly ConceptId[] = conceptIds.filter((id) =>
  id.startsWith('scope-'),
);

/** Words that only join others, or that name no subject. */
const silent: ReadonlySet<string> = new Set([
  'void',
  'within',
  'over',
  'up-to',
  'until',
  'from-amount',
  'after',
  'before',
  'take-time',
  'per',
  'off-of',
  'threshold',
  'we',
  'you',
  'can',
  'will',
  'not',
  'none',
  'hedge',
  'firm',
  'absolute',
  'if',
  'except',
  'subject-to',
  'only',
  'off',
  'told',
  'extra',
  'offer',
  'enjoy',
]);

/**
 * Whom or what the promise holds for. Where a sentence names two ("standard
 * 5 days, express 2 days") the nearer one counts.
 */
export function scopeOf(match: Match, context: Context): readonly string[] {
  const said = scopeIds.flatMap((id) =>
    (match.view.atoms.get(id) ?? []).map((span) => ({
      id,
      distance: distanceBetween(span, match, match.view),
    })),
  );
  const nearest = Math.min(...said.map(({ distance }) => distance));
  const near = said.filter(({ distance }) => distance <= nearest + 4);
  const above = scopeIds.filter((id) => context.near.has(id));
  return [...new Set([...near.map(({ id }) => id), ...above])].sort();
}

/** Every scope that a sentence or its context names. */
export function scopeIn(
  view: SentenceView,
  context: Context,
): readonly string[] {
  return scopeIds.filter((id) => view.atoms.has(id) || context.near.has(id));
}

/** Ids of what the sentence and its context speak of. */
export function conceptsOf(
  atoms: Iterable<Atom>,
  context: Context,
): readonly string[] {
  const known: ReadonlySet<string> = conceptSet;
  const found = [...atoms, ...context.near].filter(
    (atom) => known.has(atom) && !silent.has(atom) && !atom.startsWith('cue-'),
  );
  return [...new Set<string>(found)].sort();
}

const conceptSet: ReadonlySet<string> = new Set(conceptIds);
