import { describe, expect, it } from 'vitest';
import { isComplete } from '../../shared/compare/life/is-complete.ts';
import type { PageReader } from '../../shared/domain/page-reader.ts';
import { redirect, refused, unreachable } from '../fakes/in-memory-web.ts';
import { plainPageReader } from '../fakes/plain-page-reader.ts';
import {
  crawlDeps,
  crawlSite,
  home,
  siteOf,
  statusesOf,
} from './crawl-site.ts';

const robots = (text: string) => ({ [`${home}robots.txt`]: text });

describe('a crawl', () => {
  it('reads the pages that links lead to, each once', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a> <a href="/b?utm_source=x#top">b</a>',
      [`${home}a`]: 'A <a href="/">home</a> <a href="/b?gclid=1">b</a>',
      [`${home}b`]: 'B <a href="https://elsewhere.example/">away</a>',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({
      '/': 'read',
      '/a': 'read',
      '/b': 'read',
    });
    expect(deps.web.asked.filter((url) => url === `${home}b`)).toHaveLength(1);
  });

  it('reads the pages that a sitemap lists', async () => {
    const deps = crawlDeps({
      ...robots(`Sitemap: ${home}map.xml`),
      [`${home}map.xml`]: `<urlset><url><loc>${home}only-in-map</loc></url></urlset>`,
      [home]: 'Home',
      [`${home}only-in-map`]: 'Found',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toMatchObject({ '/only-in-map': 'read' });
  });

  it('asks for unchanged pages only, and writes none of them', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: 'A <a href="/gone">gone</a>',
    });
    await crawlSite(deps);
    const before = deps.pages.saves;

    const entries = await crawlSite(deps, { asOf: '2026-11-22' });

    expect(deps.pages.saves).toBe(before);
    expect(statusesOf(entries)).toEqual({
      '/': 'unchanged',
      '/a': 'unchanged',
      '/gone': 'http-error',
    });
  });

  it('follows a page whose language is not read, and says so every night', async () => {
    const deps = {
      ...crawlDeps({
        [home]: 'Start <a href="/en">English</a>',
        [`${home}en`]: 'Hello',
      }),
      readPage: ((html, context) => ({
        ...plainPageReader(html, context),
        ...(context.url === home ? { unreadLanguage: 'de' } : {}),
      })) satisfies PageReader,
    };

    const first = await crawlSite(deps);
    const second = await crawlSite(deps, { asOf: '2026-11-22' });

    expect(statusesOf(first)).toEqual({
      '/': 'unread-language',
      '/en': 'read',
    });
    expect(statusesOf(second)).toEqual({
      '/': 'unread-language',
      '/en': 'unchanged',
    });
    expect(isComplete([...second.values()])).toBe(true);
  });

  it('reads a page again when another reader came', async () => {
    const deps = crawlDeps({ [home]: 'Home' });
    await crawlSite(deps);

    const entries = await crawlSite(
      { ...deps, readerVersion: '2' },
      { asOf: '2026-11-22' },
    );

    expect(statusesOf(entries)).toEqual({ '/': 'read' });
  });

  it('settles a redirect without reading its page twice', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/old">old</a> <a href="/new">new</a>',
      [`${home}old`]: redirect('/new?utm_medium=mail'),
      [`${home}new`]: 'New',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toMatchObject({
      '/old': 'leads-to',
      '/new': 'read',
    });
    expect(deps.web.asked.filter((url) => url === `${home}new`)).toHaveLength(
      1,
    );
  });

  it('names a circle of redirects once', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/x">x</a>',
      [`${home}x`]: redirect('/y'),
      [`${home}y`]: redirect('/x'),
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({
      '/': 'read',
      '/x': 'redirect-loop',
      '/y': 'leads-to',
    });
  });

  it('follows a redirect that only spells the page another way', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: redirect('/a?utm_source=self'),
      [`${home}a?utm_source=self`]: 'A',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toMatchObject({ '/a': 'read' });
  });

  it('names a page that redirects to itself', async () => {
    const deps = crawlDeps({ [home]: redirect(home) });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({ '/': 'redirect-loop' });
  });

  it('does not follow a redirect out of the site, and says where it led', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/out">out</a>',
      [`${home}out`]: redirect('http://169.254.169.254/latest'),
    });

    const entries = await crawlSite(deps);

    const issue = entries.get(`${home}out`)?.issue;
    expect(issue?.issue).toBe('out-of-scope-redirect');
    expect(issue?.detail).toContain('http://169.254.169.254/latest');
    expect(deps.web.asked).not.toContain('http://169.254.169.254/latest');
  });

  it('goes from the bare name to www when the site does', async () => {
    const deps = crawlDeps({
      [home]: redirect('https://www.shop.example/'),
      'https://www.shop.example/': 'Home',
    });

    const entries = await crawlSite(deps);

    expect(entries.get('https://www.shop.example/')?.result?.status).toBe(
      'read',
    );
  });

  it('takes a copy for the page that it names as canonical', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/print">print</a>',
      [`${home}print`]: '<link rel="canonical" href="https://shop.example/a">A',
      [`${home}a`]: 'A',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({
      '/': 'read',
      '/a': 'read',
      '/print': 'leads-to',
    });
  });

  it('does not believe a deep page that names the home page as canonical', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/help/returns">r</a>',
      [`${home}help/returns`]:
        '<link rel="canonical" href="https://shop.example/">R',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toMatchObject({ '/help/returns': 'read' });
  });

  it('reads what may be read and names each forbidding line once', async () => {
    const deps = crawlDeps({
      ...robots('User-agent: *\nDisallow: /calendar/\nDisallow: /*?sort='),
      [home]:
        'Home <a href="/calendar/1">1</a> <a href="/calendar/2">2</a> <a href="/?sort=x">s</a> <a href="/a">a</a>',
      [`${home}a`]: 'A <a href="/calendar/3">3</a>',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({
      '/': 'read',
      '/?sort=x': 'robots-disallowed',
      '/a': 'read',
      '/calendar/1': 'robots-disallowed',
    });
    expect(entries.get(`${home}calendar/1`)?.issue?.detail).toContain(
      'line 2 ("Disallow: /calendar/")',
    );
  });

  it('fetches no page of a site whose robots.txt forbids everything', async () => {
    const deps = crawlDeps({
      ...robots('User-agent: *\nDisallow: /'),
      [home]: 'Home',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({ '/': 'robots-disallowed' });
    expect(deps.web.asked).not.toContain(home);
  });

  it('reports a start page that is not there', async () => {
    const entries = await crawlSite(crawlDeps({}));

    const issue = entries.get(home)?.issue;
    expect(issue).toMatchObject({ issue: 'http-error', httpStatus: 404 });
    expect(issue?.detail).toContain(home);
  });

  it('tells of a dead site once, however many pages it had', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a> <a href="/b">b</a>',
      [`${home}a`]: 'A',
      [`${home}b`]: 'B',
    });
    await crawlSite(deps);
    for (const url of [`${home}robots.txt`, home, `${home}a`, `${home}b`]) {
      deps.web.answers[url] = unreachable;
    }

    const entries = await crawlSite(deps, { asOf: '2026-11-22' });

    const issues = [...entries.values()].filter((entry) => entry.issue);
    expect(issues.map((entry) => entry.issue?.issue)).toEqual(['unreachable']);
    expect(issues[0]?.url).toBe(home);
  });

  it('tells of pages once when the site dies after its robots.txt', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: 'A',
    });
    await crawlSite(deps);
    deps.web.answers[home] = unreachable;
    deps.web.answers[`${home}a`] = unreachable;

    const entries = await crawlSite(deps, { asOf: '2026-11-22' });

    expect([...entries.values()].filter((entry) => entry.issue)).toHaveLength(
      1,
    );
    expect(entries.get(`${home}a`)?.result?.status).toBe('failed');
  });

  it('asks nothing of a server whose robots.txt fails', async () => {
    const deps = crawlDeps({
      [home]: 'Home',
      [`${home}robots.txt`]: refused(503),
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({ '/': 'http-error' });
    expect(deps.web.asked).not.toContain(home);
  });

  it('stops at the page limit and says what was left out', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a> <a href="/b">b</a> <a href="/c">c</a>',
      [`${home}a`]: 'A',
      [`${home}b`]: 'B',
      [`${home}c`]: 'C',
    });
    const site = siteOf({ maxPages: 2 });

    const first = await crawlSite(deps, { site });
    const second = await crawlSite(deps, { site, asOf: '2026-11-22' });

    expect(statusesOf(first)).toEqual({
      '/': 'read',
      '/a': 'read',
      '/b': 'page-limit',
    });
    expect(statusesOf(second)).toEqual({
      '/': 'unchanged',
      '/a': 'unchanged',
      '/b': 'page-limit',
    });
  });

  it('tries a page that failed last time again, though no page that changed links to it', async () => {
    const deps = crawlDeps({
      [home]: 'Home <a href="/a">a</a>',
      [`${home}a`]: refused(500),
    });
    await crawlSite(deps);
    deps.web.answers[`${home}a`] = 'A';

    const entries = await crawlSite(deps, { asOf: '2026-11-22' });

    expect(statusesOf(entries)).toEqual({ '/': 'unchanged', '/a': 'read' });
  });

  it('leaves links to files, scripts and other schemes alone', async () => {
    const deps = crawlDeps({
      [home]:
        'Home <a href="file:///etc/passwd">f</a> <a href="javascript:alert(1)">j</a> <a href="data:text/html,x">d</a> <a href="http://127.0.0.1/">l</a> <a href="mailto:a@b.example">m</a> <a href="/logo.PNG">i</a>',
    });

    const entries = await crawlSite(deps);

    expect(statusesOf(entries)).toEqual({ '/': 'read' });
  });

  it('answers two waves of links in as many batches as it takes', async () => {
    const links = Array.from(
      { length: 120 },
      (_, at) => `<a href="/p${at}">p</a>`,
    );
    const deps = crawlDeps({ [home]: `Home ${links.join('')}` });
    for (let at = 0; at < 120; at += 1)
      deps.web.answers[`${home}p${at}`] = `Page ${at}`;

    const entries = await crawlSite(deps);

    expect(
      [...entries.values()].every((e) => e.result?.status === 'read'),
    ).toBe(true);
    expect(new Set([...entries.values()].map((e) => e.batch)).size).toBe(4);
  });
});
