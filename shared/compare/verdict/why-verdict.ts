import type { ReadArticle } from '../../domain/article.ts';
import type { Difference } from '../../domain/gap.ts';
import type { Reason } from '../../domain/reason.ts';
import type { FoundArticle } from '../match/find-article.ts';
import { likelyEnough } from '../match/how-sure.ts';
import type { ReasonCode } from '../reasons/reason-phrases.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import type { BriefingState } from './briefing-state.ts';

/** No article is likely enough, or none has a word in common. */
export function whyUnknown(found: FoundArticle | undefined): Reason[] {
  if (found === undefined) return [reasonOf('nothing-like-it')];
  const needed = percent(likelyEnough);
  return [reasonOf('nearest-unlikely', { ...nameOf(found), needed })];
}

/** The nearest article says nothing of what is promised. */
export function whySilent(found: FoundArticle): Reason[] {
  return [reasonOf('nearest-silent', nameOf(found))];
}

/** The nearest article is about something else. */
export function whyElsewhere(found: FoundArticle): Reason[] {
  return [reasonOf('nearest-elsewhere', nameOf(found))];
}

/** This article speaks of the promise, surer than the next. */
export function whyThisArticle(found: FoundArticle): Reason {
  const { statement, runnerUp } = found;
  const said = { ...nameOf(found), quote: statement.statement.quote };
  return beforeNext(said, runnerUp);
}

/**
 * Answers a reason as it is where another article comes next: what names none
 * is as it was.
 */
export function withNext(
  reason: Reason,
  runnerUp: FoundArticle['runnerUp'],
): Reason {
  if (!namingThis.has(reason.code)) return reason;
  const { next, nextLikely, ...said } = reason.values;
  return beforeNext(said, runnerUp);
}

const namingThis: ReadonlySet<string> = new Set<ReasonCode>([
  'this-article',
  'this-article-before',
]);

function beforeNext(
  said: Readonly<Record<string, string | number>>,
  runnerUp: FoundArticle['runnerUp'],
): Reason {
  return runnerUp === undefined
    ? reasonOf('this-article', said)
    : reasonOf('this-article-before', {
        ...said,
        next: runnerUp.article,
        nextLikely: percent(runnerUp.probability),
      });
}

/** Which value differs, and who is better off. */
export function whyDifferent(difference: Difference): Reason {
  const { term, direction, internal } = difference;
  return reasonOf(direction, { term, public: difference.public, internal });
}

/** A team was never briefed, or before the article changed. */
export function whyLate(
  { team, briefedAt }: BriefingState,
  { updated }: ReadArticle,
): Reason {
  return briefedAt === null
    ? reasonOf('never-briefed', { team })
    : reasonOf('briefed-before', { team, date: briefedAt, changed: updated });
}

function nameOf({ article, probability }: FoundArticle) {
  const { id, title } = article;
  return { article: id, title, likely: percent(probability) };
}

function percent(probability: number): number {
  return Math.round(probability * 100);
}
