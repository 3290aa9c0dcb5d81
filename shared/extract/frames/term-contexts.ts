import type { ReadContext } from '../../domain/page-reader.ts';
import type { Block, ParsedPage } from '../block.ts';
import type { DayFirst } from '../terms/date-order.ts';
import type { TermContext } from '../terms/term-reader.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { type Dated, dayFirstOn } from './page-date-order.ts';

type TermContexts = (block: Block, language: CompiledLanguage) => TermContext;

/**
 * Answers what the terms of a block are read with; a page has few ways, and
 * each is one and the same object.
 */
export function createTermContexts(
  { blocks, alternates, canonical }: ParsedPage,
  { asOf, currency, note, url, defaultLang }: ReadContext,
): TermContexts {
  const page = { blocks, alternates, canonical, url, defaultLang };
  const orderIn = orderOnce(page);
  const known = new Map<string, TermContext>();
  return (block, { language: { tag } }) => {
    const lang = block.lang.startsWith(tag) ? block.lang : tag;
    const dayFirst = dated.test(block.text) ? orderIn(lang) : undefined;
    const way = `${lang} ${dayFirst ?? ''}`;
    const found = known.get(way) ?? { asOf, currency, lang, dayFirst, note };
    known.set(way, found);
    return found;
  };
}

/** Few blocks have figures that may be a date: the page is asked for those. */
const dated = /\d[/.-]\d/;

function orderOnce(page: Dated): (lang: string) => DayFirst {
  const known = new Map<string, DayFirst>();
  return (lang) => {
    if (!known.has(lang)) known.set(lang, dayFirstOn(page, lang));
    return known.get(lang);
  };
}
