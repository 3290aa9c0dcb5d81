import type { Statement } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import { formerAfter, formerBefore } from '../subjects/former-words.ts';

type Words = { readonly before: RegExp; readonly after: RegExp };

const wordsByLang: ReadonlyMap<string, Words> = new Map(
  Object.entries(formerBefore).map(([lang, before]): [string, Words] => [
    lang,
    {
      before: new RegExp(`(?<!\\p{L})(?:${before})["“«']?\\s?$`, 'iu'),
      after: new RegExp(`^["”»']?\\s(?:${formerAfter[lang]})(?!\\p{L})`, 'iu'),
    },
  ]),
);

/** So many characters before a value say whether it holds. */
const reach = 40;

/**
 * Answers the values that a sentence names and says not to hold: "30 days, not
 * 60", "do not say within the hour any more", "two weeks instead of one".
 */
export function formerTermsIn({
  quote,
  lang,
  terms,
}: Pick<Statement, 'quote' | 'lang' | 'terms'>): readonly Term[] {
  const words = wordsByLang.get(lang.slice(0, 2));
  if (words === undefined) return [];
  return terms.filter(({ raw }) => {
    const at = quote.indexOf(raw);
    if (at < 0 || raw === quote) return false;
    const before = quote.slice(Math.max(0, at - reach), at);
    const after = quote.slice(at + raw.length);
    return words.before.test(before) || words.after.test(after);
  });
}
