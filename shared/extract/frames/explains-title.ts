import type { Topic } from '../../domain/topic.ts';
import { oncePerObject } from '../../platform/once-per.ts';
import type { FrameRule } from '../frame-words.ts';
import type { Candidate } from './read-text.ts';
import { groupsOf } from './sentence-view.ts';
import { thingsOf } from './things-of.ts';

/**
 * Answers whether a statement says in full what the title right above it says
 * in short, both without a value, though a remedy may name its time: "Free
 * call-out" over "Our engineer visits you for free". Not where each names
 * another thing, or is a promise of its own kind: "No hidden fees" over "Free
 * estimates".
 */
export function explains(full: Candidate, title: Candidate): boolean {
  const [one, other] = [title.match.rule, full.match.rule];
  const isRemedy = namesRemedy(title, other);
  return (
    (one.topic === other.topic || isRemedy) &&
    title.reading.terms.length === 0 &&
    (full.reading.terms.length === 0 || isRemedy) &&
    full.reading.context.at(-1) === title.match.view.text &&
    (one.family === other.family || (!isOfOwn(one) && !isOfOwn(other))) &&
    mayBeOfOneThing(title, full)
  );
}

/** What people get who are not satisfied. */
const remedies: ReadonlySet<Topic> = new Set<Topic>([
  'warranty',
  'exchange',
  'money-back',
]);

/** "Satisfaction guarantee" over what is done for who is not satisfied. */
function namesRemedy({ match }: Candidate, { topic }: FrameRule): boolean {
  return (
    match.rule.id === 'money-back.guarantee' &&
    match.view.atoms.has('satisfaction') &&
    !match.view.atoms.has('refund') &&
    remedies.has(topic)
  );
}

/** Both name what is free: then they share a thing, or a word for it. */
function mayBeOfOneThing(title: Candidate, full: Candidate): boolean {
  if (title.match.rule.family || full.match.rule.family) return true;
  const [one, other] = [thingsOf(title), thingsOf(full)];
  if (one.size === 0 || other.size === 0 || sharesAny(one, other)) return true;
  return sharesAny(stemsOf(title), stemsOf(full));
}

function sharesAny(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return [...one].some((id) => other.has(id));
}

/** Letters in which "visit" and "visiting" agree. */
const stem = 5;

const stemsOf = oncePerObject(
  ({ match: { view } }: Candidate): ReadonlySet<string> => {
    const { first, end } = view.sentence;
    const free = view.hits.filter(({ id }) => groupsOf(id).includes('gratis'));
    return new Set(
      view.tokens
        .slice(first, end)
        .filter(
          ({ kind, norm }, at) =>
            kind === 'word' &&
            norm.length >= stem &&
            !free.some(
              (hit) => first + at >= hit.first && first + at < hit.end,
            ),
        )
        .map(({ norm }) => norm.slice(0, stem)),
    );
  },
);

/** Families that promise another thing than that something is free. */
const ownKind: ReadonlySet<string> = new Set([
  'price-certainty',
  'price-first',
  'no-commitment',
  'no-deposit',
  'not-charged',
  'plan-includes',
  'lifetime',
]);

function isOfOwn({ family }: FrameRule): boolean {
  return ownKind.has(family ?? '');
}
