import type { ThemeWords } from '../../../frame-words.ts';

export const waiting: ThemeWords<'waiting'> = {
  wait: `
    attente, attend, attendre, attendrez, temps d'attente,
    délai d'attente,
    délais d'attente, file, files, files d'attente, patienter, attendez,
    attente maximale, patientez, vous patientez, minutes d'attente,
    faire la queue,
    poireauter, file d'attente, faites la queue, en ligne d'attente, à attendre,
    (ne|n') (patientez|patienterez|patiente|attendez|attendrez|attend|attendra) (pas|jamais), de patience,
    (attente|délai d'attente|temps d'attente) pour (un|une|le|la|votre) … (rendez-vous|place|consultation|bilan|créneau|table|séance|visite),
    (n'|ne) (aurez|avez|devrez|devez) (pas|jamais) (à|besoin d'|) attendre`,
  'no-wait': `
    sans attente, aucune attente, zéro attente, pas d'attente, pas de file,
    sans file d'attente, coupe-file, coupe file, sans faire la queue,
    plus d'attente, plus jamais d'attente, fini l'attente, sans attendre,
    sans temps d'attente, prise en charge est immédiate,
    prise en charge immédiate, accueil immédiat, n'attendez jamais,
    n'attendrez jamais, n'attendrez plus, jamais d'attente, jamais attendre,
    pas une minute d'attente, sans patienter, attente zéro,
    sans la moindre attente, sans faire de file, sans queue,
    (pas|sans|aucune|ni) (de|) liste d'attente`,
  'while-you-wait': `
    (réparé|réparée|réparés|réparées|posé|posée|posés|montés|montées|remplacé|remplacée|remplacés|changé|changée|changés|imprimé|imprimées|gravé|gravée|affûté|affûtés|fait|faite|faits|faites|préparé|préparée|effectué|effectuée|reproduites)
    pendant que vous (patientez|attendez),
    (réparons|réparation|réparations|posons|pose|montons|montage|remplaçons|remplacement|changeons|changement|imprimons|gravons|gravure|faisons|préparons|retouches)
    … pendant que vous (patientez|attendez),
    (réparé|réparée|réparés|réparées|réparation|réparations|fait|faites|montage|gravure|reproduction)
    devant vous, (service|réparation|réparations) minute, talon minute,
    clé minute, clés minute`,
  'walk-in': `
    sans rendez-vous, sans rdv, sans réservation, sans réserver, sans prendre
    rendez-vous`,
  'arranged-for': `
    fixé, fixés, planifié, planifiés, programmé, programmés, proposé, proposés,
    prévu, prévue, prévus, prévues, organisé, organisés, réalisé, réalisés,
    effectué, effectués, donné, donnés, calé, calés, a lieu, ont lieu`,
  begins: `
    (nous|on|travaux|chantier|chantiers|projet|projets|mission|missions|équipe|équipes|accompagnement|traitement|prestation)
    … (démarrer|démarrons|démarre|démarrent|commencer|commençons|commence|commencent|débuter|débutons|débute|débutent)`,
  'first-slot': `
    (premier|prochain) (rendez-vous|rdv|créneau) (disponible|libre|),
    (première|prochaine) (disponibilité|consultation|visite|place) (disponible|libre|)`,
  'planned-works': `
    maintenance, maintenances, travaux programmés, travaux planifiés, coupure,
    coupures, interruption programmée, interruptions programmées, interruption
    planifiée, opération de maintenance, opérations de maintenance, mise à jour
    majeure, inspection, inspections, visite du logement, visites du logement,
    visite technique, visites techniques`,
  queue: "file d'attente, files d'attente, queue",
  counter: `
    comptoir, guichet, guichets, caisse, caisses, à l'accueil,
    à votre arrivée, dès votre arrivée, salle d'attente,
    en caisse, à la caisse, aux caisses, au guichet, aux guichets, au
    comptoir, à la borne, à la barrière, sur le quai, au quai, au drive, à
    l'entrée, à l'embarquement, à la réception, au standard`,
  appointment: `
    rendez-vous, rendez vous, rdv, créneau, créneaux, consultation,
    consultations, visite, visites, examen, audience, séance,
    prise de rendez-vous, entrevue, une place, première leçon,
    un rendez-vous dans, première séance, premier rendez-vous,
    première disponibilité, prochaine disponibilité, premier créneau, prochain
    créneau, une place en, créneau libre,
    consultation de suivi, consultation initiale, première consultation`,
  remind: `
    rappel, rappels, prévenir, prévenu, prévenons, préviendra, préviendrons,
    avertir, avertirons, avertissons, averti, informer, informerons, informé,
    informons, aviser, aviserons, avis, alerte, notifier, notifié, notifiée,
    notification, vous contactera, sms de rappel, rappelé, vous contacterons,
    prévient, préviennent, vous prévient, avertit, avertissent, informe,
    informent, passe un appel, vous contacte, rappel par sms, vous appelle,
    vous appellera, vous appelons, vous appellerons, vous téléphone,
    vous téléphonera, vous téléphonons, un appel, avisé, avisée, avisés,
    on vous prévient, on vous appelle, on vous envoie un sms, un sms, sms vous,
    recevez un sms, recevez un message, recevez un rappel, publié, publiés,
    annoncé, annoncés, êtes prévenu, serez prévenu, êtes averti, serez averti,
    je vous appelle, je vous préviens,
    un texto, texto, un sms part, coup de fil, passe un coup de fil, vous
    sonne, vous passe un appel, vous fait signe, vous faisons signe,
    rappelons votre rendez-vous, rappel de votre rendez-vous, rappel de rendez-vous,
    je vous appelle, je vous préviens, un texto, texto, un sms part,
    coup de fil, passe un coup de fil, vous sonne, vous passe un appel,
    vous fait signe, vous faisons signe,
    (tenons|tiendrons|tient|tenir) (au courant|informé|informée|informés),
    vous (dirons|disons|dira|dit) (combien|pourquoi|quand|si|comment|tout de suite),
    vous (écrivons|écrit|écrirons) ou vous,
    (serez|êtes) tenu (informé|au courant),
    (date|heure|horaire|créneau) … (sera|est|seront|sont) (communiqué|communiquée|annoncée|indiquée|confirmée),
    (est|êtes|serez|sera) (appelé|appelée|appelés|prévenu*|averti*),
    (vous|te) le (rappelons|rappelle|rappellerons|rappellera), vous (rappelons|rappelle) (votre|vos|l'|le|la|que), pensons à vous le rappeler,
    (avis|rappel|courrier|lettre|mail|courriel) (de renouvellement|d'échéance|de rappel|de convocation) (part|partent|vous parvient|est adressé|est envoyé|est expédié), (résidents|adhérents|parents|clients|riverains|copropriétaires|locataires|membres|abonnés|patients|usagers|voyageurs|familles) (sont|seront) (avisé*|prévenu*|averti*|informé*|alerté*)`,
  'inform-ahead': `
    la veille, à l'avance, au préalable, avant l'intervention,
    avant la livraison, avant l'arrivée, avant d'arriver, avant le passage,
    avant la visite, avant votre, avant l'examen, avant le rendez-vous,
    jours avant, heures avant, minutes avant, semaines avant,
    avant son passage, avant son arrivée, avant de passer,
    avant notre passage, avant notre arrivée, avant notre visite,
    avant chaque visite, avant chaque passage, avant chaque rendez-vous,
    en route, en chemin, avant sa venue, avant notre venue, avant toute,
    heures à l'avance, jours à l'avance, avant son entrée en vigueur,
    avant leur entrée en vigueur, avant l'entrée en vigueur,
    avant son application, avant application,
    avant de frapper, avant de sonner, avant qu'il arrive, avant qu'elle arrive,
    avant qu'on arrive, avant l'échéance, avant chaque échéance, une semaine
    avant, un mois avant, une heure avant, semaine avant, mois avant, heure
    avant, en temps utile, la veille au soir, minutes de chez vous, avant le
    début des travaux, avant les travaux,
    avant (la|notre|son|chaque|votre)
    (tournée|livraison|passage|arrivée|visite|intervention|venue), demi-heure
    avant, quart d'heure avant`,
  'seen-within': `
    vous êtes accueilli, être reçu, vous êtes reçu, reçu en,
    pris en charge en, pris en charge dans, pris en charge dès, accueilli par,
    mis en relation, décrochons, décroché, décroche, appel pris,
    pris en charge, prise en charge, prises en charge, mise en relation,
    vous êtes accueillie, répondre à votre appel, reçus, parlez à un,
    parler à un, décrochent, décrocher, décrochés, décrochées, reçues,
    êtes reçue, voit votre, voyons votre, vous voit, voyons vos, vous sert,
    êtes servi, soyez servi, soyez assis, êtes assis, servi en, vu par, vus par,
    vue par, reçu par, reçue par, vous accueillir en, vous accueille en,
    accueillis en, servie en, servis en, servi dans, servie dans, servi sous,
    prend le combiné, passez la porte, vous passez à table, installé à table,
    décrochons en, clés remises, clés en main en,
    êtes reçu, êtes accueilli, vous recevons, vous reçoit, on vous reçoit, on
    vous prend, prenons en urgence, voir un médecin, voir un dentiste, voir un
    vétérinaire, consulter un médecin, à table en, à votre table en, téléphone
    décroché, nous décrochons, on décroche, appels décrochés,
    prend (l'appel|votre appel|la ligne), prenons (l'appel|votre appel|la
    ligne), appel est pris, appels sont pris, (vous installe|vous
    installons|vous place|vous plaçons|vous reçoit|vous recevons|vous
    examine|vous examinons), êtes (installé|assis|appelé|examiné|vu|pris),
    (voyez|verrez|consultez|rencontrez) (un|une|le|la|votre|notre) (médecin|dentiste|spécialiste|vétérinaire|kiné|conseiller|conseillère|avocat|avocate|infirmière|sage-femme|praticien|opticien),
    vous passez (devant|au guichet|en caisse|au comptoir),
    au bout du fil, à l'appareil, en ligne avec un, reçoit à l'heure, recevons
    à l'heure, votre tour (arrive|vient), on vous appelle à la borne, voix
    humaine,
    vous (recevoir|voir|accueillir|donner rendez-vous), (urgences|cas urgents) (sont|seront) (vus|vues|reçus|reçues|traités|traitées),
    (enfant|enfants|patient|patients|animal|animaux|animal malade|bébé|bébés|situations urgentes|urgences) (est|sont|sera|seront) (toujours|généralement|) (reçu|vu|évalué|évalués|examiné|examinés|reçus|vus|vue|vues|reçue|reçues), (enfant|animal|patient) (malade|nouveau) (est|sera) (toujours|) (vu|reçu|examiné)`,
  openings: `
    disponibilité, disponibilités, des créneaux, un créneau, des places,
    une place, rendez-vous`,
  'finds-slot': `
    (vous|on vous|nous vous)
    (trouvons|trouve|trouverons|trouvera|casons|case|caserons|donnons|donne|réservons)
    (un|une) (créneau|place|rendez-vous|rdv|date|moment|horaire)`,
  'this-week': `
    cette semaine, dans la semaine, aujourd'hui, aujourd'hui même, cet
    après-midi, demain, dans la journée, ce mois-ci`,
  'goes-first': `
    (devant|avant) les autres (demandes|clients), coupe-file,
    (réservent|réservez|servis|servi|traités|traitée|traitées|rappelés|reçus|intervenons)
    en priorité, (passez|passent|passe) (devant|en priorité|avant les
    autres)`,
};
