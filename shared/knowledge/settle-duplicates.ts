import type { Article } from '../domain/article.ts';
import type { Sourced } from './collect-knowledge.ts';
import { foldName, namesOf } from './known-names.ts';
import type { Refusal } from './refusal.ts';

export type Settled = {
  readonly articles: readonly Sourced<Article>[];
  readonly refused: readonly Refusal[];
};

/**
 * Answers the articles that alone have their id. Which of two different
 * articles is right nobody can tell from here, so both are refused; of exact
 * copies the first is taken.
 * @param storedIds ids already in use, which a new one must equal exactly or
 * differ from in more than case.
 */
export function settleDuplicates(
  articles: readonly Sourced<Article>[],
  storedIds: Iterable<string>,
): Settled {
  const stored = namesOf(storedIds);
  const groups = Map.groupBy(articles, ({ item }) => foldName(item.id));
  const settled: Sourced<Article>[] = [];
  const refused: Refusal[] = [];
  for (const [folded, group] of groups) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const isCopied = others.every(
      ({ item }) => item.version === first.item.version,
    );
    const used = stored.exact.has(first.item.id)
      ? undefined
      : stored.folded.get(folded);
    if (!isCopied) {
      refused.push(...group.map((each) => clash(each, group)));
    } else if (used !== undefined) {
      refused.push(...group.map((each) => almost(each, used)));
    } else {
      settled.push(first);
      refused.push(...others.map((copy) => copied(copy, first)));
    }
  }
  return { articles: settled, refused };
}

function clash(
  article: Sourced<Article>,
  group: readonly Sourced<Article>[],
): Refusal {
  const named = group
    .slice(0, 6)
    .filter((other) => other !== article)
    .slice(0, 5)
    .map(placeOf)
    .join(', ');
  const more = group.length > 6 ? ` and ${group.length - 6} more` : '';
  return {
    ...refusalOf(article),
    message: `the id "${article.item.id}" in ${placeOf(article)} is also that of another text in ${named}${more}`,
    remedy: 'Keep one of them, or give each its own id',
    beside: `${named}${group.length > 6 ? ', …' : ''}`,
  };
}

function copied(copy: Sourced<Article>, first: Sourced<Article>): Refusal {
  return {
    ...refusalOf(copy),
    reason: 'exact-copy',
    message: `the article "${copy.item.id}" in ${placeOf(copy)} is a copy of that in ${placeOf(first)}, which was taken`,
    remedy: 'Remove the copy',
    beside: placeOf(first),
  };
}

function almost(article: Sourced<Article>, used: string): Refusal {
  return {
    ...refusalOf(article),
    message: `the id "${article.item.id}" is spelled almost as "${used}", which is in use`,
    remedy: `Write "${used}" for a new version of it, or choose another id`,
    meant: used,
    beside: used,
  };
}

function refusalOf({ item, file, line }: Sourced<Article>) {
  return { file, line, value: item.id, reason: 'duplicate-id' as const };
}

function placeOf({ file, line }: Pick<Sourced<unknown>, 'file' | 'line'>) {
  return line === undefined ? file : `${file}:${line}`;
}
