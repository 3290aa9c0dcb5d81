import type { AddCommand } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { nightConfig, nightConfigHelp } from '../chosen-config.ts';
import { onlySite } from '../only-site.ts';

type RunOptions = {
  config?: string;
  site?: string;
  asOf?: string;
  data: string;
};

/** `briefed run`: the nightly run, on this machine. */
export const addRunCommand: AddCommand = (program, end) => {
  program
    .command('run')
    .description('run the night over the configured sites, on this machine')
    .option('--config <file>', nightConfigHelp)
    .option('--site <id>', 'only this site of the configuration')
    .option('--as-of <date>', 'the night it stands for, such as 2026-11-21')
    .option('--data <folder>', 'where everything is kept', '.briefed')
    .action(async ({ config: path, site, asOf, data }: RunOptions) => {
      const night = asOf === undefined ? undefined : calendarDate(asOf);
      // Loaded here: no other command should wait for it.
      const { runNights } = await import('../run-nights.ts');
      const { config, writtenBy } = await nightConfig({ config: path, data });
      end(
        await runNights({
          config: onlySite(config, site),
          writtenBy,
          dataFolder: data,
          asOf: night,
          inOrder: true,
        }),
      );
    });
};
