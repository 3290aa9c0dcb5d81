/** What a generated site is written with, in one language. */
export type SiteWording = {
  readonly lang: string;
  readonly things: readonly string[];
  readonly qualities: readonly string[];
  readonly places: readonly string[];
  /** Sentences that promise nothing; [thing], [quality], [place], [n]. */
  readonly telling: readonly string[];
  /** Sentences that promise something. */
  readonly promising: readonly string[];
  readonly menu: readonly string[];
  readonly footer: readonly string[];
  readonly headings: readonly string[];
};

const english: SiteWording = {
  lang: 'en',
  things: [
    'kettle',
    'walnut table',
    'rain jacket',
    'bicycle pump',
    'wool blanket',
    'desk lamp',
    'garden bench',
    'coffee grinder',
    'leather satchel',
    'tent',
    'skillet',
    'bookshelf',
  ],
  qualities: [
    'sturdy',
    'quiet',
    'light',
    'waterproof',
    'handsome',
    'compact',
    'patient',
    'unhurried',
    'seasonal',
    'plain',
  ],
  places: ['Leeds', 'the valley', 'our workshop', 'Halifax', 'the old mill'],
  telling: [
    'The [quality] [thing] was drawn by two sisters in [place] who had never made one before.',
    'We like to work with people who would rather mend a [thing] than replace it.',
    'Behind every [thing] stands somebody who cares about [quality] joints and honest wood.',
    'In [place] the mornings are [quality], and the [thing] on the sill catches the first light.',
    'Choosing a [thing] is a matter of taste: some prefer it [quality], others want it in oak.',
    'Wipe the [thing] with a damp cloth and let it dry away from direct heat.',
    'Its handle is riveted, its base is [quality], and the lid closes without a sound.',
    'Our second chapter began in [place], when the press wrote about the [thing] for the first time.',
    'You will find the measurements, the weight and the care notes further down this page.',
    'Nobody here was trained for this; we learnt by taking a [thing] apart, piece by piece.',
    'The colour may look slightly different on your screen than it does in [place].',
    'It pairs well with the [quality] [thing] from the spring collection.',
    'About [n] of them leave [place] every season, each one signed by its maker.',
    'Read the guide before you assemble the [thing], and keep the small parts away from children.',
  ],
  promising: [
    'Send the [thing] back within [n] days for a full refund.',
    'Orders over $[n] ship free anywhere in the country.',
    'Every [thing] carries a [n]-year warranty.',
    'Our team answers every message within [n] hours.',
    'Delivery takes [n] to [m] business days.',
    'Save [n]% on every [quality] [thing] until 31 January.',
    'Call us Monday to Friday, 9 am to 5 pm.',
    'Cancel at any time, free of charge.',
  ],
  menu: [
    'Home',
    'New arrivals',
    'Kitchen',
    'Outdoors',
    'Gift cards',
    'Journal',
    'About us',
    'Contact',
    'Sign in',
    'Basket (0)',
  ],
  footer: [
    'Join our letter: one quiet message a month, and never your address to anybody else.',
    'We use cookies to remember your basket and to see which pages are read. Accept all or choose.',
    'Free returns within 30 days on everything we make.',
    '© The Old Mill Trading Company. All rights reserved. Registered in England, number 01234567.',
    'Customer care: Monday to Saturday, 8:30 am to 6 pm.',
  ],
  headings: [
    'Delivery',
    'Returns and refunds',
    'About this [thing]',
    'Care',
    'Made in [place]',
    'Questions people ask',
    'Warranty',
  ],
};

const french: SiteWording = {
  lang: 'fr',
  things: [
    'bouilloire',
    'table en noyer',
    'veste de pluie',
    'pompe à vélo',
    'couverture de laine',
    'lampe de bureau',
    'cafetière',
    'sacoche en cuir',
    'tente',
    'étagère',
  ],
  qualities: [
    'solide',
    'discrète',
    'légère',
    'imperméable',
    'élégante',
    'compacte',
    'tranquille',
    'simple',
  ],
  places: ['Rimouski', 'la vallée', 'notre atelier', 'Lyon', 'l’ancien moulin'],
  telling: [
    'Cette [thing] [quality] a été dessinée par deux sœurs de [place] qui n’en avaient jamais fabriqué.',
    'Nous aimons travailler avec des gens qui préfèrent réparer une [thing] plutôt que la remplacer.',
    'Derrière chaque [thing], il y a quelqu’un qui tient aux assemblages soignés et au bois honnête.',
    'À [place], les matins sont calmes et la [thing] posée sur le rebord attrape la première lumière.',
    'Choisir une [thing] est affaire de goût : certains la veulent [quality], d’autres en chêne.',
    'Essuyez la [thing] avec un chiffon humide et laissez-la sécher loin d’une source de chaleur.',
    'Sa poignée est rivetée, son socle est massif et le couvercle se ferme sans bruit.',
    'Le deuxième chapitre s’est ouvert à [place], quand la presse a parlé de la [thing] pour la première fois.',
    'Vous trouverez les dimensions, le poids et les conseils d’entretien plus bas sur cette page.',
    'Personne ici n’avait été formé à cela ; nous avons appris en démontant une [thing], pièce par pièce.',
    'La couleur peut paraître légèrement différente à l’écran de ce qu’elle est à [place].',
    'Elle va bien avec la [thing] [quality] de la collection de printemps.',
    'Environ [n] exemplaires quittent [place] chaque saison, chacun signé par son artisan.',
    'Lisez la notice avant de monter la [thing], et gardez les petites pièces hors de portée des enfants.',
  ],
  promising: [
    'Renvoyez la [thing] dans les [n] jours et nous vous remboursons intégralement.',
    'La livraison est offerte dès [n] $ d’achat, partout au pays.',
    'Chaque [thing] est garantie [n] ans.',
    'Notre équipe répond à chaque message en moins de [n] heures.',
    'Comptez de [n] à [m] jours ouvrables pour la livraison.',
    'Profitez de [n] % de rabais sur chaque [thing] jusqu’au 31 janvier.',
    'Appelez-nous du lundi au vendredi, de 9 h à 17 h.',
    'Annulez à tout moment, sans frais.',
  ],
  menu: [
    'Accueil',
    'Nouveautés',
    'Cuisine',
    'Plein air',
    'Cartes-cadeaux',
    'Carnet',
    'À propos',
    'Nous joindre',
    'Se connecter',
    'Panier (0)',
  ],
  footer: [
    'Abonnez-vous à notre lettre : un message tranquille par mois, et votre adresse ne va à personne d’autre.',
    'Nous utilisons des témoins pour retenir votre panier et savoir quelles pages sont lues. Acceptez tout ou choisissez.',
    'Retours gratuits sous 30 jours sur tout ce que nous fabriquons.',
    '© Compagnie de l’ancien moulin. Tous droits réservés. NEQ 1234567890.',
    'Service à la clientèle : du lundi au samedi, de 8 h 30 à 18 h.',
  ],
  headings: [
    'Livraison',
    'Retours et remboursements',
    'À propos de cette [thing]',
    'Entretien',
    'Fabriqué à [place]',
    'Questions fréquentes',
    'Garantie',
  ],
};

export const siteWordings: readonly SiteWording[] = [english, french];
