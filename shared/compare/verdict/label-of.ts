import { oncePerObject } from '../../platform/once-per.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { idsOf } from '../match/speech.ts';
import { peopleTheme } from '../subjects/themes/people.ts';
import { weekdays } from '../subjects/weekdays.ts';

/**
 * What a sentence tells of its head begins with a colon, a figure, or one of
 * these words.
 */
const telling: Readonly<Record<string, string>> = {
  en: `is|are|come|comes|cost|costs|get|gets|have|has|can|may|must|keep|keeps|
    stay|stays|include|includes|open|opens|carry|carries|last|lasts|pay|pays|
    hold|holds|run|runs|receive|receives|within|free|from|at|for|on|in|half|up|
    no|not|only|until|a|an|one|two|three|four|five|six|seven|eight|nine|ten|
    twelve|fifteen|twenty|thirty`,
  fr: `est|sont|a|ont|coûte|coûtent|peut|peuvent|comprend|comprennent|compris|
    comprise|inclus|incluse|sous|dès|en|à|pour|sur|jusqu|gratuit|gratuite|
    offert|offerte|garanti|garantie|garantis|garanties|rien|pas|sans|un|une|
    deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente`,
};

const heads: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(telling).map(([lang, words]) => [
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
