import type { Topic } from '../domain/topic.ts';
import type { FrameWords } from './frame-words.ts';
import type { TermWords } from './term-words.ts';

/** Everything the reader knows of one language. Data only. */
export type Language = {
  /** BCP 47 primary tag: en, fr. */
  readonly tag: string;
  /** Whose promises it can read; those of every topic by default. */
  readonly topics?: readonly Topic[];
  readonly terms: TermWords;
  readonly frames: FrameWords;
};
