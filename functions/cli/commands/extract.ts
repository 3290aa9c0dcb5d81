import type { Reading } from '../../../shared/domain/reading.ts';
import type { StructuredFact } from '../../../shared/domain/structured-fact.ts';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { reportWords } from '../../../shared/report/report-words.ts';
import { warningLine } from '../../../shared/report/warning-lines.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';
import { formatOption, type TextOrJson } from '../format-option.ts';
import type { Targets } from '../read-targets.ts';

type ExtractOptions = {
  asOf: string;
  format: TextOrJson;
  explain?: string | true;
};

/** `briefed extract`: what pages promise, and how it was read. */
export const addExtractCommand: AddCommand = (program, end) => {
  program
    .command('extract <url|folder|file...>')
    .description('read the promises of pages; nothing is kept')
    .option('--as-of <date>', 'the date that years are inferred from', today())
    .addOption(formatOption())
    .option(
      '--explain [words]',
      'show how each sentence was read, or those that hold the words, and why not',
    )
    .action(async (targets: string[], options: ExtractOptions) => {
      const asOf = calendarDate(options.asOf);
      process.stdout.write(
        options.explain === undefined
          ? await extract(targets, asOf, options.format)
          : await explain(targets, asOf, options.explain),
      );
      end(exitStatus.done);
    });
};

async function extract(
  targets: readonly string[],
  asOf: string,
  format: ExtractOptions['format'],
): Promise<string> {
  const { readTargets } = await import('../read-targets.ts');
  const read = await readTargets(targets, asOf);
  for (const { url, issue, detail } of read.issues) {
    console.error(`${issue} ${url}: ${detail}`);
  }
  return format === 'json' ? asJson(read) : asText(read);
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

function asText({ pages }: Targets): string {
  return pages
    .map(({ url, readings, facts }) =>
      [url, ...readings.flatMap(lines), ...facts.map(factLine)].join('\n'),
    )
    .map((page) => `${page}\n`)
    .join('\n');
}

/** What machines are told is set off from what people read. */
function factLine({ topic, stance, terms, property, quote }: StructuredFact) {
  const said = stance === 'refused' ? 'refused' : describeTerms(terms);
  return `  {${topic}} ${said}${said && '  '}${property}: ${oneLine(quote)}`;
}

function lines({ topic, terms, strength, quote, warnings }: Reading): string[] {
  const said = [describeTerms(terms), strength === 'hedged' ? 'hedged' : '']
    .filter((part) => part !== '')
    .join('; ');
  return [
    `  ${topic.padEnd(15)} ${said}${said && '  '}“${oneLine(quote)}”`,
    ...warnings.map(
      (warning) => `${' '.repeat(18)}! ${oneLine(warningLine(warning, words))}`,
    ),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ');
}

const words = reportWords('en');

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
