import type { ImportWords } from './words.ts';

/** French of Québec; `\u00a0` is the space that a line never breaks at. */
export const fr: ImportWords = {
  locale: 'fr-CA',
  articles: 'Articles\u00a0: {outcomes}.',
  article: {
    added: { one: '{n} ajouté', other: '{n} ajoutés' },
    changed: { one: '{n} modifié', other: '{n} modifiés' },
    unchanged: { one: '{n} inchangé', other: '{n} inchangés' },
  },
  briefings: 'Formations\u00a0: {outcomes}.',
  briefing: {
    added: { one: '{n} ajoutée', other: '{n} ajoutées' },
    unchanged: { one: '{n} inchangée', other: '{n} inchangées' },
  },
  members: { one: '{n} membre inscrit.', other: '{n} membres inscrits.' },
  acknowledgements: {
    one: '{n} confirmation reçue.',
    other: '{n} confirmations reçues.',
  },
  measurements: {
    one: '{n} niveau mesuré reçu.',
    other: '{n} niveaux mesurés reçus.',
  },
  otherFiles: {
    one: '{n} autre fichier laissé de côté',
    other: '{n} autres fichiers laissés de côté',
  },
  leftAside: '{files}\u00a0: {names}.',
  refused: 'Refusés\u00a0:',
  refusal: '{place}\u00a0: {message}. {remedy}.',
};
