import type { Language } from '../language.ts';
import { concepts } from './es/concepts.ts';
import { examples } from './es/examples.ts';
import { fillers } from './es/fillers.ts';
import { spanishTerms } from './es/terms.ts';

/** Every kind of term, and the promises that companies make most. */
export const spanish: Language = {
  tag: 'es',
  topics: [
    'availability',
    'cancellation',
    'delivery-time',
    'discount',
    'free-shipping',
    'gift',
    'no-fee',
    'resolution-time',
    'response-time',
    'warranty',
  ],
  terms: spanishTerms,
  frames: {
    concepts,
    examples,
    fillers,
    functionWords:
      'el los las del y una por con para que es su sus más como al lo se o son este esta nuestro nuestra tu de la en un sin si le te nos lunes martes miércoles jueves viernes sábado domingo',
    abbreviations:
      'sr sra srta dr dra avda av tel ej aprox máx mín lun mar mié jue vie sáb dom ene feb abr ago sept oct nov dic etc núm pág dto s a',
  },
};
