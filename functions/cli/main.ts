import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { UsageError } from '../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from './add-command.ts';
import { addCheckCommand } from './commands/check.ts';
import { addCrawlCommand } from './commands/crawl.ts';
import { addDecideCommand } from './commands/decide.ts';
import { addDecisionsCommand } from './commands/decisions.ts';
import { addExportCommand } from './commands/export.ts';
import { addExtractCommand } from './commands/extract.ts';
import { addIgnoreCommand } from './commands/ignore.ts';
import { addImportCommand } from './commands/import.ts';
import { addPromisesCommand } from './commands/promises.ts';
import { addRunCommand } from './commands/run.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStartCommand } from './commands/start.ts';
import { addTasksCommand } from './commands/tasks.ts';
import { addTermsCommand } from './commands/terms.ts';

/** Runs one command line and answers its exit status; never throws. */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = exitStatus.done;
  const program = new Command('briefed')
    .description(
      'Finds what your website promises and your staff have not been told.',
    )
    .version(version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(--help shows what is possible)');
  for (const add of commands) {
    add(program, (ended) => {
      status = ended;
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error);
  }
}

const { version } = packageFile;

const commands: readonly AddCommand[] = [
  addCheckCommand,
  addCrawlCommand,
  addExtractCommand,
  addTermsCommand,
  addStartCommand,
  addRunCommand,
  addImportCommand,
  addExportCommand,
  addTasksCommand,
  addPromisesCommand,
  addDecideCommand,
  addIgnoreCommand,
  addDecisionsCommand,
  addServeCommand,
];

function statusOf(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage;
  }
  if (error instanceof UsageError) {
    console.error(`briefed: ${error.message}`);
    return exitStatus.wrongUsage;
  }
  throw error;
}
