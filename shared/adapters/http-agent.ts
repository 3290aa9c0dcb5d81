import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { PrivateAddressError } from './http-failures.ts';
import { isPrivateAddress } from './private-addresses.ts';

const connectTimeoutMs = 10_000;

/** A pool of connections; a guarded one makes none into private networks. */
export function createHttpAgent(guarded: boolean, connections = 64): Agent {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    allowH2: false,
    ...(guarded ? { lookup: publicLookup } : {}),
  });
  return new Agent({
    connect,
    connections,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    // The time limit of a request covers all of it, however it is spent.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const hidden = addresses.find(({ address }) => isPrivateAddress(address));
    if (hidden) {
      return callback(new PrivateAddressError(hostname, hidden.address), []);
    }
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    callback(null, first?.address ?? '', first?.family);
  });
};
