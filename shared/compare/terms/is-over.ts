import type { IndexedStatement } from '../match/indexed-article.ts';

/**
 * Whether a statement tells staff that a practice has ended: "three bottles
 * are no longer enough" says nothing for what it names.
 */
export function isOver({ speech }: Pick<IndexedStatement, 'speech'>): boolean {
  return speech.said.has('no-longer') && !speech.said.has('now-only');
}
