import type { Reading } from '../../domain/reading.ts';
import type { Topic } from '../../domain/topic.ts';
import { type Speech, weightOf } from '../match/speech.ts';
import { things } from '../subjects/things.ts';
import { stepByStep } from './steps-apart.ts';

/** A statement with what its words, and those above, speak of. */
export type Spoken = {
  readonly reading: Pick<Reading, 'topic' | 'terms' | 'sense'>;
  readonly speech: Speech;
};

/** A site has one such rule for all it sells, unless it names the thing. */
const oneRule: ReadonlySet<Topic> = new Set<Topic>([
  'availability',
  'cancellation',
  'free-trial',
  'money-back',
  'return-window',
  'warranty',
]);

/** The same, where a value is named. */
const oneRuleWithValue: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'discount',
  'free-shipping',
]);

/** The same, where no value is. */
const oneRuleWithoutValue: ReadonlySet<Topic> = new Set<Topic>([
  'exchange',
  'price-match',
  'return-cost',
]);

/**
 * Answers whether two statements with the same values, from two pages of one
 * language, repeat each other: the reader made the same of their words, as if
 * one page said both. Where each names a thing that the other does not, they
 * are not one; where their words decide, `undefined`.
 */
export function repeats(one: Spoken, other: Spoken): boolean | undefined {
  if (nameOthers(one, other, isName)) return false;
  const { sense, topic, terms } = one.reading;
  if (sense === undefined || sense !== other.reading.sense) return undefined;
  const isOneRule =
    oneRule.has(topic) ||
    (terms.length > 0 ? oneRuleWithValue : oneRuleWithoutValue).has(topic);
  if (isOneRule) return true;
  // Common words may name a step: of those each has its own.
  const isOneStep = stepByStep.has(topic) && !nameOthers(one, other, namesStep);
  return isOneStep ? true : undefined;
}

function nameOthers(
  one: Spoken,
  other: Spoken,
  names: (id: string) => boolean,
): boolean {
  return namesMore(one, other, names) && namesMore(other, one, names);
}

function namesMore(
  one: Spoken,
  { speech: { everything } }: Spoken,
  names: (id: string) => boolean,
): boolean {
  return [...one.speech.said].some((id) => names(id) && !everything.has(id));
}

const thingIds: ReadonlySet<string> = new Set(things);

function isName(id: string): boolean {
  return id.startsWith('=') || thingIds.has(id);
}

/** Subjects of less weight stand beside any step. */
const stepWeight = 0.8;

function namesStep(id: string): boolean {
  return isName(id) || (/^[a-z]/.test(id) && weightOf(id) >= stepWeight);
}
