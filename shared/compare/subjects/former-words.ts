/**
 * Words by which a note says that the value next to them held before, or does
 * not hold, by language: before it ("no longer 30 days"), and after it ("30
 * days are history").
 */
export const formerBefore: Readonly<Record<string, string>> = {
  en: `(?:no longer|used to be|instead of|rather than|formerly|previously|was|were|,\\s(?:and\\s)?not) (?:the |an? |within |at )?|(?:do not|don['’]t|never|stop|no longer) (?:say|saying|quote|quoting|promise|promising|mention|announce|give)(?: them| people)? (?:the |an? )?`,
  fr: `(?:n['’]est plus|ne sont plus|au lieu de|plutôt que|(?:ce|c)['’]?était|était de|étaient de|jadis|,\\s(?:et\\s)?(?:non|pas)) (?:de |les? |la |des |à |en |sous |dans les )?|(?:ne|n['’])\\s?(?:\\p{L}+ )?(?:plus|jamais) (?:dire|annoncer|promettre|citer|donner|dire|indiquer)?\\s?(?:les? |la )?|ne (?:dites|citez|annoncez|promettez|donnez) (?:plus|pas|jamais) (?:les? |la )?`,
};

export const formerAfter: Readonly<Record<string, string>> = {
  en: `(?:any more|anymore|no longer|(?:is|are) (?:over|history|gone|out|wrong)|(?:does|do) not (?:hold|apply) any)`,
  fr: `(?:n['’](?:est|existe|a) plus|ne (?:vaut|valent|tient|tiennent) plus|ne s['’]appliquent? plus|c['’]est (?:fini|terminé|du passé))`,
};
