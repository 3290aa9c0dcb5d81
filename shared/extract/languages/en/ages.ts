import type { AgeWords } from '../../term-words.ts';

const anything = /^/u;
const people =
  '(?:kids?|child(?:ren)?|infants?|bab(?:y|ies)|toddlers?|little ones|youngsters|people|pupils|drivers?|guests?|visitors?|anyone|those|everyone)';
/** "Children under 10 kg" tells no age. */
const noUnit =
  /^(?!\s*(?:%|[€£$]|per ?cent|k[gm]\b|kilo|met(?:er|re)|mi(?:le|n)|hour|day|week|month|pounds?|euros?|dollars?|or more people))/iu;

export const englishAges: AgeWords = {
  below: [
    [/\b(?:under|below)[- ](?:the age of )?$/iu, /^(?:['’]?s\b|[- ]year)/iu],
    [/\b(?:under|below|younger than) (?:the )?age (?:of )?$/iu, anything],
    [
      new RegExp(
        `\\b${people} (?:who are |aged? )?(?:under|below|younger than) $`,
        'iu',
      ),
      noUnit,
    ],
    [/\buntil (?:your|their|his|her|the) $/iu, /^\w{0,2} birthday/iu],
  ],
  upTo: [
    [/\b(?:up to|until) (?:the age of )?$/iu, /^ years? (?:old|of age)/iu],
    [/\b(?:up to|until) (?:the )?age (?:of )?$/iu, anything],
    [anything, /^ (?:and|or) (?:under|younger|below)\b/iu],
    [
      /\b(?:aged?|ages?|between|of) (?:of )?\w+(?: to | and |-|–)$/iu,
      /^(?: years?\b|[-\s]*year)/iu,
    ],
  ],
  from: [
    [/\bover[- ](?:the age of )?$/iu, /^['’]?s\b/iu],
    [/\b(?:over|from) (?:the )?age (?:of )?$/iu, anything],
    [/\b(?:from|over) $/iu, /^ years? (?:old|of age)/iu],
    [anything, /^(?:\+| (?:years? )?(?:and|or) (?:over|older|above)\b)/iu],
  ],
};
