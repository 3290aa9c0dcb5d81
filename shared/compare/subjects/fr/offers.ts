import type { offersTheme } from '../themes/offers.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is to be had for less, or on top, and who is thanked with it. */
export const offersWords: ThemeWords<typeof offersTheme> = {
  discount: `
    remis*, reduc*, rabais, promo*, de moins, moins cher*, economi*,
    reduit*, ristourne*, prix doux, moitie prix, moitie du prix, avantage*,
    preferentiel*, soldes, prix special*, tarif special*, retir* du prix,
    deduit*, deduction*, baisse*, abattement*, diminu*, en dessous du tarif,
    demi-tarif, demi-prix, un dixieme, dixieme, euros en moins, pour cent en
    moins, dollars en moins, francs en moins, de moins par mois, de moins
    que, escompt*, remise de, epargnez, epargne de, economisez, moins dix,
    moins cinq, moins quinze, moins vingt, moins vingt-cinq, moins trente, a
    moitie prix, rabattu*, bradé, brade*, de ristourne, deux pour un, pour
    le prix de, tarif reduit, prix reduit, tarif associatif, mi-prix,
    (paie|paient|payent|paye|payer|coute|coutent) .. (de moins|moins cher),
    (dixieme|cinquieme|quart|tiers|moitie|vingtieme) (de moins|ote|deduit|en
    moins), pour cent (de moins|en moins), (est|sont)
    (ote|otee|deduit|deduite|retire|retranche) (de|du|des|sur),
    (facture|prix|note) (est|) (reduite|allegee|baisse|diminue|reduit),
    (on|nous) (ote|deduit|retire|deduisons|enleve|enlevons), pour cent
    (accorde|fait|accordes|faits)`,
  'special-offer':
    'offre*, promo*, campagne*, special, speciale, speciales, operation, soldes',
  voucher: `
    bon d achat, bons d achat, coupon*, code*, carte* cadeau*, cheque*
    cadeau*, credit cadeau, bon* cadeau*`,
  'credit-note':
    'avoirs, credit*, creditons, crediterons, dedommag*, compensation*, un avoir, avoir sur',
  gift: `
    cadeau*, offert*, surprise*, bonus, en prime, echantillon*, petit
    present, glisse*, glissons, recoit un, en plus gratuit, petit cadeau, un
    present, goodies, attention, offrons un, un petit quelque chose, mettons
    un, joignons un, en extra, en bonus, est remis gratuitement, est glisse,
    donne avec, en cadeau, cadeau de bienvenue, de bienvenue, donnes avec,
    donnees avec, remise avec, est remise a, sont remis a, sont donnes, sont
    donnees, est glisse dans, ajoute un petit,
    (glisse|glisser|glissons|ajoute|ajouter|ajoutons|recoit|trouve|recoivent|trouvent)
    .. (cadeau|surprise|petit plus|present), petit (plus|cadeau|present),
    (une|petite) (attention|surprise),
    on offre, nous offrons, on donne, offrons`,
  sample: `
    echantillon*, testeur*, nuancier*, morceau de tissu, bout de tissu,
    piece d essai, teinte d essai, puces, specimen*`,
  'price-increase': `
    plus cher chaque annee, prix releve*,
    hausse*, augmentation*, evolution tarifaire, nouveau tarif,
    nouveaux tarifs, augment*, monter les prix, prix monte, prix montent,
    tarifs montent, relevement*, hausse de prix, revoir les prix,
    revision du prix, revision des prix, relevons,
    (peut|peuvent) augmenter`,
  'price-match': `
    align*, moins cher*, difference, meilleur* prix, ecart, trouve .. moins,
    moins cher, ailleurs, meilleur prix, prix inferieur, concurrent*,
    (sur|de|a) la concurrence, chez
    un autre, chez un concurrent, meme article moins cher, prix plus bas,
    versons l ecart, verse l ecart, rend l ecart, paie l ecart, meilleur
    tarif garanti, meilleur prix garanti, prix le plus bas garanti, garantie
    du meilleur prix, garantie du prix le plus bas, egalons, alignons,
    battons tout*, battons le prix, prix le plus bas, passe au meme tarif,
    au meme prix, affiche moins, s aligne, on s aligne, nous passons au meme`,
  loyalty: `
    fidel*, point, points, recompens*, remise en argent, cashback, cagnott*,
    membre*, cumul*, programme de fidelite, tampons, carte de fidelite,
    habitues, cagnotte, euros de fidelite, carte fidelite, timbre, timbres,
    tampon, bonus de fidelite, carte du magasin, carte client, carte
    lecteur, le dixieme, le onzieme, la dixieme, habitue, clients reguliers,
    client regulier`,
  referral: `
    parrain*, filleul*, ami, amis, fait venir, amene un ami, recommande*,
    nous recommande, filleul, parrain, proche*, recommand*, bouche a
    oreille, envoie un ami, envoie quelqu un, nous envoie un, amene quelqu
    un, apporte un client, apporteur*, client recommande, parrainez,
    parrainage*, recommandation, amenent, voisin*, faire venir, presente un
    ami, qui amene, apportes,
    (amene|amener|amenent|envoie|envoyer|envoient|presente|presentent) ..
    (ami|quelqu un|client|proche|connaissance), qui nous
    (amene|envoie|recommande|presente), dont l ami`,
  stackable:
    'cumul*, en plus de, s ajoute*, ajout*, sans retrancher, en plus, en sus',
  'cash-out':
    'retrait*, retire*, solde, encaiss*, interac, virement*, echanger votre argent',
  newsletter: `infolettre*, newsletter*, liste de diffusion, lettre d information,
    (rejoignez|inscrivez-vous a|abonnez-vous a) notre liste`,
  'sale-items': `
    soldes, en solde, soldee, soldees, article* solde, destockage`,
  'trade-in': 'reprise*, prime a la reprise, prime de reprise',
  'gift-wrap':
    'emballage cadeau, papier cadeau, emballage-cadeau, emballages cadeaux',
  birthday: 'anniversaire*',
  'second-item': 'deuxieme article, second article, deuxieme produit',
  outlet: 'destockage*, fins de serie',
  'voucher-fiver': 'bon d achat, bons d achat, un bon, bon de',
  presale: 'prevente*, avant tout le monde, acces anticipe, avant-premiere*',
  'opened-box':
    'deballe*, ouvert ou non, meme ouvert, deja ouvert, emballage ouvert',
  valentine: 'saint-valentin, 14 fevrier',
  'mothers-day': 'fete des meres',
  affiliate: 'affili*',
  'second-hand': `
    d occasion, equipement usage, livres usages, usages, usagee*, seconde
    main, reconditionn*, vehicules usages`,
  'buy-back': 'rachat, rachats, rachete*, racheter, rachetons, rachetez',
  'display-model':
    'modele d exposition, modeles d exposition, modeles expo, modele expo',
  'personal-shopper': 'personal shopper, conseillere en image',
  'gift-card': `
    carte cadeau, cartes cadeaux, cheque cadeau, cheques cadeaux, bon
    cadeau, bons cadeaux`,
  'minimum-order':
    'minimum de commande, sans minimum, commande minimum, minimum d achat',
  'bulk-discount': 'degressif*, remise quantite, prix de gros, par quantite',
};
