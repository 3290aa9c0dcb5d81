import type { authoritiesTheme } from '../themes/authorities.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is asked of a public office, a court or a notary. */
export const authoritiesWords: ThemeWords<typeof authoritiesTheme> = {
  toll: 'peage*, autorout*',
  permit: 'permis, autorisation*',
  immigration:
    'immigration, visa*, residence permanente, citoyennete, residen*',
  'tax-return': 'declaration*, impot*',
  'assessment-notice': 'avis de cotisation, cotisation',
  'technical-interpretation': 'interpretation*, decision anticipee',
  notary: 'notaire*, acte authentique',
  lawyer: 'avocat*, juriste*, juridique*',
  'court-case': 'tribunal, proces, audience*',
  'tax-admin': 'impot*, fisc, tresor public',
  passport: 'passeport*, carte d identite, cni',
  visa: 'visa, visas',
  'permit-licence': 'permis, licence*, autorisation*',
  'birth-certificate': 'acte de naissance, acte de mariage, etat civil',
  'town-hall': 'mairie*, municipal*, commune*, hotel de ville',
  planning: 'permis de construire, urbanisme, declaration prealable',
  road: 'route*, rue, rues, voirie, chaussee*, nid-de-poule, nids-de-poule, trou, trous',
  'street-light': 'eclairage public, lampadaire*',
  police: 'police, pompier*',
  paperwork: 'demarche*, formalite*, paperasse, administrativ*',
  subsidy: `
    subvention*, prime renov, prime energie, primes energie, prime de l etat,
    prime a la conversion, aide financiere, aides`,
  fine: 'amende*, penalites fiscales, vos penalites, redressement',
  'permit-help': 'dossier prefecture, carte grise, prefecture',
};
