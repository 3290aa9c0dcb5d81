import { hash } from 'node:crypto';

/** The sha256 of some bytes, in hexadecimal: the key of a snapshot. */
export function contentHashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
