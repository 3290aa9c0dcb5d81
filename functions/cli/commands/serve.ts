import { UsageError } from '../../../shared/platform/usage-error.ts';
import type { AddCommand } from '../add-command.ts';
import { nightConfig, nightConfigHelp } from '../chosen-config.ts';

type ServeOptions = { config?: string; data: string; port: string };

/** `briefed serve`: console, schedule and runs, on this machine. */
export const addServeCommand: AddCommand = (program) => {
  program
    .command('serve')
    .description(
      'run every site by its schedule and show the reports, on this machine',
    )
    .option('--config <file>', nightConfigHelp)
    .option('--data <folder>', 'where everything is kept', '.briefed')
    .option('--port <number>', 'of the console, on this machine only', '8480')
    .action(async ({ config: path, data, port }: ServeOptions) => {
      const number = portOf(port);
      // Loaded here: no other command should wait for it.
      const { serve } = await import('../serve.ts');
      const chosen = await nightConfig({ config: path, data });
      await serve({ ...chosen, dataFolder: data, port: number });
    });
};

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(
      `--port ${text} is not possible; write a whole number from 0 to 65535`,
    );
  }
  return port;
}
