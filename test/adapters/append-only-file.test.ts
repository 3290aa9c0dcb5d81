import { writeSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppendOnlyFile } from '../../shared/adapters/append-only-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A disk that takes some bytes, and no more until there is room. */
function smallDisk() {
  const disk = {
    room: 0,
    write(file: number, bytes: Uint8Array, from: number): number {
      const taken = Math.min(disk.room, bytes.length - from);
      if (taken === 0) {
        throw Object.assign(new Error('ENOSPC: no space left on device'), {
          code: 'ENOSPC',
        });
      }
      disk.room -= taken;
      return writeSync(file, bytes, from, taken);
    },
  };
  return disk;
}

describe('a file of lines on a full disk', () => {
  it('names itself, and keeps what waits until there is room', async () => {
    const disk = smallDisk();
    const path = join(folder, 'pages.jsonl');
    const file = new AppendOnlyFile(path, () => undefined, disk.write);
    disk.room = 8;
    file.append('before');
    file.flush();
    file.append('one that is long');
    file.append('two');

    expect(() => file.flush()).toThrow(`${path}: the disk is full.`);
    expect(await readFile(path, 'utf8')).toBe('before\n');
    expect(() => file.flush()).toThrow('the disk is full');
    disk.room = 100;
    file.close();

    expect(await readFile(path, 'utf8')).toBe(
      'before\none that is long\ntwo\n',
    );
  });
});
