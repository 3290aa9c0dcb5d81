import { isDeepStrictEqual } from 'node:util';
import type {
  Article,
  Briefing,
  KnowledgeStore,
  ReadArticle,
} from '../domain/article.ts';
import type { MeasurementStore } from '../domain/measurement.ts';
import {
  type CollectedKnowledge,
  collectKnowledge,
  type Sourced,
} from './collect-knowledge.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import {
  type ReadDeps,
  readWith,
  withoutMeasurements,
  withoutPeople,
} from './load-knowledge.ts';
import type { PeopleStore } from './people.ts';
import type { Refusal } from './refusal.ts';
import { settleKnowledge } from './settle-knowledge.ts';

export type ImportDeps = ReadDeps & {
  readonly knowledge: Pick<
    KnowledgeStore,
    'articles' | 'saveArticle' | 'briefings' | 'saveBriefing'
  >;
  /** Where rosters and acknowledgements go; without it they are refused. */
  readonly people?:
    | Pick<PeopleStore, 'saveMember' | 'saveAcknowledgement'>
    | undefined;
  /** Where the company's own figures go. */
  readonly measurements?: Pick<MeasurementStore, 'save'> | undefined;
};

/** An article that was taken, and what that changed. */
export type ImportedArticle = {
  readonly id: string;
  readonly file: string;
  readonly outcome: 'added' | 'changed' | 'unchanged';
};

/** What an import took, left as it was, and refused with reasons. */
export type ImportSummary = {
  readonly articles: readonly ImportedArticle[];
  readonly briefings: { readonly added: number; readonly unchanged: number };
  readonly members: number;
  readonly acknowledgements: number;
  readonly measurements: number;
  readonly refused: readonly Refusal[];
  /** Names of files that are not knowledge, such as pictures. */
  readonly ignored: readonly string[];
};

/**
 * Brings articles and briefings into the store and answers what became of
 * each. A file that cannot be read is refused and the others are taken;
 * nothing stored is ever removed; the same files again change nothing.
 * Rejects only when the store fails; importing again then finishes the work.
 */
export async function importKnowledge(
  files: AsyncIterable<KnowledgeFile> | Iterable<KnowledgeFile>,
  deps: ImportDeps,
): Promise<ImportSummary> {
  const collected = await collectKnowledge(files, deps);
  const stored = await deps.knowledge.articles();
  const settled = settleKnowledge(keptBy(deps, collected), {
    articles: stored,
    teams: deps.teams ?? [],
    asOf: deps.asOf,
  });
  const articles = await saveArticles(settled.articles, stored, deps);
  const briefings = await saveBriefings(settled.briefings, deps.knowledge);
  for (const member of settled.members) {
    await deps.people?.saveMember(member);
  }
  for (const acknowledgement of settled.acknowledgements) {
    await deps.people?.saveAcknowledgement(acknowledgement);
  }
  for (const measurement of settled.measurements) {
    await deps.measurements?.save(measurement);
  }
  return {
    articles,
    briefings,
    members: settled.members.length,
    acknowledgements: settled.acknowledgements.length,
    measurements: settled.measurements.length,
    refused: settled.refused,
    ignored: settled.ignored,
  };
}

/** What nobody here keeps is refused, not lost in silence. */
function keptBy(
  { people, measurements }: ImportDeps,
  collected: CollectedKnowledge,
): CollectedKnowledge {
  const named = people === undefined ? withoutPeople(collected) : collected;
  return measurements === undefined ? withoutMeasurements(named) : named;
}

async function saveArticles(
  articles: readonly Sourced<Article>[],
  stored: readonly ReadArticle[],
  deps: ImportDeps,
): Promise<readonly ImportedArticle[]> {
  const before = new Map(stored.map((article) => [article.id, article]));
  const imported: ImportedArticle[] = [];
  for (const { item, file } of articles) {
    const known = before.get(item.id);
    const article = readWith(item, deps);
    if (known === undefined || !isSame(known, article)) {
      await deps.knowledge.saveArticle(article);
    }
    const outcome = outcomeOf(known?.version, item.version);
    imported.push({ id: item.id, file, outcome });
  }
  return imported;
}

function outcomeOf(before: string | undefined, version: string) {
  if (before === undefined) return 'added';
  return before === version ? 'unchanged' : 'changed';
}

/** A newer reader may find more in a version that is stored already. */
function isSame(stored: ReadArticle, article: ReadArticle): boolean {
  return (
    stored.version === article.version &&
    isDeepStrictEqual(foundIn(stored), foundIn(article))
  );
}

/** As it is at rest, where absent fields are left out. */
function foundIn({ readings, statements }: ReadArticle): unknown {
  return JSON.parse(JSON.stringify({ readings, statements }));
}

async function saveBriefings(
  briefings: readonly Briefing[],
  knowledge: ImportDeps['knowledge'],
): Promise<ImportSummary['briefings']> {
  const known = new Set((await knowledge.briefings()).map(briefingKey));
  const before = known.size;
  let unchanged = 0;
  for (const briefing of briefings) {
    if (known.has(briefingKey(briefing))) {
      unchanged += 1;
    } else {
      known.add(briefingKey(briefing));
      await knowledge.saveBriefing(briefing);
    }
  }
  return { added: known.size - before, unchanged };
}

/** What tells one briefing from another. */
function briefingKey({ article, team, briefedAt }: Briefing): string {
  return `${article}/${team}/${briefedAt}`;
}
