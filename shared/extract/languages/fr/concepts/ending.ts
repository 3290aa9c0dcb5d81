import type { ThemeWords } from '../../../frame-words.ts';
import { bookings, plans, some, staffOrFirm } from '../families.ts';

export const ending: ThemeWords<'ending'> = {
  cancel: `
    comment partir, puis-je partir, clôture de votre compte,
    fermeture de votre compte, annulation, annulations, annuler, annulé,
    annulés, annulez, annulons, annulent, annulerait, annulera, résilier,
    résiliation, résiliable, résiliables, résiliez, résilié, désabonner,
    désabonnement, désinscription, désister, désistement, décommander,
    mettre fin, annulable*, mettez fin, annulez-le, annulez-la, annulez-les,
    dénoncez le, dénoncer le, dénoncer la, dénoncez la, dénoncez votre,
    dénoncer votre, rompre le contrat, vous pouvez rompre, rompez, quittez-nous,
    nous quitter, nous quittez, arrêter quand, arrêtez quand, arrêtez d'un clic,
    arrêtez tout, arrêter votre, arrêtez votre, contrat s'arrête,
    abonnement s'arrête, vous arrêtez quand, vous vous arrêtez, décommandez,
    décommandé, désabonnez-vous, vous désabonner, désengager, désengagez-vous,
    désengagement, vous désister, vous désistez, désistez-vous, fin de contrat,
    sautez une, sautez un, sauter une, sauter un, résiliés, tombe à l'eau,
    empêchement, un contretemps, quitter le programme, quittez le programme,
    quitter le service, quittez le service, stoppez, vous retirer à,
    partir quand, dédire, vous dédire, dédit, changement de programme,
    annuler votre venue, annulez votre venue, ne plus venir, libère votre place,
    sauter une livraison, sautez une livraison, sauter une semaine,
    sautez une semaine, sauter une visite, passer une semaine,
    passez une semaine, mettre un terme, mettez un terme, vous retirer,
    se retirer,
    (le|la|les|vous le|vous la) (dénoncez|résiliez|stoppez|annulez|suspendez),
    (je|tu|on) (résilie|annule|stoppe|arrête),
    (votre|le|ton) (contrat|abonnement|forfait) (prend fin|se termine|s'arrête|cesse),
    arrêt (de l'abonnement|du contrat|depuis|en ligne|possible|immédiat),
    se désister, pour (arrêter|résilier|stopper|partir), stoppez votre,
    stopper votre, revendre votre, revendu, cédé ou revendu,
    arrêt à tout moment, (sauter|sautez|passer|passez) un (mois|envoi|numéro),
    (arrêter|arrêtez|arrête|arrêtent|quitter|quittez|quittent|stopper|stoppez|rompre|rompez|dénoncer|dénoncez|interrompre|interrompez|résilier|résiliez) (votre|vos|ton|ta|tes|leur|leurs|son|sa|mon|ma|mes|notre|l') ${plans},
    (mettre fin|mettez fin|mettre un terme|mettez un terme) (à|au|aux) ${plans},
    (mettre fin|mettez fin|mettre un terme|mettez un terme) à ${some} ${plans},
    ${plans} (peut|peuvent|pourra|pourront) être (rompu*|arrêté*|interrompu*|dénoncé*|stoppé*),
    (renoncer|renoncez|renonce|renoncent) à ${some} ${bookings},
    (renoncer|renoncez|renonce) à (la|votre|sa|une|cette) commande,
    (libérer|libérez|libèrent|rendre|rendez|céder) (votre|vos|leur|leurs|sa|ta) ${bookings},
    (libérer|libérez|rendre|rendez) votre chambre,
    (sortir|sortez|sort) (de|du) ${some} ${plans}, (sortir|sortez) du ${plans},
    (retirer|retirez|retirent|désinscrire|désinscrivez) (votre|leur|son|un|vos|leurs) (enfant|enfants|fils|fille),
    (cesser|arrêter|arrêtez|cessez) d'utiliser, (fermer|fermez|clôturer|clôturez) (votre|vos|son|le|un) compte,
    mettre fin à (son|leur|votre|ton) (contrat|abonnement|adhésion|engagement),
    résiliations`,
  'any-time': `
    à tout moment, quand vous le souhaitez, quand vous voulez,
    à n'importe quel moment, en tout temps, en un clic, en 1 clic,
    en {2-3} clics, quand bon vous semble, n'importe quand, en quelques clics,
    d'un clic, d'un simple clic, à votre convenance, n'importe quel jour,
    n'importe quel mois, à n'importe quelle date, quand vous le dites,
    quand vous le désirez, quand vous le décidez, quand vous en avez envie,
    quand ça vous chante, quand cela vous arrange, quand ça vous arrange,
    au moment qui vous arrange, au moment de votre choix,
    dès que vous le souhaitez, dès que vous le voulez, aussi souvent que,
    autant de fois que, d'un mois à l'autre, d'un mois sur l'autre,
    du jour au lendemain, chaque fin de mois, à chaque fin de mois,
    à chaque fin de trimestre, en fin de mois, par simple courriel,
    d'un simple courriel, par simple mail, d'un simple mail, par simple e-mail,
    d'un simple e-mail, par simple message, d'un simple message,
    sur simple message, par simple lettre, sur simple demande, sur simple appel,
    d'un simple appel, d'un coup de fil, sans motif, sans justification,
    sans vous justifier, sans avoir à vous justifier, sans explication,
    sans explications, effet immédiat, sans préavis, à la dernière minute,
    au dernier moment, autant que vous voulez, autant de fois que vous,
    jusqu'à la veille, quand vous le voulez, depuis votre téléphone,
    depuis votre compte, depuis votre espace, en quelques secondes,
    à votre guise, comme vous voulez, sans donner de raison,
    le jour où vous voulez,
    autant de fois qu'il (vous plaît|vous plaira|faut|le faut),
    autant de fois que (nécessaire|vous voulez|vous le souhaitez|vous le voulez),
    aussi souvent qu'il, tant que vous voulez,
    quand il (vous|te) (plaît|plaira), quand tu veux, sans discuter,
    sans avoir à (expliquer|discuter|nous dire pourquoi),
    sans (lettre|courrier) recommandée, en une minute, tout de suite,
    sur un simple (mail|appel|message|sms|courriel),
    d'un (message|mail|sms|courriel|coup de téléphone|tapotement), sur un mot,
    un (simple|) (message|mail|clic|courriel|appel|sms|mot) suffit,
    aucun préavis, une simple lettre suffit,
    il suffit d'un (mail|message|clic|appel|courriel)`,
  'free-over': `
    offert dès, offerte dès, offerts dès, franco dès, franco de port dès,
    franco à partir de, offert à partir de, offerte à partir de, gratuité dès,
    port offert dès, livraison offerte dès, offert au-delà de, gratuit dès,
    gratuit à partir de, gratuite à partir de, gratuit au dessus de,
    gratuite au dessus de, gratuit pour toute commande`,
  'grace-period': `
    délai de grâce, (minutes|minute|min|heure|heures) de grâce,
    tolérons un retard, tolérance de retard, retard toléré,
    retard de … est toléré, tolérance de,
    (gardons|tenons|réservons|conservons|garde) ${some} ${bookings}, ${bookings} (est|reste|sera) (gardé|gardée|conservé|conservée|tenu|tenue|réservée) (pendant|)`,
  hardship: `
    force majeure, certificat médical, maladie, hospitalisation, décès,
    deuil, accident grave, raison médicale, raisons médicales, motif
    grave`,
  'until-dispatch': `
    jusqu'à (son|leur|l') (expédition|envoi|départ), (avant|tant
    qu'elle) … (son|l'|n'est pas|n'a pas été)
    (expédition|expédiée|envoi|partie|envoyée|préparée), avant (l'|son)
    (expédition|envoi)`,
  forgiven: `
    première annulation … (excusée|gratuite|offerte|pardonnée|sans
    frais)`,
  'short-notice': `
    moins de … (avant|d'avis|de préavis|à l'avance), à moins de …
    (de|du) (l'|la|votre|le)
    (arrivée|rendez-vous|séance|cours|départ|début|événement)`,
  'we-cancel': `
    si nous annulons, si nous devons annuler, nous devons annuler,
    nous devions annuler, nous oblige à annuler, nous obligent à annuler,
    obligés d'annuler, contraints d'annuler, contraint d'annuler,
    amenés à annuler, annulation de notre part, annulation de notre fait,
    annulation par nos soins, nous force à annuler, annulons de notre côté,
    annulons de notre fait, si l'on doit annuler, si on doit annuler,
    si on annule, n'a (pas|finalement pas) lieu, n'est pas maintenu,
    n'est pas maintenue, n'aura pas lieu, faute d'inscrits,
    faute de participants,
    annulé (par nous|par nos soins|de notre fait|de notre côté),
    annulée (par nous|par nos soins|de notre fait|de notre côté), est annulé,
    sont annulés, sont annulées, annulé pour cause,
    (train|vol|départ|bateau|bus|car|cours|stage|atelier|concert|spectacle|match) (supprimé|annulé),
    (séance|sortie|course|excursion|croisière|traversée|représentation|visite) (supprimée|annulée),
    supprimons, groupe annulé,
    (que nous|nous) (annulons|supprimons|déprogrammons),
    ne (peut|peuvent|pourra|pouvait) (pas|) (avoir lieu|se tenir|se dérouler|partir),
    c'est nous qui annulons, l'annulation vient de nous,
    (n'est|ne sont) plus (disponible*|libre*),
    (votre|le|la|l'|un|une|notre|nos|les) ${staffOrFirm} (annule|annulait|annulent|doit annuler|doit déplacer|doit reporter|venait à annuler|est contraint d'annuler|ne peut assurer), annulé* par (l'|le|la|les|notre|votre) ${staffOrFirm}, ${bookings} (sera|seront|est) (donc|alors|automatiquement|) (annulé|annulée|annulés|annulées), ${bookings} (pourra|sera|peut|pourrait) (être|) (perdu|perdue|libéré|libérée|écourté|écourtée),
    (pouvons|pourrions|peut) (pas|) (honorer|livrer|satisfaire|exécuter) (votre|la|une) commande`,
  'cancel-free': `
    sans frais d'annulation, aucun frais d'annulation, ni frais d'annulation,
    pas de frais d'annulation, zéro frais d'annulation,
    aucuns frais d'annulation, sans frais de résiliation,
    aucun frais de résiliation, ni frais de résiliation,
    pas de frais de résiliation, zéro frais de résiliation,
    aucuns frais de résiliation, aucune pénalité d'annulation,
    sans pénalité d'annulation, sans indemnité de résiliation,
    (partir|renoncer|quitter|sortir|arrêter|résilier|se désengager|vous désengager|vous rétracter) (alors|) sans (frais|pénalité|pénalités|indemnité|payer)`,
  'cancel-any-time': `
    résiliable à tout moment, résiliables à tout moment,
    résiliable chaque mois, résiliables chaque mois,
    résiliable tous les mois, résiliable mensuellement,
    résiliable d'un mois à l'autre,
    résiliez à tout moment, résilier à tout moment, annulable à tout moment,
    annulez à tout moment, annuler à tout moment, résiliation à tout moment,
    annulation à tout moment, l'annuler à tout … moment, résilier en 1 clic,
    résiliation en 1 clic, résiliation en un clic, résiliable en un clic,
    résiliable en ligne, désabonnement à tout moment,
    se désinscrire à tout moment, arrêter à tout moment, arrêtez quand,
    résiliez quand, annulez quand, résiliation simple, résilier quand,
    annulable en tout temps, annulez en tout temps, annuler en tout temps,
    partez quand, stoppez quand, stop quand, arrêtez à tout moment,
    arrêt à tout moment, dénonçable à tout moment, arrêtez quand vous,
    arrêter quand, quittez-nous quand, désengagez-vous quand, décommandez quand,
    partez quand vous, stoppez quand vous, stop quand vous, résiliez en un clic,
    résilier en un clic, annulez en un clic, annulez en {2-3} clics, sautez une
    livraison quand, suspendez quand, mettez en pause quand, pause ou arrêt
    quand, quitter quand,
    aucun délai de préavis, pas de délai de préavis, aucun préavis (à donner|demandé|requis),
    (arrêter|arrêtez|arrête|arrêtent|quitter|quittez|quittent|stopper|stoppez|rompre|rompez|dénoncer|dénoncez|interrompre|interrompez|résilier|résiliez) (votre|vos|ton|ta|tes|leur|leurs|son|mon|l') ${plans} … (à tout moment|quand)`,
  'before-renewal': `
    avant (la|votre|chaque) (prochaine|)
    (échéance|reconduction|facturation|date de renouvellement|date de
    facturation|date anniversaire|mensualité), avant (le|votre|chaque)
    (prochain|) (prélèvement|renouvellement|paiement|règlement)`,
  'then-rolling': `
    (puis|ensuite)
    (reconductible|reconduit|reconduite|renouvelable|résiliable|mensuel|mensuelle),
    (puis|ensuite) (sans engagement|au mois|de mois en mois|mois par
    mois|à la semaine)`,
  leave: `
    (pouvez|peut|pouvant) (alors|) partir sans, partez, partir quand,
    vous partez, vous êtes libre, vous voilà libre, libère votre, vous libère,
    on arrête, arrêtez quand, arrêtez, vous arrêtez, tout arrêter, stoppez,
    stopper, quittez, quitter, nous quitter, mettez un terme, mettre un terme,
    prend fin, prenne fin, y mettre fin, sortir du contrat, sortie du contrat,
    porte de sortie, préavis libère, libérer votre place, renoncez,
    passez votre tour, sautez une, sauter une, sautez un, sauter un,
    faire une pause, faites une pause, fermez votre compte,
    clôturer votre compte, clôturez votre compte, désactivez le renouvellement,
    désactiver le renouvellement, on se quitte, dites stop,
    (moyennant|avec|sur) (un|une|) préavis (écrit|) d,
    (résilié|résiliée|terminé|dénoncé|dénoncée) (avec|moyennant|sur),
    (souhaitez|voulez|souhaite) (partir|quitter|arrêter),
    (partir|quitter|sortir) avec,
    (mettre fin|mettez fin|mettre un terme) (au|à la|à un|à votre|à l'|aux|à ton|à leur) ${plans}, (quitte|quittera|quittez|quitter) (la crèche|l'école|le cours|le club|l'établissement|le programme|la salle)`,
  'since-cancel': `
    (jours|mois|semaines|ouvrables|ouvrés) (de la|qui suivent la) résiliation, (jours|mois|semaines|ouvrables|ouvrés) (de l'|qui suivent l')annulation,
    après la résiliation, suivant la résiliation, après résiliation,
    après l'annulation, suivant l'annulation, après annulation,
    à compter de la résiliation, à compter de l'annulation,
    (des|pour les|de) ${bookings} annulé*, (des|pour les|de) commandes annulé*`,
  'the-terms': `
    le présent contrat,
    ces conditions, les présentes, présentes conditions, conditions générales,
    ces termes, conditions d'utilisation, présentes cgv, présentes cgu`,
  notice: `
    préavis, avant l'arrivée, avant la date, avant le début, avant le départ,
    avant l'heure, à l'avance, au préalable, avant votre, avant la prestation,
    avant le rendez-vous, avant la course, avant l'événement, avant le séjour,
    avant le cours, avant la séance, avant,
    minimum {1-99} (heures|heure|jours|jour), (minimum|au minimum) de {1-99} (heures|jours),
    (jours|jour|heures|heure|h|semaines|mois|ouvrables|ouvrés) d'avis`,
  eve: `
    la veille, jusqu'à la veille, jusqu'au jour même, jusqu'à midi, jusqu'à
    minuit, jusqu'au dernier moment, jusqu'à la dernière minute, à la dernière
    minute, avant l'expédition, avant le départ, avant l'envoi, avant le début,
    avant la séance, avant le cours, jusqu'au matin, avant minuit, avant midi,
    tant que … pas, jusqu'au jour j, jusqu'au départ, jusqu'au moment`,
  'give-notice': `
    vous donnons, nous donnons, annoncé, annoncés, prévenu, prévenue, prévenus,
    notifié, notifiés, informé, informés, averti, avertis, vous recevrez`,
  'written-notice': `
    préavis (écrit|par écrit|par courriel|par mail|par lettre), préavis
    donné par écrit`,
  'no-show': `
    no show, absence, non-présentation`,
  penalty: `
    (total|totalité|intégralité|montant) (est|reste|sera|demeure) (dû|due|dus),
    (restez|reste|restera|demeurez|demeure) redevable, séjour est dû, reste due, reste dû, restent dus, facturé, facturés,
    facturation, pénalité, pénalités, retenu, retenue, retenus, du montant,
    du total, du prix, acquis, acquises, acompte sera conservé,
    acompte est conservé, acompte conservé, conservons … acompte,
    conserve … acompte, gardons … acompte, perd … acompte, perdez … acompte,
    perdu, perdue, perdus, perdues, acompte ne sera pas, acompte n'est pas,
    acompte non, acompte reste, arrhes non, arrhes restent, arrhes ne sont pas,
    arrhes ne seront pas, arrhes conservées, arrhes sont conservées,
    arrhes seront conservées, conservons … arrhes, conserve … arrhes,
    gardons … arrhes, frais d'annulation, due, entraîne des frais,
    entraîner des frais, entraînent des frais, donne lieu à des frais,
    donnent lieu à des frais, fera l'objet de frais, frais de résiliation,
    frais de sortie, résiliation anticipée`,
  'fee-waived': `
    (frais|pénalité|pénalités|somme|montant) (ne sont|ne seront|n'est|ne
    sera|ne seront) (pas|alors pas)
    (retenu*|dû|due|dus|demandé*|appliqué*|facturé*|prélevé*),
    (renonçons|renoncerons|renonce) (aux|à ces|à nos|à ses)
    (frais|pénalités), (exonéré|exonérée|dispensé|dispensée) (de|des)
    (frais|pénalité),
    (frais|pénalité|pénalités|indemnité) … (sont|seront|est|sera) pas (retenu*|dû|due|dus|demandé*|appliqué*|facturé*|prélevé*)`,
  'or-else':
    'sinon, faute de quoi, à défaut, sans quoi, sous peine, pour éviter',
  failing: `
    si nous ne, si on ne, si l'on ne, si vous n'êtes pas,
    si vous n'êtes pas satisfait, si vous n'êtes pas content, si ce n'est pas,
    si ça ne, si cela ne, si nous sommes en retard, si on est en retard,
    si nous échouons, si nous manquons, si nous dépassons, si le problème,
    si la panne, si quelque chose, si un défaut, si les nuisibles,
    si elles reviennent, s'ils reviennent, ou c'est gratuit, ou c'est offert,
    ou c'est pour nous, ou la livraison est, ou le mois est,
    ou vous ne payez pas, ou vous ne payez rien, ou nous revenons,
    ou on revient, ou on recommence, ou nous recommençons, sinon c'est,
    sinon le, sinon la, sinon on, sinon nous, sinon vous, jusqu'à ce que,
    à défaut, faute de quoi, pas satisfait, pas content, insatisfait,
    est en retard, sont en retard, arrive en retard, en cas de retard,
    par notre faute`,
};
