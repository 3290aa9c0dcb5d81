import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import type { DynamoTable, Expression, Item, Key } from './dynamo-table.ts';
import { ItemTooLargeError, StaleItemError } from './item-errors.ts';

/** Below it, the text is kept readable: one write unit either way. */
const readableBytes = 900;
/** An item holds 400 kB, names, keys and the other attributes included. */
const partBytes = 350_000;
const mostParts = 16;

/** How an item carries a value of any size up to some 5 MB compressed. */
const PackedItem = z.union([
  z.object({ json: z.string() }),
  z.object({ packed: z.instanceof(Uint8Array) }),
  z.object({
    pk: z.string(),
    sk: z.string(),
    parts: z.int(),
    version: z.string(),
  }),
]);

const PartItem = z.object({ packed: z.instanceof(Uint8Array) });
const PartKey = z.object({ pk: z.string(), sk: z.string() });

/**
 * Stores a value as JSON under a key, beside attributes that conditions can
 * speak of. Large values are compressed, very large ones go into parts that
 * are written first, so that the item never points at what is not there.
 * Answers whether it was written: false where the condition fails.
 */
export async function putPacked(
  table: DynamoTable,
  item: Item,
  value: unknown,
  condition?: Expression,
): Promise<boolean> {
  const json = JSON.stringify(value);
  if (Buffer.byteLength(json) <= readableBytes) {
    return table.put({ ...item, json }, condition);
  }
  const packed = deflateRawSync(json);
  if (packed.length <= partBytes) {
    return table.put({ ...item, packed }, condition);
  }
  const version = createHash('sha256').update(json).digest('hex').slice(0, 16);
  const parts = partsOf(packed, item);
  for (const [index, part] of parts.entries()) {
    await table.put({ ...partKey(item, version, index), packed: part });
  }
  const head = { ...item, parts: parts.length, version };
  const written = await table.put(head, condition);
  if (written) {
    await removeParts(table, item, version);
  }
  return written;
}

/** Answers the value that an item carries; the caller parses it. */
export async function unpack(
  table: DynamoTable,
  item: unknown,
): Promise<unknown> {
  const packed = PackedItem.parse(item);
  if ('json' in packed) {
    return JSON.parse(packed.json);
  }
  if ('packed' in packed) {
    return inflate(packed.packed);
  }
  const parts: Uint8Array[] = [];
  for (let index = 0; index < packed.parts; index += 1) {
    const part = await table.get(partKey(packed, packed.version, index));
    if (part === undefined) {
      throw new StaleItemError(
        `part ${index} of ${packed.pk} ${packed.sk} was replaced while it was read`,
      );
    }
    parts.push(PartItem.parse(part).packed);
  }
  return inflate(Buffer.concat(parts));
}

/** Removes the item and every part of it. */
export async function removePacked(
  table: DynamoTable,
  key: Key,
): Promise<void> {
  await table.remove(key);
  await removeParts(table, key, undefined);
}

function partsOf(packed: Buffer, { pk, sk }: Key): Uint8Array[] {
  const count = Math.ceil(packed.length / partBytes);
  if (count > mostParts) {
    throw new ItemTooLargeError(
      `${pk} ${sk} takes ${packed.length} bytes compressed; at most ${mostParts * partBytes} can be kept`,
    );
  }
  return Array.from({ length: count }, (_, index) =>
    packed.subarray(index * partBytes, (index + 1) * partBytes),
  );
}

async function removeParts(
  table: DynamoTable,
  { pk, sk }: Key,
  keep: string | undefined,
): Promise<void> {
  for await (const item of table.query(`${pk}#PART`, { prefix: `${sk}#` })) {
    const part = PartKey.parse(item);
    if (keep === undefined || !part.sk.startsWith(`${sk}#${keep}#`)) {
      await table.remove(part);
    }
  }
}

function partKey({ pk, sk }: Key, version: string, index: number): Key {
  return { pk: `${pk}#PART`, sk: `${sk}#${version}#${index}` };
}

function inflate(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}
