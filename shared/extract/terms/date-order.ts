/** Whether figures such as 04/12 begin with the day; undefined: nobody says. */
export type DayFirst = boolean | undefined;

/** A page names a language or two, but which is for the page to say. */
const mostTags = 100;
const known = new Map<string, DayFirst>();

/**
 * Answers which of day and month is written first where a tag such as "en-BE"
 * is at home, as CLDR has it. A tag without a region says nothing.
 */
export function isDayFirstIn(lang: string): DayFirst {
  if (known.has(lang)) return known.get(lang);
  if (known.size >= mostTags) known.clear();
  const answer = orderIn(lang);
  known.set(lang, answer);
  return answer;
}

/** Regions whose languages write it differently say nothing. */
function orderIn(lang: string): DayFirst {
  const { language, region } = localeOf(lang) ?? {};
  if (language === undefined || region === undefined) return undefined;
  const own = localeOf(`und-${region}`)?.maximize().language ?? language;
  const orders = [language, own].flatMap(
    (said) => orderOf(`${said}-${region}`) ?? [],
  );
  const [order, ...others] = new Set(orders);
  if (order === undefined || others.length > 0) return undefined;
  return order === 'either' ? undefined : order === 'day';
}

function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

const inFigures = {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
} as const;
const inWords = { dateStyle: 'long' } as const;

/**
 * Undefined where the region is not known to write that language. Where the
 * year comes first ("2026/12/04"), other figures go as the words do, if those
 * begin with the day; Canada's "December 4" leaves both.
 */
function orderOf(tag: string): 'day' | 'month' | 'either' | undefined {
  const { locale } = new Intl.DateTimeFormat(tag).resolvedOptions();
  if (localeOf(locale)?.region === undefined) return undefined;
  const [first] = partsOf(tag, inFigures);
  if (first === 'day' || first === 'month') return first;
  return partsOf(tag, inWords)[0] === 'day' ? 'day' : 'either';
}

function partsOf(
  tag: string,
  options: Intl.DateTimeFormatOptions,
): readonly string[] {
  // Any day will do: only the order of its parts is asked for.
  return new Intl.DateTimeFormat(tag, options)
    .formatToParts(new Date(0))
    .flatMap(({ type }) => (type === 'literal' ? [] : [type]));
}
