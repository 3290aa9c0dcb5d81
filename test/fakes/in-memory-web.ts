import type {
  Fetcher,
  FetchOutcome,
  FetchRequest,
} from '../../shared/crawl/fetcher.ts';

type Answer = FetchOutcome | string | ((request: FetchRequest) => FetchOutcome);

/** A web of pages: HTML by URL, or any other answer; the rest is 404. */
export function inMemoryWeb(answers: Record<string, Answer>): {
  readonly fetch: Fetcher;
  readonly asked: string[];
  readonly answers: Record<string, Answer>;
} {
  const asked: string[] = [];
  return {
    asked,
    answers,
    async fetch(request) {
      asked.push(request.url);
      const answer = answers[request.url];
      if (answer === undefined) return refused(404);
      if (typeof answer === 'function') return answer(request);
      return typeof answer === 'string' ? page(answer, request) : answer;
    },
  };
}

export function refused(status: number, retryAfter?: string): FetchOutcome {
  return { kind: 'refused', status, retryAfter };
}

export function redirect(location: string): FetchOutcome {
  return { kind: 'redirect', location };
}

/** HTML, or 304 for a request that holds this very version. */
function page(html: string, request: FetchRequest): FetchOutcome {
  const etag = `"${html.length}-${html.slice(-40)}"`;
  if (request.etag === etag) return { kind: 'not-modified' };
  return received(html, { etag });
}

export function received(
  body: string | Uint8Array,
  more: Partial<Extract<FetchOutcome, { kind: 'received' }>> = {},
): FetchOutcome {
  return {
    kind: 'received',
    contentType: 'text/html; charset=utf-8',
    etag: undefined,
    lastModified: undefined,
    bytes: Buffer.from(body),
    ...more,
  };
}

export const unreachable: FetchOutcome = {
  kind: 'failed',
  cause: 'unreachable',
  detail: 'the server refuses connections',
  retryable: true,
};
