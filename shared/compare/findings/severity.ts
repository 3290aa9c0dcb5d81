import type { Severity, SeverityLevel } from '../../domain/gap.ts';
import type { ReasonCode } from '../reasons/reason-phrases.ts';
import { reasonOf, sayReason } from '../reasons/say-reason.ts';
import { consequenceOf } from './consequence-addend.ts';
import { exposureOf } from './exposure-addend.ts';
import type { Addend, SeverityFacts } from './severity-facts.ts';

/**
 * Answers how bad a gap is, 0 to 10, as the sum of four addends that a person
 * can check: where it stands, what is at stake, how soon, who does not know.
 */
export function severityOf(facts: SeverityFacts): Severity {
  const exposure = exposureOf(facts);
  const consequence = consequenceOf(facts);
  const imminence = imminenceOf(facts);
  const unreadiness = unreadinessOf(facts);
  const addends = [exposure, consequence, imminence, unreadiness];
  const reasons = addends.map(({ because }) => because);
  const score = addends.reduce((sum, { points }) => sum + points, 0);
  return {
    score,
    level: levelOf(score),
    exposure: exposure.points,
    consequence: consequence.points,
    imminence: imminence.points,
    unreadiness: unreadiness.points,
    because: reasons.map((reason) => sayReason(reason, 'en')),
    reasons,
  };
}

/** 8–10 before the next shift, 6–7 within a day, 4–5 three days, 1–3 ten. */
export function levelOf(score: number): SeverityLevel {
  if (score >= 8) return 'critical';
  if (score >= 6) return 'high';
  if (score >= 4) return 'medium';
  return score >= 1 ? 'low' : 'info';
}

const msPerDay = 86_400_000;

function imminenceOf({ type, promise, asOf }: SeverityFacts): Addend {
  const { validFrom, validUntil } = promise;
  if (validUntil !== undefined && validUntil < asOf) {
    return addend(0, 'imminence-over');
  }
  if (validFrom === undefined || validFrom <= asOf) {
    return addend(2, `imminence-${type === 'withdrawn' ? 'told' : 'now'}`);
  }
  const days = (Date.parse(validFrom) - Date.parse(asOf)) / msPerDay;
  const points = days <= 1 ? 2 : Number(days < 7);
  return addend(points, 'imminence-later', { days });
}

function unreadinessOf({ type, teams, unbriefedTeams }: SeverityFacts): Addend {
  switch (type) {
    case 'unknown':
    case 'contradicted':
      return addend(2, `unready-${type}`);
    case 'withdrawn':
      return addend(0, 'unready-withdrawn');
    case 'expired':
    case 'inconsistent':
    case 'unclear':
      return addend(0, 'unready-site');
    case 'unbriefed':
      return addend(unbriefedTeams === teams ? 2 : 1, 'unready-teams', {
        unbriefed: unbriefedTeams,
        teams,
      });
  }
}

function addend(
  points: number,
  code: ReasonCode,
  values: Readonly<Record<string, number>> = {},
): Addend {
  return { points, because: reasonOf(code, { points, ...values }) };
}
