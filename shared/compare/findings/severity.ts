import type { Severity, SeverityLevel } from '../../domain/gap.ts';
import { consequenceOf } from './consequence-addend.ts';
import { exposureOf } from './exposure-addend.ts';
import type { Addend, SeverityFacts } from './severity-facts.ts';

/**
 * Answers how bad a gap is, 0 to 10, as the sum of four addends that a person
 * can check: where it stands, what is at stake, how soon, who does not know.
 */
export function severityOf(facts: SeverityFacts): Severity {
  const exposure = exposureOf(facts.promise);
  const consequence = consequenceOf(facts);
  const imminence = imminenceOf(facts);
  const unreadiness = unreadinessOf(facts);
  const addends = [exposure, consequence, imminence, unreadiness];
  const score = addends.reduce((sum, { points }) => sum + points, 0);
  return {
    score,
    level: levelOf(score),
    exposure: exposure.points,
    consequence: consequence.points,
    imminence: imminence.points,
    unreadiness: unreadiness.points,
    because: addends.map(({ because }) => because),
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

function imminenceOf({ promise, asOf }: SeverityFacts): Addend {
  const { validFrom, validUntil } = promise;
  if (validUntil !== undefined && validUntil < asOf) {
    return { points: 0, because: 'imminence 0: its end date has passed' };
  }
  if (validFrom === undefined || validFrom <= asOf) {
    return { points: 2, because: 'imminence 2: customers can claim it now' };
  }
  const days = (Date.parse(validFrom) - Date.parse(asOf)) / msPerDay;
  const points = days <= 1 ? 2 : Number(days < 7);
  return { points, because: `imminence ${points}: it begins in ${days} days` };
}

function unreadinessOf({ type, teams, unbriefedTeams }: SeverityFacts): Addend {
  if (type === 'unknown') {
    return {
      points: 2,
      because: 'unreadiness 2: no article tells staff of it',
    };
  }
  if (type === 'contradicted') {
    return {
      points: 2,
      because: 'unreadiness 2: staff are told something else',
    };
  }
  if (type === 'unclear') {
    return {
      points: 0,
      because: 'unreadiness 0: its wording is at fault, not what staff know',
    };
  }
  if (unbriefedTeams === 0) {
    return { points: 0, because: 'unreadiness 0: every team was briefed' };
  }
  const points = unbriefedTeams === teams ? 2 : 1;
  return {
    points,
    because: `unreadiness ${points}: ${unbriefedTeams} of ${teams} teams not briefed`,
  };
}
