import { readdirSync, readFileSync } from 'node:fs';
import { indexArticles } from '../shared/compare/match/article-index.ts';
import { lastBriefings } from '../shared/compare/verdict/briefing-state.ts';
import { judgePromise } from '../shared/compare/verdict/judge-promise.ts';
import type { ReadArticle } from '../shared/domain/article.ts';
import type { PublicPromise } from '../shared/domain/promise.ts';
import { Topic } from '../shared/domain/topic.ts';
import { readBlocks } from '../shared/extract/blocks/read-blocks.ts';
import { statementOf } from '../shared/extract/frames/statement.ts';
import { parsePage } from '../shared/extract/parse-page.ts';
import { readArticle } from '../shared/extract/read-article.ts';

/** A promise of an invented firm, what staff know of it, and the verdict. */
export type JudgedPromise = {
  readonly firm: string;
  readonly quote: string;
  /** "covered lost-card", "contradicted lost-card" or "unknown". */
  readonly expected: string;
  readonly verdict: string;
};

/**
 * Words and weights were fitted on the first; from the second one may learn;
 * nobody looks into the third.
 */
export type FirmPart = 'tuned-on' | 'learnt-from' | 'held-out';

const context = { url: '', asOf: '2026-11-21', currency: undefined };

/**
 * Judges the promises of every firm of a part. A line "@ id | lang | title"
 * begins an article, "> topic | lang | words | verdict" is a promise.
 */
export function judgeFirms(part: FirmPart): JudgedPromise[] {
  const folder = new URL(`./firms/${part}/`, import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    judgeFirm(file, readFileSync(new URL(file, folder), 'utf8').split('\n')),
  );
}

/** Judges the promises of one firm. */
export function judgeFirm(
  firm: string,
  lines: readonly string[],
): JudgedPromise[] {
  const articles = articlesIn(lines);
  const index = indexArticles(articles);
  const briefed = articles.map(({ id }) => ({
    article: id,
    team: 'staff',
    briefedAt: '2026-06-01',
  }));
  return lines
    .filter((line) => line.startsWith('> '))
    .map((line) => {
      const [topic = '', lang = '', quote = '', expected = ''] = partsOf(line);
      const verdict = judgePromise(
        promiseOf(Topic.parse(topic), lang, quote),
        index,
        lastBriefings(briefed, context.asOf),
      );
      const article = verdict.kind === 'unknown' ? [] : [verdict.article.id];
      return {
        firm,
        quote,
        expected,
        verdict: [verdict.kind, ...article].join(' '),
      };
    });
}

function partsOf(line: string): string[] {
  return line
    .slice(2)
    .split('|')
    .map((part) => part.trim());
}

/** Answers the articles of a firm. */
export function articlesIn(lines: readonly string[]): ReadArticle[] {
  const articles: { head: string; body: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('> ')) continue;
    if (line.startsWith('@ ')) articles.push({ head: line, body: [] });
    else articles.at(-1)?.body.push(line);
  }
  return articles.map(({ head, body }) => {
    const [id = '', lang = '', title = ''] = partsOf(head);
    const article = {
      id,
      lang,
      title,
      teams: ['staff'],
      updated: '2026-01-01',
      body: body.join('\n\n'),
      version: id,
    };
    return {
      ...article,
      ...readArticle(article, { ...context, defaultLang: lang }),
    };
  });
}

/** Its topic is given: what is judged here is the comparison alone. */
function promiseOf(topic: Topic, lang: string, quote: string): PublicPromise {
  const escaped = quote.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const page = parsePage(`<html lang="${lang}"><p>${escaped}</p></html>`, {
    url: 'https://firm.invalid/',
    defaultLang: lang,
  });
  const sentences = readBlocks(page, { ...context, defaultLang: lang });
  const statements = sentences.map(statementOf);
  const read = sentences
    .flatMap(({ candidates }) => candidates)
    .find(({ reading }) => reading.topic === topic);
  const seen = '2026-11-21T00:00:00.000Z';
  return {
    kind: 'commitment',
    topic,
    lang,
    strength: 'firm',
    condition: null,
    terms: statements.flatMap(({ terms }) => terms),
    scope: read?.reading.scope ?? statements.flatMap(({ scope }) => scope),
    concepts: [],
    rule: 'given',
    warnings: [],
    identity: quote,
    id: quote,
    context: [],
    mentions: [
      {
        url: '/',
        selector: 'p',
        quote,
        lang,
        place: 'main',
        firstSeen: seen,
        lastSeen: seen,
      },
    ],
  };
}
