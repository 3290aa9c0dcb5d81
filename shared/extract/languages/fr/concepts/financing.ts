import type { ThemeWords } from '../../../frame-words.ts';

export const financing: ThemeWords<'financing'> = {
  'a-loan': `
    (un|le|du|au|ce|son|votre|leur|notre|mon|de|des|les|vos|ses|leurs) (prêt|prêts),
    (prêt|prêts) (immobilier|immobiliers|bancaire|bancaires|étudiant|relais|à taux zéro)`,
  financing: `
    financement, financements, solution de financement,
    solutions de financement, facilités de paiement, facilité de paiement,
    paiement en plusieurs fois, paiement échelonné, paiement fractionné,
    payer en plusieurs fois, payez en plusieurs fois, paiement en {2-10},
    payez en {3-4}, payer en {3-4}, en plusieurs fois, crédit gratuit,
    crédit à taux zéro, prêt à taux zéro, taux zéro, éco-prêt, mensualités,
    mensualité, versements, versements égaux, échelonner, échelonnement,
    échéancier, étaler, location avec option d'achat, leasing,
    plan de paiement, plans de paiement, modalités de paiement flexibles, alma,
    klarna, oney, cofidis, fois sans frais, 3x, 4x, 10x, paiement différé,
    paiements échelonnés, paiements fractionnés, paiements en plusieurs fois,
    paiement étalé, paiements étalés, étalement du paiement, étalez,
    échelonnez, règlement en plusieurs fois, régler en plusieurs fois,
    réglez en plusieurs fois, règlement échelonné, payable en plusieurs fois,
    payez au mois, paiement mensuel, paiements mensuels, location-vente,
    crédit-bail, remboursable sur, remboursez sur, étalé sur, étalée sur,
    étalés sur, étalées sur, échelonné sur, réparti sur, répartis sur,
    paiement étalé sur,
    financez votre, financez vos`,
  arranged: `
    (établir|établissons|mettre en place|mettons en place|convenir
    d'un|possible|possibles), (peut|peuvent) être
    (mis|étalé|accordé|accordés|convenu)`,
  'splits-payment': `
    (possible|possibilité|pouvez|possible de|possibilité de) (de|)
    (diviser|répartir|étaler|échelonner|fractionner) (le|votre|vos|les)
    (total|montant|paiement*|règlement*|solde|facture), échéancier (peut
    être|est|sera|pourra être) (mis en
    place|établi|convenu|proposé|accordé|possible), (chèques|chèque)
    possible*, {2-12} possibles, paiement en {2-12} chèques,
    (régler|payer|règlement) en {2-12} (chèques|fois),
    (paiement|règlement|payable|régler|payer) en (deux|trois|quatre|{2-6}) acomptes`,
  lender: `
    financement alma, cetelem, sofinco, cofidis, oney, floa, younited,
    medicard, ifinance`,
  'small-parts': `
    (mensualités|échéances) (souples|flexibles|adaptées|modulables|abordables|confortables),
    (mensualités|mensualité) (à partir de|dès|de seulement),
    (petites|faibles) mensualités, (paiement|règlement) mensuel (sans
    frais|gratuit|possible), sans frais de
    (fractionnement|mensualisation), (solution|solutions) de financement
    (adaptée|adaptées|sur mesure|flexible|flexibles|personnalisées)`,
  accepts: `
    acceptons, acceptée, acceptées, accepté, acceptés, possible,
    possibles`,
  pay: `
    payer, payez, régler, réglez, règlement, règlements, paiement, paiements,
    payable, payables, étaler, étalez, financer, financez, acquitter,
    réglable, réglables`,
  instalments: `
    fois, versements, mensualités, échéances, paiements, ×, 3x, 4x, 10x, 2x,
    5x, 6x, 8x, 12x, remboursements, tranches, parts égales, quinzaines,
    versements mensuels, chèques, prélèvements, prélèvements mensuels,
    virements mensuels,
    (étaler|étalez|répartir|répartissez) (vos|votre|les|la|le) (frais|paiements|paiement|facture|cotisation|prime|solde) sur`,
  'interest-free': `
    sans intérêt, sans intérêts, taux zéro, à taux zéro, 0 %, crédit gratuit,
    taux 0, sans aucun intérêt, aucun intérêt, fois sans frais, 2x sans frais,
    3x sans frais, 4x sans frais, 10x sans frais, versements sans frais,
    mensualités sans frais, paiements sans frais,
    paiement en plusieurs fois sans frais, échelonné sans frais,
    fractionné sans frais, 12x sans frais, 5x sans frais, 6x sans frais,
    20x sans frais, 24x sans frais, 36x sans frais, libre d'intérêt,
    libre d'intérêts, sans le moindre intérêt, zéro intérêt, zéro intérêts,
    intérêts à zéro, pas d'intérêts, intérêts nuls, ni frais ni intérêts,
    ni intérêts, sans agios, sans frais ni intérêts, aucun frais ni intérêt,
    sans majoration ni intérêt, sans payer d'intérêt, sans payer d'intérêts`,
  interest: 'taeg, taux, intérêt, intérêts',
  'cash-or-cheque':
    'espèces, en liquide, chèque, chèques, par virement, virement bancaire',
  'may-pay': `
    (pouvez|peut|peuvent|possible de|possibilité de) (aussi|également|se|être|) (payer|régler|solder|étaler|répartir|échelonner|acquitter|payé*|réglé*|étalé*), (se|s') (paie|paient|règle|règlent|acquitte|étale),
    vous permet* de (payer|régler|étaler)`,
  'by-parts': `
    mensualité, mensualités, au mois, mois par mois, par mois, petit à petit, par étapes, par tranches,
    en (plusieurs|deux|trois|quatre|cinq|six|{2-12}) (fois|parts|parts égales|versements|échéances|étapes), sur (plusieurs|{2-60}|deux|trois|quatre|six|douze) mois`,
  'pay-later': `
    financement à partir de, financement dès, financement disponible,
    financement possible,
    payez plus tard, payer plus tard, paiement différé,
    payez en plusieurs fois, paiement en plusieurs fois, achetez maintenant,
    payer en plusieurs fois, possibilité de payer en, facilités de paiement,
    paiement fractionné, paiement échelonné, paiements échelonnés,
    paiements fractionnés, paiements en plusieurs fois, paiement étalé,
    paiements étalés, règlement en plusieurs fois, régler en plusieurs fois,
    réglez en plusieurs fois, échelonnez vos, étalez vos, étalez le paiement,
    payable en plusieurs fois, paiement possible en,     étalez le règlement, étalez la dépense, étaler la dépense,
    payez par mensualités, payer par mensualités, payable par mensualités,
    règlement par mensualités, paiement par tranches, paiement en {3-4},
    payez en {3-4}, payer en {3-4}, payez tranquillement en, règlement étalé,
    mois pour payer, semaines pour payer, ans pour payer, moitié maintenant,
    moitié à la commande, mensualités à partir de, payez un peu chaque,
    payez le reste plus tard, le solde plus tard, réglez plus tard,
    réglez en (deux|trois|quatre|cinq|six|dix|plusieurs|{2-12})
    (fois|chèques|mensualités|versements|paiements|échéances)`,
};
