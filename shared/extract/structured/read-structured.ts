import type { ReadContext } from '../../domain/page-reader.ts';
import type { Reading } from '../../domain/reading.ts';
import type { StructuredFact } from '../../domain/structured-fact.ts';
import type { ParsedPage, StructuredItem } from '../block.ts';
import { copyOf } from '../page/copy-of.ts';
import type { FactDraft, ItemReader } from './draft-fact.ts';
import { createQuoteSource, type QuoteSource } from './quote-source.ts';
import { readAnswers, type UnseenAnswer } from './read-answers.ts';
import { createOfferReader } from './read-offer.ts';
import { readOpeningHours } from './read-opening-hours.ts';
import { readReturnPolicy } from './read-return-policy.ts';
import { readDeliveryTime, readShippingDetails } from './read-shipping.ts';
import { readWarranty } from './read-warranty.ts';

/** More than any page states of itself; lists of goods repeat one policy. */
const mostFacts = 100;

/** What a page's readings and its structured data say together. */
export type StructuredReading = {
  /** The readings, with the places where structured data repeats them. */
  readonly readings: readonly Reading[];
  /** What it states on its own account, each thing once. */
  readonly facts: readonly StructuredFact[];
};

/**
 * Reads what a page tells machines: return policies, shipping, warranties,
 * opening hours, special offers, answers. Never throws; a statement whose
 * words cannot be quoted as they stand is left out.
 */
export function readStructured(
  page: ParsedPage,
  readings: readonly Reading[],
  context: ReadContext,
): StructuredReading {
  if (page.structured.length === 0) return { readings, facts: [] };
  const source = createQuoteSource();
  const answers = readAnswers(page, readings, context);
  const facts = new Map<string, StructuredFact>();
  const add = (fact: StructuredFact | undefined) => {
    if (!fact || facts.size >= mostFacts) return;
    const { selector, property, ...said } = fact;
    const key = JSON.stringify(said);
    if (!facts.has(key)) facts.set(key, fact);
  };
  const readersOf = createReaders(readings);
  const items = new Map(page.structured.map((one) => [one.properties, one]));
  const quoting = { source, lang: page.lang, items };
  for (const item of page.structured) {
    if (facts.size >= mostFacts) break;
    for (const said of readersOf(item).flatMap((read) => read(item))) {
      add(factOf(said, item, quoting));
    }
  }
  for (const answer of answers.unseen) add(factOfAnswer(answer, source));
  return { readings: answers.readings, facts: [...facts.values()] };
}

function createReaders(
  readings: readonly Reading[],
): (item: StructuredItem) => readonly ItemReader[] {
  const readers: ReadonlyMap<string, ItemReader> = new Map([
    ['MerchantReturnPolicy', readReturnPolicy],
    ['OfferShippingDetails', readShippingDetails],
    ['ShippingDeliveryTime', readDeliveryTime],
    ['WarrantyPromise', readWarranty],
    ['Offer', createOfferReader(readings)],
  ]);
  return ({ type }) => {
    const reader = readers.get(type);
    return reader ? [readOpeningHours, reader] : [readOpeningHours];
  };
}

type Quoting = {
  readonly source: QuoteSource;
  readonly lang: string;
  /** Nested items too, by what they hold. */
  readonly items: ReadonlyMap<unknown, StructuredItem>;
};

function factOf(
  { topic, stance, terms, property }: FactDraft,
  item: StructuredItem,
  { source, lang, items }: Quoting,
): StructuredFact | undefined {
  const quote = source.property(item, property);
  if (quote === undefined) return undefined;
  return {
    topic,
    stance,
    terms: terms.map(({ from, ...term }) => {
      const nested = items.get(from);
      const raw = (nested && source.whole(nested)) ?? quote;
      return { ...term, raw: copyOf(raw) };
    }),
    scope: [],
    lang,
    property: `${copyOf(item.type)}.${property}`,
    isText: false,
    quote: copyOf(quote),
    selector: item.selector,
  };
}

/** The sentence where the script holds it as it is read, else the script. */
function factOfAnswer(
  { item, reading }: UnseenAnswer,
  source: QuoteSource,
): StructuredFact | undefined {
  const { topic, stance, terms, scope, lang } = reading;
  const quote =
    source.words(item, reading.quote) ??
    source.property(item, 'acceptedAnswer');
  if (quote === undefined) return undefined;
  return {
    topic,
    stance,
    terms: terms.map((term) => ({
      ...term,
      raw: quote.includes(term.raw) ? term.raw : quote,
    })),
    scope,
    lang,
    property: 'Answer.text',
    isText: true,
    quote: copyOf(quote),
    selector: item.selector,
  };
}
