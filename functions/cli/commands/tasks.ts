import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { configHelp } from '../chosen-config.ts';
import { formatOption, type TextOrJson } from '../format-option.ts';
import { type Lang, langOf, langOption } from '../lang-option.ts';
import {
  addKeptOptions,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';
import { addLinkCommand } from './link.ts';
import { addTrainCommands } from './train.ts';

type TasksOptions = StoresWanted &
  Lang & {
    team?: string;
    format: TextOrJson;
  };

/** `briefed tasks`: who must be briefed on what, by when, and who was. */
export const addTasksCommand: AddCommand = (program, end) => {
  const tasks = program
    .command('tasks')
    .configureHelp({ showGlobalOptions: true })
    .description('list the open briefing tasks, and how ready each team is')
    .option('--config <file>', configHelp)
    .option('--team <id>', 'only the tasks of this team')
    .addOption(formatOption())
    .addOption(langOption());
  addKeptOptions(tasks).action(async (options: TasksOptions) => {
    process.stdout.write(await printed(options));
    end(exitStatus.done);
  });
  addTrainCommands(tasks, end);
  addLinkCommand(tasks, end);
};

async function printed(options: TasksOptions): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { listTasks } = await import('../../../shared/briefing/list-tasks.ts');
  const { renderTaskList } = await import(
    '../../../shared/briefing/render-task-list.ts'
  );
  const { team, format } = options;
  return withStores(options, async ({ config, data }) => {
    refuseUnknownTeam(team, config.teams);
    const only = team === undefined ? {} : { team };
    const lists = config.sites.map(({ id }) =>
      listTasks({ siteId: id, ...only }, data),
    );
    const tasks = (await Promise.all(lists)).flat();
    return format === 'json'
      ? `${JSON.stringify({ schema: 'briefed.task-list/1', tasks }, null, 2)}\n`
      : renderTaskList(tasks, {
          lang: langOf(options, config.sites),
          teams: config.teams,
          now: new Date(),
        });
  });
}

function refuseUnknownTeam(
  team: string | undefined,
  teams: readonly { readonly id: string }[],
): void {
  if (team !== undefined && !teams.some(({ id }) => id === team)) {
    const known = teams.map(({ id }) => id).join(', ');
    throw new UsageError(
      `--team ${team} is not in the configuration; it names: ${known || 'none'}`,
    );
  }
}
