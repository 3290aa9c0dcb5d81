import { Briefing } from '../domain/article.ts';
import {
  type ArticleDefaults,
  articleColumns,
  readFields,
} from './article-fields.ts';
import { markdownOfText } from './markdown-of-text.ts';
import { MeasuredRow } from './measured-row.ts';
import { parseTable, type Table, type TableRow } from './parse-table.ts';
import {
  nothingParsed,
  type ParsedKnowledge,
  readEach,
} from './parsed-knowledge.ts';
import {
  ArticleAcknowledgement,
  Member,
  TaskAcknowledgement,
} from './people.ts';
import { plainName } from './raw-fields.ts';
import { readRow } from './read-row.ts';
import { type Problem, refused, shown } from './refusal.ts';

const briefingColumns = ['article', 'team', 'briefedAt'];
const acknowledgementColumns = ['article', 'person', 'acknowledgedAt'];
const confirmationColumns = ['task', 'person', 'acknowledgedAt'];
const memberColumns = ['person', 'team'];
const measurementColumns = [
  ...['promise', 'topic', 'period'],
  ...['median', 'p90', 'unit', 'kept'],
];

/**
 * Answers what a CSV file holds, by its columns: articles (those of front
 * matter and `body`), briefings (`article,team,briefedAt`), acknowledgements
 * (`article,person,acknowledgedAt,version?,understood?`, or `task` in the
 * place of the article), a roster (`person,team,name?`) or measured levels
 * (`topic` or `promise`, `period,median?,p90?,unit?,kept?`). A bad row is a
 * problem of its own; throws `RefusedError` when the file is no such table.
 */
export function parseCsv(
  text: string,
  defaults?: ArticleDefaults,
): ParsedKnowledge {
  const table = parseTable(text);
  const parsed = parseRows(table, defaults);
  const ragged = table.ragged.map(
    ({ line, cells }): Problem => ({
      reason: 'malformed-csv',
      message: `the row has ${cells} cells, the header ${table.columns.length}`,
      remedy: 'Put cells that hold the delimiter between double quotes',
      line,
    }),
  );
  return { ...parsed, problems: [...parsed.problems, ...ragged] };
}

function parseRows(
  { columns, rows }: Table,
  defaults: ArticleDefaults | undefined,
): ParsedKnowledge {
  const has = (names: readonly string[]) =>
    names.every((name) => columns.includes(plainName(name)));
  if (has(briefingColumns)) {
    return briefingsOf(rows);
  }
  if (has(confirmationColumns)) {
    return confirmationsOf(rows);
  }
  if (has(acknowledgementColumns)) {
    return acknowledgementsOf(rows);
  }
  if (has(['id', 'body'])) {
    return articlesOf(rows, defaults);
  }
  if (has(['period']) && (has(['topic']) || has(['promise']))) {
    return measurementsOf(rows);
  }
  if (has(memberColumns) && !has(['article'])) {
    return membersOf(rows);
  }
  throw refused({
    reason: 'unknown-columns',
    message: `its columns are "${shown(columns.join(','))}"`,
    value: shown(columns.join(',')),
    remedy: `Name them ${articleColumns.join(',')},body for articles, or ${briefingColumns.join(',')} for briefings`,
    line: 1,
  });
}

/** Answers the articles of these rows; each has a `body` in Markdown or HTML. */
export function articlesOf(
  rows: readonly TableRow[],
  defaults: ArticleDefaults | undefined,
): ParsedKnowledge {
  const { found, problems } = readEach(rows, ({ fields, line }) => {
    const body = String(fields.get('body')?.value ?? '');
    const item = readFields(fields, markdownOfText(body), defaults, line);
    return { item, line };
  });
  return { ...nothingParsed, articles: found, problems };
}

/** Answers the briefings of these rows. */
export function briefingsOf(rows: readonly TableRow[]): ParsedKnowledge {
  const { found, problems } = readEach(rows, (row) =>
    readRow(Briefing, briefingColumns, row),
  );
  return { ...nothingParsed, briefings: found, problems };
}

function acknowledgementsOf(rows: readonly TableRow[]): ParsedKnowledge {
  const columns = [...acknowledgementColumns, 'version', 'understood'];
  const { found, problems } = readEach(rows, (row) =>
    readRow(ArticleAcknowledgement, columns, row),
  );
  return { ...nothingParsed, acknowledgements: found, problems };
}

function confirmationsOf(rows: readonly TableRow[]): ParsedKnowledge {
  const columns = [...confirmationColumns, 'understood'];
  const { found, problems } = readEach(rows, (row) =>
    readRow(TaskAcknowledgement, columns, row),
  );
  return { ...nothingParsed, acknowledgements: found, problems };
}

function measurementsOf(rows: readonly TableRow[]): ParsedKnowledge {
  const { found, problems } = readEach(rows, (row) =>
    readRow(MeasuredRow, measurementColumns, row),
  );
  return { ...nothingParsed, measurements: found, problems };
}

function membersOf(rows: readonly TableRow[]): ParsedKnowledge {
  const { found, problems } = readEach(rows, (row) =>
    readRow(Member, [...memberColumns, 'name'], row),
  );
  return { ...nothingParsed, members: found, problems };
}
