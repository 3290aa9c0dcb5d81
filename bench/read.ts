import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { ParsedPage } from '../shared/extract/block.ts';
import { findTerms } from '../shared/extract/find-terms.ts';
import { compileLanguages } from '../shared/extract/frames/compile-language.ts';
import { matchConcepts } from '../shared/extract/frames/match-concepts.ts';
import { mergeReadings } from '../shared/extract/frames/merge-readings.ts';
import { readBlocks } from '../shared/extract/frames/read-blocks.ts';
import { createBlockSkimmer } from '../shared/extract/frames/skim-blocks.ts';
import { allLanguages } from '../shared/extract/languages/all.ts';
import { parsePage } from '../shared/extract/parse-page.ts';
import { readPromises } from '../shared/extract/read-promises.ts';
import { tokenize } from '../shared/extract/tokenize.ts';
import { generateSite } from './generated-site.ts';
import { hostilePages } from './hostile-pages.ts';

/**
 * Measures the reader on one core: megabytes of visible text a second from
 * blocks to promises and by stage, and what hostile text costs beside it.
 */
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
    'hostile-mb': { type: 'string', default: '10' },
  },
});
const runs = Number(options.runs);
const context = {
  defaultLang: 'en',
  currency: undefined,
  asOf: '2026-11-21',
} as const;

const site = generateSite(Number(options.pages));
const pages = site.map(({ html, url }) => parsePage(html, { ...context, url }));
const megabytes = sum(pages.map(({ textLength }) => textLength)) / 1e6;
const bytes = sum(site.map(({ html }) => html.length));

console.log(
  `${pages.length} pages of ${kilo(bytes / pages.length)} kB, ${kilo((megabytes * 1e6) / pages.length)} kB of it visible text; medians of ${runs} runs\n`,
);
const whole = median(() => {
  for (const [at, page] of pages.entries()) read(page, site[at]?.url ?? '');
});
report('blocks to promises', whole);
const parse = median(() => {
  for (const { html, url } of site) parsePage(html, { ...context, url });
});
report('parse', parse, ` (${(parse / pages.length).toFixed(2)} ms a page)`);
stages();
hostile();

function read(page: ParsedPage, url: string): number {
  return readPromises(page, { ...context, url }).length;
}

/** Each stage alone, over all blocks, nothing remembered between them. */
function stages(): void {
  const languages = compileLanguages(allLanguages);
  const texts = pages.flatMap((page) => {
    const skimBlock = createBlockSkimmer(page, languages);
    return page.blocks.map((block) => {
      const { language } = skimBlock(block);
      const words = language.language.terms;
      const tokens = tokenize(block.text, words);
      return { text: block.text, language, words, tokens };
    });
  });
  const tokens = median(() => {
    for (const { text, words } of texts) tokenize(text, words);
  });
  const terms = median(() => {
    for (const { text, tokens, words } of texts) {
      findTerms(text, tokens, words, { ...context, lang: 'en' });
    }
  });
  const concepts = median(() => {
    for (const { tokens, language } of texts) {
      matchConcepts(tokens, language.trie);
    }
  });
  const candidates = pages.map((page) =>
    readBlocks(page, { ...context, url: '' }).flatMap(
      (sentence) => sentence.candidates,
    ),
  );
  const merge = median(() => {
    for (const found of candidates) mergeReadings(found, () => undefined);
  });
  report('  tokenize', tokens);
  report('  terms', terms);
  report('  concepts', concepts);
  report('  merge', merge);
}

/** Seconds a megabyte of page, from HTML to promises, beside an ordinary one. */
function hostile(): void {
  const size = Number(options['hostile-mb']) * 1e6;
  const ordinary = (whole + parse) / bytes;
  console.log(
    `\n${options['hostile-mb']} MB of hostile text, cost per MB beside ordinary pages (1.0; at most 2.0 wanted)`,
  );
  for (const [kind, make] of hostilePages(size)) {
    const html = make();
    const cost = once(() => {
      const url = 'https://shop.example/';
      read(parsePage(html, { ...context, url }), url);
    });
    console.log(
      `  ${kind.padEnd(20)} ${(cost / html.length / ordinary).toFixed(2)}`,
    );
  }
}

function report(stage: string, milliseconds: number, more = ''): void {
  const speed = (megabytes / (milliseconds / 1000)).toFixed(1);
  console.log(`${stage.padEnd(22)} ${speed.padStart(8)} MB/s${more}`);
}

function once(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => once(work));
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
