import type { ThemeWords } from '../../../frame-words.ts';

export const polarity: ThemeWords<'polarity'> = {
  not: `
    pas, ne, jamais, aucun, aucune, ni, non, impossible, malheureusement,
    sans, nullement, refusons, refusé`,
  non: 'non',
  'denied-after': `
    (n'est|ne sont|n'était) (pas|jamais|plus)
    (promis|promise|garanti|garantie|offert|offerte|proposé|proposée|disponible|accordé|accordée|valable|possible|appliqué|appliquée),
    ne s'applique (pas|plus), ne s'appliquent (pas|plus), ne
    (sera|seront) (pas|plus)
    (appliqué|appliquée|appliqués|appliquées|accordé|accordée|accordés|accordées|offert|offerte|offerts|offertes|proposé|proposée|valable|valables|garanti|garantie),
    ne (saurait|peut|peuvent|pourra|pourront) être
    (promis|promise|garanti|garantie|accordé|accordée|proposé|proposée|offert|offerte),
    ne vaut pas, ne valent pas, (non|pas)
    (inclus|incluse|incluses|compris|comprise|comprises|disponible|disponibles|offert|offerte|offerts|offertes|proposé|proposée|couvert|couverte|applicable|possible)`,
  'save-if': `
    que si, que s'il, que s'ils, que s'elle, que lorsque, que lorsqu', que dans (le|les) cas, qu'en cas, qu'à condition, que sur présentation, que sous réserve, sauf (si|s'il|s'ils|en cas|lorsque|dans le cas|cas), à moins (que|qu'|d'|de), hormis (si|en cas), excepté (si|en cas),
    uniquement (si|s'il|s'ils|en cas|lorsque|lorsqu'|dans le cas), seulement (si|s'il|s'ils|en cas|lorsque|lorsqu'|dans le cas), exclusivement (si|en cas|lorsque)`,
  'we-cannot': `
    nous ne pouvons (pas|plus|malheureusement pas|), on ne peut pas, je
    ne peux (pas|), nous ne sommes (pas|plus) en mesure, nous sommes
    dans l'impossibilité, il ne nous est pas possible, nous ne pourrons
    (pas|)`,
  hedge: `
    environ, généralement, habituellement, normalement, en principe,
    en moyenne, moyenne, moyen, peut, peuvent, pourrait, estimé, estimée,
    indicatif, indicatifs, autour du, vers le, dans la plupart des cas,
    la plupart, objectif, cible, visons, s'efforce, efforçons, essayons,
    approximativement, sous réserve de disponibilité, selon,
    à titre indicatif, prévu, prévus, en général, dans la mesure du possible,
    souvent, le plus souvent, à peu près, parfois, sauf imprévu, si possible`,
  firm: `
    garanti, garantie, garantis, garantissons, s'engage, engageons, toujours,
    promis, obligatoirement, assuré`,
  absolute: `
    toujours, jamais, plus jamais, 100 %, à chaque fois, à tous les coups,
    quoi qu'il arrive, sans exception, sans faute, à tout instant,
    sans attente, aucune attente, aucun temps d'attente,
    sans temps d'attente, zéro attente, zéro temps d'attente, sans attendre,
    sans aucune attente, pas d'attente, plus d'attente, plus aucune attente,
    finie l'attente, fini l'attente, finies les files d'attente,
    sans file d'attente, aucune file d'attente`,
  'at-customer-cost': `
    à la charge du client, à votre charge, à vos frais, aux frais du client,
    à la charge de l'acheteur, à la charge de l'acquéreur, à charge du client,
    restent à votre charge, frais de retour sont à la charge,
    sont à la charge, est à la charge, payant, payante,
    aux frais de l'acheteur, à ses frais, facturé, facturée, facturés,
    facturées, seront facturés, sera facturé, sera facturée, non remboursable,
    déduits, déduit, déduite, seront déduits, sera déduit, à déduire,
    au (tarif|prix) (normal|habituel|courant),
    (déduit*|retranché*|soustrait*|retenu*) (de|du|sur) (votre|le|la|montant|) (remboursement|du remboursement|remboursé|somme)`,
};
