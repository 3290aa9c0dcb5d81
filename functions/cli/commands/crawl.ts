import { SingleBar } from 'cli-progress';
import { UsageError } from '../../../shared/platform/usage-error.ts';
import type { ReportLanguage } from '../../../shared/report/report-language.ts';
import { type AddCommand, exitStatus } from '../add-command.ts';
import { cliWords } from '../cli-words.ts';
import type { CrawledSite } from '../crawl-into-folder.ts';
import { plainLangOption } from '../lang-option.ts';
import { sayCrawled } from '../say-crawled.ts';
import { siteOfUrl } from '../site-of-url.ts';

type CrawlOptions = {
  out: string;
  concurrency: string;
  delay: string;
  lang: ReportLanguage;
};

/** `briefed crawl <url> --out <folder>`: a site into a folder. */
export const addCrawlCommand: AddCommand = (program, end) => {
  program
    .command('crawl <url>')
    .usage('<url> --out <folder> [options]')
    .description(
      'fetch a site, keep its pages and read them; nothing is compared. The same folder again is the next night',
    )
    .summary('fetch a site, keep its pages and read them')
    .requiredOption('--out <folder>', 'where to keep it')
    .option('--concurrency <n>', 'requests to a host at a time', '1')
    .option('--delay <ms>', 'milliseconds between two requests', '1000')
    .addOption(plainLangOption())
    .action(async (url: string, options: CrawlOptions) => {
      const crawled = await crawlWithBar(url, options);
      try {
        console.log(sayCrawled(crawled, options.lang));
      } finally {
        await crawled.close();
      }
      end(crawled.state === 'complete' ? exitStatus.done : exitStatus.found);
    });
};

async function crawlWithBar(
  url: string,
  { out, concurrency, delay, lang }: CrawlOptions,
): Promise<CrawledSite> {
  const site = siteOfUrl(url, {
    concurrency: wholeNumber('--concurrency', concurrency, 1, 64),
    delayMs: wholeNumber('--delay', delay, 0, 60_000),
  });
  const bar = new SingleBar({
    stream: process.stderr,
    format: `{bar} {value}/{total} ${cliWords(lang).crawl.requests}`,
    // Where nobody watches, nothing is drawn.
    noTTYOutput: false,
  });
  // Loaded here: no other command should wait for it.
  const { crawlIntoFolder } = await import('../crawl-into-folder.ts');
  bar.start(0, 0);
  try {
    return await crawlIntoFolder({
      site,
      folder: out,
      startedAt: new Date(),
      onProgress: ({ answered, planned }) => {
        bar.setTotal(Math.max(planned, answered));
        bar.update(answered);
      },
    });
  } finally {
    bar.stop();
  }
}

function wholeNumber(
  option: string,
  text: string,
  least: number,
  most: number,
): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new UsageError(
      `${option} ${text} is not possible; write a whole number from ${least} to ${most}`,
    );
  }
  return value;
}
