import type { TermAtom } from '../atom.ts';
import { phrasesIn } from '../phrases-in.ts';
import type { TermWords } from '../term-words.ts';
import { addCounting } from '../terms/lexicon-counting.ts';
import { addTiming } from '../terms/lexicon-timing.ts';
import type { SenseKind } from '../terms/senses.ts';
import { vulgarFractions } from '../tokens/characters.ts';
import { figures } from './figure-meanings.ts';

/** Evidence that other evidence makes where it stands together. */
export const madeEvidence = ['bought', 'numberFor'] as const;
type MadeEvidence = (typeof madeEvidence)[number];

/** What of a text tells that terms may stand in it. */
export type Evidence =
  | SenseKind
  | 'number'
  | 'twoNumbers'
  | 'numericDate'
  | MadeEvidence
  | 'colon'
  | 'plusSign';

/** All of what a kind of term is told by. */
export type EvidenceLine = {
  readonly all: readonly Evidence[];
  /** Parts of the text from one to the other, at most; any number if unsaid. */
  readonly within: number | undefined;
  /** The latter stands after the former. */
  readonly isInOrder?: true;
};

/** Wherever they stand. */
function somewhere(...all: readonly Evidence[]): EvidenceLine {
  return { all, within: undefined };
}

/** A quantity and what it counts, with all that may stand between them. */
const besideReach = 12;
/** Articles stand everywhere: what they make one of is a few words on. */
const articleReach = 5;

/** "Tu–Sa 10–6": short names of days are words as well. */
const shortDayReach = 4;

function beside(
  one: Evidence,
  other: Evidence,
  within = besideReach,
): EvidenceLine {
  return { all: [one, other], within };
}

function after(
  one: Evidence,
  other: Evidence,
  within = besideReach,
): EvidenceLine {
  return { all: [one, other], within, isInOrder: true };
}

const percent = [
  beside('percent', 'number'),
  somewhere('fixedPercent'),
  somewhere('share'),
];
const itemsForLess = [
  somewhere('offer'),
  after('numberFor', 'number', 5),
  after('numberFor', 'one', 5),
  after('bought', 'get', 16),
  after('bought', 'paid', 16),
  beside('take', 'payFor', 16),
  after('plusSign', 'get', 8),
];
/** What makes evidence of other evidence. */
export const evidenceMade: Readonly<
  Record<MadeEvidence, readonly EvidenceLine[]>
> = {
  // "3 bouquets for", "for the price of"
  numberFor: [after('number', 'pays'), after('number', 'forPriceOf')],
  // "buy two", "two bouquets bought"
  bought: [
    after('buy', 'number', 5),
    after('buy', 'one', 5),
    after('number', 'buy'),
    after('one', 'buy', articleReach),
  ],
};
const money = [beside('currency', 'number'), beside('currency', 'magnitude')];

const duration = [
  beside('unit', 'number'),
  beside('unit', 'one', articleReach),
  beside('unit', 'fraction'),
  beside('unit', 'collective'),
  beside('unit', 'whole'),
  somewhere('fixed'),
  beside('plus', 'number'),
  beside('bareDays', 'number'),
];

/**
 * Without which no term of a kind is found: one of the lines. Wider than the
 * finders, never narrower, or what they find would be passed over.
 */
export const evidenceOfTerm: Readonly<
  Record<TermAtom, readonly EvidenceLine[]>
> = {
  percent,
  'percent-off': percent,
  money,
  'money-off': money,
  duration,
  period: duration,
  // "31.12.2026", "until 31/12"
  date: [
    somewhere('month'),
    somewhere('weekday'),
    somewhere('numericDate'),
    somewhere('holiday'),
  ],
  code: [somewhere('code'), somewhere('enterCode', 'atCheckout')],
  hours: [
    beside('number', 'am'),
    beside('number', 'pm'),
    beside('number', 'gluedAm', 1),
    beside('number', 'gluedPm', 1),
    beside('number', 'night'),
    beside('number', 'clock'),
    somewhere('colon'),
    // "9-5" is hours only beside words that make it so.
    somewhere('twoNumbers', 'weekday'),
    beside('number', 'shortDay', shortDayReach),
    somewhere('twoNumbers', 'days'),
    somewhere('twoNumbers', 'open'),
    somewhere('noon'),
    somewhere('midnight'),
    somewhere('allDay'),
    somewhere('wholeDay'),
    somewhere('always'),
  ],
  'always-open': [
    somewhere('allDay'),
    somewhere('wholeDay'),
    somewhere('always'),
  ],
  count: [
    somewhere('number', 'thing'),
    somewhere('single', 'thing'),
    somewhere('number', 'given'),
    // "from 3 bottles": the noun may be any.
    somewhere('number', 'thresholdContext'),
    somewhere('number', 'bareTimes'),
    somewhere('number', 'times'),
    somewhere('number', 'ofMonth'),
    somewhere('number', 'aroundDay'),
    ...itemsForLess,
  ],
  'items-for-less': itemsForLess,
};

/** Answers all evidence that terms are told by. */
export function allEvidence(): readonly Evidence[] {
  const lines = [evidenceOfTerm, evidenceMade].flatMap((of) =>
    Object.values(of).flat(),
  );
  return [...new Set(lines.flatMap(({ all }) => all))];
}

/** Answers the phrases of a language that are evidence, with what they tell. */
export function evidencePhrases(
  words: TermWords,
): readonly { readonly evidence: Evidence; readonly phrase: string }[] {
  const wanted = new Set<string>(allEvidence());
  const found: { evidence: Evidence; phrase: string }[] = [
    { evidence: 'colon', phrase: `${figures}:${figures}` },
    ...['/', '.', '-'].map((mark) => numericDate(mark)),
    { evidence: 'plusSign', phrase: '+' },
    ...[figures, ...Object.keys(vulgarFractions)].map((phrase) =>
      number(phrase),
    ),
    ...Object.keys(words.numbers.values).map((phrase) => number(phrase)),
  ];
  const add = (kind: SenseKind, phrases: string): void => {
    if (!wanted.has(kind)) return;
    for (const phrase of phrasesIn(phrases)) {
      found.push({ evidence: kind, phrase });
    }
  };
  addCounting(add, words);
  addTiming(add, words);
  return found;
}

/** Two groups of figures with a stroke between, three with another mark. */
function numericDate(mark: string): { evidence: Evidence; phrase: string } {
  const groups = mark === '/' ? 2 : 3;
  const phrase = Array.from({ length: groups }, () => figures).join(mark);
  return { evidence: 'numericDate', phrase };
}

function number(phrase: string): { evidence: Evidence; phrase: string } {
  return { evidence: 'number', phrase };
}
