/**
 * Answers whether a sentence is about what the one before it names: a clause
 * that goes on in small letters, or one whose subject is a mere pronoun, as in
 * "It is there in a day". `lang` is BCP 47.
 */
export function leans(quote: string, lang: string): boolean {
  const tag = lang.slice(0, 2).toLowerCase();
  return (
    /^\p{Ll}/u.test(quote) ||
    (pronounFirst[tag]?.test(quote) ?? false) ||
    (pronounWithin[tag]?.test(quote) ?? false)
  );
}

/** "Guests never pay for any of it." */
const pronounWithin: Readonly<Record<string, RegExp>> = {
  en: /\b(?:any|none|all|each|both|neither) of (?:it|them|this|these|those)\b/iu,
  fr: /\b(?:rien|aucun|tout|chacun) (?:de (?:cela|ça|tout ça)|d['’]entre eux)\b/iu,
};

/** "Since May it holds for two weeks": a date may stand before the pronoun. */
const pronounFirst: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:since|from|as of|until|for now|now)(?:\s[\p{L}\d]+){0,2},?\s(?=(?:it|they|that)\b))?(?:it|its|they|them|that|this|these|those|both|otherwise|then|after that|beyond that|likewise|the same (?:goes|holds|is true|applies|for)|so (?:is|are|does|do)|nor|(?:we|you) \w+ (?:it|them|this))\b/iu,
  fr: /^(?:(?:depuis|dès|jusqu['’]en|à partir d['’e]|désormais|maintenant)(?:\s?[\p{L}\d]+){0,2},?\s(?=(?:ils?|elles?|cela|ça)\b))?(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|cela|ça|ce|c['’]est|sinon|ensuite|après|passé|au-delà|de même|il en va de même|idem|pareil|même chose|(?:nous|on|vous) (?:l['’]|les? (?=\p{L}+(?:ons|ez|e|t)\b)))/iu,
};
