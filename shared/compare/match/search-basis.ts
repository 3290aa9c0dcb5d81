import type { SearchBasis } from '../../domain/judgement.ts';
import type { ArticleIndex } from './article-index.ts';
import { levelBeside, type Nomination } from './nominate.ts';

/** Answers what the search of the nominees' best two articles rests on. */
export function basisOf(
  { nominees, kind }: Nomination,
  best: string | undefined,
  runnerUp:
    | { readonly article: string; readonly probability: number }
    | undefined,
  index: ArticleIndex,
): SearchBasis {
  const articleAt = (position: number | undefined) =>
    index.statements[position ?? -1]?.article.id;
  const first = nominees[0];
  const top = first?.score ?? 0;
  switch (kind) {
    case 'any':
      return { watched: 'all', level: 0, top: 0, floor: 0, room: 0 };
    case 'crowded': {
      const seen = nominees.map(({ position }) => articleAt(position));
      const level = nominees.at(-1)?.score ?? 0;
      return { watched: known(seen), level, top, floor: 0, room: 0 };
    }
    case 'chosen':
      return {
        watched: known([best, runnerUp?.article, articleAt(first?.position)]),
        level: levelBeside(top),
        top,
        floor: runnerUp?.probability ?? 0,
        room: index.limits.nominees - nominees.length,
      };
  }
}

function known(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
