import type { authoritiesTheme } from '../themes/authorities.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is asked of a public office, a court or a notary. */
export const authoritiesWords: ThemeWords<typeof authoritiesTheme> = {
  toll: 'toll, tolls, motorway*',
  permit: 'permit*, licen*',
  immigration: 'immigration, visa*, residence, citizenship, permanent resident',
  'tax-return':
    'tax return*, return received, electronic filing, netfile, paper return, filed, filing, filer*',
  'assessment-notice': 'notice of assessment, reassessment, assessment',
  'technical-interpretation':
    'technical interpretation*, ruling*, interpretation*',
  notary: 'notar*, conveyanc*',
  lawyer: 'lawyer*, solicitor*, attorney*, legal',
  'court-case': 'court case*, hearing*, lawsuit*',
  'tax-admin': 'tax, taxes, tax office',
  passport: 'passport*, identity card*',
  visa: 'visa, visas',
  'permit-licence': 'permit*, licence*, license*',
  'birth-certificate':
    'birth certificate*, marriage certificate*, death certificate*',
  'town-hall': 'council, town hall, municipal*, city hall',
  planning: 'planning application*, building permit*, planning permission',
  road: 'road, roads, pothole*, street*',
  'street-light': 'street light*, streetlight*, lamp post*',
  police: 'police, fire brigade',
  paperwork: `
    paperwork, formalit*, red tape, fill in the form, fills in the form, forms,
    papers, papers for`,
  subsidy: 'subsid*, grant, grants, bonus scheme',
  fine: 'fines, penalty notice*',
  'permit-help': 'registration paperwork, licence paperwork',
};
