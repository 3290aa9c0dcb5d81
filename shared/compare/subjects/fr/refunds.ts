import type { refundsTheme } from '../themes/refunds.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What comes back, and what is given for it. */
export const refundsWords: ThemeWords<typeof refundsTheme> = {
  refund: `
    rembours*, rend* l argent, argent rendu, rendu* au client, rendu*,
    restitu*, argent revient, recuperer .. argent, rendre l argent, lui
    rend, rend les frais, argent est rendu, reverse*, recredit*, reprend* l
    argent, credit sera, recupere*, rendre, rendons, rendu, rendus, rendue,
    rendues, redonn*, somme rendue, l argent, recoit son argent, recupere*
    son argent, virement retour, restitution, on rend, lui rendons, est
    rendu, sont rendus, sont rendues, recredite*, non remboursable*, pas
    rembours*, ne rembourse pas, ne remboursons pas, aucun remboursement, ne
    rembourse plus, ne remboursons plus, ravoir son argent, ravoir l argent,
    recupere la somme, recuperer la somme, recupere son argent, retrouve son
    argent, rentre dans ses fonds, revoir son argent, les fonds arrivent,
    recoit ses fonds, ses fonds, la somme revient, somme lui revient, argent
    lui revient, argent lui est, recouvre son argent, rend la somme, rend
    tout, rendons tout, rendre l integralite, remet l argent, remettons l
    argent, on repaie, argent de retour, retour de l argent, paiement rendu,
    montant rendu, montant verse, lui reverse*, lui restitu*, contre-pass*,
    est contre-passe, remet la somme, touche son argent, est recredite,
    argent remis, se rembourse, indemnis*, debloquee, debloque, deblocage,
    liberes, liberee, rendons les, rentre sur, reviennent au client, revient
    sur sa carte, revient sur son compte, remis sur sa carte, remis sur son
    compte, est annule sur la carte, trop-verse, trop verse, trop-percu,
    repart avec son argent, la part est rendue, versement apres, versement
    sous, versement en, credites, est credite, sont credites, indemnites,
    (rend|rendre|rendons|rendu|rendue|rendus|restitue|restituer|restituons|reverse|reversons)
    .. (argent|somme|prix|montant|paye|totalite),
    (argent|somme|prix|montant) ..
    (rendu|rendue|restitue|restituee|reverse|revient|recredite|vire),
    recupere* .. (paye|argent|verse|mise|somme), (client|acheteur) est
    (credite|recredite|rembourse), ce qu (il|elle|ils|on) (a|ont)
    (paye|verse), (retrouve|retrouver|revoir|revoit) .. argent,
    (recredite|recrediter|recrediter), on (rembourse|repaie|recredite), (l
    argent|la somme|le montant|l acompte|la caution)
    (repart|revient|retourne|est rendu|est rendue), (revient|revenir) (au|a
    la) (client|cliente|locataire|hote|voyageur), rend* (l acompte|la
    caution|le montant|ce qui|les arrhes)`,
  'full-refund': `
    integral*, totalite, en entier, totalement, toute la somme,
    tout son argent, jusqu au dernier, cent pour cent, la totalite de,
    100 % du, somme entiere, somme complete, ce qu il a paye, ce qu il a verse,
    tout l argent, sans retenue, sans aucune retenue, aucune retenue, sans rien
    retenir, sans deduction, sans aucune deduction, en totalite, tout rendu,
    tout est rendu, tout lui est rendu, tout ce qu il a paye, toutes les sommes,
    rien n est retenu, rien n est garde,
    ne retenons rien, ne retient rien, ne retiennent rien, ne gardons rien,
    ne garde rien, (rend|rendons|rendre|reverse|rembourse|remboursons) tout,
    (rend|rendons|rembourse|remboursons) .. tout ce`,
  partial: `
    partiel*, partie*, moitie, une partie, part retenue, au prorata, restant*,
    non utilise*, non consomme*, ce qui reste, la moitie, un tiers,
    deux tiers, une fraction, un pourcentage, demi-montant, moitie du montant,
    moitie de la somme`,
  satisfaction: `
    satisf*, content*, decu*, mecontent*, pas satisfait, insatisf*, plait,
    ne plait pas, deplait, pas content, mal satisfait, ne va pas, ne vont
    pas, trop petit*, trop grand*, n aime pas, ne plaisent pas, decu, decus,
    decue, ne convient pas, ne lui convient, pas convaincu, n est pas ravi,
    ne lui plait, deception, ne va pas au client, pas heureux, satisfaction
    garantie, n aimez pas, essayez-les, mecontentement*, regret*, sans
    question, s il regrette, clients qui regrettent,
    (pas|n est pas|ne sont pas|n est guere) ..
    (content|contente|contents|ravi|satisfait|heureux|enchante|convaincu),
    (qui|ce qui) ne (plait|convient) pas`,
  exchange: `
    echang*, changement d article, changer d article, autre taille,
    mauvaise taille, mauvaise pointure, autre pointure, nouvelle pointure,
    echange de taille, autre grandeur, autre teinte, autre couleur,
    autre coloris, autre modele, changer de taille, changer de couleur,
    a sa mesure, a sa taille, bonne taille, bonne pointure`,
  'return-goods': `
    retour*, rend* des, nous rend, renvoy*, rapport*, repris*, reprise*,
    reprend*, nous la renvoyer, reviennent, revenir, nous revient, revient
    chez nous, nous renvoie, nous renvoyer, renvoi de, rendre l article,
    rendre un article, ramener, ramene, redepos*, reprendre, reprenons, nous
    reprenons, remis en rayon, droit de retour, frais de retour au client,
    etiquette* de retour, retour tardif, rend son achat, rendre son achat,
    rend l article, reexpedi*, nous retourne, nous retourner, remet la
    marchandise, rend la marchandise, rendre la marchandise, paie le retour,
    paye le retour, retour est paye, retour est a, (changer|change|changent)
    d avis,
    (renvoie|renvoyer|renvoient|reexpedier|rapporter|rapporte|ramener|ramene)
    .. (article|produit|colis|achat|marchandise|commande),
    (reprend|reprenons|reprendre|repris|reprise) .. (article|ce
    qui|produit|marchandise|objet), (port|chemin|trajet) (du|de|de la)
    retour, (colis|article) (est|) (rentre|revenu|revient), ce qui
    (revient|repart|est rendu),
    (colis|articles|article|habits|vetements|pieces|choses|achats) (qui
    reviennent|qui revient|en retour|repart), etiquette
    (dans|fournie|jointe|collee), boite de retour, carton de retour, ne
    (le|la|les) garde* pas, repart chez nous, repartent chez nous, revient
    (dans|sous|avant), reviennent (dans|sous|avant), rend* (son|sa|ses)
    (achat|article|paire|robe|colis|commande),
    (ramene|rapporte|renvoie|renvoient|ramenent|rapportent)`,
  'change-of-mind': `
    changer d avis, change d avis, changement d avis, retract*, renonc*,
    regrett*, motif, ne convient pas, change d idee, changer d idee, sans
    raison, sans donner de raison, sans se justifier, sans justification,
    sans explication, quelle que soit la raison, quel que soit le motif,
    regrettent, clients qui regrettent, changer de lecture, pas de raison a
    donner, sans poser de question, sans question, si vous n aimez pas, n
    aime pas, s il n aime pas, changement d idee, sans demander pourquoi`,
  'withdrawal-right': `
    retract*, renonc*, changer d avis, droit de retour, se retracter,
    droit de se retracter, delai legal, delai de reflexion`,
  compensation: `
    indemn*, dedommag*, compens*, avoir en, credits de service, credit de
    service, indemnit*, dedommagement, geste commercial, par jour de retard,
    bon de compensation`,
  proof: `
    preuve, facture, justificatif*, ticket, ticket de caisse, preuve d achat,
    recu, facture d achat`,
  'refund-if-fail': 'en cas d echec, echec*',
  'no-refund': `
    non remboursable*, pas rembours*, ne rembourse pas, ne remboursons pas,
    est perdu, sont perdus, perdue, aucun remboursement`,
};
