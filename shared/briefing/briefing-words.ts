import type { DurationUnit, PercentTerm } from '../domain/term.ts';
import type { Topic } from '../domain/topic.ts';

type Plural = { readonly one: string; readonly other: string };

/** Everything a briefing says in one language; `{name}` is filled in. */
export type BriefingWords = {
  readonly locale: string;
  readonly topics: Readonly<Record<Topic, string>>;
  /** Of what stays open, valid or kept without an hour. */
  readonly withoutHours: string;
  /** A topic with the heading, question or label it stands under. */
  readonly under: string;
  readonly businessDays: Plural;
  readonly upTo: string;
  readonly atLeast: string;
  readonly about: string;
  /** A delay that is not passed. */
  readonly within: string;
  readonly sameDay: string;
  readonly range: string;
  readonly nothing: string;
  /** What a percentage is of. */
  readonly percents: Readonly<Record<PercentTerm['role'], string>>;
  /** A price that is paid again and again. */
  readonly per: Readonly<Record<DurationUnit, string>>;
  /** What is counted, by the name a term has for it. */
  readonly things: Readonly<Record<string, Plural>>;
  readonly dates: Readonly<Record<'starts' | 'ends' | 'on', string>>;
  readonly period: string;
  readonly money: Readonly<
    Record<'discount' | 'price' | 'threshold' | 'fee' | 'cap', string>
  >;
  readonly code: string;
  readonly always: string;
  readonly weekdays: Readonly<
    Record<'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su', string>
  >;
  readonly everyDay: string;
  readonly oneDay: string;
  readonly dayRange: string;
  readonly timeRange: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly midnight: string;
  readonly title: Readonly<
    Record<
      | 'unknown'
      | 'contradicted'
      | 'unbriefed'
      | 'expired'
      | 'inconsistent'
      | 'withdrawn'
      | 'unclear',
      string
    >
  >;
  readonly headings: Readonly<
    Record<
      | 'seen'
      | 'seenBefore'
      | 'article'
      | 'changed'
      | 'say'
      | 'remedy'
      | 'contact',
      string
    >
  >;
  readonly seen: string;
  /** Of a bare value, which says not of what. */
  readonly seenUnder: string;
  /** Of what the site shows no more. */
  readonly seenBefore: string;
  readonly article: string;
  /** An article of which no sentence is known to be about the promise. */
  readonly articleNamed: string;
  readonly noArticle: string;
  readonly changed: string;
  readonly twoAnswers: string;
  /** What changed where no value differs. */
  readonly news: Readonly<
    Record<
      'unknown' | 'unbriefed' | 'expired' | 'withdrawn' | 'unclear' | 'other',
      string
    >
  >;
  readonly say: string;
  /** Of a promise without a figure. */
  readonly sayAsWritten: string;
  readonly sayUnless: string;
  readonly sayNoLonger: string;
  readonly sayAsk: string;
  readonly noRemedy: string;
  readonly noContact: string;
  readonly ask: Readonly<
    Record<
      | 'what'
      | 'condition'
      | 'where'
      | 'difference'
      | 'twoAnswers'
      | 'seen'
      | 'remedy',
      string
    >
  >;
  readonly noPage: string;
  readonly answerDifference: string;
  readonly answerTwoAnswers: string;
  readonly page: Readonly<
    Record<
      'title' | 'empty' | 'due' | 'questions' | 'question' | 'answer' | 'task',
      string
    >
  >;
  /** On the page where a person confirms a briefing. */
  readonly acknowledge: Readonly<
    Record<
      | 'understood'
      | 'yes'
      | 'no'
      | 'showAnswer'
      | 'confirm'
      | 'thanks'
      | 'askTrainer'
      | 'over',
      string
    >
  >;
  readonly deferred: Plural;
  /** On the list of open tasks. */
  readonly list: Readonly<
    Record<
      | 'nothing'
      | 'due'
      | 'wasDue'
      | 'told'
      | 'inKnowledge'
      | 'understood'
      | 'yes'
      | 'no'
      | 'waitingFor'
      | 'nobody'
      | 'noRoster'
      | 'task',
      string
    >
  > & {
    /** By how many openings a task was put off. */
    readonly putOff: Plural;
  };
};
