/** What pages and staff notes of a generated company say, in one language. */
export type CompanyWording = {
  readonly lang: string;
  /** Sentences of pages: [thing], [n], [m], [price], [before], [code]. */
  readonly promises: readonly string[];
  /** Sentences of articles, some of them no promise at all. */
  readonly notes: readonly string[];
  readonly titles: readonly string[];
};

const english: CompanyWording = {
  lang: 'en',
  promises: [
    'Save $[price] on the [thing] with code [code].',
    'The [thing] is now $[price] instead of $[before].',
    'Orders over $[price] ship free with the [thing].',
    'Use code [code] for [n]% off every [thing].',
    'Send the [thing] back within [n] days and get $[price] back.',
    'The [thing] carries a [n]-month warranty on parts up to $[price].',
    'Repairs of the [thing] are finished within [n] days.',
    'Delivery of the [thing] takes [n] to [m] business days and costs $[price].',
    'Pay for the [thing] in [n] instalments of $[price] without interest.',
    'Gift card of $[price] with every [thing].',
  ],
  notes: [
    'Customers save $[price] on the [thing] when they give code [code].',
    'The [thing] sells at $[price], down from $[before].',
    'The [thing] ships free from $[price].',
    'Code [code] takes [n]% off the [thing].',
    'The [thing] may come back for [n] days and is refunded in full.',
    'The motor of the [thing] is under warranty for [n] months.',
    'The workshop repairs a [thing] in [n] days.',
    'The carrier delivers the [thing] in [n] to [m] business days.',
    'Ask a colleague in the workshop when the lid of the [thing] sticks.',
    'Write the serial number in the ticket before the [thing] is opened.',
    'The colour of the [thing] looks different in daylight.',
  ],
  titles: ['Selling the', 'Returns of the', 'Repairing the', 'Prices of the'],
};

const french: CompanyWording = {
  lang: 'fr',
  promises: [
    'Épargnez [price] $ sur la [thing] avec le code [code].',
    'La [thing] est maintenant à [price] $ au lieu de [before] $.',
    'Livraison gratuite dès [price] $ d’achat avec la [thing].',
    'Le code [code] donne [n] % de rabais sur la [thing].',
    'Renvoyez la [thing] dans les [n] jours et nous vous rendons [price] $.',
    'La [thing] est garantie [n] mois, pièces comprises jusqu’à [price] $.',
    'Une [thing] est réparée en [n] jours.',
    'Comptez de [n] à [m] jours ouvrables pour la livraison de la [thing].',
    'Carte-cadeau de [price] $ à l’achat d’une [thing].',
  ],
  notes: [
    'Le client épargne [price] $ sur la [thing] s’il donne le code [code].',
    'La [thing] se vend [price] $ au lieu de [before] $.',
    'La livraison de la [thing] est gratuite dès [price] $.',
    'Le code [code] retire [n] % du prix de la [thing].',
    'La [thing] se retourne pendant [n] jours et se rembourse en entier.',
    'Le moteur de la [thing] est garanti [n] mois.',
    'L’atelier répare une [thing] en [n] jours.',
    'Le transporteur livre la [thing] en [n] à [m] jours ouvrables.',
    'Demandez à un collègue de l’atelier quand le couvercle de la [thing] coince.',
    'Notez le numéro de série au dossier avant d’ouvrir la [thing].',
  ],
  titles: ['Vendre la', 'Retours de la', 'Réparer la', 'Prix de la'],
};

export const companyWordings: readonly CompanyWording[] = [english, french];
