import type { leavingTheme } from '../themes/leaving.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How a contract or a booking ends, moves or runs out. */
export const leavingWords: ThemeWords<typeof leavingTheme> = {
  cancel: `
    se ravise*, fermer un compte, fermer le compte, fermer son compte,
    cloturer un compte, cloturer le compte, cloture de compte, cloture du
    compte, cloture de votre compte, annul*, resili*, se dedit, dedire,
    renonc*, desist*, quitter, depart se demande, veut partir, arret* quand,
    arrete quand, stopper, mettre fin, desabonn*, dedit, se retire*, se
    desister, laisser tomber, rompre, rompt, mettre un terme, met fin, nous
    quitter, partir quand, part quand, s en aller, se delier, interrompre,
    interrompt, arreter son, arreter l, abandon*, decommande*, partir, on
    part, se quitte, quitte quand, s en va, nous qui annulons, annulation
    par l hotel, desengag*, denonc*, se degager, ne souhaite plus, cloturer
    son, ne veut plus, veut arreter, souhaite arreter, ne vient plus, ne
    part plus, renoncent, resilie quand, resilient, sortir du contrat, sort
    du contrat, sortie du contrat, sortie sans, depart sans, quitter l
    abonnement, quitte l abonnement, arreter l abonnement, arrete l
    abonnement, arret de l abonnement, fin du contrat a, laisse tomber,
    desinscri*, desinscription*, s arrete, client s en va, se retracte,
    renoncement, se libere, desistement*, depart du client, fin de contrat,
    fin du contrat, clot son compte, rompre le contrat, ne viennent pas,
    arret en fin, arret a tout moment, resiliable*, annulable*, stop ou
    pause, arret par, decommand*, quittez, quittez-nous, indemnite de
    rupture, rupture de contrat, rupture du contrat, quitte le, quitte la,
    (se|s) (desiste*|decommande*|desistent|decommandent), (celui|client|qui)
    .. (previent|previennent),
    (arrete|arreter|arretent|quitte|quitter|quittent|part|partir|partent) ..
    (quand|bout du mois|fin du mois|preavis|tout moment), fin d abonnement,
    mettent fin,
    (part|partir|partent|quitter|quitte|arreter|arrete|arretent|cesser|cesse)
    .. (quand|a tout moment|des qu|n importe), nous .. quitte*,
    (ferme|fermer|clore|clot) .. (compte|service|contrat|abonnement), se ..
    decommande*, se .. decommander, se .. desiste*, ne .. peut pas venir, ne
    .. viennent pas, renonce*, mettre .. fin, met .. fin, tomber a l eau,
    tombe a l eau, on s arrete, on arrete, (peut|peuvent) (partir|arreter|s
    arreter), sortir quand, lacher, lache le, (qui|ceux qui|celles qui)
    (part|partent|s en va|s en vont|arrete|arretent), s en vont,
    (client|cliente|eleve|membre|abonne|locataire|hote|voyageur)
    (renonce|part|s en va|arrete|abandonne), (veut|veulent) .. plus
    (venir|du|de la), change* ses plans,
    (rendez-vous|seance|cours|sejour|table|reservation)
    (laisse|laissee|lache|abandonne)`,
  'no-show': `
    absence*, absent*, non-presentation, ne se presente pas, rendez-vous
    manque*, ne vient pas, lapin, rendez-vous manques, clients qui ne
    viennent pas, ne pas venir, absences, lapins, faux bond, porte close,
    porte fermee, personne a la porte, personne sur place, ne se montre pas,
    pose un lapin, oubli* .. rendez-vous`,
  reschedule: `
    reporter, report*, deplac*, nouvelle date, autre date, changement d
    heure, modifier la date, modification*, refixe*, changer la date, autre
    jour, autre moment, changer de date, changement de date, decaler,
    decale*, repousser, repouss*, avancer le rendez-vous, deplacer le
    rendez-vous, replanif*, report, changer le jour, change de jour, changer
    de jour, autre creneau, nouveau creneau, autre horaire, changer d heure,
    change l heure, changer l heure, changer les dates, changer de dates,
    modifie sa reservation, modifier sa reservation, modifier la
    reservation, modifier une reservation, decalage, est decale, sont
    decales, deplace son rendez-vous, rattrap*, remettre a (plus|un|une|la),
    remis a (plus|un|une|la), remet a (plus|un|une|la), bouger
    (le|la|son|sa|un|une|les), bouge (le|la|son|sa)
    (rendez-vous|date|sejour|reservation|visite|cours), autre soir, autre
    semaine, avance* ou recule*, glisser (a|au|vers), choisir une autre,
    choisit une autre, nouveau jour, on recale, recaler, recale*`,
  'no-minimum': `
    sans minimum, aucun minimum, pas de minimum, sans montant minimum, quel
    que soit le montant, quelle que soit la valeur, quel que soit le panier,
    toutes les commandes, toute commande, tous montants, tous les montants,
    des le premier euro, meme pour un petit montant`,
  'they-change': `
    nous prevenir, prevenez-nous, nous previent, nous previennent, nous
    avertir, avertissez-nous, nous avertit, nous informer, informez-nous,
    nous le dire, nous dire, peut .. annuler, peuvent .. annuler, pouvez ..
    annuler, peut .. deplacer, peuvent .. deplacer, pouvez .. deplacer, peut
    .. modifier, pouvez .. modifier, peut .. decaler, pouvez .. decaler,
    peut .. reporter, pouvez .. reporter, peut .. changer, pouvez .. changer`,
  notice: `
    preavis, a l avance, d avance, prevenir, previen*, avertir, heures avant,
    jours avant, prevenu*, informe*, previent, averti*, faire savoir,
    semaines avant, mois avant, en amont, doit le dire, nous le dire,
    nous le signaler, signale au moins, le dire au moins, se manifest*,
    ecrire au moins, nous avertit, nous previent, delai de prevenance`,
  'storage-keep': 'garder, garde, gardons, conserv*, stock*',
  'force-majeure': `
    force majeure, intemper*, degat*, meteo, catastrophe*, frontiere*, guerre,
    pandemie, evenement exceptionnel, evenements exceptionnels,
    circonstances exceptionnelles, cas exceptionnel,
    typhon*, ouragan*, perturbation* .. transport*, vol* ..
    (supprime|annule|supprimes|annules), greve*, empeche ..
    (client|voyageur) de venir, impossibilite .. de (venir|voyager)`,
  'company-cancels': `
    nous qui annulons, annulation par l hotel, l hotel ne peut pas,
    annulons, par nos soins, nous .. annuler, nous ..
    (contraints|obliges|amenes) d annuler,
    (annulation|annule|annulee|report) de notre (fait|part|cote), si c est
    nous, quand c est nous, (si|lorsque|quand) nous ne pouvons (pas|plus) ..
    (recevoir|accueillir|assurer|honorer|livrer|tenir),
    (prof|professeur|moniteur|monitrice|coach|formateur|formatrice|enseignant|enseignante|medecin|praticien|guide|chauffeur|intervenant|animateur|photographe|therapeute)
    .. (manque|absent|absente|malade|annule|empeche|fait defaut|se
    desiste|ne vient pas), absence (du|de la|d un|de l)
    (prof*|moniteur|monitrice|coach|format*|enseignant*|intervenant*),
    (si|quand|lorsque) (on|nous) (annule|annulons|decommande|decommandons)`,
  weather: `
    meteo, intemper*, pluie, neige, pluv*, mauvais temps, tempete*, orage*,
    mauvaise meteo, typhon*, ouragan*, cyclone*, intemperie*`,
  freeze:
    'suspen*, pause, gel, geler, gele, bloque, lecture seule, consultable',
  expiry: `
    expir*, echeance, fin de, (se garde|se gardent|est bon|reste bon|reste
    valable|est valable), bon jusqu, dernier jour, n .. expire* jamais, n ..
    expire* pas, date .. d expiration, delai .. d expiration, perim*,
    valable* .. jusqu, fin .. de validite, tient ..
    (jours|semaines|mois|an|ans), tiennent .. (jours|semaines|mois|an|ans),
    bon pour .. (jours|semaines|mois)`,
  'minimum-term': `
    seulement apres, pas avant, uniquement apres, mois minimum, an minimum,
    mois au moins, mois au minimum,
    signent pour, signe pour, engages pour, engage pour, duree minimale,
    duree minimum, engagement de, contrat de, pour au moins,
    au moins douze mois, reste* au moins, pas de sortie avant,
    engagement (un|deux|1|2|12|24|douze|six|vingt-quatre) (an|ans|mois),
    (an|ans|mois) d engagement`,
  'exit-fee': `
    indemnite de rupture, frais de sortie, frais de resiliation, indemnite
    de sortie, indemnites de rupture, frais de rupture`,
  'cancel-insurance': 'assurance voyage, assurance rapatriement',
  'medical-reason': `
    certificat medical, raison medicale, raisons medicales, blessure*,
    blesse*, grossesse*, enceinte, malad*, souffrant*, fievre, grippe,
    hospitalis*`,
  waitlist: 'liste d attente, listes d attente',
};
