import type { peopleTheme } from '../themes/people.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** Whom a promise is for, and whom it is not for. */
export const peopleWords: ThemeWords<typeof peopleTheme> = {
  supply: `
    nos fournisseurs, notre fournisseur, notre grossiste, nos grossistes, nous
    achetons chez, sous-traitant*, garage* partenaire*, atelier* partenaire*,
    nous facture, nous facturent, nous livre, nous livrent, nous accorde, nous
    accordent, nous payons a, notre compte chez`,
  'staff-affairs': `
    conges, conge paye, conges payes, ticket* resto, ticket* restaurant, titre* restaurant, heures sup*, feuille*
    d'heures, note* de frais, fiche* de paie, salaire*, absences, arret*
    maladie, teletravail, reunion* d'equipe, pointage, cantine, vestiaire*,
    entretien annuel, mutuelle d'entreprise, pause* dejeuner`,
  'third-party': `
    notre imprimeur, notre papetier,
    notre comptable, notre assureur, notre bailleur`,
  pass: 'pass, laissez-passer, billet*, entree*, tickets',
  'card-member':
    'carte*, adherent*, membre*, adhesion*, carte du magasin, carte client',
  membership: `
    adhesion*, adherent*, membre*, inscri*, s inscrire, frais d inscription,
    frais d adhesion, droit d entree, cotisation*,
    (entree|entrer|entre) (au|dans le) club, devenir membre, devient membre,
    nouveaux membres, frais d entree`,
  child: `
    enfant*, bebe*, junior*, ado*, fratrie*, frere*, soeur*, deuxieme
    enfant, second enfant`,
  family: `
    famil*, parent*, meme (foyer|toit|famille)`,
  couple: 'couple*, romanti*, lune de miel, amoureux',
  senior: `
    senior*, aine*, retraite*, (plus|au-dela|a partir|des) (de|)
    (soixante|soixante-cinq|soixante-dix|60|62|65|70) ans,
    (les|aux) plus de (soixante|soixante-cinq|60|65), (les|aux|des)
    (aines|anciens|seniors), aine, aines, ainee, (personnes|gens|clients)
    (agees|ages|d un certain age), troisieme age, age d or, pensionne*`,
  student: `
    etudiant*, eleve*, stagiaire*, apprenant*, inscrit*, etudiant,
    apprenti*, eleves,
    carte d (ecole|etudiant|universite), qui etudie, aux etudes, campus`,
  nonprofit: `
    association*, organisme* public*, ong, loi 1901, caritati*, solidaire*,
    associations, tarif associatif, associatif, asbl, obnl, benevoles`,
  'business-client': `
    entreprise*, professionnel*, corporate, pme, pros, comptes pro, clients
    pro, independants, professionnelle`,
  'new-customer': `
    nouveau* client*, nouveaux, premiere commande, bienvenue, premier achat,
    nouvel abonne, nouvel inscrit, nouveau*, premiere, premier colis,
    nouvelle, nouveau patient, nouveaux patients, premiere visite,
    premiere fois, vient de s inscrire, nouvel adherent, nouveaux inscrits,
    nouveaux abonnes, premiere reservation, debutant*,
    (vient|venir|viennent|venue|vint) .. premiere fois, premiere
    (venue|visite|fois|facture|seance|inscription), nouvelle*
    (personne|tete|famille|recrue)*, (n est|ne sont) jamais venu*, nouvelles
    tetes, nouveaux (venus|inscrits|patients|eleves|membres)`,
  'existing-customer': 'ancien*, deja, existant*',
  subscriber: `
    abonn*, quitter l abonnement, quitte l abonnement, arreter l abonnement,
    arrete l abonnement, arret de l abonnement`,
  group: 'groupe*, collectif*',
  person: 'personne*, visiteur*, adulte*, convive*',
  'people-count': 'personnes, visiteurs, adultes, passagers',
  youth: `
    moins de 26, moins de 25, moins de 18, jeune*, jeunesse, adolescent*,
    jusqu a vingt-cinq ans, jusqu a 25 ans, ans revolus, moins de 12, moins
    de 16`,
  'over-sixty': 'plus de 60, plus de 65, retraite, retraites',
  wheelchair: 'fauteuil roulant, mobilite, pmr',
  'first-owner': 'premier proprietaire',
  sibling: 'famille nombreuse, familles nombreuses, fratrie*',
  guest: 'invites, un invite, accompagnant*',
};
