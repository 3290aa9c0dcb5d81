import type { Article, Briefing, KeptArticle, ReadArticle } from './article.ts';
import type { BriefingTask } from './briefing-task.ts';
import type { Decision } from './decision.ts';
import type { Gap, GapEvent } from './gap.ts';
import type { Judgements, KeptJudgements } from './judgement.ts';
import type { PublicPromise } from './promise.ts';
import type { Reading } from './reading.ts';
import type { RegisterEntry } from './register.ts';
import type { PageResult, Run, RunIssue } from './run.ts';
import type { Site } from './site.ts';
import type { StructuredFact } from './structured-fact.ts';

/** What the reader is told beside the page itself. */
export type ReadContext = {
  readonly url: string;
  /** BCP 47, assumed where neither page nor words say. */
  readonly defaultLang: string;
  /** ISO 4217 of a bare currency sign, when the site's configuration says. */
  readonly currency: string | undefined;
  /** ISO date; years left out of a date are inferred from it. */
  readonly asOf: string;
};

/** A page's links and identity, and the statements found in it. */
export type ExtractedPage = {
  readonly title: string;
  readonly lang: string;
  /** BCP 47, where its words are in a language that is not read. */
  readonly unreadLanguage?: string | undefined;
  /** Absolute, as written on the page; not yet scoped or folded. */
  readonly links: readonly string[];
  readonly canonical: string | undefined;
  /** The same page in other languages (`hreflang`). */
  readonly alternates: readonly { lang: string; url: string }[];
  /** Characters of visible text; 0 means a page without words. */
  readonly textLength: number;
  readonly readings: readonly Reading[];
  /** What its structured data states, apart from its words. */
  readonly facts: readonly StructuredFact[];
};

/**
 * A reader is one port: a page in, statements with verbatim quotes out.
 * It never throws on page content, however damaged.
 */
export type PageReader = (html: string, context: ReadContext) => ExtractedPage;

/** Reads an article with the same reader as pages; never throws on content. */
export type ArticleReader = (
  article: Article,
  context: Omit<ReadContext, 'url'>,
) => Pick<ReadArticle, 'readings' | 'statements'>;

/** A page as it was last received, with what was read in it. */
export type StoredPage = Omit<ExtractedPage, 'links'> & {
  readonly siteId: string;
  readonly url: string;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** sha256 of the bytes as decoded; also the snapshot's key. */
  readonly contentHash: string;
  readonly readerVersion: string;
  /** ISO instants, both of a run's start, so that retries write the same. */
  readonly firstSeen: string;
  readonly changedAt: string;
  /** The run that wrote this version. */
  readonly changedRun: string;
};

/** Which bytes stood at a URL from a run on. */
export type PageVersion = Pick<
  StoredPage,
  'url' | 'contentHash' | 'changedAt' | 'changedRun'
>;

/** Pages by site and URL. `save` replaces; the same page twice is one. */
export type PageStore = {
  find(siteId: string, url: string): Promise<StoredPage | undefined>;
  save(page: StoredPage): Promise<void>;
  list(siteId: string): AsyncIterable<StoredPage>;
};

/** What stood at a URL, oldest first, since it was first saved. */
export type PageHistory = {
  versions(siteId: string, url: string): Promise<readonly PageVersion[]>;
};

/** Page bytes under the sha256 of their content; `put` twice is once. */
export type SnapshotStore = {
  put(contentHash: string, bytes: Uint8Array): Promise<void>;
  get(contentHash: string): Promise<Uint8Array | undefined>;
  /** Where a person finds it: a file path or an s3:// address. */
  addressOf(contentHash: string): string;
};

/** One URL of a run: planned, then settled with what became of it. */
export type FrontierEntry = {
  readonly url: string;
  readonly wave: number;
  readonly batch: string;
  readonly result: PageResult | undefined;
  readonly issue: RunIssue | undefined;
  /** Settled, and no page of its own. */
  readonly setAside?: SetAside | undefined;
};

/** Why a URL is no page: it leads to one, or it is an image, an archive, … */
export type SetAside =
  | { readonly kind: 'leads-to'; readonly url: string }
  | { readonly kind: 'not-a-page'; readonly why: string };

/** The URLs of a run. Adding a URL that is there changes nothing. */
export type FrontierStore = {
  add(runId: string, entries: readonly FrontierEntry[]): Promise<void>;
  settle(runId: string, entry: FrontierEntry): Promise<void>;
  batch(runId: string, batch: string): Promise<readonly FrontierEntry[]>;
  list(runId: string): AsyncIterable<FrontierEntry>;
  /** New links that a batch found, kept until the next wave is planned. */
  saveLinks(
    runId: string,
    batch: string,
    links: readonly string[],
  ): Promise<void>;
  links(runId: string, batch: string): Promise<readonly string[]>;
};

export type RunStore = {
  /** Creates the run, or answers the one already there. */
  start(run: Run): Promise<Run>;
  find(runId: string): Promise<Run | undefined>;
  finish(runId: string, state: Run['state']): Promise<void>;
  /** Newest first. */
  list(siteId: string): Promise<readonly Run[]>;
};

export type PromiseStore = {
  list(siteId: string): Promise<readonly PublicPromise[]>;
  save(siteId: string, promise: PublicPromise): Promise<void>;
  remove(siteId: string, promiseId: string): Promise<void>;
};

/** What every promise was, from run to run. Nothing is ever removed. */
export type RegisterStore = {
  /** The same entry twice is one. */
  record(siteId: string, entry: RegisterEntry): Promise<void>;
  list(siteId: string): Promise<readonly RegisterEntry[]>;
};

export type GapStore = {
  list(siteId: string): Promise<readonly Gap[]>;
  /** Saves the gap and adds the events; the same event twice is one. */
  save(siteId: string, gap: Gap, events: readonly GapEvent[]): Promise<void>;
  history(siteId: string, gapId: string): Promise<readonly GapEvent[]>;
};

/** What people decided, oldest first. Nothing is ever changed or removed. */
export type DecisionStore = {
  list(siteId: string): Promise<readonly Decision[]>;
  /** The same decision twice is one. */
  add(siteId: string, decision: Decision): Promise<void>;
};

/**
 * What is remembered of a site's last comparison. It spares work and holds
 * nothing else: lost or half saved, promises are judged anew.
 */
export type JudgementStore = {
  load(siteId: string): Promise<KeptJudgements | undefined>;
  /** Said before promises or gaps are written: it holds until it is saved. */
  doubt(siteId: string): Promise<void>;
  /** Replaces what was remembered, and ends the doubt. */
  save(siteId: string, judgements: Judgements): Promise<void>;
};

export type KnowledgeStore = {
  articles(): Promise<readonly KeptArticle[]>;
  /** Keeps every version; the same version twice changes nothing. */
  saveArticle(article: ReadArticle): Promise<void>;
  versions(articleId: string): Promise<readonly Article[]>;
  briefings(): Promise<readonly Briefing[]>;
  saveBriefing(briefing: Briefing): Promise<void>;
};

/** Briefing tasks by site; `save` replaces. Closed ones are kept. */
export type TaskStore = {
  list(siteId: string): Promise<readonly BriefingTask[]>;
  save(siteId: string, task: BriefingTask): Promise<void>;
};

export type ReportStore = {
  /** Answers where a person finds it: a file path or an s3:// address. */
  put(name: string, body: string, contentType: string): Promise<string>;
};

/** What `alert` sends; on one machine it is written to an outbox folder. */
export type AlertMessage = {
  /** Deterministic: sending it twice is sending it once. */
  readonly id: string;
  readonly detailType: string;
  readonly audience: string;
  readonly subject: string;
  readonly body: string;
  readonly detail: Record<string, unknown>;
};

export type Outbox = { send(message: AlertMessage): Promise<void> };

export type SiteStore = {
  find(siteId: string): Promise<Site | undefined>;
  list(): Promise<readonly Site[]>;
};

/** A short fixed sentence plus fields; never a page, never a secret. */
export type Log = {
  debug(message: string, fields?: Record<string, unknown>): void;
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
};
