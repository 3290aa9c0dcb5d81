import { documentConverters } from '../../shared/adapters/document-converters.ts';
import { folderKnowledge } from '../../shared/adapters/folder-knowledge.ts';
import { mergeReadings } from '../../shared/compare/merge/merge-readings.ts';
import { judgePromises } from '../../shared/compare/verdict/judge-promises.ts';
import type { Report } from '../../shared/domain/report.ts';
import { unclearByDefault } from '../../shared/domain/site.ts';
import { readArticle } from '../../shared/extract/read-article.ts';
import { describeRefusals } from '../../shared/knowledge/describe-import.ts';
import {
  type LoadedKnowledge,
  loadKnowledge,
} from '../../shared/knowledge/load-knowledge.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { readTargets, type Targets } from './read-targets.ts';

export type CheckInput = {
  readonly targets: readonly string[];
  /** Folder or file of articles. */
  readonly knowledge: string;
  /** CSV of briefings, where it does not lie in that folder. */
  readonly briefings: string | undefined;
  /** ISO date. */
  readonly asOf: string;
  /** Of what is told to `warn`; English where nobody says. */
  readonly lang?: ReportLanguage | undefined;
  /** Takes what a person should know and the result does not hold. */
  readonly warn: (message: string) => void;
};

const siteId = 'check';

/**
 * Answers the report of a site that nobody keeps: what its pages promise, and
 * what these articles and briefings say of it on that date.
 */
export async function checkSite(input: CheckInput): Promise<Report> {
  const { asOf } = input;
  const { articles, briefings } = await knowledgeOf(input);
  const targets = await readTargets(input.targets, asOf);
  if (targets.pages.length === 0) throw nothingRead(targets);
  const { pages, results, issues } = targets;
  const seenAt = `${asOf}T00:00:00.000Z`;
  const promises = mergeReadings(pages, { siteId, seenAt });
  const { gaps, told } = judgePromises({
    siteId,
    promises,
    articles,
    briefings,
    asOf,
    pages,
    unclear: unclearByDefault,
  });
  return buildReport({
    asOf,
    site: { id: siteId, name: input.targets.join(', ') },
    pages: results,
    promises,
    gaps,
    told,
    articles,
    briefings,
    issues,
  });
}

async function knowledgeOf({
  knowledge,
  briefings,
  asOf,
  lang = 'en',
  warn,
}: CheckInput): Promise<LoadedKnowledge> {
  const paths = briefings === undefined ? [knowledge] : [knowledge, briefings];
  const loaded = await loadKnowledge(folderKnowledge(...paths), {
    readArticle,
    convert: documentConverters,
    asOf,
  });
  const refused = describeRefusals(loaded.refused, lang).join('\n');
  if (loaded.articles.length === 0) {
    throw new UsageError(
      `${knowledge} holds no article that can be read; name a folder of them\n${refused}`,
    );
  }
  if (refused !== '') warn(refused);
  return loaded;
}

/** "0 gaps" must not come to mean "0 pages". */
function nothingRead({ issues }: Targets): UsageError {
  const why = issues.map(({ detail }) => `  ${detail}`).join('\n');
  return new UsageError(
    `no page could be read, so nothing can be said of the site\n${why}`,
  );
}
