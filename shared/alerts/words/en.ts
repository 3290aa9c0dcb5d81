import type { AlertWords } from './words.ts';

export const en: AlertWords = {
  digestSubject: '[{what}] Promise gaps, {date} – {site}',
  instantSubject: '[{level}] {title} – {site}',
  manySubject: '[{n} new, up to {level}] Promise gaps, {date} – {site}',
  noGap: 'no gap',
  incompleteSubject: '{what}, incomplete',
  asOf: '{site}, as of {date}',
  forTeams: 'For {teams}:',
  forEveryone: 'For all teams:',
  newGaps: { one: '{n} new gap', other: '{n} new gaps' },
  stillOpen: { one: '{n} gap still open', other: '{n} gaps still open' },
  resolved: {
    one: '{n} gap resolved on the site since the last run',
    other: '{n} gaps resolved on the site since the last run',
  },
  inReportOnly: {
    one: '{n} more gap is in the full report only.',
    other: '{n} more gaps are in the full report only.',
  },
  isNew: 'new',
  isBack: 'back again',
  nothingForYou: 'Nothing waits for you.',
  severity:
    '{level} {score} = exposure {exposure} + consequence {consequence} + imminence {imminence} + unreadiness {unreadiness}',
};
