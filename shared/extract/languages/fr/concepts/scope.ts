import type { ThemeWords } from '../../../frame-words.ts';

export const scope: ThemeWords<'scope'> = {
  quantity: `
    volume, volumes, gros volumes, quantité, quantités, grandes quantités,
    grosse commande, grosses commandes, achat* groupé*, plusieurs articles,
    en gros, en lot, par lot`,
  'scope-express':
    'express, prioritaire, priorité, chronopost, rapide, accéléré, livraison rapide',
  'scope-standard':
    'standard, classique, normal, normale, ordinaire, de base, colissimo',
  'scope-economy': 'économique, éco, lent',
  'scope-overnight':
    'lendemain, jour suivant, livraison 24h, express 24h, le lendemain',
  'scope-store': `
    magasin, magasins, en magasin, boutique, boutiques, showroom, agence,
    agences, succursale, succursales, bureau, atelier`,
  'scope-online':
    'en ligne, site internet, site web, web, internet, boutique en ligne, application',
  'scope-phone': `
    téléphone, par téléphone, téléphonique, centre d'appels, appel,
    ligne téléphonique, ligne directe, ligne d'urgence, ligne d'assistance,
    notre ligne, au téléphone, appels, des appels, téléphoniques,
    lignes téléphoniques, lignes`,
  'scope-email':
    'courriel, courriels, e-mail, email, mail, formulaire, message',
  'scope-chat':
    'chat, tchat, clavardage, messagerie, whatsapp, réseaux sociaux, live chat',
  'scope-new-customer': `
    nouveau client, nouveaux clients, nouveaux abonnés, première commande,
    premier achat, nouveaux membres, nouveaux patients, nouvel abonné,
    première box`,
  'scope-existing-customer': `
    clients existants, client existant, anciens clients, clients actuels,
    anciens stagiaires, clients fidèles, déjà client, déjà clients`,
  'scope-member': `
    membre, membres, abonné, abonnés, adhérent, adhérents, porteurs de carte,
    inscrits, titulaires`,
  'scope-student': `
    lycéens, scolaires, apprentis,
    étudiant, étudiants, étudiante`,
  'scope-senior': `
    plus de 60 ans, plus de 65 ans, + de 60 ans, + de 65 ans, retraité, aîné, troisième âge,
    aînés, retraités, seniors, senior, plus de 65 ans`,
  'scope-business': `
    professionnel, professionnels, entreprise, entreprises, b2b, pro, pros,
    corporate, associations, organismes publics`,
  'scope-consumer': 'particulier, particuliers, consommateur, consommateurs',
  'scope-premium': `
    premium, vip, business, enterprise, privilège, platine, support vip,
    membre or, membres or, carte or, forfait pro`,
  'scope-domestic': `
    france, france métropolitaine, canada, québec, belgique, maroc, suisse,
    national, métropole, partout en france, partout au maroc,
    partout au canada, partout au québec, ontario, partout au pays, au pays,
    royaume-uni, états-unis, angleterre, aux états-unis`,
  'scope-international': `
    international, internationale, étranger, europe, monde entier,
    union européenne, hors de france, autres pays, dom-tom, outre-mer,
    hors québec`,
  'scope-remote':
    'régions éloignées, corse, îles, dom, tom, zones éloignées, zone rurale',
  'scope-sale-items': `
    articles soldés, produits soldés, articles en solde, soldes, déstockage,
    articles en promotion`,
  'scope-bulky':
    'meubles, meuble, volumineux, gros colis, électroménager, matelas, encombrants, palette',
  'scope-custom-made':
    'sur mesure, personnalisé, personnalisés, personnalisée, sur commande, gravé, gravés',
  'scope-digital':
    'numérique, numériques, téléchargement, logiciel, logiciels, licence, cours en ligne',
  'scope-damaged': `
    endommagé, endommagés, défectueux, défectueuse, erreur, non conforme,
    cassé, erreur de notre part, notre erreur, brisé, brisés, abîmé, abîmés,
    cassés`,
  'scope-monthly':
    'mensuel, mensuelle, mensuels, mensuelles, par mois, de mois en mois, au mois, chaque mois',
  'scope-yearly':
    "annuel, annuelle, annuels, annuelles, par an, à l'année, annuellement, par année",
  'scope-urgent':
    'urgent, urgente, urgence, urgences, critique, critiques, bloquant, bloquants',
  'scope-weekend': 'week-end, weekend, samedi, dimanche, fin de semaine',
  'scope-group': `
    fratrie, fratries, frères et sœurs, frères et soeurs, apprentis, chômeurs, aidants, écoles, clubs, jumeaux, personnel soignant, bénéficiaires de minima,
    groupe, groupes, famille, familles, enfants, couple, couples,
    les moins de, aux moins de, de moins de … ans, enfant, jeunes de moins de,
    tout-petits, nourrissons, bambins, accompagnateur, accompagnateurs,
    accompagnant, accompagnants, ados, adolescents,
    anciens combattants, militaires, pompiers, soignants, enseignants, jeunes mariés, jeunes parents, riverains, demandeurs d'emploi, intermittents`,
};
