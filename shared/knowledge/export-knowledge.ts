import { stringify } from 'csv-stringify/sync';
import { Article, type KnowledgeStore } from '../domain/article.ts';
import { articleColumns } from './article-fields.ts';
import { guardCell } from './csv-cell.ts';

/** A file of an export, ready to be written. */
export type ExportedFile = {
  readonly name: string;
  readonly contentType: string;
  readonly body: string;
};

/**
 * Answers everything in the knowledge base as files: the articles as they
 * stand and the briefings as CSV, and both in `knowledge.json`, where each
 * article has its earlier versions too. An import of the CSV files, or of the
 * JSON file, into the same store changes nothing.
 */
export async function exportKnowledge(
  store: Pick<KnowledgeStore, 'articles' | 'versions' | 'briefings'>,
): Promise<readonly ExportedFile[]> {
  const articles = sorted(await store.articles(), ({ id }) => id);
  const briefings = sorted(
    await store.briefings(),
    ({ article, team, briefedAt }) => `${article}/${team}/${briefedAt}`,
  );
  const told: unknown[] = [];
  for (const article of articles) {
    const versions = await store.versions(article.id);
    const earlier = versions.filter(
      ({ version }) => version !== article.version,
    );
    told.push({ ...plain(article), versions: earlier.map(plain) });
  }
  const json = JSON.stringify({ articles: told, briefings }, null, 2);
  return [
    csvFile('articles.csv', [
      [...articleColumns, 'body'],
      ...articles.map(articleCells),
    ]),
    csvFile('briefings.csv', [
      ['article', 'team', 'briefedAt'],
      ...briefings.map(({ article, team, briefedAt }) => [
        article,
        team,
        briefedAt,
      ]),
    ]),
    {
      name: 'knowledge.json',
      contentType: 'application/json',
      body: `${json}\n`,
    },
  ];
}

function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : Number(left > right);
  });
}

/** The article alone: what was read in it can be read again. */
function plain(article: Article): Article {
  return Article.parse(article);
}

function articleCells(article: Article): string[] {
  const cells = articleColumns.map((column) => {
    const value = article[column];
    return typeof value === 'string' ? value : (value ?? []).join(';');
  });
  return [...cells, article.body];
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function csvFile(name: string, rows: readonly string[][]): ExportedFile {
  const guarded = rows.map((cells) => cells.map(guardCell));
  const body = stringify(guarded, { bom: true, record_delimiter: '\r\n' });
  return { name, contentType: 'text/csv; charset=utf-8', body };
}
