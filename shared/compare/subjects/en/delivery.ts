import type { deliveryTheme } from '../themes/delivery.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How what was ordered is made, sent and received. */
export const deliveryWords: ThemeWords<typeof deliveryTheme> = {
  shipping: `
    ship*, postage, freight, transport cost*, carriage, delivery cost*,
    delivery charge*, parcel postage, delivery, deliver*, courier, post,
    sending, send it, carrier cost*, transport is, shipping is,
    cost of sending, parcel post, freight is, pays the carriage,
    pays the postage, pay the postage, pay the carriage,
    (parcel|parcels|package|box) ..
    (travels|travel|sent|goes|go|leaves|handed), (transport|transit) ..
    (parcel|goods|order), sending (goods|things|parcels|orders) out`,
  delivery: `
    deliver*, arriv*, transit, reach*, parcel*, courier*, brought, parcels
    need, takes, at the door, on the doorstep, in the hands, handed over,
    hand over, brings, bring the, comes to the, gets to the, travels, on the
    road, lands, lead time, parcel arrives, letterbox*, mailbox, reaches the
    customer, in their hands, at their door, to their door, drops at, lands
    with, gets there, on the mat, unloaded, unload*, handed in, in the
    addressee s hands, dropped off, drops off, with you in, with you within,
    is with the customer, are with the customer, to your door, brought
    round, comes round with, nobody home, nobody at home, recipient out,
    undelivered, nobody in, not at home, second attempt, attempts, tries
    twice, your door, to the door, door to door, (to|at) (the|their|your)
    (door|doorstep|letterbox|house), parcel needs, (parcel|order|goods)
    (takes|take|needs|need|arrives|arrive)`,
  dispatch: `
    dispatch*, shipped, leaves the, sent out, goes out, send-off, handed to the
    carrier, posted, sent, leaves, ships, leaves our, leave our, leaves the
    warehouse, leave the warehouse, out of the warehouse, handed to, goes to the
    carrier, sent off, put in the post, on its way, out the door, shipped out,
    prepared, preparation, packed, leaves us, leaves the workshop, leaves the
    shop, goes in the post, given to the carrier, picked and packed, sending
    things out, sent the same day, leave the same day, leaves the same day, on
    the van, goes to the courier, loaded, goes to him, go to him, in the post by,
    leaves the (warehouse|shelf|store room|stockroom|depot), (comes|come) in
    today .. leaves, from (rail|shelf) to`,
  production: `
    production, produce*, made to order, built to order, manufactur*, lead
    time*, factory, workshop, bench, custom made, completed piece, craft*, bench
    needs, needs a week, count .. months, turnaround, turned round, turned
    around, back on the rail, on the rail, in the making`,
  custom: `
    bespoke, personalis*, personaliz*, engrav*, made to order, built to order,
    custom, customis*, customiz*, made-to-order, made to measure,
    made-to-measure, custom-made`,
  installation: `
    goes live, go live, hooked up, install*, set up, setup, setting up,
    putting it in, fitting, fitted, commissioning, activation, put in place,
    fitted by, mounted, mount, connect*, hook up, commission*, get it
    running, start-up, startup, onboarding, connection, connect, into the
    home, get connected, plumbed in, plumb in, wired in, put up, bolted,
    fitter*, hung, fit, fits, fitting*, (putting|puts|put) .. (on|in) the
    (system|place|wall), mise`,
  express: `
    express, priority, rush, next day, overnight, urgent, expedited, fast
    track, fast lane, fast-track, fasttrack, emergency, emergencies, faster,
    fastest, quicker, quickest, speedier`,
  standard:
    'standard, ordinary, regular, normal, the rest, others, other requests',
  curbside: 'curbside, kerbside',
  'white-glove': 'white glove, unwrapped, placed in the room',
  pickup: `
    pick up, pick-up, picked up, pickup, collect*, drop-off, drop off, fetch*,
    collects the car, collection of the vehicle, is fetched, fetched, comes for,
    come for, called for, collects from, we take it from,
    (collect|collects|collecting|fetch|fetches|fetching)
    (the|it|them|things|and|from), bring* back, come* to get`,
  slot: 'slot*, window, time slot*, appointment window, delivery window, hour window',
  'call-ahead': `
    call ahead, calls ahead, call .. prior, calls .. before, rings before, phone
    before, ring* .. before, call .. before, call you the, phone* .. the evening
    before, ring half an hour, ring an hour, rings half an hour, rings an hour,
    calls an hour, calls half an hour, ring ahead, rings ahead, ring before,
    text the evening before, rings on the way, ring on the way`,
  tracking: 'track* number*, tracking',
  order:
    'order*, purchase*, basket, cart, bought, buy*, checkout, spend, spent, spending',
  domestic: `
    domestic, nationwide, mainland, united states, usa, uk, whole country,
    inside the country, canada, across canada`,
  international: `
    international*, abroad, overseas, worldwide, foreign, foreign countr*,
    outside the country, roaming,
    rest .. of the world, elsewhere .. in the world`,
  'lost-parcel': `
    did not turn up, does not turn up,
    lost, vanish*, missing, not received, never arriv*, late parcel*, misplaced,
    astray, strayed, undelivered, never turned up, never came, vanished, gone
    missing, goes missing`,
  carrier: 'carrier*, courier*, ups, fedex, usps, dhl',
  insured: `
    insur*, fully insured, (cover|covered) (up to|to|for up), cover
    (comes|of up), transit cover`,
  packaging: `
    wrapp*, box, tag, tags, seal*, sealed, unopened, unworn, unused,
    original condition, packaging, original packag*, box included`,
  pack: 'pack, packs, bundle*, package*, set, sets, box, boxes',
  'label-prepaid': `
    slip is ours, prepaid label*, return label*, label,
    (sticker|label|slip) .. (already paid|prepaid|paid|on us|free), already
    paid, paid sticker*, (mail|send|enclose|include) .. (sticker|label)`,
  bottle: 'bottle*, flask*, gourd*, perfume*, fragrance*',
  stock:
    'in stock, stock, out of stock, in-stock, on the shelf, on the shelves, ready to ship',
  perishable: 'fresh*, perish*',
  ready: `
    ready in, ready within, ready by, ready the, ready on, is ready, are
    ready, be ready, ready for, up and running, ready after, ready next,
    ready tomorrow, ready same`,
  'take-old-away': `
    old sofa, old mattress, old appliance*, old one away, haul away, take ..
    away, removal of the old, old item*, old one goes, take away your old, takes
    away the old, old machine, old boiler, cart off, carted off, packing taken
    away, with us for nothing, old (unit|one|machine|tank|boiler|tyre*|tire*)
    .. (taken|removed|collected|away), (take|takes|remove|removes|removing) (the|your|their|an|) old`,
  upstairs: 'upstairs, floor, floors, stairs, lift, room of choice',
  assembly: 'assembl*, mounted, put together',
  'pre-order': 'pre-order*, preorder*',
  'click-collect': `
    click & collect, click and collect, collect in store, in-store pickup,
    store pickup, pick up in store`,
  'relay-point': 'parcel shop*, pickup point*, locker*',
  signature: 'signature*, signed for',
  'return-label': 'return label*, prepaid label*, label',
  lateness: 'late, delay, delays, delayed, lateness, behind schedule',
  'delay-penalty': 'day late, day of delay, days late',
  marketplace: 'marketplace*, third-party seller*',
  'special-order': 'special order*',
  'by-sea': 'by boat, by sea, sea freight',
  'by-air': 'by air, air freight, by plane',
  institution: 'institution*, public bod*',
  pallet: 'pallet, pallets, tail lift',
  hazardous: 'hazardous, dangerous goods',
  'cold-chain': 'refrigerated, cold chain, chilled',
  'delivery-proof': 'proof of delivery, delivery note',
  redelivery: 'second attempt, redeliver*, second delivery',
  unloading: 'unloading, unload, loading, dock',
};
