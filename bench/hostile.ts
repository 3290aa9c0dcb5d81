import { parseArgs } from 'node:util';
import { cpuTimeOf, medianCpuTime } from './cpu-time.ts';
import { generateSite } from './generated-site.ts';
import { hostilePages } from './hostile-pages.ts';
import { parseAll, readAnew } from './read-all.ts';

/**
 * Measures what a page costs that was written to slow the reader down, from
 * HTML to promises, in processor time beside ordinary pages of its length.
 */
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
    mb: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
  },
});

const site = generateSite(Number(options.pages));
const bytes = site.reduce((total, { html }) => total + html.length, 0);
const ordinary =
  medianCpuTime(Number(options.runs), () => readAnew(parseAll(site))) / bytes;

console.log(
  `\n${options.mb} MB of hostile text, cost per MB beside generated pages (1.0; at most 2.0 wanted)`,
);
for (const [kind, make] of hostilePages(Number(options.mb) * 1e6)) {
  if (!kind.includes(options.only)) continue;
  const page = { url: 'https://shop.example/', html: make() };
  const cost = cpuTimeOf(() => readAnew(parseAll([page]))) / page.html.length;
  console.log(`  ${kind.padEnd(20)} ${(cost / ordinary).toFixed(2)}`);
}
