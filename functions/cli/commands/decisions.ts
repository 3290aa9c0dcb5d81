import { type AddCommand, exitStatus } from '../add-command.ts';
import { configHelp } from '../chosen-config.ts';
import { formatOption, type TextOrJson } from '../format-option.ts';
import { type Lang, langOf, langOption } from '../lang-option.ts';
import type { SiteDecision } from '../say-decision.ts';
import {
  addKeptOptions,
  type OpenedStores,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';

type DecisionsOptions = StoresWanted &
  Lang & {
    gap?: string;
    format: TextOrJson;
  };

/** `briefed decisions`: everything people decided, oldest first. */
export const addDecisionsCommand: AddCommand = (program, end) => {
  const command = program
    .command('decisions')
    .description('tell what people decided on gaps: who, when, why')
    .option('--gap <id>', 'only on this gap, with all that happened to it')
    .option('--site <id>', 'only at this site')
    .addOption(formatOption())
    .addOption(langOption())
    .option('--config <file>', configHelp);
  addKeptOptions(command).action(async (options: DecisionsOptions) => {
    process.stdout.write(
      await withStores(options, (opened) => printed(options, opened)),
    );
    end(exitStatus.done);
  });
};

async function printed(
  { gap: typed, format, lang }: DecisionsOptions,
  opened: OpenedStores,
): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { findGap } = await import('../find-gap.ts');
  const { decisionsOf, sayDecisions, sayHistory } = await import(
    '../say-decision.ts'
  );
  const { config, data } = opened;
  const found = typed === undefined ? undefined : await findGap(typed, opened);
  const decisions: SiteDecision[] = [];
  for (const { id } of config.sites) {
    const listed = await data.decisions.list(id);
    decisions.push(...decisionsOf(id, listed, found?.gap));
  }
  const events = found
    ? await data.gaps.history(found.site.id, found.gap.id)
    : undefined;
  if (format === 'json') {
    return `${JSON.stringify({ schema: 'briefed.decisions/1', decisions, ...(events && { events }) }, null, 2)}\n`;
  }
  const telling = {
    lang: langOf({ lang }, config.sites),
    zoneOf: (site: string) =>
      config.sites.find(({ id }) => id === site)?.timeZone ?? 'UTC',
  };
  const history =
    found && events ? sayHistory(events, found.site.id, telling) : '';
  return `${sayDecisions(decisions, telling)}${history}`;
}
