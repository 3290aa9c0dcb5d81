import type { Candidate } from '../read-text.ts';
import { hostOfCondition } from './condition-host.ts';
import { beside, familyOf, type Page, pageOf } from './page-candidates.ts';
import { hostOfPart, isDoneAgain } from './part-host.ts';

/**
 * Answers of a candidate the promise of the same page that it is a part of,
 * if any: of "no card needed" the free trial, of "no obligation" the free
 * estimate, of "the price is told first" the fixed price beside it.
 */
export function createHostFinder(
  candidates: readonly Candidate[],
): (candidate: Candidate) => Candidate | undefined {
  const page = pageOf(candidates);
  const hosts = new Map(
    candidates.flatMap((candidate) => {
      const host = findHost(candidate, page);
      return host ? [[candidate, host]] : [];
    }),
  );
  return (candidate) => hosts.get(candidate);
}

function findHost(candidate: Candidate, page: Page): Candidate | undefined {
  switch (familyOf(candidate)) {
    case 'no-commitment':
    case 'no-deposit':
      return hostOfCondition(candidate, page);
    case 'price-first':
      return priceBeside(candidate, page) ?? priceBesideAnother(page);
    case 'plan-includes':
      return priceBeside(candidate, page);
    case 'repair':
      return isPutRight(candidate)
        ? page.candidates.find(isDoneAgain)
        : undefined;
    default:
      return hostOfPart(candidate, page);
  }
}

/** "We make it right": how, another sentence of the page says. */
function isPutRight({ reading, match: { view } }: Candidate): boolean {
  return (
    reading.terms.length === 0 &&
    view.atoms.has('make-it-right') &&
    !view.atoms.has('redo')
  );
}

function priceBesideAnother(page: Page): Candidate | undefined {
  for (const candidate of page.candidates) {
    if (familyOf(candidate) !== 'price-first') continue;
    const price = priceBeside(candidate, page);
    if (price) return price;
  }
  return undefined;
}

function priceBeside(candidate: Candidate, page: Page): Candidate | undefined {
  return beside(candidate, page).find(
    (other) => familyOf(other) === 'price-certainty',
  );
}
