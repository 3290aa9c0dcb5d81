import type { Term } from '../../../domain/term.ts';
import { oncePerObject } from '../../../platform/once-per.ts';

const days: readonly string[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/**
 * Opening hours day by day ("mo 09:00-17:00"), so that "Mon–Fri 9–5" and five
 * lines of a day each are the same week. Hours without days have one entry.
 */
export const weekOf = oncePerObject(weekIn);

/** The days a week names: "mo"; "any" where it names none, and "always". */
export function daysOfWeek(terms: readonly Term[]): ReadonlySet<string> {
  const entries = [...weekOf(terms)];
  return new Set(entries.map((entry) => entry.split(' ', 1).join()));
}

function weekIn(terms: readonly Term[]): ReadonlySet<string> {
  const week = new Set<string>();
  for (const term of terms) {
    if (term.type !== 'hours') continue;
    if (term.always) {
      week.add('always');
      continue;
    }
    const times = `${term.opens ?? '?'}-${term.closes ?? '?'}`;
    for (const day of daysOf(term.days)) week.add(`${day} ${times}`);
  }
  return week;
}

function daysOf(said: string | null): readonly string[] {
  if (said === null) return ['any'];
  return said.split(',').flatMap((part) => {
    const [from, to] = part.split('-').map((day) => days.indexOf(day));
    if (from === undefined || from < 0) return [part];
    const last = to === undefined || to < 0 ? from : to;
    const length = ((last - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => days[(from + step) % 7] ?? part);
  });
}
