import { inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { type Problem, refused } from './refusal.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const inflated = 8;
const asItIs = 0;

/**
 * Answers the parts of a DOCX file by name, unpacked, once it is certain that
 * all of them stay within the limit: sizes are added up before anything is
 * unpacked, and a part that unpacks to more than it says is refused. Throws
 * `RefusedError`.
 */
export function unpackDocx(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === undefined) {
    throw refused(damaged);
  }
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw refused(encrypted);
  }
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const xml = entries
    .filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
    .reduce((sum, entry) => sum + entry.size, 0);
  if (size > limits.unpackedBytes || xml > limits.xmlBytes) {
    throw refused(bomb(`${size} bytes, ${xml} of them text`));
  }
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    parts.set(entry.name, unpack(entry));
  }
  if (!parts.has('word/document.xml')) {
    throw refused(notWord);
  }
  return parts;
}

function unpack({ name, method, size, packed }: ZipEntry): Uint8Array {
  if (method === asItIs && packed.length === size) {
    return packed;
  }
  if (method !== inflated) {
    throw refused(damaged);
  }
  try {
    // At least one byte: zlib takes 0 for "no limit given".
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    const isLie =
      cause instanceof RangeError &&
      'code' in cause &&
      cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw refused(isLie ? bomb(`${name} is larger than it says`) : damaged, {
      cause,
    });
  }
}

export const damaged: Problem = {
  reason: 'damaged-document',
  message: 'the document is damaged',
  remedy: 'Open it and save it again, or export its text',
};

export const encrypted: Problem = {
  reason: 'encrypted-document',
  message: 'the document is protected by a password',
  remedy: 'Save it without one',
};

const notWord: Problem = {
  reason: 'wrong-format',
  message: 'its content is not a Word document, as its name says',
  remedy: 'Save it as DOCX',
};

/** Answers the problem of a document that unpacks to more than any is. */
export function bomb(found: string): Problem {
  return {
    reason: 'zip-bomb',
    message: `the document unpacks to more than a document holds (${found})`,
    remedy: 'Save it again without its pictures, or export its text',
  };
}
