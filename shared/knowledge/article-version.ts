import { createHash } from 'node:crypto';
import type { Article } from '../domain/article.ts';

/**
 * Answers the version of an article: sha256, in hex, of everything it tells.
 * The order of its teams tells nothing.
 */
export function articleVersion(article: Omit<Article, 'version'>): string {
  const told = [
    article.id,
    article.title,
    article.lang,
    [...article.teams].sort(),
    article.updated,
    article.validFrom ?? null,
    article.validUntil ?? null,
    article.owner ?? null,
    article.remedy ?? null,
    article.contact ?? null,
    article.body,
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}
