import type { FoundTerm } from '../found-term.ts';
import type { FrameRule } from '../frame-words.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** A rule that found all it needs in a sentence. */
export type Match = {
  readonly rule: FrameRule;
  readonly view: SentenceView;
  /** Tokens from the first need to the last. */
  readonly first: number;
  readonly end: number;
  /** The span that filled each need, in the order of the needs. */
  readonly spans: readonly Span[];
  /** The terms among them. */
  readonly terms: readonly FoundTerm[];
  /** Higher is surer: specific rules first, then closeness. */
  readonly score: number;
};
