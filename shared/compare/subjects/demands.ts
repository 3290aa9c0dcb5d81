/** Words by which a text waives what stands after them, by language. */
export const waiving: Readonly<Record<string, string>> = {
  en: "no|without|never (?:ask|asks|asking) for|(?:do|does)(?:n['’]t| not) (?:need|ask for|require)",
  fr: "sans|aucune?|pas besoin d['’e]|pas de|ni|nul besoin d['’e]",
};

/** Words by which a clause demands what it names, by language. */
export const demanding: Readonly<Record<string, string>> = {
  en: 'needed|required|mandatory|compulsory|obligatory|must|necessary|asks? for|insist on|only',
  fr: 'obligatoires?|exig(?:er|ée?s?|eons)|requis(?:es?)?|nécessaires?|indispensables?|impératifs?|demander|il faut|uniquement|seulement',
};
