import { fill } from '../platform/phrase.ts';
import type { Problem, RefusalReason } from './refusal.ts';
import { frColumns } from './words/fr-columns.ts';
import { frRefusals } from './words/fr-refusals.ts';

/** Answers what is wrong and what to do, in French. */
export function saidInFrench(
  problem: Problem,
): Pick<Problem, 'message' | 'remedy'> {
  const { reason, column = '', value = '', beside = '' } = problem;
  return {
    message: fill(frRefusals[reason].message, { column, value, beside }),
    remedy: remedyOf(problem),
  };
}

/** Where the column says what to write. */
const aboutColumn: ReadonlySet<RefusalReason> = new Set([
  'missing-field',
  'invalid-field',
  'invalid-date',
  'invalid-id',
]);

function remedyOf({ reason, column = '', meant, sidecar }: Problem): string {
  if (meant !== undefined) return `Écrire «\u00a0${meant}\u00a0»`;
  const remedy =
    (aboutColumn.has(reason) && frColumns.get(column)) ||
    frRefusals[reason].remedy;
  return sidecar === undefined ? remedy : `${remedy}, dans ${sidecar}`;
}
