import type { FrameWords } from '../../frame-words.ts';

export const examples: FrameWords['examples'] = {};
