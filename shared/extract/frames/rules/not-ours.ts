import type { Atom } from '../../atom.ts';

/** Who speaks of these does not make good what went wrong. */
export const notOurs: readonly Atom[] = [
  'reserve-right',
  'penalty',
  'insurance',
  'at-customer-cost',
  'non-refundable',
  'cue-charge',
  'asks-fee',
];
