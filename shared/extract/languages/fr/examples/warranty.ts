import type { FrameWords } from '../../../frame-words.ts';

export const warranty: FrameWords['examples'] = {
  'warranty.for': {
    reads: {
      'Garantie et réglages durant la première année': 'coverage 1 year',
      'Chaque bouilloire est sous garantie pendant 4 ans.': 'coverage 4 year',
      'Garantie de deux ans sur toutes les batteries.': 'coverage 2 year',
      'Réparations garanties 12 mois.': 'coverage 12 month',
      'La pose est garantie 5 jours ouvrables.': 'coverage 5 business-day',
    },
    ignores: [
      "L'assuré dispose de deux ans pour agir.",
      'Satisfait ou remboursé pendant 30 jours.',
    ],
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
    ignores: ['Ce que couvre cette garantie', 'Le toit couvre la terrasse.'],
  },
  'warranty.of': {
    reads: {
      'Votre chaudière reste sous garantie deux ans.': 'coverage 2 year',
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
  'warranty.label': {
    reads: {
      'Garantie » Couronne en céramique sur armature métallique : 5 ans':
        'coverage 5 year',
      'Garanti » Deux ans': 'coverage 2 year',
      'Garantis » 10 ans': 'coverage 10 year',
    },
    ignores: ['Livraison garantie » Deux jours'],
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
  'warranty.parts-and-labour-for': {
    reads: {
      '2 ans pièces et main-d’œuvre': 'coverage 2 year',
    },
    ignores: ['Pièces et main-d’œuvre : 80 €.'],
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
  'warranty.covered-above': {
    reads: {
      "Garantie » La main-d'œuvre est couverte si le défaut vient de notre travail.":
        '',
    },
    ignores: ['Garantie » Le bris accidentel n’est pas couvert.'],
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
  'warranty.broken-by-us': {
    reads: {
      'Tout ce que nos déménageurs cassent est remplacé.': '',
      'Les dégâts causés par nos poseurs sont réparés.': '',
    },
    ignores: [
      'Les dégâts causés par les locataires sont réparés à leurs frais.',
    ],
  },
  'warranty.kept': {
    reads: {
      'Un entretien chez nous préserve votre garantie constructeur.': '',
      'La garantie du fabricant est conservée.': '',
    },
    ignores: [
      "Ouvrir l'appareil annule la garantie constructeur.",
      'Gardez la facture avec le carnet de garantie.',
    ],
  },
  'warranty.comes-again': {
    reads: {
      'Si la mousse réapparaît, nous revenons traiter le toit.': '',
      'En cas de réapparition des fourmis, nos techniciens repassent.': '',
      'Si un angle a été oublié, nous revenons le peindre.': '',
    },
    ignores: [
      'Si les guêpes reviennent, faites traiter le nid par un professionnel.',
      'Nous revenons chaque été sur la côte.',
      'Si le soleil revient, on ressort la terrasse.',
    ],
  },
  'warranty.fault-of-our-work': {
    reads: {
      'Nous reprenons tout défaut provenant de nos travaux.': '',
      "On répare la fuite si elle vient d'un joint que nous avons posé.": '',
    },
    ignores: ['Nous réparons les pannes de toutes marques.'],
  },
  'warranty.vouched-for-life': {
    reads: {
      'Nous répondons de chaque couture à vie.': '',
    },
    ignores: ['Nous répondons de bonne grâce.'],
  },
  'warranty.second-visit-free': {
    reads: {
      'Si la panne revient, le second passage ne vous coûte rien.': '',
      'Un défaut réapparaît ? La reprise est pour nous, sans frais.': '',
    },
    ignores: ['La seconde visite coûte moitié moins.'],
  },
  'warranty.transferable': {
    reads: {
      'Vous vendez ? La garantie est transférable.': '',
    },
    ignores: ["La garantie n'est pas transférable."],
  },
};
