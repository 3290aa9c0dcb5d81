import { Option } from 'commander';
import { IgnoreRule } from '../../../shared/domain/decision.ts';
import { Topic } from '../../../shared/domain/topic.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { cliWords } from '../cli-words.ts';
import { type Lang, langOf } from '../lang-option.ts';
import {
  type OpenedStores,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';
import { author, withAuthor } from './decide.ts';

type IgnoreOptions = StoresWanted &
  Lang & {
    topic?: string;
    url?: string;
    quote?: string;
    save?: true;
    takeBack?: string;
    by?: string;
    reason?: string;
  };

/** `briefed ignore`: a rule that hides promises, shown before it is saved. */
export const addIgnoreCommand: AddCommand = (program, end) => {
  const command = program
    .command('ignore')
    .description('show which gaps a rule would hide; --save keeps the rule')
    .addOption(
      new Option('--topic <topic>', 'promises of this topic').choices(
        Topic.options,
      ),
    )
    .option('--url <pattern>', 'on these paths, as in robots.txt: /press/*')
    .option('--quote <words>', 'with these words in them')
    .option('--save', 'keep the rule; needs --by and --reason')
    .option(
      '--take-back <rule>',
      'the rule holds no more; decisions lists them',
    )
    .option('--site <id>', 'at this site; needed where there are several');
  withAuthor(command).action(async (options: IgnoreOptions) => {
    process.stdout.write(
      await withStores(options, (opened) => done(options, opened)),
    );
    end(exitStatus.done);
  });
};

async function done(
  options: IgnoreOptions,
  { config, data }: OpenedStores,
): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { ignore, previewIgnore, stopIgnoring } = await import(
    '../../../shared/compare/decisions/ignore.ts'
  );
  const { nowAt } = await import('../find-gap.ts');
  const { sayPreview } = await import('../say-preview.ts');
  const { sayStates } = await import('../say-gap.ts');
  const [site, ...others] = config.sites;
  if (site === undefined || others.length > 0) {
    const known = config.sites.map(({ id }) => id).join(', ');
    throw new UsageError(`--site is missing; name one of ${known}`);
  }
  const { place, at } = nowAt(site);
  const lang = langOf(options, [site]);
  const words = cliWords(lang).ignore;
  if (options.takeBack !== undefined) {
    const saying = { ...author(options), at };
    const back = await stopIgnoring(options.takeBack, saying, place, data);
    return `${words.takenBack}\n${sayStates(back, lang)}`;
  }
  const rule = ruleOf(options);
  if (options.save) {
    const saying = { ...author(options), at };
    const hidden = await ignore(rule, saying, place, data);
    return `${words.kept}\n${sayStates(hidden, lang)}`;
  }
  return sayPreview(await previewIgnore(rule, place, data), lang);
}

function ruleOf({ topic, url, quote }: IgnoreOptions): IgnoreRule {
  const parts = Object.entries({ topic, url, quote });
  const rule = IgnoreRule.safeParse(
    Object.fromEntries(parts.filter(([, value]) => value !== undefined)),
  );
  if (rule.success) return rule.data;
  throw new UsageError(
    url !== undefined && !url.startsWith('/')
      ? `--url ${url} is no path; begin with / as in /press/*`
      : 'name what to ignore: --topic, --url or --quote, or several of them',
  );
}
