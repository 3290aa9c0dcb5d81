import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../infra/local/data-folder.ts';
import { playNight } from './play-night.ts';
import { type SmallWebsite, serveSmallWebsite } from './small-website.ts';
import { storedState } from './stored-state.ts';

const times = 20;
const child = join(import.meta.dirname, 'night-child.ts');

let scratch: string;
let website: SmallWebsite;
let undisturbed: Record<string, string>;
let writes = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'briefed-killed-'));
  website = await serveSmallWebsite();
  const folder = join(scratch, 'undisturbed');
  await playNight({
    folder,
    origin: website.origin,
    onWrite() {
      writes += 1;
    },
  });
  undisturbed = await storedState(folder);
});

afterAll(async () => {
  await website.close();
  await rm(scratch, { recursive: true, force: true });
});

/** The same moments every time: mulberry32. */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a run that is killed and started again', () => {
  it('stores a whole night when nobody disturbs it', () => {
    const kinds = Object.keys(undisturbed).map((name) => name.split(/[#/]/)[0]);

    expect(new Set(kinds)).toEqual(
      new Set([
        'FRONTIER',
        'GAP',
        'JUDGEMENT',
        'KNOWLEDGE',
        'PAGE',
        'PROMISE',
        'RUN',
        'TASK',
        'snapshots',
        'reports',
        'outbox',
      ]),
    );
  });

  it(`ends in the same stored state, at ${times} random moments`, async () => {
    const random = moments(20_261_121);
    const kills = Array.from({ length: times }, (_, index) => ({
      folder: join(scratch, String(index)),
      nth: 1 + Math.floor(random() * writes),
      ms: Math.floor(random() * 4),
    }));

    const signals = await inTwos(kills, async (kill) => {
      const signal = await killedNight(kill);
      // Killed after its last write, there is nothing left to go on with.
      if (!(await hasEnded(kill.folder))) {
        await playNight({ folder: kill.folder, origin: website.origin });
      }
      expect(
        await storedState(kill.folder),
        `killed ${kill.ms} ms into write ${kill.nth} of ${writes}`,
      ).toEqual(undisturbed);
      return signal;
    });

    expect(
      signals.filter((signal) => signal === 'SIGKILL').length,
    ).toBeGreaterThan(times / 2);
  }, 300_000);
});

async function hasEnded(folder: string): Promise<boolean> {
  const data = await openDataFolder(folder);
  try {
    const [run] = await data.runs.list('shop');
    return run?.state === 'complete';
  } finally {
    await data.close();
  }
}

async function killedNight(kill: {
  readonly folder: string;
  readonly nth: number;
  readonly ms: number;
}): Promise<unknown> {
  const killed = spawn(
    process.execPath,
    [child, kill.folder, website.origin, String(kill.nth), String(kill.ms)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [, signal] = await once(killed, 'exit');
  return signal;
}

async function inTwos<T, Answer>(
  items: readonly T[],
  work: (item: T) => Promise<Answer>,
): Promise<Answer[]> {
  const queue = items.values();
  const answers: Answer[] = [];
  const worker = async () => {
    for (const item of queue) {
      answers.push(await work(item));
    }
  };
  await Promise.all([worker(), worker()]);
  return answers;
}
