import type { IssueCause, RunIssue } from '../domain/run.ts';

export type FetchRequest = {
  readonly url: string;
  /** Of the version already held: the server may answer "not modified". */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** Of the body as received, and again of the body as decompressed. */
  readonly maxBytes: number;
  /** From the first byte sent to the last byte received. */
  readonly timeoutSeconds: number;
  readonly allowPrivateAddresses: boolean;
  /** `page` leaves the body of images, archives, … unread. */
  readonly wants: 'page' | 'anything';
};

/** Why no answer could be had; `retryable` when a second try may succeed. */
export type FetchFailure = Readonly<Pick<RunIssue, 'detail' | 'reasons'>> & {
  readonly kind: 'failed';
  readonly cause: IssueCause;
  readonly retryable: boolean;
};

export type FetchOutcome =
  | {
      readonly kind: 'received';
      readonly contentType: string;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
      /** Decompressed. */
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'not-a-page'; readonly contentType: string }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly retryAfter: string | undefined;
    }
  | FetchFailure;

/**
 * One request, one answer: no redirect followed, nothing retried, nothing
 * thrown for what the network or the other side does.
 */
export type Fetcher = (request: FetchRequest) => Promise<FetchOutcome>;
