/** A phrase that changes with its number: "1 page", "{n} pages". */
export type Counted = { readonly one: string; readonly other: string };

/**
 * Answers the phrase with its `{names}` filled in. Values are set in as they
 * are, in one pass: a value that holds `{n}` stays as it is.
 */
export function fill(
  phrase: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** Answers the phrase for that number: French counts 0 as one, English not. */
export function counted(phrase: Counted, n: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n);
  const text = form === 'one' ? phrase.one : phrase.other;
  return fill(text, { n: new Intl.NumberFormat(locale).format(n) });
}
