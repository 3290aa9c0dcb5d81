import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleNight } from '../cli/example-night.ts';

const night = exampleNight();

it('decides on gaps of the example as the README says', async () => {
  const path = join(import.meta.dirname, '../../README.md');
  const readme = await readFile(path, 'utf8');
  const lines = [...readme.matchAll(/^ {4}npx briefed (decide .*) --data /gm)];

  for (const [, line = ''] of lines) {
    const said = line.match(/"[^"]*"|\S+/g) ?? [];
    await night.run(...said.map((one) => one.replaceAll('"', '')));
  }

  expect(night.output.errors).toBe('');
  expect(night.output.printed).toMatch(
    /^a323a784 .* → accepté\n09df7c98 .* → réglé\n$/,
  );
});
