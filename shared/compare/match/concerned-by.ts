import type { SearchReach } from '../../domain/judgement.ts';
import { oncePer } from '../../platform/once-per.ts';
import { overlap } from '../overlap.ts';
import type { ArticleIndex } from './article-index.ts';
import type { ChangedArticles, TouchedSentence } from './changed-articles.ts';
import { isBehind, isBeyond } from './search-edge.ts';
import { weightOf } from './speech.ts';
import { everythingIn, idsFromText } from './speech-as-text.ts';
import { rarestOf } from './subject-index.ts';

/** A touched sentence with how much it shares with what was sought. */
type Scored = { readonly sentence: TouchedSentence; readonly score: number };

/**
 * Prepares telling the searches that may end otherwise after articles changed
 * from those that cannot: where no sentence that came or went is, or was,
 * among those looked at, the same ones are. It asks about what was sought and
 * touched alone: of 100,000 searches most are asked no more.
 */
export function concernedBy(
  changed: ChangedArticles,
): (reach: SearchReach) => boolean {
  const { index, sentences } = changed;
  if (sentences === undefined || isSmall(index)) return () => true;
  const concerning = concerningIds(changed, sentences);
  const remembered = new Map<string, Scored | 'any' | 'none'>();
  return oncePer(({ said, around, by, edge, least }: SearchReach) => {
    if (by === '#all') return true;
    const ids = [...idsFromText(said), ...idsFromText(around)].filter((id) =>
      concerning.has(id),
    );
    if (ids.length === 0) return false;
    // Codes and names of their own make few wordings equal as a whole.
    const key = [by, ...ids].join(' ');
    const nearest =
      remembered.get(key) ?? nearestTo(new Set(ids), by, changed, concerning);
    remembered.set(key, nearest);
    if (typeof nearest === 'string') return nearest === 'any';
    const { score, sentence } = nearest;
    return least === undefined
      ? !isBeyond(edge, score, sentence)
      : score >= least;
  }, mostSearches);
}

/** They are remembered with the judgements; of each, yes or no is added. */
const mostSearches = 1_000_000;

/** Few sentences are all looked at, whatever they speak of. */
function isSmall({ subjects, limits }: ArticleIndex): boolean {
  return subjects.size <= limits.few;
}

type Spoken = {
  readonly sentence: TouchedSentence;
  /** What it speaks of. */
  readonly ids: readonly string[];
};

/** Sentences that were touched, by the ids that may bring them into a search. */
type Concerning = ReadonlyMap<string, readonly Spoken[]>;

function concerningIds(
  { index, regrouped }: ChangedArticles,
  sentences: readonly TouchedSentence[],
): Concerning {
  const byId = new Map<string, Spoken[]>();
  for (const id of [...index.common, ...regrouped]) byId.set(id, []);
  for (const sentence of sentences) {
    const spoken = { sentence, ids: everythingIn(sentence.spoken) };
    for (const id of spoken.ids) {
      const known = byId.get(id);
      if (known) known.push(spoken);
      else byId.set(id, [spoken]);
    }
  }
  return byId;
}

/**
 * Answers the touched sentence that comes first in a search; `any` where what
 * sentences are chosen by may not be what it was.
 */
function nearestTo(
  ids: ReadonlySet<string>,
  by: string,
  { index, regrouped }: ChangedArticles,
  concerning: Concerning,
): Scored | 'any' | 'none' {
  if (overlap(ids, regrouped).size > 0) return 'any';
  const rare = [...ids].filter((id) => !index.common.has(id));
  if (
    by !== '#rare' &&
    (rare.length > 0 || by !== rarestOf(ids, index.subjects))
  ) {
    return 'any';
  }
  const choosing = by === '#rare' ? rare : [by];
  let nearest: Scored | 'none' = 'none';
  for (const spoken of choosing.flatMap((id) => concerning.get(id) ?? [])) {
    const one = { sentence: spoken.sentence, score: shared(spoken, ids) };
    if (nearest === 'none' || isNearer(one, nearest)) nearest = one;
  }
  return nearest;
}

/** In the order in which an index adds up, so that the sums are equal. */
function shared(spoken: Spoken, ids: ReadonlySet<string>): number {
  let sum = 0;
  for (const id of spoken.ids) if (ids.has(id)) sum += weightOf(id);
  return sum;
}

function isNearer(one: Scored, other: Scored): boolean {
  return (
    one.score > other.score ||
    (one.score === other.score && isBehind(other.sentence, one.sentence))
  );
}
