import type { ImportedArticle, ImportSummary } from './import-knowledge.ts';
import { type Refusal, shown } from './refusal.ts';

/**
 * Answers what an import did, in plain words for a terminal or a log: counts
 * first, then everything refused with its place and what to do.
 */
export function describeImport(summary: ImportSummary): string {
  const { articles, briefings, refused, ignored } = summary;
  const count = (outcome: ImportedArticle['outcome']) =>
    articles.filter((article) => article.outcome === outcome).length;
  const people = [
    ...counted(summary.members, 'member'),
    ...counted(summary.acknowledgements, 'acknowledgement'),
    ...counted(summary.measurements, 'measured level'),
  ].map((words) => `${words} taken`);
  const skipped = counted(ignored.length, 'other file').map(
    (words) =>
      `${words} left aside: ${ignored.slice(0, 5).map(shown).join(', ')}${ignored.length > 5 ? ', …' : ''}`,
  );
  return [
    `Articles: ${count('added')} added, ${count('changed')} changed, ${count('unchanged')} unchanged.`,
    `Briefings: ${briefings.added} added, ${briefings.unchanged} unchanged.`,
    ...[...people, ...skipped].map((words) => `${words}.`),
    ...describeRefusals(refused),
  ].join('\n');
}

/** Answers one line for each refusal: place, what is wrong, what to do. */
export function describeRefusals(refused: readonly Refusal[]): string[] {
  if (refused.length === 0) {
    return [];
  }
  return [
    'Refused:',
    ...refused.map(
      ({ file, line, message, remedy }) =>
        `  ${shown(file)}${line === undefined ? '' : `:${line}`}: ${message}. ${remedy}.`,
    ),
  ];
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}${count === 1 ? '' : 's'}`];
}
