import type { FrameWords } from '../../../frame-words.ts';

export const noFee: FrameWords['examples'] = {
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
      'Aucun supplément le dimanche jusqu’à midi.': '',
    },
    ignores: [
      '418 555-0199 ou, sans frais, 1 855 555-0199.',
      "Pas d'entrée la nuit.",
    ],
  },
  'no-fee.kept-free': {
    reads: {
      'Nous gardons vos colis 10 jours sans frais.': 'coverage 10 day',
    },
    ignores: ['Nous gardons vos colis dix jours.'],
  },
  'no-fee.no-commitment': {
    reads: {
      'Aucun nombre minimum de convives.': '',
      'Sans engagement.': '',
      "Aucune obligation d'achat.": '',
    },
    ignores: [
      'La mairie peut fermer le guichet sans obligation de préavis.',
      "Il n'y a pas d'âge minimum.",
      "L'engagement des bénévoles.",
    ],
  },
  'no-fee.no-deposit': {
    reads: {
      'Sans carte bancaire.': '',
      'Aucun acompte.': '',
    },
    ignores: [
      'Le vin est filtré pour ne laisser aucun dépôt.',
      "L'acompte est conservé.",
    ],
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
      'Un joueur qui saute son tour reçoit une carte gratuite.',
      "Nous ne sommes pas en mesure d'offrir un déplacement gratuit.",
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
      "Le patient n'avance pas les frais.": '',
      "L'élève ne paie rien pour son inscription.": '',
      'Nos clients ne paient jamais le déplacement en ville.': '',
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
      'Le ménage de fin de séjour est déjà compris dans le tarif de la semaine.':
        '',
      "L'adhésion comprend l'accès à la salle et un bilan par trimestre.": '',
      'Les recharges sont incluses dans votre abonnement.': '',
      'Manuels et cahiers sont inclus dans les frais.': '',
      'Vos livres scolaires sont inclus dans les frais.': '',
      'Le nettoyage est inclus dans toutes nos formules.': '',
      'Les péages du trajet sont intégrés au tarif.': '',
      'Nos tarifs comprennent les bâtons et les raquettes.': '',
      "L'échafaudage est compris dans le prix.": '',
      'Voiles et cordages inclus dans nos tarifs.': '',
    },
    ignores: [
      'Prix hors taxes, TVA incluse au taux en vigueur.',
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
      'Un forfait de déplacement est demandé pour couvrir le temps du technicien.',
      'Le forfait comprend 3 essais de 2 heures.',
      'La liste comprend les noms.',
    ],
  },
  'no-fee.price-includes': {
    reads: {
      'Le tarif de 1 900 $ par rapport couvre les entretiens et les croquis.':
        'price 1900 ?',
      "L'entrée comprend la dégustation et un plan.": '',
    },
    ignores: [
      'Le prix ne comprend ni la vaisselle ni les verres.',
      "Le tarif couvre uniquement l'usage de la salle.",
      'Demandez si le prix comprend la dégustation.',
      'Le rapport comprend les croquis et un plan.',
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
      'Nous pouvons réviser nos tarifs moyennant un préavis écrit de 60 jours.':
        'coverage 60 day',
      "Toute hausse de tarif vous est notifiée 45 jours à l'avance.":
        'coverage 45 day',
      'Un préavis de 2 mois précède tout changement de prix.':
        'coverage 2 month',
    },
    ignores: [
      'Vous pouvez modifier votre réservation avec un préavis de 3 jours.',
      'Les prix ont changé il y a 45 jours.',
    ],
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
  'no-fee.only-needed': {
    reads: {
      "Nous ne remplaçons que ce qui doit l'être.": '',
      'Aucune réparation inutile.': '',
    },
    ignores: ["Vous n'avez besoin de changer le filtre qu'une fois par an."],
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
      "Votre abonnement n'augmentera pas tant que vous restez.": '',
      'Les membres actuels gardent leur ancien tarif.': '',
      'Les abonnés actuels gardent leur tarif.': '',
      'Nos tarifs sont fixés à l’avance.': '',
      'Votre tarif est gelé, sans augmentation.': '',
    },
    ignores: [
      "Le prix est fixé par l'état deux fois par an.",
      'Le surplus est vendu au réseau à un tarif garanti.',
      'Au même prix que dans la brochure.',
      'Les prix peuvent monter.',
    ],
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
      'Dieu accueille chacun gratuitement.',
      'Vous pouvez retirer votre consentement sans aucun coût.',
      'Au prix de longs efforts.',
    ],
  },
  'no-fee.free-for-some': {
    reads: {
      'Gratuit pour les étudiants.': '',
      "L'entrée est gratuite pour les étudiants.": '',
    },
    ignores: ['Les étudiants paient cinq euros au guichet.'],
  },
  'no-fee.costs-nothing': {
    reads: {
      'Frais de dossier » 0 €': 'price 0 EUR',
    },
    ignores: ['Effets secondaires » Aucun', 'Frais de dossier » 40 €'],
  },
  'no-fee.first-minutes': {
    reads: {
      'Les 20 premières minutes chez le notaire sont gratuites.':
        'coverage 20 minute',
    },
    ignores: ['Les 20 premières minutes du film étaient longues.'],
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
    ignores: ['Gratuit', 'Livraison » Standard, 2 à 5 jours, 9 $, gratuit'],
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
  'no-fee.price-held-until': {
    reads: {
      "Prix bloqués jusqu'au 31 mars 2027.": 'ends 2027-03-31',
    },
    ignores: ['La route est bloquée jusqu’au 31 mars 2027.'],
  },
  'no-fee.so-many-free': {
    reads: {
      'Deux bilans gratuits par an.': '2 bilans',
    },
    ignores: ['Deux trains chaque heure.'],
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
  'no-fee.included-for-all': {
    reads: {
      'Un plan imprimé est remis à chaque marcheur.': '',
      'Les couverts sont compris dans toutes nos formules.': '',
    },
    ignores: ['Les couverts ne sont pas compris dans toutes nos formules.'],
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
  'no-fee.priced-up-front': {
    reads: {
      'Rien ne sera commencé sans que vous ayez accepté le devis.': '',
      'Nous convenons du prix avant de commencer.': '',
      'Aucun travail ne commence sans votre accord sur le prix.': '',
      'Les options sont chiffrées à l’avance.': '',
      'Le tarif est fixé à l’avance.': '',
    },
    ignores: ['Le loyer est payé d’avance.'],
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
  'no-fee.asked-before': {
    reads: {
      "Nous sollicitons votre accord avant d'engager toute dépense importante.":
        '',
      'Votre accord est demandé avant toute réparation.': '',
      "Si le travail s'alourdit, nous vous prévenons avant de continuer.": '',
      "Aucune réparation n'est effectuée sans votre accord.": '',
    },
    ignores: [
      "Nous sollicitons l'accord de la mairie avant de construire.",
      'Prévenez-nous avant de continuer.',
    ],
  },
  'no-fee.costs-shown': {
    reads: {
      'On vous remet un décompte détaillé de nos heures.': '',
      'Nous remettons une estimation écrite des honoraires.': '',
      'Vous recevez un relevé détaillé de toutes les heures.': '',
    },
    ignores: ["L'estimation de la foule n'a jamais été faite."],
  },
  'no-fee.brought-along': {
    reads: {
      'Nous venons avec le matériel et les produits.': '',
      'Nous apportons notre matériel.': '',
      'Les gravats sont évacués en fin de chantier.': '',
    },
    ignores: ['Apportez votre matériel.', "Nous n'emportons pas les gravats."],
  },
  'no-fee.price-told': {
    reads: {
      'Le vétérinaire vous indiquera le prix.': '',
      'Le prix est convenu avec vous par téléphone.': '',
    },
    ignores: ['Nous ne donnons pas le prix par téléphone.'],
  },
  'no-fee.made-ready': {
    reads: {
      'Les lits sont faits à votre arrivée.': '',
      'Les tables seront dressées par nos soins.': '',
    },
    ignores: ['Les lits faits sur demande coûtent 8 €.'],
  },
  'no-fee.work-unlimited': {
    reads: {
      'Interventions sur site illimitées': '',
      "Retouches illimitées jusqu'à votre accord.": '',
    },
    ignores: [
      'Nos possibilités sont illimitées.',
      'Les retouches illimitées coûtent 40 € par mois.',
    ],
  },
  'no-fee.rise-capped': {
    reads: {
      'Les augmentations de loyer ne dépasseront pas 5 % par an.': 'rate 5 %',
      'La hausse annuelle est plafonnée à 3 %.': 'level 3 %',
    },
    ignores: [
      "L'humidité ne doit pas dépasser 60 %.",
      "Les prix ont augmenté de 3 % l'an dernier.",
    ],
  },
  'no-fee.rises-no-more': {
    reads: {
      "Nos tarifs n'augmentent jamais de plus de 2 %.": 'level 2 %',
    },
    ignores: ["Les loyers ont augmenté de plus de 5 % l'an dernier."],
  },
  'no-fee.pay-when-done': {
    reads: {
      "Le paiement n'est encaissé qu'après la prestation.": '',
      'Paiement à la fin du chantier.': '',
    },
    ignores: [
      'Le paiement se fait à la réservation.',
      'Le solde est exigible 30 jours après la prestation.',
    ],
  },
  'no-fee.price-as-told': {
    reads: {
      'Le tarif annoncé à la réservation est définitif.': '',
      'Le prix inscrit et signé est ferme.': '',
    },
    ignores: [
      'Le prix indiqué est par personne.',
      'Le prix annoncé est parfois élevé.',
    ],
  },
  'no-fee.price-kept-for': {
    reads: {
      'Votre mensualité est gelée pendant trois ans.': 'coverage 3 year',
      'Le montant reste le même quelle que soit la durée du chantier.': '',
    },
    ignores: [
      'La température est maintenue pendant 24 heures.',
      'Les arrhes sont conservées pendant trois jours.',
    ],
  },
  'no-fee.pays-as-told': {
    reads: {
      'Vous payez exactement la somme indiquée sur le devis.': '',
      'Vous réglez uniquement le prix affiché.': '',
    },
    ignores: [
      'Vous payez exactement la moitié le jour même.',
      'Vous payez à la caisse indiquée.',
    ],
  },
  'no-fee.not-without-yes': {
    reads: {
      "Nous ne démarrons qu'une fois le chiffre accepté.": '',
      'Nous ne remplaçons aucune pièce sans votre feu vert.': '',
    },
    ignores: [
      'Nous ne commençons jamais avant neuf heures.',
      'Nous ne faisons rien de vos données sans votre consentement.',
    ],
  },
  'no-fee.covers-all': {
    reads: {
      'Nos devis comprennent tous les frais.': '',
      "Nos prix incluent pièces et main d'œuvre.": '',
    },
    ignores: [
      'Nos prix ne comprennent pas tous les frais.',
      'Leurs devis oubliaient tous les frais.',
    ],
  },
  'no-fee.nothing-extra': {
    reads: {
      'Aucun module payant à débloquer ensuite.': '',
      'Pas de ligne surprise en fin de mois.': '',
    },
    ignores: [
      'Des options payantes existent.',
      'Pas de vacances payées pour les bénévoles.',
    ],
  },
  'no-fee.none-required': {
    reads: {
      "Nous ne demandons pas d'acompte.": '',
      'La réservation ne nécessite pas votre carte bancaire.': '',
    },
    ignores: ['Nous demandons un acompte.', "Nous n'exigeons pas de tenue."],
  },
  'no-fee.is-not-required': {
    reads: {
      "Un acompte n'est pas nécessaire.": '',
      "La signature d'un contrat n'est jamais obligatoire.": '',
    },
    ignores: [
      'Un acompte est nécessaire.',
      "L'acompte n'est pas remboursable.",
    ],
  },
  'no-fee.never-added': {
    reads: {
      'Les frais de service ne sont jamais ajoutés au montant.': '',
      "Rien d'imprévu ne s'ajoute au total.": '',
    },
    ignores: [
      "La TVA s'ajoute au total lors du paiement.",
      "Votre nom n'est jamais ajouté à une liste.",
    ],
  },
  'no-fee.fee-back-if': {
    reads: {
      "Les frais d'étude vous sont remboursés dès la commande.": '',
      'Nous remboursons la visite si vous signez.': '',
    },
    ignores: [
      "Les frais d'étude sont dus dès la commande.",
      'Nous remboursons la visite en cas de retard.',
    ],
  },
  'no-fee.service-thrown-in': {
    reads: {
      "L'installation, c'est notre cadeau.": '',
      'On ajoute gratuitement le montage du meuble.': '',
    },
    ignores: ['Le vélo est au garage.', "L'installation n'est pas un cadeau."],
  },
  'no-fee.nobody-tied': {
    reads: {
      "Vous n'êtes jamais lié par un contrat.": '',
      'Nos membres ne sont pas tenus par un abonnement.': '',
    },
    ignores: [
      'Une fois signé, vous êtes lié par le contrat.',
      'Les chiens ne sont pas attachés à la clôture.',
    ],
  },
  'no-fee.free-item': {
    reads: {
      'Gonflage gratuit tous les soirs au club': '',
      'Graissage gratuit tous les ans au club': '',
    },
    ignores: [
      'La vue offerte par la terrasse, superbe en été',
      "C'est la fleur la plus offerte à la fête des mères.",
    ],
  },
  'no-fee.none-incurred': {
    reads: {
      "Le changement d'adresse ne donne lieu à aucun frais.": '',
    },
    ignores: ['Tout retard entraîne des frais.'],
  },
  'no-fee.quote-in-writing': {
    reads: {
      'Nous établissons un devis détaillé pour chaque projet.': '',
      'Chaque client reçoit un devis écrit.': '',
    },
    ignores: [
      'Demandez un devis détaillé.',
      'Joignez un devis détaillé à votre demande.',
    ],
  },
  'no-fee.quote-exceeded': {
    reads: {
      'La facture ne dépassera pas le devis de plus de 10 %.': 'level 10 %',
    },
    ignores: ["Le taux d'humidité ne dépasse pas 60 %."],
  },
};
