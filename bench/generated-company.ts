import { digestOf } from '../shared/compare/digests.ts';
import type { KeptArticle } from '../shared/domain/article.ts';
import type { Reading } from '../shared/domain/reading.ts';
import { readArticle } from '../shared/extract/read-article.ts';
import { readPage } from '../shared/extract/read-page.ts';
import { type CompanyWording, companyWordings } from './company-wording.ts';
import { between, createRandom, pick, type Random } from './random.ts';

export type GeneratedPage = {
  readonly url: string;
  readonly lang: string;
  readonly readings: readonly Reading[];
  readonly contentHash: string;
};

const asOf = '2026-11-21';
const promisesOnPage = 10;
/** Some pages and some forty articles speak of one product. */
const pagesOfProduct = 20;
const articlesOfProduct = 40;

/**
 * Answers one page of a company with many products, read by our reader: about
 * ten promises, most with amounts that stand nowhere else, and times that hold
 * for the product. The same number and edition give the same page; another
 * edition says other amounts.
 */
export function generatePage(index: number, edition = 0): GeneratedPage {
  const random = createRandom(index * 7919 + edition + 1);
  const product = Math.floor(index / pagesOfProduct);
  const wording = wordingOf(product);
  const url = `https://shop.example/${wording.lang}/${index}`;
  const lines = Array.from(
    { length: promisesOnPage },
    () => `<p>${sentence(pick(random, wording.promises), product, random)}</p>`,
  );
  const html = `<html lang="${wording.lang}"><main><h1>${productName(product)}</h1>${lines.join('')}</main></html>`;
  const { readings } = readPage(html, { ...context, url });
  return { url, lang: wording.lang, readings, contentHash: digestOf(html) };
}

/** Answers one article of the same company, read by our reader. */
export function generateArticle(index: number, edition = 0): KeptArticle {
  const random = createRandom(index * 104_729 + edition + 2);
  const product = Math.floor(index / articlesOfProduct);
  const wording = wordingOf(product);
  const name = productName(product);
  const said = Array.from({ length: 5 }, () =>
    sentence(pick(random, wording.notes), product, random),
  );
  const article = {
    id: `KB-${index}`,
    title: `${pick(random, wording.titles)} ${name}`,
    lang: wording.lang,
    teams: ['contact-centre', 'stores'],
    updated: '2026-03-02',
    body: said.join(' '),
    version: `${index}.${edition}`,
  };
  const digest = digestOf(article);
  return { ...article, ...readArticle(article, context), digest };
}

const context = { defaultLang: 'en', currency: 'CAD', asOf } as const;

export const pagesFor = (promises: number) =>
  Math.ceil(promises / promisesOnPage);

function wordingOf(product: number): CompanyWording {
  const wording = companyWordings[product % companyWordings.length];
  if (!wording) throw new Error('no wording is listed');
  return wording;
}

/** Amounts are each sentence's own; times hold for a product wherever said. */
function sentence(template: string, product: number, random: Random): string {
  const few = between(createRandom(product * 31 + template.length), 2, 40);
  const price = between(random, 300, 99_999) / 100;
  return template
    .replaceAll('[thing]', productName(product))
    .replaceAll('[n]', String(few))
    .replaceAll('[m]', String(few + between(random, 1, 9)))
    .replaceAll('[price]', price.toFixed(2))
    .replaceAll('[before]', (price * 1.4).toFixed(2))
    .replaceAll('[code]', `${codeWord(random)}${between(random, 10, 99)}`);
}

const syllables = 'ba,ke,lor,mi,nu,tra,ves,ril,do,sha,pen,gul'.split(',');

/** One of 20,736 names, the same for the same number. */
function productName(index: number): string {
  const parts = [1, 12, 144, 1728].map(
    (size) => syllables[Math.floor(index / size) % 12] ?? '',
  );
  const [first = '', ...rest] = parts.join('');
  return first.toUpperCase() + rest.join('');
}

function codeWord(random: Random): string {
  return Array.from({ length: 3 }, () => pick(random, syllables))
    .join('')
    .toUpperCase();
}
