/** Words that deny what stands beside them, by language. */
export const negations: Readonly<Record<string, string>> = {
  en: "not|no|never|none|nobody|nothing|cannot|refuses?|[a-z]+n['’]t",
  fr: 'pas|aucune?|jamais|plus|rien|refus(?:er|ons|e)',
};

/** Words by which something is offered, after a word that denies it. */
export const offering: Readonly<Record<string, string>> = {
  en: 'possible|offered|available|accepted|taken|allowed|arranged|given|done|granted|provided',
  fr: 'possibles?|proposée?s?|disponibles?|acceptée?s?|accordée?s?|offerte?s?|prévue?s?',
};

/** What else a denying word may be said of: "no interest", "no credit check". */
export const deniedBeside: Readonly<Record<string, string>> = {
  en: 'interest(?: free)?|credit (?:checks?|score)|money down|deposit|fees?|questions?',
  fr: 'intérêts?|frais|enquête de crédit|acompte|questions?',
};

/** Words by which a denial is of a case alone: "no returns after a month". */
export const deniedIf: Readonly<Record<string, string>> = {
  en: 'without|after|before|unless|if|when|where|until|over|beyond|past|with|than|but|except',
  fr: 'sans|après|avant|sauf|si|quand|lorsque|jusqu|au-delà|passée?|que|hors|excepté|contre',
};

/** Words after which stands what a denial is of: "no returns on sale items". */
export const deniedOf: Readonly<Record<string, string>> = {
  en: 'on|for|from|of(?! any)',
  fr: 'sur|pour|des?|du',
};
