import type { Counted } from '../../platform/phrase.ts';

/** What messages say beside the words they share with the report. */
export type AlertWords = {
  /** `{what}` is the gravest figure: "3 critical", "no gap". */
  readonly digestSubject: string;
  readonly instantSubject: string;
  readonly manySubject: string;
  readonly noGap: string;
  readonly incompleteSubject: string;
  readonly asOf: string;
  readonly forTeams: string;
  readonly forEveryone: string;
  readonly newGaps: Counted;
  readonly stillOpen: Counted;
  readonly resolved: Counted;
  /** Gaps that wait, and that this audience is not told of. */
  readonly inReportOnly: Counted;
  readonly isNew: string;
  readonly isBack: string;
  readonly nothingForYou: string;
  readonly severity: string;
};
