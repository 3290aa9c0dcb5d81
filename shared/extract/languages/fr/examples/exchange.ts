import type { FrameWords } from '../../../frame-words.ts';

export const exchange: FrameWords['examples'] = {
  'exchange.exchanged-within': {
    reads: {
      'Échange possible pendant 21 jours.': 'window 21 day',
    },
    ignores: [
      'Le recueil a été réimprimé trois fois en deux ans.',
      'Ils ont discuté pendant 21 jours.',
      '30 € de rabais sur l’échange d’une clé pendant deux ans.',
      'Les pneus de plus de dix ans sont à remplacer.',
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
    ignores: [
      'Un échange avec un conseiller est gratuit.',
      'Le premier échange de 30 minutes est gratuit.',
      'Entrée gratuite.',
    ],
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
  'exchange.label': {
    reads: {
      'Échanges » Sous 30 jours, étiquettes en place': 'window 30 day',
      'Échange de taille » 14 jours': 'window 14 day',
    },
    ignores: ["Programme d'échange » Inscriptions ouvertes"],
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
    ignores: [
      'Échanges » Vous avez ensuite 10 jours pour poster le colis.',
      'Vélo de remplacement » Nous vous prêtons un vélo pendant 7 jours.',
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
  'exchange.swapped-soon': {
    reads: {
      'Une ampoule morte est remplacée sur-le-champ.': '',
    },
    ignores: ['Le maire est remplacé par son adjoint.'],
  },
  'exchange.costs-nothing': {
    reads: {
      'Échangez la taille, le port est à nos frais.': '',
    },
    ignores: ['Échangez des recettes entre voisins.'],
  },
  'exchange.another-one': {
    reads: {
      'Bulbe moisi : on vous en remet un dans le colis suivant.': '',
      'Une théière fêlée est remplacée sur simple photo.': '',
      'Coquille ouverte dans la bourriche ? Nous en donnons une autre.': '',
      'Nous remplacerons toute affiche présentant une anomalie.': '',
    },
    ignores: [
      'Les gouttières perdues sont remplacées à vos frais.',
      "Un écran fêlé, c'est 89 €.",
      'Remplacement rapide, tous véhicules.',
      'Un tour de plus ? Une autre fois, peut-être.',
      'Quand la pièce est-elle usée ? On la remplace à 80 000 km.',
    ],
  },
  'exchange.either': {
    reads: {
      "Envoyez une photo et nous remplaçons l'article ou le remboursons.": '',
      'Ils vous seront échangés ou remboursés selon votre demande.': '',
      'Nous échangeons volontiers les bouteilles bouchonnées.': '',
    },
    ignores: [
      'Échange ou remboursement : rien de cela pour les articles soldés.',
      'Nous ne remplaçons ni ne remboursons le colis.',
      'Les articles soldés ne sont pas échangés ou remboursés.',
    ],
  },
  'exchange.other-person': {
    reads: {
      'Vous pouvez demander un autre professeur à tout moment.': '',
    },
    ignores: ['Un autre professeur nous a rejoints en mai.'],
  },
  'exchange.another-person': {
    reads: {
      "Si l'intervenant ne vous convient pas, nous vous proposons une autre personne.":
        '',
    },
    ignores: ['Une autre personne peut signer pour vous.'],
  },
  'exchange.for-any-other': {
    reads: {
      "Les bons sont échangeables contre n'importe quel cours.": '',
      'Votre billet peut être échangé contre une autre soirée.': '',
    },
    ignores: ["Les bons ne sont pas échangeables contre n'importe quel cours."],
  },
  'exchange.or-we-replace': {
    reads: {
      'Il fleurit au printemps, sinon nous vous en renvoyons un autre.': '',
      'Arrivé intact, à défaut nous le remplaçons.': '',
    },
    ignores: [
      'Réparez le joint ou remplacez la pièce.',
      'Vous pouvez laver le filtre ou le remplacer chaque mois.',
    ],
  },
  'exchange.your-choice': {
    reads: {
      'Nous la remplaçons ou la remboursons, selon votre préférence.': '',
      'Une lampe neuve, un échange ou un remboursement : vous choisissez.': '',
    },
    ignores: [
      'Vous choisissez la couleur et la taille.',
      'À votre choix : la carte ou le virement.',
    ],
  },
  'exchange.we-replace': {
    reads: {
      'Nous proposons un échange pour toute affiche présentant une anomalie.':
        '',
    },
    ignores: [
      'Nous avons remplacé le vieux four après un problème.',
      'Nous allons remplacer la moquette.',
    ],
  },
};
