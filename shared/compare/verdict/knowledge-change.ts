import type { JudgedAgainst } from '../../domain/judgement.ts';
import type { ChangedArticles } from '../match/search-again.ts';
import { commonIds } from '../match/subject-index.ts';
import { overlap } from '../overlap.ts';
import type { Knowledge } from './knowledge-on.ts';

/** What became of the knowledge since promises were last judged. */
export type KnowledgeChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly articles: ChangedArticles };

/**
 * Answers what changed, and what promises are judged against from now on, by
 * this version of the rules.
 */
export function changeIn(
  knowledge: Knowledge,
  before: JudgedAgainst | undefined,
  version: string,
): { readonly change: KnowledgeChange; readonly against: JudgedAgainst } {
  const { digests, limits } = knowledge;
  const touched = touchedSince(before?.articles ?? {}, digests);
  if (before?.version === version && touched.size === 0) {
    return { change: { kind: 'none' }, against: before };
  }
  const index = knowledge.index();
  const common = commonIds(index.subjects, limits.common);
  const against = { version, articles: digests, common };
  if (before?.version !== version) {
    return { change: { kind: 'everything' }, against };
  }
  const regrouped = inOneOnly(new Set(common), new Set(before.common));
  return {
    change: { kind: 'some', articles: { index, touched, regrouped } },
    against,
  };
}

function inOneOnly(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Set<string> {
  const shared = overlap(one, other);
  return new Set([...one, ...other].filter((id) => !shared.has(id)));
}

function touchedSince(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Set<string> {
  const ids = [...Object.keys(before), ...Object.keys(now)];
  return new Set(ids.filter((id) => before[id] !== now[id]));
}
