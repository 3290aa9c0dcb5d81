import { expect, test } from 'vitest';
import { markdownPage } from '../../shared/adapters/markdown-page.ts';

test('renders Markdown as the main part of a page', () => {
  const html = markdownPage('# Returns\n\nWithin **30 days**.');

  expect(html).toContain('<h1>Returns</h1>');
  expect(html).toContain('<strong>30 days</strong>');
});

test('takes language and title from the front matter, escaped', () => {
  const html = markdownPage('---\nlang: fr"x\ntitle: <b>Retours\n---\nOui.');

  expect(html).toContain('lang="fr&quot;x"');
  expect(html).toContain('<title>&lt;b>Retours</title>');
});

const endless = ['*a ', '_a*b ', '> ', '- ', '*\n', '[', '![', '`', '<a ', '#'];

test.each(endless)('gets through a file of nothing but %j', (mark) => {
  expect(markdownPage(mark.repeat(20_000))).toContain('<main>');
});
