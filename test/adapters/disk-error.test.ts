import { describe, expect, it } from 'vitest';
import { diskErrorIn } from '../../shared/adapters/disk-error.ts';

const failure = (code: string, message: string, path?: string): Error =>
  Object.assign(new Error(message), { code, ...(path && { path }) });

describe('what the disk has against an operation', () => {
  it.each([
    ['ENOSPC', '/data/a: the disk is full. Make room and start again'],
    ['EDQUOT', '/data/a: the disk is full.'],
    ['EACCES', '/data/a: this user may not write there. Grant the right'],
    ['EROFS', '/data/a: the disk may only be read. Make it writable'],
    ['EIO', '/data/a: what is kept there is damaged and was left as it is.'],
  ])('is told with its path and the way out: %s', (code, message) => {
    const error = failure(code, `${code}: of the system`, '/data/a');

    expect(diskErrorIn(error)?.message).toContain(message);
    expect(diskErrorIn(new Error('around it', { cause: error }))).toMatchObject(
      { message: diskErrorIn(error)?.message },
    );
  });

  it.each([
    ['No space left on device', 'the disk is full'],
    ['Permission denied', 'this user may not write there'],
    ['Read-only file system', 'the disk may only be read'],
  ])('is heard in the words of the database: %s', (words, message) => {
    const error = failure('LEVEL_IO_ERROR', `IO error: /d: e/3.log: ${words}`);

    expect(diskErrorIn(error)?.message).toContain(`/d: e/3.log: ${message}`);
  });

  it('names the path that was meant where the system names none', () => {
    const error = failure('ENOSPC', 'ENOSPC: no space left on device, write');

    expect(diskErrorIn(error, '/data/b')?.message).toMatch(/^\/data\/b: the/);
    expect(diskErrorIn(error)).toBeUndefined();
  });

  it.each([
    ['a file that is not there', failure('ENOENT', 'no such file', '/a')],
    ['a fault of ours', new TypeError('undefined is not a function')],
    ['what is no error', 'ENOSPC'],
    ['nothing', undefined],
  ])('is not heard in %s', (_, error) => {
    expect(diskErrorIn(error, '/data')).toBeUndefined();
  });
});
