import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { diskErrorIn } from '../../shared/adapters/disk-error.ts';
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

/** Runs one command line and answers its exit status; throws on our faults. */
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
    const status = failureStatus(error);
    if (status === undefined) throw error;
    return status;
  }
}

const { version } = packageFile;

/** In the order in which help lists them: what one begins with comes first. */
const commands: readonly AddCommand[] = [
  addStartCommand,
  addRunCommand,
  addServeCommand,
  addCheckCommand,
  addPromisesCommand,
  addDecideCommand,
  addIgnoreCommand,
  addDecisionsCommand,
  addTasksCommand,
  addImportCommand,
  addExportCommand,
  addCrawlCommand,
  addExtractCommand,
  addTermsCommand,
];

/**
 * Says what went wrong, and answers the exit status; undefined for what nobody
 * foresaw, which is a fault of ours.
 */
export function failureStatus(error: unknown): number | undefined {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage;
  }
  if (error instanceof UsageError) {
    console.error(`briefed: ${error.message}`);
    return exitStatus.wrongUsage;
  }
  const disk = diskErrorIn(error);
  if (disk === undefined) return undefined;
  console.error(`briefed: ${disk.message}`);
  return disk.trouble === 'full' ? exitStatus.found : exitStatus.wrongUsage;
}
