import { sep } from 'node:path';
import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { folderKnowledge } from '../../shared/adapters/folder-knowledge.ts';
import type { KnowledgeStore } from '../../shared/domain/article.ts';
import type { Config } from '../../shared/domain/config.ts';
import type { MeasurementStore } from '../../shared/domain/measurement.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import {
  type ImportSummary,
  importKnowledge,
} from '../../shared/knowledge/import-knowledge.ts';
import type { PeopleStore } from '../../shared/knowledge/people.ts';

export type KnowledgeToBring = {
  readonly paths: readonly string[];
  readonly teams: Config['teams'];
  /** ISO 4217 of a bare currency sign. */
  readonly currency: string | undefined;
  /** ISO date. */
  readonly asOf: string;
};

export type KnowledgeStores = {
  readonly knowledge: KnowledgeStore;
  /** Where rosters and acknowledgements go. */
  readonly people: PeopleStore;
  readonly measurements: MeasurementStore;
};

/** Imports folders and files; `UsageError` when one of them is not there. */
export function bringKnowledge(
  { paths, teams, currency, asOf }: KnowledgeToBring,
  { knowledge, people, measurements }: KnowledgeStores,
): Promise<ImportSummary> {
  return importKnowledge(folderKnowledge(...eachOnce(paths)), {
    knowledge,
    people,
    measurements,
    readArticle,
    convert: documentConverters,
    teams: teams.map(({ id }) => id),
    currency,
    asOf,
  });
}

/** A file inside a folder that is imported as well is not read twice. */
function eachOnce(paths: readonly string[]): string[] {
  return [...new Set(paths)].filter(
    (path) => !paths.some((folder) => path.startsWith(folder + sep)),
  );
}
