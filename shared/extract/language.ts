import type { FrameWords } from './frame-words.ts';
import type { TermWords } from './term-words.ts';

/** Everything the reader knows of one language. Data only. */
export type Language = {
  /** BCP 47 primary tag: en, fr. */
  readonly tag: string;
  readonly terms: TermWords;
  readonly frames: FrameWords;
};
