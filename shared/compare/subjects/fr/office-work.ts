import type { officeWorkTheme } from '../themes/office-work.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What offices do for others: books, files, words, print. */
export const officeWorkWords: ThemeWords<typeof officeWorkTheme> = {
  accountant: 'comptable*, cabinet du client, expert-comptable',
  'audit-noncompliance': 'conformite, non-conform*, urssaf',
  recruitment: 'candidat*, postul*, demandeur*, recrut*, interim, embauche*',
  'application-file': 'dossier*, demande incomplete',
  'design-draft': `
    esquisse*, maquette*, croquis, ebauche*, rendu 3d, rendus 3d,
    avant-projet*, premiere proposition, premieres propositions, projet
    graphique`,
  photo: 'cliche*, photo, photos, photograph*',
  architect: `
    architecte*, plans d architecte, plan d architecte, dessin* de plan*,
    plans du projet, plan du projet`,
  study: 'etude*, faisabilite',
  translation: 'traduct*, traduire, interprete*',
  accounting: 'comptab*, paie, bulletin* de paie',
  conference: 'conference*, seminaire*',
  designer: 'design*, designer*',
  copy: 'copie, copies, duplicata*',
  'print-proof': `
    bat, bon a tirer, bons a tirer, epreuve papier, epreuve numerique,
    epreuve en pdf, epreuve pdf, epreuve couleur, epreuve d impression,
    epreuves papier`,
  flyer: 'flyer*, depliant*, prospectus',
  brochure: 'brochure*, catalogue*',
  poster: 'affiche, affiches',
  banner: 'bache*, banderole*, kakemono*',
  'business-card': 'carte de visite, cartes de visite',
  proofreading:
    'relecture*, relu, relue, relus, relire, relit, relisons, relecteur*',
  'print-file': 'fichier*',
  logo: 'logo, logos, identite visuelle, charte graphique',
  reprint: 'reimprim*, reimpression*, retirage*, nouveau tirage',
  typo: 'faute*, coquille*',
  scanning: 'numeris*, scan, scans, scanne*',
  'mail-forwarding': `
    reexpedition du courrier, faire suivre, renvoi du courrier, fait suivre,
    courrier reexpedie`,
  'company-formation': `
    creation de societe, creation d entreprise, creer votre societe, greffe,
    kbis, statuts, immatricul*`,
  payslip: `
    bulletin, bulletins, bulletin de paie, bulletins de paie, fiche de paie,
    fiches de paie`,
  sworn: 'assermente*, traduction certifiee, certifiee conforme',
  interpreter: 'interprete*, interpretation',
  'photo-shoot': 'seance photo, shooting, reportage photo',
  retouching: 'retouche photo, photos retouchees, retouchees',
  'tax-filing':
    'declaration fiscale, declaration d impot, declarations fiscales',
  'balance-sheet': 'bilan comptable, comptes annuels, cloture des comptes',
  apostille: 'apostille*',
};
