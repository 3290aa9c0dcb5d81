import type { complaintsTheme } from '../themes/complaints.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is looked into and put in order, and what is known of people. */
export const complaintsWords: ThemeWords<typeof complaintsTheme> = {
  complaint: `
    reclamation*, plainte*, grief*, litige*, mecontent*, differend*,
    desaccord*, contest*, se plaint, se plaindre, insatisf*`,
  'final-response':
    'reponse definitive, position definitive, position finale, conclusion*, decision finale',
  investigation: 'enquete*, instruction, recherche*, analys*, enquete interne',
  'review-second': 'second examen, reexam*, recours',
  'delay-letter': 'expliquer le retard, retard, raison du retard',
  ombudsman: 'mediateur*, mediation, ombudsman',
  'data-protection': `
    donnees personnelles, donnees a caractere personnel, rgpd, acces aux
    donnees, acces a ses donnees, acces a vos donnees, copie de ses donnees,
    copie de vos donnees, copie des donnees, demande* de donnees, rectif*,
    confidential*, vie privee,
    politique de confidentialite, vos droits`,
  erasure: 'suppression, effac*, prospection, efface*, supprim*',
  resolution: `
    resol*, clos, close, traite*, cloture*, corrig*, traitement, resoud*,
    denouement, solution, denoue*, dossier clos, aboutit, conclu, tranche*,
    reponse de fond, decision, mene a bien, acheve*, regle le probleme,
    regler le probleme, probleme regle, regle en, reglee en, regles en,
    reglement du probleme, vient a bout, mis au clair, remis en ordre, clot,
    close en, fermer le dossier, ferme le dossier, dossier ferme, aboutir,
    sort d affaire, termine en, terminee en,
    remettre en (marche|route|ligne), retour du service,
    (voiture|voitures|appareil) .. (repart|repartent|rendue|prete),
    (plainte|reclamation) .. (reglee|close|traitee)`,
  'deadline-goal': 'objectif*, cible*, vise*',
  'lost-property': 'objets oublies, objets trouves, oubli*, affaires',
  adjustment: 'rajust*, redress*, rectif*',
  straightforward: 'simple*',
  complex: 'complex*, difficile*',
  'privacy-request': 'demande d exercice, exercice de droit',
  rectification: 'rectif*, correction*',
  critical: 'critique*, bloquant*, urgent*',
  confidentiality: 'confidentialit*, secret professionnel',
  'report-time': `
    (signale|signaler|signalent|signalement|signales|declare|declarer|declarent|declaration|reclame|reclamer|reclamation|reclamations|conteste|contester)
    .. (sous|dans les|avant|en)`,
};
