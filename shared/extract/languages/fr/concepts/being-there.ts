import type { ThemeWords } from '../../../frame-words.ts';

export const beingThere: ThemeWords<'being-there'> = {
  open: `
    ouvert, ouverte, ouverts, ouvertes, ouverture, ouvre, ouvrent, ouvrons,
    nous sommes ouverts`,
  'opening-hours': `
    horaires, horaire, heures d'ouverture, horaires d'ouverture,
    heures d'affaires, heures de service, jours et heures,
    horaires de réception, horaires du magasin, heures de réception,
    horaires d'accueil, nos horaires, permanence, permanence téléphonique,
    heures d'accueil, jours d'ouverture, heures de bureau,
    accueil téléphonique, horaires du support, heures de présence`,
  'clock-bound': `
    (jusqu'à|dès|à partir de) {5-23} (h|heures), jusqu'à (minuit|midi|tard),
    (dès|à partir de) (midi|l'aube), du matin au soir, de l'aube au crépuscule,
    jusqu'à la fermeture`,
  available: `
    disponible, disponibles, disponibilité, joignable, joignables,
    à votre disposition, à votre écoute, à votre service, présents, présent,
    opère, opérationnel, opérationnelle, accessible, accessibles, assure,
    assurent, prête à intervenir, prêts à intervenir, mobilisés,
    travaillons le samedi, travaillons le week end, travaillons le dimanche,
    travaillons aussi, répond, répondent, accueille, accueillons, accueillent,
    vous accueille, vous reçoit, reçoit, à disposition, quelqu'un répond,
    quelqu'un décroche, quelqu'un est là, on vous répond, nous sommes là,
    on est là, vous pouvez appeler, vous pouvez nous joindre, nous joindre,
    être joint, sur le pont, au bout du fil, dans nos murs, à l'accueil,
    au comptoir, casiers, badge, entrez quand, accès aux locaux,
    (se relaient|se relaie|veille sur|veillent sur|prennent le relais)`,
  'we-hold': `
    (nous proposons|nous offrons|nous donnons|nous organisons) des
    (cours|séances|visites|leçons|ateliers|soins),
    (cours|séances|visites|leçons)
    (proposés|proposées|assurés|assurées|dispensés)`,
  'not-offered': `
    ne pourront plus être, ne pouvons plus assurer, ne sera plus assuré,
    ne seront plus assurées, n'est plus assuré, ne sont plus assurées,
    plus de service,
    n'offrons pas, ne proposons pas, n'assurons pas, ne fournissons pas,
    pas disponible, pas disponibles, non disponible, non disponibles,
    indisponible, pas ouvert, pas ouverte, pas joignable, pas joignables,
    n'est pas assuré, pas de service, n'est pas ouvert,
    (ne|n') (garantissons|garantit|promettons|prévoyons) pas,
    (n'est|ne sommes|ne sont) (pas|aucunement) (tenu*|obligé*) de (fournir|proposer|rembourser|échanger|remplacer)`,
  'every-day': `
    7j/7, 7j 7, 7 7j, 7/7, 7 7, 7 jours sur 7, sept jours sur sept,
    tous les jours, 7 jours par semaine, sept jours par semaine, 365 jours,
    toute l'année, chaque jour, 7 j 7, 7 sur 7, 7 jours 7, 7 j sur 7,
    sept jours sur 7, 6j/7, 6 7j, 6j 7, 6 jours sur 7, 5j 7, 5 7, 6 7,
    5 jours sur 7,
    quotidiennement`,
  'daily-rounds': `
    (nous|on)
    (livrons|livre|passons|passe|venons|vient|collectons|collecte|expédions|expédie|intervenons|intervient)
    (quotidiennement|chaque jour|tous les jours|chaque matin|tous les
    matins|7 jours sur 7|7j/7|sept jours sur sept)`,
  'around-clock': `
    jour et nuit, nuit et jour, à toute heure, toute la nuit,
    24 heures sur 24, 24h sur 24, 24h 24, 24 24, 24 24h, 24h/24, 24/24,
    en continu, sans interruption, à n'importe quelle heure, toute la journée,
    de jour comme de nuit, 24 7, bout de la nuit, disponible toute la durée,
    disponibles toute la durée, présent toute la durée,
    présents toute la durée, sur place toute la durée,
    à votre disposition toute la durée, à vos côtés toute la durée,
    en permanence, clavardage en direct en tout temps,
    disponible en tout temps, disponibles en tout temps,
    joignable en tout temps, joignables en tout temps,
    assistance en tout temps, soutien en tout temps, en tout temps accessible,
    accessible en tout temps, accessibles en tout temps, ouvert en tout temps,
    en service jour et nuit, toute heure du jour,
    en plein milieu de la nuit, au milieu de la nuit, à trois heures du matin, à
    quatre heures du matin, à 3 h du matin, à 2 h du matin, ne dort jamais, ne
    ferme jamais, jamais fermé, 365 nuits, quelle que soit l'heure, à n'importe
    quelle heure du jour, jour comme nuit, la nuit comme le jour, jours fériés
    compris, à tout instant`,
  tireless: `
    (qualifie|qualifient|qualifier|qualifiez|capte|captent|captez|capter|génère|génèrent|générez|générer|convertit|convertissez|convertir|attire|attirez) (vos|des|les|de|plus de|davantage de) (prospects|leads|visiteurs|contacts|ventes|clients), (vend|vendent|prospecte|prospectent) pour (vous|votre entreprise|votre boutique), (site|vitrine|logiciel|robot|agent|outil|argent) … (travaille|travaillent) pour (vous|votre entreprise), (automatise|automatisez|automatisent|automatiser) (vos|les|votre),
    sans relâche, travaille jour et nuit, travaillons jour et nuit,
    travaillent jour et nuit, d'arrache-pied,
    (répondeur|messagerie|boîte vocale) (prend|enregistre|reçoit|recueille) (vos|les|votre|le|) (message|messages|appels)`,
  'never-closes': `
    ne (ferme|ferment|fermons) jamais, (jamais|sans jamais)
    (fermé|fermer)`,
  'on-the-menu': `
    (option|options|plat|plats|menu|menus|formule|formules|recette|recettes|dessert|desserts|spécialités|parfums) … (disponible|disponibles),
    (plat|plats|pain|pains|mets|mezzé|mezzés|salade|salades|préparation|préparations|sandwich|sandwichs|viennoiserie|viennoiseries|pâtisserie|pâtisseries|recettes) … (jour même|du jour),
    dans notre cuisine`,
  'on-request':
    'sur demande, à la demande, sous réserve de disponibilité, selon disponibilités, selon disponibilité',
  'other-times': `
    jour ouvré désigne, jours ouvrés désigne, jour ouvrable désigne,
    s'entend du lundi, s'entendent du lundi, nous donner accès,
    majoration, majorations, supplément de nuit, (supplément|suppléments) (nuit|week-end|dimanche|soirée|férié), doit se présenter,
    se présenter entre, présentez-vous entre, présentez-vous à partir,
    (l'éclairage|éclairage public|réverbères|lampadaires) … (coupé|éteint|éteints|coupés) (de|entre|à partir), circulation (est|) dense, vent souffle, demande culmine,
    (journée|nuit|demi-journée|soirée|tarif) … (va|compte|court|s'entend|s'étend|se compte) (de|du),
    tondeuse, tondeuses, tonte, engins à moteur, outils bruyants, marée, marée basse,
    calme, silence, tapage, nuisances sonores, heures de silence,
    heures calmes, arrivée, arrivées, heure d'arrivée, heures d'arrivée,
    check in, check out, happy hour, happy hours, quarts de travail,
    horaires de travail, heures de pointe, heures pleines, heures creuses,
    meilleur moment, ce samedi, ce dimanche, ce week end,
    (circulation|baignade|silence|calme|bruit) (interdite|interdit|est interdite|est interdit|est demandé|est exigé|de rigueur|entre|de),
    (respecter|respect) (le|la|du|de la|un) (repos|silence|sommeil|calme|tranquillité|couvre-feu)`,
  weekend: `
    week-end, week-ends, weekend, weekends, samedi, samedis, dimanche,
    dimanches, fin de semaine, fins de semaine`,
  'weekend-too': `
    samedi compris, dimanche compris, samedis compris, dimanches compris,
    y compris le samedi, y compris le dimanche, y compris le week end,
    y compris les jours fériés, jours fériés compris, week end compris,
    week ends compris, même le dimanche, même le samedi, même le week end,
    même les jours fériés, même à noël, soirs et week ends,
    le soir et le week end, dimanches et jours fériés, dimanche et jours fériés,
    (samedi|samedis|dimanche|dimanches|week-end|week-ends|soirs|fériés) … (possible|possibles) (aussi|également|sans|sur|),
    sept soirs sur sept, six jours sur sept, 6 jours sur 7, 6 jours 7,
    ouvert le dimanche, ouvert le samedi, ouverts le dimanche,
    ouverts le samedi, ouvert tard, nocturne,
    consultations (du soir|du samedi|en soirée) (le|les|chaque),
    consultations (du samedi|du dimanche),
    (répondons|répond|répondent|travaillons|travaille|travaillent|intervenons|intervient|interviennent|ouvrons|recevons|reçoit|reçoivent|accueillons|accueille|livrons|consulte) (aussi|même|également) (le|les|pendant les|certains) (samedi|samedis|dimanche|dimanches|week-end|week-ends|soir|soirs|jours fériés|fériés|nuit)`,
  evening:
    'soir, soirs, soirée, nocturne, nocturnes, nuit, nuits, en soirée, tard le soir',
  'takes-place': `
    répétons, répète, répètent, répétition, répétitions, (altos|ténors|basses|sopranes|chœur|groupe|équipe|jeunes|anciens|débutants|confirmés) (se retrouve|se retrouvent|se réunit|travaille|travaillent|s'entraîne|s'entraînent|chante|chantent),
    jour {1-30} (:|-|–), (stage|stages|atelier|ateliers|formation|séance|répétition|réunion) du (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|week-end),
    se tiendra, se tiendront, se tient, se déroule, se déroulera, a lieu,
    aura lieu, ont lieu, auront lieu, dure, durera, commence à, débute à,
    commencera à, journée type, habituellement lieu, généralement lieu, durée,
    durée de la séance, durée moyenne,
    se (réunira|réunit|tiendra|tient), ouverture des portes, sera (au
    magasin|en boutique|présent|présente|parmi nous), dédicace, dédicaces, vf,
    vo, vost, vostfr, u7, u9, u11, u13, u15, u17, seniors masculins,
    entraînement, entraînements, pétrit, projection, projections, coup d'envoi,
    (stage|stages|cours) (intensif|intensifs|de vacances|vacances|d'été|de révision|de révisions),
    planning des cours, horaires des cours, horaire des cours, planning hebdomadaire, emploi du temps, horaires des messes, horaires des séances`,
  'event-length': `
    pose prend, montage prend, installation prend, pose dure, installation
    dure, montage dure, pose s'étale, chantier dure, pose occupe, toute la
    nuit, toute la journée, toute la soirée, toute la semaine, tout le week
    end, tout le mois, toute une journée, toute une nuit, jour par mois, jour
    par semaine, jour par an, jour par jour, jour / mois, jour / semaine, jour
    / an, jour / jour, jours par mois, jours par semaine, jours par an, jours
    par jour, jours / mois, jours / semaine, jours / an, jours / jour, journée
    par mois, journée par semaine, journée par an, journée par jour, journée /
    mois, journée / semaine, journée / an, journée / jour, journées par mois,
    journées par semaine, journées par an, journées par jour, journées / mois,
    journées / semaine, journées / an, journées / jour, heure par mois, heure
    par semaine, heure par an, heure par jour, heure / mois, heure / semaine,
    heure / an, heure / jour, heures par mois, heures par semaine, heures par
    an, heures par jour, heures / mois, heures / semaine, heures / an, heures
    / jour, semaine par mois, semaine par semaine, semaine par an, semaine par
    jour, semaine / mois, semaine / semaine, semaine / an, semaine / jour, h
    par mois, h par semaine, h par an, h par jour, h / mois, h / semaine, h /
    an, h / jour, j par mois, j par semaine, j par an, j par jour, j / mois, j
    / semaine, j / an, j / jour, jours ou plus, jours et plus, nuits ou plus,
    nuits et plus, semaines ou plus, semaines et plus, heures ou plus, mois ou
    plus, mois et plus, jour supplémentaire, journée supplémentaire, nuit
    supplémentaire, heure supplémentaire, semaine supplémentaire, appel de,
    appel découverte de, abonnement de, abonnements de, formulaire de,
    questionnaire de, contrat de, contrats de, engagement de, bail de, vidéo
    de, vidéos de, forfait de, forfaits de, programme de, parcours de, cure
    de, séjour de, séjours de, voyage de, circuit de, stages de, formations
    de, consultation gratuite de, jours immersifs, jours de stage, jours de
    formation, jours d'immersion, heures de cours, heures de formation, heures
    de conduite, filtres durent, piles durent, batteries durent, recharges
    durent, cartouches durent, appel de diagnostic de, appel téléphonique de,
    appel vidéo de, séance de, séances de, session de, sessions de,
    rendez-vous de, rdv de, consultation de, consultations de, entretien de,
    entretiens de, échange de, visio de, visioconférence de, réunion de,
    atelier de, ateliers de, démo de, démonstration de, visite de, cours de,
    leçon de, stage de, formation de, présentation de,
    (s'étale|s'étalent|s'étend|s'étendent|s'échelonne|s'échelonnent|se
    déroule|se déroulent) sur, se prépare en, se préparent en, se travaille
    en, d'immobilisation, difficulté moyenne, difficulté facile, d'intervalle,
    (séance|séances|cours|leçon|leçons|massage|massages|soin|soins|stage|stages|formation|formations|atelier|ateliers|appel|entretien|consultation|visite|coaching|session|sessions|programme|cure|séjour|circuit|croisière|randonnée|trajet|pause|vidéo|spectacle|balade|rendez-vous|examen|module) (de|d'), (séance|séances|cours|coaching|appel|entretien|bilan) (individuel|individuelle|individuels|personnalisé|personnalisée|privé|collectif|particulier|particuliers|découverte) (de|d'),
    (passe|passent|passera|passer|passez|reste|restent|rester) (environ|près de|au moins|en moyenne|) (une|deux|trois|quatre|{1-99}) (à {2-99}|) (minutes|minute|min|heures|heure|h|jours|jour|semaines|semaine|mois), (passe|passent|passer) (une demi-heure|un quart d'heure|une bonne heure),
    (minutes|heures|jours|semaines|mois|ans) (entre (deux|chaque|les)|d'écart), se (prépare|remplit|lit|lisent|parcourt|visite|déguste|monte|joue|complète|signe|cuisine) … en,
    (minutes|heures|heure|jours|jour|semaines) (pendant|durant|le temps) (la|le|les|l'|que|qu'|des|du|de),
    gagnez, gagner, gagne, économisez, faites gagner, faire gagner, fait gagner,
    (consultation|consultations|rendez-vous|visite|visites|séance|séances|examen|soin|soins|bilan) (peut|peuvent|pourra|) (durer|prendre|dure|durent|prend|prennent),
    (minutes|min) (autour|alentour|à la ronde|aux alentours),
    sur la base d'une heure,
    (minute|minutes|heure|heures|jour|jours|semaine|semaines) de retard, retards de, retardé* de, décalé* de`,
  holiday: 'jours fériés, jour férié, fériés, férié, noël, congés, vacances',
  'day-name': `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lundis, mardis,
    mercredis, jeudis, vendredis, samedis, dimanches, lun, mar, mer, jeu, ven,
    sam, dim, week-end, semaine, tous les jours, 7j/7, 7 jours sur 7,
    week end, jours fériés`,
  closed: 'fermé, fermée, fermés, fermeture, ferme, fermé le',
  'by-appointment':
    'sur rendez-vous, sur rendez-vous uniquement, uniquement sur rendez-vous, sur rdv',
  'always-access': `
    accès à vie, accès permanent, accès 24h, accès libre, accès 24/7,
    accès en continu, accès illimité à vie, accès illimité dans le temps,
    accès illimité aux cours, accès illimité à la formation,
    accès illimité à toute heure, accès illimité 24`,
  support: `
    assistance, support, service client, service clients,
    service à la clientèle, service clientèle, service après-vente, sav,
    hotline, hot-line, aide, dépannage, accueil, réception, conseillers,
    permanence, standard téléphonique, notre standard, le standard,
    standard ouvert, urgences, urgence, ligne d'urgence, centre d'appels,
    centre de contact, technicien, techniciens, ingénieur, agents,
    supervision, surveillance, équipe, équipes, chauffeur, chauffeurs,
    service d'urgence, service`,
  team: `
    équipe, équipes, conseillers, conseiller, agents, experts, personnel,
    spécialistes, collaborateurs, représentants, opérateurs`,
  phone: `
    téléphone, par téléphone, téléphonique, ligne, whatsapp, email, e-mail,
    courriel, chat, tchat, clavardage, appel, appels, téléphoniques, lignes,
    lignes téléphoniques`,
  'on-call': `
    astreinte, astreintes, de garde, permanence, de service, garde,
    ligne d'urgence, numéro d'urgence, ligne directe, veilleur, centrale
    d'écoute, centre d'appels, poste de contrôle, vétérinaire de garde, portable
    direct`,
  'since-bought': `
    (à partir|à compter) (de|du) … (date|jour) (d'achat|d'émission|de
    vente|d'activation|de l'achat|de l'émission), (à partir|à compter)
    de (l'|son|leur|votre|la)
    (achat|émission|vente|activation|souscription), après (l'|son|votre)
    (achat|émission|activation), (à partir|à compter) (d'achat|de
    l'achat), (à compter|à partir) du jour où`,
  'asks-valid': `
    (combien de temps|jusqu'à quand|jusque quand) …
    (valable|valables|valide|valides|utiliser|utilisable|utilisables),
    quelle est (la|leur|sa) (durée de|date de|) validité, quelle est la
    durée de validité, combien de temps (ai-je|a-t-on|avez-vous|pour) …
    utiliser, quelle est la (date limite|date d'expiration), quand
    (expire|expirent)`,
  'valid-everywhere': `
    (valable|utilisable|accepté|acceptée|acceptés|acceptées|utilisables|valables|valide|valides)
    (dans|sur|pour|chez|au sein de)
    (tous|toutes|tout|toute|l'ensemble|chacun|chacune|n'importe),
    (utiliser|dépenser|utilisez) (dans|sur)
    (tous|toutes|l'ensemble|n'importe)`,
  'balance-stays': `
    (solde|reliquat|reste|différence|montant restant|somme restante) …
    (reste|demeure|est conservé|restera|est gardé) …
    (sur|disponible|utilisable|valable), (solde|reliquat) … (sur|dans)
    (la|votre|le) (carte|bon|chèque|compte) … (reste|demeure)`,
  monitoring: `
    supervision, supervisée, supervisé, surveillance, surveillé, monitoring,
    télésurveillance, surveillée,
    (agents|agent|personnel) de sécurité, gardien, gardiennage, veilleur de nuit`,
  'all-year':
    "toute l'année, 365 jours par an, 365 jours, chaque jour de l'année, 365j",
};
