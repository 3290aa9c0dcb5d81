import type { GapType, Severity, SeverityLevel } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Topic } from '../../domain/topic.ts';

export type SeverityFacts = {
  readonly type: GapType;
  readonly promise: PublicPromise;
  /** True where a differing term leaves the customer better off in public. */
  readonly publicIsKinder: boolean;
  /** Teams that would have to know, and those of them that do not. */
  readonly teams: number;
  readonly unbriefedTeams: number;
  /** ISO date. */
  readonly asOf: string;
};

type Addend = { readonly points: number; readonly because: string };

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

/** So many pages are met as surely as one home page. */
const manyPages = 5;

function exposureOf({ mentions }: PublicPromise): Addend {
  const pages = new Set(mentions.map(({ url }) => url)).size;
  const where = `it stands on ${pages} ${pages === 1 ? 'page' : 'pages'}`;
  if (mentions.some(({ url }) => depthOf(url) === 0)) {
    return {
      points: 3,
      because: `exposure 3: ${where}, the home page among them`,
    };
  }
  if (pages >= manyPages || mentions.some(({ place }) => place === 'banner')) {
    return { points: 3, because: `exposure 3: ${where}` };
  }
  const shallow = mentions.some(({ url }) => depthOf(url) === 1);
  const points = shallow ? 2 : 1;
  return {
    points,
    because: `exposure ${points}: ${where}, ${shallow ? 'one click from home' : 'deep in the site'}`,
  };
}

/** 0 is the home page, in any language ("/", "/index.html", "/fr/"). */
function depthOf(url: string): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return path
    .split('/')
    .filter(
      (part) =>
        part !== '' && !/^(index\.\w+|[a-z]{2}(-[a-z]{2})?)$/i.test(part),
    ).length;
}

/** What the customer may claim in money, by law or by the words used. */
const aboutMoney: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'price-offer',
  'gift',
  'free-trial',
  'financing',
  'free-shipping',
  'loyalty',
  'return-window',
  'return-cost',
  'refund-time',
  'money-back',
  'warranty',
  'price-match',
  'cancellation',
  'no-fee',
]);

/** A disappointed contact costs less than a delay or a refused claim. */
const aboutContact: ReadonlySet<Topic> = new Set<Topic>([
  'availability',
  'wait-time',
]);

function consequenceOf({
  type,
  promise,
  publicIsKinder,
}: SeverityFacts): Addend {
  const { points, reason } = stakeOf(promise);
  if (type === 'contradicted' && !publicIsKinder) {
    const eased = Math.max(0, points - 2);
    return {
      points: eased,
      because: `consequence ${eased}: ${reason}, but staff promise no less than the site`,
    };
  }
  return { points, because: `consequence ${points}: ${reason}` };
}

function stakeOf({ topic, warnings }: PublicPromise): {
  points: number;
  reason: string;
} {
  if (warnings.some(({ code }) => code === 'absolute')) {
    return { points: 3, reason: 'its wording is absolute' };
  }
  if (aboutMoney.has(topic)) {
    return {
      points: 3,
      reason: 'money or a right of the customer is at stake',
    };
  }
  return aboutContact.has(topic)
    ? { points: 1, reason: 'it concerns how to reach the company' }
    : { points: 2, reason: 'it concerns a delay or a level of service' };
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
