import type { StructuredFact } from '../../domain/structured-fact.ts';
import type { HoursTerm } from '../../domain/term.ts';
import { compareHours } from '../terms/compare-hours.ts';
import { hoursOn, sayHours } from '../terms/hours-on.ts';
import { directionOf } from '../terms/more-generous.ts';
import type { DataDifference, Seen, Voices } from './data-voices.ts';

/**
 * Answers the days on which the visible opening hours and those in the data
 * differ. Days that only one of them names are no difference. Several hours
 * on a page are of several places or services: there, only those that agree
 * on some day are taken for the same.
 */
export function hoursInData({
  facts,
  seen,
}: Pick<Voices, 'facts' | 'seen'>): DataDifference | undefined {
  const pairs = facts
    .filter(({ scope }) => scope.length === 0)
    .flatMap((fact) => seen.flatMap((one) => pairOf(one, fact) ?? []));
  if (pairs.some(({ same, different }) => same > 0 && different.length === 0)) {
    return undefined;
  }
  const candidates = pairs.filter(
    ({ same, different }) =>
      different.length > 0 && (same > 0 || pairs.length === 1),
  );
  const [only] = candidates;
  return only && candidates.length === 1 ? differenceOf(only) : undefined;
}

type HoursPair = {
  readonly seen: Seen;
  readonly fact: StructuredFact;
  readonly same: number;
  readonly different: readonly string[];
  readonly surplusMinutes: number;
};

function pairOf(seen: Seen, fact: StructuredFact): HoursPair | undefined {
  const { terms, scope } = seen.promise;
  const [shown, told] = [terms.filter(isOpening), fact.terms.filter(isOpening)];
  if (shown.length === 0 || told.length === 0) return undefined;
  if (!scope.every((one) => ofTheDoors.has(one)) || !terms.every(namesDays))
    return undefined;
  const { same, different, surplusMinutes } = compareHours(shown, told);
  return { seen, fact, same: same.length, different, surplusMinutes };
}

/** Hours name their days themselves; a phone line has hours of its own. */
const ofTheDoors: ReadonlySet<string> = new Set([
  'scope-weekend',
  'scope-store',
]);

/** "24/7" is said of a line or a counter, seldom of the doors. */
function isOpening(term: { readonly type: string }): term is HoursTerm {
  return term.type === 'hours' && !('always' in term && term.always === true);
}

function namesDays(term: Seen['promise']['terms'][number]): boolean {
  return term.type !== 'hours' || term.always === true || term.days !== null;
}

function differenceOf({
  seen,
  fact,
  different,
  surplusMinutes,
}: HoursPair): DataDifference {
  const ours = hoursOn(seen.promise.terms, different);
  const theirs = hoursOn(fact.terms, different);
  const [alone] = theirs;
  return {
    seen,
    fact,
    differences: [
      {
        term: 'hours',
        public: sayHours(ours),
        internal: sayHours(theirs),
        direction: directionOf(surplusMinutes),
        internalQuote:
          alone !== undefined && theirs.every(({ raw }) => raw === alone.raw)
            ? alone.raw
            : fact.quote,
      },
    ],
  };
}
