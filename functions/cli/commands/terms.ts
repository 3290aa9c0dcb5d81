import { createInterface } from 'node:readline';
import { findTerms } from '../../../shared/extract/find-terms.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import type { TermWords } from '../../../shared/extract/term-words.ts';
import { tokenize } from '../../../shared/extract/tokens/tokenize.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { calendarDate } from '../calendar-date.ts';

type TermsOptions = { lang: string; asOf: string; currency?: string };

/** `briefed terms --lang xx`: a text a line in, a JSON line of terms out. */
export const addTermsCommand: AddCommand = (program, end) => {
  program
    .command('terms')
    .usage('--lang <tag> [options]')
    .description('the typed terms of texts, one text a line on stdin')
    .requiredOption(
      '--lang <tag>',
      'language of the texts: en, fr, es, en-GB, …',
    )
    .option(
      '--currency <code>',
      'ISO 4217, of a currency sign alone',
      currencyCode,
    )
    .option('--as-of <date>', 'the date to infer years from', today())
    .action(async (options: TermsOptions) => {
      await printTerms(options, process.stdin);
      end(exitStatus.done);
    });
};

async function printTerms(
  { lang, asOf, currency }: TermsOptions,
  input: NodeJS.ReadableStream,
): Promise<void> {
  const words = wordsOf(lang);
  const context = { asOf: calendarDate(asOf), currency, lang };
  for await (const text of createInterface({ input })) {
    const found = findTerms(text, tokenize(text, words), words, context);
    const terms = found.map(({ term }) => term);
    process.stdout.write(`${JSON.stringify({ terms })}\n`);
  }
}

function currencyCode(value: string): string {
  if (/^[A-Z]{3}$/.test(value)) return value;
  throw new UsageError(
    `--currency ${value} is no code of ISO 4217; write three capital letters such as CAD`,
  );
}

function wordsOf(lang: string): TermWords {
  const primary = lang.toLowerCase().split('-')[0];
  const language = allLanguages.find(({ tag }) => tag === primary);
  if (language !== undefined) return language.terms;
  const known = allLanguages.map(({ tag }) => tag).join(' or ');
  throw new UsageError(`--lang ${lang} is no language we read; use ${known}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
