import type { AgeWords } from '../../term-words.ts';

const anything = /^/u;

export const frenchAges: AgeWords = {
  below: [
    [/(?:moins|dessous) de $/iu, /^ ans(?! (?:d['’]|de (?!carte|visite)))/iu],
    [/(?:^|\s)[-–] ?(?:de )?$/u, /^ ans/iu],
    [/jusqu['’](?:à|aux|au) (?:leurs? |ses |vos )?$/iu, /^ ans révolus/iu],
  ],
  upTo: [
    [
      /jusqu['’](?:à|aux|au) (?:leurs? |ses |vos )?$/iu,
      /^ ans(?! (?:de|révolus))/iu,
    ],
    [anything, /^ ans (?:et|ou) moins/iu],
    [/\bde \w+ à $/iu, /^ ans/iu],
  ],
  from: [
    [/(?:dès|à partir de|plus de) $/iu, /^ ans(?! (?:d['’]|de ))/iu],
    [anything, /^ ans (?:et|ou) plus/iu],
  ],
};
