/** Words before which the head of a row ends, by language: "Crowns are …". */
export const endsOfHeads: Readonly<Record<string, string>> = {
  en: `
    is|are|come|comes|cost|costs|get|gets|have|has|can|may|must|keep|keeps|
    stay|stays|include|includes|open|opens|carry|carries|last|lasts|pay|pays|
    hold|holds|run|runs|receive|receives|within|free|from|at|for|on|in|half|up|
    no|not|only|until|a|an|one|two|three|four|five|six|seven|eight|nine|ten|
    twelve|fifteen|twenty|thirty`,
  fr: `
    est|sont|a|ont|coûte|coûtent|peut|peuvent|comprend|comprennent|compris|
    comprise|inclus|incluse|sous|dès|en|à|pour|sur|jusqu|gratuit|gratuite|
    offert|offerte|garanti|garantie|garantis|garanties|rien|pas|sans|un|une|
    deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente`,
};

/** Words that make a time the length of something, by language. */
export const lasting: Readonly<Record<string, string>> = {
  en: 'long|lasts?|lasting',
  fr: 'dur(?:e|ent|ée|ées|ant)',
};

/** Beginnings of words by which something is done once a month, by language. */
export const monthly: Readonly<Record<string, string>> = {
  en: 'month',
  fr: 'mensu|mois',
};
