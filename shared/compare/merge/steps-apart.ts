import type { Reading } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import { findSubjects } from '../subjects/find-subjects.ts';
import { rareWeight, weightBySubject } from '../subjects/subject-weights.ts';
import { commonThings } from '../subjects/things.ts';

/** Topics of which a company has one promise for each step or service. */
export const stepByStep: ReadonlySet<Topic> = new Set<Topic>([
  'response-time',
  'resolution-time',
  'wait-time',
  'refund-time',
  'service-level',
]);

/**
 * Answers a reading without what its page says in other words of another step:
 * an acknowledgement and a final answer may both take five days. Those are
 * readings of their own; what stands above is known of the fullest alone.
 */
export function stepsApart(reading: Reading): Reading[] {
  const { lang, topic, terms } = reading;
  const isOfSteps = terms.length > 0 && stepByStep.has(topic);
  if (!reading.alsoAt?.length || !isOfSteps) return [reading];
  const { alsoAt, ...fullest } = reading;
  const named = singledOut(fullest);
  const others = alsoAt.filter((standing) =>
    standApart(named, singledOut({ ...standing, lang })),
  );
  const same = alsoAt.filter((standing) => !others.includes(standing));
  return [
    same.length > 0 ? { ...fullest, alsoAt: same } : fullest,
    ...others.map((standing) => ({ ...fullest, ...standing, context: [] })),
  ];
}

const thingIds: ReadonlySet<string> = new Set(commonThings);

/** The things and the rare subjects that a statement's own words name. */
function singledOut({
  quote,
  lang,
}: Pick<Reading, 'quote' | 'lang'>): ReadonlySet<string> {
  const { subjects } = findSubjects(quote, lang);
  return new Set(
    [...subjects].filter(
      (id) => thingIds.has(id) || (weightBySubject.get(id) ?? 0) >= rareWeight,
    ),
  );
}

/** Each names what the other does not: who says less is the short form. */
function standApart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return namesMore(one, other) && namesMore(other, one);
}

function namesMore(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return [...one].some((id) => !other.has(id));
}
