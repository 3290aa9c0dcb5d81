import { Option } from 'commander';
import type { Site } from '../../../shared/domain/site.ts';
import { Topic } from '../../../shared/domain/topic.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import type { PromisedQuestion } from '../../../shared/report/register/promised-on.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { configHelp } from '../chosen-config.ts';
import { formatOption, type TextOrJson } from '../format-option.ts';
import { type Lang, langOf, langOption } from '../lang-option.ts';
import {
  addKeptOptions,
  type OpenedStores,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';

type PromisesOptions = StoresWanted &
  Lang & {
    on?: string;
    topic?: Topic;
    search?: string;
    format: TextOrJson;
  };

/** `briefed promises`: the register; what did we promise on that day? */
export const addPromisesCommand: AddCommand = (program, end) => {
  const command = program
    .command('promises')
    .description('tell what the site promised on a day, with the proof')
    .option('--on <date>', 'the day; by default today')
    .addOption(
      new Option('--topic <topic>', 'only promises of this topic').choices(
        Topic.options,
      ),
    )
    .option('--search <words>', 'only those with all these words')
    .option('--site <id>', 'only at this site')
    .addOption(formatOption())
    .addOption(langOption())
    .option('--config <file>', configHelp);
  addKeptOptions(command).action(async (options: PromisesOptions) => {
    if (options.on !== undefined) calendarDate(options.on, '--on');
    process.stdout.write(
      await withStores(options, (opened) => printed(options, opened)),
    );
    end(exitStatus.done);
  });
};

async function printed(
  { on, topic, search, format, lang: asked }: PromisesOptions,
  { config, data }: OpenedStores,
): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { promisedOn } = await import(
    '../../../shared/report/register/promised-on.ts'
  );
  const { renderRegister } = await import(
    '../../../shared/report/register/render-register.ts'
  );
  const { nowAt } = await import('../find-gap.ts');
  const questionAt = (site: Site): PromisedQuestion => {
    const today = nowAt(site).place.asOf;
    if (on !== undefined && on > today) {
      throw new UsageError(
        `--on ${on} has not come: it is ${today} at ${site.id}; name a day until then`,
      );
    }
    return { siteId: site.id, on: on ?? today, topic, search };
  };
  const answered = await Promise.all(
    config.sites.map(async (site) => ({
      site,
      answer: await promisedOn(questionAt(site), data),
    })),
  );
  if (format === 'json') {
    const answers = answered.map(({ answer }) => answer);
    return `${JSON.stringify({ schema: 'briefed.promises/1', answers }, null, 2)}\n`;
  }
  const lang = langOf({ lang: asked }, config.sites);
  return answered
    .map(({ site: { timeZone }, answer }) =>
      renderRegister(answer, { lang, timeZone }),
    )
    .join('\n');
}
