import type { Atom } from '../../atom.ts';

/** What costs nothing for another reason than that it is a present. */
export const noPresent: readonly Atom[] = [
  'sending',
  'service',
  'return',
  'trial',
  'free-trial',
  'first-session',
  'cancel',
  'exchange',
  'month-free',
  'refund',
  'warranty',
  'trouble',
  'does-over',
  'financing',
];
