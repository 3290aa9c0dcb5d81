import { setTimeout } from 'node:timers/promises';
import { compareSite } from '../shared/compare/compare-site.ts';
import {
  type GeneratedPage,
  generateArticle,
  generatePage,
  pagesFor,
} from './generated-company.ts';
import { memoryStores, siteId } from './memory-stores.ts';

/** Compares a few nights of a generated company; prints what each cost. */
const [promises = 1000, articles = 200] = process.argv.slice(2).map(Number);

const stores = memoryStores();
const pages = Array.from({ length: pagesFor(promises) }, (_, index) =>
  generatePage(index),
);
for (let index = 0; index < articles; index++) {
  stores.articles.set(`KB-${index}`, generateArticle(index));
}

/** Of each hundred the one in the middle. */
const hundredth = (count: number) =>
  Array.from({ length: Math.round(count / 100) }, (_, at) => at * 100 + 50);

function changePages(edition: number): void {
  for (const index of hundredth(pages.length)) {
    pages[index] = generatePage(index, edition);
  }
}

function changeArticles(edition: number): void {
  for (const index of hundredth(articles)) {
    stores.articles.set(`KB-${index}`, generateArticle(index, edition));
  }
}

const nights = [
  await night('first night', 1),
  await night('nothing changed', 2),
  await night('1 % of the pages changed', 3, () => changePages(1)),
  await night('1 % of the articles changed', 4, () => changeArticles(1)),
  await night('1 % of both changed', 5, () => {
    changePages(2);
    changeArticles(2);
  }),
];
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ megabytes, nights }));

async function night(name: string, day: number, change = () => {}) {
  change();
  const runId = stores.startNight(day, pages satisfies GeneratedPage[]);
  globalThis.gc?.();
  await untilSwept();
  const started = process.cpuUsage();
  const begun = performance.now();
  const compared = await compareSite({ siteId, runId }, stores);
  const elapsed = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(started);
  return {
    name,
    seconds: (user + system) / 1e6,
    elapsed,
    promises: compared.promises,
    compared: compared.compared,
  };
}

/** Collecting goes on beside the program for a while after it is done. */
async function untilSwept(): Promise<void> {
  await setTimeout(3000);
}
