import type { Mention, PublicPromise } from '../domain/promise.ts';
import type {
  LastBriefing,
  Report,
  ReportArticle,
  ReportGap,
} from '../domain/report.ts';
import { dataInWords } from './data-in-words.ts';
import { inDoubtfulWords, inLanguage } from './first-places.ts';
import {
  internalSidesOf,
  publicSidesOf,
  type QuotedSide,
} from './quoted-sides.ts';

/** A gap with everything a rendering shows of it, still without words. */
export type GapView = {
  readonly gap: ReportGap;
  readonly promise: PublicPromise | undefined;
  readonly article: ReportArticle | undefined;
  readonly publicSides: readonly QuotedSide[];
  readonly internalSides: readonly QuotedSide[];
  /** Teams to brief, by their names. */
  readonly teams: readonly string[];
  /** When each of them was last briefed, by their names. */
  readonly lastBriefings: readonly LastBriefing[];
  /** Places of the promise that no public quote above shows already. */
  readonly otherMentions: readonly Mention[];
};

/**
 * Answers how to look up the view of any gap of this report. Where any place
 * of a promise will do, one in the language of the reader is quoted.
 */
export function gapViews(
  report: Report,
  locale?: string,
): (gap: ReportGap) => GapView {
  const promises = new Map(report.promises.map((one) => [one.id, one]));
  const articles = new Map(report.articles.map((one) => [one.id, one]));
  const mentions = report.gaps.some(({ type }) => type === 'inconsistent')
    ? report.promises.flatMap((one) => one.mentions)
    : [];
  const names = new Map(report.teams.map(({ id, name }) => [id, name]));
  return (gap) => ({
    ...sidesOf(
      withDataInWords(gap),
      quotedFirst(gap, promises.get(gap.promise ?? ''), locale),
      gap.article === null ? undefined : articles.get(gap.article),
      // Only a site that contradicts itself has its other side on the site.
      gap.type === 'inconsistent' ? mentions : [],
    ),
    teams: gap.brief.map((team) => names.get(team) ?? team),
    lastBriefings: gap.lastBriefings.map(({ team, briefedAt }) => ({
      team: names.get(team) ?? team,
      briefedAt,
    })),
  });
}

/** What is unclear is quoted in the words that are. */
function quotedFirst(
  { type }: ReportGap,
  promise: PublicPromise | undefined,
  locale: string | undefined,
): PublicPromise | undefined {
  const ordered = inLanguage(promise, locale);
  return ordered && type === 'unclear' ? inDoubtfulWords(ordered) : ordered;
}

/** People read the fields of structured data; what decided has its source. */
function withDataInWords(gap: ReportGap): ReportGap {
  const differences = gap.differences.map((difference) =>
    difference.internalPlace === 'structured-data'
      ? {
          ...difference,
          internal: dataInWords(difference.internal),
          internalQuote: dataInWords(difference.internalQuote),
        }
      : difference,
  );
  return { ...gap, differences };
}

function sidesOf(
  gap: ReportGap,
  promise: PublicPromise | undefined,
  article: ReportArticle | undefined,
  mentions: readonly Mention[],
): Omit<GapView, 'teams' | 'lastBriefings'> {
  const publicSides = publicSidesOf(gap, promise);
  const shown = new Set(publicSides.map((side) => side.mention));
  return {
    gap,
    promise,
    article,
    publicSides,
    internalSides: internalSidesOf(gap, article, mentions, publicSides),
    otherMentions: (promise?.mentions ?? []).filter(
      (mention) => !shown.has(mention),
    ),
  };
}
