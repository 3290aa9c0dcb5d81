import { describe, expect, it } from 'vitest';
import { forEachOf } from '../../shared/platform/for-each-of.ts';

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('forEachOf', () => {
  it('does all the work, and never more than so much at once', async () => {
    const done: number[] = [];
    let underWay = 0;
    let most = 0;

    await forEachOf([1, 2, 3, 4, 5], 2, async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause();
      underWay -= 1;
      done.push(item);
    });

    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('begins nothing more once something failed', async () => {
    const begun: number[] = [];

    const work = forEachOf([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      await pause();
      if (item === 1) throw new Error('full');
    });

    await expect(work).rejects.toThrow('full');
    expect(begun).toEqual([1, 2]);
  });

  it('tells of a failure when nothing is under way any more', async () => {
    let underWay = 0;

    const work = forEachOf([1, 2], 2, async (item) => {
      underWay += 1;
      if (item === 1) await pause().then(() => Promise.reject(new Error()));
      for (let turn = 0; turn < 5; turn++) await pause();
      underWay -= item === 2 ? 1 : 0;
    });

    await work.catch(() => undefined);
    expect(underWay).toBe(1);
  });
});
