import { type Command, Option } from 'commander';
import type { Word } from '../../../shared/compare/decisions/decide.ts';
import { DismissalCode, longestSaid } from '../../../shared/domain/decision.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { configHelp } from '../chosen-config.ts';
import { cliWords } from '../cli-words.ts';
import { type Lang, langOf, langOption } from '../lang-option.ts';
import {
  addKeptOptions,
  type OpenedStores,
  type StoresWanted,
  withStores,
} from '../with-stores.ts';

type DecideOptions = StoresWanted &
  Lang & {
    covers?: string;
    notAPromise?: true;
    acceptUntil?: string;
    dismiss?: DismissalCode;
    sameAs?: string;
    takeBack?: true;
    by: string;
    reason: string;
  };

/** `briefed decide`: what a person says of a gap; it is never forgotten. */
export const addDecideCommand: AddCommand = (program, end) => {
  const command = program
    .command('decide <gap>')
    .usage('<gap> --by <who> --reason <text> [options]')
    .description(
      'say one thing of a gap, with --by and --reason; reports show its id',
    )
    .summary('say what is to be thought of a gap')
    .option('--covers <article>', 'this article tells staff of it')
    .option('--not-a-promise', 'the site promises nothing there')
    .option('--accept-until <date>', 'known and accepted; it opens again then')
    .addOption(
      new Option('--dismiss <code>', 'it needs no work').choices(
        DismissalCode.options,
      ),
    )
    .option('--same-as <gap>', 'it goes the way of that gap')
    .option('--take-back', 'what was decided on it holds no more')
    .option('--site <id>', 'only the gaps of this site');
  withAuthor(command).action(async (typed: string, options: DecideOptions) => {
    process.stdout.write(
      await withStores(options, (opened) => said(typed, options, opened)),
    );
    end(exitStatus.done);
  });
};

/** Adds who decides, why, on whose data, and in which language it answers. */
export function withAuthor(command: Command): Command {
  return addKeptOptions(
    command
      .option('--by <who>', 'who decides')
      .option('--reason <text>', 'why, for those who ask later')
      .addOption(langOption())
      .option('--config <file>', configHelp),
  );
}

/** Answers who says something and why; nobody decides without a name. */
export function author({ by, reason }: { by?: string; reason?: string }) {
  return {
    by: saidBy('by', by, 'the person who decides'),
    reason: saidBy('reason', reason, 'why, for those who ask later'),
  };
}

function saidBy(
  option: keyof typeof longestSaid,
  value: string | undefined,
  of: string,
): string {
  const text = (value ?? '').trim();
  if (text === '') {
    throw new UsageError(`--${option} is missing; write ${of}`);
  }
  if (text.length > longestSaid[option]) {
    throw new UsageError(
      `--${option} has ${text.length} characters, and ${longestSaid[option]} are kept; shorten it`,
    );
  }
  return text;
}

async function said(
  typed: string,
  options: DecideOptions,
  opened: OpenedStores,
): Promise<string> {
  // Loaded here: no other command should wait for it.
  const { decide } = await import(
    '../../../shared/compare/decisions/decide.ts'
  );
  const { findGap, nowAt } = await import('../find-gap.ts');
  const { sayStates } = await import('../say-gap.ts');
  const who = author(options);
  const { gap, site } = await findGap(typed, opened);
  const { place, at } = nowAt(site);
  const lang = langOf(options, [site]);
  const word = await wordOf(options, async (other) => {
    const there = await findGap(other, opened);
    if (there.site.id !== site.id) {
      throw new UsageError(`--same-as ${other} is a gap of another site`);
    }
    return there.gap;
  });
  const changed = await decide(
    { place, gap, word, saying: { ...who, at } },
    opened.data,
  );
  return changed.length === 0
    ? `${cliWords(lang).decide.kept}\n`
    : sayStates(changed, lang);
}

async function wordOf(
  options: DecideOptions,
  find: (typed: string) => Promise<Extract<Word, { kind: 'same-as' }>['other']>,
): Promise<Word> {
  const { covers, notAPromise, acceptUntil, dismiss, sameAs, takeBack } =
    options;
  const words: (Word | undefined)[] = [
    covers === undefined ? undefined : { kind: 'covers', article: covers },
    notAPromise && { kind: 'not-a-promise' },
    acceptUntil === undefined
      ? undefined
      : { kind: 'accept', until: calendarDate(acceptUntil, '--accept-until') },
    dismiss && { kind: 'dismiss', code: dismiss },
    sameAs === undefined
      ? undefined
      : { kind: 'same-as', other: await find(sameAs) },
    takeBack && { kind: 'take-back' },
  ];
  const [word, ...others] = words.filter((one) => one !== undefined);
  if (word === undefined || others.length > 0) {
    throw new UsageError(
      'decide one thing: --covers, --not-a-promise, --accept-until, --dismiss, --same-as or --take-back',
    );
  }
  return word;
}
