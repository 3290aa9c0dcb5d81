import type { JudgedAgainst, Judgements } from '../../domain/judgement.ts';
import {
  type ChangedArticles,
  changedArticles,
} from '../match/changed-articles.ts';
import type { Knowledge, Speeches } from './knowledge-on.ts';

/** What became of the knowledge since promises were last judged. */
export type KnowledgeChange =
  | { readonly kind: 'none' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'some'; readonly articles: ChangedArticles };

/** What promises were judged against, and with which speech. */
export type Against = Pick<Judgements, 'against' | 'speeches'>;

/**
 * Answers what changed, and what promises are judged against from now on, by
 * this version of the rules.
 */
export function changeIn(
  knowledge: Knowledge,
  before: Against | undefined,
  version: string,
): { readonly change: KnowledgeChange; readonly now: Against } {
  const { digests } = knowledge;
  const isOfThese = before?.against.version === version;
  const touched = touchedSince(before?.against.articles ?? {}, digests);
  if (isOfThese && touched.size === 0) {
    return { change: { kind: 'none' }, now: before };
  }
  const index = knowledge.index();
  const common = [...index.common];
  const against = { version, articles: digests, common };
  const now = { against, speeches: knowledge.speeches() };
  if (!isOfThese) return { change: { kind: 'everything' }, now };
  const articles = changedArticles(index, touched, {
    common: before.against.common,
    spokenIn: formerSpeech(before.against, before.speeches),
  });
  return { change: { kind: 'some', articles }, now };
}

/** What is remembered of another version of an article is as good as nothing. */
function formerSpeech({ articles }: JudgedAgainst, speeches: Speeches) {
  return (id: string): readonly string[] | undefined => {
    if (articles[id] === undefined) return [];
    const speech = speeches.get(id);
    return speech?.of === articles[id] ? speech.sentences : undefined;
  };
}

function touchedSince(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Set<string> {
  const touched = new Set<string>();
  for (const [id, digest] of Object.entries(before)) {
    if (now[id] !== digest) touched.add(id);
  }
  for (const id of Object.keys(now)) {
    if (before[id] === undefined) touched.add(id);
  }
  return touched;
}
