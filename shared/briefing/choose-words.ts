import type { BriefingWords } from './briefing-words.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

const languages: Readonly<Record<'en' | 'fr', BriefingWords>> = { en, fr };

/** The words of a team's language. */
export function briefingWords(lang: 'en' | 'fr'): BriefingWords {
  return languages[lang];
}
