import type { FrameWords } from '../../frame-words.ts';

/** Idioms that the shared rules cannot say. */
export const rules: FrameWords['rules'] = [];
