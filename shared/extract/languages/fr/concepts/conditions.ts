import type { ThemeWords } from '../../../frame-words.ts';

export const conditions: ThemeWords<'conditions'> = {
  if: `
    dans les cas suivants, dans l'un des cas suivants, si, lorsque,
    à condition, dès que, en cas de, en cas d', quand, une fois que,
    lorsqu'un, dans le cas, s'il, pourvu que, pour autant que,
    (devait|devaient) (se|s'|être|ne|arriver|tomber|lâcher|casser)`,
  'falls-short': `
    manquement, manquements, (chaque|tout) (retard|dépassement) (de|donne|ouvre), en dessous du seuil, au-dessous du seuil, en deçà du seuil, au-delà nous (vous|créditons|versons|remboursons|déduisons), mise en service (tardive|en retard), retard de mise en service,
    rendez-vous manqué*, rendez vous manqué*, rendez-vous non honoré*,
    avons du retard, a du retard, sommes en retard, est en retard,
    arrivons en retard, arrive en retard, ratons, manquons, ne tenons pas, ne sommes pas
    à l'heure, ne venons pas, n'arrivons pas, ne parvenons pas, n'y parvenons
    pas, n'y arrivons pas, ne pouvons pas, ne trouvons pas, échouons, descend
    sous, tombe sous, tombe en dessous, passe sous, indisponibilité, dépassons,
    hors service, est en panne, interruption, ne se présente pas, ne vient pas,
    n'arrive pas, n'est pas là, n'est pas tenu, non tenu, pas tenue,
    pas atteint, n'est pas réparé, n'est pas réparée, n'est pas rétabli, n'est pas rétablie,
    n'est pas résolu, n'est pas résolue, n'est pas livré, n'est pas livrée,
    n'est pas remis en service,
    pas respecté, pas au rendez-vous, erreur de notre part, si nous ne,
    si on ne, si nous n', annulons,
    (technicien|installateur|chauffeur|plombier|livreur|moniteur) ne (vient|se présente|passe) pas, si nous (commettons|faisons) une (erreur|faute),
    (résulte|vient|provient|résultant) de notre (erreur|faute), (n'est|ne sont) pas (rétabli*|réparé*|raccordé*|activé*|livré*) (sous|dans|avant|en|le),
    arrivons (avec|en) (plus|du|un|retard), (absence|retard|manquement|défaillance|erreur) de notre (part|fait|côté), ne (récupère|récupérons|retrouve|retrouvons|répare|réparons|livre|livrons|fournit|fournissons|pouvons) (pas|rien|plus), rupture de stock, (candidat|collaborateur|salarié|recruté) (part|quitte|démissionne|ne fait pas l'affaire), (n'est|ne sont) plus disponible*, n'est pas chaud, arrive froid, ne pouvons (vous|) (fournir|livrer|honorer), nous (manquons|ratons|oublions)`,
  'late-by': `
    retard à l'arrivée, durée du retard, retard de plus de,
    par jour de retard, par heure de retard, par semaine de retard, par minute
    de retard, par tranche de retard, chaque jour de retard, chaque heure de
    retard, chaque semaine de retard, jour de retard, jours de retard, heure
    de retard, heures de retard, minutes de retard, semaine de retard,
    semaines de retard, retard de plus, retard de livraison, retard excède,
    retard dépasse, retardé de plus, différée de plus, retard supérieur,
    retard d'au moins, délai non respecté, délai non tenu, délai dépassé,
    délai annoncé n'est pas, date non tenue, date non respectée, promesse non
    tenue, engagement non tenu, engagement non respecté, dépassons la date,
    dépassons le délai, dépassons l'échéance, livrons en retard, finissons en
    retard, terminons en retard, fini en retard, livré en retard, rendu en
    retard, terminé en retard, pas prêt à la date, pas prête à la date, n'est
    pas livré à la date, n'est pas fini à la date, pas fini à temps, pas livré
    à temps, pas prêt à temps, heure de panne, heures de panne, jour de panne,
    heure de coupure, heures de coupure, jour de coupure, heure
    d'interruption, heures d'interruption, heure d'indisponibilité, minutes de
    coupure, minutes de panne, en dérangement plus, coupé plus de, coupure de
    plus, panne de plus, interruption de plus, indisponible plus de, en
    dessous de ce seuil, en deçà, au-dessous de ce seuil,
    (ligne|service|commande|livraison|technicien|mise en service|train|installation) (est|a) (en retard|du retard)`,
  except: `
    sauf, hors, excepté, à l'exception, à l'exclusion, hormis, exclu, exclus,
    non valable*, pas valable*, ne s'applique pas, non disponible* du, à moins que, non compris,
    que si, que lorsque, que dans le cas, qu'en cas d', qu'en cas de, uniquement en cas, uniquement si`,
  'subject-to': `
    sous réserve, selon, dans la limite, voir conditions,
    conditions applicables, soumis à, soumise à, suivant disponibilité,
    sous conditions, voir modalités, certaines conditions`,
  only: 'seulement, uniquement, exclusivement, réservé, réservée, valable pour',
};
