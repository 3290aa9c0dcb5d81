import type { ReadArticle } from '../../domain/article.ts';
import type { Difference } from '../../domain/gap.ts';
import { type FoundArticle, likelyEnough } from '../match/find-article.ts';
import type { BriefingState } from './briefing-state.ts';

export function whyUnknown(found: FoundArticle | undefined): string[] {
  if (found === undefined) {
    return ['No article speaks of anything like it.'];
  }
  const { article, probability } = found;
  return [
    `No article speaks of it: the nearest, “${article.title}” (${article.id}), is ${percent(probability)} likely to mean the same, and ${percent(likelyEnough)} are needed.`,
  ];
}

export function whySilent({ article, probability }: FoundArticle): string[] {
  return [
    `No article speaks of it: the nearest, “${article.title}” (${article.id}), is ${percent(probability)} likely to mean the same and names none of its values.`,
  ];
}

export function whyThisArticle({
  article,
  statement,
  probability,
  runnerUp,
}: FoundArticle): string {
  const next = runnerUp
    ? `; the next, ${runnerUp.article}, ${percent(runnerUp.probability)}`
    : '';
  return `“${article.title}” (${article.id}) is ${percent(probability)} likely to speak of it${next}: “${statement.statement.quote}”`;
}

export function whyDifferent(difference: Difference): string {
  return `The site says “${difference.public}”, the article “${difference.internal}” (${difference.term}): ${kinder[difference.direction]}.`;
}

const kinder: Readonly<Record<Difference['direction'], string>> = {
  'public-more-generous': 'customers are promised more than staff know',
  'internal-more-generous': 'staff promise more than customers are told',
  disjoint: 'neither is clearly kinder to the customer',
};

export function whyLate(
  { team, briefedAt }: BriefingState,
  article: ReadArticle,
): string {
  return briefedAt === null
    ? `Team ${team} was never briefed on it.`
    : `Team ${team} was briefed on ${briefedAt}, before the article changed on ${article.updated}.`;
}

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}
