import type { ReadArticle } from '../../shared/domain/article.ts';
import type { Mention, PublicPromise } from '../../shared/domain/promise.ts';
import type { FoundGap, Report } from '../../shared/domain/report.ts';
import { Team } from '../../shared/domain/team.ts';
import type { Term } from '../../shared/domain/term.ts';
import {
  buildReport,
  type ReportInput,
} from '../../shared/report/build-report.ts';

/** Small builders: a test writes out only the fields that matter to it. */
export function aMention(fields: Partial<Mention> = {}): Mention {
  return {
    url: 'https://shop.example/returns',
    selector: 'main > p',
    quote: 'Send it back within thirty days.',
    lang: 'en',
    place: 'main',
    firstSeen: '2026-11-20T07:00:00.000Z',
    lastSeen: '2026-11-21T07:00:00.000Z',
    ...fields,
  };
}

export function aDuration(min: number, raw: string): Term {
  return {
    type: 'duration',
    min,
    max: min,
    unit: 'day',
    role: 'window',
    bound: 'exact',
    raw,
  };
}

export function aPromise(fields: Partial<PublicPromise> = {}): PublicPromise {
  return {
    kind: 'commitment',
    topic: 'return-window',
    lang: 'en',
    strength: 'firm',
    condition: null,
    terms: [aDuration(30, 'thirty days')],
    scope: [],
    concepts: [],
    rule: 'return-window.within',
    warnings: [],
    identity: 'return-window',
    id: 'p-returns',
    context: [],
    mentions: [aMention()],
    ...fields,
  };
}

export function anArticle(fields: Partial<ReadArticle> = {}): ReadArticle {
  return {
    id: 'returns',
    title: 'Taking goods back',
    lang: 'en',
    teams: ['contact-centre'],
    updated: '2026-10-01',
    body: 'Goods come back until 14 days after purchase.',
    version: 'v1',
    readings: [],
    statements: [
      {
        lang: 'en',
        terms: [aDuration(14, '14 days')],
        scope: [],
        concepts: [],
        quote: 'Goods come back until 14 days after purchase.',
        context: [],
        negated: false,
      },
    ],
    ...fields,
  };
}

export function aGap(fields: Partial<FoundGap> = {}): FoundGap {
  return {
    id: 'g-returns',
    type: 'contradicted',
    topic: 'return-window',
    severity: {
      score: 8,
      level: 'critical',
      exposure: 3,
      consequence: 3,
      imminence: 2,
      unreadiness: 0,
      because: ['stands on the home page'],
    },
    promise: 'p-returns',
    article: 'returns',
    teams: ['contact-centre', 'stores'],
    differences: [
      {
        term: 'duration',
        public: '30 days',
        internal: '14 days',
        direction: 'public-more-generous',
        publicQuote: 'Send it back within thirty days.',
        internalQuote: 'Goods come back until 14 days after purchase.',
      },
    ],
    because: ['same topic, other window'],
    ...fields,
  };
}

export function aTeam(fields: Partial<Team> = {}): Team {
  return Team.parse({ id: 'stores', ...fields });
}

export function aReport(fields: Partial<ReportInput> = {}): Report {
  return buildReport({
    asOf: '2026-11-21',
    site: { id: 'shop', name: 'Shop' },
    pages: [
      { url: 'https://shop.example/returns', status: 'read', issue: null },
    ],
    promises: [aPromise()],
    gaps: [aGap()],
    articles: [anArticle()],
    issues: [],
    ...fields,
  });
}
