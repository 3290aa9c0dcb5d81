/** Words that stand for one another, spelt once for the phrases they share. */

/** Whose, or which of them: "the", "your", "all of our". */
export const some =
  '(the|a|an|our|your|their|its|my|this|that|any|each|every|all|all the|all our|all of our|each of our|every one of our)';

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
  '(you|clients|customers|members|guests|families|parents|patients|tenants|learners|students|pupils|visitors|residents|owners|users|subscribers|passengers|buyers|sellers|landlords|players|riders|drivers|callers|delegates|attendees|participants|couples|hosts|travellers|applicants|children|everyone|everybody)';

/** Never, in its ways. */
export const never =
  "(never|don't|do not|doesn't|does not|won't|will not|will never|shall not|can't|cannot)";
