import { createInterface } from 'node:readline';
import { findTerms } from '../../../shared/extract/find-terms.ts';
import { englishTerms } from '../../../shared/extract/languages/en/terms.ts';
import { frenchTerms } from '../../../shared/extract/languages/fr/terms.ts';
import type { TermWords } from '../../../shared/extract/term-words.ts';
import { tokenize } from '../../../shared/extract/tokenize.ts';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';

const languages: Readonly<Record<string, TermWords>> = {
  en: englishTerms,
  fr: frenchTerms,
};

type TermsOptions = { lang: string; asOf: string; currency?: string };

/** `briefed terms --lang xx`: a text a line in, a JSON line of terms out. */
export const addTermsCommand: AddCommand = (program, end) => {
  program
    .command('terms')
    .description('the typed terms of texts, one text a line on stdin')
    .requiredOption('--lang <tag>', 'language of the texts: en, fr, en-GB, …')
    .option('--currency <code>', 'ISO 4217, of a currency sign alone')
    .option('--as-of <date>', 'the date to infer years from', today())
    .action(async (options: TermsOptions) => {
      await printTerms(options);
      end(exitStatus.done);
    });
};

async function printTerms({ lang, asOf, currency }: TermsOptions) {
  const words = languages[lang.toLowerCase().split('-')[0] ?? ''];
  if (words === undefined) {
    throw new UsageError(
      `--lang ${lang} is not a language we read; use ${Object.keys(languages).join(' or ')}`,
    );
  }
  for await (const text of createInterface({ input: process.stdin })) {
    const tokens = tokenize(text, words);
    const found = findTerms(text, tokens, words, { asOf, currency, lang });
    const terms = found.map(({ term }) => term);
    process.stdout.write(`${JSON.stringify({ terms })}\n`);
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
