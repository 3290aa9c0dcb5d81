import type { Topic } from '../shared/domain/topic.ts';
import type { ReadWording } from './read-wordings.ts';

/** How many promises were found, and how many of what was read are some. */
export type Score = {
  readonly promised: number;
  readonly found: number;
  readonly read: number;
  readonly right: number;
};

/** Counts topic by topic; of a wording that makes two promises, both. */
export function scoreOf(
  wordings: readonly ReadWording[],
  isCounted: (topic: Topic) => boolean = () => true,
): Score {
  const promised = wordings.flatMap(({ topics, read }) =>
    topics.filter(isCounted).map((topic) => read.includes(topic)),
  );
  const said = wordings.flatMap(({ topics, read }) =>
    read.filter(isCounted).map((topic) => topics.includes(topic)),
  );
  return {
    promised: promised.length,
    found: promised.filter(Boolean).length,
    read: said.length,
    right: said.filter(Boolean).length,
  };
}
