import type { ThemeWords } from '../../../frame-words.ts';

export const makingGood: ThemeWords<'making-good'> = {
  compensates: `
    sur votre (prochaine|) facture, sur votre facture suivante, sur la facture suivante,
    vous sont versé*, vous est versé*, vous sont crédité*, vous est crédité*,
    vous sont recrédité*, vous est recrédité*, vous est rendu*, vous sont
    rendu*, est recrédité, sont recrédité*, est crédité, sont crédité*,
    crédité, créditée, crédités, recrédité, mois crédité, de moins par jour,
    de moins par semaine, de moins par heure, de moins sur, déduit, déduits,
    déduite, en avoir, en bon d'achat, d'avoir, de remise, de réduction, de
    ristourne, vous fait gagner, vous font gagner, je vous retire, nous vous
    retirons, nous retirons, on retire, je retire, est retiré, sont retiré*,
    remboursé, remboursée, remboursés, vous rembourse, remboursons, rembourse,
    indemnisé, indemnisons, indemnité, dédommagement, dédommageons,
    compensation, compensé, est prolongé, prolongé, prolongée, offert,
    offerte, pour nous, tombe, baisse`,
  'makes-good': `
    vous donne droit à, donne droit à {1-999} €,
    nous vous (créditons|versons|déduisons), ouvre droit à un avoir, donne droit à un avoir, vous donne droit à {1-999} €,
    vous ne payez pas, vous ne payez rien, ne payez rien, n'est pas facturé, est
    offert, est offerte, vous est offert, vous est offerte, est gratuit, est
    gratuite, est remboursé, est remboursée, remboursons, vous remboursons, on
    rembourse, on vous rembourse, vous est rendu, vous est rendue, vous rendons,
    créditons, est crédité, est créditée, déduisons, est déduit, est déduite,
    déduit de, vous indemnisons, dédommageons, à nos frais, ne vous coûte rien,
    ne coûte rien, moitié prix, vous versons, on vous verse, ne nous devez rien,
    ne devez rien, bon d'achat,
    vous (recevez|touchez) {1-999} €, nous (payons|réglons|prenons en charge) (la pénalité|les pénalités|l'amende|les intérêts|la différence),
    (payons|prenons en charge|réglons) (toute|les|la) (pénalité|pénalités|amende), (vous est|vous sont) (versé*|payé*) automatiquement`,
  'does-over': `
    on refait, on le refait, on la refait, on les refait, nous refaisons, nous
    le refaisons, nous la refaisons, je refais, je le refais, je la refais,
    est refait, est refaite, sont refaits, sont refaites, sera refait, refait,
    refaite, refaits, refaites, refaisons, on recommence, nous recommençons,
    je recommence, est recommencé, on reprend, nous reprenons, je reprends, je
    la reprends, je le reprends, nous la reprenons, nous le reprenons, on la
    reprend, on le reprend, est repris, est reprise, sont repris, sont
    reprises, on repasse, nous repassons, je repasse, repasse, repassons,
    repasserons, on revient, nous revenons, je reviens, reviendrons, revient
    le, revient la, revient corriger, revient régler, revient sans, on répare,
    nous réparons, je répare, le répare, la répare, les répare, le réparons,
    la réparons, réparons, est réparé, sont réparé*, on retouche, nous
    retouchons, je retouche, retouché, retouche, retouches, on corrige, nous
    corrigeons, je corrige, est corrigé, sont corrigé*, corrigé, rectifions,
    rectifié, on rectifie, repeignons, on repeint, je repeins, reposons, on
    repose, est reposé, recousons, on recoud, je recouds, recollons, on
    recolle, je recolle, ressoudons, on ressoude, revernissons, replantons, on
    replante, replanté, ressemons, on ressème, retraitons, on retraite,
    retraité, renettoyons, on renettoie, relavons, on relave, relavé,
    repolissons, on repolit, réaccordons, on réaccorde, réglons à nouveau, on
    règle à nouveau, réajustons, on réajuste, rajustons, on rajuste,
    recalibrons, étalonnons à nouveau, recoupons, on recoupe, remontons, on
    remonte, redressons, on redresse, regarnissons, redorons, on redore,
    reteignons, on reteint, remettons en état, on remet en état, est remis en
    état, remis à neuf, remettons à neuf, remettons d'aplomb, remet d'aplomb,
    nouveau passage, second passage, deuxième passage, nouvelle intervention,
    nouvelle visite, nouveau nettoyage, nouveau lavage, nouveau réglage,
    nouvelle pose, repart en traitement, repart à l'atelier, on en pose une
    autre, en posons une autre, en posons un autre, on en remet, en remettons,
    on s'en charge, on s'en occupe, on arrange ça, on règle ça, on relance,
    nous relançons, relançons, relance la machine, repassage gratuit, réglages
    gratuits, on la change, on le change, nous la changeons, nous le
    changeons, on change, nous changeons, on remplace, nous remplaçons, est
    remplacé, sont remplacé*, remplacé, est changé, sont changé*,
    recousu*, refait*, reposé*, recollé*, repeint*, resserré*, rescellé*, replâtré*, recarrelé*, revissé*, resoudé*, réimprimé*, remis en place, remise en place, (nous|on|je) (vous|) (le|la|les|l'|) (recousons|recoud|recouds|refaisons|refait|refais|repeignons|repeint|recollons|recolle|reposons|repose|rescellons|resserrons|revissons|relançons|reprenons|reprend|reprends|recuisinons|retaillons|retaille), (revient|reviennent|reviendra|reviendrons|revenons|repasse|repassent|repassons) (nettoyer|faire|finir|corriger|réparer|régler|refaire|reprendre|traiter|gratuitement|sans), (la|une) (seconde|deuxième|nouvelle) (visite|intervention|venue) (ne vous coûte|est gratuite|est offerte|est à nos frais|est sans frais), nous aussi gratuitement, nous aussi, (le|la) (second|deuxième|nouveau|nouvelle) (passage|intervention|visite)`,
  'another-one': `
    (vous|) en (refais|refait|refaisons) (un|une),
    contre un, contre une, contre le bon, contre la bonne, on le remplace, on
    la remplace, on les remplace, nous le remplaçons, nous la remplaçons, nous
    les remplaçons, je le remplace, je la remplace, on remplace, nous
    remplaçons, je remplace, est remplacé, sont remplacé*, sera remplacé,
    remplacé, remplaçons, on échange, on l'échange, on les échange, nous
    échangeons, nous l'échangeons, échange immédiat, échange standard, échange
    sur place, est échangé, sont échangé*, échangé, on renvoie, nous
    renvoyons, je renvoie, on vous renvoie, nous vous renvoyons, en renvoie,
    en renvoyons, est renvoyé, sont renvoyé*, réexpédié, réexpédions,
    réexpédie, réimprimé, réimprime, réimprimons, retirage, nouveau tirage,
    repart, repartent, vous rejoint, est changé, sont changé*, on le change,
    on la change, on les change, nous le changeons, nous la changeons, nous
    les changeons, on vous le change, on vous la change, on en remet un, on en
    remet une, en remettons un, en remettons une, en remettons, on en remet,
    on vous en remet, en redonne, en redonnons, deux vous sont, un neuf vous,
    neuve vous est, neuf vous est, remplacement d'office, remplacement
    immédiat, remplacement offert, remplacement gratuit, remplacement à nos
    frais, remplacement à l'identique, un second vous, un second part, un
    deuxième part, une deuxième part, un deuxième vous, une deuxième vous, une
    seconde vous, nouveau … part, nouveau … repart, nouvelle … part, nouvelle
    … repart, nouveau … vous, nouvelle … vous, nouveau … à nos frais, nouveau
    … offert, nouvelle … offert*, nouveau … port payé, neuf vous, neuve vous,
    neuf posé, neuve posée, neuf fourni, neuve fournie, neuf part, neuf
    repart, neuf de gamme, neuf équivalent, en recevez un, en recevez une, en
    donnons un, en donnons une, on vous en donne un, on vous en donne une, le
    bon repart, la bonne repart, on vous donne la bonne, on vous donne le bon,
    tout neuf repart, toute neuve repart, retrouve sa place, autre vous
    attend, autre vous parvient, neuf vous attend, en pose une autre, en pose
    un autre, en posons une autre, en posons un autre, en remet dans, remet
    un, remettons un,
    on … un autre, on … une autre, on … d'autres, nous … un autre, nous … une
    autre, je … un autre, je … une autre, on … un neuf, on … une neuve, nous …
    un neuf, nous … une neuve, vous … un neuf, vous … une neuve, on … la
    bonne, on … le bon, nous … la bonne, nous … le bon, prenez la bonne,
    prenez le bon, repartez avec la bonne, repartez avec le bon, repartez avec
    un autre, repartez avec une autre, un autre vous, une autre vous, un autre
    part, une autre part, un autre prend, par un autre, par une autre, par un
    neuf, par une neuve, par un modèle, par une équivalente, un autre est, une
    autre est, un second … vous est, une seconde … vous est, un autre arrive,
    une autre arrive,
    (prenez|prends|choisissez|emportez|recevez|obtenez) (-en|) (un|une) autre,
    prenez-en un autre, prenez-en une autre, choisissez-en (un|une) autre,
    passez en (prendre|chercher) (un|une) autre, repartez avec (un|une) autre,
    (est|sont) repris contre, repris contre (un|une|le|la), échangé contre,
    contre (la|le) (bonne|bon), trouve (un|une) autre, trouvons (un|une)
    autre, en trouve (un|une) autre, confie (un|une) autre, reloge, relogeons,
    on vous reloge, nous vous relogeons, vous est confié*,
    (en|) (taillons|taille|faisons|fait|fabriquons|imprimons|cousons|cuisons|proposons|propose|trouvons|offrons|offre|fournissons|préparons|expédions|reposons|posons) (un|une) (autre|nouveau|nouvelle|neuf|neuve|second|seconde), (une|un) (neuve|neuf|autre|nouvelle|nouveau) (vous sera|sera|vous est|est) (expédié*|envoyé*|livré*|posé*|remis|offert*), (le bon|la bonne|le bon article|la bonne taille) (vous est|vous sera|repart|part|est), envoyons (le bon|la bonne), (le|la|les) (changeons|change|remplaçons|remplace) (et|gratuitement|sans frais|à nos frais|aussitôt),
    (expédions|envoyons|renvoyons|livrons|expédie|envoie) (la|le) (taille|pointure|bon|bonne|modèle|nouvelle|nouveau)`,
  'when-ready': `
    (quand|lorsque|dès que|aussitôt que)
    (votre commande|la commande|votre colis|elle|il|tout|votre article) (est|sera)
    (prête|prêt|disponible)`,
  'so-that-we': `
    afin que nous puissions, pour que nous puissions, afin de nous permettre,
    pour nous permettre, pour nous aider`,
  'paid-when-late': `
    garantie ponctualité, garantie de ponctualité, indemnité de retard,
    indemnités de retard, compensation en cas de retard, indemnisation en cas de
    retard`,
  mishap: `
    raté, loupé, perdu, volé, égaré, oublié, refusé, fendu, fendue, fêlé,
    rayé, tordu, tordue, décousu, décousue, mal cousu, mal recousu, mal posé,
    mal réglé, mal imprimé, mal coupé, mal monté, mal nettoyé, mal taillé, mal
    orthographié, mal emballé, mal fixé, mal soudé, mal rempli, mal servi, mal
    peint, mal ajusté, trop cuit, trop juste, trop petit, trop grand,
    incomplet, incomplète, retardé, coincé, crevé, grippé, fané, flétri,
    moisi, périmé, avarié, bouchonné, éventé, terni, délavé, gondolé, rétréci,
    défraîchi, irréparable, irrécupérable, illisible, injouable, infructueux,
    infructueuse, erroné, abîmé, inondé, cambriolé, accidenté, arrivé tiède,
    arrivé froid, arrivé ouvert, arrivé en retard, jamais arrivé, jamais reçu,
    jamais venu, pas arrivé, pas reçu, pas venu, rien reçu, pas ouvert, pas
    vendu, pas réparé, pas livré, pas résolu, non résolu, non livré, non
    respecté, non reçu, non atteint, pas atteint, non trouvé, pas trouvé, non
    réparable, pas réparable, manqué par notre faute, une couture saute, un
    bouton saute, bâille, baille, cloque, cloquent, craquelle, craquellent,
    craque, craquent, déteint, déteignent, rétrécit, ternit, ternissent,
    jaunit, jaunissent, noircit, prend l'eau, prennent l'eau, prend du jeu,
    pique du nez, piquent du nez, plante, se détache, se détachent, se défait,
    se défont, se découd, se décousent, se fend, se fendent, se tord, se
    voile, se raye, se casse, se casse pas, se grippe, se coince, se bloque,
    se dérègle, se détend, se vide, se tache, boude, pourrit, ne lève pas, ne
    lèvent pas, ne pousse pas, ne poussent pas, ne reprend pas, ne reprennent
    pas, ne repart pas, ne tient pas, ne tiennent pas, ne ferme plus, ne ferme
    pas, n'ouvre plus, ne chauffe plus, ne chauffe pas, ne charge plus, ne
    s'allume plus, ne s'allume pas, ne coupe plus, ne tourne plus, ne démarre
    pas, ne passe pas, ne prend pas, ne tombe pas bien, n'a pas accroché,
    n'accroche pas, n'accrochez pas, n'accroches pas, ne suffit pas, ne
    suffisent pas, ne répond plus, moins que promis, moins que prévu, moins
    qu'annoncé, il en manque, un manque, manque à l'appel, manquent à l'appel,
    une casse, une crevaison, une tache, une rayure, une fuite, un accroc, un
    raté, un loupé, un pépin, un défaut, un dégât, une coupure, un
    dérangement, un bug, un bogue, une réaction, une allergie, une
    contrefaçon, une malfaçon, une bavure, une anomalie, un imprévu, une
    avarie, une imperfection, en dérangement, en cas de casse, en cas d'échec,
    en cas de perte, en cas d'erreur, en cas de bris, en cas de panne, en cas
    de défaut, en cas d'avarie, en cas de problème, en cas de souci, échec à,
    recalé, aucun résultat, pas de résultat, sans résultat, sans succès, pas
    de neige, faute de neige, il pleut, s'il pleut, pas de soleil, pas
    emballé, pas fan, pas séduit, ne vous plaît plus, ne te plaît pas, te
    déplaît, vous déplaît, déplaît, déplaisent, n'est pas à votre goût, n'est
    pas à ton goût, pas de votre goût, ne vous y faites pas, ne vous faites
    pas à, ne s'y fait pas, ne passe pas avec, le courant ne passe pas,
    échoue, échouent, échouez, rate, ratons, se trompe, nous trompons, se
    perd, s'est perdu, a échappé, disparaît, a disparu, disparu, décevant,
    décevante, décevants, décevantes,
    hors délai, hors délais, hors des délais, en cas d'abandon, en cas
    d'oubli, est bloqué, reste bloqué, une erreur de notre, une erreur dans,
    une erreur sur, une faute de notre, un problème de, un problème avec, un
    souci de, un souci avec, un oubli de notre, contesté, contestée, mauvaise
    taille, mauvais coloris, mauvaise pièce, mauvaise couleur, mauvais format,
    trompé de taille, trompé de modèle, vous vous êtes trompé, trop grande,
    trop petite, trop serré, trop longue, trop courte, trop large, abandonné,
    insatisfaisant, non satisfaisant, non satisfaisante, non concluant,
    mauvais, mauvaise, malade, bruyant, bruyante, sale, froid dans l'assiette,
    mécontent, mécontente, mécontents, lassé, inadapté, trop tard, trompé,
    vous êtes trompé, s'arrête, ne vous ressemble pas, ne vous ressemblent
    pas, n'agit pas, n'agissent pas, n'est pas prêt, n'est pas prête, ne sont
    pas prêts, n'est pas là, n'est pas disponible, n'arrive pas, n'arrivent
    pas, ne vient pas, ne viennent pas, ne part pas, ne mord pas, ne colle
    pas, ne sèche pas, ne brille plus, ne répond pas, ne s'ouvre pas, ne
    s'ouvre plus, ne se ferme plus, ne va pas à, ne rentre pas, n'entre pas,
    ne suit pas, ne tourne pas rond, renvoyé en cuisine, quelque chose cloche,
    ça coince, échec, échoué, rechute, récidive, réapparaissent, réapparaît,
    revient dans les, reviennent dans les,
    (le|la|un|une|votre) (candidat|candidate|personne|salarié|collaborateur|nounou|recrue) (quitte|part|démissionne|s'en va|ne convient pas),
    (trompons|trompe|trompés) (de|dans), (présente|présentent|présenterait) (un|une|des|le moindre) (défaut|défauts|souci|problème|anomalie|malfaçon|erreur), (n'est|ne sont|n'était) pas (chaud|chaude|chauds|frais|fraîche|propre|propres|net|nette|droit|prêt|prête|bon|bonne|à la bonne taille|au rendez-vous), ne (tourne|ouvre|sonne|brille|colle|tient|sèche|chauffe|refroidit|pousse|lève|convient) (pas|plus), (se|s) (décolle|décollent|écaille|écaillent|effrite|fissure|fissurent|soulève|descelle|desserre|ébrèche), qui (lâche|lâchent|cède|cèdent|casse|cassent|saute|sautent|fuit|fuient|ressort|ressortent), (clou|vis|joint|couture|soudure|ourlet|bouton|fermeture) (qui|) (lâche|cède|ressort|saute|se défait), (colis|paquet|envoi|courrier) perdu,
    (arrive|arrivent|parvient|parviennent|arrivait) (écrasé|ébréché|cassé|abîmé|fané|froid|fondu|tordu|déchiré|mort|fendu|brisé|renversé|incomplet|incomplète|en morceaux|en miettes|trop tard|en mauvais état),
    ne (fleurit|fleurissent|éclot|germe|germent|cicatrise|prend|prennent|fructifie) (pas|plus), (monture|chaussure|chaussures|chaussons|lunettes|couture) (vous|) (serre|serrent|blesse|blessent|frotte|glisse)`,
};
