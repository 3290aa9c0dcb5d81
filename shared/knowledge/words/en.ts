import type { ImportWords } from './words.ts';

export const en: ImportWords = {
  locale: 'en-CA',
  articles: 'Articles: {outcomes}.',
  article: {
    added: { one: '{n} added', other: '{n} added' },
    changed: { one: '{n} changed', other: '{n} changed' },
    unchanged: { one: '{n} unchanged', other: '{n} unchanged' },
  },
  briefings: 'Briefings: {outcomes}.',
  briefing: {
    added: { one: '{n} added', other: '{n} added' },
    unchanged: { one: '{n} unchanged', other: '{n} unchanged' },
  },
  members: { one: '{n} member taken.', other: '{n} members taken.' },
  acknowledgements: {
    one: '{n} acknowledgement taken.',
    other: '{n} acknowledgements taken.',
  },
  measurements: {
    one: '{n} measured level taken.',
    other: '{n} measured levels taken.',
  },
  otherFiles: {
    one: '{n} other file left aside',
    other: '{n} other files left aside',
  },
  leftAside: '{files}: {names}.',
  refused: 'Refused:',
  refusal: '{place}: {message}. {remedy}.',
};
