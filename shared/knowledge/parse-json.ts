import * as z from 'zod';
import type { ArticleDefaults } from './article-fields.ts';
import { jsonErrorLine } from './json-error-line.ts';
import { articlesOf, briefingsOf } from './parse-csv.ts';
import type { TableRow } from './parse-table.ts';
import { nothingParsed, type ParsedKnowledge } from './parsed-knowledge.ts';
import { plainName } from './raw-fields.ts';
import { type Problem, refused, shown } from './refusal.ts';

const Item = z.record(z.string(), z.unknown());
const Items = z.array(z.unknown());
const Holder = z.union([
  z.object({ articles: Items, briefings: Items.default([]) }),
  z.object({ articles: Items.default([]), briefings: Items }),
]);

/**
 * Answers what a JSON file holds: a list of articles, one article, or
 * `{ "articles": […], "briefings": […] }`. A bad item is a problem of its
 * own, named by its place in the list; throws `RefusedError` when the file is
 * no such thing.
 */
export function parseJson(
  text: string,
  defaults?: ArticleDefaults,
): ParsedKnowledge {
  const { articles, briefings } = holderOf(parse(text));
  const parsed = [
    ...articles.map((item, at) =>
      parseItem(item, `article ${at + 1}`, (row) =>
        articlesOf([row], defaults),
      ),
    ),
    ...briefings.map((item, at) =>
      parseItem(item, `briefing ${at + 1}`, (row) => briefingsOf([row])),
    ),
  ];
  return {
    ...nothingParsed,
    articles: parsed.flatMap(({ articles }) => articles),
    briefings: parsed.flatMap(({ briefings }) => briefings),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refused(
      {
        reason: 'malformed-json',
        message: 'the file is not JSON from this line on',
        remedy: 'Correct it there: a missing comma, quote or bracket',
        line: jsonErrorLine(text),
      },
      { cause },
    );
  }
}

function holderOf(given: unknown): z.infer<typeof Holder> {
  const list = Items.safeParse(given);
  if (list.success) {
    return { articles: list.data, briefings: [] };
  }
  const holder = Holder.safeParse(given);
  if (holder.success) {
    return holder.data;
  }
  const one = Item.safeParse(given);
  if (one.success && 'id' in one.data) {
    return { articles: [one.data], briefings: [] };
  }
  throw refused({
    reason: 'malformed-json',
    message: 'it holds neither a list of articles nor one article',
    remedy: 'Write { "articles": […], "briefings": […] }',
    line: 1,
  });
}

function parseItem(
  item: unknown,
  place: string,
  read: (row: TableRow) => ParsedKnowledge,
): ParsedKnowledge {
  const object = Item.safeParse(item);
  if (!object.success) {
    return { ...nothingParsed, problems: [notAnObject(item, place)] };
  }
  const fields = new Map(
    Object.entries(object.data).map(([name, value]) => [
      plainName(name),
      { value },
    ]),
  );
  const parsed = read({ fields, line: undefined });
  const problems = parsed.problems.map((problem) => ({
    ...problem,
    message: `${place}: ${problem.message}`,
  }));
  return { ...parsed, problems };
}

function notAnObject(item: unknown, place: string): Problem {
  return {
    reason: 'malformed-json',
    message: `${place} is "${shown(item)}"`,
    remedy: 'Write each as { "id": …, "title": …, … }',
    value: shown(item),
  };
}
