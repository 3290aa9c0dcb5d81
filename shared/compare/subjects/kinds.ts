import type { Topic } from '../../domain/topic.ts';
import type { SubjectId } from './subject-weights.ts';

/** What is told by any of some subjects: seniors are "over sixty" too. */
type Member = SubjectId | readonly SubjectId[];

/** Things of which a statement that means one does not mean the next. */
export type Kind = {
  readonly members: readonly Member[];
  /** Undefined: whatever is promised of them. */
  readonly topics?: ReadonlySet<Topic>;
};

const offers: ReadonlySet<Topic> = new Set<Topic>([
  'discount',
  'price-offer',
  'gift',
  'free-trial',
]);

const openings: ReadonlySet<Topic> = new Set<Topic>(['availability']);

/** Whom an offer is for. */
const audiences: Kind = {
  topics: offers,
  members: [
    'student',
    ['senior', 'over-sixty'],
    'youth',
    ['child', 'family', 'sibling'],
    'group',
    ['membership', 'subscriber', 'card-member'],
    'new-customer',
    'existing-customer',
    'business-client',
    // "Community groups"
    ['nonprofit', 'group'],
    'couple',
  ],
};

/** Whose hours they are. */
const desks: Kind = {
  topics: openings,
  members: [
    'phone',
    'chat',
    'store',
    'reception',
    ['meal', 'menu'],
    ['garage', 'production'],
    'daycare',
    ['pool', 'water-slide'],
    ['spa', 'beauty'],
    'library',
    'museum',
    'gym',
    'theatre',
    ['coffee', 'cocktail'],
  ],
};

/** What holds in one country tells nothing of the next. */
export const countries = [
  'in-france',
  'in-belgium',
  'in-switzerland',
  'in-luxembourg',
  'in-germany',
  'in-netherlands',
  'in-spain',
  'in-italy',
  'in-portugal',
  'in-austria',
  'in-ireland',
  'in-uk',
  'in-usa',
  'in-canada',
  'in-australia',
] as const satisfies readonly SubjectId[];

/** What is done with what was booked: who may pause need not be free to go. */
const acts: Kind = {
  topics: new Set<Topic>(['cancellation']),
  members: [
    'freeze',
    [
      'cancel',
      'no-show',
      'withdrawal-right',
      'refund',
      'no-minimum',
      'minimum-term',
      'obligation',
    ],
  ],
};

/** How somebody is answered: by words, or by coming. */
const answers: Kind = {
  topics: new Set<Topic>(['response-time']),
  members: [
    [
      'reply',
      'email',
      'message',
      'chat',
      'form',
      'enquiry',
      'acknowledge',
      'confirmation',
      'call-back',
      'contact',
      'we-tell',
    ],
    [
      'visit',
      'intervention',
      'on-site-staff',
      'technician',
      'ride',
      'on-call',
      'emergency',
    ],
  ],
};

/** Where what is sent is handed over. */
const places: Kind = {
  topics: new Set<Topic>(['free-shipping', 'delivery-time']),
  members: [
    ['pickup', 'click-collect', 'relay-point'],
    ['curbside', 'upstairs', 'white-glove', 'domestic', 'property'],
  ],
};

/** Neighbours of one trade, that notes name wherever they mean them. */
const wares: readonly (readonly Member[])[] = [
  [
    'mortgage',
    'personal-loan',
    'business-loan',
    'leasing',
    'overdraft',
    'current-account',
    'invest',
    'pension',
  ],
  ['home-cover', 'health-fund', 'loan-insurance'],
  [
    'computer',
    'screen',
    'printer',
    'camera',
    'phone-device',
    'hearing-aid',
    'appliance',
    'tv',
    'watch',
    'e-reader',
  ],
  ['seo', 'web-shop', 'showcase-site', 'logo'],
  ['phone-plan', 'broadband', 'tv', 'streaming'],
  [
    'flyer',
    'brochure',
    'poster',
    'banner',
    'business-card',
    'book',
    'magazine',
  ],
  [
    'passport',
    'visa',
    'permit-licence',
    'birth-certificate',
    'planning',
    'court-case',
    'apostille',
    'payslip',
    'tax-filing',
    'balance-sheet',
    'company-formation',
    'translation',
    'interpreter',
  ],
  ['theory-test', 'supervised-driving', 'level-test', 'exam', 'certificate'],
  [
    'bicycle',
    'scooter',
    'trailer',
    'bus',
    'train',
    'taxi',
    'ferry',
    'canoe',
    'kayak',
    'paddle-board',
    'aerial-platform',
  ],
  [
    'battery',
    'brake',
    'oil',
    'gearbox',
    'bodywork',
    'tyre',
    'shock-absorber',
    'fuel',
    'tow',
    'mot',
    'car-wash',
  ],
  [
    'sofa',
    'bed',
    'mattress',
    'pillow',
    'table',
    'chair',
    'kitchen',
    'curtain',
    'carpet',
    'lamp',
    'wardrobe',
    'dresser',
    'duvet',
    'decor',
  ],
  [
    'door',
    'window',
    'garage-door',
    'roof',
    ['heating', 'boiler', 'heat-pump', 'chimney'],
    'aircon',
    ['solar', 'inverter'],
    'insulation',
    'heating-oil',
    'pellets',
  ],
  [
    'ironing',
    'pest',
    'alarm',
    'window-cleaning',
    'hedge',
    'tree-felling',
    'paint-job',
    'dry-cleaning',
  ],
  ['plant', 'soil', 'tool', 'pot', 'flower'],
  [
    'surgery',
    'therapy',
    'vaccine',
    'implant',
    'crown',
    'whitening',
    'descaling',
    'bridge',
    'sterilisation',
    'microchip',
    'ultrasound',
    'euthanasia',
    'deworming',
    'eye-test',
    'hearing-test',
    'lab-result',
    'radiology',
    'maternity',
    'orthodontics',
    'dental',
    'stitches',
  ],
  ['dog', 'cat', 'horse', 'exotic-pet'],
  [
    'shoe',
    'clothes',
    'underwear',
    'bag',
    'glasses',
    'cosmetic',
    'wedding-ring',
    'gemstone',
    'suit',
    'shirt',
    'wedding-dress',
    'jeans',
  ],
  [
    'cake',
    'bread',
    'meat',
    'fish',
    'cheese',
    'juice',
    'pizza',
    'beer',
    'coffee',
    'meal-kit',
    'catering',
  ],
  [
    'room',
    'spa',
    'pool',
    'breakfast',
    ['meal', 'menu', 'table', 'table-booking'],
    'parking',
    'wifi',
    'cot',
    'venue',
    'daycare',
    'kids-club',
    'camp',
    'pitch',
    'shuttle',
  ],
  [
    'theatre',
    'cinema',
    'exhibition',
    'museum',
    'library',
    'dance',
    'tennis',
    'golf',
    'ski',
    'yoga',
    'pilates',
    'dive',
    'climbing',
    'gym',
  ],
];

export const kinds: readonly Kind[] = [
  audiences,
  desks,
  acts,
  places,
  answers,
  { members: countries },
  ...wares.map((members) => ({ members })),
];
