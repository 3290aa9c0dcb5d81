import type { AlertMessage } from '../domain/outbox.ts';
import type { GapView } from '../report/gap-view.ts';
import type { AlertInput } from './alert-input.ts';

/** Why a message about a gap is sent; rules on the bus choose by it. */
export type Purpose = 'event' | 'instant';

/** An event of the bus holds 256 kB at most. */
const mostGaps = 50;

/** Answers what machines are told of a gap: thin, with the way to the rest. */
export function detailOf(
  about: {
    readonly id: string;
    readonly detailType: string;
    readonly occurredAt: string;
    readonly purpose: Purpose;
    /** A gap that the report holds no more is known by its id alone. */
    readonly gaps: readonly (GapView | string)[];
  },
  { runId, report, reportAddress }: AlertInput,
): AlertMessage['detail'] {
  return {
    metadata: {
      schema: `${about.detailType.toLowerCase().replaceAll(' ', '.')}/1`,
      eventId: about.id,
      occurredAt: about.occurredAt,
      runId,
      site: report.site.id,
      purpose: about.purpose,
    },
    data: {
      gaps: about.gaps.slice(0, mostGaps).map(factsOf),
      moreGaps: Math.max(0, about.gaps.length - mostGaps),
      reportAddress: reportAddress ?? null,
    },
  };
}

function factsOf(view: GapView | string): Record<string, unknown> {
  if (typeof view === 'string') {
    return { gapId: view };
  }
  const { gap, promise } = view;
  return {
    gapId: gap.id,
    type: gap.type,
    severity: gap.severity.level,
    score: gap.severity.score,
    promiseId: gap.promise,
    topic: promise?.topic ?? null,
    article: gap.article,
    teams: gap.teams,
    url: promise?.mentions[0]?.url ?? null,
  };
}
