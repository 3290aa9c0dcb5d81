import { describe, expect, it } from 'vitest';
import type { Measurement } from '../../shared/domain/measurement.ts';
import type { PublicPromise } from '../../shared/domain/promise.ts';
import { deliveryOf } from '../../shared/report/delivery-of.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { renderText } from '../../shared/report/render-text.ts';
import { aDuration, aPromise, aReport } from './sample-report.ts';

/** "We answer within two days." */
const answers = (fields: Partial<PublicPromise> = {}) =>
  aPromise({
    id: 'pr_a',
    topic: 'response-time',
    terms: [aDuration(2, 'two days')],
    ...fields,
  });

const measured = (fields: Partial<Measurement>): Measurement => ({
  topic: 'response-time',
  period: '2026-10',
  ...fields,
});

const level = (value: number) => ({
  type: 'percent' as const,
  role: 'level' as const,
  value,
  upTo: false,
  raw: `${value}%`,
});

describe('deliveryOf', () => {
  it.each([
    [['2026-Q3', '2026-11'], '2026-11'],
    [['2026-11', '2026-Q4', '2026'], '2026-Q4'],
    [['2026-W47', '2026-Q3', '2025'], '2026-W47'],
    [['2027-01', '2026-W53'], '2027-01'],
  ])('goes by the period that ended last: %j', (periods, latest) => {
    const told = periods.map((period) => measured({ period, kept: 50 }));

    expect(deliveryOf([answers()], told)[0]?.measured?.period).toBe(latest);
  });

  it('asks nothing of a promise that the site no longer shows', () => {
    const gone = answers({ missedSince: '2026-11-20T02:00:00.000Z' });

    expect(deliveryOf([gone], [measured({ kept: 50 })])).toEqual([]);
  });

  it('says nothing where the company measures nothing', () => {
    expect(deliveryOf([answers()], [])).toEqual([]);
  });

  it('says which commitment is kept less often than it says', () => {
    const kept = measured({ kept: 93.5 });

    expect(deliveryOf([answers()], [kept])).toEqual([
      { promise: 'pr_a', kind: 'kept-less', promised: 100, measured: kept },
    ]);
  });

  it.each([
    [80, []],
    [79.9, ['kept-less']],
  ])('holds %d %% against the level that is promised', (kept, kinds) => {
    const promise = answers({ terms: [level(80), aDuration(2, 'two days')] });

    const found = deliveryOf([promise], [measured({ kept })]);

    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[Partial<Measurement>, readonly string[]]>([
    [{ p90: 47, unit: 'hour' }, []],
    [{ p90: 2, unit: 'day' }, []],
    [{ p90: 50, unit: 'hour' }, ['kept-less']],
    [{ median: 9, unit: 'day', p90: 1 }, []],
  ])('goes by the slowest tenth where no share is told: %o', (figures, kinds) => {
    const found = deliveryOf([answers()], [measured(figures)]);

    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says which commitment nobody measures, and leaves the rest alone', () => {
    const delivery = answers({ id: 'pr_b', topic: 'delivery-time' });
    const gift = answers({ id: 'pr_c', topic: 'gift', kind: 'promotion' });

    const found = deliveryOf(
      [answers(), delivery, gift],
      [measured({ kept: 100 })],
    );

    expect(found).toMatchObject([{ promise: 'pr_b', kind: 'unmeasured' }]);
  });

  it('takes the latest figures, and a promise’s own before its topic’s', () => {
    const found = deliveryOf(
      [answers()],
      [
        measured({ kept: 100, period: '2026-11' }),
        { promise: 'pr_a', period: '2026-09', kept: 99 },
        { promise: 'pr_a', period: '2026-10', kept: 50 },
      ],
    );

    expect(found).toMatchObject([{ measured: { kept: 50 } }]);
  });
});

describe('a report', () => {
  const report = aReport({
    promises: [answers(), answers({ id: 'pr_b', topic: 'delivery-time' })],
    gaps: [],
    measurements: [measured({ kept: 93.5, p90: 3, unit: 'day' })],
  });

  it('shows the figures beside the gaps, and calls none of them a gap', () => {
    const text = renderText(report, { lang: 'en', width: 120, colour: false });

    expect(text).toContain('0 gaps');
    expect(text).toContain(
      'Kept in 93.5 % of the cases (2026-10); promised for 100 %. One case in ten takes 3 days or more (2026-10).',
    );
    expect(text).toContain('Nobody measures it.');
  });

  it('shows them on its page, in the language of its reader', () => {
    const html = renderHtml(report, { lang: 'fr' });

    expect(html).toContain('Tenue dans 93,5\u00a0% des cas');
    expect(html).toContain('Personne ne la mesure.');
    expect(renderHtml(aReport(), { lang: 'fr' })).not.toContain('mesurées');
  });
});
