import type { FrameWords } from '../../../frame-words.ts';

export const loyalty: FrameWords['examples'] = {
  'loyalty.points': {
    reads: {
      'Inscrivez-vous et nous vous créditons de 50 points.': '50 points',
      'Cumulez un point par euro.': '',
    },
    ignores: [
      'Un exercice juste rapporte trois points.',
      'Choisissez un point de livraison et profitez du fleuve.',
      "L'équipe a marqué trois buts.",
    ],
  },
  'loyalty.every-so-many': {
    reads: {
      'Les habitués ont un lavage gratuit toutes les cinq visites.': '',
      'Après dix cafés, un est offert.': '',
    },
    ignores: [
      "Nous vérifions l'huile toutes les cinq visites.",
      'Dix visites sont prévues.',
    ],
  },
  'loyalty.points-per-purchase': {
    reads: {
      'Un tampon à chaque passage.': '',
      'Des points à chaque achat.': '',
    },
    ignores: ['Trois points par match gagné.', 'Chaque achat compte.'],
  },
  'loyalty.cashback': {
    reads: {
      'Recevez une remise en argent sur chaque achat.': '',
    },
    ignores: ["L'argent est accepté."],
  },
  'loyalty.adds-up': {
    reads: {
      "Cet avantage s'ajoute à vos points de fidélité.": '',
      'Cumulable avec le cashback de votre carte.': '',
    },
    ignores: ['En plus de la cathédrale, visitez le port.'],
  },
  'loyalty.paid-out-from': {
    reads: {
      'Avec plus de 20 $ cumulés, retirez votre remise en argent par virement.':
        'threshold 20 ?',
      'Avec plus de 10 €, demandez le transfert de votre cagnotte.':
        'threshold 10 EUR',
    },
    ignores: ['Vous avez envoyé 20 $.'],
  },
  'loyalty.credited-within': {
    reads: {
      'Les points sont crédités sous 10 jours.': 'delay 10 day',
    },
    ignores: [
      'Les points du permis reviennent au bout de trois ans.',
      'Les points sont valables 12 mois.',
      'Le stage rend quatre points en deux jours.',
      'Un point perdu sur le permis revient après six mois.',
    ],
  },
  'loyalty.referral-months': {
    reads: {
      'Parrainez un proche : 1 mois offert.': 'delay 1 month',
    },
    ignores: ['Le parrain du festival reste un mois.'],
  },
  'loyalty.referral': {
    reads: {
      'Parrainez un ami et gagnez 20 €.': 'discount 20 EUR',
    },
    ignores: ['Une lettre du médecin.'],
  },
  'loyalty.referral-worth': {
    reads: {
      'Parrainez un voisin : 10 % de remise pour vous deux.': 'reward 10 %',
      'Parrainez un ami et recevez 20 €.': 'discount 20 EUR',
    },
    ignores: ['Le parrain de la soirée a 20 ans.'],
  },
  'loyalty.program': {
    reads: {
      'Notre programme de fidélité vous offre 5 % sur chaque séjour.':
        'reward 5 %',
    },
    ignores: ['La fidélité est une vertu.'],
  },
  'loyalty.birthday-off': {
    reads: {
      'Pour votre anniversaire, 15 % offerts.': 'reward 15 %',
      '15 % de rabais le jour de votre anniversaire.': 'reward 15 %',
    },
    ignores: ['Gâteaux d’anniversaire à partir de 25 €.'],
  },
  'loyalty.birthday': {
    reads: {
      'Un cadeau pour votre anniversaire.': '',
    },
    ignores: ["L'anniversaire du fondateur."],
  },
  'loyalty.points-kept': {
    reads: {
      "Vos points n'expirent jamais.": '',
    },
    ignores: ['Le passeport expire à ce point de la route.'],
  },
  'loyalty.points-worth': {
    reads: {
      '200 points = 4 € de réduction.': '200 points, discount 4 EUR',
      'Vos points valent 1 € chacun.': 'discount 1 EUR',
    },
    ignores: [
      'Le timbre à 1,30 € se colle en haut de la lettre.',
      'Une serrure simple à 1 point : 75 €.',
      'Serrure 3 points : 130 €.',
      'Nous livrons dans un rayon de 10 km pour 3 €.',
    ],
  },
  'loyalty.referral-above': {
    reads: {
      "Parrainage » Recevez 15 € dès l'inscription de votre voisin.":
        'discount 15 EUR',
    },
    ignores: [
      "Adhésion » Recevez 15 € dès l'inscription de votre voisin.",
      'Parrainage » Étudiants : 15 % de remise offerts.',
    ],
  },
  'loyalty.each-side': {
    reads: {
      'Parrainez un voisin : 15 € pour vous et 15 € pour lui.':
        'discount 15 EUR, discount 15 EUR',
      '18 € de remise pour votre filleul, autant pour le parrain.':
        'discount 18 EUR',
    },
    ignores: ["L'entrée coûte 5 € pour votre ami."],
  },
  'loyalty.nth-free': {
    reads: {
      'Votre dixième coupe est offerte.': '10 items',
      'Le 11e pain est gratuit.': '11 items',
    },
    ignores: [
      'Entrée gratuite pour le dixième anniversaire du musée.',
      'Nous sommes dans le 11e arrondissement.',
    ],
  },
  'loyalty.next-free': {
    reads: { 'Après huit rasages, le prochain est offert.': '' },
    ignores: ['La prochaine est une photo de notre atelier.'],
  },
  'loyalty.more-points': {
    reads: { 'Points doublés sur chaque pain ce vendredi.': '' },
    ignores: ["L'équipe locale a marqué deux fois 12 points."],
  },
  'loyalty.reward-for-spending': {
    reads: {
      "Recevez une récompense de 15 € par tranche de 200 € d'achats.":
        'discount 15 EUR, threshold 200 EUR',
    },
    ignores: ['Une récompense de 500 € est promise pour le chien perdu.'],
  },
  'loyalty.points-for': {
    reads: { '2 points par coupe': '2 points' },
    ignores: [
      'Chaque but vaut deux points par équipe.',
      'Le jury donne dix points par épreuve.',
      'Le permis compte six points par an au début.',
      'Un contrôle de 20 points par voiture.',
      'Six points en moins sur le permis.',
    ],
  },
};
