import type { ThemeWords } from '../../../frame-words.ts';

export const settling: ThemeWords<'settling'> = {
  resolve: `
    résolu, résolue, résolus, résoudre, résolvons, résolution, réglé, réglée,
    réglés, régler, règlement, traiter, traité, traitée, traités, traitées,
    traitement (de|des|du|sous|dans|immédiat), traitons, traiter*, traité*,
    traitent, corriger, corrigeons, corrigé, corrigée,
    analyser, analyse (de|du|votre|les|chaque), réponse définitive, statuer, décision, traite,
    examinée, examinées, examinera, examinerons, étudiera, étudierons,
    analysera, analyserons, instruira, instruirons, solutionn*, donner suite, enquête, corrigées,
    corrigés, corrigerons, résolvent, résout, réglons, règle, règlons,
    solutionner, solutionné, clôturé, clôturée, clos, close, instruit,
    instruite, instruits, instruction, indemnisé, indemnisés, rendons, rendue,
    rend sa, rendra, étudiée, étudiées, étudié, étudiés, étudions, examinons,
    instruisons, notre décision, aurez notre décision,
    examinons votre recours, examiner votre recours, sinistres payés,
    sinistres réglés, indemnisation, résolues, réglées, payés en, payée en,
    payés sous, payé en, payées en, payées sous, sont payés, sont payées,
    est payée, réclamations payées, réponse finale, réponse complète, gérons,
    rectifié, rectifions, rectifiés, rectifiées, statuons, tranchons, tranche,
    dédommagé, dédommagée, indemnisée, indemnisons, indemnise, rétabli,
    rétablie, comblé, réparé sous, remédions, remédié, solution, solutions,
    une solution, régularisé, régularisons, remise en marche, remis en marche,
    remettons en marche,
    réexamin*, (réclamation|réclamations|dossier|dossiers|enquête|enquêtes|cas) … (prendre|prend|demander|nécessiter) jusqu'à, (réclamation|dossier|enquête) (complexe|difficile) … (prendre|prend|demander|nécessiter|demande) jusqu'à,
    (dépannage|réparation) (est|sera|) (réalisé*|effectué*|fait*)`,
  work: `
    cas (plus|les plus|) complexes, cas simples, (pannes|réparations) (simples|courantes|complexes|lourdes|plus complexes),
    remise en route, remise en service,
    réparation, réparations, dépannage, dépannages, remise en état, remises en
    état, révision, révisions, retouche, retouches, ressemelage, ressemelages,
    diagnostic, diagnostics, affûtage, affûtages, recordage, rempaillage,
    désoxydation, débosselage, étalonnage, gravure, gravures, récupération de
    données, mise au point, mises au point, remplacement, remplacements,
    nettoyage à sec, détachage, rhabillage, entretien courant, petits travaux,
    (la plupart|l'essentiel|la majorité|neuf sur dix|neuf dixièmes) des
    (pannes|réparations|problèmes|interventions), la plupart des pannes,
    changement (d'|de|du|des)
    (écran|batterie|vitre|pneu|pneus|pile|serrure|courroie|joint),
    (tous|toutes) (les|nos|vos) (petits travaux|réparations|retouches),
    résultats (d'analyse|d'analyses|du laboratoire|de laboratoire)`,
  'gets-done': `
    terminé, terminés, achevé, achevés, effectué, effectués, réalisé, réalisés,
    exécuté, exécutés, bouclé, bouclés,
    (est|sont|sera|seront|soit|être) …
    (terminé|terminés|achevé|achevés|effectué|effectués|réalisé|réalisés|exécuté|exécutés|fait|faits|faite|faites|prêt|prête|prêts|prêtes|bouclé|bouclés|posé|posés|rendu|rendue|rendus|rendues|réparé|réparés|résolu|résolue|résolus|résolues)`,
  'thing-back': `
    (appareil|appareils|téléphone|téléphones|ordinateur|véhicule|voiture|moto|vélo|montre|machine|instrument|bijou|bijoux|chaussures|vêtement|vêtements|meuble|meubles|guitare|robe|costume|linge|couteaux|lunettes) … (est|sont|sera|seront) (rendu|rendus|rendue|rendues|restitué|restitués|remis|remise|remises|de retour)`,
  sorted: `
    se libère, (est|sera|soit|et|ou|été|dossier|ticket|incident|signalement|cas|litige|bien) (libéré|dégagé|traité),
    résolu, remis en service, remis en route, remis en état, rétabli, réparé,
    débouché, libérés, libérée, libérées, dégagés, dégagée, dégagées, corrigé, rectifié, mis en sécurité, sécurisé,
    remis en ordre, bouclé, bouclée, sous contrôle, dépanné, dépannée, traités, traitée, traitées,
    remis en marche, de retour en service, évacué,
    (est|sont|sera|seront|souvent|généralement) (enlevé|enlevés|effacé|effacés|ramassé|ramassés|collecté|collectés|enregistré|enregistrés|traité|traités|instruit|examiné|examinés|étudié|étudiés|tranché|tranchés|clôturé|clôturés|terminé|terminés|révisé|révisés|réparé|réparés|recollé|recollés|affûté|affûtés|aiguisé|aiguisés|créé|créés|modifié|modifiés|transféré|transférés|raccordé|raccordés|rebranché|rebranchés|colmaté|colmatés|nettoyé|nettoyés|évalué|évalués|réglé|réglés|validé|validés|immatriculé|immatriculés|vérifié|vérifiés|contrôlé|contrôlés|déposé|déposés|accordé|accordés|remplacé|remplacés|retiré|retirés|déblayé|déblayés|évacué|évacués|réapprovisionné|réapprovisionnés|clos|closes|instruits|instruite|instruites|remis en service|remise en service|remis en état|remis en ligne|mis à jour|mise à jour|mises à jour|mis en place|mise en place), (de nouveau|à nouveau) (sur la route|sur pied|opérationnel|en service|en ligne|fonctionnel|utilisable|disponible), (prend|prennent|prendra|prendront) effet, (statue|tranche|se prononce) sur (les|votre|vos|chaque|le|la) (recours|demandes|demande|dossier|dossiers|réclamation|réclamations),
    (comité|commission|jury|bureau|service des admissions|arbitre) (examine|étudie|traite|instruit|tranche|statue|se prononce), (bail|contrat|dossier|compte|acte|document|carte|permis) (est|sera) (établi|établie|prêt|prête|constitué|délivré|finalisé)`,
  'taken-away': `
    (évacué|évacuée|évacués|évacuées|emporté|emportée|emportés|emportées|enlevé|enlevée|enlevés|enlevées|débarrassé|débarrassée),
    enlèvement, évacuation`,
  complaint: `
    réclamation, réclamations, plainte, plaintes, litige, litiges, différend,
    incident, incidents, problème, problèmes, anomalie, anomalies, ticket,
    tickets, bug, bugs, non-conformité, sinistre, sinistres, signalement,
    enquête, faille, vulnérabilité, insatisfaction, panne, pannes,
    dysfonctionnement, dysfonctionnements, non-conformités, défaut, défauts,
    bogue, bogues, recours, appel de la décision, erreur, erreurs,
    erreur de facturation, mécontentement, bagage égaré, nid-de-poule, fuite,
    fuites, contestation, contestations, désaccord, objet perdu, alerte,
    alertes, alarme, alarmes,
    (cas|dossier|dossiers|demandes|questions|affaires) (complexe|complexes|difficile|difficiles|simples|plus complexes), réexamine la décision`,
  request: `
    demande, demandes, requête, requêtes, question, questions, message,
    messages, courriel, courriels, e-mail, e-mails, email, emails, mail,
    mails, formulaire, dossier, dossiers, retraits, demandes de retrait,
    virement, virements, demande de virement`,
  message: `
    courriel, courriels, mail, mails, e-mail, e-mails, email, emails, message,
    messages, sms, appel, appels, demande d'accès, demandes d'accès, demande
    d'information, demandes d'information, demande de renseignement, demandes
    de renseignement, courrier, courriers, lettre, lettres, formulaire,
    commentaire, commentaires`,
  decision: 'décision, avis, réponse, conclusion, verdict, résultat, résultats',
  'fix-time': `
    rto, temps de reprise, délai de reprise, temps de rétablissement,
    temps de restauration, délai de restauration, délai de réparation,
    délai d'intervention, délai de traitement, délais de traitement,
    délai de résolution, temps de résolution, restauration, délai moyen,
    norme de service, normes de service, délai de remise en service, sous gtr,
    gtr, garantie de temps de rétablissement, rétablissement,
    indemnisation sous, indemnisé sous, indemnisation en,
    durée (de la|d'une|de votre|moyenne de|moyenne d'une) réparation,
    délai de remise en état, durée de réparation, temps de réparation,
    délais de réparation, immobilisation, remise en service, remise en état,
    remise en route, résolution, cible de résolution, délai de rétablissement,
    temps de rétablissement, délai de correction, remettre en ligne,
    remis en ligne, remise en ligne, remettre en service, remis en service,
    durées de réparation, choisissez votre vitesse, choisissez votre délai,
    (validation|vérification|activation|inscription|instruction|mise en place) (prend|demande|dure|nécessite)`,
  'first-visit': `
    en une seule visite, en une visite, dès la première visite,
    première visite, en un seul passage, dès le premier passage,
    dès le premier appel, dès le premier contact, en une seule intervention,
    dès la première intervention,
    en un seul déplacement,
    (dès le|au|lors du) premier (passage|rendez-vous|déplacement|coup), (à|lors de) la première (visite|intervention|venue), du premier coup`,
  'leaves-with': `
    (repartez|repartirez|rentrez|ressortez|reprenez la route) (avec|au volant de|sur|chaussé de|à) (votre|vos|un|une|de),
    (récupérez|récupérerez|reprenez) (votre|vos|le|la) (vélo|voiture|véhicule|téléphone|montre|lunettes|chaussures|moto|appareil|instrument|guitare|ordinateur|tondeuse|scooter)`,
  investigate: `
    enquête, enquêter, examiner, examen, vérification, analyse (de|du) (votre|la|chaque|) (demande|réclamation|plainte|dossier|requête|situation|litige|recours|cas), (nous|on) analysons, examinons,
    examiné, examinée, examinés, examinées`,
  'account-closing': `
    suppression de votre compte, supprimer votre compte, effacement,
    suppression, supprimer mon compte, supprimer son compte,
    supprimer un compte, suppression de compte, suppression du compte`,
  restore: `
    restauration, rétablissement, rétabli, rétablir, rto, reprise,
    remise en service, récupération, remettre en ligne, remis en ligne,
    remise en ligne, remettre en service, remis en service`,
};
