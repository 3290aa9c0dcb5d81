import type { insuranceTheme } from '../themes/insurance.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is insured, and what happens when it is called on. */
export const insuranceWords: ThemeWords<typeof insuranceTheme> = {
  insurance: `
    assuranc*, sinistre*, franchise, mutuelle*, assureur*, assure, assures,
    assurance*, police d assurance, contrat d assurance, souscript*, prime d
    assurance, prime annuelle, prime mensuelle, primes annuelles, votre
    prime, la prime, les primes, police, prime, primes, police d, couverture
    d assurance,
    (assureurs|assureur|caisse maladie|complementaire),
    (envoie|envoyons|transmet|transmettons) ..
    (assurance|mutuelle|caisse|assureur), tiers payant`,
  claim: `
    sinistre*, declar*, indemnis*, reclam*, accident*, degat*, perte*,
    declare*, declarer, declaration de sinistre, ouvrir un sinistre, ouvrir
    un dossier, sinistres, reclamations, plaintes, casse declaree`,
  excess: 'franchise*',
  theft: `
    vol de, vole, voles, volee, cambriol*, vol de velo, contre le vol,
    assurance vol, en cas de vol, apres un vol, vol et, vol ou, le vol est`,
  accident: 'accident*, accroch*, collision*',
  'water-damage':
    'degat des eaux, degats des eaux, inondation*, degat d eau, degats d eau',
  'expert-visit': 'expert, experts, expertise*',
  policy: `
    polices, police d assurance, votre police, contrat d assurance, contrats
    d assurance`,
  'no-claims': `
    bonne conduite, sans sinistre, bonus-malus, bon conducteur, bons
    conducteurs`,
  telematics: 'boitier*',
  'home-cover': 'habitation, assurance menage, assurance logement',
  'health-fund': `
    mutuelle*, assurance maladie, assurance-maladie, securite sociale, secu,
    carte vitale, inami, ramq`,
  'car-cover': `
    (assurance|contrat|police|assurances) (auto|automobile|voiture|moto), assurance de
    (votre|la|sa) (voiture|vehicule), bris de glace`,
  'travel-cover':
    '(assurance|contrat) (voyage|vacances), assurance de voyage, assistance voyage',
  'pet-cover':
    '(assurance|mutuelle) (animaux|chien|chat|animale), assurance pour (chien|chat)',
  'insurance-proof': 'carte verte, attestation d assurance',
};
