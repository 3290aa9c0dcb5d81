import type { Language } from '../language.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';

/** Adding a language is its file and one line here. */
export const allLanguages: readonly Language[] = [english, french, spanish];
