import type { Briefing, ReadArticle } from '../../domain/article.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Gap, GapFinding } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { findingOf } from '../findings/finding-of.ts';
import type { Night } from '../life/night.ts';
import { reasonOf } from '../reasons/say-reason.ts';
import { briefingState, lastBriefings } from '../verdict/briefing-state.ts';
import type { Findings } from '../verdict/judge-again.ts';
import { type RuleGap, ruleGaps } from './rule-gaps.ts';

export type FoundTonight = {
  readonly findings: Findings;
  readonly kept: readonly Gap[];
  readonly decisions: readonly Decision[];
  readonly promises: readonly PublicPromise[];
  readonly articles: readonly ReadArticle[];
  readonly briefings: readonly Briefing[];
  readonly night: Night;
};

/**
 * Answers what people decided on each gap of a night. Where somebody said
 * which article covers a promise, its teams are to be briefed on that one: who
 * was not is a finding of its own.
 */
export function applyDecisions(found: FoundTonight): {
  readonly findings: Findings;
  readonly rule: RuleGap;
} {
  const { findings, kept, promises, articles, decisions, night } = found;
  const rule = ruleGaps({
    decisions,
    articles,
    promises,
    asOf: night.asOf,
    isStanding: isStandingIn(found),
  });
  // Few sites have such a word, and every finding would be asked for it.
  if (decisions.every(({ kind }) => kind !== 'covers')) {
    return { findings, rule };
  }
  const articlesById = new Map(articles.map((one) => [one.id, one]));
  const promisesById = new Map(promises.map((one) => [one.id, one]));
  const unbriefed = unbriefedOn(found);
  const { anew, held } = findings;
  const holding = kept.filter(({ id }) => held.has(id));
  const more = [...anew, ...holding].flatMap((finding) => {
    const decision = rule(finding)?.decision;
    const promise = promisesById.get(finding.promise ?? '');
    if (decision?.kind !== 'covers' || promise === undefined) return [];
    const article = articlesById.get(decision.article);
    return article ? unbriefed(promise, article, decision.by) : [];
  });
  const byId = new Map([...anew, ...more].map((one) => [one.id, one]));
  return { findings: { anew: [...byId.values()], held }, rule };
}

/** What an incomplete night did not find may still be there. */
function isStandingIn({ findings: { anew, held }, kept, night }: FoundTonight) {
  const standing = new Set(anew.map(({ id }) => id));
  for (const { id, state } of night.complete ? [] : kept) {
    if (state !== 'resolved') standing.add(id);
  }
  return (gapId: string) => standing.has(gapId) || held.has(gapId);
}

function unbriefedOn({ briefings, night: { asOf } }: FoundTonight) {
  const lastBriefing = lastBriefings(briefings, asOf);
  return (
    promise: PublicPromise,
    article: ReadArticle,
    by: string,
  ): GapFinding[] => {
    const teams = briefingState(article, lastBriefing)
      .filter(({ isBriefed }) => !isBriefed)
      .map(({ team }) => team);
    const because = [
      reasonOf('decided-covers', {
        by,
        title: article.title,
        article: article.id,
      }),
      reasonOf('teams-not-briefed', { teams: teams.join(', ') }),
    ];
    return teams.length === 0
      ? []
      : [
          findingOf({
            type: 'unbriefed',
            promise,
            asOf,
            because,
            article,
            teams,
          }),
        ];
  };
}
