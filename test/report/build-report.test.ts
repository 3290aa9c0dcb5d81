import { describe, expect, it } from 'vitest';
import { Report } from '../../shared/domain/report.ts';
import {
  aDuration,
  aGap,
  anArticle,
  aPromise,
  aReport,
  aTeam,
} from './sample-report.ts';

describe('buildReport', () => {
  it('answers what its own schema accepts', () => {
    const report = aReport();

    expect(Report.parse(report)).toEqual(report);
  });

  it('names the verbatim words of both quotes that differ', () => {
    const [gap] = aReport().gaps;

    expect(gap?.differences[0]).toMatchObject({
      publicWords: 'thirty days',
      internalWords: '14 days',
    });
  });

  it('picks the words with the differing value among several', () => {
    const quote = 'Refunds take 5 days, returns 14 days.';
    const statement = anArticle().statements.map((one) => ({
      ...one,
      quote,
      terms: [aDuration(5, '5 days'), aDuration(14, '14 days')],
    }));

    const [gap] = aReport({
      articles: [anArticle({ statements: statement })],
      gaps: [
        aGap({
          differences: aGap().differences.map((one) => ({
            ...one,
            internalQuote: quote,
          })),
        }),
      ],
    }).gaps;

    expect(gap?.differences[0]?.internalWords).toBe('14 days');
  });

  it('marks no words where it cannot tell which they are', () => {
    const [gap] = aReport({
      articles: [anArticle({ statements: [] })],
      gaps: [
        aGap({
          differences: aGap().differences.map((one) => ({
            ...one,
            internalQuote: 'A fortnight, no more.',
          })),
        }),
      ],
    }).gaps;

    expect(gap?.differences[0]?.internalWords).toBeNull();
  });

  it('gives the same bytes in whatever order things arrive', () => {
    const gaps = [aGap(), aGap({ id: 'g-2', type: 'unknown', article: null })];
    const promises = [aPromise(), aPromise({ id: 'p-2' })];

    const forth = aReport({ gaps, promises });
    const back = aReport({
      gaps: gaps.toReversed(),
      promises: promises.toReversed(),
    });

    expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
  });

  it('puts the gravest gap first', () => {
    const mild = aGap({
      id: 'g-mild',
      severity: { ...aGap().severity, score: 2, level: 'low' },
    });

    const { gaps } = aReport({ gaps: [mild, aGap()] });

    expect(gaps.map((gap) => gap.id)).toEqual(['g-returns', 'g-mild']);
  });

  it('leaves resolved gaps out and calls their promises covered', () => {
    const report = aReport({ gaps: [aGap({ state: 'resolved' })] });

    expect(report.gaps).toEqual([]);
    expect(report.covered).toEqual([
      { promise: 'p-returns', article: null, quote: null },
    ]);
  });

  it('quotes what staff are told where only a team was not briefed', () => {
    const told = [
      { promise: 'p-returns', article: 'returns', quote: 'Within 30 days.' },
    ];
    const gaps = [aGap({ type: 'unbriefed', differences: [] })];

    const [unbriefed] = aReport({ gaps, told }).gaps;
    const [contradicted] = aReport({ told }).gaps;

    expect(unbriefed?.told).toBe('Within 30 days.');
    expect(contradicted?.told).toBeNull();
  });

  it('quotes what staff are still told of what the site dropped', () => {
    const reasons = [
      { code: 'still-told', values: { quote: 'Nobody pays for a quote.' } },
    ];

    const [gap] = aReport({
      gaps: [aGap({ type: 'withdrawn', differences: [], reasons })],
    }).gaps;

    expect(gap?.told).toBe('Nobody pays for a quote.');
  });

  it('names whom a gap without a team is briefed to, as the tasks do', () => {
    const gaps = [aGap({ type: 'unknown', article: null, teams: [] })];
    const teams = [
      aTeam({ id: 'warehouse', topics: ['return-window'] }),
      aTeam({ id: 'stores' }),
    ];

    expect(aReport({ gaps, teams }).gaps[0]?.brief).toEqual(['warehouse']);
    expect(aReport({ gaps }).gaps[0]?.brief).toEqual([]);
  });

  it('tells since when by the calendar of the site, and no later than its day', () => {
    const firstSeen = '2026-11-21T03:30:00.000Z';
    const site = { id: 'shop', name: 'Shop', timeZone: 'America/Toronto' };

    const there = aReport({ site, gaps: [aGap({ firstSeen })] });
    const replayed = aReport({
      asOf: '2026-11-10',
      gaps: [aGap({ firstSeen })],
    });

    expect(there.gaps[0]?.seenSince).toBe('2026-11-20');
    expect(replayed.gaps[0]?.seenSince).toBe('2026-11-10');
  });

  it('does not call a promise covered that a person dismissed', () => {
    const report = aReport({ gaps: [aGap({ state: 'dismissed' })] });

    expect(report.covered).toEqual([]);
  });

  it('is incomplete when a page failed and no run says otherwise', () => {
    const pages = [
      { url: '/a', status: 'failed', issue: 'http-error' },
    ] as const;

    expect(aReport({ pages }).complete).toBe(false);
    expect(aReport({ pages, complete: true }).complete).toBe(true);
  });

  it('says when each team of an unbriefed gap was last briefed', () => {
    const [gap] = aReport({
      gaps: [aGap({ type: 'unbriefed', differences: [] })],
      briefings: [
        { article: 'returns', team: 'stores', briefedAt: '2026-03-01' },
        { article: 'returns', team: 'stores', briefedAt: '2026-01-01' },
        { article: 'other', team: 'contact-centre', briefedAt: '2026-01-01' },
      ],
    }).gaps;

    expect(gap?.lastBriefings).toEqual([
      { team: 'contact-centre', briefedAt: null },
      { team: 'stores', briefedAt: '2026-03-01' },
    ]);
  });

  it('names only the articles it speaks of', () => {
    const report = aReport({
      articles: [anArticle(), anArticle({ id: 'never-mentioned' })],
    });

    expect(report.articles.map((article) => article.id)).toEqual(['returns']);
  });

  it('keeps nothing of a stored gap that the report does not define', () => {
    const stored = { ...aGap({ state: 'open' }), missedRuns: 1 };

    const [gap] = aReport({ gaps: [stored] }).gaps;

    expect(gap).not.toHaveProperty('missedRuns');
    expect(gap).toHaveProperty('state', 'open');
  });
});
