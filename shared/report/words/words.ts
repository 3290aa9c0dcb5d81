import type {
  Direction,
  GapState,
  GapType,
  SeverityLevel,
} from '../../domain/gap.ts';
import type { IssueCause } from '../../domain/run.ts';
import type { DurationUnit } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { WarningCode } from '../../domain/warning.ts';
import type { Counted } from '../../platform/phrase.ts';
import type { ReportLanguage } from '../report-language.ts';
import type { RegisterWords } from './register-words.ts';

/** Everything a report says in its own words. A language is data only. */
export type ReportWords = {
  readonly language: ReportLanguage;
  /** BCP 47, for plurals and numbers. */
  readonly locale: string;
  readonly title: string;
  readonly asOf: string;
  readonly skipToGaps: string;
  readonly sections: Readonly<
    Record<
      | 'summary'
      | 'gaps'
      | 'decided'
      | 'wording'
      | 'covered'
      | 'delivery'
      | 'notChecked'
      | 'legend',
      string
    >
  >;
  readonly counts: Readonly<
    Record<
      | 'pagesChecked'
      | 'pagesNotChecked'
      | 'promises'
      | 'covered'
      | 'gaps'
      | 'places'
      | 'more'
      | 'warnings'
      | 'reopened'
      | 'decided'
      | 'hours',
      Counted
    >
  >;
  readonly noGaps: string;
  readonly noPromises: string;
  readonly noPages: string;
  readonly allPagesChecked: string;
  readonly incomplete: string;
  /** Of a night that read nothing: what is shown is older. */
  readonly asLastRead: string;
  readonly levels: Readonly<Record<SeverityLevel, string>>;
  readonly gapsOfLevel: Readonly<Record<SeverityLevel, Counted>>;
  readonly gapTypes: Readonly<
    Record<
      GapType,
      {
        readonly label: string;
        /** What it means, for the reader of one gap. */
        readonly meaning: string;
        /** What to do about it. */
        readonly remedy: string;
      }
    >
  >;
  /** Doubts about wording: `{words}` of the site, `{dates}` of the calendar. */
  readonly warnings: Readonly<
    Record<
      WarningCode,
      {
        readonly reason: string;
        /** A sharper wording. */
        readonly suggestion: string;
      }
    >
  >;
  readonly topics: Readonly<Record<Topic, string>>;
  /** Types of terms; a difference may also be named by its topic. */
  readonly terms: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly issues: Readonly<Record<IssueCause, string>>;
  readonly states: Readonly<Record<GapState, string>>;
  readonly columns: Readonly<
    Record<
      | 'severity'
      | 'gap'
      | 'customersRead'
      /** Of what the site shows no more. */
      | 'customersReadBefore'
      | 'staffRead'
      | 'teams'
      | 'page'
      | 'cause'
      | 'detail'
      | 'promise'
      | 'article'
      | 'wording',
      string
    >
  >;
  /** What only a terminal says, in labels beside quotes and in head lines. */
  readonly terminal: Readonly<
    Record<'also' | 'differs' | 'note' | 'toBrief', string>
  >;
  readonly siteAlsoSays: string;
  readonly noArticle: string;
  readonly articleSilent: string;
  readonly promiseGone: string;
  readonly quoted: string;
  readonly articleNamed: string;
  readonly difference: string;
  /** Of a site that says two things. */
  readonly differenceOnSite: string;
  readonly condition: string;
  readonly endedOn: string;
  /** Of a promise that is gone. */
  readonly goneSince: string;
  /** Of one that may be: it counts as standing until another run agrees. */
  readonly missingSince: string;
  readonly neverBriefed: string;
  readonly briefedBefore: string;
  readonly noTeams: string;
  readonly alsoOn: string;
  readonly showPlace: string;
  readonly structuredData: string;
  readonly whatToDo: string;
  readonly howDecided: string;
  readonly severityOf: string;
  readonly severityLegend: string;
  readonly addends: Readonly<
    Record<
      'exposure' | 'consequence' | 'imminence' | 'unreadiness',
      { readonly label: string; readonly meaning: string }
    >
  >;
  readonly sinceWhen: string;
  /** How long a gap stood that staff did not know of. */
  readonly seenUntold: string;
  /** How long any other gap stood. */
  readonly stood: string;
  /** Both, in few words. */
  readonly exposed: string;
  readonly gapNamed: string;
  readonly decidedBy: string;
  readonly untilWhen: string;
  readonly unmeasured: string;
  readonly keptShare: string;
  readonly slowestTenth: string;
  readonly units: Readonly<Record<DurationUnit, Counted>>;
  readonly fullReport: string;
  readonly labelled: string;
  readonly register: RegisterWords;
};
