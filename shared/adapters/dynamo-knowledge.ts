import { createHash } from 'node:crypto';
import * as z from 'zod';
import {
  Article,
  Briefing,
  type KeptArticle,
  type KnowledgeStore,
  ReadArticle,
} from '../domain/article.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

const articles = partition('KNOWLEDGE', 'article');
const versions = partition('KNOWLEDGE', 'version');
const briefings = partition('KNOWLEDGE', 'briefing');

const ArticleItem = z.object({ digest: z.string() });

/** The company's knowledge base with all its versions, in DynamoDB. */
export function dynamoKnowledge(table: DynamoTable): KnowledgeStore {
  return {
    async articles() {
      const found: KeptArticle[] = [];
      for await (const item of table.query(articles)) {
        const article = ReadArticle.parse(await unpack(table, item));
        const { digest } = ArticleItem.parse(item);
        found.push({ ...article, digest });
      }
      return found;
    },
    saveArticle: (article) => saveArticle(table, article),
    async versions(articleId) {
      const found: Article[] = [];
      const prefix = `${articleId}#`;
      for await (const item of table.query(versions, { prefix })) {
        found.push(Article.parse(await unpack(table, item)));
      }
      return found.sort((a, b) => a.updated.localeCompare(b.updated));
    },
    async briefings() {
      const found: Briefing[] = [];
      for await (const item of table.query(briefings)) {
        found.push(Briefing.parse(item));
      }
      return found;
    },
    async saveBriefing(briefing) {
      const { article, team, briefedAt } = briefing;
      const sk = `${article}#${team}#${briefedAt}`;
      await table.put({ pk: briefings, sk, ...briefing }, isNew);
    },
  };
}

const isNew = {
  text: 'attribute_not_exists(#pk)',
  names: { '#pk': 'pk' },
} as const;

async function saveArticle(
  table: DynamoTable,
  article: ReadArticle,
): Promise<void> {
  const { readings, statements, ...version } = article;
  // The version first: what is current can always be found in the past.
  const versionKey = { pk: versions, sk: `${article.id}#${article.version}` };
  await putPacked(table, versionKey, version, isNew);
  const digest = createHash('sha256')
    .update(JSON.stringify([article.version, readings, statements]))
    .digest('base64url');
  await putPacked(table, { pk: articles, sk: article.id, digest }, article, {
    text: 'attribute_not_exists(#pk) OR #digest <> :digest',
    names: { '#pk': 'pk', '#digest': 'digest' },
    values: { ':digest': digest },
  });
}
