/** Words that stand for one another, spelt once for the phrases they share. */

/** Whose, or which of them: "the", "your", "all of our". */
export const some =
  '(the|a|an|our|your|their|its|his|her|my|this|that|these|one|any|any of your|one of your|all of your|each|every|all|all the|all our|all of our|each of our|every one of our)';

/** Whichever of them: what is said of them is said of all. */
export const every =
  '(all|all our|all of our|all your|any|any of our|each|each of our|every|every one of our|whichever)';

/** What is asked for a thing. */
const priceWords =
  'price|rate|fee|fare|cost|rent|tuition|tariff|quote|quotation|charge|bill|retainer|premium|figure';
const pricesWords =
  'prices|rates|fees|fares|costs|rents|tariffs|quotes|quotations|charges|dues|premiums|figures';
export const itsPrice = `(${priceWords})`;
export const itsPrices = `(${pricesWords})`;
export const anyPrice = `(${priceWords}|${pricesWords})`;

/** What a price is asked for, or how often. */
export const priceFor =
  '(hourly|daily|day|nightly|night|weekly|week|monthly|month|annual|yearly|term|season|seasonal|flat|fixed|base|basic|standard|room|course|class|lesson|session|ticket|entry|hire|rental|charter|treatment|service|booking|package|quoted|agreed|membership|joining|school|tour|trip|single|one)';

/** What is booked, bought or joined. */
export const booked =
  '(appointment|appointments|booking|bookings|lesson|lessons|class|classes|session|sessions|course|courses|visit|visits|stay|stays|treatment|treatments|trip|trips|tour|tours|rental|rentals|hire|hires|ride|rides|charter|charters|event|events|wedding|weddings|party|parties|ticket|tickets|pass|passes|place|places|room|rooms|suite|suites|move|moves|clean|cleans|wash|washes|groom|grooms|cut|fitting|fittings|repair|repairs|inspection|inspections|service|services|survey|surveys|installation|installations|package|packages|plan|plans|tier|tiers|membership|memberships|subscription|subscriptions|licence|licences|license|licenses|order|orders|purchase|purchases|delivery|deliveries|job|jobs|project|projects|consultation|consultations|shoot|shoots|workshop|workshops|camp|camps|retreat|retreats|cruise|cruises|flight|flights|transfer|transfers|crossing|crossings|pitch|pitches|cottage|cottages|apartment|apartments|lodge|lodges|cabin|cabins|bike|bikes|car|cars|vehicle|vehicles|van|vans|boat|boats|machine|machines|policy|policies|account|accounts|term|terms|meal|meals|menu|menus)';

/** Whom a company serves, when it speaks of them. */
export const customers =
  '(you|they|client|customer|member|guest|patient|student|learner|subscriber|clients|customers|members|guests|families|parents|patients|tenants|learners|students|pupils|visitors|residents|owners|users|subscribers|passengers|buyers|sellers|landlords|players|riders|drivers|callers|delegates|attendees|participants|couples|hosts|travellers|applicants|children|everyone|everybody)';

/** Never, in its ways. */
export const never =
  "(never|don't|do not|doesn't|does not|won't|will not|will never|shall not|can't|cannot)";

/** What they are let do. */
export const may = `
  (can|may|could|can also|may also|can always|are able to|are free to|
  are welcome to|are allowed to|are entitled to|is free to|is allowed to|
  have the option to|have the right to|will be able to)`;

/** What is paid for as long as it runs. */
export const plans = `
  (membership|memberships|subscription|subscriptions|plan|plans|contract|
  contracts|policy|policies|cover|pass|passes|package|packages|account|
  accounts|agreement|agreements|retainer|retainers|service|services|tuition|course|
  courses|training|programme|program|lessons|classes|sessions|coaching|
  childcare|daycare|day care|rental|rentals|hire|tenancy|licence|license|lease|
  box|boxes|deliveries|orders|visits|place|places|cleaning|clean|hosting|
  broadband|care|maintenance|storage|direct debit)`;

/** What is booked for a day. */
export const bookings = `
  (appointment|appointments|booking|bookings|reservation|reservations|lesson|
  lessons|class|classes|session|sessions|course|courses|workshop|workshops|
  visit|visits|stay|stays|table|tables|slot|slots|time slot|place|places|spot|
  spots|seat|seats|ticket|tickets|event|events|party|treatment|treatments|
  massage|massages|consultation|consultations|check up|fitting|fittings|
  survey|inspection|trip|trips|tour|tours|cruise|excursion|walk|walks|ride|
  rides|swim|journey|flight|flights|crossing|rental|rentals|hire|charter|
  removal|removals|shoot|shoots|tasting|tastings|ceremony|wedding|delivery|
  collection|installation|date|dates)`;

/** What is held for many, on its day. */
export const occasions =
  '(event|events|class|classes|lesson|lessons|session|sessions|course|courses|workshop|workshops|tour|tours|trip|trips|ride|rides|flight|flights|show|shows|performance|performances|concert|match|game|sailing|sailings|cruise|charter|excursion|program|programme|programs|camp|camps|activity|activities|date|dates|departure|departures|appointment|reservation|race|festival|walk|hike|dive|train|crossing|exhibition|conference|webinar|retreat|wedding)';

/** When it is. */
export const dates = `
  (date|day|time|slot|session|class|lesson|appointment|evening|morning|weekend|
  week|month|weekday|departure|crossing|flight|train|start date)`;

/** Who comes, teaches or cares; and the company they do it for. */
const professionals =
  'cleaner|carer|driver|teacher|tutor|therapist|instructor|nurse|coach|gardener|doctor|dentist|vet|midwife|technician|engineer|plumber|electrician|mechanic|sitter|walker|groomer|stylist|barber|colourist|guide|guard|person|people|face|faces|team|crew|consultant|adviser|advisor|solicitor|lawyer|accountant|bookkeeper|planner|photographer|trainer|physio|hygienist|optician|keyworker|childminder|nanny|handler|manager|account manager|contact|point of contact|builder|decorator|surveyor|designer|mentor|lecturer|personal trainer|host|practitioner|dog walker|fitter|installer|painter|mover|skipper|captain|pilot|chef|artist|caregiver|nutritionist|dietitian|counsellor|counselor|psychologist|assistant|agent';
const firmWords =
  'organiser|organizer|organisers|organizers|school|club|company|academy|venue|studio|promoter|operator|supplier|provider|gym|centre|center|restaurant|hotel|owner|management|team';
export const professional = `(${professionals})`;
export const staffOrFirm = `(${professionals}|${firmWords})`;

/** The same, several of them. */
export const crews =
  '(team|teams|staff|crew|crews|people|movers|cleaners|fitters|drivers|technicians|engineers|installers|gardeners|decorators|painters|builders|plumbers|electricians|roofers|plasterers|tilers|surveyors|porters|packers|groomers|sitters|walkers|couriers|stylists|workers|contractors|tradesmen)';
