import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on what is promised free where one note is all staff have. */
function verdictOn(
  promise: string,
  { title, note }: { readonly title: string; readonly note: string },
): string | undefined {
  const [judged] = judgeFirm('one', [
    `@ note | en | ${title}`,
    note,
    `> gift | en | ${promise} | unknown`,
  ]);
  return judged?.verdict;
}

describe('what is lent free', () => {
  it.each([
    [
      'en | All equipment is included.',
      '@ kiln | fr | Matériel',
      'Tour et tablier sont toujours compris dans le prix du cours. Un tour cassé est facturé.',
    ],
    [
      'fr | Tout le matériel est inclus.',
      '@ kiln | en | Equipment',
      'Wheel and apron are always part of the price of a class. A broken wheel is charged.',
    ],
  ])('is told where only what breaks is charged: %s', (promise, ...notes) => {
    const [judged] = judgeFirm('one', [
      ...notes,
      `> no-fee | ${promise} | unknown`,
    ]);

    expect(judged?.verdict).toBe('covered kiln');
  });
});

describe('an article near to what is promised free', () => {
  it('tells it where it charges nought', () => {
    const note = {
      title: 'Paying for a piano over time',
      note: 'Pianos paid over a year: we charge a fee of zero percent.',
    };

    expect(verdictOn('No finance fees on pianos', note)).toBe('covered note');
  });

  it('tells nothing of it where no clause says who pays for it', () => {
    const note = { title: 'Fabric and sofas', note: 'Sofas are built here.' };

    expect(verdictOn('Free fabric samples by post', note)).toBe('unknown');
  });

  it('tells nothing of it where something else is free', () => {
    const note = {
      title: 'Sofas on the van',
      note: 'Fabric is cut to order. Taking off the wrapping is included.',
    };

    expect(verdictOn('Free fabric samples by post', note)).toBe('unknown');
  });

  it('covers it where a clause says that it costs nothing', () => {
    const note = {
      title: 'Fabric samples',
      note: 'Anyone who asks gets samples of the fabric, nothing to pay.',
    };

    expect(verdictOn('Free fabric samples by post', note)).toBe('covered note');
  });
});

describe('an article on how prices are told', () => {
  const verdictOfPrice = (promise: string, ...note: string[]) =>
    judgeFirm('one', [...note, `> no-fee | en | ${promise} | unknown`])[0]
      ?.verdict;

  it('covers that a price is told before anything is done', () => {
    expect(
      verdictOfPrice(
        'Upfront pricing for every tuning.',
        '@ prix | fr | Annoncer le prix',
        'L’accordeur dit le prix avant d’ouvrir le piano.',
      ),
    ).toBe('covered prix');
  });

  it('covers that a price stays, though it names no thing', () => {
    expect(
      verdictOfPrice(
        'Every tuning is quoted as a fixed price.',
        '@ sums | en | Quoting for pianos',
        'What was quoted is what the customer pays. Nothing is added on the day.',
      ),
    ).toBe('covered sums');
  });
});

describe('a note that charges one thing and spares the next', () => {
  it('charges what it names in full', () => {
    expect(
      verdictOn('Free oral test of your French', {
        title: 'French tests',
        note: 'The written test is free and takes an hour; the oral test of French costs 40 euros.',
      }),
    ).toBe('contradicted note');
  });

  it('charges all where it spares some', () => {
    const note = {
      title: 'Towels',
      note: 'Towels cost two pounds, and are free for gold members.',
    };

    expect(verdictOn('Free towels for all members', note)).toBe(
      'contradicted note',
    );
    expect(verdictOn('Free towels for gold members', note)).toBe(
      'covered note',
    );
  });
});
