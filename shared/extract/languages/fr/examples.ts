import type { FrameWords } from '../../frame-words.ts';

/** What each rule reads, and what it must not. */
export const examples: FrameWords['examples'] = {
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
      "L'application a été installée il y a 3 ans.",
      'Le lit se monte en 12 minutes.',
    ],
  },
  'delivery-time.next-day': {
    reads: {
      'Livraison dès le lendemain en Île-de-France.': 'delay 1 day',
    },
    ignores: ['Le lendemain, la presse en parlait.'],
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
      'Nos formations sont délivrées par des experts.',
      'Vérifiez votre colis immédiatement.',
    ],
  },
  'dispatch-time.sent-within': {
    reads: {
      "Comptez 6 jours ouvrés avant l'expédition.": 'delay 6 business-day',
      'Tous nos colis sont expédiés sous 24 h.': 'delay 24 hour',
      'Expédition en 1 à 2 jours ouvrés.': 'delay 1-2 business-day',
    },
    ignores: [
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
  'free-shipping.free': {
    reads: {
      "Livraison gratuite dès 75 $ d'achat.": 'threshold 75 ?',
      'Frais de port offerts en France métropolitaine.': '',
    },
    ignores: ["La livraison n'est pas gratuite pour les palettes."],
  },
  'free-shipping.included': {
    reads: {
      'Livraison incluse dans le prix.': '',
    },
    ignores: ['Livraison en sus.'],
  },
  'free-shipping.includes': {
    reads: {
      'Le prix comprend la livraison à domicile.': '',
      "L'abonnement inclut les frais de port.": '',
    },
    ignores: [
      "Le numéro de suivi est fourni dès l'expédition.",
      'Le formulaire comprend un devis de livraison.',
    ],
  },
  'free-shipping.from': {
    reads: {
      'Livraison » Gratuite dès 49 €': 'threshold 49 EUR',
      'Frais de port » Offerts à partir de 3 articles': '3 items',
    },
    ignores: ['Stationnement » Gratuit le dimanche'],
  },
  'free-shipping.said-above': {
    reads: {
      'Livraison en point relais » Gratuite': '',
      'Colissimo » Offert dès 39 €': 'threshold 39 EUR',
    },
    ignores: ['Livraison » 4,90 €'],
  },
  'free-shipping.we-pay': {
    reads: {
      "Nous payons les frais d'envoi.": '',
      'Les frais de port sont à notre charge.': '',
    },
    ignores: ["Les frais d'envoi sont calculés au panier."],
  },
  'free-shipping.nothing-from': {
    reads: {
      'Frais de port » Aucun au-delà de 50 €.': 'threshold 50 EUR',
    },
    ignores: ['Frais de port » 4 € au moins.'],
  },
  'free-shipping.we-pay-from': {
    reads: {
      "Frais de port » Au-delà de 90 € d'achat, c'est nous qui payons.":
        'threshold 90 EUR',
    },
    ignores: ['Frais de port » 4 €, et nous emballons.'],
  },
  'free-shipping.none': {
    reads: {
      'Aucuns frais de livraison.': '',
    },
    ignores: ['Aucune livraison le dimanche.'],
  },
  'return-window.returned-within': {
    reads: {
      'Toute demande de retour doit être faite dans les 20 jours.':
        'window 20 day',
      'Période de retour de 60 jours.': 'window 60 day',
      'Retour sous 21 jours.': 'window 21 day',
      'Vous pouvez retourner tout article non porté dans les 30 jours.':
        'window 30 day',
      'Retours acceptés pendant 60 jours.': 'window 60 day',
    },
    ignores: [
      'Le colis est à renvoyer dans les 9 jours suivant votre décision.',
      'Si plus de 12 jours ouvrés se sont écoulés depuis le retour, écrivez-nous.',
      'Notre équipe est de retour dans 20 jours.',
      'Le retour tardif est compté une journée supplémentaire.',
      'Notre équipe est de retour dans 10 jours.',
    ],
  },
  'return-window.withdraw': {
    reads: {
      'Vous avez le droit d’annuler votre commande dans les 20 jours après réception.':
        'window 20 day',
      "Vous changez d'avis ? Vous disposez d'un délai de rétractation de 14 jours.":
        'window 14 day',
      'Droit de rétractation : 14 jours.': 'window 14 day',
    },
    ignores: ['Il a changé de ville au bout de 14 jours.'],
  },
  'return-window.said-above': {
    reads: {
      'Combien de temps ai-je pour retourner un article ? » Trente jours à compter de la livraison.':
        'window 30 day',
      "Combien de temps ai-je pour retourner un article ? » 28 jours après l'avoir reçu.":
        'window 28 day',
      'Retours » Vous disposez de 30 jours après réception.': 'window 30 day',
    },
    ignores: [
      'Retours » Box à renvoyer sous 21 jours, à défaut 60 € vous seront facturés.',
      'Adhésion » Vous disposez de 30 jours après réception.',
    ],
  },
  'return-cost.free-returns': {
    reads: {
      'Retours gratuits en magasin.': '',
      'Le retour est sans frais.': '',
    },
    ignores: ["Formulaire gratuit, retour à l'accueil."],
  },
  'return-cost.said-above': {
    reads: {
      'Retours » Gratuits': '',
      'Frais de retour » Offerts en France': '',
    },
    ignores: ['Retours » Par la poste'],
  },
  'return-cost.label': {
    reads: {
      'Une étiquette de retour prépayée vous est offerte.': '',
    },
    ignores: ["Collez l'étiquette de retour sur le colis."],
  },
  'return-cost.prepaid-label': {
    reads: {
      'Écrivez-nous pour obtenir votre étiquette de retour prépayée.': '',
      "Collez l'étiquette prépayée sur le colis et déposez-le au bureau de poste.":
        '',
    },
    ignores: [
      "L'étiquette prépayée coûte 6 €, déduits du remboursement.",
      "Nous n'offrons pas d'étiquette prépayée.",
    ],
  },
  'return-cost.we-pay': {
    reads: {
      'Nous prenons en charge les frais de retour.': '',
    },
    ignores: ['Les frais de retour restent à votre charge.'],
  },
  'return-cost.yours': {
    reads: {
      'Les frais de retour sont à la charge du client.': '',
    },
    ignores: ['Les frais de retour sont à la charge du client.'],
  },
  'refund-time.processed-within': {
    reads: {
      'Votre remboursement est effectué sous 5 jours ouvrés.':
        'delay 5 business-day',
      "Le remboursement sera crédité sur la carte d'origine dans les 7 à 10 jours.":
        'delay 7-10 day',
    },
    ignores: ["Le remboursement n'est jamais effectué sous 5 jours."],
  },
  'refund-time.all-given-back': {
    reads: {
      "Nous vous remboursons chaque somme reçue, y compris les frais d'envoi, au plus tard dans les douze jours.":
        'delay 12 day',
    },
    ignores: [
      'Nous vous remboursons vingt euros si vous trouvez mieux dans les douze jours.',
    ],
  },
  'refund-time.after-we-cancel': {
    reads: {
      'Sortie annulée par nos soins : remboursement en cinq jours.':
        'delay 5 day',
    },
    ignores: ['Sortie annulée par nos soins : nouvelle date dans cinq jours.'],
  },
  'refund-time.refunded-within': {
    reads: {
      'La caution est libérée dans un délai de 12 jours.': 'delay 12 day',
      'Le remboursement apparaît sous 5 jours selon votre banque.':
        'delay 5 day',
      'Nous remboursons sous 10 jours.': 'delay 10 day',
    },
    ignores: [
      'Pack de cinq heures créditées sur votre compte.',
      'Le délai d’affichage du remboursement, de 5 jours, dépend de votre banque.',
      'Il travaille ici depuis 10 jours.',
    ],
  },
  'refund-time.said-above': {
    reads: {
      'Remboursement » Délai de traitement : 5 jours ouvrables.':
        'delay 5 business-day',
    },
    ignores: [
      'Cas de refus de remboursement » Demande faite après un délai de 9 jours.',
      'Remboursements » Le bon est prolongé de 3 mois après son expiration.',
      'Visa » Délai de traitement : 5 jours ouvrables.',
      'Remboursement » Tout remplissage après un délai de 3 semaines sera facturé.',
      'Satisfait ou remboursé » Délai de traitement : 5 jours ouvrables.',
    ],
  },
  'refund-time.label': {
    reads: {
      'Remboursement » 3 à 5 jours ouvrables': 'delay 3-5 business-day',
      'Délai de remboursement » 10 jours sur votre carte': 'delay 10 day',
    },
    ignores: ['Remboursement » Intégral si vous renoncez 15 jours avant'],
  },
  'exchange.exchanged-within': {
    reads: {
      'Échange possible pendant 21 jours.': 'window 21 day',
    },
    ignores: [
      'Ils ont discuté pendant 21 jours.',
      '30 € de rabais sur l’échange d’une clé pendant deux ans.',
    ],
  },
  'exchange.damaged': {
    reads: {
      'Nous échangeons tout produit endommagé.': '',
      'Tout article arrivé cassé est échangé.': '',
    },
    ignores: [
      'Le compresseur est la pièce la plus chère à remplacer en cas de panne.',
    ],
  },
  'exchange.free': {
    reads: {
      'Échange gratuit de taille.': '',
    },
    ignores: ['Entrée gratuite.'],
  },
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
  'warranty.for': {
    reads: {
      'Chaque bouilloire est sous garantie pendant 4 ans.': 'coverage 4 year',
      'Garantie de deux ans sur toutes les batteries.': 'coverage 2 year',
      'Réparations garanties 12 mois.': 'coverage 12 month',
      'La pose est garantie 5 jours ouvrables.': 'coverage 5 business-day',
    },
    ignores: ['Satisfait ou remboursé pendant 30 jours.'],
  },
  'warranty.said-above': {
    reads: {
      'Garantie » 5 ans': 'coverage 5 year',
    },
    ignores: [
      "Garantie » L'action se prescrit par trois ans.",
      'Garantie toiture » Aucune fuite en 12 ans.',
      'Expérience » 5 ans',
    ],
  },
  'warranty.lifetime': {
    reads: {
      'Cadre garanti à vie.': '',
      'Garantie » Charnières : à vie': '',
    },
    ignores: ['Des amis à vie.', 'Notre histoire » Le bois, à vie'],
  },
  'warranty.all-work': {
    reads: {
      'Tous nos travaux sont garantis.': '',
      'Nous garantissons toutes nos réparations.': '',
    },
    ignores: ['Nous garantissons un accueil chaleureux.'],
  },
  'warranty.on-all': {
    reads: {
      'Nous offrons une garantie sur tous nos montages.': '',
      'Garantie sur chaque selle.': '',
    },
    ignores: [
      'Garantie du meilleur prix sur chaque chambre.',
      'La carte de garantie est sur la table.',
    ],
  },
  'warranty.repair-or-replace': {
    reads: {
      'Nous nous engageons à réparer ou remplacer gratuitement toute pièce défectueuse.':
        '',
    },
    ignores: ['Faut-il réparer ou remplacer sa toiture ?'],
  },
  'warranty.make-it-right': {
    reads: {
      'Ménage satisfait ou refait.': '',
      "Nous revenons gratuitement jusqu'à votre satisfaction.": '',
    },
    ignores: ['Nous revenons de vacances.'],
  },
  'warranty.make-it-right-for': {
    reads: {
      'Pendant un an, nous revenons corriger le travail, reprise gratuite.':
        'coverage 1 year',
    },
    ignores: ['Pendant un an, il a voyagé.'],
  },
  'warranty.covers': {
    reads: {
      "La garantie couvre les pièces et la main-d'œuvre.": '',
    },
    ignores: ['Le toit couvre la terrasse.'],
  },
  'response-time.quote-above-within': {
    reads: {
      'Recevez votre devis » Sous 24 heures, par écrit.': 'delay 24 hour',
    },
    ignores: ['Recevez votre devis » Trois étapes suffisent.'],
  },
  'response-time.message-handled': {
    reads: {
      'Les courriels sont traités sous 36 heures.': 'delay 36 hour',
      'Tout appel est traité en deux minutes.': 'delay 2 minute',
    },
    ignores: ["Les appels d'offres ont été réglés en 2019."],
  },
  'response-time.answered-within': {
    reads: {
      'Notre équipe répond à toutes vos questions, du lundi au samedi, sous 12 h.':
        'delay 12 hour',
      'Comptez un ou deux jours pour une réponse.': 'delay 1-2 day',
      'Un accusé de réception est envoyé sous deux jours.': 'delay 2 day',
      'Nous répondons à tous les courriels sous 24 h.': 'delay 24 hour',
      'Un conseiller vous rappelle dans les 2 heures.': 'delay 2 hour',
      'Notre équipe vous recontacte sous un jour ouvré.':
        'delay 1 business-day',
    },
    ignores: [
      'Notre enquête : trois garages ont répondu en une heure.',
      'Demandez un réexamen dans les 15 jours qui suivent notre réponse.',
      'Sous 12 h, dans notre zone de couverture.',
      'Nous vous rappelons pour un entretien de 30 minutes.',
      'Merci de répondre sous 7 jours.',
    ],
  },
  'response-time.time-to-answer': {
    reads: {
      'Délai de réponse : 15 minutes.': 'delay 15 minute',
    },
    ignores: ['Temps de séchage : 15 minutes.'],
  },
  'response-time.time-to-answer-is': {
    reads: {
      "Notre délai moyen d'intervention dans toute l'agglomération est de 40 minutes.":
        'delay 40 minute',
      'Le délai de réponse pour les demandes envoyées par formulaire est de 24 h.':
        'delay 24 hour',
    },
    ignores: ['Notre temps de réponse fait notre réputation depuis 12 ans.'],
  },
  'response-time.since-your-call': {
    reads: {
      'En panne ? Une dépanneuse 25 à 40 minutes après votre appel.':
        'delay 25-40 minute',
      'Quelqu’un se présente à la grille une heure après votre appel.':
        'delay 1 hour',
    },
    ignores: [
      'Le gîte est à dix minutes de la plage.',
      'Annulez dans les 24 heures suivant votre appel.',
    ],
  },
  'response-time.quote-sent-within': {
    reads: {
      'Votre devis est expédié sous 24 h.': 'delay 24 hour',
      'Soumission envoyée le lendemain.': 'delay 1 day',
    },
    ignores: [
      'Les devis de livraison sont valables 30 jours.',
      'Devis accepté, votre commande est livrée sous 3 semaines.',
    ],
  },
  'response-time.asked-how-soon': {
    reads: {
      'Dans quel délai intervenez-vous ? » La plupart des chantiers en ville débutent 45 minutes après votre appel.':
        'delay 45 minute',
      'Quand aurai-je une réponse ? » Nos juristes lisent toutes les pièces, en général en deux jours ouvrés.':
        'delay 2 business-day',
    },
    ignores: [
      'Combien de temps dure votre intervention ? » Comptez une heure et demie pour une maison.',
      'Dans quel délai intervenez-vous ? » Nous sommes du métier depuis 30 ans.',
    ],
  },
  'response-time.quote-turnaround': {
    reads: {
      'Délai de traitement des devis : 24 heures.': 'delay 24 hour',
      'Devis gratuit, délai de traitement de 2 jours.': 'delay 2 day',
    },
    ignores: [
      'Sur devis, délai de réparation de 24 heures.',
      'Nos devis sont valables 30 jours.',
    ],
  },
  'response-time.rendered-within': {
    reads: {
      'Rapport complet sous 48 h.': 'delay 48 hour',
      'Diagnostic en moins de 2 jours.': 'delay 2 day',
    },
    ignores: [
      'Stockage pendant 3 mois.',
      'Contrôle gratuit dans les 30 premiers jours.',
      'Formation sous 3 semaines de pratique.',
    ],
  },
  'response-time.said-above': {
    reads: {
      'Délai de réponse » 24 h': 'delay 24 hour',
    },
    ignores: ['Autonomie » 24 h'],
  },
  'response-time.asked-above': {
    reads: {
      'Quand aurai-je une réponse ? » Sous 24 heures.': 'delay 24 hour',
      'Réponse par courriel » 2 jours ouvrables': 'delay 2 business-day',
    },
    ignores: ['Sous quel délai livrez-vous ? » Sous 24 heures.'],
  },
  'response-time.quote-above': {
    reads: {
      'Devis personnalisé » 48 h': 'delay 48 hour',
      'Votre soumission » en 2 heures': 'delay 2 hour',
    },
    ignores: ['Votre devis » Il reste valable 30 jours à compter de ce jour.'],
  },
  'response-time.quote-within': {
    reads: {
      'Recevez votre devis en 48 h.': 'delay 48 hour',
      'Soumission écrite sous 3 jours.': 'delay 3 day',
    },
    ignores: ['Ce devis est valable 30 jours.'],
  },
  'response-time.decided-within': {
    reads: {
      'Réponse de principe en 5 minutes.': 'delay 5 minute',
      'Accord de principe sous 24 h.': 'delay 24 hour',
    },
    ignores: ['Une décision prise il y a 5 ans.'],
  },
  'response-time.sent-to-you-within': {
    reads: {
      'Recevez un premier avis sous 2 jours.': 'delay 2 day',
      'Nous vous enverrons la décision par courriel sous 10 jours.':
        'delay 10 day',
    },
    ignores: [
      'On vous envoie un questionnaire de 8 minutes.',
      'Envoyez-nous votre courriel sous 10 jours.',
    ],
  },
  'response-time.confirmed-within': {
    reads: {
      'Votre réservation vous est confirmée dans les 2 heures.': 'delay 2 hour',
    },
    ignores: [
      'Vous disposez de 12 jours à compter de la validation de votre commande pour vous rétracter.',
      'Deux heures plus tard, la rumeur était confirmée.',
    ],
  },
  'response-time.label-sent-within': {
    reads: {
      "Nous vous envoyons l'étiquette de retour sous un jour ouvré.":
        'delay 1 business-day',
    },
    ignores: ["Utilisez l'étiquette de retour que vous recevez."],
  },
  'response-time.told-within': {
    reads: {
      'En cas de fuite, nous vous prévenons sous 24 heures.': 'delay 24 hour',
      'Vous êtes informé dans les 48 heures de tout incident.': 'delay 48 hour',
    },
    ignores: [
      'Vous devez nous prévenir sous 48 heures.',
      'Nous informons nos voisins depuis 12 ans.',
      "Un rappel est envoyé 48 heures à l'avance.",
    ],
  },
  'response-time.at-your-door-within': {
    reads: {
      'Intervention sous 2 h dans notre zone de couverture.': 'delay 2 hour',
      'Arrivée en moins de 30 minutes, de jour comme de nuit.':
        'delay 30 minute',

      "Temps d'arrivée moyen : 30 minutes.": 'delay 30 minute',
      'Un technicien sur place en 4 heures.': 'delay 4 hour',
      'Nos plombiers interviennent en 60 minutes.': 'delay 60 minute',
    },
    ignores: [
      'Un dépanneur reste sur place toute la nuit.',
      "Nos techniciens ont 20 ans d'expérience.",
    ],
  },
  'response-time.technician-within': {
    reads: {
      'Un serrurier en 20 minutes.': 'delay 20 minute',
      'Un plombier sous 2 heures, même la nuit.': 'delay 2 hour',
    },
    ignores: [
      'Si le client demande une intervention dans les 2 jours, un supplément d’urgence est dû.',
      'Réservez un appel de 30 minutes avec un expert.',
    ],
  },
  'response-time.quick': {
    reads: {
      'Réponse en quelques minutes.': '',
    },
    ignores: ['Soupe instantanée.'],
  },
  'response-time.in-hours': {
    reads: {
      "Nous vous répondons aux heures d'ouverture.": '',
    },
    ignores: [
      "Appelez-nous aux heures d'ouverture.",
      'Les heures de bureau sont affichées.',
    ],
  },
  'response-time.instant-quote': {
    reads: {
      'Devis immédiat en ligne.': '',
    },
    ignores: [
      'Café instantané.',
      "Vous avez aussitôt la confirmation immédiate d'annulation.",
    ],
  },
  'response-time.same-day-service': {
    reads: {
      'Intervention le jour même.': 'delay 0-1 day',
      'Diagnostic le jour même.': 'delay 0-1 day',
    },
    ignores: [
      'Une réservation avec arrivée le jour même est non remboursable.',
      'Le jour même, il pleuvait.',
    ],
  },
  'resolution-time.resolved-within': {
    reads: {
      'Les plaintes sont réglées sous 20 jours.': 'delay 20 day',
      'Toute erreur de facturation est rectifiée sous 8 jours.': 'delay 8 day',
      'Les réclamations sont traitées sous 15 jours ouvrables.':
        'delay 15 business-day',
      'Votre demande est réglée en un mois.': 'delay 1 month',
    },
    ignores: [
      'Dans un mois ou dans un an, prenez le temps de prendre la meilleure décision.',
      'En cas de différend, une solution amiable est recherchée dans les 30 jours.',

      'Pannes non résolues dans les 48 heures',
      'Il a réglé sa montre en dix minutes.',
    ],
  },
  'resolution-time.first-visit': {
    reads: {
      'La plupart des pannes sont réglées dès la première intervention.': '',
      'Réparation en une seule visite.': '',
    },
    ignores: ['Une première visite du musée.'],
  },
  'resolution-time.time-to-fix': {
    reads: {
      'Délai de réparation : 3 jours.': 'delay 3 day',
    },
    ignores: [
      'La course dure 3 jours.',
      'Le temps de récupération est de 6 semaines.',
    ],
  },
  'resolution-time.said-above': {
    reads: {
      'Délai de traitement des demandes » 2 semaines': 'delay 2 week',
      'Délai de réparation » Téléphones : 3 jours': 'delay 3 day',
    },
    ignores: ['Durée du film » 2 heures'],
  },
  'resolution-time.repaired-within': {
    reads: {
      'Piles de montre changées en dix minutes': 'delay 10 minute',
      'Les correctifs de sécurité sont appliqués sous 5 jours.': 'delay 5 day',
      'Écran réparé en 30 minutes.': 'delay 30 minute',
    },
    ignores: ['Ce toit a été refait il y a 30 ans.'],
  },
  'resolution-time.put-right-within': {
    reads: {
      "En cas d'erreur, nous remettons les choses en ordre sous 5 jours.":
        'delay 5 day',
    },
    ignores: ['Nous remettons les choses en ordre dans vos 12 pièces.'],
  },
  'resolution-time.repair-above': {
    reads: {
      'Combien de temps prend une réparation ? » En général 2 à 3 jours.':
        'delay 2-3 day',
      "Réparation d'écran » 45 minutes": 'delay 45 minute',
    },
    ignores: ['Réparations » Garanties 12 mois.'],
  },
  'resolution-time.asked-above': {
    reads: {
      'Combien de temps prend une réparation ? » Un écran fendu est remplacé en 2 heures environ.':
        'delay 2 hour',
      'Dans quel délai réparez-vous ma chaudière et sa réparation ? » Le plus souvent en 24 heures, pièces comprises.':
        'delay 24 hour',
    },
    ignores: [
      'Combien de temps la réparation est-elle garantie ? » Pièces et main-d’œuvre pendant 12 mois.',
      'Combien de temps la réparation tiendra-t-elle ? » Notre atelier existe depuis 30 ans dans la même rue.',
    ],
  },
  'resolution-time.repair-asked': {
    reads: {
      'Combien de temps prend une réparation ? » La plupart des sacs dont nous avons la pièce repartent réparés et contrôlés sous 4 jours.':
        'delay 4 day',
    },
    ignores: [
      'Combien de temps prend une réparation ? » Notre atelier existe depuis 30 ans.',
    ],
  },
  'resolution-time.repaired-same-day': {
    reads: {
      'Vos gravats sont évacués le jour même.': 'delay 0-1 day',
      'Les petites réparations sont faites le jour même, les autres plus tard.':
        'delay 0-1 day',
      'Réparation le jour même.': 'delay 0-1 day',
      'Votre vélo réparé le jour même.': 'delay 0-1 day',
    },
    ignores: [
      'Les commandes passées avant 14 h sont traitées le jour même.',
      'Chez les autres, une réparation le jour même est un luxe.',
      'Le jour même, le pont fut fermé.',
    ],
  },
  'wait-time.none': {
    reads: {
      'Sans attente au téléphone.': '',
    },
    ignores: ["N'attendez pas dehors.", 'Crédité sans attente.'],
  },
  'wait-time.at-counter': {
    reads: {
      'Pas plus de six minutes au guichet.': 'delay 6 minute',
    },
    ignores: [
      'Votre carte est gardée six minutes au guichet.',
      'Le guichet ouvre dans six jours.',
    ],
  },
  'wait-time.at-most': {
    reads: {
      "Vous n'attendrez pas plus de dix minutes.": 'delay 10 minute',
      "Délai moyen d'attente : 15 minutes.": 'delay 15 minute',
      "Moins de 10 minutes d'attente au comptoir.": 'delay 10 minute',
    },
    ignores: [
      'Le paquet vous attend neuf jours au dépôt.',
      'Laissez reposer 10 minutes.',
    ],
  },
  'wait-time.appointment-asked': {
    reads: {
      "Quel est le délai pour un rendez-vous ? » En général moins d'une semaine.":
        'delay 1 week',
    },
    ignores: ['Combien de temps dure un rendez-vous ? » Une demi-heure.'],
  },
  'wait-time.said-above': {
    reads: {
      "Temps d'attente » Au guichet : 10 minutes": 'delay 10 minute',
      'Attente » 15 minutes': 'delay 15 minute',
    },
    ignores: ['Trajet » 15 minutes'],
  },
  'wait-time.at-once': {
    reads: {
      'Les urgences sont prises en charge immédiatement.': '',
      'Vous êtes mis en relation sans délai avec un conseiller.': '',
    },
    ignores: ['Une ligne de bus, un immédiat succès.'],
  },
  'wait-time.appointment-within': {
    reads: {
      'Rendez-vous disponible sous 48 h.': 'delay 48 hour',
    },
    ignores: [
      "Un rendez-vous peut prendre jusqu'à 90 minutes.",
      'Annulez votre rendez-vous sous 48 h.',
      'Les cils sont garantis 3 jours après votre rendez-vous.',
      'Un délai de grâce de 10 minutes vaut pour chaque rendez-vous.',
    ],
  },
  'wait-time.takes-place-in': {
    reads: {
      "L'audience a lieu dans les 6 semaines.": 'delay 6 week',
      "L'examen aura lieu de 3 à 5 semaines après votre demande.":
        'delay 3-5 week',
    },
    ignores: ['Le concert aura lieu 6 semaines après Pâques.'],
  },
  'wait-time.appointment-same-day': {
    reads: {
      'Rendez-vous le jour même.': 'delay 0-1 day',
      'Rendez-vous dès le lendemain.': 'delay 1 day',
    },
    ignores: ['Le jour même, il neigeait.'],
  },
  'wait-time.told-ahead': {
    reads: {
      'Nous vous avertissons au préalable de chaque visite.': '',
    },
    ignores: [
      'Pour partir avant 8 h, pensez à nous prévenir à l’avance.',

      'Tout supplément vous est annoncé au préalable.',

      'Venez la veille.',
      'Nous nous réservons le droit de fermer le site sans vous avertir au préalable.',
    ],
  },
  'wait-time.told-ahead-by': {
    reads: {
      "Les abonnés sont prévenus 30 jours avant l'entrée en vigueur des nouvelles conditions.":
        'delay 30 day',
      'Nous vous prévenons 48 heures avant la livraison.': 'delay 48 hour',
    },
    ignores: ['Vous devez nous prévenir 48 heures avant la livraison.'],
  },
  'wait-time.sent-ahead-by': {
    reads: {
      "Chaque rendez-vous est confirmé par SMS 48 heures à l'avance.":
        'delay 48 hour',
      'Nous vous enverrons la convocation deux semaines avant la séance.':
        'delay 2 week',
    },
    ignores: ['Présentez-vous dix minutes à l’avance.'],
  },
  'wait-time.window': {
    reads: {
      'Le technicien passe dans un créneau de 2 heures.': 'delay 2 hour',
    },
    ignores: ['Vos courses arrivent dans un créneau de livraison de 2 heures.'],
  },
  'wait-time.notice-given': {
    reads: {
      'Les coupures sont annoncées 48 heures avant.': 'delay 48 hour',
      "Vous êtes averti 7 jours à l'avance de toute intervention.":
        'delay 7 day',
    },
    ignores: ['Un préavis de 48 heures est demandé pour annuler.'],
  },
  'availability.hours': {
    reads: {
      "Ouvert du lundi au vendredi de 9 h à 19 h et le samedi jusqu'à 18 h.":
        'mo-fr 09:00-19:00, sa ?-18:00',
      'Ouvert du lundi au vendredi de 08h:30 à 17h:00': 'mo-fr 08:30-17:00',
      'Du lundi au vendredi de 8 h à 18 h, fermé de 12 h à 13 h':
        'mo-fr 08:00-18:00',
      'Du lundi au vendredi de 9 h à 17 h': 'mo-fr 09:00-17:00',
      'Boutique ouverte du mardi au samedi, 10 h 00 - 18 h 00.':
        'tu-sa 10:00-18:00',
    },
    ignores: [
      "Tarifs » Nuits et dimanches, de 22 h à 7 h : 95 € de l'heure",
      'Un jour ouvré s’entend du lundi au vendredi, de 9 h à 17 h.',
      'Une majoration s’applique aux interventions en soirée (20h-07h).',

      'Chorale : mardi de 18 h 30 à 19 h 45',
      'Heures de pointe : du lundi au vendredi de 7 h à 10 h',
      'Happy hour du lundi au vendredi de 17 h à 19 h',
      'Le concert commence vendredi à 20 h.',
    ],
  },
  'availability.at-any-hour': {
    reads: {
      'Vous pouvez retirer votre clé à toute heure.': '',
    },
    ignores: ['À toute heure du jour, la rue est calme.'],
  },
  'availability.hours-alone': {
    reads: {
      'Brasserie : 11h30 - 23h00': '? 11:30-23:00',
      'Marché : 8h00 à 13h00': '? 08:00-13:00',
    },
    ignores: [
      'Calme exigé de 22h30 à 6h30',
      'Un homme marche de 9h00 à 10h00 devant la gare pendant que le notaire compte la monnaie et rend les clés aux nouveaux propriétaires.',
    ],
  },
  'availability.hours-in-season': {
    reads: {
      'Ouvert du 1er juin au 31 août 2027 de 10h à 20h.':
        'starts 2027-06-01, ends 2027-08-31, ? 10:00-20:00',
      'Ouverture exceptionnelle le 8 mai 2027 de 10h à 18h.':
        '? 10:00-18:00, on 2027-05-08',
    },
    ignores: ["L'atelier se tiendra le 12 mai de 14h à 17h."],
  },
  'availability.season': {
    reads: {
      'La piscine est ouverte du 1er juin au 31 août 2027.':
        'starts 2027-06-01, ends 2027-08-31',
    },
    ignores: [
      'La loi est entrée en vigueur le 1er juin 2019.',
      'Appartement disponible le 3 mars.',
    ],
  },
  'availability.always': {
    reads: {
      'Assistance disponible 24 h/24 et 7 j/7.': 'always',
      'Urgences 24h/24.': 'always',
    },
    ignores: [
      'Nous ne garantissons pas une intervention 24h/24.',
      'Notre répondeur prend les messages 24h/24.',
      "En cas d'urgence vitale, appelez le 15, joignable 24 h/24.",
      'La pâte repose 24 heures au frigo.',
    ],
  },
  'availability.always-alone': {
    reads: {
      '24h/24 - 7j/7': 'always',
      'Remorquage 24h/24': 'always',
    },
    ignores: [
      'Appels illimités 24h/24',

      "La fontaine de cette petite ville coule 24h/24 et personne ne s'en est jamais plaint depuis que le maire a changé de bord.",
    ],
  },
  'availability.every-day': {
    reads: {
      'Notre équipe est joignable 7 jours sur 7.': '',
    },
    ignores: [
      'Un comprimé tous les jours.',
      'Sauvegardes quotidiennes et sécurité renforcée.',
    ],
  },
  'availability.around-the-clock': {
    reads: {
      'Dépannage à toute heure.': '',
    },
    ignores: ['Souper à toute heure.'],
  },
  'availability.weekends': {
    reads: {
      'Visites le soir et le samedi.': '',
      'Le soir et le week-end sur rendez-vous.': '',
      'Rendez-vous possibles le samedi.': '',
    },
    ignores: [
      'Les urgences du soir ne pourront plus être assurées.',

      'Soirs et jours fériés sur rendez-vous : un ajustement tarifaire s’ajoute.',
      'Un supplément peut être demandé le week-end en cas d’urgence.',
      'Fermé le week-end.',
    ],
  },
  'availability.days': {
    reads: {
      'Nous répondons du lundi au vendredi.': '',
      'Livraisons du lundi au samedi.': '',
    },
    ignores: [
      'Envoi sous deux jours ouvrés (hors samedi et dimanche), support compris.',
      'Le festival dure du lundi au vendredi.',
    ],
  },
  'availability.all-year': {
    reads: {
      "Le parc est ouvert toute l'année.": '',
      "Assistance toute l'année.": '',
    },
    ignores: ["Il pleut toute l'année."],
  },
  'availability.access': {
    reads: {
      'Accès à vie à toutes les leçons.': '',
    },
    ignores: ['Accès refusé.'],
  },
  'service-level.uptime': {
    reads: {
      'Disponibilité garantie de 99,9 %.': 'level 99.9 %',
      "98 % de nos livraisons arrivent à l'heure.": 'level 98 %',
    },
    ignores: ['Économisez 15 % sur la supervision.'],
  },
  'service-level.on-time-or-paid': {
    reads: {
      "Notre plombier arrive à l'heure ou vous recevez 25 €.":
        'discount 25 EUR',
      "Un traiteur à l'heure, ou recevez 15 €.": 'discount 15 EUR',
    },
    ignores: ["Payez à l'heure, sinon 25 € de frais s'ajoutent."],
  },
  'service-level.said-above': {
    reads: {
      'Disponibilité » 99,95 %': 'level 99.95 %',
    },
    ignores: ['Coton » 99 %'],
  },
  'service-level.share': {
    reads: {
      '90 % des appels sont pris en direct.': 'level 90 %',
    },
    ignores: ['90 % des commandes viennent de France.'],
  },
  'service-level.share-within': {
    reads: {
      '90 % des réclamations sont closes en 10 jours.':
        'level 90 %, delay 10 day',
      '95 % des appels sont décrochés en moins de 2 minutes.':
        'level 95 %, delay 2 minute',
    },
    ignores: ['90 % des entreprises ferment en moins de 10 ans.'],
  },
  'service-level.capacity': {
    reads: {
      'Bande passante garantie sur chaque serveur.': '',
    },
    ignores: ['La bande passante varie.'],
  },
  'service-level.backup-kept': {
    reads: {
      'Les sauvegardes sont faites chaque nuit et conservées deux semaines.':
        'delay 2 week',
      'Les sauvegardes sont gardées 45 jours.': 'delay 45 day',
    },
    ignores: ['La sauvegarde du patrimoine dure depuis 45 ans.'],
  },
  'service-level.paid-while-late': {
    reads: {
      'Chaque jour sans connexion vous vaut 7 €.': 'price 7 EUR',
    },
    ignores: ['Un jour sans pluie, il a trouvé 7 €.'],
  },
  'service-level.backup-every': {
    reads: {
      'Sauvegarde toutes les 4 heures.': 'delay 4 hour',
      'Une sauvegarde complète toutes les 2 semaines.': 'delay 2 week',
    },
    ignores: ['Une sauvegarde prend 4 Go.'],
  },
  'cancellation.free-of-fees': {
    reads: { 'Sans engagement ni frais d’annulation.': '' },
    ignores: ['Des frais d’annulation s’appliquent.'],
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
  'cancellation.any-time': {
    reads: {
      'Résiliable à tout moment.': '',
    },
    ignores: ['Nous nous réservons le droit de résilier à tout moment.'],
  },
  'cancellation.when-you-want': {
    reads: {
      'Demandez la clôture de votre compte à tout moment.': '',
      'Résiliez votre forfait en deux clics.': '',
      'Vous pouvez annuler votre formule quand vous le souhaitez.': '',
    },
    ignores: [
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
    ignores: ['Recette » 48 heures avant de servir.'],
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
      "Si c'est nous qui annulons, vous récupérez tout.": '',
      'Si nous devons annuler votre plongée, votre acompte vous sera rendu.':
        '',
      'En cas d’annulation de notre part, les sommes vous sont restituées.': '',
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
    ignores: ['Toute commande annulée reste due.'],
  },
  'cancellation.may': {
    reads: {
      "Vous pouvez annuler votre commande avant l'expédition.": '',
      "Vous pouvez annuler si votre colis n'est pas encore parti.": '',
    },
    ignores: ['Vous pouvez visiter le parc avant la nuit.'],
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
      'Vous pouvez mettre votre abonnement en pause pendant 3 mois.':
        'notice 3 month',
    },
    ignores: [
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
    },
    ignores: [
      'Nous pouvons modifier ces conditions avec un préavis de 20 jours.',
      'Le quartier a changé en 12 ans.',
    ],
  },
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
  'price-offer.instead-of': {
    reads: {
      '49 € au lieu de 79 €': 'price 49 EUR, price 79 EUR',
    },
    ignores: ['49 € par place.'],
  },
  'price-offer.now': {
    reads: {
      'Prix habituel 120 $, maintenant 89 $': 'price 120 ?, price 89 ?',
    },
    ignores: ['Il vaut 120 $.'],
  },
  'price-offer.for-a-while': {
    reads: {
      '1er mois à 1 €': 'price 1 EUR',
      'Le premier mois à 9 €, puis 25 € par mois': 'price 9 EUR, price 25 EUR',
      'Offre découverte : bilan complet à 45 €': 'price 45 EUR',
    },
    ignores: [
      'Remplissez le formulaire, puis versez un acompte de 20 €.',
      'La séance coûte 45 €.',
    ],
  },
  'price-offer.only': {
    reads: {
      'Offre de bienvenue » Bilan et détartrage pour seulement 59 €':
        'price 59 EUR',
    },
    ignores: ['Notre carte » Le potage est à seulement 6 €.'],
  },
  'price-offer.promo': {
    reads: {
      'Offre fondateur : 190 €.': 'price 190 EUR',
      'Offre spéciale : 199 €': 'price 199 EUR',
    },
    ignores: ['Menu midi 19 €.', 'Commande spéciale : supplément de 5 €.'],
  },
  'price-offer.special': {
    reads: {
      "Les membres profitent d'un tarif préférentiel.": '',
    },
    ignores: ['Un remerciement spécial à tous.'],
  },
  'gift.free-present': {
    reads: {
      'Une trousse offerte pour toute commande.': '',
      "Bouteille de vin offerte à l'arrivée.": '',
    },
    ignores: ['Trousse rouge.'],
  },
  'gift.one-given': {
    reads: {
      'Un ruban de velours est offert.': '',
      'Deux brins de muguet ne vous sont pas comptés.': '',
    },
    ignores: ['Un devis vous est offert.', 'Le salon offre un cadre agréable.'],
  },
  'gift.added': {
    reads: {
      'Nous déposons un panier de fruits dans chaque gîte.': '',
      'Pour toute commande de peinture, nous ajoutons le rouleau.': '',
    },
    ignores: ['Pour toute commande, nous ajoutons 4 € de frais.'],
  },
  'gift.present-at-no-cost': {
    reads: {
      'Recevez trois miniatures de nos parfums, à titre gracieux.': '',
    },
    ignores: ['La dégustation de trois parfums coûte 9 €.'],
  },
  'gift.given': {
    reads: {
      'On offre le premier café.': '',
      'Une trousse vous est offerte dès la première commande.': '',
      'Nous vous offrons un exemplaire relié du guide.': '',
    },
    ignores: ['Les clés vous sont remises à votre arrivée.'],
  },
  'gift.comes-with': {
    reads: {
      'Un tablier gratuit pour toute commande.': '',
      'Une lanterne gratuite dans chaque colis.': '',
    },
    ignores: [
      'Livraison gratuite pour toute commande.',
      'Un tablier se trouve dans chaque colis.',
    ],
  },
  'gift.worth': {
    reads: {
      "Sac à dos gratuit d'une valeur de 45 € à chaque trek.": 'price 45 EUR',
    },
    ignores: [
      "Livraison gratuite des colis d'une valeur de 45 €.",
      "Un sac à dos d'une valeur de 45 €.",
    ],
  },
  'gift.with-purchase': {
    reads: {
      'Pour tout achat de 60 €, recevez gratuitement un parapluie.':
        'threshold 60 EUR',
      "À l'achat de deux lampes, nous vous offrons un abat-jour gratuit.": '',
    },
    ignores: ["L'achat sur ce site est réservé aux adultes."],
  },
  'gift.bonus': {
    reads: {
      "Recevez une carte cadeau de 25 € à l'ouverture du compte.":
        'discount 25 EUR',
      'Obtenez une carte-cadeau de 15 $ pour chaque visite.': 'discount 15 ?',
    },
    ignores: ['La carte-cadeau coûte 15 $.'],
  },
  'gift.gift': {
    reads: {
      'Recevez un cadeau de bienvenue.': '',
    },
    ignores: ['Idées pour un mariage.'],
  },
  'gift.items-for-less': {
    reads: {
      'Achetez cinq pains, recevez-en six.': '6 items',
      'Séjournez sept nuits et payez-en six.': '7 items',
      "Restez 8 nuits, n'en payez que 7.": '8 items',
      'Payez 10 leçons, recevez-en 12.': '12 items',
      '5 tirages pour 4.': '5 items',
      '3 pour 2 sur les abat-jour dès 19 €.': '3 items, price 19 EUR',
      'Dormez 4 nuits, payez-en 3 jusqu’au 30 avril.':
        '4 items, ends 2027-04-30',
      '3 savons achetés, 2 payés.': '3 items',
    },
    ignores: [
      'Menu 3 services pour 2 personnes.',
      '2 valises pour un vol.',
      'Vous recevez 3 factures et payez 2 fournisseurs.',
      'Payez 3 factures et recevez 4 reçus.',
    ],
  },
  'gift.several-for-less': {
    reads: {
      "Deux pour le prix d'un.": '2 items',
    },
    ignores: [
      'Deux par personne.',
      'Payez en 10 versements mensuels.',
      'Réservez en ligne et payez sur place.',
      'Achetez en ligne et recevez votre colis en boutique.',
    ],
  },
  'gift.months-free': {
    reads: {
      "Un mois offert en payant à l'année.": 'delay 1 month',
    },
    ignores: ['Le mois de mai.'],
  },
  'free-trial.free': {
    reads: {
      'Démarrez votre essai gratuit.': '',
    },
    ignores: ['Un essai littéraire.'],
  },
  'free-trial.free-for': {
    reads: {
      'Essai gratuit de 14 jours.': 'trial 14 day',
    },
    ignores: ['Le procès a duré 14 jours.'],
  },
  'free-trial.first-free': {
    reads: {
      'Votre premier cours est gratuit.': '',
      'Séance découverte offerte pour les débutants.': '',
    },
    ignores: [
      "La plupart des salles proposent une séance d'essai gratuite.",
      'La première séance dure une heure.',
    ],
  },
  'free-trial.trial-for': {
    reads: {
      'Essai de 30 jours sans carte bancaire.': 'trial 30 day',
    },
    ignores: ['Un essai de 30 pages.'],
  },
  'free-trial.free-so-long': {
    reads: {
      'Toutes les fonctions, gratuitement pendant 30 jours.': 'trial 30 day',
      'Les 45 premiers jours sont gratuits.': 'trial 45 day',
    },
    ignores: [
      'Le stationnement est gratuit pendant 2 heures.',
      'Retours gratuits sous 30 jours.',
    ],
  },
  'free-trial.try-for': {
    reads: {
      'Testez la salle gratuitement pendant 7 jours.': 'trial 7 day',
    },
    ignores: ['Testez votre vue.'],
  },
  'financing.offered': {
    reads: {
      'Nous proposons le paiement en plusieurs fois.': '',
    },
    ignores: [
      'Le financement de la bibliothèque.',
      'Facilités de paiement : nous acceptons chèques et espèces.',
    ],
  },
  'financing.in-so-many': {
    reads: {
      'Paiement en 6 fois par chèque.': '6 instalments',
    },
    ignores: ['Nous acceptons les chèques.'],
  },
  'financing.interest-free': {
    reads: {
      'Payez en quatre fois sans frais.': '4 instalments',
    },
    ignores: ['Sans intérêt pour la politique.'],
  },
  'financing.interest-free-for': {
    reads: {
      'Crédit gratuit sur 12 mois.': 'coverage 12 month',
    },
    ignores: ['Aucun gagnant sur 12 mois.'],
  },
  'financing.free-parts': {
    reads: {
      'Nous proposons le paiement en 3 fois sans frais.': '3 instalments',
      "Jusqu'à 12x sans frais.": '12 instalments',
    },
    ignores: [
      'Deux fois par an, nos clients visitent la ferme sans frais de parking.',
    ],
  },
  'financing.paid-in-parts': {
    reads: {
      'Possibilité de régler vos soins en trois fois.': '3 instalments',
      'Payez votre séjour en 4 fois.': '4 instalments',
    },
    ignores: ['Nos clients reviennent trois fois par an.'],
  },
  'financing.pay-later': {
    reads: {
      'Achetez maintenant, payez plus tard.': '',
    },
    ignores: ['Payez au comptoir.'],
  },
  'loyalty.points': {
    reads: {
      'Inscrivez-vous et nous vous créditons de 50 points.': '50 points',
      'Cumulez un point par euro.': '',
    },
    ignores: [
      'Choisissez un point de livraison et profitez du fleuve.',
      "L'équipe a marqué trois buts.",
    ],
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
    ignores: ['Les points sont valables 12 mois.'],
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
  'price-match.matched': {
    reads: {
      'Nous nous alignons sur le prix de nos concurrents.': '',
      'Nous nous alignons sur tout magasin local : meilleur prix garanti.': '',
    },
    ignores: ['Le prix du meilleur roman.'],
  },
  'price-match.difference-paid': {
    reads: {
      "Moins cher en face ? L'écart vous est versé.": '',
    },
    ignores: ["La différence vous est remboursée en cas d'échange."],
  },
  'price-match.difference': {
    reads: {
      'Moins cher ailleurs ? Nous remboursons la différence.': '',
    },
    ignores: [
      'Si le forfait choisi est plus cher, la différence vous sera facturée.',
      'Cherchez la différence.',
    ],
  },
  'price-match.asked-above': {
    reads: {
      "Vous alignez-vous sur les prix ? » Oui, jusqu'à 7 jours après votre achat.":
        'window 7 day',
    },
    ignores: [
      "Faites-vous des paquets cadeaux ? » Oui, jusqu'à 7 jours après votre achat.",
    ],
  },
  'price-match.best-price': {
    reads: {
      "Prix le plus bas, c'est garanti.": '',
    },
    ignores: ['Le meilleur de tous.'],
  },
  'no-fee.none-hidden': {
    reads: {
      'Un prix simple, sans frais cachés.': '',
      'Aucun frais caché.': '',
    },
    ignores: ['Les frais cachés pèsent sur bien des budgets.'],
  },
  'no-fee.commitment-none': {
    reads: {
      'Engagement : aucun.': '',
    },
    ignores: ['Engagement : douze mois.'],
  },
  'no-fee.answered-yes': {
    reads: { 'Le certificat est-il compris ? » Oui.': '' },
    ignores: [
      'Le certificat est-il compris ? » Non.',
      'Est-ce ouvert le dimanche ? » Oui.',
    ],
  },
  'no-fee.none': {
    reads: {
      'Aucuns frais cachés.': '',
      'Pas de frais de dossier.': '',
    },
    ignores: [
      '418 555-0199 ou, sans frais, 1 855 555-0199.',
      "Pas d'entrée la nuit.",
    ],
  },
  'no-fee.no-commitment': {
    reads: {
      'Sans engagement.': '',
      "Aucune obligation d'achat.": '',
    },
    ignores: ["L'engagement des bénévoles."],
  },
  'no-fee.no-deposit': {
    reads: {
      'Sans carte bancaire.': '',
      'Aucun acompte.': '',
    },
    ignores: ["L'acompte est conservé."],
  },
  'no-fee.no-surprise': {
    reads: {
      'Un tarif clair, sans mauvaise surprise.': '',
      'Un seul prix, jamais de surprise.': '',
    },
    ignores: [
      'Une fête surprise.',
      'Une première visite en douceur, sans surprise.',
    ],
  },
  'no-fee.fixed-price': {
    reads: {
      "Prix fixe, annoncé d'avance.": '',
      'Tarif tout compris.': '',
    },
    ignores: [
      'Les prix varient.',
      'Nos tarifs sont donnés en euros, toutes taxes comprises.',
    ],
  },
  'no-fee.free-service': {
    reads: {
      'Nous nous déplaçons gratuitement chez vous.': '',
      'Stationnement gratuit pour les clients.': '',
      'Wi-Fi offert dans chaque chambre.': '',
    },
    ignores: [
      'Un bon artisan établit un devis gratuit.',
      'Un outil gratuit de devis vit de la publicité.',
      'Je prends mon appel gratuit',

      'Demandez conseil au libre-service.',
      'Courtoisie et service soigné à chaque visite.',
    ],
  },
  'no-fee.free-thing': {
    reads: {
      'Repassage offert': '',
    },
    ignores: ['Gratuit', 'Livraison gratuite', 'Le casier est libre.'],
  },
  'no-fee.free-time': {
    reads: {
      "20 minutes d'attente gratuites.": 'coverage 20 minute',
    },
    ignores: ['Attendez 20 minutes.'],
  },
  'no-fee.not-charged': {
    reads: {
      'Nous ne facturons pas les devis.': '',
    },
    ignores: [
      'Ne payez jamais plus de 20 % d’avance.',
      'Les jours fériés ne sont pas comptés.',
      'Facture par courriel.',
    ],
  },
  'no-fee.included': {
    reads: {
      'Cinq jours de randonnée, avec transfert inclus.': '',
      "Transfert vers l'aéroport inclus.": '',
    },
    ignores: ['Un temps d’attente peut être inclus.', 'Piles non fournies.'],
  },
  'no-fee.item-included': {
    reads: { 'Lames de rechange incluses': '' },
    ignores: ['Ce qui est inclus'],
  },
  'no-fee.in-price': {
    reads: {
      'Les recharges sont incluses dans votre abonnement.': '',
      'Le nettoyage est inclus dans toutes nos formules.': '',
      'Les péages du trajet sont intégrés au tarif.': '',
      'Nos tarifs comprennent les bâtons et les raquettes.': '',
      "L'échafaudage est compris dans le prix.": '',
      'Voiles et cordages inclus dans nos tarifs.': '',
    },
    ignores: [
      'Inclus dans chaque formule',
      'Le spa est une option avec supplément, ou compris dans le prix de certaines offres.',
      'Les prix montent en été.',
    ],
  },
  'no-fee.provided': {
    reads: {
      'Le matériel (casque, gilet, deux pagaies) est fourni aux débutants.': '',
      'Les tabliers et les ustensiles sont fournis.': '',
      'Casque fourni, prévoyez des gants.': '',
    },
    ignores: [
      'Le matériel n’est pas fourni.',
      'Les informations fournies sont indicatives.',
    ],
  },
  'no-fee.plan-includes': {
    reads: {
      "Tous les forfaits comprennent l'assistance.": '',
    },
    ignores: [
      'Le forfait comprend 3 essais de 2 heures.',
      'La liste comprend les noms.',
    ],
  },
  'no-fee.plan-includes-unlimited': {
    reads: {
      'Chaque forfait comprend des appels illimités.': '',
    },
    ignores: ['La liste comprend des noms illimités.'],
  },
  'no-fee.price-change-told': {
    reads: {
      "Toute hausse de tarif vous est notifiée 45 jours à l'avance.":
        'coverage 45 day',
      'Un préavis de 2 mois précède tout changement de prix.':
        'coverage 2 month',
    },
    ignores: ['Les prix ont changé il y a 45 jours.'],
  },
  'no-fee.pay-after': {
    reads: {
      "Le règlement s'effectue après l'intervention.": '',
      'Vous payez une fois le chantier terminé.': '',
      "Aucun paiement d'avance, facturé après la visite.": '',
    },
    ignores: [
      'Paiement après validation de la commande.',
      'Payez à la caisse.',
    ],
  },
  'no-fee.fee-counted': {
    reads: {
      'Les frais de diagnostic sont déduits de votre facture.': '',
      'La visite technique est déduite de votre commande.': '',
      'Le diagnostic est déduit de la réparation.': '',
    },
    ignores: ['Les frais de retour sont déduits de votre remboursement.'],
  },
  'no-fee.price-first': {
    reads: {
      'Estimation écrite remise avant tout soin.': '',
      'Le tarif est toujours confirmé avant toute validation de votre demande.':
        '',
      'Le prix vous est communiqué avant tout travail.': '',
      'Le tarif vous est expliqué avant tout soin.': '',
      'Le prix est annoncé avant toute intervention.': '',
    },
    ignores: [
      'Des frais de service peuvent s’appliquer, affichés avant toute validation.',
      'Nettoyez le mur avant toute intervention.',
    ],
  },
  'no-fee.no-result': {
    reads: {
      'Aucun honoraire sans résultat.': '',
      'Rien à payer si nous ne trouvons pas la fuite.': '',
    },
    ignores: ['Le résultat du tirage ne coûte pas cher.'],
  },
  'no-fee.pay-what-you-see': {
    reads: {
      'Ce que vous voyez est ce que vous payez.': '',
      'Pas de mauvaise surprise sur la facture.': '',
      'Jamais de surprise sur votre facture.': '',
    },
    ignores: [
      'Changez de formule, vous ne payez que la différence.',
      'Payez à la caisse.',
      'Annulez et ne payez rien de plus.',
    ],
  },
  'no-fee.price-stays': {
    reads: {
      'Les membres actuels gardent leur ancien tarif.': '',
      'Les abonnés actuels gardent leur tarif.': '',
      'Nos tarifs sont fixés à l’avance.': '',
      'Votre tarif est gelé, sans augmentation.': '',
    },
    ignores: ['Au même prix que dans la brochure.', 'Les prix peuvent monter.'],
  },
  'no-fee.price-held-for': {
    reads: {
      'Nos devis sont valables pendant trois mois.': 'coverage 3 month',
      "Votre loyer n'augmentera pas pendant deux ans.": 'coverage 2 year',
      'Tarif bloqué pendant 3 ans.': 'coverage 3 year',
      'Votre prix ne changera pas pendant 18 mois.': 'coverage 18 month',
    },
    ignores: ['La porte reste bloquée 3 heures.'],
  },
  'no-fee.said-above': {
    reads: {
      'Frais de dossier » Offerts': '',
      'Parking » Gratuit': '',
    },
    ignores: ['Frais de dossier » 25 €'],
  },
  'no-fee.we-pay': {
    reads: {
      'Nous couvrons les frais de transfert.': '',
    },
    ignores: ['Vous couvrez les frais de transfert.'],
  },
  'no-fee.free-of-charge': {
    reads: {
      'Les ceintures sont posées sans supplément.': '',
    },
    ignores: [
      'Vous pouvez retirer votre consentement sans aucun coût.',
      'Au prix de longs efforts.',
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
  'dispatch-time.sent-right-within': {
    reads: {
      'Livraison : expédition sous 24 h, réception estimée en fin de semaine.':
        'delay 24 hour',
      'Expédié en 2 jours ouvrés.': 'delay 2 business-day',
    },
    ignores: [
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
  'refund-time.after-cancelling': {
    reads: {
      "Votre acompte est remboursé sous 10 jours après l'annulation.":
        'delay 10 day',
      'Le remboursement se fait dans les 5 jours suivant la résiliation.':
        'delay 5 day',
    },
    ignores: ["Aucun remboursement après l'annulation."],
  },
  'refund-time.after-return': {
    reads: {
      'Comptez 12 jours ouvrés pour le traitement des retours.':
        'delay 12 business-day',
      'En cas d’annulation, nous vous remboursons sous 10 jours à réception de votre retour.':
        'delay 10 day',
      'Le remboursement est effectué dans les 14 jours suivant la réception du colis retourné.':
        'delay 14 day',
      'À réception de votre retour, nous vous remboursons sous 7 jours.':
        'delay 7 day',
    },
    ignores: ["Nous vérifions l'état dès réception de votre retour."],
  },
  'exchange.sent-anew': {
    reads: {
      'Arrivé cassé ? Nous vous renvoyons un article neuf.': '',
    },
    ignores: ['Nous vous renvoyons votre devis de remplacement.'],
  },
  'exchange.damaged-asked': {
    reads: {
      'Article arrivé abîmé ? Nous le remplaçons.': '',
    },
    ignores: ['Colis arrivé abîmé ? Nous regardons les photos.'],
  },
  'exchange.damaged-free': {
    reads: {
      'Tout verre arrivé cassé est remplacé gratuitement.': '',
      'Un article défectueux est échangé sans frais.': '',
    },
    ignores: [
      "Un article endommagé par le client n'est pas échangé gratuitement.",
    ],
  },
  'warranty.of': {
    reads: {
      'Chaque selle a une garantie de 6 ans.': 'coverage 6 year',
      'Garantie constructeur : 18 mois': 'coverage 18 month',
    },
    ignores: [
      'La plupart des marques donnent une garantie de 10 ans.',
      'Satisfaction garantie 30 jours ou argent remis.',
    ],
  },
  'warranty.legal': {
    reads: {
      'Vous disposez de deux ans pour faire jouer la garantie légale de conformité.':
        'coverage 2 year',
      'La garantie légale de conformité court pendant 24 mois.':
        'coverage 24 month',
    },
    ignores: ["La garantie légale n'est pas affectée."],
  },
  'warranty.covered-for': {
    reads: {
      'Chaque lampe est couverte contre les défauts pendant 24 mois à compter de la livraison.':
        'coverage 24 month',
      'Votre vélo est couvert trois ans contre tout défaut du cadre.':
        'coverage 3 year',
      "La main-d'œuvre est couverte pendant 12 mois.": 'coverage 12 month',
    },
    ignores: ['Notre assurance couvre les dégâts depuis 2009.'],
  },
  'warranty.parts-for': {
    reads: {
      'Les pièces détachées de nos trottinettes sont disponibles pendant 9 ans.':
        'coverage 9 year',
    },
    ignores: ['Des pièces détachées traînaient là depuis 9 ans.'],
  },
  'warranty.put-right-within': {
    reads: {
      'Si la pompe lâche dans les 18 mois, nous la réparons gratuitement.':
        'coverage 18 month',
      'Toute pièce qui casse la première année est remplacée sans frais dans les 12 mois.':
        'coverage 12 month',
    },
    ignores: ['Nous réparons gratuitement la clôture tous les 18 mois.'],
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
      'Vous pouvez reporter votre cours sans frais.': '',
      'Changez de date gratuitement : report sans frais.': '',
    },
    ignores: [
      'Nous nous déplaçons gratuitement chez vous.',
      'Le report coûte 20 $.',
    ],
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
      'Une serrure simple à 1 point : 75 €.',
      'Serrure 3 points : 130 €.',
      'Nous livrons dans un rayon de 10 km pour 3 €.',
    ],
  },
  'price-offer.first-time': {
    reads: {
      'Nouveaux clients : première séance à seulement 25 €.': 'price 25 EUR',
      'Première visite à seulement 39 $.': 'price 39 ?',
    },
    ignores: ['Le premier train part à dix heures ; le billet coûte 25 €.'],
  },
  'no-fee.free-for-some': {
    reads: {
      'Gratuit pour les étudiants.': '',
      "L'entrée est gratuite pour les étudiants.": '',
    },
    ignores: ['Les étudiants paient cinq euros au guichet.'],
  },
  'refund-time.deposit-back': {
    reads: {
      'Dépôt de 40 € pour la clé, rendu sous trois jours.': 'delay 3 day',
      'Caution de 200 $, libérée 48 h après votre départ.': 'delay 48 hour',
    },
    ignores: [
      'L’acompte est à verser dans les 3 jours.',
      'La caution n’est pas rendue après 14 jours.',
    ],
  },
  'refund-time.when-cancelled': {
    reads: {
      'Si nous annulons un cours » Tous sont intégralement remboursés sous six jours.':
        'delay 6 day',
    },
    ignores: [
      'Annulation » Remboursement jusqu’à six jours avant.',
      'Annulation » Aucun remboursement à moins de six jours.',
    ],
  },
  'refund-time.comes-within': {
    reads: {
      'Remboursement sous 24 heurs': 'delay 24 hour',
      'Le remboursement est fait par le même moyen de paiement sous 8 jours.':
        'delay 8 day',
      'Le remboursement intervient par le moyen de paiement de votre choix, au plus tard dans les 12 jours.':
        'delay 12 day',
    },
    ignores: [
      'Le remboursement suppose un retour du colis neuf et complet dans les 12 jours.',
    ],
  },
  'refund-time.takes': {
    reads: {
      "Le remboursement peut prendre jusqu'à 7 jours.": 'delay 7 day',
      'Comptez dix jours pour le remboursement.': 'delay 10 day',
      'Le remboursement prend 5 à 7 jours ouvrables.': 'delay 5-7 business-day',
    },
    ignores: [
      'Un remboursement met de 5 à 9 jours à apparaître sur le relevé.',
      'Une visite prend deux heures.',
    ],
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
    ignores: ['Contactez-nous dans les 3 jours suivant la commande.'],
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
    },
    ignores: ['Votre prêt est accordé sur deux ans.'],
  },
  'dispatch-time.handled-within': {
    reads: {
      'Délai de préparation : 3 jours': 'delay 3 day',
      'La préparation de votre commande prend 48 heures.': 'delay 48 hour',
    },
    ignores: ["Le délai de préparation d'un remboursement est de 3 jours."],
  },
  'return-window.label': {
    reads: {
      'Retours » 21 jours': 'window 21 day',
      'Retours faciles » 60 jours, sans question.': 'window 60 day',
    },
    ignores: ['Retours » Nous recevons le colis après 3 jours.'],
  },
  'price-match.difference-within': {
    reads: {
      'Trouvez moins cher dans les 14 jours et nous remboursons la différence.':
        'window 14 day',
      'Si le prix baisse dans les 30 jours, nous vous remboursons la différence de prix.':
        'window 30 day',
    },
    ignores: [
      "En cas d'échange dans les 30 jours, nous remboursons la différence.",
    ],
  },
  'cancellation.refunded-before': {
    reads: {
      'Toute annulation plus de 48 heures avant le départ donne droit à un remboursement.':
        'notice 48 hour',
      'Annulez une semaine avant le cours et recevez un remboursement.':
        'notice 1 week',
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
  'free-shipping.label': {
    reads: {
      "Livraison offerte » Dès 40 € d'achat": 'threshold 40 EUR',
      'Livraison gratuite » À partir de 75 $': 'threshold 75 ?',
    },
    ignores: ["Emballage cadeau » Dès 40 € d'achat"],
  },
  'free-shipping.column': {
    reads: {
      'Livraison offerte dès » 55 €': 'threshold 55 EUR',
    },
    ignores: ['Livraison offerte dès » Les colis pèsent au plus 55 kg.'],
  },
  'no-fee.costs-nothing': {
    reads: {
      'Frais de dossier » 0 €': 'price 0 EUR',
    },
    ignores: ['Effets secondaires » Aucun', 'Frais de dossier » 40 €'],
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
  'warranty.label': {
    reads: {
      'Garantie » Couronne en céramique sur armature métallique : 5 ans':
        'coverage 5 year',
      'Garanti » Deux ans': 'coverage 2 year',
      'Garantis » 10 ans': 'coverage 10 year',
    },
    ignores: ['Livraison garantie » Deux jours'],
  },
  'dispatch-time.label': {
    reads: {
      'Expédition rapide » Sous 24 heures': 'delay 24 hour',
      'Expédition » 1 à 2 jours ouvrés': 'delay 1-2 business-day',
    },
    ignores: ['Autonomie » 24 heures'],
  },
  'response-time.label': {
    reads: {
      'Réponse rapide » Moins de deux heures': 'delay 2 hour',
      'Devis rapide » Sous 24 heures': 'delay 24 hour',
    },
    ignores: [
      'Devis gratuit » Valable 30 jours',
      'Devis gratuit » Essai 30 jours',
    ],
  },
  'discount.label': {
    reads: {
      'Remise étudiante » 10 %': 'discount 10 %',
      "Soldes d'hiver » Jusqu'à 40 %": 'discount 40 %',
    },
    ignores: ['Commission » 10 %'],
  },
  'price-offer.label': {
    reads: {
      'Offre du mois » Entretien de chaudière : 99 €': 'price 99 EUR',
      'Offre découverte » 79 $': 'price 79 ?',
    },
    ignores: ['Nos services » Entretien de chaudière : 99 €'],
  },
  'exchange.label': {
    reads: {
      'Échanges » Sous 30 jours, étiquettes en place': 'window 30 day',
      'Échange de taille » 14 jours': 'window 14 day',
    },
    ignores: ["Programme d'échange » Inscriptions ouvertes"],
  },
  'free-trial.label': {
    reads: {
      'Essai gratuit » 14 jours, sans carte': 'trial 14 day',
      'Proposez-vous une période d’essai ? » Oui : 14 jours.': 'trial 14 day',
      'Essayez gratuitement » Un mois': 'trial 1 month',
    },
    ignores: ['Parking gratuit » Deux heures'],
  },
  'gift.so-many-months-free': {
    reads: {
      "Payez à l'année : 2 mois offerts.": 'delay 2 month',
      'Trois mois gratuits pour tout nouvel abonné.': 'delay 3 month',
    },
    ignores: ['Un essai gratuit de trois mois.'],
  },
  'warranty.done-again': {
    reads: {
      'Nous revenons gratuitement pour les zones oubliées.': '',
      'Second traitement offert si les fourmis réapparaissent.': '',
      'Si une tache réapparaît, nous repassons gratuitement.': '',
      'En cas de défaut, nous refaisons le travail sans frais.': '',
    },
    ignores: ['Nous revenons vers vous avec un devis gratuit.'],
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
  'dispatch-time.order-turnaround': {
    reads: {
      'Commandes : délai de traitement de 2 jours.': 'delay 2 day',
      'Le délai de traitement de votre commande est de cinq jours ouvrés.':
        'delay 5 business-day',
    },
    ignores: ['Le délai de traitement de votre réclamation est de dix jours.'],
  },
  'discount.percent-off': {
    reads: {
      '15 % sur toutes les lampes de jardin': 'discount 15 %',
    },
    ignores: [
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
  'price-offer.struck': {
    reads: {
      '~~89 €~~ 59 €': 'price 59 EUR',
      'Le kit complet 59 € ~~89 €~~': 'price 59 EUR',
    },
    ignores: ['59 € la paire, 89 € les deux'],
  },
  'loyalty.referral-above': {
    reads: {
      "Parrainage » Recevez 15 € dès l'inscription de votre voisin.":
        'discount 15 EUR',
    },
    ignores: ["Adhésion » Recevez 15 € dès l'inscription de votre voisin."],
  },
  'exchange.free-within': {
    reads: {
      'La pointure ne va pas ? Échange gratuit pendant trois semaines.':
        'window 3 week',
    },
    ignores: ['Essai gratuit pendant trois semaines.'],
  },
  'exchange.said-above': {
    reads: {
      'Échanges gratuits » Vous avez 20 jours après la réception pour nous écrire, taille et numéro de commande à la main.':
        'window 20 day',
    },
    ignores: ['Échanges » Vous avez ensuite 10 jours pour poster le colis.'],
  },
  'return-cost.share-kept': {
    reads: {
      'Des frais de reprise de 15 % s’appliquent à tout retour.': 'fee 15 %',
    },
    ignores: ['Profitez de 15 % de remise sur les frais de retour.'],
  },
  'return-cost.fee': {
    reads: {
      'Des frais de 6,50 € sont retenus pour tout retour.': 'fee 6.5 EUR',
      'Retours » Frais de 6,50 € déduits du remboursement': 'fee 6.5 EUR',
    },
    ignores: ['Frais de dossier : 6,50 €.'],
  },
  'return-cost.we-pay-returns': {
    reads: {
      'On paie le retour, où que vous soyez.': '',
      'Nous payons vos retours.': '',
    },
    ignores: ['Nous payons nos fournisseurs au retour des vacances.'],
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
  'price-offer.before-renewal': {
    reads: {
      '2 € par mois, renouvelé à 7 €.': 'price 2 EUR, price 7 EUR',
    },
    ignores: ['Se renouvelle à 7 € par mois.'],
  },
  'price-offer.so-long-then': {
    reads: {
      '5 € par mois pendant 6 mois, puis 12 €.':
        'price 5 EUR, coverage 6 month, price 12 EUR',
    },
    ignores: ['3 € pour 2 heures, puis 1 € par heure.'],
  },
  'price-offer.at-first': {
    reads: {
      '1 € par mois les 4 premiers mois.': 'price 1 EUR, coverage 4 month',
    },
    ignores: ['4 € pour les 2 premières heures de stationnement.'],
  },
  'price-offer.new-customers': {
    reads: {
      'Nouveaux clients : un toilettage complet pour 35 €.': 'price 35 EUR',
    },
    ignores: ['Les nouveaux clients remplissent une fiche.'],
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
  'discount.at-discount': {
    reads: {
      "L'atelier du soir est à tarif réduit.": '',
      'Remises pour les habitués du marché.': '',
    },
    ignores: [
      "La subvention de l'État ouvre des tarifs réduits pour les logements anciens.",
    ],
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
      'Si le mois est écoulé, nous ne pouvons malheureusement pas vous offrir de remboursement complet.',

      'Si votre assurance vous a versé un remboursement intégral, dites-le.',
      'Si vous souhaitez demander un remboursement intégral, écrivez au siège.',
    ],
  },
  'exchange.or-refund': {
    reads: {
      'Si la caisse est perdue, nous procédons à un échange ou à un remboursement.':
        '',
      'Objet cassé » Nous vous proposons un remplacement ou un remboursement.':
        '',
    },
    ignores: [
      "Objet cassé » Nous n'offrons ni remplacement ni remboursement.",
      'Objet cassé » Pour un remplacement ou un remboursement, voir la page 3.',
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
  'money-back.guarantee-above': {
    reads: {
      'Satisfait ou remboursé » Nous offrons une garantie de 20 jours.':
        'window 20 day',
    },
    ignores: [
      'Satisfait ou remboursé » Les réparations ont une garantie de 3 ans.',
    ],
  },
  'price-offer.until': {
    reads: {
      "Pose de pneus à 79 € jusqu'au 14 novembre 2027.":
        'price 79 EUR, ends 2027-11-14',
    },
    ignores: ["Un acompte de 40 $ réserve la salle jusqu'au 3 juin 2027."],
  },
  'discount.next-one-cheaper': {
    reads: { 'Un foulard acheté, le deuxième à 30 %.': 'discount 30 %' },
    ignores: ['Le deuxième à gauche, 30 % des visiteurs le ratent.'],
  },
  'financing.put-off': {
    reads: {
      'Aucun paiement avant 9 mois sur les divans.': 'coverage 9 month',
      'Emportez-le, ne payez rien pendant cinq mois.': 'coverage 5 month',
    },
    ignores: [
      "Nous n'avons eu aucun paiement depuis 5 semaines.",
      'Ne payez rien pendant un essai de 5 semaines.',
    ],
  },
  'loyalty.next-free': {
    reads: { 'Après huit rasages, le prochain est offert.': '' },
    ignores: ['La prochaine est une photo de notre atelier.'],
  },
  'no-fee.first-minutes': {
    reads: {
      'Les 20 premières minutes chez le notaire sont gratuites.':
        'coverage 20 minute',
    },
    ignores: ['Les 20 premières minutes du film étaient longues.'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'Nous payons la livraison de chaque caisse.': '' },
    ignores: ['Notre chronique couvre les ports et leurs livraisons.'],
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
  'no-fee.is-free': {
    reads: {
      'La publication est 100 % gratuite sur notre site.': '',
      'Le vestiaire est gratuit.': '',
      'Les chiens voyagent gratuitement à nos côtés.': '',
    },
    ignores: ['Le livre sur le jardin gratuit de la ville a paru hier.'],
  },
  'no-fee.free-at-last': {
    reads: { 'Affûtage des sécateurs pendant votre visite, gratuit.': '' },
    ignores: ['Gratuit'],
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
  'return-cost.answered-yes': {
    reads: { 'Les retours sont-ils gratuits ? » Oui.': '' },
    ignores: [
      'Les retours sont-ils gratuits ? » Non.',
      'Puis-je le retourner ? » Oui.',
    ],
  },
  'price-match.answered-yes': {
    reads: {
      'Offrez-vous la garantie du meilleur prix ? » Oui, toujours.': '',
    },
    ignores: [
      'Alignez-vous vos prix ? » Non.',
      'Affichez-vous vos prix ? » Oui.',
    ],
  },
  'no-fee.answered-no': {
    reads: {
      'Facturez-vous le déplacement ? » Non, jamais.': '',
      'Y a-t-il des frais de tenue ? » Aucun.': '',
    },
    ignores: ['Y a-t-il un ascenseur ? » Non.'],
  },
  'no-fee.fee-none': {
    reads: { 'Frais de sortie : aucun': '', 'Droit de bouchon : aucun': '' },
    ignores: ['Frais de port : aucun'],
  },
  'no-fee.zero': {
    reads: { 'Entrée des tout-petits : 0 €': 'price 0 EUR' },
    ignores: ['Sous-total 0 €'],
  },
  'no-fee.lent': {
    reads: { 'Nous vous prêtons une poussette le temps de la réparation.': '' },
    ignores: ['Nous vous prêtons jusqu’à 20 000 € pour votre cuisine.'],
  },
  'gift.thrown-in': {
    reads: { 'Un pot de miel en cadeau pour chaque visiteur.': '' },
    ignores: ['Nous offrons aussi un emballage soigné.'],
  },
  'gift.money-when': {
    reads: { '75 € à l’ouverture du compte joint.': 'price 75 EUR' },
    ignores: ['Livraison 4 € pour chaque commande par téléphone.'],
  },
  'free-trial.try-free': {
    reads: { 'Venez essayer nos selles gratuitement.': '' },
    ignores: ['Essayez la selle, le retour est gratuit.'],
  },
  'free-trial.try-first': {
    reads: { 'Venez essayer la poussette sur les pavés avant d’acheter.': '' },
    ignores: ['Testez le détecteur chaque mois.'],
  },
  'price-match.found-cheaper': {
    reads: { 'Trouvez moins cher en ville et nous baissons le nôtre.': '' },
    ignores: ['Notre nouveau frigo revient moins cher à l’usage.'],
  },
  'price-offer.usually': {
    reads: {
      '32 € la révision complète de printemps, habituellement 45 €.':
        'price 32 EUR, price 45 EUR',
    },
    ignores: ['Livraison à 4 €, habituellement en une semaine.'],
  },
  'price-offer.multi-buy': {
    reads: { 'Bougies : 3 pour 10 €': 'price 10 EUR' },
    ignores: ['Deux pour la route.'],
  },
  'price-offer.cut': {
    reads: { 'Bancs de jardin soldés à 60 €': 'price 60 EUR' },
    ignores: ['Livraison désormais à 3 €.'],
  },
  'price-offer.some-days': {
    reads: { 'Menu deux plats 15 €, le mardi seulement': 'price 15 EUR' },
    ignores: ['Le mardi seulement sur rendez-vous'],
  },
  'loyalty.points-for': {
    reads: { '2 points par coupe': '2 points' },
    ignores: [
      'Un contrôle de 20 points par voiture.',
      'Six points en moins sur le permis.',
    ],
  },
  'financing.paid-interest-free': {
    reads: { 'Payez le canapé au fil de l’hiver sans intérêts.': 'rate 0 %' },
    ignores: ['Les comptes sans intérêts sont rares.'],
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
  'delivery-time.ordered-by': {
    reads: {
      'Commandez avant 11 h pour ce soir.': '',
    },
    ignores: ['Commandez par téléphone ou en boutique.'],
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
  'refund-time.back-soon': {
    reads: {
      'Votre remboursement part avant midi.': '',
    },
    ignores: ["Un remboursement est une somme d'argent."],
  },
  'response-time.answered-soon': {
    reads: {
      'Nous répondons par retour de courrier.': '',
    },
    ignores: ['Les réponses du jeu figurent au verso.'],
  },
  'resolution-time.sorted-within': {
    reads: {
      'Un évier bouché est débouché en deux heures.': 'delay 2 hour',
    },
    ignores: ["L'hiver fut long et le pain rare pendant deux ans."],
  },
  'resolution-time.sorted-soon': {
    reads: {
      'Crevaison réparée dans la foulée.': '',
    },
    ignores: ['Des filets réparés séchaient au port.'],
  },
  'exchange.swapped-soon': {
    reads: {
      'Une ampoule morte est remplacée sur-le-champ.': '',
    },
    ignores: ['Le maire est remplacé par son adjoint.'],
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
      'Avec un préavis de quatre semaines, vous partez.': 'notice 4 week',
    },
    ignores: ['Quatre semaines ont passé.'],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Passez votre tour quand vous voulez.': '',
    },
    ignores: ['Les enfants jouent dans la cour.'],
  },
  'availability.weekends-too': {
    reads: {
      'Une oreille attentive, dimanche compris.': '',
    },
    ignores: [
      'Soirs et week-ends sont majorés de 50 %.',
      'Les dimanches sont longs au village.',
    ],
  },
  'response-time.pledged': {
    reads: {
      'Notre charte » Cas urgents : deux heures': 'delay 2 hour',
    },
    ignores: ['Notre charte » Nous parlons clair à tout le monde.'],
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
  'money-back.answered-within': {
    reads: {
      'Puis-je être remboursé ? » Bien sûr, sous 60 jours.': 'window 60 day',
    },
    ignores: [
      'Quand serai-je remboursé ? » Bien sûr sous 60 jours.',
      'Puis-je venir ? » Bien sûr, sous 60 jours.',
    ],
  },
  'resolution-time.we-within': {
    reads: {
      'Nous transférons vos prélèvements sous 10 jours ouvrés.':
        'delay 10 business-day',
    },
    ignores: [
      'Revenez nous voir dans les 40 jours.',
      'Nous gardons votre vélo sous 10 jours.',
      'Nous avons fêté deux anniversaires en deux mois.',
    ],
  },
  'resolution-time.done-in': {
    reads: {
      'Portefeuille ouvert en trois minutes.': 'delay 3 minute',
    },
    ignores: [
      'La galerie a ouvert en trois lieux pour 2 semaines.',
      'Le barnum se monte en 12 minutes à trois.',
    ],
  },
  'resolution-time.outcome-within': {
    reads: {
      'Résultats sous 36 heures par courrier.': 'delay 36 hour',
    },
    ignores: ['Le résultat du tirage est tombé hier.'],
  },
  'resolution-time.short-within': {
    reads: {
      'Devoirs corrigés sous 48 heures.': 'delay 48 hour',
    },
    ignores: [
      'Factures payables sous 30 jours.',
      'Trois arbres tombés en 48 heures.',
      'Vos chaussures se font sous 2 semaines.',
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
  'no-fee.price-held-until': {
    reads: {
      "Prix bloqués jusqu'au 31 mars 2027.": 'ends 2027-03-31',
    },
    ignores: ['La route est bloquée jusqu’au 31 mars 2027.'],
  },
  'service-level.uptime-or-paid': {
    reads: {
      "99,9 % de disponibilité ou c'est gratuit.": 'level 99.9 %',
    },
    ignores: ['40 % des places ou rien.'],
  },
  'no-fee.so-many-free': {
    reads: {
      'Deux bilans gratuits par an.': '2 bilans',
    },
    ignores: ['Deux trains chaque heure.'],
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
  'warranty.when-it-breaks': {
    reads: {
      'Une charnière qui lâche est remplacée, et vous ne devez rien.': '',
    },
    ignores: ['La neige casse les branches chaque hiver.'],
  },
  'warranty.when-it-breaks-within': {
    reads: {
      'Une vitre qui se fissure avant dix ans est changée.': 'coverage 10 year',
    },
    ignores: ["Le vieux moulin s'arrête après dix ans."],
  },
  'warranty.stays-good-for': {
    reads: {
      'Joints : dix ans contre les fuites.': 'coverage 10 year',
      'La coque est étanche pendant dix ans.': 'coverage 10 year',
    },
    ignores: ['Les dix coureurs attendent sous la pluie.'],
  },
  'exchange.costs-nothing': {
    reads: {
      'Échangez la taille, le port est à nos frais.': '',
    },
    ignores: ['Échangez des recettes entre voisins.'],
  },
  'return-cost.costs-nothing': {
    reads: {
      'Renvoyez le tapis, cela ne vous coûte rien.': '',
    },
    ignores: [
      'Nous reprenons le travail à nos frais.',
      'Les hirondelles reviennent des îles.',
    ],
  },
  'gift.money-given': {
    reads: {
      'Transférez votre épargne et nous vous versons 150 €.': 'price 150 EUR',
      'Changez de banque et recevez 35 €.': 'discount 35 EUR',
    },
    ignores: ['Si nous ne tenons pas la date, nous vous versons 50 €.'],
  },
  'discount.towards': {
    reads: { '60 € de reprise sur votre ancien vélo': 'discount 60 EUR' },
    ignores: ['60 € pour la salle des fêtes'],
  },
  'price-offer.for-now': {
    reads: { 'Géraniums 2 € la caissette jusqu’à épuisement': 'price 2 EUR' },
    ignores: ['Livraison à 4 € jusqu’à épuisement des stocks.'],
  },
  'no-fee.time-included': {
    reads: {
      'Le diplôme comprend une adhésion de trois ans à la guilde.':
        'coverage 3 year',
      "Votre place inclut six mois d'accès aux enregistrements.":
        'coverage 6 month',
      "Deux ans d'entretien inclus avec chaque chaudière.": 'coverage 2 year',
    },
    ignores: ['Le musée comprend deux galeries bâties en 3 ans.'],
  },
  'no-fee.done-every-time': {
    reads: {
      'Nous effectuons une visite technique avant chaque chantier.': '',
      'Chaque réparation se termine par un essai routier.': '',
    },
    ignores: [
      'Effectuez les contrôles du manuel avant chaque sortie.',
      'La commune réalise un bilan pour chaque quartier.',
    ],
  },
  'no-fee.is-included': {
    reads: { 'Les chaises de jardin sont comprises.': '' },
    ignores: ['Les chaises de jardin ne sont pas comprises.'],
  },
  'response-time.acknowledged': {
    reads: {
      'Nous accusons réception de toute réclamation.': '',
    },
    ignores: ['Le client reconnaît avoir fait sa demande librement.'],
  },
  'cancellation.move-offered': {
    reads: {
      'En cas de pluie, nous vous proposons de reporter la sortie.': '',
    },
    ignores: ['Le report de la sortie est décidé par la mairie.'],
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
  'exchange.another-one': {
    reads: {
      'Bulbe moisi : on vous en remet un dans le colis suivant.': '',
      'Une théière fêlée est remplacée sur simple photo.': '',
      'Coquille ouverte dans la bourriche ? Nous en donnons une autre.': '',
    },
    ignores: [
      'Les gouttières perdues sont remplacées à vos frais.',
      "Un écran fêlé, c'est 89 €.",
      'Remplacement rapide, tous véhicules.',
      'Un tour de plus ? Une autre fois, peut-être.',
      'Quand la pièce est-elle usée ? On la remplace à 80 000 km.',
    ],
  },
  'warranty.done-over': {
    reads: {
      "Une soudure qui lâche : l'atelier la reprend, on répare sans rien vous facturer.":
        '',
      'La teinte a viré ? Nous repeignons gratuitement.': '',
      'Un bouton sauté ? Je le refais sans discuter.': '',
    },
    ignores: [
      'Une soudure qui lâche se répare pour 30 €.',
      'La teinte a viré ? Nous repeignons pour 200 €.',
    ],
  },
  'warranty.made-good-within': {
    reads: {
      'Toute latte qui se fend dans les quatre ans est remplacée.':
        'coverage 4 year',
    },
    ignores: ['Un rideau décousu : on le refait en deux jours.'],
  },
  'warranty.made-good-for-life': {
    reads: {
      'Les sangles usées sont remplacées à vie.': '',
    },
    ignores: ['Ami pour la vie, il nous a tout appris.'],
  },
  'service-level.pledged-share': {
    reads: {
      "97 % de nos tournées partent à l'heure dite, nous nous y engageons.":
        'level 97 %',
    },
    ignores: ['97 % de nos tournées partent de Lille.'],
  },
  'service-level.pledged-so-many': {
    reads: {
      "Neuf devis sur dix chiffrés du premier coup : c'est notre engagement.":
        '',
    },
    ignores: ['Neuf Français sur dix prennent un petit déjeuner.'],
  },
  'service-level.late-paid': {
    reads: {
      'Chantier livré en retard : 60 € de moins par jour.': 'discount 60 EUR',
      'Pour chaque heure de coupure, 5 % du mois vous sont recrédités.':
        'level 5 %',
    },
    ignores: ['Chaque jour de retard est facturé 10 € au locataire.'],
  },
  'service-level.late-made-good': {
    reads: {
      'Une heure de panne, une journée offerte.': '',
    },
    ignores: ['Prévenez-nous si vous avez une heure de retard.'],
  },
  'delivery-time.papers-within': {
    reads: {
      'Vos comptes rendus vous attendent sous cinq jours.': 'delay 5 day',
    },
    ignores: ['Vous devez remettre votre attestation sous cinq jours.'],
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
      'Les mois non utilisés sont remboursés.': '',
    },
    ignores: ['Les mois non utilisés ne sont pas remboursés.'],
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
  'free-trial.first-period-free': {
    reads: {
      'La première semaine est pour nous.': '',
      'Les dix premiers jours ne vous coûtent rien.': 'trial 10 day',
    },
    ignores: ['La première semaine de juin, nous sommes fermés.'],
  },
  'free-trial.used-first': {
    reads: {
      'Assistez à une répétition avant de vous inscrire, avant de vous décider.':
        '',
      'Roulez avec avant de dire oui.': '',
    },
    ignores: ['Visitez notre page avant de réserver.'],
  },
  'free-trial.used-so-long-first': {
    reads: {
      'Installez-le douze jours chez vous, puis décidez.': 'trial 12 day',
    },
    ignores: ['Dormez huit heures avant de prendre le volant.'],
  },
  'gift.on-occasion': {
    reads: {
      'Dès 15 convives, le dessert des mariés ne vous est pas facturé.':
        '15 people',
      'Pour tout bail signé, la table est à titre gracieux.': '',
    },
    ignores: [
      'Dès 15 convives, la livraison ne vous est pas facturée.',
      'Pour tout bail signé, un mois de caution.',
    ],
  },
  'availability.from-or-until': {
    reads: {
      "Accueil ouvert jusqu'à tard.": '',
    },
    ignores: ["Le film dure jusqu'à minuit."],
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
  'response-time.we-answer': {
    reads: {
      'Laissez un message et nous vous rappellerons.': '',
      'Nous vous contacterons pour fixer la visite.': '',
    },
    ignores: [
      'Nous vous rappellerons dans les plus brefs délais.',
      'Nous vous contacterons si une pièce manque.',
    ],
  },
  'no-fee.included-for-all': {
    reads: {
      'Un plan imprimé est remis à chaque marcheur.': '',
      'Les couverts sont compris dans toutes nos formules.': '',
    },
    ignores: ['Les couverts ne sont pas compris dans toutes nos formules.'],
  },
  'cancellation.made-up': {
    reads: {
      'Une séance manquée est reportée sur le bloc suivant.': '',
      'Vous pouvez rattraper votre cours dans un autre groupe.': '',
      'Vous pouvez suivre un cours de rattrapage le même mois.': '',
      'Une séance manquée se rattrape dans le trimestre.': '',
    },
    ignores: [
      'Une séance manquée est due.',
      'Les cours manqués ne se rattrapent pas.',
    ],
  },
  'price-offer.try-for': {
    reads: {
      'Essayez un mois de cours pour seulement 25 €.': 'price 25 EUR',
    },
    ignores: ['Seulement 25 € par mois.'],
  },
  'service-level.there-on-time': {
    reads: {
      "Nous arrivons à l'heure.": '',
    },
    ignores: ["Merci d'arriver à l'heure."],
  },
  'service-level.group-capped': {
    reads: {
      'Les cours sont limités à 8 élèves.': '8 people',
      'Groupes de 6 enfants maximum.': '6 people',
    },
    ignores: ['La salle accueille 200 personnes.'],
  },
  'wait-time.while-you-wait': {
    reads: {
      'Vos clés sont faites pendant que vous patientez.': '',
      'Montage de vos pneus pendant que vous attendez.': '',
      'Réparation minute de vos chaussures.': '',
    },
    ignores: ['Un café vous attend pendant que vous patientez.'],
  },
  'delivery-time.in-service-at-once': {
    reads: {
      'Mise en service immédiate': '',
      'Votre ligne est activée instantanément.': '',
      'Le bon est envoyé par courriel dès le paiement.': '',
    },
    ignores: ['Des résultats immédiats dès le premier soir.'],
  },
  'no-fee.priced-first': {
    reads: {
      'Chaque chantier est chiffré avant tout travail.': '',
    },
    ignores: ['Les dégâts sont chiffrés par l’expert.'],
  },
  'no-fee.claims-handled': {
    reads: {
      'Nous pratiquons le tiers payant.': '',
      'Nous traitons directement avec votre assureur.': '',
    },
    ignores: ['Envoyez la déclaration à votre employeur.'],
  },
  'resolution-time.usually-takes': {
    reads: {
      'Une succession simple prend généralement six à huit semaines.':
        'delay 6-8 week',
    },
    ignores: [
      'La cicatrisation prend généralement trois semaines.',
      'La balade dure environ trois heures.',
      'La formation dure en moyenne trois semaines.',
    ],
  },
  'no-fee.priced-up-front': {
    reads: {
      'Nous convenons du prix avant de commencer.': '',
      'Aucun travail ne commence sans votre accord sur le prix.': '',
      'Les options sont chiffrées à l’avance.': '',
      'Le tarif est fixé à l’avance.': '',
    },
    ignores: ['Le loyer est payé d’avance.'],
  },
  'availability.stays-valid': {
    reads: {
      'Vos séances n’expirent jamais.': '',
      'Cartes cadeaux sans date d’expiration.': '',
    },
    ignores: ['Les mots de passe n’expirent jamais.'],
  },
  'availability.valid-for': {
    reads: {
      'Nos cartes cadeaux sont valables 12 mois.': 'coverage 12 month',
    },
    ignores: ['Le passeport est valable dix ans.'],
  },
  'wait-time.appointment-soon': {
    reads: {
      'Des rendez-vous sont disponibles cet après-midi.': '',
    },
    ignores: ['Apportez demain votre carte de rendez-vous.'],
  },
  'wait-time.seen-soon': {
    reads: {
      'Les urgences sont reçues cet après-midi.': '',
    },
    ignores: ['La comète se lève ce soir.'],
  },
  'service-level.starts-on-time': {
    reads: {
      'Vos rendez-vous commencent à l’heure.': '',
    },
    ignores: ['Merci d’arriver à l’heure.'],
  },
  'no-fee.every-includes': {
    reads: {
      'Toutes nos séances incluent le prêt des costumes.': '',
    },
    ignores: ['Chaque chapitre comprend un résumé.'],
  },
  'no-fee.so-many-included': {
    reads: {
      'Les 20 premiers kilomètres sont inclus.': '20 premiers kilometres',
    },
    ignores: ['Les 20 premiers kilomètres sont plats.'],
  },
  'no-fee.given-every-time': {
    reads: {
      'Un rapport détaillé vous est remis après chaque visite.': '',
    },
    ignores: ['Le chapitre suit chaque visite.'],
  },
  'financing.lender': {
    reads: {
      'Financement Cetelem possible.': '',
    },
    ignores: ['Le prêteur de livres est fermé.'],
  },
  'financing.small-parts': {
    reads: {
      'Mensualités dès 29 €.': 'price 29 EUR',
      'Solutions de financement adaptées.': '',
    },
    ignores: ['Les mensualités sont dues le 5.'],
  },
  'service-level.uptime-or-credit': {
    reads: {
      'Nous garantissons 99,9 % de disponibilité, avec un avoir si nous la manquons.':
        'level 99.9 %',
    },
    ignores: ['Une panne donne droit à un avoir de 10 %.'],
  },
  'warranty.parts-and-labour-for': {
    reads: {
      '2 ans pièces et main-d’œuvre': 'coverage 2 year',
    },
    ignores: ['Pièces et main-d’œuvre : 80 €.'],
  },
  'financing.from-so-much': {
    reads: {
      'Financement à partir de 30 € par mois': 'price 30 EUR',
    },
    ignores: ['Un cours de finance à partir de 30 €.'],
  },
  'warranty.done-again-within': {
    reads: {
      'Pas satisfait ? Appelez-nous sous 24 heures et nous refaisons le ménage gratuitement.':
        'coverage 24 hour',
    },
    ignores: ['Nous refaisons le devis gratuitement en 24 heures.'],
  },
  'warranty.told-within': {
    reads: {
      'Signalez-nous tout défaut sous 48 heures et nous le corrigeons sans frais.':
        'coverage 48 hour',
    },
    ignores: ['Prévenez-nous sous 48 h si votre adresse est fausse.'],
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
  'service-level.appointments-kept': {
    reads: {
      'Nous respectons les horaires de rendez-vous.': '',
      'Les créneaux sont respectés.': '',
    },
    ignores: ['Merci de respecter les horaires de rendez-vous.'],
  },
  'no-fee.asked-before': {
    reads: {
      "Si le travail s'alourdit, nous vous prévenons avant de continuer.": '',
      "Aucune réparation n'est effectuée sans votre accord.": '',
    },
    ignores: ['Prévenez-nous avant de continuer.'],
  },
  'no-fee.costs-shown': {
    reads: {
      'Nous remettons une estimation écrite des honoraires.': '',
      'Vous recevez un relevé détaillé de toutes les heures.': '',
    },
    ignores: ["L'estimation de la foule n'a jamais été faite."],
  },
  'wait-time.told-when-late': {
    reads: {
      'Si le technicien a du retard, vous serez prévenu.': '',
      "S'il nous faut plus de temps, nous vous dirons combien.": '',
    },
    ignores: [
      'En cas de retard, merci de nous prévenir.',
      'Un retard entraîne des frais, vous serez prévenu.',
    ],
  },
  'warranty.covered-above': {
    reads: {
      "Garantie » La main-d'œuvre est couverte si le défaut vient de notre travail.":
        '',
    },
    ignores: ['Garantie » Le bris accidentel n’est pas couvert.'],
  },
  'availability.book-ahead': {
    reads: {
      "Vous pouvez réserver vos cours 14 jours à l'avance.": 'coverage 14 day',
      "Les abonnés réservent leurs cours 7 jours à l'avance.": 'coverage 7 day',
    },
    ignores: ["Il faut réserver 7 jours à l'avance."],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      "En cas d'empêchement, un préavis de deux jours nous suffit.":
        'notice 2 day',
    },
    ignores: ["En cas d'empêchement, appelez-nous."],
  },
  'no-fee.brought-along': {
    reads: {
      'Nous venons avec le matériel et les produits.': '',
      'Nous apportons notre matériel.': '',
      'Les gravats sont évacués en fin de chantier.': '',
    },
    ignores: ['Apportez votre matériel.', "Nous n'emportons pas les gravats."],
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
  'wait-time.asked-above': {
    reads: {
      'Quel est le délai pour un rendez-vous ? » Environ deux semaines.':
        'delay 2 week',
    },
    ignores: ['Combien de temps dure un rendez-vous ? » 30 minutes.'],
  },
  'financing.answered-yes': {
    reads: {
      'Peut-on payer en plusieurs fois ? » Oui, bien sûr.': '',
    },
    ignores: ['Faut-il payer tout de suite ? » Oui.'],
  },
  'no-fee.price-told': {
    reads: {
      'Le vétérinaire vous indiquera le prix.': '',
      'Le prix est convenu avec vous par téléphone.': '',
    },
    ignores: ['Nous ne donnons pas le prix par téléphone.'],
  },
  'cancellation.fee-waived': {
    reads: {
      "En cas de maladie, les frais d'annulation ne sont pas retenus.": '',
    },
    ignores: ['Les frais de dossier ne sont pas retenus.'],
  },
  'service-level.discreet': {
    reads: {
      'Vos commandes partent dans un emballage neutre.': '',
      'Colis discret.': '',
    },
    ignores: ['Un décor discret et neutre.'],
  },
  'cancellation.written-notice': {
    reads: {
      'Le membre doit donner un mois de préavis par écrit.': 'notice 1 month',
    },
    ignores: ['Nos prix changent après 30 jours de préavis écrit.'],
  },
  'warranty.covered-for-good': {
    reads: {
      'Nos cadres sont couverts à vie.': '',
    },
    ignores: ['Cette assurance vous couvre à vie.'],
  },
  'warranty.our-work-costs-nothing': {
    reads: {
      'Si le défaut vient de notre travail, vous ne payez rien.': '',
    },
    ignores: ['Notre travail se regarde gratuitement.'],
  },
  'return-cost.ours-if-faulty': {
    reads: {
      'Les frais de retour sont à votre charge, sauf en cas de produit défectueux.':
        '',
      'Les retours sont à la charge du client, sauf erreur de notre part.': '',
    },
    ignores: ['Les frais de retour sont à votre charge.'],
  },
  'refund-time.deposit-returned': {
    reads: {
      'La caution vous sera restituée à la fin de la location.': '',
      'Le dépôt de garantie vous sera remboursé.': '',
    },
    ignores: ['Une caution est demandée à votre arrivée.'],
  },
  'financing.split': {
    reads: {
      'Pour les gros travaux, un échéancier peut être mis en place.': '',
      'Possibilité de diviser le total en plus petits paiements.': '',
      'Règlement par chèque (2 chèques possibles)': '',
    },
    ignores: ["Il n'est pas possible de fractionner le paiement."],
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
  'exchange.either': {
    reads: {
      'Ils vous seront échangés ou remboursés selon votre demande.': '',
      'Nous échangeons volontiers les bouteilles bouchonnées.': '',
    },
    ignores: ['Les articles soldés ne sont pas échangés ou remboursés.'],
  },
  'no-fee.made-ready': {
    reads: {
      'Les lits sont faits à votre arrivée.': '',
      'Les tables seront dressées par nos soins.': '',
    },
    ignores: ['Les lits faits sur demande coûtent 8 €.'],
  },
  'gift.sample': {
    reads: {
      'À chaque commande, vous recevez un échantillon.': '',
    },
    ignores: ['Échantillons sur demande avec votre commande.'],
  },
  'response-time.kept-informed': {
    reads: {
      'Nous nous engageons à vous tenir informé du traitement de votre réclamation.':
        '',
    },
    ignores: ['Tenez-nous informés de votre demande.'],
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
      "Après résiliation, vous profitez du service jusqu'à la fin de la période en cours.":
        '',
    },
    ignores: ["Le parking reste accessible jusqu'à la fin du mois."],
  },
  'exchange.another-person': {
    reads: {
      "Si l'intervenant ne vous convient pas, nous vous proposons une autre personne.":
        '',
    },
    ignores: ['Une autre personne peut signer pour vous.'],
  },
  'resolution-time.we-do-in': {
    reads: {
      'Nous immatriculons votre société en deux jours ouvrés.':
        'delay 2 business-day',
      'On affûte vos couteaux en une heure.': 'delay 1 hour',
    },
    ignores: ['Nous étudions les plantes en forêt.'],
  },
  'exchange.for-any-other': {
    reads: {
      "Les bons sont échangeables contre n'importe quel cours.": '',
      'Votre billet peut être échangé contre une autre soirée.': '',
    },
    ignores: ["Les bons ne sont pas échangeables contre n'importe quel cours."],
  },
  'cancellation.back-before-start': {
    reads: {
      "Jusqu'à 7 jours avant l'arrivée, vous êtes remboursé.": 'notice 7 day',
    },
    ignores: ["Le solde est dû 30 jours avant l'arrivée."],
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
      "La commande peut être annulée jusqu'à son expédition.": '',
    },
    ignores: ['La commande ne peut être annulée avant son expédition.'],
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
  'service-level.tended-often': {
    reads: {
      'Vos données sont sauvegardées chaque nuit.': '',
      'Les vestiaires sont nettoyés tous les jours.': '',
      "Nous analysons l'eau du bassin deux fois par jour.": '',
      'Les fauteuils sont désinfectés après chaque client.': '',
    },
    ignores: [
      'Faites ramoner votre cheminée chaque année.',
      'Le filtre doit être nettoyé chaque mois.',
    ],
  },
  'service-level.tended-every': {
    reads: {
      'Le linge est changé tous les deux jours.': 'delay 2 day',
      'Les ascenseurs sont contrôlés tous les 3 mois.': 'delay 3 month',
    },
    ignores: ['Les serviettes ont deux jours.'],
  },
  'service-level.same-person': {
    reads: {
      'La même personne à chaque visite.': '',
      'Le même chauffeur chaque semaine.': '',
    },
    ignores: ['Le même prix à chaque visite.'],
  },
  'availability.place-assured': {
    reads: {
      'Les fratries ont une place assurée.': '',
      'Votre place est garantie.': '',
    },
    ignores: ['Une place est garantie contre un acompte de 20 €.'],
  },
  'availability.kept-for': {
    reads: {
      'Votre colis est conservé au comptoir pendant 14 jours.':
        'coverage 14 day',
      'Vos photos restent en ligne pendant un an.': 'coverage 1 year',
      'Nous conservons vos fichiers deux ans.': 'coverage 2 year',
    },
    ignores: ['Conservez votre ticket deux ans.'],
  },
  'availability.in-season': {
    reads: {
      'Le salon de thé est ouvert de mars à fin octobre.': '',
      'Ouvert de mai à fin septembre.': '',
    },
    ignores: ["L'exposition va de mars à octobre."],
  },
  'delivery-time.work-handed-back': {
    reads: {
      'Les plans vous sont retournés sous deux jours ouvrés.':
        'delay 2 business-day',
    },
    ignores: ['Les documents sont rendus à la fin du stage.'],
  },
  'service-level.backed-up-often': {
    reads: {
      'Sauvegarde de tous les sites chaque nuit.': '',
    },
    ignores: ['Vous sauvegardez vos fichiers chaque semaine.'],
  },
  'gift.awaits-you': {
    reads: {
      "Une bouteille de cidre vous attend à l'arrivée.": '',
    },
    ignores: [
      'Un accueil chaleureux vous attend.',
      'Un guide vous attend sur le quai.',
    ],
  },
  'gift.received-with': {
    reads: {
      'Avec chaque théière, vous recevez une tasse.': '',
      'Vous recevez une bougie avec chaque lampe.': '',
    },
    ignores: [
      'Avec chaque commande, vous recevez une facture.',
      'Vous recevez la bougie que vous avez payée.',
    ],
  },
  'warranty.broken-by-us': {
    reads: {
      'Tout ce que nos déménageurs cassent est remplacé.': '',
      'Les dégâts causés par nos poseurs sont réparés.': '',
    },
    ignores: [
      'Les dégâts causés par les locataires sont réparés à leurs frais.',
    ],
  },
};
