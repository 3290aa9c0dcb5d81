import type { Block } from '../block.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { Context } from './context.ts';
import type { Rejection } from './match-rules.ts';
import type { Candidate } from './read-text.ts';
import type { SentenceView } from './sentence-view.ts';

/** One sentence of a page with its surroundings and what was read in it. */
export type ReadSentence = {
  readonly block: Block;
  readonly view: SentenceView;
  readonly context: Context;
  readonly language: CompiledLanguage;
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
};
