import { describe, expect, it } from 'vitest';
import { findInconsistent } from '../../../shared/compare/findings/find-inconsistent.ts';
import type { PublicPromise } from '../../../shared/domain/promise.ts';
import type { Term } from '../../../shared/domain/term.ts';
import { days, duration, mention, promise } from '../builders.ts';

type Said = {
  readonly quote: string;
  readonly terms: Term[];
  readonly lang?: string;
} & Partial<Omit<PublicPromise, 'terms'>>;

const off = (value: number): Term => ({
  type: 'percent',
  value,
  upTo: false,
  role: 'discount',
  raw: `${value}%`,
});

/** Each on a page of its own. */
function disagreements(topic: PublicPromise['topic'], ...said: Said[]) {
  const promises = said.map(({ quote, lang = 'en', ...rest }, at) =>
    promise({
      topic,
      kind: topic === 'discount' ? 'promotion' : 'commitment',
      id: `pr_${at}`,
      identity: `pi_${at}`,
      mentions: [mention({ url: `https://shop.example/${at}`, quote, lang })],
      ...rest,
    }),
  );
  return findInconsistent(promises, '2026-11-21').map(({ differences }) =>
    differences.map((one) => [one.public, one.internal]),
  );
}

describe('findInconsistent', () => {
  it('finds one thing with another value on another page', () => {
    expect(
      disagreements(
        'return-window',
        { quote: 'Return any tent within 30 days.', terms: [days(30)] },
        { quote: 'Tents may be returned for 14 days.', terms: [days(14)] },
      ),
    ).toHaveLength(1);
  });

  it('finds another value in the other language', () => {
    const terms = (count: number) => [duration(count, count, 'business-day')];

    expect(
      disagreements(
        'refund-time',
        {
          quote: 'Nous vous remboursons en 5 jours ouvrables dès réception.',
          terms: terms(5),
          lang: 'fr',
        },
        { quote: 'We refund you within 10 business days.', terms: terms(10) },
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['10% off all canoes.', '25% off all tents.'],
    ['10% off all canoes.', '25% off all kayaks.'],
    ['10% off all canoes.', '25% off your order.'],
    ['10% off everything.', '25% off all tents.'],
    ['10 % off Harfang boots.', '25 % off Comfort boots.'],
  ])('leaves different products alone: %s %s', (one, other) => {
    expect(
      disagreements(
        'discount',
        { quote: one, terms: [off(10)] },
        { quote: other, terms: [off(25)] },
      ),
    ).toEqual([]);
  });

  it('pairs no two products by way of a third sentence', () => {
    expect(
      disagreements(
        'discount',
        { quote: '10% off canoes.', terms: [off(10)] },
        { quote: '15% off canoes and tents.', terms: [off(15)] },
        { quote: '25% off tents.', terms: [off(25)] },
      ),
    ).toEqual([]);
  });

  it('heeds what the headings above are about', () => {
    const quote = 'Free returns for this long.';

    expect(
      disagreements(
        'return-window',
        { quote, terms: [days(30)], context: ['Returning your mattress'] },
        { quote, terms: [days(14)], context: ['Returning your shoes'] },
      ),
    ).toEqual([]);
  });

  it.each([
    { scope: ['scope-express'] },
    { strength: 'hedged' },
    { topic: 'exchange' },
    { missedSince: '2026-11-20T02:00:00.000Z' },
  ] as const)('compares nothing with what differs in %o', (other) => {
    const quote = 'Return any tent within some days.';

    expect(
      disagreements(
        'return-window',
        { quote, terms: [days(30)] },
        { quote, terms: [days(14)], ...other, scope: [...(other.scope ?? [])] },
      ),
    ).toEqual([]);
  });

  it('takes values of quite another size for other things', () => {
    expect(
      disagreements(
        'delivery-time',
        { quote: 'Installation in 16 days.', terms: [days(16)] },
        {
          quote: 'Installation in 5 minutes.',
          terms: [duration(5, 5, 'minute')],
        },
      ),
    ).toEqual([]);
  });

  it('takes two values on one page for a distinction', () => {
    const quote = 'Return any tent within 30 days.';
    const both = [mention({ quote })];

    expect(
      disagreements(
        'return-window',
        { quote, terms: [days(30)], mentions: both },
        { quote, terms: [days(14)], mentions: both },
      ),
    ).toEqual([]);
  });
});
