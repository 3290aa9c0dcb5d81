import type { ThemeWords } from '../../../frame-words.ts';
import {
  anyPrice,
  booked,
  every,
  itsPrice,
  itsPrices,
  priceFor,
  some,
} from '../families.ts';

export const included: ThemeWords<'included'> = {
  'amount-asked': `
    (the|our|your|this|all|each|every) (price|prices|fee|fees|rate|rates|cost|tuition|rent|fare|fares|package|packages|subscription|membership|ticket|tickets)`,
  comprises: 'includes, include, covers, cover',
  include: `
    supplied with, bundled with,
    include, includes, included, including, inclusive, comes with, come with,
    as standard, covers, cover, covered, built in, contain, contains`,
  included: `
    included, included free, included in the price, included at no,
    is included, are included, all included, included in our itsPrice,
    included in the rate, included in the fare, included in the cost,
    included in your stay, included in all, comes included, come included,
    included on every, included on all, included with, included for,
    always included,
    (is|are) part of (it|the package|the price|the service|the deal|the fee|your package|your plan|your membership|every package|every visit|every session|every booking)`,
  'brought-along': `
    (we|crew|team|cleaners|they|technicians|fitters) (will|always|) (bring|brings|supply|supplies) (our|their|all|all our|all the|all their|every) (own|necessary|) (equipment|products|materials|tools|supplies|cleaning products|cleaning materials|kit),
    (take|takes|taking|carry|haul|clear) (away|) (all|the|your|any|our) (old|garden|) (rubbish|waste|debris|packaging|cuttings|clippings|materials|boiler|appliance|furniture) (away|with us|with them),
    (take|haul|carry) away (all|the|your|any|our) (old|garden|) (rubbish|waste|debris|packaging|cuttings|clippings|boiler|appliance|furniture|fence),
    (rubbish|waste|debris|clippings|cuttings|packaging) (is|are|will be) (taken away|removed|cleared away|carted away|hauled away),
    (bring|brings|bringing|supply|supplies) (all|) (our|their|his|her) (own|) (cleaning|professional|) (equipment|supplies|products|materials|tools|machines),
    (bring|brings|supply|supplies) (all|) (the|) (professional|necessary|) (cleaning|) (equipment|supplies|tools),
    (come|comes|arrive|arrives) with (all|) (our|their|the) (own|necessary|) (equipment|supplies|products|materials|tools),
    (we|they|i|our team|our crew|our cleaners|cleaners|the team) (bring|brings|supply|supplies|carry|come with|comes with|arrive with|arrives with) (all|all of|) (our|their|my|its|his|her) own,
    (bring|brings|supply|supplies|provide|provides) (every|all|all of|everything) … (tool|tools|material|materials|equipment|kit|supplies|products|job needs|needed),
    (bring|brings|supply|supplies) (the|all the) (mats|towels|couch|massage table|oils|food|drinks|glasses|plates|props|costumes|balls|rackets|brushes|ingredients|chairs|tables|bedding|linen|instruments|lights|decorations|cake|snacks|toys|games)`,
  'is-included': `
    is included, are included, is always included, are always included,
    comes included, come included, also included, is all included,
    are all included, is included free, included for life,
    included as standard, come as standard, comes as standard,
    included throughout`,
  'included-for-all': `
    (is|are|comes|come) (always|also|) (included|standard)
    (with|in|on|for) (each|every|all|any), (comes|come) with
    (every|each|all), included (with|in|on|for) (each|every|all)`,
  'every-includes': `
    (session|sessions|lesson|lessons|treatment|treatments|rental|rentals|membership|memberships|class|classes) (include|includes) the (use|loan|hire) of,
    (all|each|every one) of (them|these) (include|includes|come with|comes with),
    all (come|comes) with,
    (our|your|the) (monthly|annual|yearly|fixed|weekly) (fee|fees|price|subscription|package|retainer|rate|plan|membership) (cover|covers|include|includes) (unlimited|everything|any|both|two|three|regular|full|all calls|all materials|all meals|all equipment|all classes|all support|all visits|all correspondence|all your),
    (your|every|each|the) (ticket|pass|stay|place|booking|entry|rental|hire|membership) (includes|covers|comes with),
    ${every} (newborn|family|portrait|wedding|private|group|standard|full|weekly|monthly|annual|regular|deep|online|new|single|guided|premium|basic|adult|junior|residential|domestic|holiday|dog|cat|pet|home|boat|bike|car|day|overnight|carpet|window|boiler|) ${booked} (already|also|always|) (include|includes|cover|covers|come with|comes with)`,
  'so-many-included': `
    first {1-100}
    (miles|kilometres|kilometers|km|hours|hour|minutes|pages|boxes|bags)
    (are|is) (included|free|on us), {1-500}
    (miles|kilometres|kilometers|km|pages|boxes|revisions|guests) (a
    day|per day|) (are|is) included`,
  plan: `
    plan, plans, package, packages, price, prices, rate, rates, subscription,
    subscriptions, membership, memberships, quote, quotes, booking, bookings,
    fee, hosting, every order, all orders, stay, room, rooms, fare`,
  'in-price': `
    included in the (fees|fee|tuition), included in your (fees|tuition),
    at no extra cost and included, all in one payment, all in one itsPrice,
    all in one monthly, for the ticket price, come with the itsPrice,
    comes with the price, comes with every, come with every, come with the room,
    comes with each, come with each, covers everything, don't appear as extras,
    are not extras, aren't extras, never an extra, not an extra, is not extra,
    isn't extra, are never extra, not charged as extras, come as standard,
    comes as standard, as standard at no, no extra to pay, included for free,
    (our|the|all|your) (rates|prices|fees|fares|charges|packages|rents|rent) (cover|covers|already include),
    (covered|bundled|built|rolled|wrapped|baked|folded|factored|counted) (in|in to|into|by|within|with|inside) ${some} … ${anyPrice},
    included in ${some} ${anyPrice}, (part of|included in|covered by) what you (pay|paid|are paying),
    included in ${some} ${priceFor} ${anyPrice},
    (come|comes|it's|they're|already|all|always|also|as) included in ${some} … ${anyPrice},
    (is|are|be|come|comes|it's|they're|already|all|always|also|as|simply|just) (in|inside|within|part of) ${some} … ${anyPrice},
    (is|are|be|come|comes|it's|they're|already|all|always|also|as|simply|just) (part of|part and parcel of) (the|our) (service|package|deal|ticket|booking|membership|subscription|plan),
    (is|are|be|come|comes|it's|they're|already|all|always|also|as) (included in|covered by|part of) ${every} … ${booked},
    (included|covered) (in|with|by|on) your … ${booked},
    (one|a single) (set|fixed|flat|) ${itsPrice} covers,
    ${itsPrice} (quoted|shown|advertised|you see|you pay|we quote|given|) (already|also|always|) (includes|covers|takes in|takes care of|comprises),
    ${itsPrices} (quoted|shown|advertised|you see|you pay|we quote|given|) (already|also|always|) (include|cover|take in|take care of|comprise),
    (inside|within) the (price|quote|fee), included in ${every} ${booked},
    included in all ${booked}`,
};
