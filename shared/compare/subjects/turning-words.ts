/** Words that begin another case in the midst of a sentence, by language. */
export const turningWords: Readonly<Record<string, readonly string[]>> = {
  en: ['but', 'otherwise', 'then'],
  fr: ['mais', 'sinon', 'puis'],
};

/** The word that joins two sides of one sentence, by language. */
export const joiningWord: Readonly<Record<string, string>> = {
  en: 'and',
  fr: 'et',
};
