/** A file inside a zip archive, as the archive's directory tells it. */
export type ZipEntry = {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes that it says it unpacks to. */
  readonly size: number;
  /** Its bytes in the archive, still packed. */
  readonly packed: Uint8Array;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/**
 * Answers the entries of a zip archive, or undefined when it is damaged, or
 * uses what no word processor writes (parts, zip64, bytes in front).
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1 || end + endLength > view.length) {
    return undefined;
  }
  const count = view.readUInt16LE(end + 10);
  const start = view.readUInt32LE(end + 16);
  const isWhole = start + view.readUInt32LE(end + 12) === end;
  if (view.readUInt32LE(end) !== endMark || !isWhole) {
    return undefined;
  }
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    const entry = entryAt(view, at, end);
    if (entry === undefined) {
      return undefined;
    }
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function entryAt(view: Buffer, at: number, end: number) {
  if (at + entryLength > end || view.readUInt32LE(at) !== entryMark) {
    return undefined;
  }
  const nameLength = view.readUInt16LE(at + 28);
  const name = view.toString(
    'utf8',
    at + entryLength,
    at + entryLength + nameLength,
  );
  const packed = packedBytes(
    view,
    view.readUInt32LE(at + 42),
    view.readUInt32LE(at + 20),
  );
  return (
    packed && {
      name,
      method: view.readUInt16LE(at + 10),
      isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
      size: view.readUInt32LE(at + 24),
      packed,
      next:
        at +
        entryLength +
        nameLength +
        view.readUInt16LE(at + 30) +
        view.readUInt16LE(at + 32),
    }
  );
}

/** The name in front of the bytes may be longer there than in the directory. */
function packedBytes(view: Buffer, local: number, length: number) {
  if (local + localLength > view.length) {
    return undefined;
  }
  const start =
    local +
    localLength +
    view.readUInt16LE(local + 26) +
    view.readUInt16LE(local + 28);
  return start + length > view.length
    ? undefined
    : view.subarray(start, start + length);
}
