import { briefingWords } from '../../shared/briefing/choose-words.ts';
import { sayTerms } from '../../shared/briefing/say-term.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import type { StructuredFact } from '../../shared/domain/structured-fact.ts';
import type { Term } from '../../shared/domain/term.ts';
import { fill } from '../../shared/platform/phrase.ts';
import { oneLine } from '../../shared/report/plain-text.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';
import { warningLine } from '../../shared/report/warning-lines.ts';
import { cliWords } from './cli-words.ts';
import type { TargetPage } from './read-targets.ts';

/** Answers what was read on each page, a promise a line. */
export function sayReadings(
  pages: readonly TargetPage[],
  lang: ReportLanguage,
): string {
  return pages
    .map(({ url, readings, facts }) =>
      [
        url,
        ...readings.flatMap((one) => readingLines(one, lang)),
        ...facts.map((one) => factLine(one, lang)),
      ].join('\n'),
    )
    .map((page) => `${page}\n`)
    .join('\n');
}

function readingLines(
  { topic, terms, strength, quote, warnings }: Reading,
  lang: ReportLanguage,
): string[] {
  const words = reportWords(lang);
  const { hedged } = cliWords(lang).extract;
  const topics = Object.values(words.topics);
  const column = Math.max(...topics.map(({ length }) => length));
  const said = [termsOf(terms, lang), strength === 'hedged' ? hedged : ''];
  const quoted = fill(words.quoted, { text: quotedLine(quote) });
  return [
    `  ${words.topics[topic].padEnd(column)}  ${joined([...said, quoted])}`,
    ...warnings.map(
      (one) => `${' '.repeat(column + 4)}! ${oneLine(warningLine(one, words))}`,
    ),
  ];
}

/** What machines are told is set off from what people read. */
function factLine(
  { topic, stance, terms, property, quote }: StructuredFact,
  lang: ReportLanguage,
): string {
  const { refused } = cliWords(lang).extract;
  const said = stance === 'refused' ? refused : termsOf(terms, lang);
  const label = `{${reportWords(lang).topics[topic]}}`;
  return `  ${joined([label, said, `${property}: ${quotedLine(quote)}`])}`;
}

function termsOf(terms: readonly Term[], lang: ReportLanguage): string {
  return terms.length === 0 ? '' : sayTerms(terms, briefingWords(lang));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  ');
}

/** Where a quote goes on in another line of the page, a stroke shows it. */
function quotedLine(quote: string): string {
  return oneLine(quote.replaceAll('\n', ' / '));
}
