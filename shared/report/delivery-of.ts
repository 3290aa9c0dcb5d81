import { comparableInterval } from '../compare/terms/comparable-interval.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { PublicPromise } from '../domain/promise.ts';
import type { Delivery } from '../domain/report.ts';
import type { DurationTerm } from '../domain/term.ts';
import type { Topic } from '../domain/topic.ts';
import { periodOrder } from './period-order.ts';

/** Commitments that a clock or a count can tell the keeping of. */
const measurable: ReadonlySet<Topic> = new Set([
  'delivery-time',
  'dispatch-time',
  'refund-time',
  'response-time',
  'resolution-time',
  'wait-time',
  'availability',
  'service-level',
]);

/**
 * Answers which commitments are kept less often than they say, and which
 * nobody measures. Nothing where the company measures nothing at all.
 */
export function deliveryOf(
  promises: readonly PublicPromise[],
  measurements: readonly Measurement[],
): Delivery[] {
  if (measurements.length === 0) return [];
  return promises
    .filter(({ topic, missedSince }) => measurable.has(topic) && !missedSince)
    .flatMap((promise): Delivery[] => {
      const measured = latestOf(promise, measurements);
      const promised = promisedShare(promise);
      const about = { promise: promise.id, promised };
      if (measured === undefined) {
        return [{ ...about, kind: 'unmeasured', measured: null }];
      }
      return isKept(promise, promised, measured)
        ? []
        : [{ ...about, kind: 'kept-less', measured }];
    });
}

/** A promise's own figures count before those of its topic. */
function latestOf(
  { id, topic }: PublicPromise,
  measurements: readonly Measurement[],
): Measurement | undefined {
  const own = measurements.filter(({ promise }) => promise === id);
  const shared = measurements.filter(
    (one) => one.promise === undefined && one.topic === topic,
  );
  return (own.length > 0 ? own : shared)
    .toSorted((one, other) =>
      periodOrder(one.period) < periodOrder(other.period) ? -1 : 1,
    )
    .at(-1);
}

/** Percent of the cases; who names no level promises it always. */
function promisedShare({ terms }: PublicPromise): number {
  const level = terms.find(
    (term) => term.type === 'percent' && term.role === 'level',
  );
  return level?.type === 'percent' ? level.value : 100;
}

function isKept(
  { terms }: PublicPromise,
  promised: number,
  measured: Measurement,
): boolean {
  const { kept, p90, unit } = measured;
  if (kept !== undefined) return kept >= promised;
  const within = terms.find((term) => term.type === 'duration');
  return (
    within === undefined ||
    promised < 90 ||
    p90 === undefined ||
    unit === undefined ||
    comparableInterval(p90, unit).low <= longest(within)
  );
}

function longest({ max, unit }: DurationTerm): number {
  return comparableInterval(max, unit).high;
}
