import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from 'vitest';
import * as z from 'zod';
import { main } from '../../functions/cli/main.ts';

const config = fileURLToPath(
  new URL('../../examples/briefed.config.json', import.meta.url),
);

let folder: string;
let printed: string;
let errors: string;

function quiet() {
  printed = '';
  errors = '';
  const print = (text: unknown) => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors += `${text}\n`;
  });
}

const run = (...line: string[]) =>
  main(['tasks', ...line, '--config', config, '--data', folder]);

const List = z.object({
  tasks: z.array(z.object({ id: z.string(), team: z.string() })),
});

let id: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefed-train-'));
  quiet();
  expect(await main(['start', '--data', folder])).toBe(0);
  const roster = join(folder, 'roster.csv');
  await writeFile(roster, 'person,team\nana,stores\n');
  await main(['import', roster, '--data', folder]);
  printed = '';
  await run('--team', 'stores', '--format', 'json');
  id = List.parse(JSON.parse(printed)).tasks[0]?.id ?? '';
  vi.restoreAllMocks();
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(quiet);
afterEach(() => vi.restoreAllMocks());

async function sent(kind: string) {
  const names = await readdir(join(folder, 'outbox'));
  const [name, ...others] = names.filter((one) => one.startsWith(kind));
  expect(others).toEqual([]);
  return readFile(join(folder, 'outbox', name ?? ''), 'utf8');
}

describe('what trainers do with a task', () => {
  it('edit its text, then publish it to its team', async () => {
    const file = join(folder, 'text.json');
    expect(await run('show', id.slice(0, 8), '--format', 'json')).toBe(0);
    await writeFile(file, printed.replace(/"title": ".*?"/, '"title": "Ours"'));

    expect(await run('edit', id.slice(0, 8), '--from', file)).toBe(0);
    printed = '';
    await run('show', id);
    expect(printed).toMatch(/^Ours\n/);
    expect(await run('publish', id)).toBe(0);
    expect(await run('publish', id)).toBe(0);

    expect(JSON.parse(await sent('published_'))).toMatchObject({
      detailType: 'Briefing Published',
      audience: 'stores',
      subject: 'Ours',
    });
    await run('--format', 'json');
    expect(printed).toContain('"state": "published"');
  });

  it('remind those who have not confirmed it, once a day', async () => {
    expect(await run('remind', id)).toBe(0);
    await run('remind', id);

    expect(printed).toBe('stores: ana\nstores: ana\n');
    expect(await sent('reminder_')).toContain('ana');
  });

  it('give a person a link, signed by a key that only this user can read', async () => {
    expect(await run('link', id, '--person', 'ana')).toBe(0);

    const key = join(folder, 'link.key');
    expect(printed).toMatch(
      /^http:\/\/127\.0\.0\.1:8480\/acknowledge\/[\w-]+\.[\w-]+$/,
    );
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(printed + errors).not.toContain(await readFile(key, 'utf8'));
  });

  it.each([
    ['is no open task', ['show', 'ffffff']],
    ['is no id of a task', ['link', 'ffffff', '--person', 'ana']],
    ['is no id of a person', ['link', 'f'.repeat(32), '--person', '<b>']],
    ['is no briefing', ['edit', 'ffffff', '--from', config]],
    ['cannot be read', ['edit', 'ffffff', '--from', '/nowhere.json']],
  ])('are told what is wrong: %s', async (message, line) => {
    expect(await run(...line)).toBe(2);
    expect(errors).toContain(message);
  });
});
