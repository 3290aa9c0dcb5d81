import type { FrameWords } from '../../../frame-words.ts';

export const moneyBack: FrameWords['examples'] = {
  'money-back.guarantee': {
    reads: {
      'Satisfait ou remboursé.': '',
      'Toutes nos formules profitent de la satisfaction garantie.': '',
    },
    ignores: ['Elle est satisfaite.'],
  },
  'money-back.sum-back': {
    reads: {
      'Cadran rayé : nous vous reversons la somme.': '',
      'Le violon sonne creux ? Nous restituons toute la mise.': '',
    },
    ignores: [
      'Cadran rayé : la moitié du prix est à payer.',
      'Le violon sonne creux ? La mise au point prend une heure.',
      'Moins cher ailleurs ? Nous restituons la somme.',
    ],
  },
  'money-back.given-back-if': {
    reads: {
      'Si la chasse aux truffes ne donne rien, nous vous remboursons.': '',
    },
    ignores: [
      'Le parking est gratuit si vous réservez en ligne.',
      'Si vous annulez, nous vous remboursons.',
      'Si vous trouvez moins cher, nous remboursons la différence.',
    ],
  },
  'money-back.guarantee-with-term': {
    reads: {
      'Satisfait ou remboursé pendant 30 jours.': 'window 30 day',
      'Garantie satisfaction de 60 jours.': 'window 60 day',
    },
    ignores: ['Essai gratuit de 30 jours.'],
  },
  'money-back.unless-satisfied': {
    reads: {
      "Si vous n'êtes pas satisfait, nous vous remboursons.": '',
    },
    ignores: ["Si vous n'êtes pas satisfait, dites-le-nous."],
  },
  'money-back.unless-satisfied-within': {
    reads: {
      "Si vous n'êtes pas satisfait dans les 14 jours, nous vous remboursons.":
        'window 14 day',
    },
    ignores: ["Si vous n'êtes pas satisfait dans les 14 jours, appelez."],
  },
  'money-back.full-refund-within': {
    reads: {
      'Remboursement intégral pendant 7 jours.': 'window 7 day',
    },
    ignores: ['Tarif plein pendant 7 jours.'],
  },
  'money-back.if-damaged': {
    reads: {
      'Si un fichier est corrompu, nous vous le renvoyons ou vous remboursons.':
        '',
    },
    ignores: ['Les dégâts causés par le client ne donnent droit à rien.'],
  },
  'money-back.asked-within': {
    reads: {
      'Les demandes de remboursement doivent être effectuées dans les 20 jours.':
        'window 20 day',
      'Les remboursements sont disponibles dans les 14 jours suivant l’achat.':
        'window 14 day',
      "Vous pouvez demander un remboursement dans les 10 jours suivant l'achat.":
        'window 10 day',
      'Les abonnés annuels ont droit à un remboursement pendant 21 jours.':
        'window 21 day',
    },
    ignores: [
      'Les demandes de remboursement sont traitées sous 10 jours.',
      "Personne n'a demandé de remboursement en 10 ans.",
    ],
  },
  'money-back.credit': {
    reads: {
      "Si la disponibilité n'est pas tenue, nous créditons votre compte.": '',
    },
    ignores: [
      'Le chauffeur est indemnisé à 50 % de la course.',
      'Payez par carte de crédit.',
    ],
  },
  'money-back.tried-above': {
    reads: {
      'Satisfait ou remboursé » Testez le matelas pendant 60 jours.':
        'window 60 day',
    },
    ignores: ["Notre équipe » Pilotes d'essai depuis 60 jours."],
  },
  'money-back.label': {
    reads: {
      'Satisfait ou remboursé » 30 jours, sans justification': 'window 30 day',
      'Garantie de remboursement » Soixante jours': 'window 60 day',
    },
    ignores: ['Qui sommes-nous » 30 ans dans le quartier'],
  },
  'money-back.full-refund-if': {
    reads: {
      'Remboursé intégralement si le bateau ne part pas.': '',
    },
    ignores: ["Nous avons été remboursés de tout, si j'ai bonne mémoire."],
  },
  'money-back.full-refund-when': {
    reads: {
      "Si le stage n'ouvre pas, les sommes versées sont intégralement remboursées.":
        '',
      'Nous accordons un remboursement intégral dans les cas suivants :': '',
    },
    ignores: [
      'Rabais de 3 % si la totalité est payée à la rentrée.',
      'Si le mois est écoulé, nous ne pouvons malheureusement pas vous offrir de remboursement complet.',

      'Si votre assurance vous a versé un remboursement intégral, dites-le.',
      'Si vous souhaitez demander un remboursement intégral, écrivez au siège.',
      'Si vous choisissez le remboursement intégral, prévenez vos clients.',
    ],
  },
  'money-back.wrong-charge': {
    reads: {
      'Tout prélèvement en double est remboursé.': '',
      'Si vous avez été prélevé plusieurs fois, le surplus est remboursé.': '',
    },
    ignores: ["Vérifiez qu'il n'y a pas de prélèvement en double."],
  },
  'money-back.guarantee-above': {
    reads: {
      'Satisfait ou remboursé » Nous offrons une garantie de 20 jours.':
        'window 20 day',
    },
    ignores: [
      'Satisfait ou remboursé » Les réparations ont une garantie de 3 ans.',
    ],
  },
  'money-back.or-free': {
    reads: {
      'Chaud à votre table, ou vous ne payez rien.': '',
    },
    ignores: ['Payez par carte ou en espèces.'],
  },
  'money-back.when-we-fail': {
    reads: {
      'Si nous sommes en retard, le ménage est gratuit.': '',
      "Si nous ne tenons pas l'heure dite, la course vous est offerte.": '',
    },
    ignores: ['Si nous ne sommes pas au stand, laissez un mot.'],
  },
  'money-back.answered-within': {
    reads: {
      'Puis-je être remboursé ? » Bien sûr, sous 60 jours.': 'window 60 day',
    },
    ignores: [
      'Quand serai-je remboursé ? » Bien sûr sous 60 jours.',
      'Puis-je venir ? » Bien sûr, sous 60 jours.',
    ],
  },
  'money-back.answers-unhappy': {
    reads: {
      'Pas satisfait ? » Nous vous remboursons.': '',
      'Pas convaincu ? » Renvoyez-le, nous vous remboursons.': '',
    },
    ignores: [
      'Pas satisfait ? » Les soldes ne sont pas remboursés.',
      'Toujours rien ? » Nous vous remboursons.',
    ],
  },
  'money-back.paid-when-we-fail': {
    reads: {
      'Si nous manquons votre rendez-vous, nous vous créditons 25 €.':
        'discount 25 EUR',
      "Si la panne n'est pas réparée sous deux jours, nous vous versons 8 € par jour.":
        'discount 8 EUR',
    },
    ignores: ['Si nous ne sommes pas au stand, la tombola rapporte 50 €.'],
  },
  'money-back.paid-when-asked': {
    reads: {
      'Rendez-vous manqué ? 25 € vous sont crédités sans démarche.':
        'discount 25 EUR',
    },
    ignores: [
      'Rendez-vous manqué ? 25 € sont facturés.',
      'Les rendez-vous manqués nous coûtent 25 € chacun.',
    ],
  },
  'money-back.sum-listed': {
    reads: {
      'Indemnisation » Chaque jour sans chauffage : 12 €': 'discount 12 EUR',
    },
    ignores: ['Indemnisation » Nos forfaits commencent à 12 € par mois.'],
  },
  'money-back.share-listed': {
    reads: {
      'Indemnisation » Trois coupures : 15 % du mois': 'refund 15 %',
    },
    ignores: [
      'Indemnisation » Un intérêt de 4 % court sur les factures payées en retard.',
    ],
  },
  'money-back.sum-or-else': {
    reads: {
      'Notre charte » Rendez-vous manqué : 18 €': 'discount 18 EUR',
    },
    ignores: ['Notre charte » Le relevé coûte 18 € par maison.'],
  },
  'money-back.share-when-we-fail': {
    reads: {
      'Si nous sommes en retard, nous vous remboursons 20 % de la prestation.':
        'refund 20 %',
    },
    ignores: ['En cas d’annulation, nous remboursons 20 % de la prestation.'],
  },
  'money-back.given-back': {
    reads: {
      'Un cours raté par notre faute vous est recrédité.': '',
      'Pas ouvert, pas payé.': '',
      "Le film s'arrête ? On vous rend le prix de la place.": '',
      'La potion ne mousse pas ? Vous ne payez rien.': '',
    },
    ignores: [
      "Un bijou perdu n'est pas remplacé.",
      'Un client déçu en parle à dix autres.',
      'Comment venir ? Vous ne payez rien pour le parking.',
      'Trouvé moins cher ? On vous rend la différence.',
    ],
  },
  'money-back.or-paid': {
    reads: {
      'Rapport en six jours, ou nous payons 40 €.': 'discount 40 EUR',
    },
    ignores: ['Choisissez un bon de 40 €.'],
  },
  'money-back.share-by-delay': {
    reads: {
      'Garantie ponctualité » 40 à 59 minutes : 30 %':
        'window 40-59 minute, refund 30 %',
    },
    ignores: ['Croissance » 40 à 59 minutes : 30 %'],
  },
  'money-back.nothing-owed': {
    reads: {
      'Rien ne vous sera facturé si nous ne parvenons pas à ouvrir la porte.':
        '',
      'Pas satisfait ? Vous ne payez rien.': '',
    },
    ignores: ['Pas satisfait ? Écrivez-nous.'],
  },
  'money-back.entitled-if': {
    reads: {
      "Si la commande n'est jamais arrivée, vous recevrez un remboursement.":
        '',
    },
    ignores: ['Si vous recevez un remboursement, la commande est close.'],
  },
  'money-back.back-since-purchase': {
    reads: {
      'Le remboursement se fait en caisse, dans les 10 jours après votre achat.':
        'window 10 day',
    },
    ignores: ["Le cashback est crédité dans les 10 jours suivant l'achat."],
  },
};
