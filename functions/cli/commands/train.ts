import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ListedTask } from '../../../shared/briefing/list-tasks.ts';
import { BriefingText } from '../../../shared/domain/briefing-task.ts';
import { zoneOf } from '../../../shared/domain/zone-of.ts';
import { fill } from '../../../shared/platform/phrase.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { exitStatus } from '../add-command.ts';
import { cliWords } from '../cli-words.ts';
import type { TextOrJson } from '../format-option.ts';
import { type Lang, langOf } from '../lang-option.ts';
import { waitingFor } from '../waiting-for.ts';
import {
  type OpenedStores,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';

type TrainOptions = StoresWanted & Lang & { format: TextOrJson; from: string };

/** What trainers do with one task, below `briefed tasks`. */
export function addTrainCommands(
  tasks: Command,
  end: (status: number) => void,
): void {
  const add = (
    usage: string,
    description: string,
    work: (typed: string, options: TrainOptions) => Promise<string>,
  ) =>
    tasks
      .command(usage)
      .description(description)
      .action(async (typed: string, _options: unknown, command: Command) => {
        process.stdout.write(await work(typed, command.optsWithGlobals()));
        end(exitStatus.done);
      });
  add('show <task>', 'the text of a task; as JSON it can be edited', show);
  add(
    'edit <task>',
    'give a task another text, as a draft',
    edit,
  ).requiredOption(
    '--from <file>',
    'a JSON file as “show --format json” prints it',
  );
  add('publish <task>', 'send the text of a task to its team', publish);
  add(
    'remind [task]',
    'remind of a task, or of all, who has not confirmed',
    remind,
  );
}

type Found = {
  readonly task: ListedTask;
  readonly data: OpenedStores['data'];
  readonly sites: OpenedStores['config']['sites'];
};

/** Does some work on the one open task that is meant. */
export async function withTask<T>(
  typed: string,
  options: StoresWanted,
  work: (found: Found) => Promise<T>,
): Promise<T> {
  // Loaded here: no other command should wait for it.
  const { findTask } = await import('../../../shared/briefing/train.ts');
  return withStores(options, async (opened) => {
    const { config, data } = opened;
    const task = findTask(typed, await allTasks(opened));
    return work({ task, data, sites: config.sites });
  });
}

async function allTasks({ config, data }: OpenedStores): Promise<ListedTask[]> {
  const { listTasks } = await import('../../../shared/briefing/list-tasks.ts');
  const listed = config.sites.map(({ id }) => listTasks({ siteId: id }, data));
  return (await Promise.all(listed)).flat();
}

async function show(typed: string, options: TrainOptions): Promise<string> {
  const { taskText } = await import('../../../shared/briefing/task-text.ts');
  return withTask(typed, options, async ({ task }) =>
    options.format === 'json'
      ? `${JSON.stringify(task.text, null, 2)}\n`
      : taskText(task),
  );
}

async function edit(typed: string, options: TrainOptions): Promise<string> {
  const { editTask } = await import('../../../shared/briefing/train.ts');
  const text = await textIn(options.from);
  return withTask(typed, options, async ({ task, data, sites }) => {
    await editTask(task, text, data);
    const { draft } = cliWords(langOf(options, sites)).tasks;
    return `${fill(draft, { id: task.id, team: task.team })}\n`;
  });
}

async function textIn(path: string): Promise<BriefingText> {
  const read = await readFile(path, 'utf8').catch(() => undefined);
  if (read === undefined) {
    throw new UsageError(`--from ${path} cannot be read; name another file`);
  }
  const text = BriefingText.safeParse(jsonOf(read, path));
  if (text.success) return whole(text.data, path);
  const [issue] = text.error.issues;
  throw new UsageError(
    `--from ${path} is no briefing (${issue?.path.join('.')}: ${issue?.message}); write a title, sections with heading and body, and three questions with ask and answer`,
  );
}

/** What is published goes out as one message, and is read before a shift. */
const longestText = 50_000;

function whole(text: BriefingText, path: string): BriefingText {
  const size = JSON.stringify(text).length;
  if (text.title.trim() === '' || text.sections.length === 0) {
    throw new UsageError(
      `--from ${path} is no briefing: its ${text.sections.length === 0 ? 'sections are' : 'title is'} empty; write what the team is to know`,
    );
  }
  if (size > longestText) {
    throw new UsageError(
      `--from ${path} has ${size} characters, and a briefing takes ${longestText}; shorten it`,
    );
  }
  return text;
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--from ${path} is not JSON: ${where}`, { cause });
  }
}

async function publish(typed: string, options: TrainOptions): Promise<string> {
  const { publishTask } = await import('../../../shared/briefing/train.ts');
  const at = new Date().toISOString();
  return withTask(typed, options, async ({ task, data, sites }) => {
    await publishTask(task, { at }, data);
    const { published } = cliWords(langOf(options, sites)).tasks;
    return `${fill(published, { team: task.team })}\n`;
  });
}

async function remind(
  typed: string | undefined,
  options: TrainOptions,
): Promise<string> {
  const { findTask, remindOf } = await import(
    '../../../shared/briefing/train.ts'
  );
  const { sayNoRoster } = await import(
    '../../../shared/briefing/say-no-roster.ts'
  );
  const at = new Date().toISOString();
  return withStores(options, async ({ config, data }) => {
    const all = await allTasks({ config, data });
    const lang = langOf(options, config.sites);
    const lines: string[] = [];
    const meant = typed === undefined ? all : [findTask(typed, all)];
    for (const task of meant) {
      const timeZone = zoneOf(task.team, config);
      await remindOf(task, { at, timeZone }, data);
      lines.push(...waitingFor(task, lang));
    }
    const said = `${lines.join('')}${sayNoRoster(meant, lang)}`;
    return said === '' ? `${cliWords(lang).tasks.nobodyWaits}\n` : said;
  });
}
