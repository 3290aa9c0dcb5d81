import type { Dispatcher } from 'undici';
import { contentKindOf } from '../crawl/content-kind.ts';
import type {
  FetchFailure,
  FetchOutcome,
  FetchRequest,
} from '../crawl/fetcher.ts';
import { tellIssue } from '../crawl/issues/say-issue.ts';
import { tooLarge } from './http-failures.ts';
import { unpackBody } from './unpack-body.ts';

/** Reads an answer as far as it is wanted. */
export async function outcomeOf(
  wanted: FetchRequest,
  response: Dispatcher.ResponseData,
): Promise<FetchOutcome> {
  const { statusCode, body } = response;
  const headers = readHeaders(response);
  if (statusCode < 200 || statusCode > 299) {
    // An answer's end is waited for: its connection can be used again.
    await body.dump({ limit: 128 * 1024 });
    return withoutBody(statusCode, headers);
  }
  const { contentType } = headers;
  if (wanted.wants === 'page' && isNoPage(contentType)) {
    abandon(body);
    return { kind: 'not-a-page', contentType };
  }
  return received(wanted, body, headers);
}

function isNoPage(contentType: string): boolean {
  const kind = contentKindOf(contentType);
  return kind !== undefined && kind !== 'html';
}

function withoutBody(
  status: number,
  { location, retryAfter }: AnswerHeaders,
): FetchOutcome {
  if (status === 304) return { kind: 'not-modified' };
  return status < 400 && location !== undefined
    ? { kind: 'redirect', location }
    : { kind: 'refused', status, retryAfter };
}

type Body = Dispatcher.ResponseData['body'];

type AnswerHeaders = {
  readonly contentType: string;
  readonly contentEncoding: string;
  readonly contentLength: number;
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
};

function readHeaders({ headers }: Dispatcher.ResponseData): AnswerHeaders {
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  return {
    contentType: header('content-type') ?? '',
    contentEncoding: header('content-encoding') ?? '',
    contentLength: Number(header('content-length') ?? 0),
    etag: header('etag'),
    lastModified: header('last-modified'),
    location: header('location'),
    retryAfter: header('retry-after'),
  };
}

async function received(
  wanted: FetchRequest,
  body: Body,
  headers: AnswerHeaders,
): Promise<FetchOutcome> {
  const { contentType, etag, lastModified } = headers;
  const raw = await readUpTo(wanted, body, headers.contentLength);
  if (!Buffer.isBuffer(raw)) return raw;
  const unpacked = unpackBody(raw, headers.contentEncoding, wanted.maxBytes);
  switch (unpacked.kind) {
    case 'bytes':
      return {
        kind: 'received',
        contentType,
        etag,
        lastModified,
        bytes: unpacked.bytes,
      };
    case 'too-large':
      return tooLarge(wanted, 'unpacks-to-too-much');
    case 'damaged':
      return {
        kind: 'failed',
        cause: 'unreadable-document',
        ...tellIssue(unpacked.why, {
          url: wanted.url,
          encoding: unpacked.encoding,
        }),
        retryable: false,
      };
  }
}

async function readUpTo(
  wanted: FetchRequest,
  body: Body,
  announced: number,
): Promise<Buffer | FetchFailure> {
  const chunks: Buffer[] = [];
  let size = announced > wanted.maxBytes ? announced : 0;
  if (size === 0) {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > wanted.maxBytes) break;
      chunks.push(chunk);
    }
  }
  if (size <= wanted.maxBytes) return Buffer.concat(chunks, size);
  abandon(body);
  return tooLarge(wanted, 'has-too-much');
}

/** Ends the connection; that it ended early is no news to anybody. */
function abandon(body: Body): void {
  body.on('error', () => {}).destroy();
}
