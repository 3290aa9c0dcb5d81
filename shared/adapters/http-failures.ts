import type { FetchFailure, FetchRequest } from '../crawl/fetcher.ts';

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
    detail: `${wanted.url} could not be reached: ${meanings[code] ?? code}.${remedyFor(code)}`,
    retryable: !lasting.has(code) && !isCertificate(code),
  };
}

/** Reading stopped at the limit; `how` says what was larger. */
export function tooLarge(
  { url, maxBytes }: FetchRequest,
  how: 'has' | 'unpacks to',
): FetchFailure {
  return {
    kind: 'failed',
    cause: 'too-large',
    detail: `${url} ${how} more than the ${maxBytes} bytes that a page may have, and was not read. Raise maxBytes if it is a page for customers, or exclude it.`,
    retryable: false,
  };
}

function late({ url, timeoutSeconds }: FetchRequest): FetchFailure {
  return {
    kind: 'failed',
    cause: 'timeout',
    detail: `${url} was not there in full after ${timeoutSeconds} seconds. Look why the server is slow, or raise timeoutSeconds.`,
    retryable: true,
  };
}

function privateAddress(
  { url }: FetchRequest,
  { host, address }: PrivateAddressError,
): FetchFailure {
  const leads = host === address ? '' : ` (${host} is ${address})`;
  return {
    kind: 'failed',
    cause: 'private-address',
    detail: `${url} is inside a private network${leads} and was not fetched. Set allowPrivateAddresses for the site if that is meant.`,
    retryable: false,
  };
}

const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses connections (is it running?)',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNRESET: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'the server did not answer in time',
  ETIMEDOUT: 'the server did not answer in time',
  EHOSTUNREACH: 'there is no way to the host',
  ENETUNREACH: 'there is no way to its network',
};

const lasting = new Set(['ENOTFOUND', 'ERR_INVALID_URL']);

function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|ALTNAME|^UNABLE_TO/.test(code);
}

function remedyFor(code: string): string {
  return isCertificate(code)
    ? ' Its certificate is not one that browsers accept: renew it.'
    : ' Check the address, and run again when the site answers.';
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
