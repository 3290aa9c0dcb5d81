import type { Reading } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';

/** The first and the last day that terms name, where they do. */
export function validityOf(
  terms: readonly Term[],
): Pick<Reading, 'validFrom' | 'validUntil'> {
  const dates = terms.flatMap((term) => (term.type === 'date' ? [term] : []));
  const from = dates.find(({ role }) => role === 'starts')?.value;
  const until = dates.find(({ role }) => role === 'ends')?.value;
  return {
    ...(from === undefined ? {} : { validFrom: from }),
    ...(until === undefined ? {} : { validUntil: until }),
  };
}
