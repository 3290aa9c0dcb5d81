import type { JsonPlace, StructuredItem } from '../block.ts';
import { objectStretches, pairIn, type Stretch } from '../page/json-source.ts';

/** Longer stretches are cut: what is left is verbatim all the same. */
const longestQuote = 600;
/** An object that is longer describes a catalogue, not a policy. */
const longestObject = 100_000;

/** Quotes the source of a page; undefined where it does not stand there. */
export type QuoteSource = {
  /** `"name": value` of an item, or the value itself in microdata. */
  property(item: StructuredItem, name: string): string | undefined;
  /** The whole item. */
  whole(item: StructuredItem): string | undefined;
  /** Words of an item, where they stand in its script as they are. */
  words(item: StructuredItem, words: string): string | undefined;
};

/**
 * Makes a quoter for one page. A script that had to be mended to be read is
 * quoted as it stood, or not at all.
 */
export function createQuoteSource(): QuoteSource {
  const stretches = new Map<string, readonly Stretch[]>();
  const folded = new Map<string, string>();
  const objectOf = ({ text, position }: JsonPlace): string => {
    const known = stretches.get(text) ?? objectStretches(text);
    stretches.set(text, known);
    const { start, end } = known[position] ?? { start: 0, end: 0 };
    return end - start > longestObject ? '' : text.slice(start, end);
  };
  const verbatim = ({ script }: JsonPlace, text: string | undefined) => {
    const page = folded.get(script) ?? fold(script);
    folded.set(script, page);
    const quote = fold(text ?? '').slice(0, longestQuote);
    return quote !== '' && page.includes(quote) ? quote : undefined;
  };
  return {
    property({ json, properties }, name) {
      if (!json) return plainValue(properties[name]);
      return verbatim(json, pairIn(objectOf(json), name));
    },
    whole: ({ json }) => json && verbatim(json, objectOf(json)),
    words: ({ json }, words) => json && verbatim(json, words),
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plainValue(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' && first !== ''
    ? first.slice(0, longestQuote)
    : undefined;
}
