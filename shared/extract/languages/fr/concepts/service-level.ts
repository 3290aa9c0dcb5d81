import type { ThemeWords } from '../../../frame-words.ts';
import { professional } from '../families.ts';

export const serviceLevel: ThemeWords<'service-level'> = {
  uptime: `
    disponibilité, uptime, taux de disponibilité, disponibilité du service,
    disponibilité réseau, garantie de disponibilité, temps de disponibilité,
    reste en ligne, restent en ligne, toujours en ligne, est en ligne,
    joignable, reste joignable, exactitude, exactitude de préparation, taux de
    service, du premier coup, à l'heure convenue, à la date convenue, dans le
    créneau, complets, complètes, reste accessible, accessible à, en service,
    % du temps, fonctionnent à tout instant, accessible à 99`,
  downtime: `
    panne, pannes, coupure, coupures, indisponibilité, indisponibilités,
    interruption, interruptions, temps d'arrêt, hors service, hors ligne,
    inaccessible, en dérangement`,
  retained: `
    rétention, conservé, conservés, conservons, conserve, conservation, gardé,
    gardés, gardons, garde, stocké, stockés, archivé, archivés, historique`,
  'no-interruption': `
    (aucune|sans|zéro|sans aucune) (interruption|coupure) (de|du|de
    votre) (service|activité), (aucune|sans|zéro|sans aucune)
    (interruption|coupure) d'activité`,
  'on-time': `
    à l'heure, ponctualité, ponctuel, dans les délais, respect des délais,
    dans les temps, à temps,
    à l'heure (dite|convenue|prévue|promise)`,
  'starts-on-time': `
    (rendez-vous|consultations|cours|séances|visites|soins)
    (qui|toujours|) (commencent|débutent|démarrent) à l'heure,
    (rendez-vous|cours|séance|consultation) (commence|débute|démarre) à
    l'heure, (reçu|reçue|reçus|pris) à l'heure, (respectons|respecte)
    l'heure (de|du) (votre|vos|) (rendez-vous),
    (rendez-vous|consultations|cours|séances|visites|soins) (commencent|débutent|démarrent) (à la minute|à l'heure pile|ponctuellement|à l'heure dite),
    (rendez-vous|consultations|cours|séances|visites|soins|leçons|réunions) (commencent|débutent|démarrent) (toujours|bien|tous|toutes) à l'heure`,
  sla: `
    sla, gtr, gti, engagement de service, engagements de service,
    niveau de service, niveaux de service, norme de service,
    garantie de service, indicateurs suivants`,
  charter: `
    charte, notre charte, nos engagements, notre engagement, engagements de
    service, charte d'accueil, charte de qualité, charte client, charte qualité,
    ce que vous pouvez attendre, ce à quoi vous avez droit, nos standards, nos
    normes de service, normes de service, notre promesse, nos promesses, notre
    parole, vous pouvez compter sur,
    au contrat, c'est au contrat, inscrit au contrat, inscrits au contrat,
    inscrite au contrat, engagement signé, engagement contractuel, engagement
    chiffré, contractuel, contractuelle, par contrat, on s'y tient, nous nous
    y tenons, on s'y engage, noir sur blanc, c'est écrit, parole tenue, publié
    chaque mois, affiché en agence, nous le garantissons, garanti par contrat`,
  'done-in': `(ouvert|ouverte|activé|activée|approuvé|approuvée|créé|créée|transféré|transférée|transférés|transférées|vérifié|vérifiée|bloqué|bloquée|débloqué|débloquée|déverrouillé|enregistré|enregistrée|publié|publiée|publiés|publiées|imprimé|imprimée|imprimés|encadré|retouché|retouchée|affûté|affûtée|gravé|gravée|nettoyé|nettoyée|lavé|lavée|monté|montée|posé|posée|assemblé|recordé|recordée|réglé|réglée|réglés|réglées|versé|versée|versés|versées|crédité|créditée|crédités) (en|sous|dans les|en moins de|en seulement|en à peine)`,
  'book-direct': `
    en réservant en direct, réservez en direct, réservation en direct, en direct sur notre site, en réservant directement, sur notre propre site`,
  'asks-expiry': `
    (expire-t-elle|expire-t-il|expirent-elles|expirent-ils|périme-t-il),
    (a-t-elle|a-t-il|ont-elles|ont-ils|y a-t-il) une (date|durée) (limite|d'expiration|de validité),
    est-ce que … (expire|expirent)`,
  'never-expires': `
    (ne|n') (se perdent|se perd|disparaissent|disparaît|périment|périme|expirent|expire) (jamais|pas),
    n'expirent jamais, n'expirent pas, n'expire jamais, n'expire pas, sans date d'expiration, sans expiration, restent valables à vie,
    aucun délai d'expiration, aucune date d'expiration, sans limite de validité, sans limite de temps, sans date limite, pas de date d'expiration,
    restent valables indéfiniment, valables indéfiniment, valable indéfiniment, valables à vie, sans date de péremption, ne périment pas, ne périme pas`,
  'our-delay': `
    jour sans (service|connexion|internet|eau|courant|chauffage|ligne), (livraison|commande|technicien|installation|colis|train|équipe|chantier|mise en service) (en retard|retardé|retardée|prend du retard), par (jour|heure) de retard de notre, si nous sommes en retard, si nous prenons du retard,
    (nous|on) (arrivons|arrive|livrons|livre|finissons|finit|avons) avec (plus de|) {1-90} (minutes|minute|heures|heure|jours|jour) de retard,
    (technicien|livreur|chauffeur|plombier) (arrive avec|a) (plus de|) {1-90} (minutes|minute|heures|heure|jours|jour) de retard,
    nous avons (plus de|) {1-90} (minutes|minute|heures|heure|jours|jour) de retard`,
  delayed: `
    (retard|retards), (retardé|retardée|retardés|retardées), prenons du
    retard, imprévu de notre côté, (tout|un|moindre)
    (changement|report|décalage), changement (d'horaire|de
    date|d'heure|de dernière minute), (faut|faudrait|demande|prend)
    (plus de temps|davantage de temps|plus longtemps), (ne|n')
    (peut|pouvons|pourra|pourrons|pouvait) pas (partir|être
    livré|livrer|venir|être
    tenu|tenir|arriver|assurer|répondre|respecter), (ne pouvait|ne
    peut|ne pouvaient) être (respecté|tenu), pas en mesure de
    (vous|répondre|livrer|venir|respecter)`,
  'spare-parts': `
    pièce détachée, pièces détachées, pièce de rechange, pièces de rechange`,
  backup: `
    sauvegarde, sauvegardes, backup, backups, sauvegardé*, redondance, snapshots, snapshot`,
  tended: `
    (est|sera|soit|et|ou|linge|bassin|matériel|local|lit|sol|cabinet|véhicule|filtre|jardin|instrument|équipement|appareil|entièrement|régulièrement) (nettoyé|changé|contrôlé|vérifié|testé|analysé|révisé|vidé|lavé|désinfecté|stérilisé|étalonné|ramoné|balayé|aspiré|arrosé|désherbé|taillé|aéré), (nettoyés|changés|contrôlés|vérifiés|testés|analysés|révisés|vidés|lavés|désinfectés|stérilisés|étalonnés|ramonés|balayés|aspirés|arrosés|désherbés|taillés|aérés|nettoyée|changée|contrôlée|vérifiée|testée|analysée|révisée|vidée|lavée|désinfectée|stérilisée|étalonnée|ramonée|balayée|aspirée|arrosée|désherbée|taillée|aérée|nettoyées|changées|contrôlées|vérifiées|testées|analysées|révisées|vidées|lavées|désinfectées|stérilisées|étalonnées|ramonées|balayées|aspirées|arrosées|désherbées|taillées|aérées), (entretenu|entretenue|entretenus|entretenues|tondu|tondue|tondus|tondues), chambres sont faites, lits sont faits,
    (nous|on)
    (nettoyons|nettoie|changeons|change|contrôlons|contrôle|vérifions|vérifie|testons|teste|analysons|analyse|entretenons|entretient|révisons|révise|tondons|tond|vidons|vide|lavons|lave|désinfectons|désinfecte|ramonons|ramone|balayons|arrosons|inspectons|inspecte),
    inspecté, inspectés,
    (recevez|envoyons|adressons|remettons|recevront|reçoivent) …
    (rapport|compte rendu|compte-rendu|bilan écrit|point écrit),
    (conducteur de
    travaux|responsable|jardinier|gardien|technicien|superviseur|infirmière|infirmier)
    passe,
    (est|sont) (sauvegardé|sauvegardés), (chambres|lits) sont (faites|faits),
    (est|sont) (visité|visités|pesé|pesés|examiné|examinés|nourri|nourris|promené|promenés|inspecté), (passe|passent) à l'autoclave,
    (fait|faisons|fais) le point,
    (revoyons|réévaluons|suivons|suit|réévalue|revoit) (votre|le|la|vos|leur) (progression|programme|plan|évolution|traitement|progrès|suivi|besoins), (service de ménage|ménage|linge) (est|sont) (assuré*|fait*|changé*)`,
  reckoned: `
    montants, montant, résultats, réclamations, tarifs, prix, barème,
    barèmes, chiffres, conditions, politique, indicateurs, taux,
    statistiques, performances, budget, objectifs`,
  'so-often': `
    chaque
    (jour|semaine|mois|année|nuit|matin|soir|heure|trimestre|saison|quinzaine|printemps|automne),
    (tous les|toutes les)
    (jours|mois|ans|nuits|matins|soirs|heures|semaines|trimestres),
    (une|deux|trois|quatre|plusieurs|au moins une) fois (par|l'|chaque)
    (jour|semaine|mois|an|nuit|heure|trimestre|saison|),
    quotidienne, quotidiennes, quotidiennement, hebdomadairement, mensuellement, trimestriellement,
    (après|avant|entre) (chaque|deux|chacun)
    (client|clients|séjour|séjours|usage|utilisation|utilisations|patient|patients|passage|soin|soins|locataire|location|locations|cours|séance)`,
  'same-person': `
    (le|la|les|) (même|mêmes) (intervenant|intervenante|chauffeur|professeur|moniteur|thérapeute|infirmière|aide|jardinier|médecin|dentiste|technicien|personne|équipe|coach|auxiliaire|conseiller|conseillère|prof|enseignant) (à|pour|) (chaque|toutes les|tous les) (fois|visite|visites|séance|séances|passage|passages|semaine|semaines|leçon|rendez-vous|intervention|cours),
    (le|la|les|) (même|mêmes) ${professional} (à|pour|) (chaque|toutes les|tous les),
    (le|la|les|) (même|mêmes) ${professional} … (du début à la fin|d'un bout à l'autre|tout au long|semaine après semaine|d'une fois sur l'autre|d'une semaine à l'autre|d'une séance à l'autre),
    toujours (par|avec|) (le|la|les) (même|mêmes) ${professional},
    (gardez|garde|gardent|conservez) (le|la|les) (même|mêmes) ${professional}`,
  'guaranteed-capacity': `
    bande passante est garantie, bande passante garantie, débit garanti,
    débits garantis, mbps garantis, vitesse garantie, bande passante est de,
    ressources garanties, ressources dédiées garanties, débit minimum,
    blocs garantis, blocs garanties`,
  discreet: `
    (emballage|emballages|colis|paquet|paquets|carton|cartons|enveloppe|enveloppes|conditionnement)
    (neutre|discret|anonyme|neutres|discrets|anonymes|sans logo),
    (emballé|emballés|expédié|expédiés|livré|livrés) (discrètement|en
    toute discrétion), (livraison|expédition) (discrète|anonyme|en toute
    discrétion)`,
  'group-capped': `
    (limité|limités|limitée|limitées|plafonné|plafonnée|plafonnés) à,
    (groupe|groupes|classe|classes|cours|séance|séances|session|sessions|atelier|ateliers)
    de … maximum,
    (groupe|groupes|classe|classes|cours|séance|session|sessions|atelier|ateliers)
    de, maximum, au maximum, pas plus de, jamais plus de, au plus,
    (groupes|groupe|classes|cours|effectifs) (ne dépassent|ne dépasse|n'excèdent) (jamais|pas), (un|une) (adulte|encadrant|encadrante|animateur|animatrice|moniteur|monitrice|éducateur|éducatrice|professeur|guide|accompagnateur|accompagnatrice) pour`,
  'room-for': `
    occupants, occupation, capacité, couchage, couchages, chambre,
    chambres, gîte, gîtes, hébergement, accueillies, accueillis,
    logement, places assises, nombre de passagers, lits`,
  'success-rate': `
    des appels, des commandes, des livraisons, des demandes, des dossiers,
    des réclamations, des colis, des cas, des courriels, des tickets,
    de nos appels, de nos livraisons, de nos commandes, de nos interventions,
    de nos colis, de vos appels, de vos demandes, de vos commandes,
    des sinistres, des réparations, des expéditions, des messages, des pannes,
    des incidents, des rendez-vous, des installations,
    sur 100, sur cent, sur dix, de nos visites, des trajets, des départs, des
    trains, des visites, des chantiers, des tournées, des bulletins, des
    lettres, des courses, des palettes, des factures, des cours, des bus`,
  'share-of': `
    % de nos, % de vos, % des, % du temps, % d'entre, pour cent de nos, pour
    cent des, sur dix, sur cent, sur vingt, fois sur trois, fois sur quatre,
    fois sur cinq, fois sur dix, fois sur cent, taux de réussite, taux de
    service, taux de ponctualité, taux de décroché, taux de remise, taux de
    résolution, taux de respect, taux d'exactitude, % de ponctualité, % de
    réussite`,
};
