import { issueLine } from '../../../shared/report/issue-line.ts';
import type { ReportLanguage } from '../../../shared/report/report-language.ts';
import { reportWords } from '../../../shared/report/report-words.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { formatOption, type TextOrJson } from '../format-option.ts';
import { plainLangOption } from '../lang-option.ts';
import type { Targets } from '../read-targets.ts';
import { sayReadings } from '../say-readings.ts';

type ExtractOptions = {
  asOf: string;
  format: TextOrJson;
  lang: ReportLanguage;
  explain?: string | true;
};

/** `briefed extract`: what pages promise, and how it was read. */
export const addExtractCommand: AddCommand = (program, end) => {
  program
    .command('extract <url|folder|file...>')
    .description('read the promises of pages; nothing is kept')
    .option('--as-of <date>', 'the date that years are inferred from', today())
    .addOption(formatOption())
    .addOption(plainLangOption())
    .option(
      '--explain [words]',
      'show how each sentence was read, or those that hold the words, and why not; in English',
    )
    .action(async (targets: string[], options: ExtractOptions) => {
      const asOf = calendarDate(options.asOf);
      process.stdout.write(
        options.explain === undefined
          ? await extract(targets, asOf, options)
          : await explain(targets, asOf, options.explain),
      );
      end(exitStatus.done);
    });
};

async function extract(
  targets: readonly string[],
  asOf: string,
  { format, lang }: ExtractOptions,
): Promise<string> {
  const { readTargets } = await import('../read-targets.ts');
  const read = await readTargets(targets, asOf);
  for (const issue of read.issues) {
    console.error(issueLine(issue, reportWords(lang)));
  }
  return format === 'json' ? asJson(read) : sayReadings(read.pages, lang);
}

function asJson({ pages, issues }: Targets): string {
  const found = pages.map(({ url, lang, readings, facts }) => ({
    url,
    lang,
    promises: readings,
    structured: facts,
  }));
  return `${JSON.stringify({ pages: found, issues }, null, 2)}\n`;
}

async function explain(
  targets: readonly string[],
  asOf: string,
  words: string | true,
): Promise<string> {
  const { explainTarget } = await import('../explain-target.ts');
  const told: string[] = [];
  for (const target of targets) {
    const pages = explainTarget(
      target,
      asOf,
      words === true ? undefined : words,
    );
    for await (const { url, text } of pages) told.push(`${url}\n${text}\n`);
  }
  return told.join('\n');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
