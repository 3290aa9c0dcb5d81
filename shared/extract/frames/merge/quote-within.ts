import type { Candidate } from '../read-text.ts';
import { beside, type Page } from './page-candidates.ts';

/** "Free quote within 48 hours" promises a quote once, by when and for free. */
export function quoteWithin(
  free: Candidate,
  page: Page,
): Candidate | undefined {
  return beside(free, page).find(
    ({ reading, match }) =>
      reading.topic === 'response-time' &&
      reading.terms.length > 0 &&
      match.view === free.match.view &&
      match.spans.some((span) =>
        match.view.atoms
          .get('quote')
          ?.some(({ first, end }) => first === span.first && end === span.end),
      ),
  );
}
