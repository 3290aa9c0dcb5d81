import type { Topic } from '../domain/topic.ts';
import type { Atom } from './atom.ts';
import type { ConceptId, ConceptOf, ConceptTheme } from './concept-id.ts';
import type { Endings } from './phrases-in.ts';

/**
 * A pattern of how companies word a promise, made of concepts and kinds of
 * terms. Data: the engine gives it meaning. Rules stand in `frames/rules` and
 * hold for every language, as a concept is spelt in each.
 */
export type FrameRule = {
  /** `<topic>.<how it is said>` */
  readonly id: string;
  readonly topic: Topic;
  /**
   * What must stand in the sentence. An inner list means any of them. The
   * first is the anchor: the rule is tried where it stands.
   */
  readonly needs: readonly Need[];
  /** Tokens that may stand between two of them; 8 by default. */
  readonly within?: number;
  /** The needs stand in this order. */
  readonly ordered?: true;
  /**
   * What must be spoken of, in the sentence or in what stands above it: its
   * label, question, column header, introduction or heading.
   */
  readonly about?: readonly Need[];
  /** Any of them above the sentence does for the first need as well. */
  readonly orAbove?: readonly Atom[];
  /** What must stand above the sentence, in its words or not. */
  readonly above?: readonly Need[];
  /** Silences the rule when near it in the same sentence. */
  readonly unless?: readonly Atom[];
  /** Silences the rule when in the sentence or in what stands above it. */
  readonly unlessAbout?: readonly Atom[];
  /**
   * Without terms, readings of one family are one promise of the page; by
   * default the concepts that filled the needs tell them apart. Delays of
   * answers, repairs and waiting are told apart by it when they are equal.
   */
  readonly family?: string;
  /** Non-promise cues that do not silence this rule. */
  readonly despite?: readonly ConceptId[];
  /** The words themselves refuse ("return postage is yours to pay"). */
  readonly stance?: 'refused';
  /**
   * How a negation before the match is read: it refuses the promise (default)
   * or it is part of the wording and says nothing.
   */
  readonly negation?: 'ignored';
  /** Tokens of the shortest sentence that it reads: more than a bare word. */
  readonly shortest?: number;
  /** Tokens of the longest sentence that it reads. */
  readonly longest?: number;
  /** The needs open the sentence: "24 hours", "Within a day". */
  readonly leads?: true;
  /** It stands in one line, or opens with the first: no cells of a row. */
  readonly inLine?: true;
  /** The needs close their clause: "the first class is free". */
  readonly closes?: true;
  /** A value that limits from below ("over 20 minutes") is none of it. */
  readonly atMost?: true;
  /** Days that a time of it lasts at least. */
  readonly least?: number;
  /** Only a delay that is limited ("within 3 days", not "in 3 days"). */
  readonly bounded?: true;
  /** Preferred over rules that claim the same term; 0 by default. */
  readonly weight?: number;
};

export type Need = Atom | readonly Atom[];

/** What a rule reads and what it must not, in sentences of one language. */
export type RuleExamples = {
  /**
   * Sentence → its terms in short, such as "window 30 day". What stands
   * before " » " is the label or heading above the sentence.
   */
  readonly reads: Readonly<Record<string, string>>;
  readonly ignores: readonly string[];
};

/** Phrases of the concepts of one theme, as `FrameWords` has them. */
export type ThemeWords<Theme extends ConceptTheme> = Readonly<
  Record<ConceptOf<Theme>, string>
>;

/** How one language words promises. */
export type FrameWords = {
  /**
   * Phrases of each concept, separated by commas. `deliver*` stands for any
   * ending; ` … ` for up to three words between.
   */
  readonly concepts: Readonly<Record<ConceptId, string>>;
  /**
   * Ends of words to the ends they take to agree, parted by spaces: a phrase
   * is then written in one form only.
   */
  readonly endings?: Endings;
  /** By rule id: every rule has its sentences here. */
  readonly examples: Readonly<Record<string, RuleExamples>>;
  /**
   * Words that may stand within any phrase, up to two of them, and leave its
   * meaning as it is: "we (always) (gladly) pay".
   */
  readonly fillers: string;
  /** Frequent short words that give the language away. */
  readonly functionWords: string;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
};
