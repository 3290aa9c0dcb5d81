import * as z from 'zod';
import { Reading, Statement } from './reading.ts';
import { CalendarDate } from './term.ts';

/** Letters, digits, dot, dash, underscore: safe as a key and as a file name. */
export const ArticleId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,127}$/u);
export const TeamId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u)
  .describe(
    'letters, digits, dots, dashes and underscores, a letter or digit first, at most 64',
  );

/** An item of the internal knowledge base, as it stands in one version. */
export const Article = z.object({
  id: ArticleId,
  title: z.string().min(1),
  lang: z.string(),
  teams: z.array(TeamId),
  updated: CalendarDate,
  validFrom: CalendarDate.optional(),
  validUntil: CalendarDate.optional(),
  owner: z.string().optional(),
  /** What staff may offer when the promise is not kept. */
  remedy: z.string().optional(),
  /** Who helps staff when they do not know. */
  contact: z.string().optional(),
  /** Markdown. */
  body: z.string(),
  /** sha256 of everything above: a new version has another. */
  version: z.string(),
});
export type Article = z.infer<typeof Article>;

/** An article with what the reader found in it. */
export const ReadArticle = Article.extend({
  readings: z.array(Reading),
  statements: z.array(Statement),
});
export type ReadArticle = z.infer<typeof ReadArticle>;

/** An article as it is kept. */
export type KeptArticle = ReadArticle & {
  /** Of its version and what was read in it, where the store has one. */
  readonly digest?: string | undefined;
};

/** A team was briefed on an article as it stood on a date. */
export const Briefing = z.object({
  article: ArticleId,
  team: TeamId,
  briefedAt: CalendarDate,
});
export type Briefing = z.infer<typeof Briefing>;

/** The knowledge base: articles with all their versions, and briefings. */
export type KnowledgeStore = {
  articles(): Promise<readonly KeptArticle[]>;
  /** Keeps every version; the same version twice changes nothing. */
  saveArticle(article: ReadArticle): Promise<void>;
  versions(articleId: string): Promise<readonly Article[]>;
  briefings(): Promise<readonly Briefing[]>;
  saveBriefing(briefing: Briefing): Promise<void>;
};
