import type { Decision } from '../../shared/domain/decision.ts';
import type { Gap, GapEvent } from '../../shared/domain/gap.ts';
import { shortGapId } from '../../shared/domain/gap-reference.ts';
import { oneLine } from '../../shared/report/plain-text.ts';

/** A decision, where it was made, and whether it still stands. */
export type SiteDecision = Decision & {
  readonly site: string;
  readonly takenBack: boolean;
};

/** Answers the decisions of a site, or only those that bear on a gap. */
export function decisionsOf(
  site: string,
  decisions: readonly Decision[],
  gap?: Gap,
): SiteDecision[] {
  const takenBack = new Set(
    decisions.flatMap((one) => (one.kind === 'take-back' ? one.takesBack : [])),
  );
  const shown = decisions.filter(
    (one) => gap === undefined || bearsOn(one, gap),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return decisions
    .filter(
      (one) =>
        ids.has(one.id) ||
        (one.kind === 'take-back' && one.takesBack.some((id) => ids.has(id))),
    )
    .map((one) => ({ ...one, site, takenBack: takenBack.has(one.id) }));
}

function bearsOn(decision: Decision, gap: Gap): boolean {
  return 'gap' in decision
    ? decision.gap === gap.id ||
        (decision.promise !== null && decision.promise === gap.promise)
    : decision.id === gap.decision?.id;
}

/** Answers decisions in plain text, oldest first. */
export function sayDecisions(decisions: readonly SiteDecision[]): string {
  return decisions.length === 0
    ? 'Nobody has decided anything yet.\n'
    : decisions.map(sayDecision).join('\n');
}

/** Answers everything that happened to a gap, oldest first. */
export function sayHistory(events: readonly GapEvent[]): string {
  const lines = events.map(
    ({ at, from, to, who, why }) =>
      `  ${at}  ${from ?? 'new'} → ${to}  ${oneLine(who)}: ${oneLine(why)}`,
  );
  return ['', 'What happened to it', ...lines, ''].join('\n');
}

function sayDecision(decision: SiteDecision): string {
  const { at, by, reason, site, id, takenBack } = decision;
  const seen = 'seen' in decision ? decision.seen : undefined;
  return [
    `${at}  ${wordOf(decision)} (${site})${takenBack ? ', taken back' : ''}`,
    `  ${oneLine(by)}: ${oneLine(reason)}`,
    ...(seen?.quote ? [`  “${oneLine(seen.quote)}”`] : []),
    ...(seen?.url ? [`  ${oneLine(seen.url)}`] : []),
    `  decision ${id}`,
    '',
  ].join('\n');
}

function wordOf(decision: Decision): string {
  switch (decision.kind) {
    case 'covers':
      return `${about(decision)} covered by ${decision.article}`;
    case 'not-a-promise':
      return `${about(decision)} not a promise`;
    case 'accept':
      return `${about(decision)} accepted until ${decision.until}`;
    case 'dismiss':
      return `${about(decision)} dismissed as ${decision.code}`;
    case 'same-as':
      return `${about(decision)} same as ${shortGapId(decision.sameAs)}`;
    case 'ignore':
      return `ignore ${Object.entries(decision.rule)
        .map(([part, value = '']) => `${part} ${oneLine(value)}`)
        .join(', ')}`;
    case 'take-back':
      return `taken back: ${decision.takesBack.join(', ')}`;
  }
}

function about({ gap, seen }: { gap: string; seen: { topic: string } }) {
  return `${shortGapId(gap)} ${seen.topic}`;
}
