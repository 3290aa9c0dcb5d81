/** Words that stand for one another, spelt once for the phrases they share. */

/** Whom a company serves, when it speaks of them. */
export const customers = `
  (vous|tu|on|membre|membres|adhérents|adhérent|abonnés|abonné|clients|client|
  élèves|élève|étudiants|patients|patient|familles|parents|locataires|
  voyageurs|passagers|participants|stagiaires|utilisateurs|ils|elles)`;

/** What they are let do. */
export const may = `
  (pouvez|peux|peut|peuvent|pourrez|pourront|pouvez aussi|peuvent aussi|
  pouvez toujours|avez la possibilité de|ont la possibilité de|
  avez la possibilité d'|ont la possibilité d'|êtes libre de|êtes libres de|
  sont libres de|avez le droit de|ont le droit de|il est possible de|
  possible de|possibilité de|permet de)`;

/** Whose, or which of them. */
export const some = `
  (votre|vos|ton|ta|tes|son|sa|ses|leur|leurs|notre|mon|ma|mes|le|la|les|l'|
  un|une|tout|toute|chaque|ce|cet|cette|l'un de vos|l'une de vos)`;

/** What is paid for as long as it runs. */
export const plans = `
  (abonnement|abonnements|adhésion|adhésions|forfait|forfaits|contrat|contrats|
  carte|cartes|pass|inscription|inscriptions|formule|formules|formation|
  cours|leçons|séances|programme|accompagnement|coaching|entretien|
  maintenance|location|mission|prestation|prestations|service|services|
  hébergement|bail|accueil|garde|cotisation|prélèvement|mensualités|
  box|panier|paniers|livraison|livraisons|commande|commandes|envois)`;

/** What is booked for a day. */
export const bookings = `
  (rendez-vous|réservation|réservations|leçon|leçons|cours|séance|séances|
  stage|stages|atelier|ateliers|visite|visites|séjour|séjours|table|tables|
  créneau|créneaux|place|places|billet|billets|événement|soin|soins|massage|
  consultation|essayage|contrôle|révision|intervention|prestation|examen|
  voyage|voyages|excursion|excursions|sortie|sorties|balade|balades|
  promenade|croisière|traversée|trajet|vol|vols|train|location|locations|
  déménagement|livraison|livraisons|collecte|installation|dégustation|
  cérémonie|fête|date|dates|horaire|horaires|jour|heure|arrivée|venue)`;

/** What is held for many, on its day. */
export const occasions =
  '(événement|événements|évènement|cours|séance|séances|leçon|leçons|stage|stages|atelier|ateliers|spectacle|spectacles|représentation|représentations|manifestation|concert|concerts|sortie|sorties|vol|vols|train|trains|croisière|excursion|visite|visites|formation|formations|session|sessions|voyage|voyages|activité|activités|match|course|traversée|départ|festival|conférence|séjour|prestation|rendez-vous|date)';

/** What is asked for a thing. */
export const itsPrice =
  '(prix|tarif|tarifs|loyer|loyers|cotisation|honoraires|devis|redevance|mensualité|pension|adhésion|inscription|soumission|prime)';

/** What is booked, bought or joined. */
export const booked =
  '(séance|séances|forfait|forfaits|formule|formules|réservation|réservations|leçon|leçons|cours|soin|soins|visite|visites|location|locations|séjour|séjours|abonnement|abonnements|prestation|prestations|service|services|chambre|chambres|billet|billets|déménagement|déménagements|réparation|réparations|intervention|interventions|nuit|nuitée|nuitées|stage|stages|atelier|ateliers|mariage|mariages|menu|menus|repas|consultation|consultations|bilan|bilans|examen|examens|entretien|entretiens|révision|révisions|ménage|ménages|nettoyage|nettoyages|lavage|lavages|toilettage|toilettages|pose|poses|installation|installations|formation|formations|pack|packs|offre|offres|adhésion|adhésions|inscription|inscriptions|place|places|emplacement|emplacements|gîte|gîtes|appartement|appartements|vélo|vélos|voiture|voitures|véhicule|véhicules|bateau|bateaux|sortie|sorties|excursion|excursions|croisière|croisières|balade|balades|trajet|trajets|course|courses|commande|commandes|achat|achats|ticket|tickets|entrée|entrées|pass|licence|licences|contrat|contrats)';

/** Who pays, whoever it is. */
export const pays =
  '(paie|paient|paye|payent|payez|paies|payes|paierez|paiera|paieront|règle|règlent|réglez|règles|verse|versent|versez|verses|débourse|déboursent|déboursez|avance|avancent|avancez)';

/** Who comes, teaches or cares; and the company they do it for. */
const professionals =
  'intervenant|intervenante|intervenants|chauffeur|professeur|moniteur|monitrice|thérapeute|infirmier|infirmière|aide|aide à domicile|jardinier|médecin|dentiste|vétérinaire|sage-femme|technicien|technicienne|personne|personnes|visage|visages|équipe|coach|auxiliaire|conseiller|conseillère|prof|enseignant|enseignante|éducateur|éducatrice|assistante|nounou|coiffeur|coiffeuse|guide|interlocuteur|interlocutrice|avocat|avocate|comptable|photographe|femme de ménage|artisan|mécanicien|ouvriers|agent|gardien|kiné|ostéopathe|mentor|tuteur|formateur|formatrice|praticien|praticienne|aidant|nutritionniste|diététicienne|psychologue|consultant|consultante|plombier|électricien|peintre|skipper|capitaine|pilote|chef|artiste|toiletteur|baby-sitter';
const firmWords =
  'école|organisateur|organisateurs|club|hôte|studio|salle|association|centre|académie|restaurant|hôtel|prestataire|propriétaire|agence|équipe';
export const professional = `(${professionals})`;
export const staffOrFirm = `(${professionals}|${firmWords})`;

/** The same, several of them. */
export const crews =
  '(équipes|déménageurs|techniciens|poseurs|livreurs|peintres|jardiniers|intervenants|intervenantes|artisans|installateurs|plombiers|électriciens|couvreurs|carreleurs|maçons|menuisiers|ouvriers|coiffeurs|toiletteurs|aides|agents)';
