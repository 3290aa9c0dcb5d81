import type { Mention, PublicPromise } from '../domain/promise.ts';
import type {
  ReportArticle,
  ReportDifference,
  ReportGap,
} from '../domain/report.ts';

/** A quote of one side, with the words in it that differ. */
export type QuotedSide = {
  readonly quote: string;
  readonly lang: string;
  readonly words: readonly (string | null)[];
  /** Where the quote stands, when it stands on the site. */
  readonly mention: Mention | undefined;
};

/** Answers what customers read of a gap, each quote once. */
export function publicSidesOf(
  gap: ReportGap,
  promise: PublicPromise | undefined,
): QuotedSide[] {
  const differing = byQuote(
    gap.differences,
    ({ publicQuote }) => publicQuote,
  ).map(([quote, differences]) => ({
    quote,
    words: differences.map((one) => one.publicWords),
    ...placed(quote, promise?.mentions ?? []),
  }));
  const [first] = promise?.mentions ?? [];
  if (differing.length > 0 || !first) {
    return differing;
  }
  const { quote, lang } = first;
  const words = (promise?.warnings ?? []).map((warning) => warning.words);
  return [
    { quote, lang, mention: first, words: gap.type === 'unclear' ? words : [] },
  ];
}

/** Answers what staff read of a gap, or customers elsewhere, each quote once. */
export function internalSidesOf(
  gap: ReportGap,
  article: ReportArticle | undefined,
  mentions: readonly Mention[],
  publicSides: readonly QuotedSide[],
): QuotedSide[] {
  if (gap.told !== null) {
    const lang = article?.lang ?? '';
    return [{ quote: gap.told, lang, words: [], mention: undefined }];
  }
  return byQuote(gap.differences, ({ internalQuote }) => internalQuote).map(
    ([quote, differences]) => {
      const [first] = differences;
      const place =
        first?.internalPlace === 'structured-data'
          ? inDataBeside(quote, publicSides)
          : placed(quote, mentions);
      return {
        quote,
        words: differences.map((one) => one.internalWords),
        ...place,
        lang: article?.lang ?? place.lang,
      };
    },
  );
}

/** What machines are told stands on the page of the words beside it. */
function inDataBeside(
  quote: string,
  [beside]: readonly QuotedSide[],
): Pick<QuotedSide, 'lang' | 'mention'> {
  const { mention } = beside ?? {};
  return {
    lang: '',
    mention: mention && { ...mention, quote, place: 'structured-data' },
  };
}

function placed(
  quote: string,
  mentions: readonly Mention[],
): { lang: string; mention: Mention | undefined } {
  const mention = mentions.find((one) => one.quote === quote);
  const lang = mention?.lang ?? mentions[0]?.lang ?? '';
  return { lang, mention };
}

function byQuote(
  differences: readonly ReportDifference[],
  quoteOf: (difference: ReportDifference) => string,
): [string, ReportDifference[]][] {
  const groups = new Map<string, ReportDifference[]>();
  for (const difference of differences) {
    const quote = quoteOf(difference);
    if (quote !== '') {
      groups.set(quote, [...(groups.get(quote) ?? []), difference]);
    }
  }
  return [...groups];
}
