import type { FetchFailure, FetchRequest } from '../crawl/fetcher.ts';
import type { IssueCode } from '../crawl/issues/issue-phrases.ts';
import { tellIssue } from '../crawl/issues/say-issue.ts';

/** A name that leads inside the network that Briefed runs in. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly host: string;
  readonly address: string;
  constructor(host: string, address: string) {
    super(`${host} is the private address ${address}`);
    this.host = host;
    this.address = address;
  }
}

/** The failure that a network error means; anything else is a bug. */
export function failureOf(wanted: FetchRequest, error: unknown): FetchFailure {
  const hidden = privateAddressIn(error);
  if (hidden) return privateAddress(wanted, hidden);
  const code = codeOf(error);
  if (code === 'ABORT_ERR' || code === 'UND_ERR_ABORTED') return late(wanted);
  if (code === undefined) throw error;
  return {
    kind: 'failed',
    cause: code.endsWith('TIMEOUT') ? 'timeout' : 'unreachable',
    ...tellIssue(meaningOf(code), { url: wanted.url, code }),
    retryable: !lasting.has(code) && !isCertificate(code),
  };
}

/** Reading stopped at the limit; `how` says what was larger. */
export function tooLarge(
  { url, maxBytes }: FetchRequest,
  how: 'has-too-much' | 'unpacks-to-too-much',
): FetchFailure {
  return {
    kind: 'failed',
    cause: 'too-large',
    ...tellIssue(how, { url, bytes: maxBytes }),
    retryable: false,
  };
}

function late({ url, timeoutSeconds }: FetchRequest): FetchFailure {
  return {
    kind: 'failed',
    cause: 'timeout',
    ...tellIssue('late', { url, seconds: timeoutSeconds }),
    retryable: true,
  };
}

function privateAddress(
  { url }: FetchRequest,
  { host, address }: PrivateAddressError,
): FetchFailure {
  const code = host === address ? 'private' : 'leads-to-private';
  return {
    kind: 'failed',
    cause: 'private-address',
    ...tellIssue(code, { url, host, address }),
    retryable: false,
  };
}

const meanings: Readonly<Record<string, IssueCode>> = {
  ECONNREFUSED: 'connection-refused',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'host-not-looked-up',
  ECONNRESET: 'broken-off',
  UND_ERR_SOCKET: 'broken-off',
  UND_ERR_CONNECT_TIMEOUT: 'no-answer',
  ETIMEDOUT: 'no-answer',
  EHOSTUNREACH: 'no-way-to-host',
  ENETUNREACH: 'no-way-to-network',
};

function meaningOf(code: string): IssueCode {
  if (isCertificate(code)) return 'bad-certificate';
  return meanings[code] ?? 'not-reached';
}

const lasting = new Set(['ENOTFOUND', 'ERR_INVALID_URL']);

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ALTNAME|^UNABLE_TO/.test(code);
}

function privateAddressIn(error: unknown): PrivateAddressError | undefined {
  if (error instanceof PrivateAddressError) return error;
  return error instanceof Error && error.cause !== undefined
    ? privateAddressIn(error.cause)
    : undefined;
}

/** Of a connection tried on several addresses, the first error counts. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) {
    return codeOf(error.errors[0]);
  }
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return 'ABORT_ERR';
  return 'code' in error && typeof error.code === 'string'
    ? error.code
    : codeOf(error.cause);
}
