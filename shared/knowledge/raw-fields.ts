import { tidy } from './decode-text.ts';

/** A value as a file gives it, and the line it stands on. */
export type RawField = {
  readonly value: unknown;
  readonly line?: number | undefined;
};

/** The fields of one article or row, by their plain name. */
export type RawFields = ReadonlyMap<string, RawField>;

/**
 * Answers a field's plain name: spreadsheets and people write "Valid until",
 * "valid_until" and "validUntil" for the same thing.
 */
export function plainName(name: string): string {
  return tidy(name)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** Answers a value as one tidy line; absent when nothing is said. */
export function lineOfText(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  if (typeof value !== 'string') {
    return value ?? undefined;
  }
  const line = tidy(value).replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** Answers a list given as a list, or as one text with `;` or `,` between. */
export function listOfText(value: unknown): unknown {
  const given = typeof value === 'string' ? value.split(/[;,]/) : value;
  if (!Array.isArray(given)) {
    return lineOfText(given);
  }
  const items = given.map(lineOfText).filter((item) => item !== undefined);
  return items.length === 0 ? undefined : [...new Set(items)];
}

/**
 * Answers a calendar date as written: of an ISO 8601 instant its date. Any
 * other spelling is left for the schema to refuse; 11/01 is never guessed.
 */
export function dateOfText(value: unknown): unknown {
  const text = lineOfText(value);
  const instant =
    /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}:?\d{2})?$/;
  return typeof text === 'string' ? text.replace(instant, '$1') : text;
}

/** Answers a language tag in its usual spelling: "fr_ca" is "fr-CA". */
export function langOfText(value: unknown): unknown {
  const text = lineOfText(value);
  if (typeof text !== 'string') {
    return text;
  }
  const tag = text.replaceAll('_', '-');
  return langTag.test(tag) ? Intl.getCanonicalLocales(tag)[0] : text;
}

/** BCP 47 in the forms that name a language, a script and a region. */
export const langTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;
