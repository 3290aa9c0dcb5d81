import type { FrameWords } from '../../../frame-words.ts';

export const dispatchTime: FrameWords['examples'] = {
  'dispatch-time.sent-within': {
    reads: {
      'Nos colis partent sous trois jours après leur confirmation.':
        'delay 3 day',
      'Comptez cinq jours pour que votre pièce soit fabriquée et expédiée.':
        'delay 5 day',
      "Comptez 6 jours ouvrés avant l'expédition.": 'delay 6 business-day',
      'Tous nos colis sont expédiés sous 24 h.': 'delay 24 hour',
      'Expédition en 1 à 2 jours ouvrés.': 'delay 1-2 business-day',
    },
    ignores: [
      'Préparation : 25 minutes.',
      'La préparation compte cinq veillées de deux heures.',
      'Chaque plat est préparé le jour même dans notre cuisine.',
      'Les recharges durent 4 mois et sont expédiées avec la box.',
      "Modifiez l'adresse 6 jours avant l'expédition.",
      'Vous avez 10 jours dès l’envoi du SMS pour venir retirer le colis.',

      'Un accusé de réception est envoyé sous deux jours.',
      'Envoyez votre dossier sous 5 jours.',
    ],
  },
  'dispatch-time.on-days': {
    reads: {
      'Les colis quittent le chai le mardi et le jeudi.': '',
      'Expédition chaque mercredi.': '',
    },
    ignores: [
      'Notre lettre est envoyée chaque mercredi par la newsletter.',
      "Expédition de l'exposition en 2019.",
    ],
  },
  'dispatch-time.next-day': {
    reads: {
      'Commande expédiée le lendemain.': 'delay 1 day',
    },
    ignores: ['Le lendemain, nous repartons en balade.'],
  },
  'dispatch-time.made-within': {
    reads: {
      'Il faut compter une semaine de confection.': 'delay 1 week',
      'Nos chaises sont fabriquées en cinq semaines.': 'delay 5 week',
      'Chaque table est faite sur commande : comptez 6 à 8 semaines de fabrication.':
        'delay 6-8 week',
      'Confection en 10 jours ouvrables.': 'delay 10 business-day',
    },
    ignores: [
      'Les premières royalties arrivent six mois après la fin de la production.',
      "La pâte repose 24 heures au froid avant d'être façonnée.",
      'Un entretien individuel d’une heure est réalisé avec vous.',
      'Notre fabrication est locale depuis 40 ans.',
    ],
  },
  'dispatch-time.order-processed': {
    reads: {
      'Votre commande est traitée en 2 jours ouvrables.':
        'delay 2 business-day',
    },
    ignores: ['Votre remboursement est traité en 2 jours ouvrables.'],
  },
  'dispatch-time.sent-right-within': {
    reads: {
      'Votre lampe est expédiée sous deux jours après la confirmation de votre paiement.':
        'delay 2 day',
      'Livraison : expédition sous 24 h, réception estimée en fin de semaine.':
        'delay 24 hour',
      'Expédié en 2 jours ouvrés.': 'delay 2 business-day',
    },
    ignores: [
      'Le cuisinier prépare la sauce en 30 minutes.',
      'Une fois expédiée, vous la recevez sous 3 jours.',
      'Devis envoyé sous 24 h.',
    ],
  },
  'dispatch-time.made-above': {
    reads: {
      'Délai de fabrication » Standard – 15 jours ouvrés':
        'delay 15 business-day',
      'Quel est le délai de fabrication ? » Il varie avec le bois, le plus souvent entre 2 et 8 semaines.':
        'delay 2-8 week',
    },
    ignores: [
      'Fabrication » Notre atelier est là depuis 40 ans.',
      'Délai de fabrication » Du lundi au vendredi de 7 h à 15 h',
    ],
  },
  'dispatch-time.handled-above': {
    reads: {
      'Combien de temps pour préparer ma commande ? » Cela dépend de la saison, entre 2 et 5 jours.':
        'delay 2-5 day',
      'Traitement des commandes » 1 à 2 jours ouvrés': 'delay 1-2 business-day',
    },
    ignores: [
      'Traitement des commandes » Du lundi au vendredi de 9 h à 17 h',
      'Traitement des commandes » Le remboursement prend 10 jours.',
    ],
  },
  'dispatch-time.around-day': {
    reads: {
      'Les coffrets sont expédiés autour du 3.': '3 day of the month',
      'Nous préparons les paniers vers le 10 : tout est expédié courant du mois.':
        '10 day of the month',
    },
    ignores: [
      'La facture est envoyée à la fin du mois.',
      'Le thème de chaque mois est dévoilé sur le blogue.',
    ],
  },
  'dispatch-time.handled-within': {
    reads: {
      'Délai de préparation : 3 jours': 'delay 3 day',
      'La préparation de votre commande prend 48 heures.': 'delay 48 hour',
    },
    ignores: ["Le délai de préparation d'un remboursement est de 3 jours."],
  },
  'dispatch-time.label': {
    reads: {
      'Expédition rapide » Sous 24 heures': 'delay 24 hour',
      'Expédition » 1 à 2 jours ouvrés': 'delay 1-2 business-day',
    },
    ignores: ['Autonomie » 24 heures'],
  },
  'dispatch-time.order-turnaround': {
    reads: {
      'Commandes : délai de traitement de 2 jours.': 'delay 2 day',
      'Le délai de traitement de votre commande est de cinq jours ouvrés.':
        'delay 5 business-day',
    },
    ignores: ['Le délai de traitement de votre réclamation est de dix jours.'],
  },
  'dispatch-time.leaves-soon': {
    reads: {
      'Payé à midi, expédié cet après-midi.': '',
    },
    ignores: ['Les photos de la fête ont été envoyées au club.'],
  },
  'dispatch-time.ordered-by': {
    reads: {
      "Expédié aujourd'hui si vous commandez avant 14 h.": '',
    },
    ignores: ["Le bac part aujourd'hui, les places se commandent au port."],
  },
  'dispatch-time.from-day-to-day': {
    reads: {
      'Les colis sont expédiés du lundi au jeudi.': '',
    },
    ignores: [
      'Nos préparateurs travaillent du lundi au vendredi.',
      'La boutique est ouverte du mardi au samedi.',
    ],
  },
  'dispatch-time.before-it-leaves': {
    reads: {
      "La gravure demande deux jours avant l'expédition.": 'delay 2 day',
      "Comptez quatre jours de gravure avant l'envoi.": 'delay 4 day',
    },
    ignores: ["Vous pouvez changer la gravure deux jours avant l'envoi."],
  },
};
