import type { healthTheme } from '../themes/health.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What doctors, dentists and vets do. */
export const healthWords: ThemeWords<typeof healthTheme> = {
  doctor:
    'medecin*, docteur*, praticien*, chirurgien*, certificat medical, medecin traitant',
  consultation: `
    consult*, (premier|premiere|prime)
    (entretien|rencontre|rendez-vous|seance|echange|contact|conseil|appel),
    (rendez-vous|entretien|seance|appel) (de
    decouverte|decouverte|preliminaire|d information), seance de conseil,
    faire connaissance`,
  maternity: 'maternite, accouch*, sage-femme, gynec*, naissance*, cesarienne*',
  laboratory:
    'laboratoire*, analyses, prelevement*, labo, prise de sang, sang, sanguin*',
  radiology: 'radiolog*, radiograph*, imagerie, scanner, cliche, cliches',
  hospital: 'hopital*, clinique*, hospital*',
  patient: 'patient*',
  care: `
    soin*, soigne*, prise en charge, traitement*, plan de traitement, plans
    de traitement`,
  dental: `
    dentaire*, dentiste*, dent, dents, implant*, couronne*, blanchiment,
    sourire, gencive*, prothese*, carie*`,
  orthodontics: 'orthodon*, bagues, aligneur*, gouttiere*',
  checkup: 'bilan*, detartr*, nettoyage*, controle annuel, visite annuelle',
  pet: 'animal*, animaux, chien*, chat domestique, veterinaire*',
  'hearing-aid': 'appareil* auditif*, audioprothes*',
  specialist: 'specialiste*',
  nurse: 'infirmi*',
  pharmacy: 'pharmac*, ordonnance*, medicament*',
  'lab-result': 'resultat*, compte rendu d analyse, compte rendu',
  surgery: 'chirurgie, operation, operations, operatoire*',
  aftercare: 'suivi postoperatoire, suivi, apres l operation',
  therapy: 'kine*, therap*, osteopath*',
  'knee-hip': 'genou*, hanche*',
  'medical-record': 'dossier medical, dossiers medicaux',
  ambulance: 'ambulance*',
  vaccine: 'vaccin*',
  implant: 'implant*',
  crown: 'couronne*',
  'tooth-pain': 'rage de dents, mal de dents, douleur*',
  'third-party-pay': `
    tiers payant, tiers-payant, n avance rien, avance de frais,
    ne sort pas d argent, sans avancer, n avance pas, sans faire l avance,
    (facturons|facture|envoie|envoyons|factures) ..
    (assureur|assurance|mutuelle) direct*, tiers .. payant, directement a ..
    (assureur|assurance|mutuelle), n .. avance rien, avance .. de frais,
    avancer .. les frais, rien .. a avancer`,
  vet: 'veterinaire*',
  dog: 'chien*, chiot*, chenil*',
  cat: 'chaton*, felin*',
  whitening: 'blanchiment*, blanchir',
  descaling: 'detartr*',
  bridge: 'bridge, bridges, prothese*, dentier*',
  crutch: 'bequille*, attelle*, deambulateur*',
  'home-visit': `
    chez le patient, visite a domicile, visites a domicile, soins a
    domicile, kine a domicile`,
  'repeat-prescription': `
    renouvellement d ordonnance, renouveler une ordonnance, ordonnance
    renouvelee, renouvellements d ordonnance`,
  rehab: `
    opere, operee, operes, post-operatoire, postoperatoire, revalidation,
    reeducation`,
  sterilisation: 'sterilis*, castr*',
  microchip: 'puce electronique, micropuce*, pucage',
  'animal-boarding': 'pension canine, pension pour, chenil*, toilettage',
  'exotic-pet': 'nac, lapin, lapins, rongeurs, oiseau*',
  stitches: 'points de suture, retrait des points, fils de suture',
  ultrasound: 'echograph*',
  'blood-pressure': 'tension, tensiometre*',
  'generic-drug': 'generique*',
  'weigh-in': 'pesee*',
  euthanasia: 'euthanasi*, incineration*',
  deworming: 'vermifug*, antiparasitaire*',
  'eye-doctor': 'ophtalmo*',
  'hearing-test': 'test auditif, bilan auditif',
};
