import type { ThemeWords } from '../../../frame-words.ts';

export const answering: ThemeWords<'answering'> = {
  reply: `
    répondre, répond, répondons, répondra, répondrons, répondent, réponse,
    réponses, répondu, revenir vers vous, revient vers vous,
    revenons vers vous, reviendrons vers vous, reviendra vers vous,
    retour sous, retour dans, faire parvenir, vous écrit, vous répond,
    vous revient, vous revenons, vous reviendrons, vous reviendra,
    revenir à vous, reviens vers, reviendra, réponds, réponses sous,
    vous apporter une réponse, apportons une réponse, donnons suite,
    répondez-vous, revenir vers toi, revient vers toi, reviens vers toi,
    revenons vers toi, reviendra vers toi, reviendrons vers toi, te répondre,
    te répond, te réponds, te répondons, te répondrons, te revient,
    on revient vers, une réponse, vous lit, vous lisons, on vous lit,
    vous répondrons, vous écrirons, vous écrira, lisons et répondons,
    trouve réponse, trouvent réponse, répondre à vos,
    obtenez une réponse, aurez une réponse, avez une réponse, réponse écrite,
    répondons à,
    un premier retour, premier retour, un retour personnalisé, un retour
    écrit, un retour par`,
  'contact-you': `
    recontactons, recontacterons, recontactera, recontacté, recontactez,
    recontacter, vous contacter, vous contacterons, vous contactera,
    vous contacte, vous contactons, prendre contact avec vous, prend contact,
    prendra contact, prenons contact, prendrons contact, serez contacté*,
    contacté sous, contactés sous, vous joindre, vous joint, serez recontacté*,
    communiquera avec vous, communique avec vous, reprend contact,
    reprendra contact, reprendre contact, reprenons contact, contact dans les,
    entre en contact, entrera en contact, entrons en contact, vous joindra,
    vous joindrons, communiquerons avec, communiquera avec,
    communiquer avec vous, contactés dans, contacté dans, sera contacté,
    seront contactés, te contacter, te contacte, te contactons, te contactera,
    te contacterons, te recontacte, te recontactons, te recontacter,
    te recontactera, te recontacterons, te joindre, serez rappelés,
    te recontacte, vous écrivons, vous écrit, vous donnons des nouvelles,
    vous donne des nouvelles, vous aurez des nouvelles, vous tenons au courant,
    vous dirons, vous dit, vous disons, vous fait signe, vous faisons signe,
    prévenu sous, informé sous, avisé sous, je vous reviens, nous vous revenons,
    on vous revient, vous reviens (personnellement|rapidement|sous|dans),
    je reviens (sous|dans|vers), nous revenons (sous|vers),
    (invitons|invite|inviterons|convions|proposons) (à|) (un|une) (entretien|réunion|rencontre),
    se (manifeste|manifestera) (dans|sous|auprès|en),
    (revient|reviendra|reviendrons|revenons) vers vous,
    (revient|reviennent|reviendra|revenons) vers (les|chaque|tout|le|la|tous),
    (répond|répondons|revient|revenons) à (chacun|chacune|tous|toutes),
    (a|ont|as|avez|aurez|auront|aura|auras) de nos nouvelles`,
  'call-back': `
    rappel, rappels, rappeler, rappelé, rappelle, rappelons, rappellerons,
    rappellera, rappel gratuit, être rappelé, on vous rappelle, vous appelle,
    vous appelons, vous appellera, vous appellerons, retour d'appel,
    rappel téléphonique, retournons votre appel, retournons vos appels,
    retourne votre appel, retournerons votre appel, retourner votre appel,
    retourne vos appels, retour de votre appel, vous téléphonerons,
    vous téléphonons, rappelle sous, rappelé sous, rappellera sous, te rappelle,
    te rappelons, te rappeler, te rappellera, te rappellerons, t'appelle,
    t'appelons, t'appellera, t'appellerons, coup de fil, passe un coup de fil,
    rappelés, vous rappelle, rappelons tous, rappelle toujours,
    vous passe un appel, téléphone lui-même, téléphone elle-même,
    je vous rappelle, je vous appelle, on rappelle, nous rappelons,
    est téléphoné, sont rappelés, messages vocaux, appels manqués,
    messagerie rappelée, (messages|appels) (sont|seront|) (rappelés|retournés),
    rappellent, rappelleront,
    (vous|te|les|leur|lui) (téléphone|téléphonent|téléphonera|téléphoneront),
    (vous|t') (appellent|appelleront)`,
  arranging: `
    (pour|afin de|afin d') (discuter|convenir|organiser|fixer|planifier|finaliser|programmer|parler|échanger|définir|confirmer|vérifier|commencer|démarrer|faire le point),
    à l'heure (convenue|prévue|choisie|fixée|dite), à l'heure (de la|de votre|du),
    (après|avant) vous avoir (contacté|appelé|contactée|appelée),
    (après|avant) que nous vous`,
  'we-come-back': `
    (nous|on|je|équipe|conseiller|conseillère|technicien|experts|secrétariat) vous (rappelle|rappelons|rappellerons|rappellerai|rappellera|recontacte|recontactons|recontacterons|recontactera|contacte|contactons|contacterons|contacterai|contactera|appelons|appellerons|appellera|écrivons|écrirons),
    (nous|on|je) (revenons|reviendrons|revient|reviens|reviendrai) vers vous,
    prendrons contact avec vous, vous serez (recontacté|contacté|rappelé),
    (notre|nos|votre|un|une|le|la|l') … vous (rappelle|rappellent|rappellera|rappelleront|recontacte|recontactent|recontactera|contacte|contactera|contactent|appelle|appellera|appellent|écrit|écrira),
    (nous|on|je) (revenons|reviendrons|revient|reviens|reviendrai) vers vous,
    reviendra vers vous`,
  acknowledge: `
    prise en compte, pris en compte, prises en compte, accusé de réception,
    accusés de réception, accuse réception, accusons réception,
    enregistrons votre, enregistrons la, est enregistré, est enregistrée,
    ouvrons votre dossier, ouvrons un dossier, votre dossier est ouvert,
    désignons un, mandatons un, un expert est mandaté, un expert est désigné,
    accuserons réception, accuser réception, confirmer que nous l'avons,
    confirmation de réception, accusé réception, accusera réception,
    accusé de réception vous, courriel de confirmation de réception,
    accuse réception de, accusons réception de, bien reçu,
    confirme la réception, confirmons la réception,
    dossier est (ouvert|créé|constitué), (ouvrons|ouvre|créons) (votre|un) dossier, (est|sont|sera|seront) (transmis*|confié*|remis*|adressé*) (au|à la|à un|à une|au service|à notre|à l') (responsable|direction|associé|service|gestionnaire|médiateur|spécialiste|équipe|département|conseiller), (il|elle|nous|qui) (vous|) (confirme|confirmons|confirmera|confirmerons) … par écrit, (est|sont|sera) (affecté*|assigné*|attribué*) à`,
  'priority-level': `
    priorité (critique|urgente|haute|élevée|moyenne|normale|basse|faible|standard|{1-5}),
    (gravité|sévérité|criticité) (critique|haute|élevée|moyenne|basse|faible|{1-5}), p1, p2, p3, p4,
    (incident|incidents|anomalie|anomalies|panne|pannes|ticket|tickets|demande|demandes|bug|bugs) (critique|critiques|urgent|urgente|urgents|urgentes|majeur|majeure|majeurs|majeures|mineur|mineure|mineurs|mineures|bloquant|bloquante|bloquants|bloquantes|standard|non bloquant|non bloquante|non urgente|non urgentes)`,
  confirmation: `
    confirmation, confirmations, confirmé, confirmée, confirme, confirmons,
    confirmer, validation de votre commande, confirmation par texto,
    confirmation par sms, valide votre`,
  quote: `
    devis, estimation, estimations, chiffrage, évaluation, évaluations,
    soumission, soumissions, proposition, propositions, prix exact,
    tarif exact, tarif précis, simulation, proposition commerciale, cotation,
    offre de prix, prix confirmé, tarif confirmé, offre personnalisée,
    étude personnalisée, étude de projet, étude de votre projet,
    étude gratuite, votre tarif, tarif en ligne, prix en ligne,
    tarif personnalisé, votre prix en ligne, première orientation,
    orientation personnalisée, premier avis, avis personnalisé,
    réponse personnalisée, recommandation personnalisée,
    recommandations personnalisées, diagnostic personnalisé,
    analyse personnalisée, solution personnalisée, programme personnalisé,
    sur devis gratuit, étude chiffrée, offre détaillée, offre chiffrée,
    devis chiffré, devis détaillé, estimation de prix, une offre sous,
    une offre dans, offre sous, offre dans les, votre prix en, prix ferme sous,
    proposition détaillée, proposition chiffrée, avant-projet, première version,
    première maquette, première esquisse, bat, bon à tirer,
    offre de reprise, offre de rachat`,
  instant: `
    instantané, instantanée, instantanés, instantanées, instantanément,
    immédiat, immédiate, immédiats, immédiates, immédiatement, en temps réel,
    sur le champ, en quelques secondes, en … secondes,
    dans la foulée, séance tenante, sans délai,
    dans les minutes qui suivent, dans les secondes qui suivent, dans la
    minute qui suit, sitôt le paiement, dès le paiement,
    directement après (votre|la|le) (commande|paiement|inscription), dès (réception|validation) (du|de votre) paiement`,
  'few-minutes': `
    quelques minutes, quelques heures, quelques secondes, dans l'heure,
    dans la minute, en minutes, quelques instants, quelques jours,
    un certain nombre de jours, dans les heures,
    troisième sonnerie, quatrième sonnerie, deuxième sonnerie, {2-5} sonneries,
    instants,
    première sonnerie`,
  'same-day': `
    le jour même, jour même, dans la journée, même jour, le jour-même,
    journée même, jour ouvrable même, jour ouvré même, même jour ouvrable,
    même jour ouvré`,
  'next-day': `
    le lendemain, lendemain, jour suivant, dès le lendemain,
    jour ouvrable suivant, jour ouvré suivant, prochain jour ouvrable, demain,
    le jour suivant`,
  'soon-moment': `
    cet après-midi, l'après-midi même, dans l'après-midi, le soir même, ce soir,
    dès ce soir, dans la soirée, le matin même, dans la matinée, dans la
    journée, le jour même, le jour-même, demain, demain matin, demain midi, dès
    demain, le lendemain, dès le lendemain, avant midi, pour midi, avant ce
    soir, d'ici ce soir, d'ici demain, fin de la semaine, fin de la journée, en
    fin de journée, retour de courrier, par retour, sur-le-champ, séance
    tenante, dans la foulée, pendant que vous patientez, pendant que vous
    attendez, dans la semaine, dans l'heure, la nuit même, dans la nuit,
    aussitôt, le surlendemain, surlendemain, prochain jour ouvré, prochain jour
    ouvrable, jour ouvré suivant, jour ouvrable suivant, la semaine suivante,
    sur place et sur le champ, du jour au lendemain, d'ici lundi, dès lundi, au
    plus tard lundi, au plus tard le lundi, avant lundi, livré lundi, d'ici
    mardi, dès mardi, au plus tard mardi, au plus tard le mardi, avant mardi,
    livré mardi, d'ici mercredi, dès mercredi, au plus tard mercredi, au plus
    tard le mercredi, avant mercredi, livré mercredi, d'ici jeudi, dès jeudi, au
    plus tard jeudi, au plus tard le jeudi, avant jeudi, livré jeudi, d'ici
    vendredi, dès vendredi, au plus tard vendredi, au plus tard le vendredi,
    avant vendredi, livré vendredi, d'ici samedi, dès samedi, au plus tard
    samedi, au plus tard le samedi, avant samedi, livré samedi, d'ici dimanche,
    dès dimanche, au plus tard dimanche, au plus tard le dimanche, avant
    dimanche, livré dimanche,
    expédié aujourd'hui, expédiée aujourd'hui, envoyé aujourd'hui,
    part aujourd'hui, posté aujourd'hui, recevez aujourd'hui,
    recevez-le aujourd'hui, recevez-la aujourd'hui, livré aujourd'hui,
    livrée aujourd'hui, livrés aujourd'hui, livrées aujourd'hui,
    chez vous aujourd'hui,
    avant (le|ce) (dîner|déjeuner|goûter|soir|matin|week-end), avant
    (la|cette) (nuit|fermeture), avant minuit, au petit matin, au matin, dès
    le (soir|matin), dès ce (soir|matin), l'après-midi, le lendemain
    (matin|midi|soir), avant le lendemain, avant la fin de (journée|la
    journée|la semaine|matinée), dans la (minute|seconde|demi-journée), le
    jour (de votre|de la|de sa|de son)
    (inscription|commande|demande|dépôt|réception|arrivée|paiement), le jour
    où (il|elle|vous|nous), sitôt (le|la|l')
    (paiement|commande|ordonnance|dossier|accord|fichier|colis|règlement), dès
    (le|la|l') (paiement|commande|ordonnance|dossier|accord|fichier|règlement)
    (validé|validée|reçu|reçue|confirmé|confirmée|signé), dès le lundi, dès la
    validation, en une matinée, en un après-midi, en une après-midi, le temps
    d'un café, pendant que vous (buvez|faites|prenez|déjeunez|visitez),
    pendant votre (café|déjeuner|pause|visite|course|rendez-vous|déplacement),
    pour (lundi|mardi|mercredi|jeudi|vendredi|samedi), pour le week-end, pour
    le lendemain,
    le jour de (la|votre|notre) (visite|venue|appel|rendez-vous|passage), le
    jour de (son|leur) arrivée`,
  'soon-vague': `
    rapidement, plus brefs délais, meilleurs délais, au plus vite, aussi
    vite, le plus vite, dès que, dès possible, aussitôt que, bientôt,
    prochainement, très vite, sous peu, promptement, en temps utile, le
    plus rapidement`,
  'business-hours': `
    heures ouvrées, heures ouvrables, heures de bureau, jours ouvrés,
    jours ouvrables, en semaine, aux heures d'ouverture, pendant les heures`,
  attend: `
    (nous|on) (passons|passe|venons|vient) (le jour même|dans la journée|dans l'heure|sous|dans les|en moins de),
    temps d'arrivée, délai d'arrivée, arrivée moyenne, arrivée en moyenne,
    intervention, interventions, intervenir, intervient, intervenons,
    interviennent, arrivée sur place, se déplace, se déplacent, nous
    déplaçons, déplacement, arrivons, arrive chez vous, chez vous en, prise en
    charge, dépannage, dépanneur, dépanneuse, présent en, sur site, temps
    d'intervention, délai d'intervention, chez vous sous, sur les lieux,
    arrivée sur, arrive sur, se rend, se rendent, rendons chez vous, à votre
    porte, intervenez, intervenez-vous, arrivez-vous, déplacez-vous, arrivée
    en, arrivée sous, arrivée dans, arrivée garantie, arrivée rapide, arrivons
    en, arrivons sous, à votre domicile, devant chez vous, sur le pas de votre
    porte, intervention garantie, sont chez vous, est chez vous, prend la
    main, prennent la main, envoyé sur place, dépêché, dépêchons, nous nous
    rendons, vient chez vous, viennent chez vous, venons chez vous, passe chez
    vous, passons chez vous, arrivent dans, arrive dans, on arrive, agents
    arrivent, secours arrivent, équipe arrive, technicien arrive, dépanneur
    arrive, sur place, à votre adresse, arrive sur site, arrive sur les lieux,
    passe vous voir, passons vous voir, se présente, présents sous, au bord de
    la route, se met en route, regardé sous, examiné sous, nous y sommes, on y
    est, on y va, vous rejoint, vous rejoignent, vous rejoindra, vient (le
    jour même|sous|dans|en), viennent (le jour même|sous|dans|en), est au pied
    de, débarque (en|sous|dans), débarquons (en|sous|dans), prend la route,
    (est|sont) sur (place|le parking|les lieux|zone),
    (atteignons|rejoignons|gagnons) (votre|vos|chaque|toute) (adresse|porte|domicile|site|quartier|commune),
    (se rend|se rendent|rendons|rendrons|nous rendons) (chez|auprès de) (vous|toi), (intervention|dépannage|passage) (a|aura) lieu,
    venez-vous, pouvez-vous (venir|intervenir|passer|être là|être sur place|vous déplacer), passez-vous`,
  technician: `
    technicien, techniciens, dépanneur, dépanneurs, dépanneuse, plombier,
    électricien, serrurier, ingénieur, ingénieurs, chauffeur, artisan, expert,
    experts, équipe, conseiller, conseillers, réparateur, agent, agents,
    intervenant, intervenants, monteur, monteurs, installateur, installateurs,
    vitrier, chauffagiste, agent de sécurité, patrouille, spécialiste,
    spécialistes, remplaçant, remplaçante,
    patrouilles, couvreur, poseur, poseurs, camionnette, gardien, équipier`,
  'reply-time': `
    temps de réponse, délai de réponse, délais de réponse, réponse moyenne,
    réponse garantie, réponse sous, réponse en, réponse dans, réponse rapide,
    réponse assurée, réponse en moins, gti, temps d'intervention,
    délai d'intervention, garantie de temps d'intervention,
    temps moyen de réponse, délai moyen de réponse, délai de rappel,
    prise en charge, délai de prise en charge, temps de prise en charge, temps d'arrivée,
    délai d'arrivée, délai moyen d'intervention, temps moyen d'intervention,
    première réponse, délai de première réponse`,
  'send-you': `
    (rendu|rendus|renvoyé|renvoyés|renvoyée|retourné|retournés|retournée|restitué|restitués) par (coursier|la poste|courrier|transporteur),
    vous renvoyons, vous renvoie, vous renverrons, vous en envoyons,
    vous envoyer, vous enverrons, vous envoyons, envoyé par, envoyons,
    enverrons, t'enverrons, recevrez, vous recevez, vous recevrez, recevez,
    ferons parvenir, faire parvenir, vous transmettons, transmettrons,
    obtenez, affiche votre, affiche, t'envoie, t'envoyons, t'enverra,
    t'envoyer, vous envoie, vous enverra, vous remettons, vous remettre,
    vous remet, vous soumet, vous soumettons, vous soumettent, vous adressons,
    vous adresse, vous adressera, vous fait parvenir, vous faisons parvenir,
    faisons parvenir, vous est envoyé*, vous est adressé*, vous est remis*,
    vous est soumis*, vous est proposé*, vous parvient,
    (confirmé|confirmés|confirmée|confirmées) par (sms|mail|courriel|téléphone|texto),
    vous (soit|soient|est|sont|sera|seront) (retourné*|renvoyé*|réexpédié*|expédié*)`,
  'credit-decision': `
    décision, accord, réponse de principe, accord de principe,
    décision immédiate, acceptation, pré approbation, approbation`,
  'loan-decision': `
    réponse de principe, accord de principe, décision de crédit,
    décision de prêt, décision immédiate, pré approbation, préapprobation,
    décision de principe, réponse définitive en, accord en, accord sous,
    approbation en, décision en,
    une décision, décision sous, oui ou non, un oui ou un non, accord ou refus,
    accepté ou refusé, verdict`,
  emergency:
    'urgence, urgences, urgent, urgente, panne, pannes, dépannage, dépannages',
};
