import type { ConceptId } from './concept-id.ts';

/** Concepts that play the same part; a rule may name the group. */
export const groups = {
  /** A company answers, in whichever way. */
  answering: ['reply', 'contact-you', 'call-back', 'acknowledge'],
  /** Things that are rendered, not handed over. */
  service: [
    'quote',
    'consultation',
    'advice',
    'visit',
    'parking',
    'wifi',
    'training',
    'update',
    'membership',
    'entry',
    'course',
    'migration',
    'hotline',
    'tool',
    'call',
    'transport',
    'insurance',
    'assembly',
    'demo',
    'service-thing',
    'install',
    'support',
    'pickup',
    'collection',
    'repair',
    'gift-wrap',
    'backup',
    'document',
    'appointment',
    'technician',
    'monitoring',
  ],
  /** Things that are handed over. */
  present: ['gift', 'bonus-thing', 'sample', 'breakfast'],
  /** Costing nothing. */
  gratis: ['free', 'free-of-charge', 'complimentary'],
  /** It costs the customer nothing, in whichever words. */
  costless: [
    'free',
    'free-of-charge',
    'complimentary',
    'not-charge',
    'owe-nothing',
  ],
  sending: ['deliver', 'ship', 'freight-cost'],
  /** Something is not as it should be. */
  trouble: [
    'mishap',
    'damaged',
    'breaks',
    'falls-short',
    'satisfied-or-refunded',
  ],
} as const satisfies Record<string, readonly ConceptId[]>;

export type GroupId = keyof typeof groups;

/** Kinds of terms a rule may ask for. */
export const termAtoms = [
  'percent',
  'percent-off',
  'money',
  'money-off',
  'duration',
  'period',
  'date',
  'code',
  'hours',
  'always-open',
  'count',
  'items-for-less',
] as const;
export type TermAtom = (typeof termAtoms)[number];

/**
 * What the page does to words, and how they follow on others: "case" stands
 * above what answers a question that asks nothing ("Arrived broken?").
 */
export type MarkAtom = 'struck' | 'case';

/** What a rule can ask a sentence for. */
export type Atom = ConceptId | GroupId | TermAtom | MarkAtom;

/** Whether a rule asks for a kind of term. */
export function isTermAtom(atom: Atom): atom is TermAtom {
  return termAtomSet.has(atom);
}

const termAtomSet: ReadonlySet<string> = new Set(termAtoms);
