import type { TermAtom } from '../frames/atom.ts';
import { phrasesIn } from '../phrases-in.ts';
import type { TermWords } from '../term-words.ts';
import { vulgarFractions } from '../terms/characters.ts';
import { addCounting } from '../terms/lexicon-counting.ts';
import { addTiming } from '../terms/lexicon-timing.ts';
import type { SenseKind } from '../terms/senses.ts';
import { figures } from './figure-meanings.ts';

/** What of a text tells that terms may stand in it. */
export type Evidence =
  | SenseKind
  | 'number'
  | 'twoNumbers'
  | 'numericDate'
  | 'colon'
  | 'plusSign';

const money: readonly (readonly Evidence[])[] = [
  ['currency', 'number'],
  ['currency', 'magnitude'],
];

/**
 * Without which no term of a kind is found: all of one line. Wider than the
 * finders, never narrower, or what they find would be passed over.
 */
export const evidenceOfTerm: Readonly<
  Record<TermAtom, readonly (readonly Evidence[])[]>
> = {
  percent: [['percent', 'number'], ['fixedPercent'], ['share']],
  'percent-off': [['percent', 'number'], ['fixedPercent'], ['share']],
  money,
  'money-off': money,
  duration: [
    ['unit', 'number'],
    ['unit', 'one'],
    ['unit', 'fraction'],
    ['unit', 'collective'],
    ['unit', 'whole'],
    ['fixed'],
    ['plus', 'number'],
    ['bareDays', 'number'],
  ],
  // "31.12.2026", "until 31/12"
  date: [['month'], ['weekday'], ['numericDate']],
  code: [['code']],
  hours: [
    ['number', 'am'],
    ['number', 'pm'],
    ['number', 'night'],
    ['number', 'clock'],
    ['colon'],
    // "9-5" is hours only beside words that make it so.
    ['twoNumbers', 'weekday'],
    ['twoNumbers', 'days'],
    ['twoNumbers', 'open'],
    ['noon'],
    ['midnight'],
    ['allDay'],
    ['wholeDay'],
    ['always'],
  ],
  'always-open': [['allDay'], ['wholeDay'], ['always']],
  count: [
    ['number', 'thing'],
    ['single', 'thing'],
    ['number', 'given'],
    // "from 3 bottles": the noun may be any.
    ['number', 'thresholdContext'],
    ['number', 'bareTimes'],
    ['number', 'times'],
    ['number', 'pays'],
    ['offer'],
    ['buy', 'get'],
    ['number', 'ofMonth'],
    ['number', 'aroundDay'],
    ['get', 'plusSign'],
  ],
};

/** Answers all evidence that terms are told by. */
export function allEvidence(): readonly Evidence[] {
  return [...new Set(Object.values(evidenceOfTerm).flat(2))];
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
