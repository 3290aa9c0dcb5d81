import type { FrontierStore } from '../../domain/frontier.ts';
import type { PageHistory, PageVersion } from '../../domain/page.ts';
import type { Mention, PublicPromise } from '../../domain/promise.ts';
import type { RegisterEntry, RegisterStore } from '../../domain/register.ts';
import type { Run, RunIssue, RunStore } from '../../domain/run.ts';
import type { SnapshotStore } from '../../domain/snapshot.ts';
import type { Topic } from '../../domain/topic.ts';
import { foldText } from '../../platform/fold-text.ts';
import { type StoodThen, stoodOn } from './stood-on.ts';

export type PromisedOnDeps = {
  readonly runs: Pick<RunStore, 'list'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly register: Pick<RegisterStore, 'list'>;
  readonly pages: PageHistory;
  readonly snapshots: Pick<SnapshotStore, 'addressOf'>;
};

export type PromisedQuestion = {
  readonly siteId: string;
  /** ISO date, where the site is. */
  readonly on: string;
  readonly topic?: Topic | undefined;
  /** Words that must all stand in one of its quotes, or above it. */
  readonly search?: string | undefined;
};

/** The bytes that a quote stands in. */
export type Proof = {
  readonly contentHash: string;
  /** A file path or an s3:// address. */
  readonly address: string;
  /** Start of the run that received these bytes first. */
  readonly receivedAt: string;
  readonly receivedRun: string;
};

export type RegisteredMention = Mention & {
  /** Null where nothing of that time was kept. */
  readonly evidence: Proof | null;
};

export type RegisteredPromise = Omit<PublicPromise, 'mentions'> & {
  readonly mentions: readonly RegisteredMention[];
  /** Night of the run that saw it first. */
  readonly since: string;
  /** False where that run did not find it, and a later one had to confirm. */
  readonly seenThatNight: boolean;
};

export type RegisterAnswer = {
  readonly site: string;
  readonly on: string;
  /** The last run up to that day; null where there was none. */
  readonly run: Run | null;
  readonly pagesRead: number;
  readonly notRead: readonly RunIssue[];
  readonly promises: readonly RegisteredPromise[];
};

/**
 * Answers what a site promised on a day, as the last run up to it saw it,
 * with the snapshot that proves each quote, and what that run could not read.
 */
export async function promisedOn(
  question: PromisedQuestion,
  deps: PromisedOnDeps,
): Promise<RegisterAnswer> {
  const { siteId, on } = question;
  const runs = await deps.runs.list(siteId);
  const run = runs.find((one) => hasSeen(one, on));
  if (run === undefined) {
    const nothing = { run: null, pagesRead: 0, notRead: [], promises: [] };
    return { site: siteId, on, ...nothing };
  }
  const entries: readonly RegisterEntry[] = await deps.register.list(siteId);
  const promises: RegisteredPromise[] = [];
  for (const stood of stoodOn(entries, run.startedAt, runs)) {
    if (isAskedFor(stood.promise, question)) {
      promises.push(await withEvidence(stood, run, deps));
    }
  }
  return { site: siteId, on, run, ...(await readIn(run, deps)), promises };
}

function hasSeen({ asOf, state }: Run, on: string): boolean {
  return asOf <= on && state !== 'running';
}

function isAskedFor(
  { topic, mentions, context }: PublicPromise,
  question: PromisedQuestion,
): boolean {
  const words = foldText(question.search ?? '').split(' ');
  const texts = mentions.map(({ quote }) =>
    foldText([...context, quote].join(' ')),
  );
  return (
    (question.topic === undefined || question.topic === topic) &&
    texts.some((text) => words.every((word) => text.includes(word)))
  );
}

async function withEvidence(
  { promise, since }: StoodThen,
  { siteId, startedAt }: Run,
  { pages, snapshots }: Pick<PromisedOnDeps, 'pages' | 'snapshots'>,
): Promise<RegisteredPromise> {
  const { missedSince } = promise;
  const wasThere = ({ changedAt }: PageVersion) =>
    missedSince === undefined
      ? changedAt <= startedAt
      : changedAt < missedSince;
  const mentions: RegisteredMention[] = [];
  for (const mention of promise.mentions) {
    const versions = await pages.versions(siteId, mention.url);
    const version = versions.findLast(wasThere);
    const evidence = version
      ? {
          contentHash: version.contentHash,
          address: snapshots.addressOf(version.contentHash),
          receivedAt: version.changedAt,
          receivedRun: version.changedRun,
        }
      : null;
    mentions.push({ ...mention, evidence });
  }
  const seenThatNight = missedSince === undefined;
  return { ...promise, mentions, since, seenThatNight };
}

async function readIn({ id }: Run, { frontier }: PromisedOnDeps) {
  let pagesRead = 0;
  const notRead: RunIssue[] = [];
  for await (const { result, issue } of frontier.list(id)) {
    if (issue) notRead.push(issue);
    else if (result && result.status !== 'failed') pagesRead += 1;
  }
  return { pagesRead, notRead };
}
