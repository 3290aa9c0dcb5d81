import type { narrowingTheme } from '../themes/narrowing.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What denies or narrows, and tells nothing of what a text is about. */
export const narrowingWords: ThemeWords<typeof narrowingTheme> = {
  'no-longer': `
    n est plus, ne sont plus, n y a plus, n avons plus, n a plus, n ont plus,
    ne faisons plus, ne fait plus, ne font plus, ne venons plus,
    ne vient plus, ne viennent plus, ne proposons plus, ne propose plus,
    n offrons plus, n offre plus, ne donne plus, ne donnons plus,
    ne livrons plus, ne livre plus, ne prenons plus, ne prend plus,
    n acceptons plus, n accepte plus, ne remboursons plus, ne rembourse plus,
    ne vaut plus, ne valent plus, n existe plus, n existent plus,
    ne suffit plus, ne suffisent plus, ne s applique plus, ne repond plus,
    ne repondons plus, ne garantit plus, ne garantissons plus,
    ne reprend plus, ne reprenons plus, ne peut plus, ne peuvent plus,
    a pris fin, ont pris fin, (est|sont) (terminee|terminees|termine|termines|finie|finies|fini|finis|arretee|arretees),
    ne s aligne plus, est abandonne*, supprimee,
    supprime`,
  'now-only': 'plus que, seulement, uniquement',
  'without-exception': `
    sur tout le (site|magasin), sur toute la (boutique|gamme|collection),
    sur (tous|toutes) (nos|les) (articles|produits), sur l ensemble (du|de la|de notre|des),
    chaque reservation, chaque intervention, chaque client, chaque cliente,
    chaque patient, chaque reparation, chaque location, chaque chantier,
    chaque installation, chaque livraison, chaque demenagement, chaque projet,
    chaque seance, chaque sejour, toutes les reservations, tous les clients,
    tous nos clients, toutes les reparations, toutes nos interventions,
    tous les chantiers, sans exception*`,
  'some-only': `
    la plupart, le plus souvent, seuls, seules, seul le, seule la, pas tous,
    pas toutes, pas pour tous, uniquement, seulement, reserve aux,
    reservee aux, reserves aux, reservees aux, certains, certaines, hormis,
    a part les`,
  'closed-day': `
    ferme .. lundi*, ferme .. mardi*, ferme .. mercredi*, ferme .. jeudi*,
    ferme .. vendredi*, ferme .. samedi*, ferme .. dimanche*, fermes .. lundi*,
    fermes .. mardi*, fermes .. mercredi*, fermes .. jeudi*,
    fermes .. vendredi*, fermes .. samedi*, fermes .. dimanche*,
    fermee .. lundi*, fermee .. mardi*, fermee .. mercredi*, fermee .. jeudi*,
    fermee .. vendredi*, fermee .. samedi*, fermee .. dimanche*,
    fermees .. lundi*, fermees .. mardi*, fermees .. mercredi*,
    fermees .. jeudi*, fermees .. vendredi*, fermees .. samedi*,
    fermees .. dimanche*, fermons .. lundi*, fermons .. mardi*,
    fermons .. mercredi*, fermons .. jeudi*, fermons .. vendredi*,
    fermons .. samedi*, fermons .. dimanche*, pas le .. lundi*,
    pas le .. mardi*, pas le .. mercredi*, pas le .. jeudi*,
    pas le .. vendredi*, pas le .. samedi*, pas le .. dimanche*,
    jamais le .. lundi*, jamais le .. mardi*, jamais le .. mercredi*,
    jamais le .. jeudi*, jamais le .. vendredi*, jamais le .. samedi*,
    jamais le .. dimanche*, rien le .. lundi*, rien le .. mardi*,
    rien le .. mercredi*, rien le .. jeudi*, rien le .. vendredi*,
    rien le .. samedi*, rien le .. dimanche*, personne le .. lundi*,
    personne le .. mardi*, personne le .. mercredi*, personne le .. jeudi*,
    personne le .. vendredi*, personne le .. samedi*, personne le .. dimanche*,
    lundi .. non, mardi .. non, mercredi .. non, jeudi .. non, vendredi .. non,
    samedi .. non, dimanche .. non, lundi .. ferme, mardi .. ferme,
    mercredi .. ferme, jeudi .. ferme, vendredi .. ferme, samedi .. ferme,
    dimanche .. ferme,
    personne .. le dimanche, personne .. le samedi, personne .. le week-end,
    rien .. le dimanche, rien .. le samedi, rien .. le week-end, jamais ..
    le dimanche, plus .. le dimanche`,
  'kept-back': `
    sauf .. les, sauf .. la, sauf .. le, rembours* .. moins, moins .. frais,
    moins .. les, moins .. la, deduit*, deduction*, est .. gardee, est ..
    garde, sont .. gardes, sont .. gardees, est .. conservee, est ..
    conserve, nous .. gardons, on .. garde, gardons, conservons, reste ..
    acquis, restent .. acquises, reste .. acquise, restent .. acquis, perd,
    perdent, retenu*, retenons, retient, hors .. frais, pas .. prorata,
    moitie, seule .. taxe, en .. avoir, en .. bon, jamais .. argent, pas ..
    argent, pas .. rendu, pas .. rendue, pas .. rendus, pas .. rendues,
    jamais .. rendu, jamais .. rendue, jamais .. rembours*, ne .. rembours*,
    (acompte|caution|argent|somme|arrhes|moitie) .. (reste chez nous|est a
    nous|est perdu|perdue|gardee|garde), reste chez nous, restent chez nous,
    (perd|coute|laisse) .. (acompte|arrhes|caution), on retient`,
  excluded: `
    ne .. compte pas, ne .. comptent pas, exclu, exclue, exclus, exclues,
    exclusion*, non .. compris, non .. comprise, non .. comprises,
    non .. inclus, non .. incluse, pas .. compris, pas .. comprise,
    pas .. comprises, pas .. inclus, pas .. incluse, pas .. couvert*,
    pas .. partie, ne .. applique pas, ne .. appliquent pas, pas .. eligible*,
    ne .. donne pas droit, ne .. donnent pas droit, ne .. donnent rien,
    ne .. rapportent rien`,
  'no-notice': `
    aucun .. preavis, sans .. preavis, pas .. preavis, ni .. preavis`,
  'no-deposit': `
    aucun .. acompte, sans .. acompte, pas .. acompte, zero .. acompte,
    aucune .. arrhe*, sans .. arrhes, aucun .. depot, sans .. depot,
    pas .. depot, aucune .. caution, sans .. caution, pas .. caution,
    aucune .. avance, sans .. avance, rien .. verser, aucun .. versement`,
  once: `
    une fois par (jour|semaine|mois|trimestre|an|sejour|visite), une .. fois, une .. seule fois, la .. premiere fois, deux .. fois`,
  'all-year': `
    toute .. (annee|l annee), en .. toute .. saison, (hiver|ete) comme ..
    (ete|hiver), 365 .. jours, aucune saison, a aucune saison, meme (en |l
    )hiver, hiver compris, ete comme hiver, quelle que soit la saison, douze
    mois sur douze, sans fermeture annuelle, ne ferme ..
    (saison|annee|hiver)`,
  'part-of-year': `
    (en|de|d|a|au|des|jusqu en|jusqu a|entre|mi|debut|fin) ..
    (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre),
    (en|l|au|d) .. (hiver|ete|automne|printemps), (haute|basse|hors) .. saison,
    (vacances) .. scolaires`,
  'from-start': `
    des .. (premier|1er) .. (jour|mois), des .. (premiere|1re) ..
    (annee|journee|location|commande|semaine), des .. (depart|debut)`,
  'later-on': `
    apres .. (premiere|premier|deuxieme) .. (annee|mois|semaine), apres ..
    (un|deux|six|douze) .. (an|ans|mois), (an|ans|mois) .. d anciennete`,
  'for-all': `
    (tous|toutes|chaque|tout|toute) ..
    (membre|membres|client|clients|clientes|hotes|visiteurs|patient|patients|eleve|eleves|etudiants|conducteurs|familles|enfants),
    (tous|toutes|chaque|tout|toute) ..
    (billet|billets|cabine|cabines|chambre|chambres|forfait|forfaits|formule|formules|voiture|voitures|reparation|reparations|commande|commandes|cours|article|articles|produit|produits|modeles),
    pour .. tous, quel .. que .. soit, quelle .. que .. soit, autant .. de .. fois`,
  'from-order': `
    (apres|suivant|suivent|depuis|compter|partir) .. (achat|commande|vente)`,
  'from-receipt': `
    (apres|suivant|suivent|depuis|compter|partir) ..
    (livraison|reception|remise|arrivee), (colis|paquet|carton|commande)
    (est chez|arrive chez|est arrive|est la), (jour|moment) ou ..
    (colis|paquet|carton|recoit|arrive), une fois (recu|livre|arrive|chez)`,
  'from-return': `
    (remise|restitution|reddition|retour) (des|du|de la) (cles|vehicule|voiture|materiel|logement|salle),
    (apres|suivant|suivent|des|reception|compter|partir) .. (retour|retourne|retournee|renvoi|colis retourne)`,
  'from-request': `
    (apres|suivant|suivent|compter|partir) .. (demande|declaration|appel|reclamation|plainte|signalement|message|avis|courrier|preavis)`,
  'from-report': `
    (rapport|passage|visite|constat) (de l|du|d un) (expert|experte|assureur|technicien|controleur),
    (apres|suivant|suivent|compter|partir|des) .. (expertise|inspection|diagnostic|visite technique|examen)`,
  'from-use': `
    (apres|suivant|suivent|depuis|compter|partir|des) .. premiere
    (utilisation|visite|connexion|lecon|entree|seance|sortie|course),
    (apres|suivant|suivent|depuis|compter|partir|des) .. premier (cours|passage|usage|vol|trajet),
    (apres|suivant|suivent|compter|partir) .. (activation|ouverture|installation|mise en service)`,
  'from-last-use': `
    (apres|suivant|suivent|depuis|compter|partir) .. derniere
    (utilisation|visite|connexion|lecon|commande|seance|entree|activite),
    (apres|suivant|suivent|depuis|compter|partir) .. dernier (achat|vol|sejour|passage|cours|trajet)`,
  'from-enrolment': `
    (apres|suivant|suivent|depuis|compter|partir|des) .. (inscription|signature|adhesion|souscription|debut du)`,
  'first-payment': `
    (votre|l|son|leur|cet|un) (acompte|depot|avance), (les|vos|leurs) arrhes, acompte (rembourse|rendu|restitue)`,
  'balance-due': '(le|du|votre) solde, reste (du|de la|a) (prix|payer|somme)',
};
