import type { Term } from '../../domain/term.ts';

/** "$0" says in figures that a thing is free: words say it as well. */
export function saysFree(term: Term): boolean {
  return term.type === 'money' && term.amount === 0;
}
