import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { main } from '../../functions/cli/main.ts';
import { exampleConfig, exampleNight } from './example-night.ts';
import { watchOutput } from './watch-output.ts';

const night = exampleNight();
const run = (...line: string[]) => night.run('tasks', ...line);

const List = z.object({
  tasks: z.array(z.object({ id: z.string(), team: z.string() })),
});

let id: string;

beforeAll(async () => {
  const output = watchOutput();
  const roster = join(night.folder, 'roster.csv');
  await writeFile(roster, 'person,team\nana,stores\n');
  await main(['import', roster, '--data', night.folder]);
  output.printed = '';
  await run('--team', 'stores', '--format', 'json');
  id = List.parse(JSON.parse(output.printed)).tasks[0]?.id ?? '';
  vi.restoreAllMocks();
});

async function sent(kind: string) {
  const names = await readdir(join(night.folder, 'outbox'));
  const [name, ...others] = names.filter((one) => one.startsWith(kind));
  expect(others).toEqual([]);
  return readFile(join(night.folder, 'outbox', name ?? ''), 'utf8');
}

describe('what trainers do with a task', () => {
  it('edit its text, then publish it to its team', async () => {
    const file = join(night.folder, 'text.json');
    expect(await run('show', id.slice(0, 8), '--format', 'json')).toBe(0);
    await writeFile(
      file,
      night.output.printed.replace(/"title": ".*?"/, '"title": "Ours"'),
    );

    expect(await run('edit', id.slice(0, 8), '--from', file)).toBe(0);
    night.output.printed = '';
    await run('show', id);
    expect(night.output.printed).toMatch(/^Ours\n/);
    expect(await run('publish', id)).toBe(0);
    expect(await run('publish', id)).toBe(0);

    expect(JSON.parse(await sent('published_'))).toMatchObject({
      detailType: 'Briefing Published',
      audience: 'stores',
      subject: 'Ours',
    });
    await run('--format', 'json');
    expect(night.output.printed).toContain('"state": "published"');
  });

  it.each([
    ['sections are empty', { title: 'Ours', sections: [] }],
    ['title is empty', { title: ' ' }],
    ['a briefing takes 50000', { title: 'x'.repeat(50_000) }],
  ])('keep no text that tells nothing or too much: %s', async (why, said) => {
    const file = join(night.folder, 'other.json');
    await run('show', id, '--format', 'json');
    const text: unknown = JSON.parse(night.output.printed);
    await writeFile(file, JSON.stringify(Object.assign({}, text, said)));

    expect(await run('edit', id, '--from', file)).toBe(2);

    expect(night.output.errors).toContain(why);
  });

  it('remind those who have not confirmed it, once a day', async () => {
    expect(await run('remind', id, '--lang', 'en')).toBe(0);
    await run('remind', id, '--lang', 'en');

    const line = `${id.slice(0, 8)} stores, “Ours”: ana\n`;
    expect(night.output.printed).toBe(`${line}${line}`);
    expect(await sent('reminder_')).toContain('ana');
    // The next opening, whichever day the test runs on.
    expect(await sent('reminder_')).toMatch(
      /au plus tard le (?:\p{L}+di|dimanche) \d/u,
    );
  });

  it('say of a team without a roster that nobody is known to wait', async () => {
    await run('--team', 'warehouse', '--format', 'json');
    const [task] = List.parse(JSON.parse(night.output.printed)).tasks;
    night.output.printed = '';

    const line = ['remind', task?.id ?? '', '--lang', 'en'];
    expect(await run(...line)).toBe(0);

    expect(night.output.printed).toBe(
      'No roster was imported for warehouse, so nobody is known to wait. Import a CSV of person,team.\n',
    );
  });

  it('are answered in the first language of the site', async () => {
    const file = join(night.folder, 'french.json');
    await run('show', id, '--format', 'json');
    await writeFile(file, night.output.printed);

    expect(await run('edit', id, '--from', file)).toBe(0);
    expect(await run('publish', id)).toBe(0);
    expect(await run('--team', 'stores')).toBe(0);

    expect(night.output.printed).toContain('Gardé comme brouillon\u00a0; ');
    expect(night.output.printed).toContain(
      'Publié à l’intention de l’équipe stores.\n',
    );
    expect(night.output.printed).toContain(
      'dans la base de connaissances\u00a0: ',
    );
  });

  it('give a person a link, signed by a key that only this user can read', async () => {
    expect(await run('link', id.slice(0, 8), '--person', 'ana')).toBe(0);

    const key = join(night.folder, 'link.key');
    expect(night.output.printed).toMatch(
      /^http:\/\/127\.0\.0\.1:8480\/acknowledge\/[\w-]+\.[\w-]+\n$/,
    );
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(night.output.printed + night.output.errors).not.toContain(
      await readFile(key, 'utf8'),
    );
  });

  it.each([
    ['--person <b> is no id of a person', '<b>'],
    ['--person zoe is not in the roster of stores', 'zoe'],
  ])('give no link to a stranger: %s', async (message, person) => {
    expect(await run('link', id, '--person', person)).toBe(2);
    expect(night.output.errors).toContain(message);
  });

  it.each([
    ['is no open task', ['show', 'ffffff']],
    ['is no open task', ['link', 'ffffff', '--person', 'ana']],
    ['is no briefing', ['edit', 'ffffff', '--from', exampleConfig]],
    ['is not JSON', ['edit', 'ffffff', '--from', import.meta.filename]],
    ['cannot be read', ['edit', 'ffffff', '--from', '/nowhere.json']],
  ])('are told what is wrong: %s', async (message, line) => {
    expect(await run(...line)).toBe(2);
    expect(night.output.errors).toContain(message);
  });
});
