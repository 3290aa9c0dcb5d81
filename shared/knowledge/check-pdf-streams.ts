import { inflateSync } from 'node:zlib';
import { limits } from './limits.ts';
import { refused } from './refusal.ts';
import { bomb } from './unpack-docx.ts';

/**
 * Throws `RefusedError` when a stream of this PDF unpacks to more than a
 * document holds, so that nobody unpacks it for real. Knows the packing that
 * PDFs use (Flate, also twice over); for others the reader has its time limit.
 */
export function checkPdfStreams(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let at = view.indexOf('stream');
  while (at !== -1) {
    const start = lineEnd(view, at + 'stream'.length);
    if (start !== undefined) {
      total += unpackedSize(view.subarray(start), 3);
    }
    if (total > limits.pdfStreamBytes) {
      throw refused(bomb(`over ${total} bytes`));
    }
    at = view.indexOf('stream', at + 'stream'.length);
  }
}

function lineEnd(view: Buffer, at: number): number | undefined {
  if (view[at] === 0x0a) return at + 1;
  return view[at] === 0x0d && view[at + 1] === 0x0a ? at + 2 : undefined;
}

function unpackedSize(packed: Buffer, depth: number): number {
  const isPacked =
    ((packed[0] ?? 0) & 0x0f) === 8 &&
    (((packed[0] ?? 0) << 8) | (packed[1] ?? 0)) % 31 === 0;
  if (!isPacked || depth === 0) {
    return 0;
  }
  const output = unpack(packed);
  return output.length + unpackedSize(output, depth - 1);
}

function unpack(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: limits.unpackedBytes });
  } catch (error) {
    if (error instanceof RangeError) {
      throw refused(bomb('one of its streams'), { cause: error });
    }
    // A damaged stream is for the reader to get over.
    return Buffer.alloc(0);
  }
}
