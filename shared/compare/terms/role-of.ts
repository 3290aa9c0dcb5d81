import type { Term } from '../../domain/term.ts';

/** Answers what a value is said to do; undefined of kinds that do one thing. */
export function roleOf(term: Term): string | undefined {
  return 'role' in term ? term.role : undefined;
}
