import type { Article, Briefing } from '../domain/article.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { CollectedKnowledge, Sourced } from './collect-knowledge.ts';
import { namesOf, unknownName } from './known-names.ts';
import type { Acknowledgement, Member } from './people.ts';
import type { Problem, Refusal } from './refusal.ts';
import { settleDuplicates } from './settle-duplicates.ts';

const msPerDay = 86_400_000;

/** What is known before this import. */
export type Before = {
  readonly articles: readonly Pick<Article, 'id' | 'teams'>[];
  /** Teams that the configuration names. */
  readonly teams: readonly string[];
  /** ISO date of the import. */
  readonly asOf: string;
};

/** What of the files is taken, and everything that is not. */
export type SettledKnowledge = {
  readonly articles: readonly Sourced<Article>[];
  readonly briefings: readonly Briefing[];
  readonly members: readonly Member[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly measurements: readonly Measurement[];
  /** By file and line. */
  readonly refused: readonly Refusal[];
  readonly ignored: readonly string[];
};

/**
 * Answers what is taken of what was collected: articles that alone have their
 * id, and what names an article and a team that are known.
 */
export function settleKnowledge(
  collected: CollectedKnowledge,
  before: Before,
): SettledKnowledge {
  const { articles, refused } = settleDuplicates(
    collected.articles,
    before.articles.map(({ id }) => id),
  );
  const all = [...before.articles, ...articles.map(({ item }) => item)];
  const known = {
    articles: namesOf(all.map(({ id }) => id)),
    teams: namesOf([...before.teams, ...all.flatMap(({ teams }) => teams)]),
  };
  const briefings = sift(
    collected.briefings,
    ({ article, team }) =>
      unknownName('article', article, known.articles) ??
      unknownName('team', team, known.teams),
  );
  const members = sift(collected.members, ({ team }) =>
    unknownName('team', team, known.teams),
  );
  const acknowledgements = sift(
    collected.acknowledgements,
    (one) =>
      ('article' in one
        ? unknownName('article', one.article, known.articles)
        : undefined) ?? notYet(one.acknowledgedAt, before.asOf),
  );
  return {
    articles,
    briefings: briefings.taken,
    members: members.taken,
    acknowledgements: acknowledgements.taken,
    measurements: collected.measurements.map(({ item }) => item),
    refused: [
      ...collected.refused,
      ...refused,
      ...briefings.refused,
      ...members.refused,
      ...acknowledgements.refused,
    ].sort(byPlace),
    ignored: collected.ignored,
  };
}

/**
 * Who confirms on a day to come would know every version until then. Where
 * it is a day later already, today is over in UTC.
 */
function notYet(day: string, asOf: string): Problem | undefined {
  const latest = new Date(Date.parse(asOf) + msPerDay);
  if (day <= latest.toISOString().slice(0, 10)) return undefined;
  const column = 'acknowledgedAt';
  return {
    reason: 'future-date',
    message: `"${column}" is "${day}", a day that has not come`,
    remedy: 'Correct the date',
    column,
    value: day,
  };
}

function sift<T>(
  all: readonly Sourced<T>[],
  problemWith: (item: T) => Omit<Refusal, 'file'> | undefined,
): { readonly taken: readonly T[]; readonly refused: readonly Refusal[] } {
  const taken: T[] = [];
  const refused: Refusal[] = [];
  for (const { item, file, line } of all) {
    const problem = problemWith(item);
    if (problem === undefined) taken.push(item);
    else refused.push({ ...problem, file, line });
  }
  return { taken, refused };
}

function byPlace(a: Refusal, b: Refusal): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
