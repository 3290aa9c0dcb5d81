import { parseArgs } from 'node:util';
import type { ParsedPage } from '../shared/extract/block.ts';
import { readBlocks } from '../shared/extract/blocks/read-blocks.ts';
import {
  createBlockSkimmer,
  wordyBlock,
} from '../shared/extract/blocks/skim-blocks.ts';
import { findTerms } from '../shared/extract/find-terms.ts';
import { compileLanguages } from '../shared/extract/frames/compile-language.ts';
import { matchConcepts } from '../shared/extract/frames/match-concepts.ts';
import { mergeReadings } from '../shared/extract/frames/merge/merge-readings.ts';
import { allLanguages } from '../shared/extract/languages/all.ts';
import { tokenize } from '../shared/extract/tokens/tokenize.ts';
import { loadCorpora } from './corpora.ts';
import { medianCpuTime } from './cpu-time.ts';
import type { GeneratedPage } from './generated-site.ts';
import { context, parseAll, readAgain, readAnew } from './read-all.ts';

/**
 * Measures the reader in processor time: megabytes of visible text a second
 * from blocks to promises, and by stage.
 */
const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
  },
});
const runs = Number(options.runs);
/** A night is long: what the engine compiles on its first pages is left out. */
const warmUps = 6;

for (const [name, site] of loadCorpora(Number(options.pages))) {
  measure(name, site);
}

function measure(name: string, site: readonly GeneratedPage[]): void {
  if (site.length === 0) {
    console.log(`\n${name}: absent, not measured`);
    return;
  }
  const pages = parseAll(site);
  const bytes = sum(site.map(({ html }) => html.length));
  const length = lengthOf(pages);
  console.log(
    `\n${name}: ${pages.length} pages of ${kilo(bytes / pages.length)} kB, ${kilo(length / pages.length)} kB of it visible text; processor time, medians of ${runs} runs`,
  );
  const report = createReport(length / 1e6);
  const distinct = withoutRepeated(pages);
  const toPromises = 'blocks to promises';
  for (let run = 0; run < warmUps; run++) readAnew(distinct);
  createReport(lengthOf(distinct) / 1e6)(
    `${toPromises}, each text once`,
    medianCpuTime(runs, () => readAnew(distinct)),
  );
  report(
    `${toPromises}, pages met first`,
    medianCpuTime(runs, () => readAnew(pages)),
  );
  report(
    `${toPromises}, pages met again`,
    medianCpuTime(runs, () => readAgain(pages)),
  );
  const parse = medianCpuTime(runs, () => parseAll(site));
  report('parse', parse, `(${(parse / pages.length).toFixed(2)} ms a page)`);
  stages(pages, report);
}

/** Each stage alone, over all blocks, nothing remembered between them. */
function stages(pages: readonly ParsedPage[], report: Report): void {
  const languages = compileLanguages(allLanguages);
  const texts = pages.flatMap((page) => {
    const skimBlock = createBlockSkimmer(page, languages, wordyBlock);
    return page.blocks.map((block) => {
      const { language } = skimBlock(block);
      const words = language.language.terms;
      const tokens = tokenize(block.text, words);
      return { text: block.text, language, words, tokens };
    });
  });
  const candidates = pages.map((page) =>
    readBlocks(page, context).flatMap((sentence) => sentence.candidates),
  );
  const work = {
    look: () => {
      for (const page of pages)
        page.blocks.map(createBlockSkimmer(page, languages, wordyBlock));
    },
    tokenize: () => {
      for (const { text, words } of texts) tokenize(text, words);
    },
    terms: () => {
      for (const { text, tokens, words } of texts) {
        findTerms(text, tokens, words, { ...context, lang: 'en' });
      }
    },
    concepts: () => {
      for (const { tokens, language } of texts) {
        matchConcepts(tokens, language.trie);
      }
    },
    merge: () => {
      for (const found of candidates) mergeReadings(found, () => undefined);
    },
  };
  for (const [stage, run] of Object.entries(work)) {
    report(`  ${stage}, of all text`, medianCpuTime(runs, run));
  }
}

/** The pages without the blocks whose words stood on them before. */
function withoutRepeated(pages: readonly ParsedPage[]): readonly ParsedPage[] {
  const met = new Set<string>();
  const isNew = (text: string): boolean => !met.has(text) && !!met.add(text);
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.filter(({ text }) => isNew(text)),
  }));
}

function lengthOf(pages: readonly ParsedPage[]): number {
  const texts = pages.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  return sum(texts.map(({ length }) => length));
}

type Report = (stage: string, milliseconds: number, more?: string) => void;

function createReport(megabytes: number): Report {
  return (stage, milliseconds, more = '') => {
    const speed = (megabytes / (milliseconds / 1000)).toFixed(1);
    console.log(`${stage.padEnd(36)} ${speed.padStart(8)} MB/s ${more}`);
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
