import type { Briefing, ReadArticle } from '../../shared/domain/article.ts';
import type { StoredPage } from '../../shared/domain/page.ts';
import type { Mention, PublicPromise } from '../../shared/domain/promise.ts';
import type { Reading, Statement } from '../../shared/domain/reading.ts';
import type { DurationTerm, MoneyTerm } from '../../shared/domain/term.ts';

/** A statement on a page: returns within thirty days, unless said otherwise. */
export function reading(said: Partial<Reading> = {}): Reading {
  return {
    kind: 'commitment',
    topic: 'return-window',
    lang: 'en',
    strength: 'firm',
    stance: 'granted',
    condition: null,
    terms: [days(30)],
    scope: [],
    concepts: [],
    quote: 'Return any item within 30 days.',
    selector: 'main > p',
    context: [],
    place: 'main',
    rule: 'return-window.within',
    warnings: [],
    ...said,
  };
}

export function duration(
  min: number,
  max: number,
  unit: DurationTerm['unit'],
  said: Partial<DurationTerm> = {},
): DurationTerm {
  return {
    type: 'duration',
    min,
    max,
    unit,
    role: 'window',
    bound: 'exact',
    raw: min === max ? `${min} ${unit}` : `${min}-${max} ${unit}`,
    ...said,
  };
}

export function days(count: number): DurationTerm {
  return duration(count, count, 'day');
}

export function money(
  role: MoneyTerm['role'],
  amount: number,
  currency: string | null = 'CAD',
): MoneyTerm {
  return {
    type: 'money',
    role,
    amount,
    currency,
    bound: 'exact',
    raw: `$${amount}`,
  };
}

export function statement(
  quote: string,
  said: Partial<Statement> = {},
): Statement {
  return {
    lang: 'en',
    terms: [],
    scope: [],
    concepts: [],
    quote,
    context: [],
    negated: false,
    ...said,
  };
}

export function article(said: Partial<ReadArticle> = {}): ReadArticle {
  return {
    id: 'returns',
    title: 'Taking goods back',
    lang: 'en',
    teams: ['contact-centre'],
    updated: '2026-03-02',
    body: '',
    version: 'v1',
    readings: [],
    statements: [
      statement('Goods may be sent back for 30 days.', { terms: [days(30)] }),
    ],
    ...said,
  };
}

export function briefing(said: Partial<Briefing> = {}): Briefing {
  return {
    article: 'returns',
    team: 'contact-centre',
    briefedAt: '2026-03-03',
    ...said,
  };
}

export function mention(said: Partial<Mention> = {}): Mention {
  return {
    url: 'https://shop.example/returns',
    selector: 'main > p',
    quote: 'Return any item within 30 days.',
    lang: 'en',
    place: 'main',
    firstSeen: '2026-11-20T02:00:00.000Z',
    lastSeen: '2026-11-20T02:00:00.000Z',
    ...said,
  };
}

export function promise(said: Partial<PublicPromise> = {}): PublicPromise {
  const { quote, selector, place, stance, ...rest } = reading();
  return {
    ...rest,
    identity: 'pi_returns',
    id: 'pr_returns_30',
    mentions: [mention()],
    ...said,
  };
}

export function page(
  url: string,
  readings: readonly Reading[],
  said: Partial<StoredPage> = {},
): StoredPage {
  return {
    siteId: 'shop',
    url,
    title: '',
    lang: 'en',
    canonical: undefined,
    alternates: [],
    textLength: 100,
    readings,
    facts: [],
    etag: undefined,
    lastModified: undefined,
    contentHash: JSON.stringify([readings, said.alternates ?? []]),
    readerVersion: '1',
    firstSeen: '2026-11-20T02:00:00.000Z',
    changedAt: '2026-11-20T02:00:00.000Z',
    changedRun: 'shop_2026-11-20',
    ...said,
  };
}
