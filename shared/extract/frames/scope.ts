import type { Atom } from '../atom.ts';
import { type ConceptId, conceptIds } from '../concept-id.ts';
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
  'soon-over',
  'if',
  'except',
  'subject-to',
  'only',
  'off',
  'told',
  'extra',
  'offer',
  'enjoy',
  'soon-moment',
  'eve',
  'lands',
  'owe-nothing',
  'or-free',
  'falls-short',
  'makes-good',
  'mishap',
  'gives-back',
  'another-one',
  'does-over',
  'late-by',
  'compensates',
  'share-of',
  'on-days',
  'back-verb',
  'own-money',
  'one-given',
  'we-add',
  'message',
  'use-it',
  'breaks',
  'puts-right',
  'sorted',
  'leave',
  'stays-good',
  'charter',
  'weekend-too',
]);

/**
 * Whom or what the promise holds for. Where a sentence names two ("standard
 * 5 days, express 2 days") the nearer one counts.
 */
export function scopeOf(match: Match, context: Context): readonly string[] {
  const { view } = match;
  const above = scopeIds.filter((id) => context.near.has(id));
  const ids = scopeIds.filter((id) => view.atoms.has(id));
  if (ids.length === 0) return [...above].sort();
  const said = ids.flatMap((id) =>
    (view.atoms.get(id) ?? []).map((span) => ({
      id,
      distance: distanceBetween(span, match, view),
    })),
  );
  const nearest = Math.min(...said.map(({ distance }) => distance));
  const near = said.filter(({ distance }) => distance <= nearest + 4);
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
  const found = new Set<string>();
  for (const atom of atoms) if (telling.has(atom)) found.add(atom);
  for (const atom of context.near) if (telling.has(atom)) found.add(atom);
  return [...found].sort();
}

/** Whether a concept speaks of something, and not only of how it is said. */
export function isTelling(id: ConceptId): boolean {
  return telling.has(id);
}

const telling: ReadonlySet<string> = new Set(
  conceptIds.filter((id) => !silent.has(id) && !id.startsWith('cue-')),
);
