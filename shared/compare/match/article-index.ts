import type { ReadArticle } from '../../domain/article.ts';
import { oncePer } from '../../platform/once-per.ts';
import { type IndexedStatement, indexArticle } from './indexed-article.ts';
import {
  type Nominate,
  type NominationLimits,
  nominator,
  usualLimits,
} from './nominate.ts';
import { type ReachOf, reaching } from './search-basis.ts';
import type { SentencePlace } from './search-edge.ts';
import { spokenAsText, spokenFromText } from './speech-as-text.ts';
import {
  commonIds,
  indexSubjects,
  type SubjectIndex,
} from './subject-index.ts';

/** Articles in order of their ids; sentences are counted through them all. */
export type ArticleIndex = {
  /** What the sentences speak of, themselves or above. */
  readonly subjects: SubjectIndex;
  /** Ids that too many sentences share to choose them by. */
  readonly common: ReadonlySet<string>;
  readonly limits: NominationLimits;
  readonly nominate: Nominate;
  readonly reachOf: ReachOf;
  readonly placeOf: (position: number) => SentencePlace | undefined;
  /** The position of the first sentence of each article. */
  readonly startOf: ReadonlyMap<string, number>;
  readonly sentenceAt: (position: number) => IndexedStatement | undefined;
  /** An article is made ready to be compared when it is first asked for. */
  readonly sentencesOf: (article: string) => readonly IndexedStatement[];
  /** What each sentence of an article speaks of, as `spokenAsText` says. */
  readonly spokenIn: (article: string) => readonly string[];
};

/** What the sentences of an article are known to speak of, as texts. */
export type KnownSpeech = (article: string) => readonly string[] | undefined;

/** Answers the articles that staff are to go by on a date. */
export function articlesInForce<Kind extends ReadArticle>(
  articles: readonly Kind[],
  asOf: string,
): Kind[] {
  return articles.filter(
    ({ validFrom, validUntil }) =>
      (validFrom ?? asOf) <= asOf && asOf <= (validUntil ?? asOf),
  );
}

/**
 * Prepares articles once, so that each promise looks at few sentences. Those
 * whose speech is known are not read again before one is compared.
 */
export function indexArticles(
  articles: readonly ReadArticle[],
  limits: NominationLimits = usualLimits,
  known: KnownSpeech = () => undefined,
): ArticleIndex {
  const sentencesOf = readOnce(articles, known);
  const spokenIn = (id: string) =>
    known(id) ?? sentencesOf(id).map(({ speech }) => spokenAsText(speech));
  const places: SentencePlace[] = [];
  const startOf = new Map<string, number>();
  function* sentences() {
    // In one order, so that the same articles nominate the same sentences.
    for (const id of articles.map((one) => one.id).sort()) {
      startOf.set(id, places.length);
      for (const [at, text] of spokenIn(id).entries()) {
        places.push({ article: id, at });
        yield text;
      }
    }
  }
  const subjects = indexSubjects(sentences());
  const placeOf = (position: number) => places[position];
  const ready = new Array<IndexedStatement | undefined>(subjects.size);
  return {
    subjects,
    common: new Set(commonIds(subjects, limits.common)),
    limits,
    nominate: nominator(subjects, limits),
    reachOf: reaching(placeOf),
    placeOf,
    startOf,
    sentenceAt(position) {
      const place = placeOf(position);
      ready[position] ??= place && sentencesOf(place.article)[place.at];
      return ready[position];
    },
    sentencesOf,
    spokenIn,
  };
}

function readOnce(articles: readonly ReadArticle[], known: KnownSpeech) {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const read = new Map<string, readonly IndexedStatement[]>();
  // Articles of one kind say much the same of each thing.
  const spokenBy = oncePer(spokenFromText);
  return (id: string): readonly IndexedStatement[] => {
    const before = read.get(id);
    if (before !== undefined) return before;
    const article = byId.get(id);
    const sentences =
      article === undefined
        ? []
        : indexArticle(article, known(id)?.map(spokenBy));
    read.set(id, sentences);
    return sentences;
  };
}
