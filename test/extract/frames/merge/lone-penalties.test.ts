import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../read-sample.ts';

function quotesIn(...texts: readonly string[]): readonly string[] {
  return promisesOf(texts.map((text) => ({ text })))
    .filter(({ topic }) => topic === 'cancellation')
    .map(({ quote }) => quote);
}

const penalty =
  'Half of the fee is charged for cancellations made less than 3 days before.';

describe('what it costs to call off late', () => {
  it('tells the notice where nothing else does', () => {
    expect(quotesIn(penalty)).toEqual([penalty]);
  });

  it('is a condition where the notice is given', () => {
    const free = 'Cancel free of charge up to 3 days before.';

    expect(quotesIn(free, penalty)).toEqual([free]);
  });

  it('is no promise where it is the whole price', () => {
    expect(
      quotesIn('Cancellations within 24 hours are charged at 100 %.'),
    ).toEqual([]);
  });
});

describe('what is cancelled in time to avoid a charge', () => {
  it('costs nothing', () => {
    const avoided =
      'Cancel 7 days before the event to avoid a 100% cancellation charge.';

    expect(quotesIn(avoided)).toEqual([avoided]);
  });
});
