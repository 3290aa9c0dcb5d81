import type { Reading, Standing } from '../../../domain/reading.ts';

/** Where a page says what a reading says. */
export function standingOf({ quote, selector, place }: Reading): Standing {
  return { quote, selector, place };
}
