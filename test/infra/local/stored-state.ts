import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { startEmbeddedDynamo } from '../../../infra/local/embedded-dynamo.ts';

const Keyed = z.looseObject({ pk: z.string(), sk: z.string() });

/** Everything a data folder holds, by name, as text that can be compared. */
export async function storedState(
  folder: string,
): Promise<Record<string, string>> {
  return { ...(await itemsIn(folder)), ...(await filesIn(folder)) };
}

async function itemsIn(folder: string): Promise<Record<string, string>> {
  const engine = await startEmbeddedDynamo(join(folder, 'dynamodb'));
  const items: [string, string][] = [];
  try {
    const client = DynamoDBDocumentClient.from(engine.client);
    for await (const { Items = [] } of paginateScan(
      { client },
      { TableName: 'briefed' },
    )) {
      for (const item of Items) {
        const { pk, sk, ...rest } = Keyed.parse(item);
        items.push([`${pk} ${sk}`, canonical(rest)]);
      }
    }
  } finally {
    await engine.close();
  }
  return Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a killed process was writing lies beside, and is written again. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const files: [string, string][] = [];
  for (const kind of ['snapshots', 'reports', 'outbox']) {
    const names = await readdir(join(folder, kind), { recursive: true });
    for (const name of names.sort()) {
      if (/\.(zst|html|json|csv)$/.test(name)) {
        const text = await readFile(join(folder, kind, name), 'latin1');
        files.push([`${kind}/${name}`, text.replaceAll(folder, '<data>')]);
      }
    }
  }
  return Object.fromEntries(files);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Set) {
      return [...inner].sort();
    }
    return isPlain(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner;
  });
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return z.record(z.string(), z.unknown()).safeParse(value).success;
}
