import type { Config } from '../../shared/domain/config.ts';
import { dateIn } from '../../shared/domain/run-of-night.ts';
import { describeImport } from '../../shared/knowledge/describe-import.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { bringKnowledge, type KnowledgeStores } from './bring-knowledge.ts';

export type ConfiguredKnowledge = {
  readonly config: Config;
  /** ISO date; by default today where the first site is. */
  readonly asOf?: string | undefined;
  readonly lang: ReportLanguage;
};

/** Brings in the folders and files that the configuration names, if any. */
export async function importConfigured(
  { config, asOf, lang }: ConfiguredKnowledge,
  stores: KnowledgeStores,
  tell: (text: string) => void,
): Promise<void> {
  const { folders, briefings, measurements } = config.knowledge;
  const paths = [...folders, ...briefings, ...measurements];
  const [site] = config.sites;
  if (paths.length === 0) {
    return;
  }
  const summary = await bringKnowledge(
    {
      paths,
      teams: config.teams,
      currency: site?.currency,
      asOf: asOf ?? dateIn(site?.timeZone ?? 'UTC', new Date()),
    },
    stores,
  );
  tell(describeImport(summary, lang));
}
