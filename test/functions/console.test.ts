import { describe, expect, it } from 'vitest';
import { createConsole } from '../../functions/console/app.ts';
import { Site } from '../../shared/domain/site.ts';
import { Team } from '../../shared/domain/team.ts';
import { inMemoryRunStore } from '../fakes/in-memory-run-store.ts';

const site = Site.parse({
  id: 'shop',
  name: 'Shop <script>alert(1)</script>',
  startUrls: ['https://shop.example/'],
});

async function setUp(states: ('running' | 'complete')[] = []) {
  const runs = inMemoryRunStore();
  for (const [index, state] of states.entries()) {
    await runs.start({
      id: `shop_2026-11-2${index}`,
      siteId: 'shop',
      asOf: `2026-11-2${index}`,
      startedAt: `2026-11-2${index}T02:00:00.000Z`,
      state,
    });
  }
  return createConsole({
    runs,
    sites: { list: async () => [site] },
    teams: [Team.parse({ id: 'stores', name: 'Our stores' })],
    hosts: new Set(['localhost']),
    readReport: async (name) =>
      name === 'shop/shop_2026-11-20/report.html'
        ? { body: '<p>report</p>', contentType: 'text/html; charset=utf-8' }
        : undefined,
  });
}

const links = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

describe('the console', () => {
  it('leads to the report of every run that has ended, newest first', async () => {
    const app = await setUp(['complete', 'complete', 'running']);

    const page = await (await app.request('http://localhost/')).text();

    expect(page.indexOf('2026-11-22')).toBeLessThan(page.indexOf('2026-11-20'));
    expect(links(page)).toContain('/reports/shop/shop_2026-11-20/report.html');
    expect(links(page).some((href) => href?.includes('2026-11-22'))).toBe(
      false,
    );
  });

  it('leads to what the latest run asks each team to learn', async () => {
    const app = await setUp(['complete', 'running']);

    const page = await (await app.request('http://localhost/')).text();

    expect(page).toContain('Our stores');
    expect(links(page)).toContain(
      '/reports/shop/shop_2026-11-20/tasks-stores.html',
    );
  });

  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr', 'Passages'],
    ['de, en;q=0.5', 'en', 'Runs'],
    ['', 'en', 'Runs'],
  ])('speaks the language that a browser asks for: %s', async (asked, lang, title) => {
    const app = await setUp(['complete']);

    const answer = await app.request('http://localhost/', {
      headers: { 'accept-language': asked },
    });

    const page = await answer.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(`<h1>${title}</h1>`);
  });

  it('says when nothing has run yet', async () => {
    const app = await setUp();

    const page = await (await app.request('http://localhost/')).text();

    expect(page).toContain('No run yet');
  });

  it('shows a report as what it is, and no other file', async () => {
    const app = await setUp();
    const at = 'http://localhost/reports/shop/shop_2026-11-20';

    const report = await app.request(`${at}/report.html`);
    const other = await app.request(`${at}/..%2f..%2f..%2fetc%2fpasswd`);

    expect(report.headers.get('content-type')).toContain('text/html');
    expect(other.status).toBe(404);
  });

  it('says in the language of the reader that a page is not there', async () => {
    const app = await setUp();
    const at = 'http://localhost/reports/shop/shop_2026-11-20/none.html';
    const headers = { 'accept-language': 'fr-CA' };

    const response = await app.request(at, { headers });
    const page = await response.text();

    expect(response.status).toBe(404);
    expect(page).toContain('<h1>Cette page n’existe pas</h1>');
    expect(page).toContain('<a href="/">Tous les passages</a>');
  });

  it('escapes every name, loads nothing, and is shown in no frame', async () => {
    const app = await setUp();

    const response = await app.request('http://localhost/');

    expect(await response.text()).not.toContain('<script>');
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('does not answer to a name that somebody else points at it', async () => {
    const app = await setUp(['complete']);

    const response = await app.request('http://evil.example/');

    expect(response.status).toBe(421);
    expect(await response.text()).not.toContain('shop');
  });

  it('takes no orders', async () => {
    const app = await setUp();

    const response = await app.request('http://localhost/', { method: 'POST' });

    expect(response.status).toBe(404);
  });
});
