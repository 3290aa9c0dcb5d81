import { type Dispatcher, request } from 'undici';
import type { Fetcher, FetchOutcome, FetchRequest } from '../crawl/fetcher.ts';
import { createHttpAgent } from './http-agent.ts';
import { outcomeOf } from './http-answer.ts';
import { failureOf, PrivateAddressError } from './http-failures.ts';
import { isPrivateAddress, literalAddress } from './private-addresses.ts';

export type HttpFetcher = {
  readonly fetch: Fetcher;
  close(): Promise<void>;
};

export type HttpFetcherOptions = {
  /** `Briefed/<version> (+<where to complain>)`. */
  readonly userAgent: string;
  /** Open at a time to one host, at most. */
  readonly connections?: number;
};

/**
 * Fetches over HTTP. Addresses are judged when a connection is made, on the
 * very addresses it is made to: a name that resolves anew cannot slip by.
 */
export function createHttpFetcher(options: HttpFetcherOptions): HttpFetcher {
  const open = createHttpAgent(false, options.connections);
  const guarded = createHttpAgent(true, options.connections);
  return {
    fetch: (wanted) =>
      fetchOnce(wanted, options, wanted.allowPrivateAddresses ? open : guarded),
    async close() {
      await Promise.all([open.destroy(), guarded.destroy()]);
    },
  };
}

async function fetchOnce(
  wanted: FetchRequest,
  { userAgent }: HttpFetcherOptions,
  dispatcher: Dispatcher,
): Promise<FetchOutcome> {
  const literal = literalAddress(new URL(wanted.url));
  if (!wanted.allowPrivateAddresses && literal && isPrivateAddress(literal)) {
    return failureOf(wanted, new PrivateAddressError(literal, literal));
  }
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), wanted.timeoutSeconds * 1000);
  try {
    const response = await request(wanted.url, {
      dispatcher,
      signal: stop.signal,
      headers: headersFor(wanted, userAgent),
    });
    return await outcomeOf(wanted, response);
  } catch (error) {
    return failureOf(wanted, error);
  } finally {
    clearTimeout(timer);
  }
}

function headersFor(
  { etag, lastModified }: FetchRequest,
  userAgent: string,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    'accept-encoding': 'gzip, br',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}
