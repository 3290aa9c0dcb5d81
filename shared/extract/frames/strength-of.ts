import type { Strength } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import { overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

const hedgeReach = 10;
const reachAfter = 3;

/** "We aim to", "usually": the company leaves itself a way out. */
export function strengthOf(match: Match): Strength {
  const hedges = match.view.atoms.get('hedge') ?? [];
  const near = hedges.some(
    (hedge) =>
      hedge.first >= match.first - hedgeReach &&
      hedge.first <= match.end + reachAfter &&
      !isOtherwiseMeant(hedge, match) &&
      !isOfNextPart(hedge, match),
  );
  return near ? 'hedged' : 'firm';
}

/** What customers do if they like: "may" leaves the choice to them. */
const rights: ReadonlySet<Topic> = new Set<Topic>([
  'cancellation',
  'return-window',
  'return-cost',
  'exchange',
  'money-back',
  'no-fee',
]);

/** "Should we be late", "as often as you like", "you may cancel". */
function isOtherwiseMeant(hedge: Span, { view, rule }: Match): boolean {
  const covers = (span: Span) =>
    overlaps(span, hedge) && span.end - span.first > hedge.end - hedge.first;
  const { atoms } = view;
  const isPart = [...(atoms.get('if') ?? []), ...(atoms.get('any-time') ?? [])];
  if (isPart.some(covers)) return true;
  return (
    rights.has(rule.topic) &&
    (atoms.get('can') ?? []).some((can) => overlaps(can, hedge))
  );
}

/** "We reply within two days and aim to settle it in ten": of the second. */
function isOfNextPart({ first }: Span, { view, end }: Match): boolean {
  return (view.atoms.get('joined-with') ?? []).some(
    (and) => and.first >= end && and.end <= first,
  );
}
