import { describe, expect, it } from 'vitest';
import { createConsole } from '../../functions/console/app.ts';
import { signClaim } from '../../shared/briefing/acknowledge-token.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { task as aTask } from '../adapters/dynamo-examples.ts';
import { createInMemoryPeopleStore } from '../fakes/in-memory-people-store.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';

const key = 'a key of this test';
const id = 'a'.repeat(32);
const claim = { task: id, person: 'ana', until: '2026-11-30' };
const site = 'http://localhost';
const link = (more: Partial<typeof claim> = {}, by = key) =>
  `${site}/acknowledge/${signClaim({ ...claim, ...more }, by)}`;

function setUp(task: BriefingTask | undefined = aTask({ id, lang: 'fr' })) {
  const people = createInMemoryPeopleStore();
  const app = createConsole({
    runs: inMemoryRunStore(),
    sites: { list: async () => [] },
    teams: [],
    hosts: new Set(['localhost']),
    readReport: async () => undefined,
    acknowledge: {
      key,
      now: () => new Date('2026-11-24T15:00:00.000Z'),
      findTask: async (taskId) => (taskId === task?.id ? task : undefined),
      people,
    },
  });
  const post = (url: string, understood: string, origin = site) =>
    app.request(url, {
      method: 'POST',
      headers: {
        origin,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ understood }),
    });
  return { app, people, post };
}

describe('confirming a briefing by link', () => {
  it('shows the briefing in its language, and changes nothing by looking', async () => {
    const { app, people } = setUp();

    const page = await app.request(link());

    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('lang="fr"');
    expect(html).toContain('What to say');
    expect(html).toContain('J’en ai été informé (ana)');
    expect(html).toContain('<h2>Est-ce compris\u00a0?</h2>');
    expect(html).toContain('<style>');
    expect(await people.acknowledgements()).toEqual([]);
  });

  it.each([
    ['yes', true],
    ['no', false],
  ])('keeps who confirmed what, and whether it was understood: %s', async (answer, understood) => {
    const { people, post } = setUp();

    const response = await post(link(), answer);
    await post(link(), answer);

    expect(response.status).toBe(200);
    expect(await people.acknowledgements()).toEqual([
      { task: id, person: 'ana', acknowledgedAt: '2026-11-24', understood },
    ]);
  });

  it.each([
    ['signed with another key', link({}, 'another')],
    ['over', link({ until: '2026-11-23' })],
    ['of a task that is closed', link({ task: 'b'.repeat(32) })],
    ['for somebody else, by the old signature', forged()],
    ['cut short', link().slice(0, -3)],
    ['no link at all', `${site}/acknowledge/x`],
  ])('refuses a link that is %s', async (_why, url) => {
    const { app, people, post } = setUp();

    expect((await app.request(url)).status).toBe(410);
    expect((await post(url, 'yes')).status).toBe(410);
    expect(await people.acknowledgements()).toEqual([]);
  });

  it('refuses a form of another site', async () => {
    const { people, post } = setUp();

    const response = await post(link(), 'yes', 'https://evil.example');

    expect(response.status).toBe(403);
    expect(await people.acknowledgements()).toEqual([]);
  });

  it('refuses a form without an answer', async () => {
    const { people, post } = setUp();

    expect((await post(link(), 'perhaps')).status).toBe(400);
    expect(await people.acknowledgements()).toEqual([]);
  });

  it('escapes what the task says', async () => {
    const text = { ...aTask().text, title: '<script>alert(1)</script>' };
    const { app } = setUp(aTask({ id, text }));

    expect(await (await app.request(link())).text()).not.toContain('<script>');
  });
});

/** The claim of another person with the signature of Ana's. */
function forged(): string {
  const [, signature] = signClaim(claim, key).split('.');
  const [said] = signClaim({ ...claim, person: 'luc' }, 'whatever').split('.');
  return `${site}/acknowledge/${said}.${signature}`;
}
