import { describe, expect, it } from 'vitest';
import {
  levelOf,
  severityOf,
} from '../../../shared/compare/findings/severity.ts';
import type { SeverityFacts } from '../../../shared/compare/findings/severity-facts.ts';
import { mention, promise } from '../builders.ts';

function facts(said: Partial<SeverityFacts> = {}): SeverityFacts {
  return {
    type: 'unbriefed',
    promise: promise(),
    publicIsKinder: false,
    teams: 2,
    unbriefedTeams: 1,
    asOf: '2026-11-21',
    ...said,
  };
}

describe('severityOf', () => {
  it('is the sum of its addends, each with a reason', () => {
    const severity = severityOf(facts());

    const { exposure, consequence, imminence, unreadiness } = severity;
    expect(severity.score).toBe(
      exposure + consequence + imminence + unreadiness,
    );
    expect(severity.because).toHaveLength(4);
  });

  it.each([
    'expired',
    'inconsistent',
    'unclear',
  ] as const)('says of what is %s that the site is at fault, not the staff', (type) => {
    const { because } = severityOf(facts({ type, unbriefedTeams: 0 }));

    expect(because).toContain(
      'unreadiness 0: the site is at fault, not what staff know',
    );
  });

  it('says of what the site dropped that customers read it before', () => {
    const { because } = severityOf(facts({ type: 'withdrawn' }));

    expect(because).toContain(
      'exposure 2: customers could read it until then (pages: 1)',
    );
    expect(because).toContain(
      'imminence 2: staff may say so to the next customer',
    );
  });

  it.each([
    ['https://shop.example/', 3],
    ['https://shop.example/fr/', 3],
    ['/index.html', 3],
    ['https://shop.example/returns', 2],
    ['https://shop.example/help/faq/returns', 1],
  ])('gives exposure by where it stands: %s', (url, points) => {
    const shown = promise({ mentions: [mention({ url })] });

    expect(severityOf(facts({ promise: shown })).exposure).toBe(points);
  });

  it('gives full exposure to what stands on many pages', () => {
    const mentions = [1, 2, 3, 4, 5].map((page) =>
      mention({ url: `/help/topics/${page}` }),
    );

    expect(severityOf(facts({ promise: promise({ mentions }) })).exposure).toBe(
      3,
    );
  });

  it('weighs money and rights above a delay, and a delay above hours', () => {
    const of = (topic: 'warranty' | 'delivery-time' | 'availability') =>
      severityOf(facts({ promise: promise({ topic }) })).consequence;

    expect([of('warranty'), of('delivery-time'), of('availability')]).toEqual([
      3, 2, 1,
    ]);
  });

  it('eases a contradiction in which staff promise no less than the site', () => {
    const kinder = facts({ type: 'contradicted', publicIsKinder: true });

    expect(severityOf(kinder).consequence).toBe(3);
    expect(severityOf({ ...kinder, publicIsKinder: false }).consequence).toBe(
      1,
    );
  });

  it.each([
    ['2026-11-20', 2],
    ['2026-11-22', 2],
    ['2026-11-25', 1],
    ['2026-12-21', 0],
  ])('is the more imminent the sooner it begins: %s', (validFrom, points) => {
    expect(
      severityOf(facts({ promise: promise({ validFrom }) })).imminence,
    ).toBe(points);
  });

  it('tells partial unreadiness from complete', () => {
    expect(severityOf(facts()).unreadiness).toBe(1);
    expect(severityOf(facts({ unbriefedTeams: 2 })).unreadiness).toBe(2);
    expect(severityOf(facts({ type: 'unknown' })).unreadiness).toBe(2);
  });
});

describe('levelOf', () => {
  it.each([
    [10, 'critical'],
    [8, 'critical'],
    [7, 'high'],
    [5, 'medium'],
    [3, 'low'],
    [0, 'info'],
  ])('calls %i %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });
});
