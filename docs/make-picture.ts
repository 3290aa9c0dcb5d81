import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSite } from '../functions/cli/check-site.ts';
import { renderHtml } from '../shared/report/render-html.ts';

/**
 * Draws docs/report.png, the picture in the README: the example company's
 * report, as a visitor's browser shows it. `npm run picture`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const picture = fileURLToPath(new URL('report.png', import.meta.url));

/** These let a page harm the machine, or end the browser with its tab. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

const found = await checkSite({
  targets: [join(root, 'examples/website')],
  knowledge: join(root, 'examples/knowledge'),
  briefings: undefined,
  asOf: '2026-11-21',
  warn: (message) => console.error(message),
});
const site = { id: 'sittelle', name: 'Sittelle Plein Air' };
const report = renderHtml({ ...found, site }, { lang: 'en' });

// The packed browser brings the libraries it needs only where it believes
// itself to be on Lambda, and it looks once, when it is imported.
process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
const { default: chromium } = await import('@sparticuz/chromium');
const { chromium: playwright } = await import('playwright-core');

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args.filter((one) => !unwanted.has(one)),
  headless: true,
});
try {
  const page = await browser.newPage({
    viewport: { width: 1100, height: 1180 },
    deviceScaleFactor: 1.5,
  });
  await page.setContent(report, { waitUntil: 'load' });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
}
console.error(`wrote ${picture}`);
