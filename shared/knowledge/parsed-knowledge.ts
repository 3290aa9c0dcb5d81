import type { Article, Briefing } from '../domain/article.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Acknowledgement, Member } from './people.ts';
import { type Problem, RefusedError } from './refusal.ts';

/** Something read, and the line of its file it stands on. */
export type Found<T> = { readonly item: T; readonly line: number | undefined };

/** Everything that one file holds, and what of it cannot be taken. */
export type ParsedKnowledge = {
  readonly articles: readonly Found<Article>[];
  readonly briefings: readonly Found<Briefing>[];
  readonly members: readonly Found<Member>[];
  readonly acknowledgements: readonly Found<Acknowledgement>[];
  readonly measurements: readonly Found<Measurement>[];
  readonly problems: readonly Problem[];
};

export const nothingParsed: ParsedKnowledge = {
  articles: [],
  briefings: [],
  members: [],
  acknowledgements: [],
  measurements: [],
  problems: [],
};

/** Reads each row; a row that is refused leaves the others alone. */
export function readEach<Row, T>(
  rows: readonly Row[],
  read: (row: Row) => Found<T>,
): {
  readonly found: readonly Found<T>[];
  readonly problems: readonly Problem[];
} {
  const found: Found<T>[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    try {
      found.push(read(row));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { found, problems };
}
