import type { ThemeWords } from '../../../frame-words.ts';

export const priceMatches: ThemeWords<'price-matches'> = {
  'price-match': `
    (même|mêmes) prix en ligne (et|qu'en) (boutique|magasin|en magasin|en boutique), prix (identiques|identique) en ligne et en (boutique|magasin),
    alignement des prix, alignement de prix, alignons nos prix, alignons,
    aligner, nous alignons, on s'aligne, meilleur prix garanti,
    meilleurs prix garantis, meilleur tarif garanti,
    meilleurs tarifs garantis, prix le plus bas garanti,
    garantie du meilleur prix, garantie meilleur prix,
    garantie du prix le plus bas, battons les prix, égalons, égaler,
    politique de bas prix, prix imbattable garanti, protection des prix,
    ajustement de prix, match de prix, battons toute offre,
    battons toute soumission, battons tout devis, battons tout prix,
    égalons tout prix, égalons le prix, on bat les prix, imbattables garantis,
    alignez vous sur les prix, aligner sur le prix, aligner sur les prix,
    nous alignons sur le prix, battons … le prix, battons … les prix,
    protection du prix, ajustement du prix, égalerons, égalera, alignerons,
    l'égalerons, nous l'égalons, prix sont égalés, prix égalés, égalons toute,
    égalons tout, battons … tout prix, nous faisons mieux, on fait mieux,
    ferons mieux, fait mieux, nous baissons notre prix, baissons notre prix,
    baissons le nôtre, nous nous alignons, s'aligne, s'alignent,
    nous alignerons, on s'alignera, alignons le prix, alignons le nôtre,
    alignons notre prix, alignons notre tarif, garantie du meilleur tarif,
    garantie de bas prix, garantie des prix les plus bas, prix le plus bas ou,
    on l'égale, on l'accote, on accote, accotons, accote,
    personne ne nous bat, imbattable sur le prix, imbattables sur les prix,
    jamais battus sur le prix, moins cher que nous, garantie de prix,
    même prix qu'ailleurs, battons le prix, battons ce prix,
    descendons au même, descendons à ce prix, alignons sur, s'aligne sur,
    alignés sur, vous faisons le même prix, vous fait le même prix,
    vous fait le même tarif, vous faisons le même tarif, faisons le même prix,
    au même prix que le, nous faisons pareil, on fait pareil, faisons mieux,
    nous égalons le, nous égalons leur, nous égalons tout, égalons leur,
    égalons l'offre, alignons sur toute, fait le même prix,
    même prix chez nous,
    (le|au) même (tarif|prix) que (le leur|lui|eux|ailleurs|chez), on vous
    fait le même (tarif|prix), nous vous faisons le même (tarif|prix), même
    (tarif|prix) chez nous, on passe (dessous|en dessous), descendons (au
    même|sous)`,
  'best-price': `
    meilleur prix, meilleurs prix, prix le plus bas, meilleur tarif,
    meilleurs tarifs, prix imbattable*, prix les plus bas, tarif le plus bas,
    tarifs les plus bas, honoraires les plus bas, meilleur taux garanti`,
  'price-difference': `
    remboursement de la différence, rembourse la différence,
    remboursons la différence, remboursé la différence,
    remboursons deux fois la différence, différence de prix,
    rembourse deux fois la différence, remboursé de la différence,
    remboursons le double de la différence, rembourser la différence,
    remboursera la différence, rembourserons la différence,
    remboursons la différence de prix, créditons la différence,
    % de la différence, de la différence, rendons la différence,
    rend la différence, vous rend la différence, vous rendons la différence,
    versons la différence, reversons la différence, deux fois l'écart,
    deux fois la différence, double de la différence,
    l'écart vous est remboursé, remboursons l'écart, rembourse l'écart,
    rendons l'écart, l'écart de prix, la différence vous est,
    différence remboursée, différence est remboursée, différence vous revient,
    la différence est pour nous, créditer la différence,
    restituons la différence, restituée la différence, reverse la différence,
    rend l'écart, rend deux fois l'écart, double de l'écart, fois l'écart,
    l'écart vous est, payons la différence,
    écart remboursé, écart restitué, écart rendu, verse l'écart, versons
    l'écart, on vous verse (l'écart|la différence),
    (verse|versons|rembourse|remboursons|rend|rendons|déduit|déduisons|crédite|créditons|paie|payons)
    (l'écart|la différence),
    (sauter|effacer|effaçons|gommer|gommons|combler|comblons) (l'écart|la
    différence), (l'écart|la différence) (est|vous est|sera|vous sera)
    (rendu|rendue|versé|versée|remboursé|remboursée|crédité|créditée|déduit|déduite|restitué|restituée),
    (différence|écart) (vous revient|pour nous),
    (ajustons|ajusterons|ajusté*) … (prix|facture)`,
  'lower-price': `
    moins cher, moins cher ailleurs, prix inférieur, prix plus bas,
    meilleur prix ailleurs, à meilleur prix, à un meilleur prix,
    à prix moindre, à un prix inférieur, à un prix plus bas, devis plus bas,
    devis moins cher, offre moins chère, tarif plus bas, tarif inférieur,
    prix moins élevé, pour moins, soumission plus basse, moindre prix,
    meilleure offre, moins élevé ailleurs, trouvé moins cher,
    trouvez moins cher, vu moins cher, moins cher chez, prix plus bas ailleurs,
    meilleur prix chez,
    moins chère, moins chers, moins chères, (plus cher|plus chère|plus
    chers|plus chères) (qu'ailleurs|que chez|chez nous), vu (à|pour) moins,
    affiché moins cher, affichée moins chère, à moindre prix, à moindre coût,
    pour moins cher, un prix meilleur, un meilleur prix, prix plus doux, tarif
    moins élevé`,
  'cheaper-found': `
    trouvez, trouvé, vous trouvez, avez trouvé, avez vu, repéré, vous repérez,
    avez repéré, montrez-nous, présentez-nous, apportez-nous, envoyez-nous,
    dites-le-nous, dénichez, vous dénichez`,
  competitor: `
    concurrent, concurrents, concurrence, ailleurs, autre marchand,
    autre magasin, autre boutique, autre garage, autre enseigne, autre agence,
    autre site, autre commerçant, un confrère, confrères, grande surface,
    grandes surfaces, autre détaillant, autre fournisseur, la concurrence,
    autre entreprise`,
};
