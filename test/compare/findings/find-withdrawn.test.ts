import { describe, expect, it } from 'vitest';
import { findWithdrawn } from '../../../shared/compare/findings/find-withdrawn.ts';
import { indexArticles } from '../../../shared/compare/match/article-index.ts';
import type { PublicPromise } from '../../../shared/domain/promise.ts';
import { article, days, mention, promise } from '../builders.ts';

const asOf = '2026-11-22';
const since = '2026-11-21T02:00:00.000Z';
const gone = promise({ missedSince: since });

function typesBeside(...standing: readonly PublicPromise[]): string[] {
  const index = indexArticles([article()]);
  return findWithdrawn([gone], standing, index, asOf).map(({ type }) => type);
}

function other(said: Partial<PublicPromise>): PublicPromise {
  return promise({ identity: 'pi_other', id: 'pr_other', ...said });
}

const sinceThen = [mention({ firstSeen: since, lastSeen: since })];

describe('findWithdrawn', () => {
  it('finds what staff are still told', () => {
    expect(typesBeside()).toEqual(['withdrawn']);
  });

  it('is silent where the same is promised to others now', () => {
    expect(typesBeside(other({ scope: ['scope-store'] }))).toEqual([]);
  });

  it('is not silenced by what holds for others alone', () => {
    const express = promise({ ...gone, scope: ['scope-express'] });
    const standard = other({ scope: ['scope-standard'] });
    const index = indexArticles([article()]);

    const found = findWithdrawn([express], [standard], index, asOf);

    expect(found).toHaveLength(1);
  });

  it('is silent where another value came when it went', () => {
    expect(
      typesBeside(other({ terms: [days(14)], mentions: sinceThen })),
    ).toEqual([]);
  });

  it('finds it beside another value that stood there all along', () => {
    expect(typesBeside(other({ terms: [days(14)] }))).toEqual(['withdrawn']);
  });

  it('finds it beside another value of something else', () => {
    const photos = sinceThen.map((one) => ({
      ...one,
      quote: 'Your passport photo is ready within 14 days.',
    }));

    expect(typesBeside(other({ terms: [days(14)], mentions: photos }))).toEqual(
      ['withdrawn'],
    );
  });
});
