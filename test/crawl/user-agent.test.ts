import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { userAgentOf, version } from '../../shared/crawl/user-agent.ts';

it('is the version that the package has', async () => {
  const text = await readFile('package.json', 'utf8');

  expect(version).toBe(
    z.object({ version: z.string() }).parse(JSON.parse(text)).version,
  );
});

it('says where to complain when that is known', () => {
  expect(userAgentOf('mail@us.example')).toBe(
    `Briefed/${version} (+mail@us.example)`,
  );
  expect(userAgentOf(undefined)).toBe(`Briefed/${version}`);
});
