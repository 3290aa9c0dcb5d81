import type { JudgedAgainst, SearchBasis } from '../../domain/judgement.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import { compareVersion } from '../compare-version.ts';
import { type ArticleIndex, indexArticles } from '../match/article-index.ts';
import { probabilityOf } from '../match/find-article.ts';
import type { Sought } from '../match/likeness.ts';
import { candidates, isRare } from '../match/nominate.ts';
import { soughtInWordings } from '../match/promise-speech.ts';
import { commonIds } from '../match/subject-index.ts';
import { overlap } from '../overlap.ts';
import type { Knowledge } from './knowledge-on.ts';

/** What became of the knowledge since promises were last judged. */
export type KnowledgeChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'some';
      /** Ids of articles that are new, changed or gone. */
      readonly touched: ReadonlySet<string>;
      /** Those of them that stand now. */
      readonly changed: ArticleIndex;
      readonly whole: ArticleIndex;
      /** Ids that became too common to choose by, or are no longer. */
      readonly regrouped: ReadonlySet<string>;
    };

type SomeChange = Extract<KnowledgeChange, { readonly kind: 'some' }>;

/** Answers what changed, and what promises are judged against from now on. */
export function changeIn(
  knowledge: Knowledge,
  before: JudgedAgainst | undefined,
): { readonly change: KnowledgeChange; readonly against: JudgedAgainst } {
  const { digests, limits } = knowledge;
  const touched = touchedSince(before?.articles ?? {}, digests);
  if (before?.version === compareVersion && touched.size === 0) {
    return { change: { kind: 'none' }, against: before };
  }
  const whole = knowledge.index();
  const common = commonIds(whole.subjects, limits.common);
  const against = { version: compareVersion, articles: digests, common };
  const fewNow = whole.subjects.size <= limits.few;
  if (before?.version !== compareVersion || fewNow) {
    return { change: { kind: 'everything' }, against };
  }
  const standing = knowledge.articles.filter(({ id }) => touched.has(id));
  const changed = indexArticles(standing, limits);
  const regrouped = inOneOnly(new Set(common), new Set(before.common));
  return {
    change: { kind: 'some', touched, changed, whole, regrouped },
    against,
  };
}

function inOneOnly(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Set<string> {
  const shared = overlap(one, other);
  return new Set([...one, ...other].filter((id) => !shared.has(id)));
}

function touchedSince(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Set<string> {
  const ids = [...Object.keys(before), ...Object.keys(now)];
  return new Set(ids.filter((id) => before[id] !== now[id]));
}

/**
 * Answers what the searches of an article for a promise, one for each wording,
 * rest on after a change of the knowledge, or undefined where one of them may
 * end otherwise now.
 */
export function basesAfter(
  change: KnowledgeChange,
  promise: PublicPromise,
  bases: SearchBasis[],
): SearchBasis[] | undefined {
  if (change.kind === 'none') return bases;
  if (change.kind === 'everything') return undefined;
  if (bases.some((basis) => isTouched(basis, change))) return undefined;
  const wordings = soughtInWordings(promise);
  if (wordings.length !== bases.length) return undefined;
  const after = wordings.flatMap((sought, at) => {
    const basis = bases[at];
    return (basis && basisBeside(change, sought, basis)) ?? [];
  });
  if (after.length < bases.length) return undefined;
  return after.every((basis, at) => basis === bases[at]) ? bases : after;
}

function isTouched({ watched }: SearchBasis, { touched }: SomeChange): boolean {
  return watched === 'all' || watched.some((id) => touched.has(id));
}

/** The same where no article that it watches was touched. */
function basisBeside(
  { changed, whole, regrouped }: SomeChange,
  sought: Sought,
  basis: SearchBasis,
): SearchBasis | undefined {
  const { everything } = sought.speech;
  if (overlap(everything, regrouped).size > 0) return undefined;
  const rare = [...everything].filter((id) =>
    isRare(id, whole.subjects, whole.limits),
  );
  const entering = candidates(everything, rare, changed.subjects).filter(
    ({ score }) => score >= basis.level,
  );
  if (entering.length > basis.room) return undefined;
  const matters = entering.some(({ position, score }) => {
    const statement = changed.statements[position];
    const likely = statement ? probabilityOf(sought, statement) : 0;
    return score > basis.top || likely >= basis.floor;
  });
  if (matters) return undefined;
  return entering.length === 0
    ? basis
    : { ...basis, room: basis.room - entering.length };
}
