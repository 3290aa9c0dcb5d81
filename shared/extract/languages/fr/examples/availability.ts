import type { FrameWords } from '../../../frame-words.ts';

export const availability: FrameWords['examples'] = {
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
      'Merci de respecter le repos des voisins entre 22 h et 8 h.',
      'Supplément nuit 20h-7h',
      'Tonte : de 9 h à 12 h le samedi.',
      'Nous répétons le jeudi de 19 h à 21 h.',
      'Tarif de jour (7h-20h), tarif de nuit (20h-7h).',
      "Tarifs » Nuits et dimanches, de 22 h à 7 h : 95 € de l'heure",
      'Un jour ouvré s’entend du lundi au vendredi, de 9 h à 17 h.',
      'Jour 2 : 8 h 30 – 16 h 30',
      "Offre d'emploi » Du lundi au vendredi de 6 h à 9 h",
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
      'Votre vitrine vend pour vous 24 h/24.',
      'La journée de location va de 8 h à 17 h.',
      "L'éclairage est coupé de minuit à 5 h.",
      'Le vent souffle le plus fort sur la crête de 12 h à 15 h, quand la vallée a chauffé.',
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
      "Nous n'assurons pas de service 24 h/24.",
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
      'Le robot qualifie vos prospects 24 h/24.',
      'Appels illimités 24h/24',

      "La fontaine de cette petite ville coule 24h/24 et personne ne s'en est jamais plaint depuis que le maire a changé de bord.",
    ],
  },
  'availability.every-day': {
    reads: {
      'Notre équipe est joignable 7 jours sur 7.': '',
    },
    ignores: [
      'Des plats végétariens sont disponibles chaque jour.',
      'Un comprimé tous les jours.',
      'Sauvegardes quotidiennes et sécurité renforcée.',
    ],
  },
  'availability.around-the-clock': {
    reads: {
      'Dépannage à toute heure.': '',
    },
    ignores: ['Nos équipes sont formées en continu.', 'Souper à toute heure.'],
  },
  'availability.weekends': {
    reads: {
      'Visites le soir et le samedi.': '',
      'Le soir et le week-end sur rendez-vous.': '',
      'Rendez-vous possibles le samedi.': '',
    },
    ignores: [
      'Rendez-vous le samedi sur demande.',
      'Les urgences du soir ne pourront plus être assurées.',

      'Soirs et jours fériés sur rendez-vous : un ajustement tarifaire s’ajoute.',
      'Un supplément peut être demandé le week-end en cas d’urgence.',
      'Fermé le week-end.',
    ],
  },
  'availability.asked-how-long-valid': {
    reads: {
      'Quelle est la durée de validité ? » Dix-huit mois.': 'coverage 18 month',
    },
    ignores: [
      'Quelle est la durée de validité du devis ? » Trois mois.',
      'Combien de temps dure la formation ? » Trois mois.',
    ],
  },
  'availability.days': {
    reads: {
      'Nous répondons du lundi au vendredi.': '',
      'Livraisons du lundi au samedi.': '',
    },
    ignores: [
      'Les réponses peuvent prendre plus de temps le samedi et le dimanche.',
      'Les chalets sont disponibles du samedi au samedi.',
      'Envoi sous deux jours ouvrés (hors samedi et dimanche), support compris.',
      'Le festival dure du lundi au vendredi.',
    ],
  },
  'availability.valid-since': {
    reads: {
      "Nos bons cadeaux ont 24 mois à compter de l'achat.": 'coverage 24 month',
    },
    ignores: [
      "Garantie » 24 mois à compter de la date d'achat",
      "Le fisc compte cinq ans à compter de l'achat.",
    ],
  },
  'availability.all-year': {
    reads: {
      "Le parc est ouvert toute l'année.": '',
      "Assistance toute l'année.": '',
    },
    ignores: ["Il pleut toute l'année."],
  },
  'availability.valid-everywhere': {
    reads: {
      'Les bons cadeaux sont valables dans tous nos salons.': '',
    },
    ignores: ['Ces règles sont valables dans tous les pays.'],
  },
  'availability.balance-stays': {
    reads: {
      'Le solde restant reste disponible sur la carte cadeau.': '',
    },
    ignores: ['Le solde est à régler le jour du départ.'],
  },
  'availability.access': {
    reads: {
      'Accès à vie à toutes les leçons.': '',
    },
    ignores: ['Accès refusé.'],
  },
  'availability.weekends-too': {
    reads: {
      'Nous répondons aussi le dimanche.': '',
      'On travaille aussi les jours fériés.': '',
      'Une oreille attentive, dimanche compris.': '',
    },
    ignores: [
      'Soirs et week-ends sont majorés de 50 %.',
      'Les dimanches sont longs au village.',
    ],
  },
  'availability.from-or-until': {
    reads: {
      "Accueil ouvert jusqu'à tard.": '',
    },
    ignores: ["Le film dure jusqu'à minuit."],
  },
  'availability.answered-never': {
    reads: { 'La carte-cadeau expire-t-elle ? » Non, jamais.': '' },
    ignores: ['L’offre expire-t-elle bientôt ? » Non.'],
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
  'availability.book-ahead': {
    reads: {
      "Vous pouvez réserver vos cours 14 jours à l'avance.": 'coverage 14 day',
      "Les abonnés réservent leurs cours 7 jours à l'avance.": 'coverage 7 day',
    },
    ignores: ["Il faut réserver 7 jours à l'avance."],
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
  'availability.never-closes': {
    reads: {
      'La laverie ne ferme jamais.': '',
    },
    ignores: ['La boutique ne ferme pas le samedi.'],
  },
  'availability.daily-rounds': {
    reads: {
      'Nous livrons quotidiennement Lyon, Bron et Villeurbanne.': '',
      'On passe chaque matin dans les villages de la vallée.': '',
    },
    ignores: [
      'Nous livrons chaque jour pour 5 €.',
      'Ils passent quotidiennement sous nos fenêtres.',
    ],
  },
  'availability.every-day-below': {
    reads: {
      'Service client » 7j/7': '',
    },
    ignores: ['Menu de la cantine » Tous les jours'],
  },
};
