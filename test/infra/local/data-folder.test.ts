import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openDataFolder,
  shareDataFolder,
} from '../../../infra/local/data-folder.ts';
import { startEmbeddedDynamo } from '../../../infra/local/embedded-dynamo.ts';
import { lockFolder } from '../../../infra/local/folder-lock.ts';
import { tableKeys } from '../../../infra/local/table-schema.ts';
import * as examples from '../../adapters/dynamo-examples.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Whom rights do not bind does the work as a user whom they do. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const nobody = 65_534;
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a data folder', () => {
  it('keeps what was stored when it is opened again', async () => {
    const first = await openDataFolder(folder);
    await first.promises.save('shop', examples.promise());
    await first.close();

    const second = await openDataFolder(folder);

    expect(await second.promises.list('shop')).toEqual([examples.promise()]);
    await second.close();
  });

  it('is used by one process at a time, and says which', async () => {
    const first = await openDataFolder(folder);
    await first.promises.save('shop', examples.promise());

    const second = openDataFolder(folder);

    await expect(second).rejects.toThrow(
      `the data folder ${folder} is in use by process ${process.pid}; wait until it ends, or name another folder with --data`,
    );
    expect(await first.promises.list('shop')).toHaveLength(1);
    await first.close();
  });

  it('is free again the moment its process is killed', async () => {
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { lockFolder } = await import(${JSON.stringify(join(import.meta.dirname, '../../../infra/local/folder-lock.ts'))});
         await lockFolder(${JSON.stringify(folder)});
         console.log('held');
         setInterval(() => undefined, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    await expect(openDataFolder(folder)).rejects.toThrow(
      `in use by process ${holder.pid}`,
    );
    holder.kill('SIGKILL');
    await once(holder, 'exit');

    const data = await openDataFolder(folder);

    await data.close();
  });

  it('is shared with a command while a console has it', async () => {
    const serving = await openDataFolder(folder);
    await serving.promises.save('shop', examples.promise());

    const command = await shareDataFolder(folder);

    expect(await command.promises.list('shop')).toEqual([examples.promise()]);
    await command.promises.remove('shop', examples.promise().id);
    await command.close();
    expect(await serving.promises.list('shop')).toEqual([]);
    await serving.close();
    const alone = await shareDataFolder(folder);
    expect(await alone.promises.list('shop')).toEqual([]);
    await alone.close();
  });

  it('whose holder cannot be reached is told as in use', async () => {
    const before = await openDataFolder(folder);
    await before.close();
    const lock = await lockFolder(folder);

    const shared = shareDataFolder(folder);

    await expect(shared).rejects.toThrow(`in use by process ${process.pid}`);
    await lock.release();
  });

  it.each([
    ['the name of its list of tables is none', 'CURRENT', 'garbage\n'],
    ['its list of tables is none', 'MANIFEST', 'garbage'],
  ])('that is damaged is told, and left as it is: %s', async (_, start, text) => {
    const data = await openDataFolder(folder);
    await data.promises.save('shop', examples.promise());
    await data.close();
    const database = join(folder, 'dynamodb');
    const [name = ''] = (await readdir(database)).filter((one) =>
      one.startsWith(start),
    );
    const kept = await readFile(join(database, name));
    await writeFile(join(database, name), text);

    const opened = openDataFolder(folder);

    await expect(opened).rejects.toThrow(
      `${database}: what is kept there is damaged and was left as it is.`,
    );
    await writeFile(join(database, name), kept);
    const again = await openDataFolder(folder);
    expect(await again.promises.list('shop')).toEqual([examples.promise()]);
    await again.close();
  });

  it('does not begin anew where the list of its tables is gone', async () => {
    const database = join(folder, 'dynamodb');
    await mkdir(database);
    await writeFile(join(database, '000003.ldb'), 'a table');

    const opened = openDataFolder(folder);

    await expect(opened).rejects.toThrow('is damaged');
    expect(await readdir(database)).toEqual(['000003.ldb']);
  });

  it('that this user may not write is told with the way out', async () => {
    const own = join(folder, 'own');
    const open = () => openDataFolder(join(own, 'data'));
    await mkdir(own, { mode: 0o555 });
    await chmod(folder, 0o755);

    await asNobody(() =>
      expect(open()).rejects.toThrow(
        `${join(own, 'data')}: this user may not write there. Grant the right, or name another folder`,
      ),
    );
    expect(await readdir(own)).toEqual([]);
  });

  it('that cannot be made is told with the way out', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');

    const opened = openDataFolder(join(file, 'data'));

    await expect(opened).rejects.toThrow('name another with --data');
  });
});

describe('the embedded database', () => {
  it('makes its table anew when a process died while making it', async () => {
    // An engine that never gets beyond "being created".
    const slow = dynalite({ path: folder, createTableMs: 3_600_000 });
    slow.listen(0, '127.0.0.1');
    await once(slow, 'listening');
    const address = slow.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.CreateTable',
        'x-amz-date': '20261121T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=host, Signature=f',
      },
      body: JSON.stringify({
        TableName: 'briefed',
        BillingMode: 'PAY_PER_REQUEST',
        ...tableKeys,
      }),
    });
    await new Promise((resolve) => slow.close(resolve));

    const engine = await startEmbeddedDynamo(folder);

    await engine.close();
    const data = await openDataFolder(join(folder, 'next'));
    await data.close();
  });
});
