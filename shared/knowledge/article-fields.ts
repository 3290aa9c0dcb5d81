import * as z from 'zod';
import { type Article, ArticleId, TeamId } from '../domain/article.ts';
import { CalendarDate } from '../domain/term.ts';
import { articleVersion } from './article-version.ts';
import { calmMarkdown } from './calm-markdown.ts';
import { limits } from './limits.ts';
import {
  dateOfText,
  langOfText,
  langTag,
  lineOfText,
  listOfText,
  type RawFields,
} from './raw-fields.ts';
import { type Problem, RefusedError, refused, shown } from './refusal.ts';

/** What is assumed where an article does not say. */
export type ArticleDefaults = {
  readonly lang?: string | undefined;
  readonly teams?: readonly string[] | undefined;
};

const line = z.preprocess(lineOfText, z.string().max(2000));
const date = z.preprocess(dateOfText, CalendarDate);

const Fields = z
  .object({
    id: z.preprocess(lineOfText, ArticleId),
    title: line,
    lang: z.preprocess(langOfText, z.string().regex(langTag)),
    teams: z.preprocess(listOfText, z.array(TeamId).max(100)),
    updated: date,
    validFrom: date.optional(),
    validUntil: date.optional(),
    owner: line.optional(),
    remedy: line.optional(),
    contact: line.optional(),
  })
  .refine(
    ({ validFrom, validUntil }) =>
      !(validFrom && validUntil && validFrom > validUntil),
    { path: ['validUntil'] },
  );

/** The columns of an article, in the order of every table we write. */
export const articleColumns = [
  'id',
  'title',
  'lang',
  'teams',
  'updated',
  'validFrom',
  'validUntil',
  'owner',
  'remedy',
  'contact',
] as const;
type Column = (typeof articleColumns)[number];

/**
 * Answers the article that these fields and this Markdown make. Throws
 * `RefusedError` with every field that is missing or cannot be read.
 */
export function readFields(
  raw: RawFields,
  body: string,
  defaults: ArticleDefaults = {},
  lineOfArticle: number | undefined = undefined,
): Article {
  const given = { ...defaults, ...valuesOf(raw) };
  const fields = Fields.safeParse(given);
  if (!fields.success) {
    const paths = fields.error.issues.map(({ path }) => path[0]);
    const wrong = articleColumns.filter((column) => paths.includes(column));
    throw new RefusedError(
      wrong.map((column) => problemWith(column, raw, lineOfArticle)),
    );
  }
  const article = { ...fields.data, body: bodyOf(body, lineOfArticle) };
  return { ...article, version: articleVersion(article) };
}

function valuesOf(raw: RawFields): Record<string, unknown> {
  const said = articleColumns.flatMap((column) => {
    const value = raw.get(column.toLowerCase())?.value;
    return lineOfText(value) === undefined ? [] : [[column, value] as const];
  });
  return Object.fromEntries(said);
}

function bodyOf(body: string, line: number | undefined): string {
  const text = calmMarkdown(body.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
  if (text === '') {
    throw refused({
      reason: 'empty',
      message: 'the article has no text',
      remedy: 'Write what staff should know, or remove the article',
      line,
    });
  }
  if (text.length > limits.articleCharacters) {
    throw refused({
      reason: 'too-large',
      message: `the article has ${text.length} characters, more than ${limits.articleCharacters}`,
      remedy: 'Split it into articles that a team can be briefed on',
      line,
    });
  }
  return text;
}

function problemWith(
  column: Column,
  raw: RawFields,
  lineOfArticle: number | undefined,
): Problem {
  const field = raw.get(column.toLowerCase());
  const line = field?.line ?? lineOfArticle;
  const remedy = remedies[column];
  const read = column === 'teams' ? listOfText : lineOfText;
  const value = read(field?.value);
  if (value === undefined) {
    const message = `"${column}" is missing`;
    return { reason: 'missing-field', message, remedy, line, column };
  }
  const said = shown(value);
  const message = `"${column}" is "${said}"`;
  const reason = reasonFor(column);
  return { reason, message, remedy, line, column, value: said };
}

function reasonFor(column: Column) {
  if (column === 'id') return 'invalid-id';
  return dates.has(column) ? 'invalid-date' : 'invalid-field';
}

const dates: ReadonlySet<Column> = new Set([
  'updated',
  'validFrom',
  'validUntil',
]);

const remedies: Record<Column, string> = {
  id: 'Write letters, digits, dots, dashes and underscores only, a letter or digit first, at most 128',
  title: 'Write a title of one line, at most 2000 characters',
  lang: 'Write the language as en, fr or fr-CA',
  teams: 'Name the teams it is meant for, as [contact-centre, stores]',
  updated: 'Write the date of its last change as 2026-11-21',
  validFrom: 'Write the date as 2026-11-21',
  validUntil: 'Write the date as 2026-11-21, not before validFrom',
  owner: 'Write a name or address on one line',
  remedy: 'Write it on one line, at most 2000 characters',
  contact: 'Write it on one line, at most 2000 characters',
};
