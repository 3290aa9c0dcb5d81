import { counted, fill } from '../platform/phrase.ts';
import type { ImportSummary } from './import-knowledge.ts';
import { importWords } from './import-words.ts';
import { type Refusal, shown } from './refusal.ts';
import { saidInFrench } from './said-in-french.ts';
import type { ImportWords } from './words/words.ts';

const mostNamed = 5;

/**
 * Answers what an import did, in plain words for a terminal or a log: counts
 * first, then everything refused with its place and what to do.
 */
export function describeImport(
  summary: ImportSummary,
  lang: 'en' | 'fr',
): string {
  const words = importWords(lang);
  return [
    articlesLine(summary, words),
    briefingsLine(summary, words),
    ...takenLines(summary, words),
    ...leftAside(summary, words),
    ...describeRefusals(summary.refused, lang),
  ].join('\n');
}

/** What is wrong, and what to do. */
function saidOf(refusal: Refusal, lang: 'en' | 'fr') {
  const { message, remedy } = refusal;
  return lang === 'en' ? { message, remedy } : saidInFrench(refusal);
}

function articlesLine(
  { articles }: ImportSummary,
  { articles: phrase, article, locale }: ImportWords,
): string {
  const outcomes = (['added', 'changed', 'unchanged'] as const).map((kind) => {
    const { length } = articles.filter(({ outcome }) => outcome === kind);
    return counted(article[kind], length, locale);
  });
  return fill(phrase, { outcomes: outcomes.join(', ') });
}

function briefingsLine(
  { briefings }: ImportSummary,
  { briefings: phrase, briefing, locale }: ImportWords,
): string {
  const outcomes = (['added', 'unchanged'] as const).map((kind) =>
    counted(briefing[kind], briefings[kind], locale),
  );
  return fill(phrase, { outcomes: outcomes.join(', ') });
}

/** Answers one line for each refusal: place, what is wrong, what to do. */
export function describeRefusals(
  refused: readonly Refusal[],
  lang: 'en' | 'fr',
): string[] {
  if (refused.length === 0) return [];
  const words = importWords(lang);
  const lines = refused.map((refusal) => {
    const { file, line } = refusal;
    const place = line === undefined ? shown(file) : `${shown(file)}:${line}`;
    return `  ${fill(words.refusal, { place, ...saidOf(refusal, lang) })}`;
  });
  return [words.refused, ...lines];
}

function takenLines(summary: ImportSummary, words: ImportWords): string[] {
  return (['members', 'acknowledgements', 'measurements'] as const)
    .filter((kind) => summary[kind] > 0)
    .map((kind) => counted(words[kind], summary[kind], words.locale));
}

function leftAside(
  { ignored }: ImportSummary,
  { otherFiles, leftAside: phrase, locale }: ImportWords,
): string[] {
  if (ignored.length === 0) return [];
  const named = ignored.slice(0, mostNamed).map(shown);
  const names = [...named, ...(ignored.length > mostNamed ? ['…'] : [])];
  const files = counted(otherFiles, ignored.length, locale);
  return [fill(phrase, { files, names: names.join(', ') })];
}
