import type { FrameWords } from '../../../frame-words.ts';

export const discount: FrameWords['examples'] = {
  'discount.percent': {
    reads: {
      '20 % de réduction sur les bottes.': 'discount 20 %',
      'Réduction de 15 % pour votre première commande.': 'discount 15 %',
    },
    ignores: [
      "L'outil permet 12 % de réduction des erreurs.",
      '20 % des gens préfèrent le thé.',
    ],
  },
  'discount.taken-off': {
    reads: {
      'Nous retirons 30 € si vous réservez deux chambres ensemble.':
        'discount 30 EUR',
      'Je retire 10 € si vous payez comptant.': 'discount 10 EUR',
    },
    ignores: [
      'Nous retirons 30 € de la caution en cas de retard.',
      'Nous retirons les vieux meubles.',
    ],
  },
  'discount.minus-percent': {
    reads: {
      'La deuxième séance est à la moitié du prix.': 'discount 50 %',
      '-30 % sur les manteaux': 'discount 30 %',
    },
    ignores: [
      'Des frais de 15 % sont retenus.',
      'Avec un préavis plus court, la moitié du prix est facturée.',
      'Batterie à 30 %.',
    ],
  },
  'discount.money': {
    reads: {
      'Dix séances : 550 € (vous économisez 100 €).': 'discount 100 EUR',
      '10 € de remise avec le code BONJOUR10.':
        'discount 10 EUR, code BONJOUR10',
    },
    ignores: [
      'Un trajet à 10 €.',
      'Un rabais de 600 $ du gouvernement du Québec.',
    ],
  },
  'discount.money-off': {
    reads: {
      '15 € de moins sur votre prochaine visite.': 'discount 15 EUR',
    },
    ignores: [
      '10 € sont déduits pour chaque séance suivie.',
      'Rendez-vous manqué : 9 € sur votre facture.',
      '15 € par personne.',
    ],
  },
  'discount.counted': {
    reads: {
      '30 € déduits sur les fournitures.': 'discount 30 EUR',
      'Les 45 € du diagnostic sont déduits de la facture.': 'discount 45 EUR',
    },
    ignores: ['12 € sont déduits du montant de votre remboursement.'],
  },
  'discount.money-given': {
    reads: {
      '40 € offerts pour toute souscription.': 'discount 40 EUR',
      "25 $ gratuits à l'ouverture du compte.": 'discount 25 ?',
    },
    ignores: [
      'Point relais 4,90 € gratuit dès 80 €',
      "L'entrée coûte 40 € ; gratuit le lundi.",
    ],
  },
  'discount.for-some': {
    reads: {
      'Nous accordons des remises sur volume.': '',
      "Les étudiants profitent d'une réduction.": '',
    },
    ignores: ['Mobilité réduite.'],
  },
  'discount.label': {
    reads: {
      'Remise étudiante » 10 %': 'discount 10 %',
      "Soldes d'hiver » Jusqu'à 40 %": 'discount 40 %',
    },
    ignores: ['Commission » 10 %'],
  },
  'discount.percent-off': {
    reads: {
      '15 % sur toutes les lampes de jardin': 'discount 15 %',
    },
    ignores: [
      '60 % des vignes poussent sur les coteaux.',
      'Comptez 70 % de boutons en moins après deux mois.',
      'Nous prélevons une commission de 15 % sur chaque vente.',
      'Une baisse de 15 % sur votre facture de chauffage.',
      'Vos ampoules durent 15 % plus longtemps.',
      'Le nouveau cadre pèse 20 % de moins.',
    ],
  },
  'discount.percent-saved': {
    reads: {
      'Les apprentis économisent 9 %.': 'discount 9 %',
      'Économisez 12 % en réservant deux nuits.': 'discount 12 %',
    },
    ignores: [
      "Une pompe à chaleur, c'est jusqu'à 60 % d'économies.",
      "Économisez 30 % d'énergie avec des fenêtres neuves.",
    ],
  },
  'discount.money-label': {
    reads: {
      'Nos promotions » Recevez un bon de 35 € pour chaque vitre posée.':
        'discount 35 EUR',
    },
    ignores: ['Nos ateliers » Recevez un bon de 35 € pour chaque vitre posée.'],
  },
  'discount.at-discount': {
    reads: {
      "L'atelier du soir est à tarif réduit.": '',
      'Remises pour les habitués du marché.': '',
    },
    ignores: [
      "La subvention de l'État ouvre des tarifs réduits pour les logements anciens.",
    ],
  },
  'discount.next-one-cheaper': {
    reads: { 'Un foulard acheté, le deuxième à 30 %.': 'discount 30 %' },
    ignores: ['Le deuxième à gauche, 30 % des visiteurs le ratent.'],
  },
  'discount.towards': {
    reads: { '60 € de reprise sur votre ancien vélo': 'discount 60 EUR' },
    ignores: ['60 € pour la salle des fêtes'],
  },
  'discount.switching-paid': {
    reads: {
      'Nous payons vos frais de résiliation jusqu’à 100 €.': 'cap 100 EUR',
    },
    ignores: ['Nous payons nos plombiers 300 € par jour.'],
  },
};
