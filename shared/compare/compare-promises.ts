import type { Briefing, ReadArticle } from '../domain/article.ts';
import type { GapFinding } from '../domain/gap.ts';
import type { StoredPage } from '../domain/ports.ts';
import type { PublicPromise } from '../domain/promise.ts';

/** Everything that is known on one date. */
export type Comparison = {
  readonly siteId: string;
  readonly promises: readonly PublicPromise[];
  readonly articles: readonly ReadArticle[];
  readonly briefings: readonly Briefing[];
  /** ISO date: what has ended and who is briefed is judged on it. */
  readonly asOf: string;
  /** The pages the promises were read on. */
  readonly pages: readonly Pick<StoredPage, 'url' | 'lang' | 'alternates'>[];
};

/** Answers every gap between promises, articles and briefings on a date. */
export function comparePromises(_comparison: Comparison): GapFinding[] {
  return [];
}
