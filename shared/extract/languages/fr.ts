import type { Language } from '../language.ts';
import { concepts } from './fr/concepts.ts';
import { examples } from './fr/examples.ts';
import { fillers } from './fr/fillers.ts';
import { frenchTerms } from './fr/terms.ts';

export const french: Language = {
  tag: 'fr',
  terms: frenchTerms,
  frames: {
    concepts,
    // Not "és": without its accent it is many a noun ("facturés", "demandés").
    endings: { é: 'ée ées' },
    examples,
    fillers,
    functionWords:
      'le la les des de du un une et est en pour vous que qui dans sur par nous votre vos nos notre avec au aux ce cette ou pas sont plus il sans se ne être tout toute son ses lundi mardi mercredi jeudi vendredi samedi dimanche',
    abbreviations:
      'moy m mm mme mlle dr st ste no nos art env ex min max tel tél janv fevr févr avr juil sept oct nov dec déc lun mar mer jeu ven sam dim etc av bd cf p pp h rég reg',
  },
};
