import type { ThemeWords } from '../../../frame-words.ts';

export const connecting: ThemeWords<'connecting'> = {
  within: `
    within, with in, in, in under, in less than, under, less than,
    no later than, not later than, inside, in as little as, by the end of,
    over, for, a maximum of, maximum of, up to`,
  'no-later': `
    within, in under, in less than, no later than, in as little as, inside, in,
    not later than, no later than, never later than, never more than,
    no more than, not more than,
    by the end of, before the end of`,
  over: `
    over, above, more than, exceeding, of … or more, or more, minimum of,
    at least, and over, and above, and up, spend`,
  'up-to': 'up to, maximum, at most, as much as',
  until:
    'until, till, through, ends, by, expires, valid until, valid through, before, valid',
  'from-amount':
    'from, starting at, starting from, as low as, as little as, starts at',
  'not-until': 'after, only after, not until, following',
  after: `
    after, from the date, from, following, of receiving, of receipt,
    of delivery, of purchase, from receipt, from delivery, of`,
  before: `
    before, prior, prior to, ahead of, in advance, as long as … has not,
    as long as … hasn't, as long as … have not, as long as … haven't,
    as long as … is not, as long as … isn't, provided it has not,
    provided it hasn't, if … has not been, if … have not been,
    if … has not yet, if … have not yet, if … has not shipped,
    if … hasn't shipped, while … has not, while … have not, while … hasn't`,
  'asks-when': `
    how long, how soon, how quickly, how fast, when will, when can, when do,
    when should, when are, when is, how much time`,
  'asks-how-soon':
    'how soon, how quickly, how fast, when will, when can, when should',
  'asks-seen': `
    (how soon|how quickly|how fast|when) (can|could|will) (i|we|my
    child|my pet|my dog|my cat|patients) (be seen|get seen|get an
    appointment|have an appointment|get a slot|be fitted in|come in|see
    a|see the|see my|get in|start), (how soon|how quickly|when)
    (can|could|will) (you|someone|somebody|a dentist|the dentist|a
    doctor|a vet|the vet) (see|fit) (me|us|my), how long
    (is|are|will|must|do|does) (the|i|we|it) (wait|waiting list|waiting
    time|waiting lists|have to wait)`,
  'take-time': `
    take, takes, taking, allow, allows, estimated, expect, expected, time,
    times, usually, typically, timeframe, time frame, timeline, timescale*,
    lead time, average, please allow`,
  'delay-of': `
    (with|at|on) an
    (estimated|average|expected|indicative|approximate|usual)
    (delivery|lead|transit|shipping|) (time|delay) of,
    (estimated|average|expected|indicative)
    (delivery|lead|transit|shipping) (time|delay) of, with a lead time
    of, lead time of, with a delay of`,
  'usually-takes': `
    (typically|usually|normally|generally|ordinarily)
    (takes|take|taking), (takes|take) (on
    average|approximately|around|about|roughly|between|typically|usually),
    process takes, purchase takes, sale takes, case takes`,
  'treatment-course': `
    invisalign, braces, aligner, aligners, orthodontic treatment,
    healing, recovery, therapy, implant, implants, whitening, results,
    regrowth, training plan, programme, program, journey, drive, flight,
    walk, hike, trek, tour, crossing, climb, ascent, round the, ripening,
    maturing, drying, fermentation, vine, vines, gestation, pregnancy, labour, moult`,
  per: 'per, each, every, a',
  'joined-with': 'and, as well as, plus',
  every: 'every, each, once every, once a',
  'off-of': 'off your, off all, off the, off any, off when, off your first',
  threshold: `
    orders over, orders above, order over, orders of, purchases over,
    spend over, when you spend, over, minimum order, minimum purchase,
    minimum spend, on orders, orders from, for orders, and up, or more,
    purchases of`,
  validity: `
    valid for, valid until, valid, validity, expires, expire, expiry,
    good for, lasts, last for, lasts for, runs for,
    (lessons|pass|passes|package|packages|voucher|vouchers|credits|sessions|points|block|blocks|bundle|they) last,
    stay valid for, remain valid for, stays valid for, remains valid for,
    can be used (any time|at any time|anytime|) (within|for), (usable|redeemable) (for|within),
    they last,
    (to|must|may) (accept|approve|sign|confirm) (or decline|or refuse|or reject|and sign|) (the|your|this|our|a) (quote|quotation|estimate|proposal)`,
  lasts: `
    lasts, last for, lasts for, runs for, is valid for, policy is, window is,
    period is, you have, within`,
  'in-so-long': 'in, in over, in more than, in nearly, over the past',
  'since-receipt': `
    of delivery, from delivery, after delivery, upon delivery,
    following delivery, of receipt, of the delivery,
    from the date of delivery, after receiving, of receiving, from receipt,
    after receipt, since delivery, of receiving your order,
    from the delivery date, of the delivery date, at delivery, on delivery,
    at the time of delivery, of arrival, from the day it reaches you,
    from the day it arrives, from the day you receive, from the day you get,
    from when you receive, from when it arrives, after it reaches you,
    after it arrives, after you get, after you have received,
    once you have received, from the date you receive,
    from the date it arrives, since it arrived`,
  'since-dispatch': `
    (from|after|of|following|since) (the|its|your|their|) (dispatch|despatch|shipping|shipment|date of dispatch|dispatch date|shipping date), (after|from when|once) (it|they|your order|the order|your parcel) (ships|ship|is shipped|is dispatched|are shipped|has shipped|has been shipped|leaves)`,
  'since-order': `
    of receiving your order, of receiving the order, of receiving your,
    after receiving your, of receiving full, after receiving full,
    of receiving the signed, after receiving the order,
    after receiving payment, after receipt of payment, after receipt of order,
    after receipt of your, from receipt of payment, from receipt of your,
    of receiving payment, of receiving your payment, of receipt of payment,
    of receipt of your order, of receipt of order, of receiving all,
    of order confirmation, of ordering, of placing your order, of your order,
    of payment, after payment, after ordering, after you order, after placing,
    after order confirmation, from order, from the order,
    from the date of order, from payment, of purchase, of the order date,
    once payment, of confirmation, of your confirmation,
    (after|from|following|of) (proof|artwork|design|final) approval, (after|once|from when) you (approve|have approved|sign off) (the|your|a) (proof|artwork|design|layout), (after|from|following) approval of (the|your) (proof|artwork|design),
    (after|following|upon|on|from|of|since) (the|your|full|cleared|successful|an|) (order|payment|purchase|booking) (confirmation|approval|clearance|verification|is confirmed|has cleared|clears|is placed|is received|has been received|has been placed|was placed|confirmed|received|placed),
    (after|once|when|as soon as) (your|the|an|full) (order|payment|purchase) (is|has been|was|has|gets) (confirmed|placed|received|cleared|approved|processed|verified|validated|accepted),
    (after|from|following|upon|of) (confirmation|receipt|validation|approval|acceptance) of (your|the|an|full|) (order|payment|purchase|proof|artwork|quote|deposit|final artwork),
    (after|from|following|once|when) (they're|they are|it's|it is|being|final|) (confirmed|confirmation),
    (after|following) (production|manufacturing|printing|the end of production)`,
  'since-call': `
    from your call, of your call, after your call, from the call, of the call,
    from when you call, of calling, from the moment you call,
    of your phone call, from call out, from your phone call,
    of getting your call, of receiving your call, from time of call,
    from the time of your call, of booking the call,
    after you (get in touch|call|ring|phone|contact us|reach out|message us), from (you|your) (getting in touch|calling|ringing|contacting us), of (you|your) (getting in touch|calling us|ringing|contacting us|call)`,
  told: `
    we (call|ring|phone|ask|text) (you|) (before|first), hear, quote you,
    upfront about, up front about, explained, explain, confirmed, confirm,
    agreed, discussed, tell you, told, know exactly, know what, quoted, clear,
    written, upfront, up front, displayed, shown, communicated, provide,
    (are|will be) (given|handed|sent|shown|offered), provides, get, receive, give, agree, approve, discuss, know, itemised,
    itemized, scoped, priced, costed, you will know, you'll know, set out,
    spelled out, spelt out, communicate,
    let you know,
    (talk|walk|take|run|guide|talked|walked|taken) you through`,
};
