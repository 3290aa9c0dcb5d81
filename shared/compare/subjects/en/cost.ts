import type { costTheme } from '../themes/cost.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What things cost, and what is or is not charged. */
export const costWords: ThemeWords<typeof costTheme> = {
  free: `
    none of it is billed, none of it is charged, none of them is billed,
    none of this is billed, nothing of it is billed, free, complimentary,
    complementary price, gratis, no cost, no charge, without charge, free of
    charge, no extra cost, no additional cost, no extra charge, no
    additional charge, costs .. nothing, cost .. nothing, pays nothing, pay
    nothing, nothing to pay, on us, on the house, present of the house, at
    our expense, our expense, we pay, we bear, we cover, we absorb, never
    invoiced, not invoiced, without charging, without a bill, not charged,
    no bill, never charged, not bill*, waive*, no fee*, without fee*, zero
    rupees, zero cost, without paying, no longer (pay|pays),
    (charge|charges) nobody, charge nothing, charges nothing, never pays,
    does not pay, do not pay, no supplement, without payment, no payment
    (due|needed|required|taken|from|for), included, includes, inclusive,
    free* of, bear the cost, pay for them, covered by us, is ours, are ours,
    not charge*, don t charge, no additional, costs people nothing, at our
    cost, we take care of the cost, costs them nothing, without extra, for
    nothing, is our treat, nobody pays, no one pays, does not cost, do not
    cost, cost is ours, paid by us, we settle the, we foot, without
    supplement, no payment is asked, nothing is asked, nothing to add,
    unpaid, not invoice, never bill*, we do not ask, no additional fee*,
    nothing is due, owe nothing, without owing, at no expense, bill them
    nothing, bills nothing, nothing is billed, out of our own pocket, we
    foot the bill, we absorb the, without any payment, no payment is taken,
    never pay for, do not charge for, does not charge for, no money changes
    hands, at no extra, no .. fee, no .. fees, no .. charge, no .. charges,
    zero .. fee, zero .. fees, costs you nothing, ours to pay, ours to bear,
    is our affair, are our affair, our affair, nothing charged, asks
    nothing, ask nothing, asking anything, asks for nothing, take nothing
    for, takes nothing for, takes nothing, opening their wallet, opening a
    wallet, out of pocket, not a penny, not a cent, no money, without money,
    for free, costs .. zero, cost .. zero, nil, given away, paid for by us,
    borne by us, not billed, not paid for, struck off, lets them off, let
    off, never charge, never charges, we stand the, we pick up the cost,
    picks up the bill, pick up the bill, we swallow, we take no, takes no
    fee, take no fee, charged nothing, charge them nothing, without any
    charge, no extra to pay, do nothing extra, don t pay, won t pay, won t
    cost, don t cost, doesn t cost, (nobody|no
    one|none|never|not|nothing|neither|nor) .. (billed|charged|invoiced),
    (nobody|no one|none|never|nothing|neither|nor) .. (pays|pay), (nobody|no
    one) asks .. money, asked for nothing, without
    (paying|billing|charging|invoicing|owing), (not|never) ..
    (put|appear|appears|shown|added|counted) (on|to) (the|a|any)
    (bill|invoice), (charge|bill|invoice|charges|bills|invoices) (nobody|no
    one|none), no (meter|toll), no ticket needed, without a ticket,
    (carriage|postage|trip|visit|call|first one|round) is on us, no postage
    is added, nothing is added for, at no one s expense, (costs|cost)
    (nobody|no one), no price on it, free gratis, (owes|owe|owing|owed)
    nothing, as a courtesy, with our compliments, no strings, 0 to, 0 for, 0
    down, 0 setup, 0 install*, 0 activation, 0 fee*, 0 cost*, 0 deposit, 0
    delivery, 0 shipping, on no (bill|invoice), no premium for, no premium,
    no premiums, (lets|let) it go, let it slide, goes unbilled, go unbilled,
    unbilled, never see a bill, never sees a bill, gets no bill, get no
    bill, gets no invoice, our shout, our treat, for the asking, throw it
    in, throws it in, we throw in, owes us nothing, owe us nothing, pays us
    nothing, pay us nothing, kept off the bill, (stays|stay|left) off the
    (bill|invoice), (make|makes) no charge, makes a point of not charging,
    not a dime, not a pound, without being (billed|charged), (is|are)
    gratis, absorbed by us, nothing to find, gets it for nothing, get it for
    nothing, no bill goes out, no invoice goes out, at zero, nothing kept
    for, (costs|cost) them nothing, (costs|cost)
    (him|her|people|guests|customers|clients|members) nothing, (pays|pay)
    nothing for, (is|are) never (billed|charged), in the
    (nightly|daily|weekly|monthly) (rate|price|fee)`,
  included: `
    included, includes, include, inclusive, comes with, part of, contains,
    built in, carries, comprised, in the price, in the rate, in the rent, in
    the hire, in the fee, thrown in, throws in, throw in, inside the price,
    inside the .. price, rolled into, counted in, all in, inside the ..
    that, (comes|come) with (the|each|every|a|any|all), is part of, are part
    of, in every (plan|package|formula), in the
    (nightly|daily|weekly|monthly|yearly|annual|hourly|day|night|base|basic)
    (rate|price|fee|charge|rent), (rate|price|fee|rent|fare)
    (covers|includes|takes in), covered by the (rate|price|fee|rent),
    (goes|go) with the (room|flat|house|car|rate|price), already in the`,
  'customer-pays': `
    customer* pays, customer pays, you pay, at the customer s expense,
    customer s expense, their expense, own expense, his expense, her
    expense, your expense, at your expense, costs the customer, buyer pays,
    billed to the, charged to the, to be paid by, parcel postage applies,
    owes, owe us, customer s account, the customer bears, borne by the
    customer, customers bear, at their own cost, is theirs to pay, theirs to
    pay, is for the customer, is for the buyer, has to pay, have to pay,
    must pay, they pay for it, we bill them, we charge, we bill, is billed
    to, at the buyer s expense, out of their own pocket, they foot the,
    customer foots, pays the carriage, pays the postage, pay the postage,
    pay the carriage, at their own expense, at their expense, their own
    cost, at own cost, customer covers, cost of sending, cost is theirs,
    falls on the, fall on the, are extra, is extra, comes extra, paid extra,
    costs extra, billed apart, charged apart, at their charge, at his
    charge, on the bill of, go on a ticket, goes on a ticket, goes on the
    bill, go on the bill, pays the way back, is for the client, settled by
    the customer, the shopper pays, the client pays, the tenant pays, the
    sender pays, the guest pays, (never|not|no longer) free, (is|are)
    charged (since|from|now|after|before|outside), always charge*, charge
    (postage|delivery|shipping|carriage|for), bill the,
    (stick|sticks|buy|buys) .. stamp, stamp is (theirs|his|hers),
    (postage|carriage|post|freight|transport) is (theirs|on them|for them|up
    to them|on the), on the (buyer|customer|client|guest|tenant),
    (buyer|customer|client|guest|tenant) s (own |)(account|cost|charge),
    sold (apart|separately), bought apart, (is|are) not in the
    (price|rate|fee), on top of the (price|rate|fee), (rest|everything
    else|anything else|anything more) .. (billed|charged|paid|extra), pays
    his own, pays her own, pay their own,
    (they|customers|clients|guests|buyers|parents|tenants) pay for
    (it|that|them|this)`,
  fee: `
    charge*, surcharge*, supplement*, extra cost*, costs, penalty, penalties,
    charging, bill*, invoic*, fee, fees, admin fee*, admin charge*, handling
    fee, booking fee*, levy, fine, fines`,
  price: 'price*, pricing, rate, rates, tariff*, cost, costing, amount',
  'fixed-price': `
    fixed fare*, fixed pricing, no surge, no surge pricing, guaranteed
    fare*, is what they pay, is what the customer pays, is the number they
    pay, is the sum they pay, pay what the quote says, nothing added later,
    nothing is added later, no price rise*, no in-contract price, no price
    increase*, does not move, never moves, guaranteed price, price lock*,
    locked price, same price, firm price, no extras, what the quote says,
    price stands, price stand, is what the customer pays, is what customers
    pay, never add*, nothing is added, price we quote, price cannot change,
    price is final, final price, agreed price, amount agreed, all-in, all
    in, price is the price, same amount, quoted price, no more than quoted,
    rate stands, does not change, will not change, honoured, honored, is
    kept, keeps the price, whole bill, total bill, written price, price in
    writing, agreed sum, agreed figure, agreed amount, the figure we, not a
    penny more, not a cent more, stick to the price, never more than the,
    final bill, not a .. more, fixed price*, fixed-price, fixed fee*, fixed
    rate*, fixed cost*, fixed sum, fixed tariff*, price is fixed, prices are
    fixed, cannot grow, does not grow, not climb, never climbs, cannot
    climb, is identical, same rate, one sum, sum agreed, never goes up, does
    not go up, cannot go up, price holds, prices hold, is held until, stays
    the same, stay the same, never (go|rise|rises|increase|increases), never
    dearer, no dearer, price you pay, the price is what, price does not
    move, no additions, price .. stands, price rise never, registration
    price, what you are quoted, quoted is what, (figure|price|sum|amount)
    (we|they|named|quoted|told|agreed) .. (is|pay|pays|due|stays|holds),
    (nothing|never|no) .. added (afterwards|later|after|to what|on top|on),
    what (was|is) (agreed|named|quoted) is what,
    (sum|price|figure|number|rate) .. (never moves|does not move|stays
    put|stands|holds|sticks), not a (pound|euro|dollar) more,
    (reduced|agreed|old|same) price stands, price stands for,
    (rate|price|fare|discount*) is (locked|frozen), (rate|price) .. locked
    in, locks in .. (price|rate), (lock|locks) .. (price|rate), locked rate,
    price freeze, frozen price*, no creeping`,
  'hidden-fee': `
    hidden, surprise*, extra line, upsell*, upsold, added afterwards, never
    add, unexpected cost*, doorstep, transparent, transparency, up front,
    upfront, straightforward, nothing else, nothing on top, no surprise*,
    surprises, extras, nothing extra, no supplement, no additional,
    unannounced, no small print, without surprise*, never an extra, not a
    penny more, not a cent more, no add-ons, no surprises, surprise charge*,
    creeps onto, nothing creeps, small print, not a .. more, no surprise, no
    upsell*, (nothing|no) .. added, no extras, sprung on, nothing comes on
    top, comes on top, on top later, surprise line, no line .. added,
    nothing besides, shows up later, shows up on the bill, surfaces later,
    may surface, surface afterwards, turns up later, no premium, no
    premiums, appear* later, appears afterwards, (hour|price|fee|session)
    and nothing else, no more than the, nothing on the side, never a line,
    no rider, nothing sneaks`,
  'price-first': `
    (upfront|up front) ..
    (pricing|price|prices|quote|quotes|quotation|cost|costs|estimate|estimates|rates|fee|fees),
    upfront .. and,
    (price|prices|pricing|cost|costs|quote|estimate|figure|sum|amount|charge|charges|rates|fees)
    .. (up front|upfront|in advance|beforehand|ahead of time|at the
    outset|before),
    (know|knows|hear|hears|see|sees|learn|learns|told|tell|tells|telling|say|says|saying|give|gives|giving|given|quote|quotes|agree|agrees|agreed|confirm|confirms|confirmed|show|shows|explain|explains|discuss|discusses|communicate|approve|approves)
    .. (price|prices|pricing|cost|costs|sum|figure|amount|rate|charge) ..
    before, (what|how much) .. (cost|costs|pay|due|come to) .. before,
    before .. (we|you|they|any|anybody|anyone|the|starting|beginning|work|a
    job|opening) .. (price|cost|quote|figure|sum), (quote|estimate) ..
    before .. (we|any|you|work|starting|the|proceeding|a),
    (itemized|itemised|detailed|written|clear) .. before, costs .. up front,
    (price|sum|figure|amount) ..
    (agrees|agree|agreed|accepted|accepts|approves|signs|signed|says
    yes|nods) .. before, nothing .. (starts|begins|is started|is touched|is
    done|is opened) (before|until|without) ..
    (price|sum|figure|yes|agreed|signed|signature), (no|never|not) ..
    (work|start|starts|begin|touch|tool|job|screw) .. (until|before|without)
    .. (price|sum|figure|agreed|signed|approved|yes), waits for a yes, waits
    for the yes, waits for their yes, says yes before, (price|sum|cost) ..
    comes first, sums .. beforehand, costs .. beforehand,
    (say|says|name|names|give|gives|tell|tells) the (sum|price|figure|cost)
    (before|first), before a (spanner|screw|tool|brush|hand|finger|nail),
    (sum|figure|price) (first|then the work)`,
  quote: `
    quote*, quotation*, pricing, priced, written price, price a, put a
    price, pricing visit*, proposal*, free assessment, estimate, estimates,
    price estimate, cost estimate, costing, work out the price, price is
    worked out, figures, valuation of the work, offer of price, price offer,
    price for the work, price for the job, figure for the, pricing up, price
    up, costed, ballpark, itemised, itemized, itemised sheet, figures from,
    written figure*, price sheet, (figure|price|number) on (the|a|any)
    (job|work|project|task|repair),
    (putting|puts|put|writing|writes|write|working out|work
    out|giving|gives|give|name|naming) (a|the|down a) (price|figure|cost),
    (write|writes|wrote) down a price, what it (would|will|may) cost,
    pricing (the|a), (gets|get|is given|are given|hand|hands) (a|the)
    figure, (written|free) offer, costing up, quoting,
    (send|sends|sending|mail|mails) (a|the|out)
    (price|prices|figures|offer), sending prices,
    (has|have|gets|get|receives) the figures, (price|prices)
    (goes|go|is|are) (sent|out), first figure, figure (goes|is) (out|sent),
    for a figure, a number from us, what it comes to, price it up, prices it
    up, we price (it|the|a), number in writing, puts a (figure|number|price)
    on, (written|firm|first) (figure|number), offer in
    (two|three|four|five|a|one|48|24)`,
  valuation: 'valuation*, apprais*, valued, market value, assess* the value',
  obligation: `
    bound to nothing, not locked in, nobody is bound, nobody is tied,
    obligation*, commit*, binds, bind, ties, tie them, no strings, tied,
    lock-in, binding, minimum term, contract-free, free to refuse, free to
    leave, leave at any time, no contract, without contract, not bound,
    nothing binds, no duty to buy, under no obligation, no pressure, free to
    say no, free to decline, no minimum, without minimum, no lock, free to
    walk, can walk away, need not accept, need not sign, nothing signed,
    under no pressure, not tied, long-term contract, no long-term,
    month-to-month, no ties, rolling, no commitment, nothing to sign, what
    clients sign, contracts, lock-in contract*, one at a time, without
    commitment, (bind|binds|bound|ties|tie|tied) .. (nothing|nobody|no
    one|them|people|to), nothing (binds|ties|holds|signed),
    (signs|sign|signed) nothing, (may|can|free to) (walk away|say
    no|refuse|decline), without a contract, no contract*, free to
    (say|go|leave|refuse), (nobody|no one|none) ..
    (signs|sign|commits|commit), signs for nothing, no paper to sign, take
    it or leave it, never push, nobody pushes, no hard sell, walk off, walks
    off, walks away, walk away, may walk, can walk, leave it at that, stop
    at that, owes us nothing, owe us nothing, held to nothing,
    (holds|hold|keep|keeps) (them|people|nobody) to nothing,
    (hold|holds|keep|keeps) nobody, nobody is
    (held|kept|tied|bound|pressed), (leave|go) when they (like|want|please),
    goes when (he|she|they), no tie-in, nobody is tied in, no term, still
    free to, free to think, (needn t|need not|don t have to|does not have
    to) (buy|book|accept|go ahead|sign), nobody presses, month by month`,
  'pay-once': `
    one payment, single payment, one-time
    (payment|fee|price|purchase|charge|cost), one time
    (payment|fee|purchase|charge), one-off
    (payment|fee|price|purchase|charge|cost),
    (pay|pays|paid|paying|buy|buys|bought) once, no recurring, nothing
    recurring, recurring (charge*|fee*|payment*|billing), no renewal*, once
    and for all, nothing .. again, no monthly
    (fee|fees|bill|bills|payment|payments), no plan to (end|cancel|stop)`,
  tax: 'tax, taxes, vat, duty, duties',
  threshold:
    'over, above, from, minimum, at least, passes, more than, as soon as, starting at',
  transparency: `
    explain*, clear, clearly, explained before, before you sign,
    before proceeding, approval, agreement, says yes,
    line .. by line, item .. by item, broken .. down, breakdown .. of the,
    itemised, itemized, every .. line, written .. out, detailed ..
    (quote|estimate|invoice|offer|price)`,
  'extra-work': 'additional work, extra work, something else, discovered',
  commission: 'commission*, brokerage, brokerage fee*, broker s fee',
  'file-fee': `
    file fee*, admin fee*, application fee*, administration fee*, booking
    fee*`,
  'set-tariff': 'official tariff, official rate, contracted rate',
  callout: 'call-out, callout, call out, travel charge*',
};
