import type { learningTheme } from '../themes/learning.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is taught, and how it is examined. */
export const learningWords: ThemeWords<typeof learningTheme> = {
  course: `
    cours, formation*, lecon*, stage*, classe*, seance*, session*, videos`,
  lesson: 'lecon*, conduite, auto-ecole*, permis de conduire',
  exam: `
    examen*, questionnaire*, deuxieme examen, second examen, reprise d
    examen, epreuve ecrite, epreuve orale, epreuves, place d examen, places
    d examen`,
  'exam-retake':
    'deuxieme examen, second examen, echec, echou*, repasser, reprise d examen',
  'oral-hearing': `
    oral*, audience*, entretien individuel, entretien d embauche, entretien
    de selection, entretien prealable`,
  invitation: 'invit*, convoc*, convoqu*, avis de convocation, un avis',
  certificate: 'certificat*, attestation*, diplome*, certif*',
  coaching: 'coach*, mentor*, accompagnement',
  'rules-booklet': 'livret*, guide*, manuel*, regles',
  'material-provided':
    'fourni, fournis, fournie, fournies, fournissons, pretes, materiel, equipement*',
  teacher:
    'professeur*, enseignant*, moniteur*, formateur*, instituteur*, prof, profs',
  school: 'ecole*, lycee*, college*, scolaire*',
  university: 'universit*, campus, fac, licence',
  'language-learning': 'langue*, linguistique*',
  daycare: 'creche*, garderie*, nourrice*, periscolaire',
  'group-school': 'groupe* scolaire*, sortie* scolaire*, classe, classes',
  'school-meal': 'cantine*',
  'theory-test': `
    code de la route, salle de code, code en illimite, cours de code, echecs
    au code, examen du code`,
  'test-place': 'place d examen, places d examen, date d examen',
  'pass-rate': `
    reussite, premier coup, premier passage, premiere tentative, taux de
    reussite`,
  'supervised-driving': 'conduite accompagnee, rendez-vous pedagogique*',
  'level-test':
    'test de niveau, test de placement, evaluation de niveau, tests de niveau',
  'class-size': `
    participants, eleves par groupe, par classe, taille des groupes, par
    groupe, places par cours, eleves maximum, inscrits par groupe`,
  tuition: 'ecolage*, frais de cours, frais de scolarite',
  'exam-fee': 'taxe d examen, frais d examen, droits d examen',
  'course-book': 'manuel, manuels, livre de cours, support de cours',
  'stand-in': 'remplacant*, suppleant*',
  'private-lesson': `
    lecon privee, lecons privees, cours prive, cours prives, cours
    particulier, cours particuliers, lecons particulieres, lecon
    particuliere`,
  intensive: 'intensif*, intensive, accelere, acceleres, accelerees',
};
