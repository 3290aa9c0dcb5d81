import type {
  DurationTerm,
  MoneyTerm,
  PercentTerm,
  Term,
  TermType,
} from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';

type TopicTerms = {
  /** Kinds of terms that may join a promise of this topic. */
  readonly accepts: readonly TermType[];
  readonly duration?: DurationTerm['role'];
  readonly percent?: PercentTerm['role'];
  readonly money?: MoneyTerm['role'];
};

/** Which terms belong to a topic, and the part they play in it. */
export const topicTerms: Readonly<Record<Topic, TopicTerms>> = {
  discount: {
    accepts: ['percent', 'money', 'code', 'date', 'count'],
    percent: 'discount',
    money: 'discount',
  },
  'price-offer': {
    accepts: ['money', 'date', 'code'],
    duration: 'coverage',
    money: 'price',
  },
  gift: { accepts: ['date', 'money', 'count', 'code'], duration: 'coverage' },
  'free-trial': { accepts: ['duration', 'date'], duration: 'trial' },
  financing: {
    accepts: ['duration', 'percent', 'count', 'money'],
    duration: 'coverage',
    percent: 'rate',
  },
  'free-shipping': {
    accepts: ['money', 'count', 'date', 'code'],
    money: 'threshold',
  },
  loyalty: {
    accepts: ['percent', 'money', 'count', 'date'],
    duration: 'delay',
    percent: 'reward',
    money: 'discount',
  },
  'delivery-time': { accepts: ['date', 'count'], duration: 'delay' },
  'dispatch-time': { accepts: ['date', 'count'], duration: 'delay' },
  'return-window': { accepts: ['duration'], duration: 'window' },
  'return-cost': { accepts: ['money'], money: 'fee' },
  'refund-time': { accepts: [], duration: 'delay' },
  exchange: { accepts: ['duration', 'count'], duration: 'window' },
  cancellation: {
    accepts: ['duration', 'percent', 'money'],
    duration: 'notice',
    percent: 'fee',
    money: 'fee',
  },
  'money-back': {
    accepts: ['duration', 'percent'],
    duration: 'window',
    percent: 'refund',
    money: 'discount',
  },
  warranty: { accepts: ['duration'], duration: 'coverage' },
  'price-match': {
    accepts: ['percent', 'duration'],
    duration: 'window',
    percent: 'discount',
  },
  'response-time': { accepts: [], duration: 'delay' },
  'resolution-time': { accepts: [], duration: 'delay' },
  'wait-time': { accepts: [], duration: 'delay' },
  availability: { accepts: ['hours', 'date'], duration: 'coverage' },
  'service-level': {
    accepts: ['percent', 'duration'],
    duration: 'delay',
    percent: 'level',
  },
  'no-fee': {
    accepts: ['count', 'money', 'duration', 'date'],
    duration: 'coverage',
  },
};

/**
 * The term as it stands in a promise of the topic, among its others: beside a
 * share that is saved, an amount is what is left to pay.
 */
export function inRole(
  term: Term,
  topic: Topic,
  others: readonly Term[],
): Term {
  const roles = topicTerms[topic];
  switch (term.type) {
    case 'duration': {
      const said = { ...term, role: roles.duration ?? term.role };
      return topic === 'financing' ? spreadOver(said) : said;
    }
    case 'percent':
      return { ...term, role: roles.percent ?? term.role };
    case 'money':
      return isPriceLeft(term, topic, others)
        ? term
        : { ...term, role: roles.money ?? term.role };
    default:
      return term;
  }
}

/** "Paid over 24 months": in so many, not in more of them. */
function spreadOver(term: DurationTerm): DurationTerm {
  return term.bound === 'at-least' ? { ...term, bound: 'exact' } : term;
}

/**
 * A threshold or a cap is one in any topic; so is "£290" in "save 10%" and
 * "£790" in "two months free".
 */
function isPriceLeft(
  { role }: MoneyTerm,
  topic: Topic,
  others: readonly Term[],
): boolean {
  const isShared = others.some(
    ({ type }) => type === 'percent' || type === 'duration',
  );
  return role !== 'price' || (topic === 'discount' && isShared);
}
