import { oncePerObject } from '../../platform/once-per.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { idsOf } from '../match/speech.ts';
import { endsOfHeads } from '../subjects/row-words.ts';
import { peopleTheme } from '../subjects/themes/people.ts';
import { weekdays } from '../subjects/weekdays.ts';

/** What stands before a colon, a figure or such a word, by language. */
const heads: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(endsOfHeads).map(([lang, words]) => [
    lang,
    new RegExp(
      `^[^:,;\\d]{2,40}?(?=\\s?[:,]\\s|\\s[\\d£$€]|\\s(?:${words.replace(/\s+/g, '')})[\\s'’])`,
      'iu',
    ),
  ]),
);

/** Who is spoken of may be anyone: "pupils may"; and days are no names. */
const noHeads: ReadonlySet<string> = new Set<string>([
  ...weekdays.map(([, id]) => id),
  'weekdays',
  'weekend',
  'seven-days',
  ...Object.keys(peopleTheme.weights),
  ...peopleTheme.things,
  ...peopleTheme.tradeThings,
]);

/** Answers what a row is headed by: "Crowns: five years", "Sheds are 12". */
export const labelOf = oncePerObject(
  ({ statement: { quote, lang } }: IndexedStatement): ReadonlySet<string> => {
    const [text] = heads.get(lang.slice(0, 2))?.exec(quote) ?? [];
    if (text === undefined) return none;
    return new Set([...idsOf(text, lang)].filter((id) => !noHeads.has(id)));
  },
);

const none: ReadonlySet<string> = new Set();
