import { reportWords } from '../../shared/report/report-words.ts';

/** What the list of runs says, beside the words it shares with reports. */
export const consoleWords = {
  en: {
    title: 'Runs',
    notFound: 'There is no such page',
    allRuns: 'All runs',
    noRun:
      'No run yet; the next one is due by its schedule, {schedule} in {timeZone}.',
    started: 'started {time}',
    report: 'report',
    briefings: 'Briefings',
    states: {
      running: 'under way, or interrupted',
      complete: 'complete',
      incomplete: 'incomplete: some pages could not be read',
    },
    locale: reportWords('en').locale,
  },
  fr: {
    title: 'Passages',
    notFound: 'Cette page n’existe pas',
    allRuns: 'Tous les passages',
    noRun:
      'Aucun passage encore\u00a0; le prochain suit son horaire, {schedule}, fuseau {timeZone}.',
    started: 'commencé le {time}',
    report: 'rapport',
    briefings: 'Formations',
    states: {
      running: 'en cours, ou interrompu',
      complete: 'complet',
      incomplete: 'incomplet\u00a0: certaines pages n’ont pas pu être lues',
    },
    locale: reportWords('fr').locale,
  },
} as const;

export type ConsoleWords = (typeof consoleWords)['en' | 'fr'];
