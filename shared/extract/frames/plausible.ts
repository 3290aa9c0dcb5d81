import type { DurationUnit, Term } from '../../domain/term.ts';
import { type Topic, waits } from '../../domain/topic.ts';
import type { FoundTerm } from '../found-term.ts';
import { isLength } from './lengths.ts';
import type { Match } from './match.ts';
import type { SentenceView } from './sentence-view.ts';

const daysIn: Readonly<Record<DurationUnit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  'business-day': 1,
  week: 7,
  month: 30,
  year: 365,
};

/** Longest delay that is still one of the topic, in days. */
const longestDelay: Readonly<Partial<Record<Topic, number>>> = {
  'response-time': 120,
  'resolution-time': 400,
  'wait-time': 400,
  'delivery-time': 200,
  'dispatch-time': 400,
  'refund-time': 200,
  'return-window': 800,
  'money-back': 800,
  'free-trial': 370,
  cancellation: 400,
};

/** Below it, what was read is a time of day or a notice, in days. */
const shortestDelay: Readonly<Partial<Record<Topic, number>>> = {
  // Nails and lashes hold for days; what holds for hours is no warranty,
  // unless a rule knows that so long people may complain.
  warranty: 3,
  'return-window': 1,
  'free-trial': 1 / 96,
  exchange: 1,
  // What is done in seconds is done by a machine, a dog or an echo.
  'delivery-time': 1 / 1440,
  'dispatch-time': 1 / 1440,
  'refund-time': 1 / 1440,
  // "£2 for the first hour": what an hour costs.
  'price-offer': 7,
};

/** Nobody sells for nothing ("100 % gratuit"), and "0 %" takes nothing off. */
function isReduction(percent: number): boolean {
  return percent > 0 && percent < 100;
}

/** In minutes. A class or a service of church lasts so long, no shop's day. */
const longestClass = 75;

/** The same where no day is named: whose hours these are, a shop would say. */
const longestOfNoDay = 90;

/** Breakfast is over as soon as a lesson, and there every day. */
function areLessons({ atoms, terms }: SentenceView): boolean {
  return !atoms.has('breakfast') && areClasses(terms);
}

/** "Yoga: Tuesday 18:30–19:45" */
function areClasses(terms: readonly FoundTerm[]): boolean {
  const isOther = (found: FoundTerm): boolean =>
    found.term.type === 'hours' && !isClass(found);
  return !terms.some(isOther) && terms.some(isClass);
}

function isClass({ term }: FoundTerm): boolean {
  if (term.type !== 'hours' || term.always) return false;
  if (!term.opens || !term.closes) return false;
  const lasts = minutesOf(term.closes) - minutesOf(term.opens);
  const longest = term.days === null ? longestOfNoDay : longestClass;
  return lasts > 0 && lasts <= longest;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** "20 years" answers nobody: it is another kind of duration. */
export function isPlausible(match: Match): boolean {
  const { rule, terms, view } = match;
  if (rule.topic === 'availability' && areLessons(view)) return false;
  if (rule.topic === 'price-offer' && areThresholds(terms)) return false;
  const longest = longestOf(match);
  return terms.every((found) => {
    const { term } = found;
    if (statesLevel(rule) && isMissedLevel(found, view)) return false;
    if (term.type !== 'duration') return isPlausibleAmount(term, rule.topic);
    if (saysNoDelay(found, match)) return false;
    const days = term.max * daysIn[term.unit];
    const least = rule.least ?? shortestDelay[rule.topic] ?? 0;
    return days >= least && days <= longest;
  });
}

/** "Free from €300 spent": what must be spent is no price. */
function areThresholds(terms: readonly FoundTerm[]): boolean {
  const sums = terms.flatMap(({ term }) =>
    term.type === 'money' ? [term.role] : [],
  );
  return sums.length > 0 && sums.every((role) => role === 'threshold');
}

/** "5 % for each hour late" is what is paid, not what is kept. */
function statesLevel({ topic, needs }: Match['rule']): boolean {
  return topic === 'service-level' && !needs.includes('late-by');
}

/** Nobody boasts of being there less than half of the time. */
const leastLevel = 50;

/** Words that may stand between "falls" and how low. */
const longestFall = 2;

/** "If uptime falls below 99 %", "down for more than 0.1 % of the month" */
function isMissedLevel(
  { term, firstToken }: FoundTerm,
  { atoms }: SentenceView,
): boolean {
  if (term.type !== 'percent') return false;
  if (term.value < leastLevel) return true;
  const falls = atoms.get('falls-short') ?? [];
  return falls.some(
    ({ first, end }) => first < firstToken && end >= firstToken - longestFall,
  );
}

/** "Charged £5 extra", "a commission of 15 %": what is taken tempts nobody. */
function isPlausibleAmount(term: Term, topic: Topic): boolean {
  if (term.type === 'percent') {
    return (
      topic !== 'discount' || (isReduction(term.value) && term.role !== 'fee')
    );
  }
  if (topic === 'financing' && term.type === 'count') {
    return term.of !== 'people' && term.of !== 'points';
  }
  return !(
    topic === 'price-offer' &&
    term.type === 'money' &&
    term.role === 'fee'
  );
}

/** Days within which "retour sous" speaks of an answer, not of goods. */
const longestAnswer = 5;

function longestOf({ rule, view, spans }: Match): number {
  const returns =
    rule.topic === 'response-time' ? (view.atoms.get('return') ?? []) : [];
  const isReturn = returns.some(({ first }) =>
    spans.some((span) => span.first === first),
  );
  if (isReturn) return longestAnswer;
  return longestDelay[rule.topic] ?? Number.POSITIVE_INFINITY;
}

/**
 * Who comes after an hour at the earliest promises nothing, and nothing is
 * tried for more than two days: "over 48 hours: free" is about notice. "Tyres
 * of more than ten years" tells an age, "after more than 30 days" what is late.
 */
const upToSoLong: ReadonlySet<Topic> = new Set<Topic>([
  'response-time',
  'resolution-time',
  'free-trial',
  'exchange',
  'return-window',
  'money-back',
  'refund-time',
  'delivery-time',
]);

function saysNoDelay(found: FoundTerm, match: Match): boolean {
  const { rule, view } = match;
  if (isHoliday(found, view) || liesBehind(found, match)) return true;
  if (rule.bounded && !isBounded(found.term)) return true;
  if (lasting.has(rule.topic) && isLength(found, match)) return true;
  if (rule.above && rule.topic === 'warranty' && hasPassed(found, view)) {
    return true;
  }
  const isLimit = rule.atMost === true || upToSoLong.has(rule.topic);
  return isLimit && limitsFromBelow(found, view);
}

/** "After 30 days" is too late to return a thing, and no time to mend it in. */
const begins: ReadonlySet<Topic> = new Set<Topic>([
  'resolution-time',
  'return-window',
]);

function liesBehind(found: FoundTerm, { rule, view }: Match): boolean {
  if (isElapsed(found, view)) return true;
  return begins.has(rule.topic) && isStart(found, view);
}

/** "If more than 15 days have passed": a time that is over. */
function isElapsed({ endToken }: FoundTerm, { atoms }: SentenceView): boolean {
  const over = atoms.get('elapsed') ?? [];
  return over.some(({ first }) => first === endToken);
}

/** "After three weeks of treatment": when it begins, not when it is done. */
function isStart({ firstToken }: FoundTerm, { atoms }: SentenceView): boolean {
  return (atoms.get('not-until') ?? []).some(({ end }) => end === firstToken);
}

function isBounded(term: Term): boolean {
  return term.type === 'duration' && term.bound === 'at-most';
}

/** "No accident in 15 years" lies behind; nothing is covered in a time. */
function hasPassed({ firstToken }: FoundTerm, view: SentenceView): boolean {
  const before = view.atoms.get('in-so-long') ?? [];
  return before.some(({ end }) => end === firstToken);
}

/** What has a length of time that others may be taken for. */
const lasting: ReadonlySet<Topic> = new Set<Topic>([
  ...waits,
  'return-window',
  'money-back',
]);

/** "On a bank holiday" takes nobody a day. */
function isHoliday({ endToken }: FoundTerm, view: SentenceView): boolean {
  const holidays = view.atoms.get('holiday') ?? [];
  return holidays.some(({ first, end }) => first < endToken && end > endToken);
}

const negationReach = 6;

/** "Over 20 minutes"; "never over 20 minutes" limits from above. */
function limitsFromBelow(
  { term, firstToken }: FoundTerm,
  view: SentenceView,
): boolean {
  if (term.type !== 'duration' || term.bound !== 'at-least') return false;
  const negations = view.atoms.get('not') ?? [];
  return !negations.some(
    ({ first }) => first < firstToken && first >= firstToken - negationReach,
  );
}
