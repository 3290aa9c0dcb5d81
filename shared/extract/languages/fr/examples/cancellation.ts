import type { FrameWords } from '../../../frame-words.ts';

export const cancellation: FrameWords['examples'] = {
  'cancellation.free-of-fees': {
    reads: {
      "Les abonnés sont exonérés de frais d'annulation.": '',
      "Les frais d'annulation ne s'appliquent pas aux membres.": '',
      'Sans engagement ni frais d’annulation.': '',
    },
    ignores: [
      "Les membres en retard paient des frais d'annulation.",
      'Des frais d’annulation s’appliquent.',
    ],
  },
  'cancellation.deposit-back': {
    reads: {
      'Nous vous rendons vos arrhes si vous prévenez trois semaines avant.':
        'notice 3 week',
    },
    ignores: ['Les arrhes se versent trois semaines avant.'],
  },
  'cancellation.free-then': {
    reads: {
      'Vous annulez finalement ? Pas de frais.': '',
    },
    ignores: ['Vous livrez ? Pas de frais.'],
  },
  'cancellation.cant-come-moved': {
    reads: {
      'Verglas ou grève : nous reportons la leçon.': '',
    },
    ignores: ['Verglas ce matin : la réunion du conseil est reportée.'],
  },
  'cancellation.answered-while': {
    reads: {
      'Puis-je annuler ma commande ? » Oui, tant que la fabrication n’a pas commencé.':
        '',
    },
    ignores: ['Puis-je annuler ma commande ? » Oui, dès demain.'],
  },
  'cancellation.answered-change': {
    reads: {
      'Puis-je déplacer ma réservation ? » Oui, jusqu’au retrait, sans frais.':
        '',
    },
    ignores: ['Puis-je déplacer ma réservation ? » Oui, pour 10 €.'],
  },
  'cancellation.any-time': {
    reads: {
      'Résiliable à tout moment.': '',
    },
    ignores: ['Nous nous réservons le droit de résilier à tout moment.'],
  },
  'cancellation.when-you-want': {
    reads: {
      'Le client peut mettre fin à son contrat à tout moment.': '',
      'Demandez la clôture de votre compte à tout moment.': '',
      'Résiliez votre forfait en deux clics.': '',
      'Vous pouvez annuler votre formule quand vous le souhaitez.': '',
    },
    ignores: [
      'Vous pouvez arrêter la machine à tout moment avec le bouton rouge.',
      'Aucun spam, désinscription en 1 clic.',
      "Nous nous réservons le droit d'annuler votre compte à tout moment.",
    ],
  },
  'cancellation.notice': {
    reads: {
      'La salle est facturée mensuellement, résiliable avec un préavis de 20 jours.':
        'notice 20 day',
      "Annulation possible jusqu'à 24 heures avant le rendez-vous.":
        'notice 24 hour',
      "Annulez jusqu'à 7 jours avant l'arrivée.": 'notice 7 day',
    },
    ignores: [
      'Vous pouvez annuler ou retourner votre commande dans les 14 jours.',
      'Le spectacle a été annulé 7 jours avant la première, selon un communiqué.',
      "Si nous n'avons pas reçu votre règlement sous 5 jours, la réservation sera annulée.",
      'Au bout de 3 jours sans paiement, la commande est annulée.',
    ],
  },
  'cancellation.free': {
    reads: {
      'Annulation gratuite.': '',
      'Résiliation sans frais.': '',
    },
    ignores: [
      'Pour annuler sans frais, souscrivez une assurance annulation.',
      'Annuler ou continuer.',
    ],
  },
  'cancellation.free-until-above': {
    reads: {
      'Annulation » Trois jours avant ou plus : vous ne payez rien.':
        'notice 3 day',
      "Annulation » Sans frais jusqu'à 7 jours avant le départ": 'notice 7 day',
      "Conditions d'annulation » Gratuit jusqu'à 48 h avant": 'notice 48 hour',
    },
    ignores: ['Annulation » Par courriel, pendant les 30 premières minutes'],
  },
  'cancellation.schedule': {
    reads: {
      "Frais d'annulation » De 30 à 15 jours avant l'arrivée : 50 %":
        'notice 15-30 day, fee 50 %',
    },
    ignores: ['Croissance » De 30 à 15 jours : 50 %'],
  },
  'cancellation.schedule-free': {
    reads: {
      "Frais d'annulation » Plus de 20 jours avant : aucun": 'notice 20 day',
    },
    ignores: [
      "Remboursement en cas d'annulation » Moins de 20 jours avant : aucun",
      'Frais de livraison » 20 jours : aucun',
    ],
  },
  'cancellation.said-above': {
    reads: {
      'Annulation » Trois jours ou plus avant, la place vous est rendue.':
        'notice 3 day',
      "Annulation » Jusqu'à 48 heures avant le début.": 'notice 48 hour',
    },
    ignores: [
      'Recette » 48 heures avant de servir.',
      'Préparer un déménagement » Six semaines avant, triez la cave.',
    ],
  },
  'cancellation.refund-for-notice': {
    reads: {
      "Conditions d'annulation » Plus de 10 jours avant la visite : remboursement intégral.":
        'notice 10 day',
      'Annulation » Acompte remboursé 15 jours avant la séance.':
        'notice 15 day',
    },
    ignores: [
      'Croissance » 30 jours avant la vente : remboursement intégral.',
      'Annulation » Les remboursements partent sous 10 jours.',
    ],
  },
  'cancellation.given-back-by-us': {
    reads: {
      'Si nous ne pouvons honorer votre réservation, les sommes versées vous sont remboursées.':
        '',
      'Si le propriétaire annule la réservation, il rembourse la totalité des sommes versées.':
        '',
      "Si c'est nous qui annulons, vous récupérez tout.": '',
      'Si nous devons annuler votre plongée, votre acompte vous sera rendu.':
        '',
      'En cas d’annulation de notre part, les sommes vous sont restituées.': '',
      'Si votre réservation ne peut être confirmée, nous vous remboursons.': '',
    },
    ignores: ['Nous devons annuler ce compte inactif.'],
  },
  'cancellation.refundable-until': {
    reads: {
      "Places remboursables jusqu'à 3 jours avant le spectacle.":
        'notice 3 day',
      "Acompte remboursable jusqu'à 15 jours avant la fête.": 'notice 15 day',
      "Billet remboursé jusqu'à 2 heures avant le départ.": 'notice 2 hour',
    },
    ignores: ["Un crédit accordé 15 ans avant l'euro."],
  },
  'cancellation.refunded': {
    reads: {
      'En cas d’annulation par l’hôte, il vous rend l’intégralité des sommes versées.':
        '',
      'Si nous annulons la sortie, remboursement intégral.': '',
    },
    ignores: [
      'Toute commande annulée reste due.',
      'Pour les autres annulations, la prestation sera due au complet.',
    ],
  },
  'cancellation.may': {
    reads: {
      "Vous pouvez annuler votre commande avant l'expédition.": '',
      "Vous pouvez annuler si votre colis n'est pas encore parti.": '',
    },
    ignores: ['Vous pouvez visiter le parc avant la nuit.'],
  },
  'cancellation.mind-changed': {
    reads: {
      'Changez d’avis sans frais jusqu’à la veille de votre séjour.':
        'notice 1 day',
    },
    ignores: ['Changez d’avis sur la sauce, sans frais.'],
  },
  'cancellation.moved': {
    reads: {
      'Vous pouvez reporter à tout moment.': '',
      'Suspendez quand vous voulez : pause en tout temps.': '',
    },
    ignores: [
      'Nous pouvons modifier, suspendre ou arrêter le programme à tout moment.',
      'Nous nous réservons le droit de reporter à tout moment.',
    ],
  },
  'cancellation.moved-free-until': {
    reads: {
      "Changez vos dates sans frais jusqu'à 5 jours à l'avance.":
        'notice 5 day',
      'Reportez votre cours gratuitement jusqu’à 24 heures avant.':
        'notice 24 hour',
    },
    ignores: ['Le train est parti il y a 24 heures, sans frais.'],
  },
  'cancellation.paused-for': {
    reads: {
      'Vous pouvez mettre votre formation en pause pendant 30 jours.':
        'notice 30 day',
      "Votre panier peut être mis en pause jusqu'à quatre semaines.":
        'notice 4 week',
      'Vous pouvez mettre votre abonnement en pause pendant 3 mois.':
        'notice 3 month',
    },
    ignores: [
      'Le chœur fait une pause de dix minutes.',
      "Au bout de 20 jours, le service peut être suspendu jusqu'à paiement complet.",
      'Laissez la pâte en pause pendant deux heures.',
      'Nous nous réservons le droit de suspendre votre abonnement après 30 jours.',
    ],
  },
  'cancellation.paused-at-will': {
    reads: {
      'Suspendez votre forfait quand vous voulez.': '',
    },
    ignores: ['Suspendez votre manteau quand vous voulez.'],
  },
  'cancellation.moved-before': {
    reads: {
      "Reportez ou modifiez : modification possible jusqu'à 12 heures avant le cours.":
        'notice 12 hour',
      'Les changements doivent être demandés au moins 6 heures avant le départ.':
        'notice 6 hour',
    },
    ignores: [
      'Nous pouvons modifier ces conditions avec un préavis de 20 jours.',
      'Le quartier a changé en 12 ans.',
    ],
  },
  'cancellation.free-until': {
    reads: {
      'Un séjour s’annule sans frais jusqu’à 72 heures avant l’arrivée (par exemple le mardi soir pour le vendredi).':
        'notice 72 hour',
      "Annulation gratuite jusqu'à 48 heures avant l'arrivée.":
        'notice 48 hour',
      "Vous annulez sans frais jusqu'à 7 jours avant le départ.":
        'notice 7 day',
    },
    ignores: ['Visite guidée gratuite de 2 heures.'],
  },
  'cancellation.penalty': {
    reads: {
      'Toute annulation à moins de 24 heures est facturée à moitié.':
        'notice 24 hour',
      "En cas d'annulation dans les 3 jours, les arrhes restent acquises.":
        'notice 3 day',
    },
    ignores: ['Un acompte est facturé 30 jours avant.'],
  },
  'cancellation.refunded-above': {
    reads: {
      "Annulation par l'hôtel » Les sommes versées sont intégralement remboursées.":
        '',
      'Annulation par nos soins » Vous recevez un remboursement intégral.': '',
    },
    ignores: ['Retours » Vous recevez un remboursement intégral.'],
  },
  'cancellation.moved-free': {
    reads: {
      "Vous pouvez reporter votre session, aucun frais de dossier n'est retenu.":
        '',
      'Vous pouvez reporter votre atelier sans frais.': '',
      'Les clients peuvent changer la date de leur location gratuitement.': '',
      'Vous pouvez reporter votre cours sans frais.': '',
      'Changez de date gratuitement : report sans frais.': '',
    },
    ignores: [
      'Nous nous déplaçons gratuitement chez vous.',
      'Le report coûte 20 $.',
    ],
  },
  'cancellation.refunded-before': {
    reads: {
      'Toute annulation plus de 48 heures avant le départ donne droit à un remboursement.':
        'notice 48 hour',
      'Annulez une semaine avant le cours et recevez un remboursement.':
        'notice 1 week',
      "La chambre n'est remboursée que si vous l'annulez au moins 3 jours avant.":
        'notice 3 day',
    },
    ignores: [
      'Un retard supérieur à 15 minutes peut entraîner une annulation sans remboursement.',

      "Les annulations à moins de 2 jours avant l'arrivée ne sont pas remboursables.",
    ],
  },
  'cancellation.notice-given': {
    reads: {
      'Contrat annuel : préavis de 30 jours pour résilier.': 'notice 30 day',
      "Un préavis d'un mois suffit pour résilier le contrat.": 'notice 1 month',
    },
    ignores: ["Nous annonçons le programme un mois à l'avance."],
  },
  'cancellation.notice-or-else': {
    reads: {
      "Annulez votre cours 48 heures à l'avance, sinon il est facturé.":
        'notice 48 hour',
      'Toute annulation se fait 24 h avant, sous peine de frais.':
        'notice 24 hour',
    },
    ignores: [
      "Nous nous réservons le droit d'annuler, sinon le colis part sous 2 jours.",
    ],
  },
  'cancellation.moved-or-refunded': {
    reads: {
      'En cas de tempête, un report ou un remboursement vous sera proposé.': '',
      'En cas de force majeure, nous vous offrons un report ou un remboursement intégral.':
        '',
    },
    ignores: [
      'Tout report ou remboursement doit être demandé au guichet.',
      "Aucun report ni remboursement ne sera accordé après l'heure.",
    ],
  },
  'cancellation.answered-yes': {
    reads: {
      'Puis-je résilier à tout moment ? » Oui, sans frais et sans préavis.': '',
      'Puis-je annuler à tout moment ? » Bien sûr.': '',
    },
    ignores: [
      'Puis-je résilier à tout moment ? » Non.',
      'Puis-je résilier à tout moment ? » Oui, contre 20 €.',
      'Puis-je stationner à tout moment ? » Oui.',
    ],
  },
  'cancellation.until-moment': {
    reads: {
      "Annulez votre table jusqu'à minuit.": '',
    },
    ignores: ['La foire a ouvert la veille.'],
  },
  'cancellation.costs-nothing': {
    reads: {
      'Annulez quatre jours avant et vous ne nous devez rien.': 'notice 4 day',
    },
    ignores: ["Quatre jours d'orage ont coûté cher au village."],
  },
  'cancellation.leave-on-notice': {
    reads: {
      "Le contrat d'entretien peut être rompu avec 30 jours de préavis.":
        'notice 30 day',
      'Avec un préavis de quatre semaines, vous partez.': 'notice 4 week',
    },
    ignores: [
      "Arrêtez la crème une semaine avant l'épilation.",
      'Quittez la plage une heure avant la marée.',
      'Quatre semaines ont passé.',
      'Sans confirmation de votre part 48 heures avant, le rendez-vous est annulé.',
    ],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Passez votre tour quand vous voulez.': '',
    },
    ignores: [
      'Les prix promotionnels peuvent changer ou prendre fin à tout moment.',
      'Les enfants jouent dans la cour.',
    ],
  },
  'cancellation.answered-any-time': {
    reads: {
      'Comment résilier mon abonnement ? » En deux clics, quand vous voulez.':
        '',
    },
    ignores: [
      'Comment résilier mon abonnement ? » Appelez le support quand vous voulez.',
      'Puis-je changer de formule ? » Quand vous voulez.',
    ],
  },
  'cancellation.move-offered': {
    reads: {
      'En cas de pluie, nous vous proposons de reporter la sortie.': '',
    },
    ignores: ['Le report de la sortie est décidé par la mairie.'],
  },
  'cancellation.cant-come': {
    reads: {
      'Un imprévu ? Vous ne payez rien.': '',
    },
    ignores: ['Un imprévu ? Appelez-nous.'],
  },
  'cancellation.cant-come-in-time': {
    reads: {
      "En cas d'imprévu, prévenez-nous deux jours avant : c'est sans frais.":
        'notice 2 day',
    },
    ignores: ['Un imprévu nous a pris deux jours.'],
  },
  'cancellation.unused-refunded': {
    reads: {
      'Toute provision non utilisée vous est restituée.': '',
      'Nous vous rendons les fonds non dépensés à la clôture du dossier.': '',
      'Les mois non utilisés sont remboursés.': '',
    },
    ignores: [
      "Les fonds non dépensés sont reportés à l'an prochain.",
      "Aucun remboursement n'est accordé pour les nuits non utilisées.",
      'Les mois non utilisés ne sont pas remboursés.',
    ],
  },
  'cancellation.made-up': {
    reads: {
      'Une séance manquée est reportée sur le bloc suivant.': '',
      'Vous pouvez rattraper votre cours dans un autre groupe.': '',
      'Vous pouvez suivre un cours de rattrapage le même mois.': '',
      'Une séance manquée se rattrape dans le trimestre.': '',
    },
    ignores: [
      "La taxe se récupère jusqu'à la fin de l'année.",
      'Une séance manquée est due.',
      'Les cours manqués ne se rattrapent pas.',
    ],
  },
  'cancellation.held-if-late': {
    reads: {
      'Nous gardons votre table 20 minutes.': 'notice 20 minute',
      'Un délai de grâce de 15 minutes est accordé en cas de retard.':
        'notice 15 minute',
      'Si vous arrivez en retard, nous tolérons un retard de dix minutes.':
        'notice 10 minute',
    },
    ignores: ['Les factures ont un délai de grâce de dix jours.'],
  },
  'cancellation.may-pause': {
    reads: {
      'Les membres peuvent geler leur abonnement.': '',
      'Vous pouvez suspendre vos livraisons.': '',
    },
    ignores: [
      'Nous pouvons suspendre votre abonnement.',
      'Vous ne pouvez pas suspendre votre abonnement.',
    ],
  },
  'cancellation.pass-extended': {
    reads: {
      'En cas de maladie, votre abonnement est prolongé.': '',
    },
    ignores: ['Votre abonnement est prolongé automatiquement.'],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      "En cas d'empêchement, un préavis de deux jours nous suffit.":
        'notice 2 day',
    },
    ignores: ["En cas d'empêchement, appelez-nous."],
  },
  'cancellation.notice-asked': {
    reads: {
      'Combien de temps avant dois-je annuler ? » 24 heures.': 'notice 24 hour',
    },
    ignores: [
      'Combien de temps avant dois-je annuler ? » Le plus tôt possible.',
    ],
  },
  'cancellation.answered-pause': {
    reads: {
      "Puis-je suspendre mon abonnement ? » Oui, jusqu'à trois mois.":
        'notice 3 month',
    },
    ignores: ['Puis-je suspendre mon abonnement ? » Oui, pour 5 € par mois.'],
  },
  'cancellation.fee-waived': {
    reads: {
      "En cas de maladie, les frais d'annulation ne sont pas retenus.": '',
    },
    ignores: ['Les frais de dossier ne sont pas retenus.'],
  },
  'cancellation.written-notice': {
    reads: {
      'Le membre doit donner un mois de préavis par écrit.': 'notice 1 month',
    },
    ignores: ['Nos prix changent après 30 jours de préavis écrit.'],
  },
  'cancellation.may-move': {
    reads: {
      'Les rendez-vous peuvent être reportés une seule fois.': '',
      'Vous pouvez déplacer votre séance.': '',
    },
    ignores: [
      'Nous pouvons devoir reporter la séance.',
      'Les séances ne peuvent être reportées.',
    ],
  },
  'cancellation.transferable': {
    reads: {
      'Le montant est transférable sur une autre formation.': '',
    },
    ignores: ['Vos données peuvent être transférées à un tiers.'],
  },
  'cancellation.refunded-in-hardship': {
    reads: {
      "L'acompte n'est pas remboursable, sauf en cas de force majeure.": '',
    },
    ignores: ["L'acompte n'est pas remboursable."],
  },
  'cancellation.called-off-made-good': {
    reads: {
      "Si le minimum n'est pas atteint, le stage est annulé et remboursé.": '',
      'Les cours annulés par le professeur sont reportés ou remboursés.': '',
    },
    ignores: [
      'Le vol a été annulé.',
      'Les cours manqués ne sont ni reportés ni remboursés.',
    ],
  },
  'cancellation.told-or-else': {
    reads: {
      'Il est nécessaire de prévenir 24 h avant, sinon le cours est dû.':
        'notice 24 hour',
    },
    ignores: [
      'Prévenez-nous 24 h avant la livraison, sinon personne ne peut décharger.',
    ],
  },
  'cancellation.used-to-the-end': {
    reads: {
      "Après la résiliation, vous gardez l'accès à la salle jusqu'à la fin du mois payé.":
        '',
      "Après résiliation, vous profitez du service jusqu'à la fin de la période en cours.":
        '',
    },
    ignores: ["Le parking reste accessible jusqu'à la fin du mois."],
  },
  'cancellation.back-before-start': {
    reads: {
      "Jusqu'à 7 jours avant l'arrivée, vous êtes remboursé.": 'notice 7 day',
    },
    ignores: [
      'Pour toute réservation faite dans les 10 jours avant l’arrivée, la totalité est due.',
      "Le solde est dû 30 jours avant l'arrivée.",
    ],
  },
  'cancellation.substitute': {
    reads: {
      'Vous pouvez vous faire remplacer.': '',
      'Vous pouvez céder votre place à un proche.': '',
    },
    ignores: ['Vous ne pouvez pas céder votre place.'],
  },
  'cancellation.until-dispatch': {
    reads: {
      "Vous pouvez annuler tant que la fabrication n'a pas commencé.": '',
      "La commande peut être annulée jusqu'à son expédition.": '',
    },
    ignores: [
      "La fabrication n'a pas encore commencé.",
      'La commande ne peut être annulée avant son expédition.',
    ],
  },
  'cancellation.forgiven': {
    reads: {
      'La première annulation tardive est excusée.': '',
    },
    ignores: ["L'annulation tardive n'est pas excusée."],
  },
  'cancellation.short-notice': {
    reads: {
      'Moins de 24 heures avant : 50 % du montant.': 'notice 24 hour, fee 50 %',
    },
    ignores: ['Moins de 24 heures plus tard, la moitié était partie.'],
  },
  'cancellation.before-renewal': {
    reads: {
      'Au mois : résiliez avant la prochaine échéance.': '',
    },
    ignores: [
      'Vous devez résilier avant la prochaine échéance, faute de quoi le mois est dû.',
      'Nous vous écrivons avant chaque renouvellement.',
    ],
  },
  'cancellation.then-rolling': {
    reads: {
      'Trois mois minimum, puis reconductible au mois.': 'notice 3 month',
    },
    ignores: [
      'Deux mois à 5 €, puis mensuel à 20 €.',
      'Un dossier de six mois, puis un entretien.',
    ],
  },
  'cancellation.takes-effect': {
    reads: {
      'La résiliation prend effet à la fin du mois en cours.': '',
      "Résilier » Votre abonnement s'arrête à la fin de la période payée.": '',
    },
    ignores: [
      'Le nouvel horaire prend effet à la fin du mois.',
      'Le bail prend fin au dernier jour du mois.',
    ],
  },
  'cancellation.rest-back': {
    reads: {
      "Annulation » Toute somme versée au-delà de l'acompte est remboursée.":
        '',
      'Si vous annulez, vous êtes remboursé, déduction faite des frais de dossier.':
        '',
    },
    ignores: [
      "Annulation » L'acompte est au-delà de ce que d'autres demandent.",
      "Toute somme au-delà de l'acompte est due à l'arrivée.",
    ],
  },
  'cancellation.since-signed': {
    reads: {
      'Vous pouvez annuler dans les trente jours suivant la signature du contrat.':
        'notice 30 day',
    },
    ignores: ['Les clés sont remises dix jours après la signature du contrat.'],
  },
  'cancellation.refunded-if-taken-again': {
    reads: {
      'Si un autre élève prend votre place, nous vous remboursons.': '',
      "L'acompte vous est rendu si la chambre est relouée.": '',
    },
    ignores: [
      "Si quelqu'un d'autre prend la chambre, voyez notre autre maison.",
      'Le gîte est reloué chaque été.',
    ],
  },
  'cancellation.remedy-when-called-off': {
    reads: {
      'Si le concert est reporté, votre billet reste valable pour la nouvelle date.':
        '',
      "Annulation d'une sortie : un avoir vous est remis.": '',
    },
    ignores: [
      'Nous prévenons chacun si la sortie est annulée.',
      'La mairie a annulé le concert.',
    ],
  },
  'cancellation.given-back': {
    reads: {
      'Si vous annulez la soirée poterie, elle vous est remboursée.': '',
    },
    ignores: [
      "Le formulaire d'annulation et de remboursement est page suivante.",
      'Si vous annulez, rien ne vous sera remboursé.',
    ],
  },
  'cancellation.refund-on-notice': {
    reads: {
      'Prévenez deux jours avant le cours pour son remboursement.':
        'notice 2 day',
    },
    ignores: ["Merci d'apporter votre billet deux jours avant le spectacle."],
  },
  'cancellation.only-if-called-off': {
    reads: {
      "Les places ne sont pas remboursables, sauf en cas d'annulation de l'atelier.":
        '',
    },
    ignores: ['Les places ne sont pas remboursables, sauf avis contraire.'],
  },
  'cancellation.missed-made-up': {
    reads: {
      'Les leçons manquées sont rattrapables dans un autre groupe.': '',
      'Les séances que votre enfant manque sont reportées au trimestre suivant.':
        '',
    },
    ignores: [
      'Les leçons manquées ne seront pas rattrapées.',
      'Les absences ne sont pas remboursées.',
    ],
  },
  'cancellation.remedy-in-hardship': {
    reads: {
      'Pour raison médicale, nous remboursons les leçons qui restent.': '',
    },
    ignores: [
      "Aucun remboursement n'est accordé en cas de maladie.",
      'Votre mutuelle rembourse le médecin en cas de maladie.',
    ],
  },
  'cancellation.deposit-carried-over': {
    reads: {
      "L'acompte est reporté sur une autre date.": '',
      'Vos arrhes seront utilisées pour la prochaine session.': '',
    },
    ignores: [
      "L'acompte est versé pour un nouveau contrat.",
      "Le dépôt est ouvert jusqu'au prochain jour férié.",
    ],
  },
  'cancellation.carried-over': {
    reads: {
      'Un empêchement ? Votre paiement est transféré sur une autre séance.': '',
    },
    ignores: [
      'Le solde est reporté sur la prochaine facture.',
      'Vos points sont reportés sur la prochaine année.',
    ],
  },
  'cancellation.notice-then-free': {
    reads: {
      'Un imprévu ? Avec un préavis de 3 jours, aucun frais.': 'notice 3 day',
    },
    ignores: ['Livraison avec un préavis de deux jours, sans frais.'],
  },
  'cancellation.refunded-until-made': {
    reads: {
      "Nous vous remboursons tant que la fabrication n'a pas commencé.": '',
    },
    ignores: ['Aucun remboursement une fois la gravure lancée.'],
  },
  'cancellation.share-back': {
    reads: {
      'En cas de désistement, 80 % vous seront remboursés.': 'fee 80 %',
    },
    ignores: ['La mutuelle rembourse 60 % de la consultation.'],
  },
  'cancellation.notice-on-plan': {
    reads: {
      'Un préavis de 20 jours est demandé pour tout abonnement sans durée.':
        'notice 20 day',
    },
    ignores: ['Un préavis de 48 heures est demandé pour les groupes.'],
  },
};
