import type { ThemeWords } from '../../../frame-words.ts';

export const moving: ThemeWords<'moving'> = {
  reschedule: `
    (modifiez|changez|échangez) votre (traversée|vol|billet|place|séance|cours|trajet|train|voyage|livraison),
    (modifiez|changez|échangez) vos (billets|places),
    (billet|billets|place|places|séance|séances) (modifiable|modifiables|échangeable|échangeables|reportable|reportables),
    reporter, report, reporté, modifier, modification, modifications,
    modifiable, déplacer, changer de date, nouvelle date, changer de plan,
    changement de plan, changement de formule, passer d'un plan, suspendre,
    mettre en pause, pause, décaler, reprogrammer, reportez votre, reportez un,
    reporter votre, reporter un, décalez votre, décaler votre,
    déplacez votre rendez-vous, déplacer votre rendez-vous, reprogrammez,
    modifiez votre réservation, modifier votre réservation, changez de date,
    changez votre date, changez vos dates, changer votre date,
    changer vos dates, changez la date, changer la date, modifiez vos dates,
    modifiez la date, déplacez votre réservation, déplacez votre date,
    changez d'horaire, changer d'horaire, changez de créneau, décalez, décalé,
    décalage, déplacer votre, déplacez votre, déplacer la date,
    changement de date, repousser, repoussez, basculer sur un autre,
    reprogrammé, reprogrammons, replacer, on vous replace, vous replaçons,
    décalons, déplaçons votre, déplaçons la, déplaçons le, reportons,
    on reporte, reportés, geler, gelez, gelable, changez de vol,
    changez de jour, changez de formule, changez d'heure, changer d'heure,
    changer de formule, changer de jour, repoussé, avancer ou reculer,
    ajustable jusqu*, décaler la date, décalez la date, déplacer la séance,
    déplacez la séance, déplacer votre visite, déplacez votre visite,
    changer l'heure, changez l'heure, reculer la date, reculez la date,
    être déplacé, être décalé, autre date, une autre date,
    choisir une autre date, basculer sur une autre date,
    replace (un|une|un autre|une autre|votre), replaçons (votre|un|une),
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
    (séances|séance|cours|leçons|leçon|rendez-vous|réservations|réservation|dates|date|visites|places) (peut|peuvent) être (déplacé*|reporté*|modifié*|décalé*|changé*),
    vous (replaçons|déplaçons|transférons) sur (une autre|un autre) (date|jour|séance|créneau)`,
  'make-up-class': `
    (cours|séance|séances|leçon|leçons) de rattrapage,
    (rattraper|récupérer|remplacer)
    (un|une|le|la|les|votre|vos|ce|cette)
    (cours|séance|séances|leçon|leçons),
    (rattrapable|rattrapables|récupérable|récupérables), se
    (rattrape|rattrapent|récupère|récupèrent),
    (cours|séance|séances|leçon|leçons) (manqué*|raté*) (peut|peuvent|pourra|pourront) être (rattrapé*|reporté*|déplacé*|récupéré*),
    (cours|séance|séances|leçon|leçons) (manqué*|annulé*) … (reporté*|rattrapé*|récupéré*|rattrapable*), (rattraper|rattrapez|récupérer) (votre|vos|un|une|le|la|les) (cours|séance|séances|leçon|leçons), rattrapez-le*`,
  'allow-time': `
    compter, comptez, comptez un délai de, comptez environ, prévoyez,
    prévoyez environ, prévoyez un délai de, donc compter, prévoir, donc prévoir,
    patienter, compter environ, compter un délai de, prévoir un délai de`,
  throughout: 'pendant, durant, pour une durée de, pour une période de',
  'pause-plan': `
    suspension possible, suspension gratuite, mise en pause possible,
    pause possible, suspension de votre (abonnement|contrat|forfait),
    suspendons (votre|l') (abonnement|contrat|forfait),
    (votre|l') abonnement est (suspendu|gelé|mis en pause),
    mettre votre abonnement en pause, mettre l'abonnement en pause,
    mettre votre forfait en pause, mettez votre abonnement en pause,
    mettez en pause votre abonnement, mettez votre forfait en pause,
    suspendez votre abonnement, suspendez votre forfait,
    suspendez votre contrat, gelez votre abonnement,
    mise en pause de l'abonnement, mise en pause de votre abonnement,
    suspension de l'abonnement,
    (geler|suspendre|mettre en pause) (leur|leurs|son|un|une|votre|vos|l') (abonnement*|adhésion*|forfait*|contrat*|inscription*|carte),
    (abonnement*|adhésion*|forfait*|carte) (peut|peuvent|pourra) être (gelé*|suspendu*|mis en pause),
    gel de (l'|votre) (abonnement|adhésion),
    (suspendre|geler|interrompre) (mon|mes|notre) (abonnement|adhésion|forfait|contrat|inscription),
    mettre (mon|notre) (abonnement|forfait|contrat) en pause`,
  'keeps-appointments': `
    respectons (les|nos|l'|votre|vos)
    (horaires|heures|rendez-vous|créneaux|heure|horaire|créneau)
    (de|du|des|convenus|fixés|convenu|d'), respectons (nos|les|vos)
    rendez-vous, respect des (horaires|créneaux) de
    (rendez-vous|passage|livraison), (rendez-vous|horaires|créneaux)
    (sont|seront) (respectés|tenus|honorés),
    (délais|dates|délai|date|échéances) (annoncé*|convenu*|souhaitée|indiqué*|promis|de livraison|) … (respecté*|tenu*), respectons (nos|les|vos) (délais|échéances)`,
  'may-pause': `
    (membres|membre|vous|adhérents|abonnés|clients)
    (peuvent|pouvez|peut) (geler|suspendre|mettre en pause)
    (leur|leurs|son|votre|vos|l'|un|une)
    (abonnement*|adhésion*|forfait*|contrat*|inscription*|livraisons)`,
  'may-move': `
    (rendez-vous|séance*|cours|réservation*|stage*|atelier*|leçon*)
    (peut|peuvent|pourra|pourront) être
    (reporté*|déplacé*|décalé*|reprogrammé*), (pouvez|possible
    de|possibilité de) (reporter|déplacer|décaler|reprogrammer)
    (votre|vos|le|la|un|une)
    (rendez-vous|séance*|cours|réservation*|stage|atelier|leçon)`,
  'fee-transferable': `
    (montant|dépôt|acompte*|arrhes|inscription*|place*|billet*|réservation*|paiement|somme*|frais)
    (est|sera|peut être|peuvent être|pourra être|sont|restent|reste)
    (transférable*|transféré*|reporté*|cessible*) (sur|à|vers),
    (montant|somme) … transférable sur`,
  'before-start': `
    avant (l'arrivée|votre arrivée|le départ|votre départ|le
    début|l'événement|la date|le séjour|votre séjour|le stage|la
    formation|la location|le cours|la séance|le rendez-vous|la
    prestation|la visite|l'activité|le mariage)`,
  substitute: `
    (vous|se) faire remplacer, céder (votre|sa|leur) place,
    (remplacement|substitution) … (accepté*|possible), changement* de
    nom, trouver un remplaçant`,
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
    rendre|être là), partez en vacances`,
  'unused-part': `
    (mois|jours|séances|cours|semaines|nuits|heures|période|périodes|prime)
    (restant*|non utilis*|non consomm*|non cour*|non échu*|inutilis*|non
    suivi*|non écoul*|à courir), qui restent à courir, au prorata, prorata
    temporis, au pro rata`,
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
    semaine avant, avant la veille, jusqu'à midi, avant midi, en prévenant,
    prévenez-nous, si vous prévenez, de préavis, un empêchement,
    changement de programme, minutes avant,
    (jours|heures|semaines|mois|jour|semaine) ou plus (avant|à l'avance|auparavant), (jours|heures|semaines|mois) au moins (avant|à l'avance|auparavant)`,
  'can-book': `
    (pouvez|peuvent|peut|permet de) (alors|déjà|) réserver,
    (abonné|abonnés|adhérents|membres) réservent`,
};
