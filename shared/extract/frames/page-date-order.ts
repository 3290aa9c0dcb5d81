import type { Block, ParsedPage } from '../block.ts';
import { type DayFirst, isDayFirstIn } from '../terms/date-order.ts';

/** What can tell how a page writes dates, beside the region of its language. */
export type Dated = Pick<ParsedPage, 'blocks' | 'alternates' | 'canonical'> & {
  readonly url: string;
  readonly defaultLang: string;
};

/**
 * Answers how the figures of a date are ordered in a page's words of one
 * language: as in its other dates, where those leave no doubt; else as its
 * region does, which may be said by the words, by the page where it names its
 * own translation, by the site's configuration or by the country of its host.
 */
export function dayFirstOn(page: Dated, lang: string): DayFirst {
  const [tag = ''] = lang.split(/[-_]/);
  const seen = orderSeen(page.blocks, tag);
  if (seen !== undefined) return seen;
  const said = [lang, ...ownTags(page), page.defaultLang].filter(
    (one) => one.split(/[-_]/)[0] === tag,
  );
  const regions = [...said, ...countryOf(page.url, tag)];
  return regions.map(isDayFirstIn).find((order) => order !== undefined);
}

const figures =
  /(?<![\d/.-])(\d{1,2})(?:\/(\d{1,2})\/(?:20)?\d\d|([.-])(\d{1,2})\3(?:19|20)\d\d)(?![/.-]?\d)/g;

/** Of "25/12/2026" and "12/25/2026" on one page nothing follows. */
function orderSeen(blocks: readonly Block[], tag: string): DayFirst {
  const seen = new Set<boolean>();
  for (const { text, lang } of blocks) {
    if (!lang.startsWith(tag)) continue;
    for (const [, first, slashed, , other] of text.matchAll(figures)) {
      const order = orderOf(Number(first), Number(slashed ?? other));
      if (order !== undefined) seen.add(order);
    }
  }
  const [order, ...others] = seen;
  return others.length === 0 ? order : undefined;
}

const months = 12;
const days = 31;

function orderOf(first: number, second: number): DayFirst {
  if (Math.max(first, second) > days || Math.min(first, second) > months) {
    return undefined;
  }
  if (first > months) return true;
  return second > months ? false : undefined;
}

/** `hreflang` of the page itself. */
function ownTags({ alternates, canonical, url }: Dated): readonly string[] {
  return alternates
    .filter((alternate) => [canonical, url].includes(alternate.url))
    .map(({ lang }) => lang);
}

/** Endings of countries that are sold to all the world. */
const everybodys = new Set(
  'ac ai am cc co fm gg id im in io is la ly me mu nu sh so st to tv vc ws'.split(
    ' ',
  ),
);

function countryOf(url: string, tag: string): readonly string[] {
  const ending = /\.([a-z]{2})$/.exec(URL.parse(url)?.hostname ?? '')?.[1];
  if (ending === undefined || everybodys.has(ending)) return [];
  return [`${tag}-${ending}`];
}
