import type { ThemeWords } from '../../../frame-words.ts';

export const discounts: ThemeWords<'discounts'> = {
  discount: `
    réduction, réductions, remise, remises, rabais, ristourne, ristournes,
    escompte, démarque, prix réduit, baisse de prix, tarif réduit,
    tarifs réduits, prix baisse, remisé, remisés, remisée, remisées,
    geste commercial, tarif dégressif, baisse de, prix en baisse,
    cassons les prix, cassé les prix, tarification solidaire,
    (tarif|tarifs) (solidaire|solidaires|social|sociaux)`,
  'towards-new': `
    pour l'achat d'un neuf, sur un neuf, de reprise sur, de prime de reprise,
    de reprise pour, à valoir sur un, à valoir sur votre, de participation à`,
  'part-of':
    "% de, % des, % du, % d', pour cent de, pour cent des, pour cent du",
  lessening: `
    réduction du temps, réduction des erreurs, réduction des coûts,
    réduction du time, réduction des délais, réduction du stress,
    réduction de la consommation, réduction des émissions, réduction du bruit,
    réduction de bruit, réduction des risques, réduction du poids,
    réduction des pertes, réduction des dépenses, réduction du nombre,
    réduction de la taille, réduction des déchets, réduction de l'empreinte,
    réduction d'impôt, réduction de vos coûts, réduction de vos dépenses,
    réduction des accidents, réduction des absences, réduction de la durée,
    moins cher que, moins cher qu'un, moins cher qu'une, moins cher qu'en,
    marge de, marge unique, de moins par an, pèse, pèsent, pesant, consomme,
    consomment, émet, émettent, rejette, contient, contiennent, calories`,
  'at-discount': `
    plus vous … (moins|plus vous économisez|plus c'est avantageux), moitié moins, (remise|remises|rabais|réduction|réductions) (aux|existe|existent|possible|possibles|accordé*|consentie*|prévue*|appliqué*|étudiante|étudiant|famille|familles|fratrie|groupe), (tarif|tarifs|prix) (réduit|réduits) (pour|aux|dès|à partir|sur),
    remises pour, remise pour, rabais pour, réductions pour, réduction pour,
    tarifs réduits pour, à tarif réduit, à prix réduit, à prix réduits,
    remises disponibles, rabais disponibles, rabais offerts,
    remises accordées, remise accordée, tarifs dégressifs, tarif dégressif,
    prix dégressifs,
    (divisé|divisée|divisés|coupé|coupée|coupés) (par deux|en deux|par trois),
    (tarif|prix) divisé, un (quart|tiers|dixième|cinquième) (de moins|en
    moins|du prix), un (quart|tiers) du prix en moins, à (moitié prix|moitié
    tarif|demi-tarif|demi-prix|mi-prix), à moitié de (sa|son|leur), moitié
    prix pour, demi-tarif pour,
    (tarif|tarifs) de groupe, (tarif|tarifs) (préférentiel|préférentiels|dégressif) (de groupe|pour les groupes),
    (paient|paie|payez) moins cher, (réductions|remises|promotions|offres) (exclusives|réservées) … (abonnés|inscrits|membres|adhérents|e-mail|newsletter), recevez (nos|des|les) (offres|réductions|remises|promotions) exclusives`,
  'takes-off': `
    (nous|on|je) (vous|) (retirons|retire|enlevons|enlève|déduisons|déduit|déduis|ôtons|ôte|soustrayons)`,
  off: `
    de réduction, de remise, de rabais, de ristourne, en moins, sur tous,
    sur toutes, sur toute, sur votre, sur vos, sur le, sur les, sur la,
    sur une, sur un, sur nos, de moins sur votre, de moins sur tout,
    de moins sur vos, de moins, de moins dès, moins cher, déduits, déduit,
    de remise immédiate, à valoir sur,
    on retire, nous retirons, on enlève, nous enlevons, on déduit, nous
    déduisons, on ôte, on rabote, nous consentons, on consent, tombent
    de, tombe de, retirés en caisse, retiré en caisse, retirés du, retiré du,
    enlevés, enlevé, de gagné, de gagnés`,
  save: `
    économisez, économiser, économie, économies, économisé, épargnez,
    épargner, gagnez, soit une économie, économisent, économise, épargnent,
    épargne, gagner, vous économisez, gardez … en poche, économisés, économisée,
    vous gagnez`,
  'several-bought': `
    (achetez|commandez|prenez|réservez|choisissez|louez|pour|dès|restez) ({2-12}|deux|trois|quatre|cinq|six|neuf|dix) … (acheté*|commandé*|pris|réservé*|payé*|nuits|articles|pièces|bouteilles|séances|paires), (achetez|commandez|prenez|réservez) (en|) ({2-12}|deux|trois|quatre|cinq|six|neuf|dix)`,
  'another-of-them': `
    (le|la|un|une|votre) (deuxième|second|seconde|troisième|quatrième|cinquième|sixième|dixième|prochain|prochaine|2e|3e|4e|5e|6e|10e|moins cher|moins chère|dernier|dernière)`,
  'at-special': `
    (à|aux|avec|au|dès) (un|des|nos|notre|le|) (tarif|tarifs|prix) (spécial|spéciaux|préférentiel|préférentiels|promotionnel|promotionnels|d'ouverture|de lancement)`,
  promo: `
    promo, promos, promotion, promotions, promotionnel, promotionnelle,
    promotionnelles, offre spéciale, offres spéciales, offre limitée,
    offre exclusive, offre du moment, soldes, en solde, soldé, soldés,
    vente flash, ventes flash, destockage, déstockage, liquidation,
    black friday, bon plan, bons plans, offre de lancement,
    offre de bienvenue, offre découverte, spécial, spéciaux, aubaine,
    aubaines, rabais, offre d'ouverture, réduction exclusive, prix choc,
    prix sacrifié, prix cassé, prix cassés, prix mini, prix fou, prix fous,
    offre (de|d'|du|des|) (printemps|été|automne|hiver|noël|rentrée|saison|mois|semaine|fêtes|pâques|anniversaire), spécial (hiver|été|printemps|automne|rentrée|noël)`,
  coupon: `
    code promo, code promotionnel, code de réduction, code avantage,
    bon de réduction, coupon, coupons, bon d'achat, avec le code, code,
    bons de réduction, chèque cadeau`,
  'price-was': `
    au lieu de, prix habituel, prix barré, ancien prix, prix de base,
    prix conseillé, prix public, prix normal, valeur, contre, habituellement,
    prix régulier, rég, normalement, d'ordinaire, d'habitude, tarif habituel,
    tarif normal, prix courant, était, était à, étaient à, valait, au lieu des,
    plutôt que, au lieu d', ordinairement, d'habitude à, normalement à,
    prix hab, prix plein, en temps normal, prix d'origine, auparavant`,
  'usual-price': `
    au lieu de, au lieu des, habituellement, d'habitude, d'ordinaire,
    normalement, prix habituel, tarif habituel, prix normal, tarif normal,
    prix régulier, plutôt que, prix barré, prix conseillé`,
  'price-now': `
    maintenant, seulement, aujourd'hui, prix promo, prix spécial, à seulement,
    désormais, notre prix, prix soldé, pour seulement, ramené à, descendu à`,
  'price-cut': `
    ramené à, ramenée à, ramenés à, descendu à, passe à seulement,
    maintenant à, désormais à, soldé à, soldée à, soldés à, bradé à, cassé à,
    réduit à`,
  'then-price': `
    premier mois à, premier mois pour, 1er mois à, 1er mois pour,
    première année à, 1re année à, 1ère année à, première séance à,
    le premier mois, le 1er mois, la première année, la 1re année,
    les {2-24} premiers mois, offre découverte, offre de bienvenue,
    ce mois-ci seulement, cette semaine seulement, aujourd’hui seulement`,
  renewal: `
    renouvelé à, renouvelée à, se renouvelle à, renouvellement à,
    prix de renouvellement, renouvelable à, par la suite,
    après la première année, après le premier mois,
    après la période promotionnelle`,
  afterwards: 'puis, ensuite, par la suite, après quoi',
  'for-first': `
    les premiers, les premières, pendant les, pour les, durant les,
    vos premiers, vos premières, le premier, la première, premiers, premières`,
  'new-customers': `
    nouveaux clients, nouvelles clientes, nouveaux patients, nouveaux membres,
    nouveaux abonnés, nouveaux adhérents, nouvelle clientèle, nouveau client,
    nouvelle cliente`,
  'reduced-price': `
    (tarif|tarifs|prix) (réduit|réduits), (tarif|prix) (étudiant|étudiants|senior|seniors)`,
  'special-price': `
    (tarif|tarifs|prix) (spécial|spéciaux|préférentiel|préférentiels|promotionnel|promotionnels|exceptionnel|exceptionnels|avantageux|négocié|négociés|privilégié|privilégiés|exclusif|exclusifs|fondateur|fondateurs|membre|membres|groupe|groupes|basse saison|d'ouverture|de lancement|d'inauguration|de prévente|de groupe), en prévente,
    offre fondateur, offre fondateurs, tarif fondateur, tarif fondateurs, prix
    fondateur, prix spécial, prix spéciaux, tarif spécial, tarifs spéciaux,
    tarif préférentiel, tarifs préférentiels, prix préférentiel, prix
    préférentiels, prix promotionnel, tarif promotionnel, prix de lancement,
    tarif de lancement, offre spéciale, offre de lancement, prix exceptionnel,
    tarifs réduits, prix réduit, prix réduits, prix membre, tarif membre,
    tarif exclusif, prix exclusif, tarif early bird, prix promo, prix
    découverte, tarif découverte, tarif privilégié, tarifs dégressifs, tarif
    dégressif, promotion, promo, tarif remisé, tarif négocié, tarifs négociés,
    prix d'ami, tarif heures creuses, tarif matinée, prix de groupe, tarif
    résident*, prix de bienvenue, tarif de bienvenue`,
  'offer-heading': `
    (nos|les|vos) (meilleures|dernières|grandes|super) (offres|promos|promotions),
    offres exclusives, offre exclusive, bons plans, nos bons plans,
    (nos|les) offres … (du moment|du mois|de la semaine|exclusives),
    offre spéciale, offres spéciales, offre du mois, offres du mois,
    offre de la semaine, offre de bienvenue, offre de lancement,
    offre découverte, offre d'ouverture, nos promotions, nos offres,
    promotions, promotion, promo du mois, en promotion, bon plan,
    prix spécial, spécial du mois, spéciaux, offre du moment,
    offres du moment, promotion du mois, vente flash, offre du jour,
    offre été, offre hiver, offre printemps, offre automne, offre rentrée,
    offre noël, offre vidange, offre pneus, offre révision,
    offre nouveau client, offre nouveaux clients, offre première visite,
    spécial du jour, spécial du midi, spéciaux du midi, offres de la semaine,
    promos de la semaine, promotions de la semaine, offres du jour,
    en circulaire, spéciaux de la semaine, spécial de la semaine, les promos,
    nos promos, offres de bienvenue, déstockage, liquidation, soldes`,
  'buy-one-get-one': `
    un acheté un offert, 1 acheté 1 offert, un acheté = un offert,
    1 acheté = 1 offert, {2-99} achetés = 1 offert, {2-99} achetés un offert,
    {2-99} acheté* … offert*, achetez {2-99} … offert*, 2 achetés = 3e offert,
    2 achetés le 3e, achetés = … offert*, le deuxième offert, le 2e offert,
    2e gratuit, le deuxième à, le 2ème à, le troisième offert, le 3e offert,
    acheté un offert, achetés un offert, achetés 1 offert, achetée une offerte,
    achetée une paire offerte, acheté* … offert*, achetés le troisième,
    la 2e offerte, la 3e offerte, la 4e offerte, la deuxième offerte,
    la seconde offerte, le second offert, la troisième offerte,
    pour 1 € de plus, pour un euro de plus, pour 1 euro de plus,
    la 2ème offerte, le 2ème offert, la 3ème offerte, le 3ème offert,
    le quatrième offert, pour 1 $ de plus, 2e paire offerte,
    deuxième paire offerte, seconde paire offerte, 2ème paire offerte,
    2e … offert*, deuxième … offert*, seconde … offert*, second … offert*,
    3e … offert*, troisième … offert*, 2ème … offert*, 3ème … offert*,
    un menu enfant offert, menu enfant offert, mangent gratuitement,
    enfants mangent … gratuit*, repas gratuit pour les enfants,
    repas enfant gratuit, repas enfant offert, le deuxième à moitié,
    la deuxième à moitié, un acheté un gratuit, achetés un gratuit,
    la deuxième à, la 2e à, le second à, la seconde à,
    la quatrième est offert*, la troisième est offert*,
    le quatrième est offert*, le troisième est offert*, la 3e est offert*,
    la 4e est offert*, 3e nuit offerte, 4e nuit offerte, 3e nuit gratuite,
    4e nuit gratuite, pour le prix d'un, pour le prix d'une,
    treize à la douzaine, le troisième gratuit, la troisième gratuite,
    la quatrième gratuite, le quatrième gratuit, et le second est offert,
    et la seconde est offerte, et on vous offre le, et nous vous offrons le,
    le 4e est pour vous, le 5e gratis, achetés le 4e, achetés le 5e,
    achetées la 4e, achetées la 5e, le 4e gratuit, la 4e gratuite,
    le 5e gratuit, la 5e gratuite, le 5e offert, la 5e offerte, le 6e offert,
    la 6e offerte, la quatrième offerte, le cinquième offert,
    la cinquième offerte, au prix d'une seule, au prix d'un seul,
    le moins cher est offert, la moins chère est offerte, le moins cher offert,
    la moins chère offerte, le moins cher des, la moins chère des, un pour deux,
    (le|la|votre) (deuxième|second|seconde|troisième|quatrième|cinquième|2e|3e|4e|5e) (article|nuit|paire|bouteille|semaine|mois|) (est|vous est|) (pour nous|gratuit|gratuite|à notre charge|offert|offerte)`,
  'multi-buy': `
    (deux|trois|quatre|cinq|six|{2-6}) (paires|pizzas|bouteilles|articles|chemises|livres|cocktails|pintes|boîtes|sacs|billets|places|pneus|burgers|bouquets|bougies|plantes|pots|viennoiseries|plats) (pour|à),
    {2-6} pour, les {2-6} pour, les {2-3} à, lot de {2-3} à, le lot de {2-3},
    au choix pour`,
  'next-one': 'le prochain, la prochaine, le suivant, la suivante',
  'nth-item': `
    5e, 6e, 7e, 8e, 9e, 10e, 11e, 12e, 13e, 20e, 5ème, 6ème, 7ème, 8ème, 9ème,
    10ème, 11ème, 12ème, 13ème, 5eme, 6eme, 7eme, 8eme, 9eme, 10eme, 11eme,
    12eme, cinquième, sixième, septième, huitième, neuvième, dixième, onzième,
    douzième, treizième, 14e, 15e, 16e, quinzième, quatorzième, seizième,
    vingtième, le onzième, la onzième, un onzième, une onzième`,
  'first-order': `
    première commande, 1ère commande, 1re commande, premier achat,
    première réservation, première box, prochaine commande, prochain achat,
    première visite, premier mois, première course`,
  'limited-time': `
    durée limitée, pour une durée limitée, temps limité, jusqu'à épuisement,
    jusqu'à épuisement des stocks, derniers jours, dernière chance,
    aujourd'hui seulement, offre limitée, ce week-end, cette semaine,
    dans la limite des stocks, ce mois-ci seulement, cette semaine seulement,
    jusqu'à pâques, jusqu'à noël, jusqu'à la fin du mois, tout le mois,
    un jour seulement, ce week-end seulement, jusqu'à dimanche,
    jusqu'à samedi soir`,
  'soon-over': `
    durée limitée, temps limité, offre (spéciale|exceptionnelle|flash|) limitée,
    (derniers|ultimes) jours, dernières heures, dernière chance, dernier jour,
    avant qu'(il|elle) (n'|) (expire|se termine), avant la fin de l'offre,
    (se termine|finit|prend fin|expire) bientôt, bientôt terminée,
    (aujourd'hui|ce soir|cette semaine|ce week-end|ce mois-ci) (seulement|uniquement),
    (seulement|uniquement) (aujourd'hui|ce soir|cette semaine|ce week-end),
    ce week-end, (vente|offre) flash, plus que quelques (jours|heures)`,
};
