import type { ReadArticle } from '../../shared/domain/article.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import type { Decision } from '../../shared/domain/decision.ts';
import type { FrontierEntry } from '../../shared/domain/frontier.ts';
import type { Gap, GapEvent } from '../../shared/domain/gap.ts';
import type { Judgements } from '../../shared/domain/judgement.ts';
import type { StoredPage } from '../../shared/domain/page.ts';
import type { PublicPromise } from '../../shared/domain/promise.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { RegisterEntry } from '../../shared/domain/register.ts';
import type { Run } from '../../shared/domain/run.ts';

export const night = '2026-11-21T02:00:00.000Z';

export function reading(change: Partial<Reading> = {}): Reading {
  return {
    kind: 'commitment',
    topic: 'return-window',
    lang: 'en',
    strength: 'firm',
    stance: 'granted',
    condition: null,
    terms: [],
    scope: [],
    concepts: ['return'],
    quote: 'Send it back within thirty days.',
    selector: 'main > p',
    context: [],
    place: 'main',
    rule: 'return-window.send-back',
    warnings: [],
    ...change,
  };
}

export function page(change: Partial<StoredPage> = {}): StoredPage {
  return {
    siteId: 'shop',
    url: 'https://shop.example/returns',
    title: 'Returns',
    lang: 'en',
    canonical: undefined,
    alternates: [{ lang: 'fr', url: 'https://shop.example/fr/retours' }],
    facts: [],
    textLength: 320,
    readings: [reading()],
    etag: '"a"',
    lastModified: undefined,
    contentHash: 'hash-1',
    readerVersion: '1',
    firstSeen: night,
    changedAt: night,
    changedRun: 'shop_2026-11-21',
    ...change,
  };
}

export function entry(
  url: string,
  change: Partial<FrontierEntry> = {},
): FrontierEntry {
  return {
    url,
    wave: 0,
    batch: 'w0-0',
    result: undefined,
    issue: undefined,
    ...change,
  };
}

export function run(change: Partial<Run> = {}): Run {
  return {
    id: 'shop_2026-11-21',
    siteId: 'shop',
    asOf: '2026-11-21',
    startedAt: night,
    state: 'running',
    ...change,
  };
}

export function promise(change: Partial<PublicPromise> = {}): PublicPromise {
  const { quote, selector, place, stance: _, ...rest } = reading();
  return {
    ...rest,
    identity: 'return-window',
    id: 'return-window-30',
    mentions: [
      {
        url: page().url,
        selector,
        quote,
        lang: 'en',
        place,
        firstSeen: night,
        lastSeen: night,
      },
    ],
    ...change,
  };
}

export function gap(change: Partial<Gap> = {}): Gap {
  return {
    id: 'gap-1',
    type: 'unknown',
    topic: 'return-window',
    severity: {
      score: 5,
      level: 'medium',
      exposure: 2,
      consequence: 2,
      imminence: 0,
      unreadiness: 1,
      because: ['on a deep page'],
    },
    promise: 'return-window-30',
    article: null,
    teams: ['stores'],
    differences: [],
    because: ['no article speaks of it'],
    state: 'open',
    firstSeen: night,
    lastSeen: night,
    reopened: 0,
    missedRuns: 0,
    ...change,
  };
}

export function task(change: Partial<BriefingTask> = {}): BriefingTask {
  const question = { ask: 'How long?', answer: '30 days' };
  return {
    id: 'task-1',
    gap: 'gap-1',
    team: 'stores',
    lang: 'en',
    promise: 'return-window-30',
    article: null,
    articleVersion: null,
    level: 'medium',
    due: '2026-11-23T14:00:00Z',
    deferredShifts: 0,
    plannedAt: night,
    state: 'draft',
    text: {
      title: 'New to you',
      sections: [{ heading: 'What to say', body: '30 days.' }],
      questions: [question, question, question],
    },
    ...change,
  };
}

export function registered(change: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    promise: promise(),
    state: 'stands',
    runId: 'shop_2026-11-21',
    asOf: '2026-11-21',
    at: night,
    ...change,
  };
}

export function decision(
  change: Partial<Pick<Decision, 'id' | 'at' | 'reason'>> = {},
): Decision {
  return {
    kind: 'not-a-promise',
    id: 'd-1',
    by: 'Ana',
    reason: 'A headline.',
    at: night,
    gap: 'gap-1',
    promise: 'return-window-30',
    seen: { topic: 'return-window', quote: 'Thirty days.', url: null },
    ...change,
  };
}

export function event(change: Partial<GapEvent> = {}): GapEvent {
  return {
    gap: 'gap-1',
    at: night,
    from: null,
    to: 'open',
    who: 'briefed',
    why: 'first seen',
    runId: 'shop_2026-11-21',
    ...change,
  };
}

export function article(change: Partial<ReadArticle> = {}): ReadArticle {
  return {
    id: 'KB-1',
    title: 'Returns',
    lang: 'en',
    teams: ['stores'],
    updated: '2026-11-01',
    body: 'Thirty days.',
    version: 'v1',
    readings: [reading()],
    statements: [],
    ...change,
  };
}

/** Text that no compression makes small. */
export function noise(bytes: number, seed = 1): string {
  let state = seed;
  let text = '';
  while (text.length < bytes) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += state.toString(36);
  }
  return text;
}

export function judgements({
  count,
  version = '1',
  articles = ['returns'],
}: {
  readonly count: number;
  readonly version?: string;
  readonly articles?: readonly string[];
}): Judgements {
  const basis = {
    reach: {
      said: 'refund =kettle',
      around: '',
      by: '#rare',
      edge: { score: 1.4, article: 'returns', at: 2 },
    },
    ranked: [{ article: 'returns', at: 1, probability: 0.25 }],
    hasMore: true,
  };
  const ids = Array.from({ length: count }, (_, index) => `pr_${index}`);
  return {
    against: {
      version,
      articles: Object.fromEntries(articles.map((id) => [id, 'a'])),
      common: ['refund'],
    },
    speeches: new Map(
      articles.map((id) => [id, { of: 'a', sentences: ['refund =kettle'] }]),
    ),
    promises: new Map(
      ids.map((id) => [
        id,
        {
          of: id,
          from: '2026-11-21',
          about: 'refund',
          key: 'k',
          sought: 's',
          bases: [basis],
          findings: [{ id: `gap_${id}`, of: 'd' }],
        },
      ]),
    ),
  };
}
