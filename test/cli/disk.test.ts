import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { exampleConfig } from './example-night.ts';
import { watchOutput } from './watch-output.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-disk-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const program = join(import.meta.dirname, '../../bin/briefed.mjs');

/** Runs a command whose files may not grow beyond so many kilobytes. */
async function runWithin(kilobytes: number, ...line: string[]) {
  const limited = `ulimit -f ${kilobytes * 2}; exec "$@"`;
  const command = ['sh', process.execPath, program, ...line];
  const child = spawn('sh', ['-c', limited, ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const errors = text(child.stderr);
  const [status] = await once(child, 'exit');
  return { status, errors: await errors };
}

describe('a disk that fails', () => {
  it('ends a night with one line when it is full, and the next goes on', async () => {
    const full = await runWithin(40, 'start', '--data', folder);

    expect(full.status).toBe(1);
    expect(full.errors).toMatch(
      /^briefed: .*dynamodb.*: the disk is full\. Make room and start again: it goes on where it stopped$/m,
    );
    expect(full.errors).not.toContain('    at ');
    const output = watchOutput();
    expect(await main(['start', '--data', folder])).toBe(0);
    expect(output.printed).toContain('19 pages vérifiées');
  }, 120_000);

  it('ends a command with one line when what is kept is damaged', async () => {
    const output = watchOutput();
    const database = join(folder, 'dynamodb');
    await mkdir(database);
    await writeFile(join(database, 'CURRENT'), 'nothing of LevelDB');
    const line = ['decisions', '--config', exampleConfig, '--data', folder];

    const status = await main(line);

    expect(status).toBe(2);
    expect(output.errors).toBe(
      `briefed: ${database}: what is kept there is damaged and was left as it is. Put the folder back from a copy, or name another folder\n`,
    );
    expect(await readdir(database)).toContain('CURRENT');
  });
});
