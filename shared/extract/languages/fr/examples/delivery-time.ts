import type { FrameWords } from '../../../frame-words.ts';

export const deliveryTime: FrameWords['examples'] = {
  'delivery-time.delivered-within': {
    reads: {
      "Délai de livraison : 2 à 6 jours à compter de l'expédition.":
        'delay 2-6 day',
      'Veuillez prévoir 3 jours pour la livraison.': 'delay 3 day',
      'La livraison prend de 3 à 5 jours ouvrables.': 'delay 3-5 business-day',
      'Votre canapé est livré sous deux semaines.': 'delay 2 week',
      'Livraison en 48 h partout au Québec.': 'delay 48 hour',
    },
    ignores: [
      'La livraison peut avoir deux jours de retard.',
      'Faites rôtir 15 minutes par livre.',
      'Nous remboursons la totalité des sommes, livraison comprise, sous 12 jours.',
      'Livraison gratuite pour un séjour de 5 jours ou plus.',
      'Livraison comprise : 2 heures par semaine.',
      'Nous livrons des fleurs à Lyon depuis 30 ans, depuis plus de trois générations.',
    ],
  },
  'delivery-time.received-at-once': {
    reads: {
      'Vous recevez vos billets immédiatement.': '',
    },
    ignores: ['Vous recevez immédiatement une confirmation de commande.'],
  },
  'delivery-time.reaches-you-within': {
    reads: {
      'Votre commande arrive chez vous en 2 à 4 jours.': 'delay 2-4 day',
      'Vous recevez votre colis sous 72 heures.': 'delay 72 hour',
    },
    ignores: [
      'Vous disposez de 12 jours après réception de votre commande pour demander un échange ou un remboursement.',
      'Vous recevrez le procès-verbal sous 5 jours.',
    ],
  },
  'delivery-time.said-above': {
    reads: {
      'Livraison standard » 3 à 5 jours ouvrés': 'delay 3-5 business-day',
      'Quels sont les délais de livraison ? » Comptez 7 à 10 jours.':
        'delay 7-10 day',
    },
    ignores: [
      'Livraison en camion électrique » Une recharge complète prend six heures.',
      'Livraison » La neige peut ajouter deux jours.',
      'Livraison » Passé cette heure, comptez le jour ouvré suivant.',
      'Garantie » 3 à 5 ans',
    ],
  },
  'delivery-time.allowed-above': {
    reads: {
      'Livraison et retours » Comptez 4 à 6 jours.': 'delay 4-6 day',
    },
    ignores: ['Recettes » Comptez 4 à 6 jours.'],
  },
  'delivery-time.installed-within': {
    reads: {
      'Votre ligne est branchée en trois jours ouvrables.':
        'delay 3 business-day',
      'Votre ligne est activée en 10 jours ouvrables.': 'delay 10 business-day',
      'Mise en service sous 24 h.': 'delay 24 hour',
    },
    ignores: [
      "L'eau est coupée deux heures pendant la pose.",
      "L'application a été installée il y a 3 ans.",
      'Le lit se monte en 12 minutes.',
    ],
  },
  'delivery-time.next-day': {
    reads: {
      'Livraison dès le lendemain en Île-de-France.': 'delay 1 day',
    },
    ignores: [
      'La livraison de demain se fera à vélo.',
      'Le lendemain, la presse en parlait.',
    ],
  },
  'delivery-time.available-after-order': {
    reads: {
      'Vos photos sont disponibles sous 48 h après la commande.':
        'delay 48 hour',
    },
    ignores: ['Un serrurier est disponible sous une heure après votre appel.'],
  },
  'delivery-time.handed-over-within': {
    reads: {
      'Le plan coté est remis sous trois semaines.': 'delay 3 week',
      'Votre certificat traduit est délivré dans les deux jours ouvrés.':
        'delay 2 business-day',
    },
    ignores: [
      'Le rapport présenté dure deux heures.',
      'Votre dossier complet doit être remis sous dix jours.',
    ],
  },
  'delivery-time.window': {
    reads: {
      'Livraison sur un créneau de 2 heures.': 'delay 2 hour',
      'Choisissez un créneau de 2 heures pour votre livraison.': 'delay 2 hour',
    },
    ignores: ['Réservez un créneau de 2 heures au court de tennis.'],
  },
  'delivery-time.at-once': {
    reads: {
      'Les codes sont délivrés instantanément après paiement.': '',
      'Les clés de licence sont livrées instantanément par courriel.': '',
    },
    ignores: [
      "Suivez l'acheminement de votre colis en temps réel.",
      'Nos formations sont délivrées par des experts.',
      'Vérifiez votre colis immédiatement.',
    ],
  },
  'delivery-time.ready-right-within': {
    reads: {
      'Le site de votre association, prêt en 5 jours.': 'delay 5 day',
      'Linge propre et prêt en 24 h.': 'delay 24 hour',
    },
    ignores: [
      'Pour quatre personnes, prêt en 35 minutes.',
      'Votre prêt sur 20 ans.',
      'Prêt en 20 minutes : suivez la recette.',
    ],
  },
  'delivery-time.around-day': {
    reads: {
      'Votre coffret arrive autour du 12.': '12 day of the month',
      'Vous recevez votre box vers le 20 du mois.': '20 day of the month',
    },
    ignores: ['Votre carte est débitée vers le 5 du mois.'],
  },
  'delivery-time.built-within': {
    reads: {
      'Nous créons votre site vitrine en 5 jours ouvrés.':
        'delay 5 business-day',
      'Création de votre boutique sous 3 semaines.': 'delay 3 week',
    },
    ignores: [
      'Apprenez à fabriquer une chaise en 3 week-ends.',
      'Notre guide pour créer un budget de 12 mois.',
    ],
  },
  'delivery-time.asked-build-above': {
    reads: {
      'Combien de temps faut-il pour créer mon site ? » Une vitrine simple demande 7 à 10 jours ouvrés.':
        'delay 7-10 business-day',
      'Quel délai pour lancer un site ? » Trois semaines en général.':
        'delay 3 week',
    },
    ignores: [
      'Combien de temps faut-il pour apprendre à coudre ? » Comptez 3 mois.',
      'Depuis combien de temps créez-vous des sites ? » Depuis 12 ans.',
    ],
  },
  'delivery-time.after-order': {
    reads: {
      'Nous livrons sous dix jours après réception du paiement.':
        'delay 10 day',
      'Votre canapé arrive 4 semaines après la commande.': 'delay 4 week',
    },
    ignores: [
      'Prévenez-nous dans les trois jours suivant la réception de votre commande.',
      'Contactez-nous dans les 3 jours suivant la commande.',
    ],
  },
  'delivery-time.told-when-ready': {
    reads: {
      'Retrait » Nous vous écrivons dès que votre commande est prête, souvent en 3 heures.':
        'delay 3 hour',
    },
    ignores: ['Réparations » On vous appelle quand il est prêt, en 3 heures.'],
  },
  'delivery-time.ready-within': {
    reads: {
      'Cliquez et ramassez : votre commande est prête en 2 heures.':
        'delay 2 hour',
      'Retrait en magasin sous une heure': 'delay 1 hour',
      'Ramassage gratuit en succursale en 3 heures': 'delay 3 hour',
    },
    ignores: [
      'Votre prêt est accordé sur deux ans.',
      'Il faut 45 jours pour obtenir un prêt en agence.',
    ],
  },
  'delivery-time.asked-above': {
    reads: {
      'Quand recevrai-je mes photos ? » Comptez quatre semaines.':
        'delay 4 week',
      'Combien de temps pour recevoir mon album ? » 8 à 10 semaines en moyenne.':
        'delay 8-10 week',
    },
    ignores: ['Combien de temps dure le film ? » Il dure deux heures.'],
  },
  'delivery-time.lands-within': {
    reads: {
      'Le dossier complet est sur votre bureau en quatre jours.': 'delay 4 day',
    },
    ignores: [
      'Si rien n’est commandé pendant un mois, rien n’est facturé.',
      'Quatre personnes attendaient sur votre bureau de vote.',
    ],
  },
  'delivery-time.lands-soon': {
    reads: {
      "Cueilli à l'aube, dans votre cuisine ce soir.": '',
    },
    ignores: ['Il y a toujours un chat dans votre cuisine.'],
  },
  'delivery-time.arrives-soon': {
    reads: {
      'La plupart des commandes sont livrées en quelques jours ouvrés.': '',
    },
    ignores: ['Une boutique ouvre dans quelques jours.'],
  },
  'delivery-time.ordered-by': {
    reads: {
      'Commandez avant 11 h pour ce soir.': '',
    },
    ignores: ['Commandez par téléphone ou en boutique.'],
  },
  'delivery-time.in-time-for': {
    reads: {
      'Toute commande passée avant le 14 décembre arrive avant le 24 décembre.':
        'ends 2026-12-14, ends 2026-12-24',
    },
    ignores: ['Le Père Noël arrive avant le 24 décembre.'],
  },
  'delivery-time.papers-within': {
    reads: {
      'Vos comptes rendus vous attendent sous cinq jours.': 'delay 5 day',
    },
    ignores: [
      'Saisissez le code reçu par courriel dans les dix minutes.',
      'Vous devez remettre votre attestation sous cinq jours.',
    ],
  },
  'delivery-time.things-reach-you': {
    reads: {
      'Les paniers arrivent sous trois jours.': 'delay 3 day',
    },
    ignores: ['Notre plombier arrive sous une heure.'],
  },
  'delivery-time.allowed': {
    reads: {
      'Comptez dix semaines après le moulage.': 'delay 10 week',
    },
    ignores: ['Comptez dix minutes de marche.'],
  },
  'delivery-time.in-service-at-once': {
    reads: {
      'Mise en service immédiate': '',
      'Votre ligne est activée instantanément.': '',
      'Le bon est envoyé par courriel dès le paiement.': '',
    },
    ignores: ['Des résultats immédiats dès le premier soir.'],
  },
  'delivery-time.work-handed-back': {
    reads: {
      'Les copies sont corrigées et rendues sous 48 heures.': 'delay 48 hour',
      'Les plans vous sont retournés sous deux jours ouvrés.':
        'delay 2 business-day',
    },
    ignores: ['Les documents sont rendus à la fin du stage.'],
  },
  'delivery-time.with-a-delay': {
    reads: {
      "La livraison vers les départements d'outre-mer est elle aussi possible, avec un délai estimé de 12 à 20 jours ouvrés.":
        'delay 12-20 business-day',
    },
    ignores: [
      'Les commandes sont préparées avec un délai moyen de 3 jours.',
      'Les travaux ont commencé avec un délai moyen de 12 jours.',
    ],
  },
  'delivery-time.way-above': {
    reads: {
      'Livraison standard » 3 à 5 (jours ouvrés)': 'delay 3-5 business-day',
      'Livraison et retours, express » 24 à 48 h : 9,90 €': 'delay 24-48 hour',
    },
    ignores: [
      'Retours, standard » 30 jours',
      'Livraison et retours, standard » Vous avez 30 jours pour la renvoyer.',
    ],
  },
  'delivery-time.allowed-asked': {
    reads: {
      'Combien de temps prend la mise en place ? » Comptez en général 2 à 6 semaines selon le site.':
        'delay 2-6 week',
    },
    ignores: [
      'Combien de temps prend la mise en place ? » Comptez sur nous.',
      'Combien de temps dure le vol ? » Comptez huit heures.',
    ],
  },
  'delivery-time.expected-within': {
    reads: {
      'Attendez votre colis sous une semaine.': 'delay 1 week',
    },
    ignores: [
      'Attendez la réponse sous une semaine.',
      'Attendez votre remboursement sous une semaine.',
    ],
  },
};
