import type { FrameWords } from '../../../frame-words.ts';

export const freeTrial: FrameWords['examples'] = {
  'free-trial.free': {
    reads: {
      'Démarrez votre essai gratuit.': '',
    },
    ignores: ['Un essai littéraire.'],
  },
  'free-trial.days-without-card': {
    reads: {
      '14 jours offerts, sans carte bancaire.': 'trial 14 day',
      '30 jours gratuits, aucune carte bancaire.': 'trial 30 day',
    },
    ignores: [
      '14 jours, carte bancaire conservée.',
      'Retours gratuits pendant 14 jours.',
    ],
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
    ignores: ['Un essai de 30 pages.', 'Le pompage d’essai dure 72 heures.'],
  },
  'free-trial.answered-free-for': {
    reads: {
      'Puis-je essayer ? » Oui, la formule Merle est gratuite pendant 15 jours, sans carte bancaire.':
        'trial 15 day',
    },
    ignores: ['Puis-je essayer ? » Oui, dans 15 jours.'],
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
  'free-trial.label': {
    reads: {
      'Essai gratuit » 14 jours, sans carte': 'trial 14 day',
      'Proposez-vous une période d’essai ? » Oui : 14 jours.': 'trial 14 day',
      'Essayez gratuitement » Un mois': 'trial 1 month',
    },
    ignores: ['Parking gratuit » Deux heures'],
  },
  'free-trial.try-free': {
    reads: { 'Venez essayer nos selles gratuitement.': '' },
    ignores: ['Essayez la selle, le retour est gratuit.'],
  },
  'free-trial.try-first': {
    reads: { 'Venez essayer la poussette sur les pavés avant d’acheter.': '' },
    ignores: ['Testez le détecteur chaque mois.'],
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
};
