import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The language of ours that the reader's browser asks for first. */
export function readerLanguage(context: Context): 'en' | 'fr' {
  const asked = accepts(context, {
    header: 'Accept-Language',
    supports: ['en', 'fr', 'en-CA', 'fr-CA', 'en-US', 'fr-FR', 'en-GB'],
    default: 'en',
  });
  return asked.startsWith('fr') ? 'fr' : 'en';
}
