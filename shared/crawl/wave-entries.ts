import type { FrontierEntry } from '../domain/frontier.ts';
import type { RunIssue } from '../domain/run.ts';
import { failedEntry, plannedEntry } from './frontier-entry.ts';
import { tellIssue } from './issues/say-issue.ts';
import type { Forbids, OriginRobots } from './recall-robots.ts';

export type WaveInput = {
  readonly wave: number;
  readonly urls: Iterable<string>;
  /** Those of earlier waves. */
  readonly known: ReadonlyMap<string, FrontierEntry>;
  /** Planned before all others, whatever the page limit. */
  readonly first?: ReadonlySet<string>;
  readonly maxPages: number;
  /** By origin; an origin that is not among them forbids nothing. */
  readonly robots: ReadonlyMap<string, OriginRobots>;
};

export type WaveEntries = {
  /** What the frontier is to hold: URLs to fetch, and those left out. */
  readonly entries: readonly FrontierEntry[];
  /** URLs of a later wave: more than one wave should hold. */
  readonly later: readonly string[];
};

const batchSize = 50;
const mostInWave = 20_000;

/**
 * Divides new URLs into batches; leaves out what robots.txt forbids and what
 * is beyond the page limit, with one issue for each rule. The same input
 * gives the same batches: a step done twice plans the same.
 */
export function waveEntries(input: WaveInput): WaveEntries {
  const { wave, known } = input;
  const fresh = [...new Set(input.urls)].filter((url) => !known.has(url));
  const ordered = fresh.sort(byDepth(input.first ?? new Set()));
  const { allowed, forbidden } = divideByRobots(ordered, input);
  const room = Math.max(0, input.maxPages - pagesAmong(known.values()));
  const within = allowed.slice(0, room);
  const planned = within
    .slice(0, mostInWave)
    .map((url, at) => plannedEntry(url, wave, batchName(wave, at)));
  const left = allowed.slice(room);
  return {
    entries: [...planned, ...forbidden, ...beyondLimit(left, input)],
    later: within.slice(mostInWave),
  };
}

/** Near the home page first: where the page limit cuts, depth is lost. */
function byDepth(first: ReadonlySet<string>) {
  const depthOf = (url: string): number =>
    first.has(url) ? 0 : url.split('/').length;
  return (a: string, b: string): number =>
    depthOf(a) - depthOf(b) || (a < b ? -1 : 1);
}

const batchName = (wave: number, at: number): string =>
  `w${wave}-${Math.floor(at / batchSize)}`;

function pagesAmong(entries: Iterable<FrontierEntry>): number {
  let pages = 0;
  for (const entry of entries) {
    if (!entry.setAside && !isLeftOut(entry)) pages += 1;
  }
  return pages;
}

function isLeftOut({ issue }: FrontierEntry): boolean {
  return issue?.issue === 'page-limit' || issue?.issue === 'robots-disallowed';
}

function divideByRobots(
  urls: readonly string[],
  { robots, known, wave }: WaveInput,
): { allowed: string[]; forbidden: FrontierEntry[] } {
  const allowed: string[] = [];
  const first = new Map<string, FrontierEntry>();
  const told = batchesOf(known.values());
  for (const url of urls) {
    const { origin } = new URL(url);
    const rule = robots.get(origin)?.forbiddenBy(url);
    if (!rule) {
      allowed.push(url);
      continue;
    }
    // One issue for a rule: a calendar has a thousand forbidden addresses.
    const name = forbiddenBatch(origin, rule);
    if (!first.has(name) && !told.has(name)) {
      const entry = plannedEntry(url, wave, name);
      first.set(name, failedEntry(entry, forbiddenIssue(url, origin, rule)));
    }
  }
  return { allowed, forbidden: [...first.values()] };
}

/** Where the frontier keeps the URL that stands for all that a rule forbids. */
export function forbiddenBatch(origin: string, rule: Forbids): string {
  return `robots ${origin} ${rule.kind === 'rule' ? rule.line : 'closed'}`;
}

function forbiddenIssue(url: string, origin: string, rule: Forbids): RunIssue {
  if (rule.kind === 'closed') {
    return {
      url,
      issue: 'unreachable',
      ...tellIssue('robots-not-handed-out', { origin, url }),
    };
  }
  return {
    url,
    issue: 'robots-disallowed',
    ...tellIssue('robots-forbids', {
      origin,
      url,
      line: rule.line,
      rule: rule.text,
    }),
  };
}

function beyondLimit(
  [url]: readonly string[],
  { wave, maxPages, known }: WaveInput,
): FrontierEntry[] {
  if (url === undefined || batchesOf(known.values()).has(limitBatch)) return [];
  const issue: RunIssue = {
    url,
    issue: 'page-limit',
    ...tellIssue('page-limit', { url, most: maxPages }),
  };
  return [failedEntry(plannedEntry(url, wave, limitBatch), issue)];
}

const limitBatch = 'page-limit';

function batchesOf(entries: Iterable<FrontierEntry>): Set<string> {
  const batches = new Set<string>();
  for (const entry of entries) batches.add(entry.batch);
  return batches;
}
