import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { main } from '../../functions/cli/main.ts';
import { type Output, watchOutput } from './watch-output.ts';

/** The configuration of the example company. */
export const exampleConfig = fileURLToPath(
  new URL('../../examples/briefed.config.json', import.meta.url),
);

/**
 * Gives the tests of one file a folder in which the example company had its
 * first night, and what each test prints.
 */
export function exampleNight() {
  const night = {
    folder: '',
    output: { printed: '', errors: '' } satisfies Output,
    /** Runs a command on that folder; answers its exit status. */
    run: (...line: string[]) =>
      main([...line, '--config', exampleConfig, '--data', night.folder]),
  };
  beforeAll(async () => {
    night.folder = await mkdtemp(join(tmpdir(), 'briefed-night-'));
    watchOutput();
    expect(await main(['start', '--data', night.folder])).toBe(0);
    vi.restoreAllMocks();
  });
  afterAll(() => rm(night.folder, { recursive: true, force: true }));
  beforeEach(() => {
    night.output = watchOutput();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  return night;
}
