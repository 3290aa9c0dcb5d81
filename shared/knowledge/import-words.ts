import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import type { ImportWords } from './words/words.ts';

const languages: Readonly<Record<'en' | 'fr', ImportWords>> = { en, fr };

/** Answers what an import says in that language. */
export function importWords(lang: 'en' | 'fr'): ImportWords {
  return languages[lang];
}
