import type { ThemeWords } from '../../../frame-words.ts';
import { bookings, customers, may, plans, some } from '../families.ts';

export const moving: ThemeWords<'moving'> = {
  reschedule: `
    (billet|billets|place|places|séance|séances) (modifiable|modifiables|échangeable|échangeables|reportable|reportables),
    reporter, report, reporté, modifier, modification, modifications,
    modifiable, déplacer, nouvelle date, changer de plan, changement de plan,
    changement de formule, passer d'un plan, suspendre, mettre en pause, pause,
    décaler, reprogrammer, reportez votre, reportez un, reporter votre,
    reporter un, décalez votre, décaler votre, reprogrammez, décalez, décalé,
    décalage, déplacer votre, déplacez votre, repousser, repoussez,
    basculer sur un autre, reprogrammé, reprogrammons, replacer,
    on vous replace, vous replaçons, décalons, déplaçons votre, déplaçons la,
    déplaçons le, reportons, on reporte, reportés, geler, gelez, gelable,
    changez de formule, changer de formule, repoussé, avancer ou reculer,
    ajustable jusqu*, reculer la date, reculez la date, être déplacé,
    être décalé, autre date, une autre date, choisir une autre date,
    basculer sur une autre date, replace (un|une|un autre|une autre|votre),
    replaçons (votre|un|une),
    autre (jour|mercredi|samedi|semaine|horaire|créneau|séance), ajustable,
    ajustables,
    (réduisez|réduire|augmentez|augmenter|ajustez|ajuster|revoyez|modifiez) (le nombre|votre nombre|vos effectifs|l'effectif|la quantité|les quantités|les effectifs),
    reportable, reportables, transférable, transférables, cessible, se cède,
    se reporte, se décale, cédez votre, céder votre,
    changez (de train|de bateau|de place|de séance|de menu|de plan|de taille d'abonnement|d'abonnement),
    décaler d'un, cédé, céder, revendu, revendre, transféré à un proche,
    transférer à un proche, donner votre place, report de date,
    (trouvons|proposons|offrons) (un|une) autre (créneau|horaire|date|jour|rendez-vous|séance),
    (donnée|donné|reportée|reporté|tenue|replacée) à (un|une) (moment|date|heure) qui vous convient,
    (est|sont|sera|seront) rattrapé*,
    (acompte|arrhes|paiement) (est|sont|sera|seront) reporté* (sur|à),
    (acompte|arrhes) (suit|suivent) (la|votre),
    vous (replaçons|déplaçons|transférons) sur (une autre|un autre) (date|jour|séance|créneau),
    (changer|changez|déplacer|déplacez|décaler|décalez|reporter|reportez|modifier|modifiez|échanger|échangez|repousser|repoussez|avancer|avancez|reprogrammer|transférer|déplaçons|décalons|reportons|décale|déplace|reporte) ${some} ${bookings},
    (changer|changez|déplacer|déplacez|décaler|décalez|reporter|reportez|modifier|modifiez|échanger|échangez|repousser|repoussez|avancer|avancez|reprogrammer|transférer|déplaçons|décalons|reportons|décale|déplace|reporte) (votre|vos|ton|ta|tes|leur|leurs|son|sa) … ${bookings},
    ${bookings} (peut|peuvent|pourra|pourront) … être (déplacé*|décalé*|reporté*|modifié*|échangé*|repoussé*|reprogrammé*|changé*|transféré*),
    (changer|changez|change|changement) (de|d') (date|jour|heure|horaire|créneau|séance|vol|train|bateau|billet),
    reprogrammé*, reprogrammer, reporterons, sont reportés, seront reportés, sera reporté, est reporté,
    être reporté,
    (changer|changez|changeons|changerez) ${some} (réservation|rendez-vous|date|créneau), (changements|changement) (doivent|doit|peuvent|peut) être (fait*|demandé*|effectué*)`,
  'make-up-class': `
    (cours|séance|séances|leçon|leçons|atelier|ateliers|sortie|sorties|balade|balades|visite|visites|stage|jour|jours|semaine|semaines) de rattrapage,
    (rattraper|rattrapez|récupérer|récupérez|remplacer) ${some} (cours|séance|séances|leçon|leçons|atelier|ateliers|sortie|sorties|balade|balades|visite|visites|stage|jour|jours|semaine|semaines),
    rattrapable, rattrapables, récupérable, récupérables,
    se (rattrape|rattrapent|récupère|récupèrent),
    (cours|séance|séances|leçon|leçons|atelier|ateliers|sortie|sorties|balade|balades|visite|visites|stage|jour|jours|semaine|semaines) (manqué*|raté*|perdu*|annulé*) (peut|peuvent|pourra|pourront|est|sont|sera|seront) (être|) (rattrapé*|reporté*|déplacé*|récupéré*|remplacé*),
    (cours|séance|séances|leçon|leçons|atelier|ateliers|sortie|sorties|balade|balades|visite|visites|stage|jour|jours|semaine|semaines) (manqué*|annulé*) … (reporté*|rattrapé*|récupéré*|rattrapable*),
    rattrapez-le*`,
  'missed-class': `
    ${bookings} (manqué*|raté*|non suivi*|non pris*|non effectué*|perdu*), (manquez|manque|manquent|ratez|rate|manquer|rater|manqué|raté) (un|une|le|la|votre|son|ses|vos|des|deux) ${bookings},
    absence, absences, (ne peut|ne pouvez|ne peux|ne peuvent) (pas|) (assister|venir|participer) (à|au|aux), ${bookings} (qui manquent|manquants|manquantes),
    ${bookings} (que|qu') … (manque|manquez|manquent|rate|ratez)`,
  'made-up': `
    remplacé*, remplaçable*, remplacer, rattrapé*, rattrapable*, rattraper, rattrapage,
    récupéré*, récupérable*, récupérer, reporté*, reportable*, reporter, recrédité*, échangé*`,
  'allow-time': `
    compter, comptez, comptez un délai de, comptez environ, prévoyez,
    prévoyez environ, prévoyez un délai de, donc compter, prévoir, donc prévoir,
    patienter, compter environ, compter un délai de, prévoir un délai de,
    (comptez|compter|prévoyez|prévoir) (en général|en moyenne|généralement|habituellement|normalement),
    attendez (votre|vos|la|les), attendez-vous à (recevoir|un délai de), il (faut|faudra) compter,
    laissez-nous, accordez-nous, il nous faut`,
  throughout: 'pendant, durant, pour une durée de, pour une période de',
  'pause-plan': `
    suspension (possible|gratuite), mise en pause possible, pause possible,
    (suspension|mise en pause|gel) (de|du|d'|des) ${plans},
    (suspension|mise en pause|gel) (de|d') ${some} ${plans},
    (suspendre|suspendez|suspendons|geler|gelez|interrompre|interrompez|mettre en pause|mettez en pause|mets en pause) ${some} ${plans},
    (suspendre|geler|interrompre|suspendez|gelez|mettre en pause|mettez en pause) (votre|vos|ton|ta|leur|leurs|son|sa|mon|ma) … ${plans},
    (mettre|mettez|mets) (votre|vos|ton|ta|tes|leur|leurs|son|sa|mon|ma|mes|notre|l') … en pause,
    ${plans} (peut|peuvent|pourra|pourront) … être (gelé*|suspendu*|mis en pause|mise en pause|mises en pause|interrompu*),
    (votre|l') abonnement est (suspendu|gelé|mis en pause),
    (demande|demandes|durée|période|périodes) de (gel|suspension|pause)`,
  'keeps-appointments': `
    respectons (les|nos|l'|votre|vos)
    (horaires|heures|rendez-vous|créneaux|heure|horaire|créneau)
    (de|du|des|convenus|fixés|convenu|d'), respectons (nos|les|vos)
    rendez-vous, respect des (horaires|créneaux) de
    (rendez-vous|passage|livraison), (rendez-vous|horaires|créneaux)
    (sont|seront) (respectés|tenus|honorés),
    (délais|dates|délai|date|échéances) (annoncé*|convenu*|souhaitée|indiqué*|promis|de livraison|) … (respecté*|tenu*), respectons (nos|les|vos) (délais|échéances)`,
  'may-pause': `
    ${customers} ${may} (geler|suspendre|interrompre|mettre en pause) ${some} ${plans},
    ${customers} ${may} mettre ${some} ${plans} en pause,
    ${plans} … (est|sont|sera|seront) automatiquement (suspendu*|gelé*|mis en pause|interrompu*), (formulaire|e-mail|application|espace) … pour (suspendre|geler|interrompre) ou (résilier|annuler|arrêter),
    ${customers} ${may} (sauter|passer|zapper) (un|une|des|le|la|les|votre|jusqu'à) … (mois|semaine|semaines|box|livraison|livraisons|panier|paniers|envoi|envois|numéro),
    ${plans} (peut|peuvent|pourra|pourront) être (suspendu*|gelé*|interrompu*|mis en pause|mise en pause) (une fois|un mois|deux fois|deux mois|chaque année|jusqu'à {1-90}|jusqu'à un|jusqu'à deux|jusqu'à trois)`,
  'may-move': `
    ${bookings} (peut|peuvent|pourra|pourront) être (reporté*|déplacé*|décalé*|reprogrammé*),
    ${may} (reporter|déplacer|décaler|reprogrammer) ${some} ${bookings}`,
  'fee-transferable': `
    (montant|dépôt|acompte*|arrhes|inscription*|place*|billet*|réservation*|paiement|somme*|frais|avoir|crédit) (est|sera|peut être|peuvent être|pourra être|sont|restent|reste) (transférable*|transféré*|reporté*|cessible*|utilisé*|valable*|utilisable*) (sur|à|vers|pour) (un autre|une autre|un prochain|une prochaine|un proche|un tiers|une nouvelle),
    (montant|dépôt|acompte*|arrhes|inscription*|place*|billet*|réservation*|paiement|somme*|frais) (est|sera|peut être|peuvent être|pourra être|sont|restent|reste) (transférable*|transféré*|reporté*|cessible*) (sur|à|vers),
    (montant|somme) … transférable sur,
    (est|sont) (librement|) (cessible*|transmissible*|transférable*), (peut|peuvent) être (cédé*|transmis*|transféré*) à (un|une|quelqu'un|votre|la personne), (offrir|donner|transmettre) (votre|vos|sa|leur) ${bookings} à (quelqu'un|un proche|une autre personne|un ami|une amie|un tiers), (pouvez|peut) (le|la|les) (céder|transmettre) à`,
  'before-start': `
    avant (l'arrivée|votre arrivée|le départ|votre départ|le
    début|l'événement|la date|le séjour|votre séjour|le stage|la
    formation|la location|le cours|la séance|le rendez-vous|la
    prestation|la visite|l'activité|le mariage)`,
  substitute: `
    (vous|se) faire remplacer, céder (votre|sa|leur) place,
    (remplacement|substitution) … (accepté*|possible), changement* de
    nom, trouver un remplaçant,
    (un|une) (collègue|proche|ami|amie|autre personne) (peut|pourra) (prendre votre place|venir à votre place|vous remplacer)`,
  'moved-or-refunded': `
    (reporté*|remplacé*|rattrapé*|reprogrammé*|décalé*) … ou
    (intégralement|) remboursé*, remboursé* ou
    (reporté*|remplacé*|rattrapé*|reprogrammé*),
    annulé* et (intégralement|) (remboursé*|les sommes … remboursées)`,
  'extends-pass': `
    (prolongeons|prolonger|prolongé*|prolongation de|prolonge)
    (votre|l'|le|la|leur|de votre|de l')
    (abonnement*|carte*|forfait*|adhésion*|pass),
    (abonnement|carte|forfait|adhésion|pass) (est|sera|peut être)
    prolongé*`,
  'unlimited-use': `
    appels illimités, appels illimité, sms illimités, communications illimitées,
    minutes illimitées, appels et sms illimités`,
  'taken-for-granted': `
    votre … gratuit, votre … gratuite, votre … offert, votre … offerte,
    notre … gratuit, notre … gratuite`,
  'cant-come': `
    (empêchement|imprévu|contretemps), un (empêchement|imprévu|contretemps),
    (pas|plus|impossible de|incapable de) (venir|vous présenter|être là|vous
    déplacer|participer|assister|honorer|voyager), changement de
    (programme|plan|plans), (malade|souffrant|blessé|enceinte) le jour, tombez
    malade, êtes malade, visa refusé, déménagez, vous déménagez, réservé par
    erreur, empêché, absent, absente, malade, enfant malade, enfant fiévreux,
    souffrant, blessé, grossesse, enceinte, maladie, déménagement, mutation,
    deuil, décès, accident, grève, neige, verglas, tempête, canicule,
    intempéries, pluie battante, pluie annoncée, météo capricieuse, mauvais
    temps, plans changés, vos plans changent, plans changent, projet reporté,
    mariage reporté, fête reportée, vente repoussée, date décalée, date
    repoussée, vous changez d'avis, changé d'avis, changez d'avis, une
    urgence, un pépin, un souci de santé, un problème de santé, raison
    médicale, certificat médical, raison de santé, motif médical, train raté,
    retenu ailleurs, vous ne pouvez (pas|plus) venir, (ne pouvez|ne peux|ne
    peut|ne pourrez) (pas|plus) (venir|partir|assister|participer|honorer|vous
    rendre|être là), partez en vacances,
    (ne pouvez|ne peux|ne peut|ne pourrez|ne pouvant|n'êtes|est dans l'impossibilité de|êtes dans l'impossibilité de) (pas|plus|) (suivre|vous présenter|se présenter|être présent|tenir votre|en mesure de venir|en mesure de participer|faire le voyage)`,
  'bad-weather': `
    (mauvais temps|mauvaise météo|intempéries|météo défavorable), (en cas de|s'il y a de la|en cas d') (pluie|orage|neige|vent|tempête|brouillard|mauvais temps|intempéries|vent fort), s'il pleut, (météo|temps) (est|s'annonce|devient) (mauvaise|mauvais|défavorable|dangereuse|trop mauvaise)`,
  'unused-part': `
    (mois|jours|séances|cours|semaines|nuits|heures|période|périodes|prime) (restant*|non utilis*|non consomm*|non cour*|non échu*|inutilis*|non suivi*|non écoul*|à courir),
    qui restent à courir, au prorata, prorata temporis, au pro rata,
    (provision|provisions|solde|fonds|crédit|crédits|avance|budget|somme|sommes|leçons|heures|acompte) (non utilis*|non consomm*|non dépens*|inutilis*|non employ*), (reliquat|trop-perçu) (de votre|de la|du) (provision|compte|avance|budget)`,
  'beyond-deposit': `
    (au-delà|au delà|en sus|déduction faite|après
    déduction|moins|hors|excédant|dépassant|sous déduction)
    (de|des|du|les|l'|le|d'|de l'|) … (acompte|arrhes|frais
    d'annulation|frais de dossier|frais administratifs|frais de
    gestion|dépôt|retenue)`,
  'at-the-end': `
    (à|en|dès|avant) (la|) fin (du|de votre|de la|de|d'|des|de l') (séjour|location|contrat|bail|stage|visite|événement|prêt|saison|cours|année|vacances|formation|réservation|abonnement|occupation|utilisation|stockage|travaux|chantier),
    (le|au|dès le|lors du|après le|avant le|suivant le|au moment du|le jour du|le jour de) (votre|leur|) (départ|retour),
    (le|au|dès|après|avant|jour de) (votre|leur) (départ|retour), (à|avec|lors de|dès|après|contre|au moment de) (la|leur|votre|) (restitution|remise|reddition|sortie) (du|de la|des|de|de l'|de votre|de vos|) (clés|clefs|clé|véhicule|vélo|vélos|van|voiture|bateau|matériel|badge|carte|costume|robe|salle|logement|gîte|lieux|équipement|équipements|bien|box|casque|livres|instrument|gobelet|gobelets|bouteilles|caravane|camping car|machine|outil|état),
    (après|dès|suivant|lors de|à l'issue de|sous réserve de) (l'|un|la|) (état des lieux|inspection|vérification|inventaire|contrôle),
    (quand|lorsque|dès que|une fois que|après que|si) (vous|ils|elles|il|elle|le locataire|le client|les clients) … (partez|quittez|rendez|rapportez|ramenez|restituez|libérez|quitte|rend|rapporte|restitue|libère|quittent|rendent),
    (en l'|)absence de (dégât|dégâts|dommage|dommages|dégradation|dégradations|casse)`,
  'taken-again': `
    (reloué*|re loué*|revendu*|réattribué*|repris*|reprenons|repourvu*|relouer|relouons|relouez|revendre|revendons|réattribuer|réattribuons|remettre en location),
    (relouée|relouées|reloués|revendue|revendues|réattribuée),
    (quelqu'un|une autre personne|un autre client|un autre participant|une autre famille|un autre élève) (d'autre|) (prend|reprend|réserve|loue|occupe) (la|votre|le|cette|vos|ces),
    (place|créneau|chambre|gîte|logement|date|dates|semaine|séjour|emplacement) (est|sont|a été|ont été|peut être|peuvent être|trouve) (repris|reprise|reprises|preneur|un autre|une autre|comblé|comblée|pourvu|pourvue|remplacé|remplacée),
    (trouvons|trouve|trouvez) (un|une) (remplaçant|remplaçante|autre locataire|nouveau locataire|autre client|autre participant|autre occupant),
    (place|créneau|chambre|logement|date|emplacement) (est|sont|a été|ont été|peut être|serait) (ré attribué*|réattribué*|attribué* à)`,
  'once-more': `
    à nouveau, de nouveau, une nouvelle fois, une deuxième fois, recommencé*,
    recommençons, refait, refaite, refaits, refaites, refaire, refaisons,
    remplacé, remplacés, replanté*, corrigé, corrigés, repris, reprises,
    remis en état, réimprimé*, retirage, recoupons, réparé, réparons,
    le réparons`,
  'ahead-of': `
    la veille, l'avant-veille, jusqu'à j-, heures avant,
    heures à l'avance, jours avant, jours à l'avance, semaines avant,
    jour avant, jour à l'avance, mois avant,
    semaine avant, avant la veille, en prévenant,
    prévenez-nous, si vous prévenez, de préavis, un empêchement,
    changement de programme, minutes avant,
    (jours|heures|semaines|mois|jour|semaine) ou plus (avant|à l'avance|auparavant), (jours|heures|semaines|mois) au moins (avant|à l'avance|auparavant)`,
  'can-book': `
    (pouvez|peuvent|peut|permet de) (alors|déjà|) réserver,
    (abonné|abonnés|adhérents|membres) réservent`,
};
