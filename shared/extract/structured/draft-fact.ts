import type { StructuredFact } from '../../domain/structured-fact.ts';
import type {
  DateTerm,
  DurationTerm,
  HoursTerm,
  MoneyTerm,
} from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { StructuredItem } from '../block.ts';

/** A term before it is known what words of the source say it. */
export type DraftTerm = {
  /** The nested item that says this term alone, where there is one. */
  readonly from?: Readonly<Record<string, unknown>>;
} & (
  | Omit<DurationTerm, 'raw'>
  | Omit<MoneyTerm, 'raw'>
  | Omit<DateTerm, 'raw'>
  | Omit<Extract<HoursTerm, { always?: false | undefined }>, 'raw'>
);

/** What an item states, before it is quoted. */
export type FactDraft = {
  readonly topic: Topic;
  readonly stance: StructuredFact['stance'];
  readonly terms: readonly DraftTerm[];
  /** The property that says so, by which it is quoted. */
  readonly property: string;
};

/** Reads one kind of item. */
export type ItemReader = (item: StructuredItem) => readonly FactDraft[];

/** Answers a draft of what an item grants, or refuses. */
export function draft(
  topic: Topic,
  property: string,
  terms: readonly DraftTerm[] = [],
  stance: StructuredFact['stance'] = 'granted',
): FactDraft {
  return { topic, stance, terms, property };
}
