import { describe, expect, it } from 'vitest';
import type { AlertInput } from '../../shared/alerts/alert-input.ts';
import { composeAlerts } from '../../shared/alerts/compose-alerts.ts';
import { Audience } from '../../shared/domain/audience.ts';
import type { GapEvent } from '../../shared/domain/gap.ts';
import type { FoundGap } from '../../shared/domain/report.ts';
import {
  aGap,
  aMention,
  aPromise,
  aReport,
  aTeam,
} from '../report/sample-report.ts';

function anAudience(fields: Partial<Audience> = {}): Audience {
  return { ...Audience.parse({ id: 'everyone' }), ...fields };
}

function anEvent(fields: Partial<GapEvent> = {}): GapEvent {
  return {
    gap: 'g-returns',
    at: '2026-11-21T07:00:00.000Z',
    from: null,
    to: 'open',
    who: 'briefed',
    why: 'seen for the first time',
    runId: 'shop_2026-11-21',
    ...fields,
  };
}

function anInput(fields: Partial<AlertInput> = {}): AlertInput {
  return {
    runId: 'shop_2026-11-21',
    startedAt: '2026-11-21T07:00:00.000Z',
    report: aReport(),
    events: [],
    audiences: [anAudience()],
    reportAddress: 'https://reports.example/shop',
    ...fields,
  };
}

function digestOf(input: AlertInput) {
  const found = composeAlerts(input).find(({ id }) => id.includes('_digest_'));
  if (!found) {
    throw new Error('no digest was composed');
  }
  return found;
}

function instantOf(input: AlertInput) {
  return composeAlerts(input).filter(({ id }) => id.includes('_instant_'));
}

function manyGaps(n: number, fields: Partial<FoundGap> = {}): FoundGap[] {
  return Array.from({ length: n }, (_, index) =>
    aGap({ id: `g-${index}`, ...fields }),
  );
}

const mild = { ...aGap().severity, score: 4, level: 'medium' } as const;

describe('the digest', () => {
  it('counts the gravest gaps in its subject', () => {
    expect(digestOf(anInput()).subject).toBe(
      '[1 critical] Promise gaps, 2026-11-21 – Shop',
    );
  });

  it('tells new gaps from those that were open before, and from resolved ones', () => {
    const report = aReport({ gaps: [aGap(), aGap({ id: 'g-old' })] });
    const events = [
      anEvent(),
      anEvent({ gap: 'g-gone', from: 'open', to: 'resolved' }),
    ];

    const { body } = digestOf(anInput({ report, events }));

    expect(body).toContain(
      '1 new gap, 1 gap still open, 1 gap resolved on the site since the last run.',
    );
    expect(body).toContain('contradicted (new)');
  });

  it('gives what a person needs to act: quotes, place, addends, teams', () => {
    const { body } = digestOf(anInput());

    expect(body).toContain('“Send it back within thirty days.”');
    expect(body).toContain('“Goods come back until 14 days after purchase.”');
    expect(body).toContain('https://shop.example/returns#:~:text=Send');
    expect(body).toContain(
      'critical 8 = exposure 3 + consequence 3 + imminence 2 + unreadiness 0',
    );
    expect(body).toContain('contact-centre, stores');
    expect(body).toContain('Full report: https://reports.example/shop');
  });

  it('goes out without a gap too, and states what was covered', () => {
    const message = digestOf(anInput({ report: aReport({ gaps: [] }) }));

    expect(message.subject).toContain('[no gap]');
    expect(message.body).toContain('1 page checked, 0 pages not checked');
    expect(message.body).toContain('1 promise covered');
    expect(message.detailType).toBe('Run Completed');
  });

  it('never lets an unread site pass for one without gaps', () => {
    const report = aReport({
      complete: false,
      gaps: [],
      promises: [],
      pages: [
        {
          url: 'https://shop.example/',
          status: 'failed',
          issue: 'unreachable',
        },
      ],
    });

    const message = digestOf(anInput({ report }));

    expect(message.detailType).toBe('Run Degraded');
    expect(message.subject).toContain('incomplete');
    expect(message.body.split('\n')[2]).toContain('is incomplete');
    expect(message.body).toContain('No page could be checked');
    expect(message.body).toContain(
      'https://shop.example/ – could not be reached',
    );
  });

  it('tells a team of its own gaps and of those that name no team', () => {
    const report = aReport({
      gaps: [
        aGap({ id: 'g-mine', teams: ['stores'] }),
        aGap({ id: 'g-theirs', teams: ['warehouse'] }),
        aGap({ id: 'g-nobody', teams: [] }),
      ],
    });
    const audiences = [anAudience({ teams: ['stores'] })];

    const { detail } = digestOf(anInput({ report, audiences }));

    expect(detail).toMatchObject({ data: { gaps: 2 } });
  });

  it('says how many gaps it leaves to the full report', () => {
    const report = aReport({
      gaps: [aGap(), aGap({ id: 'g-words', type: 'unclear' })],
    });

    const { body } = digestOf(anInput({ report }));

    expect(body).toContain('1 more gap is in the full report only.');
    expect(digestOf(anInput()).body).not.toContain('full report only');
  });

  it('calls teams by their names', () => {
    const report = aReport({
      gaps: [aGap({ teams: ['stores'] })],
      teams: [aTeam({ id: 'stores', name: 'Our stores' })],
    });
    const audiences = [anAudience({ teams: ['stores'] })];

    const { body } = digestOf(anInput({ report, audiences }));

    expect(body).toContain('For Our stores:');
    expect(body).toContain('Teams to brief: Our stores');
  });

  it('leaves out what is milder than asked for, or decided by a person', () => {
    const report = aReport({
      gaps: [
        aGap({ id: 'g-mild', severity: mild }),
        aGap({ id: 'g-done', state: 'dismissed' }),
      ],
    });
    const audiences = [anAudience({ digestFrom: 'high' })];

    const { body } = digestOf(anInput({ report, audiences }));

    expect(body).toContain('Nothing waits for you.');
  });

  it('keeps quiet about mere wording unless its audience asks', () => {
    const report = aReport({
      gaps: [aGap({ id: 'g-wording', type: 'unclear', article: null })],
    });

    const quiet = composeAlerts(
      anInput({ report, audiences: [anAudience()], events: [] }),
    );
    const asked = digestOf(
      anInput({ report, audiences: [anAudience({ unclear: true })] }),
    );

    expect(quiet.map(({ body }) => body).join()).not.toContain('unclear');
    expect(asked.body).toContain('unclear wording');
  });

  it('is written in the language of its audience', () => {
    const audiences = [anAudience({ lang: 'fr' })];

    const { subject, body } = digestOf(anInput({ audiences }));

    expect(subject).toBe('[1 critique] Écarts du 2026-11-21 – Shop');
    expect(body).toContain('Équipes à informer\u00a0: contact-centre, stores');
    expect(body).not.toMatch(/Teams|Customers|severity/);
  });

  it('stays within what channels take, and says how much it left out', () => {
    const quote = 'Send it back within thirty days. '.repeat(200);
    const report = aReport({
      gaps: manyGaps(300, { differences: [] }),
      promises: [
        aPromise({
          mentions: [
            aMention({
              quote,
              url: `https://shop.example/${'x'.repeat(3000)}`,
            }),
          ],
        }),
      ],
      issues: Array.from({ length: 500 }, (_, index) => ({
        url: `https://shop.example/${index}/${'y'.repeat(200)}`,
        issue: 'timeout' as const,
        detail: '',
      })),
    });

    const { body } = digestOf(anInput({ report }));

    expect(body.length).toBeLessThanOrEqual(12_000);
    expect(body).toMatch(/and \d+ more/);
  });

  it('keeps a subject on one line whatever the site is called', () => {
    const site = {
      id: 'shop',
      name: `Shop\r\nBcc: all@example.com${'!'.repeat(500)}`,
    };

    const { subject } = digestOf(anInput({ report: aReport({ site }) }));

    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });
});

describe('what cannot wait', () => {
  it('is a new critical gap, told at once', () => {
    const [message, ...others] = instantOf(anInput({ events: [anEvent()] }));

    expect(others).toEqual([]);
    expect(message).toMatchObject({
      detailType: 'Gap Opened',
      subject: '[critical] return window: contradicted – Shop',
    });
  });

  it('is not a gap that was open before, nor a milder one', () => {
    const report = aReport({ gaps: [aGap({ severity: mild })] });

    expect(instantOf(anInput())).toEqual([]);
    expect(instantOf(anInput({ report, events: [anEvent()] }))).toEqual([]);
  });

  it('is told when it comes back', () => {
    const events = [anEvent({ from: 'resolved' })];

    expect(instantOf(anInput({ events }))[0]?.detailType).toBe('Gap Reopened');
  });

  it('comes as one message on a first night, not as a hundred', () => {
    const report = aReport({ gaps: manyGaps(100) });
    const events = manyGaps(100).map(({ id }) => anEvent({ gap: id }));

    const messages = instantOf(anInput({ report, events }));

    expect(messages).toHaveLength(1);
    expect(messages[0]?.subject).toContain('[100 new, up to critical]');
    expect(messages[0]?.body.length).toBeLessThanOrEqual(12_000);
    expect(JSON.stringify(messages[0]?.detail).length).toBeLessThan(60_000);
  });

  it('is not sent to those who asked for the digest alone', () => {
    const audiences = [anAudience({ instantFrom: 'none' })];

    expect(instantOf(anInput({ audiences, events: [anEvent()] }))).toEqual([]);
  });
});

describe('events for programs', () => {
  it.each([
    [null, 'open', 'Gap Opened'],
    ['resolved', 'open', 'Gap Reopened'],
    ['open', 'resolved', 'Gap Resolved'],
    ['open', 'in-progress', 'Gap Updated'],
    ['open', 'dismissed', 'Gap Dismissed'],
    ['open', 'accepted', 'Gap Accepted'],
  ] as const)('say %s to %s as "%s"', (from, to, detailType) => {
    const input = anInput({ audiences: [], events: [anEvent({ from, to })] });

    const [message] = composeAlerts(input);

    expect(message).toMatchObject({
      detailType,
      audience: 'events',
      detail: {
        metadata: { runId: 'shop_2026-11-21', purpose: 'event', site: 'shop' },
        data: { gaps: [{ gapId: 'g-returns' }] },
      },
    });
  });

  it('know a gap that the report no longer holds by its id', () => {
    const events = [anEvent({ gap: 'g-gone', from: 'open', to: 'resolved' })];

    const [message] = composeAlerts(anInput({ audiences: [], events }));

    expect(message?.detail).toMatchObject({
      data: { gaps: [{ gapId: 'g-gone' }] },
    });
  });
});

describe('a retry', () => {
  it('composes the same messages, each with an id of its own', () => {
    const input = anInput({
      events: [anEvent()],
      audiences: [
        anAudience(),
        anAudience({ id: 'stores', teams: ['stores'] }),
      ],
    });

    const first = composeAlerts(input);

    expect(composeAlerts(input)).toEqual(first);
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length);
  });
});
