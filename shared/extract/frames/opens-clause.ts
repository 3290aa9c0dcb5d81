import { isClauseMark } from './distance.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** Whether a span stands first in its sentence or right behind a mark. */
export function opensClause({ first }: Span, view: SentenceView): boolean {
  return (
    first === view.sentence.first ||
    isClauseMark(view, first - 1) ||
    endsSentence.has(view.tokens[first - 1]?.norm ?? '')
  );
}

/** Marks within a sentence that would end another: "1. Rinse it". */
const endsSentence: ReadonlySet<string> = new Set(['.', ';']);
