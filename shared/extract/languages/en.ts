import type { Language } from '../language.ts';
import { concepts } from './en/concepts.ts';
import { examples } from './en/examples.ts';
import { fillers } from './en/fillers.ts';
import { englishTerms } from './en/terms.ts';

export const english: Language = {
  tag: 'en',
  terms: englishTerms,
  frames: {
    concepts,
    examples,
    fillers,
    functionWords:
      'the of and to in is you for that on are with as at be this have from or your we our will can not by an all if it any may within per their more has when which monday tuesday wednesday thursday friday saturday sunday',
    abbreviations:
      'avg mr mrs ms dr st no nos vs inc ltd co corp dept approx est min max hrs hr mins tel ext fig vol jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun reg a p i.e e.g e.t.c etc',
  },
};
