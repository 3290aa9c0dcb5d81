import { resolve } from 'node:path';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { chosenConfigIfAny, configHelp } from '../chosen-config.ts';
import { type Lang, langOf, langOption } from '../lang-option.ts';
import { addKeptOptions, type Kept, withData } from '../with-stores.ts';

type ImportOptions = Kept & Lang & { config?: string; asOf?: string };

/** `briefed import`: brings articles, briefings and who knows them in. */
export const addImportCommand: AddCommand = (program, end) => {
  const command = program
    .command('import <paths...>')
    .description('bring articles, briefings, rosters and acknowledgements in')
    .option('--config <file>', `for teams and currency: ${configHelp}`)
    .option('--as-of <date>', 'infers years that an article leaves out')
    .addOption(langOption());
  addKeptOptions(command).action(
    async (paths: string[], options: ImportOptions) => {
      const asOf = calendarDate(
        options.asOf ?? new Date().toISOString().slice(0, 10),
      );
      end(
        (await bring(paths, { ...options, asOf }))
          ? exitStatus.done
          : exitStatus.found,
      );
    },
  );
};

/** Answers whether everything was taken. */
async function bring(
  paths: readonly string[],
  { config: path, asOf, lang, ...kept }: ImportOptions & { asOf: string },
): Promise<boolean> {
  // Loaded here: no other command should wait for it.
  const { bringKnowledge } = await import('../bring-knowledge.ts');
  const { describeImport } = await import(
    '../../../shared/knowledge/describe-import.ts'
  );
  const config = await chosenConfigIfAny({ config: path, ...kept });
  return withData(kept, async (data) => {
    const summary = await bringKnowledge(
      {
        paths: paths.map((one) => resolve(one)),
        teams: config?.teams ?? [],
        currency: config?.sites[0]?.currency,
        asOf,
      },
      data,
    );
    const sites = config?.sites ?? [];
    console.log(describeImport(summary, langOf({ lang }, sites)));
    return summary.refused.length === 0;
  });
}
