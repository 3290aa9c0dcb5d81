import type { SubjectWords } from './subject-words.ts';

/** What English sentences of websites and of staff notes can speak of. */
export const englishSubjects: SubjectWords = {
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
    rupees, zero cost, without paying, charge nothing, charges nothing,
    never pays, does not pay, do not pay, no supplement, no payment,
    included, includes, inclusive, free* of, bear the cost, pay for them,
    covered by us, is ours, are ours, not charge*, don t charge, no
    additional, costs people nothing, at our cost, we take care of the cost,
    costs them nothing, without extra, for nothing, is our treat, nobody
    pays, no one pays, does not cost, do not cost, cost is ours, paid by us,
    we settle the, we foot, without supplement, no payment is asked, nothing
    is asked, nothing to add, unpaid, not invoice, never bill*, we do not
    ask, no additional fee*, nothing is due, owe nothing, without owing, at
    no expense, bill them nothing, bills nothing, nothing is billed, out of
    our own pocket, we foot the bill, we absorb the, without any payment, no
    payment is taken, never pay for, do not charge for, does not charge for,
    no money changes hands, at no extra, no .. fee, no .. fees, no ..
    charge, no .. charges, zero .. fee, zero .. fees, costs you nothing,
    ours to pay, ours to bear, is our affair, are our affair, our affair,
    nothing charged, asks nothing, ask nothing, asking anything, asks for
    nothing, take nothing for, takes nothing for, takes nothing, opening
    their wallet, opening a wallet, out of pocket, not a penny, not a cent,
    no money, without money, for free, costs .. zero, cost .. zero, nil,
    given away, paid for by us, borne by us, not billed, not paid for,
    struck off, lets them off, let off, never charge, never charges, we
    stand the, we pick up the cost, picks up the bill, pick up the bill, we
    swallow, we take no, takes no fee, take no fee, charged nothing, charge
    them nothing, without any charge, no extra to pay, do nothing extra, don
    t pay, won t pay, won t cost, don t cost, doesn t cost, (nobody|no
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
    delivery, 0 shipping, on no (bill|invoice),
    no premium for, no premium, no premiums`,
  included: `
    included, includes, include, inclusive, comes with, part of, contains, built
    in, carries, comprised, in the price, in the rate, in the rent, in the hire,
    in the fee, thrown in, throws in, throw in, inside the price, inside the ..
    price, rolled into, counted in, all in, inside the .. that,
    (comes|come) with (the|each|every|a|any|all), is part of, are part of,
    in every (plan|package|formula)`,
  'customer-pays': `
    customer* pays, customer pays, you pay, at the customer s expense, customer
    s expense, their expense, own expense, his expense, her expense, your
    expense, at your expense, costs the customer, buyer pays, billed to the,
    charged to the, to be paid by, parcel postage applies, owes, owe us,
    customer s account, the customer bears, borne by the customer, customers
    bear, at their own cost, is theirs to pay, theirs to pay, is for the
    customer, is for the buyer, has to pay, have to pay, must pay, they pay for
    it, we bill them, we charge, we bill, is billed to, at the buyer s expense,
    out of their own pocket, they foot the, customer foots, pays the carriage,
    pays the postage, pay the postage, pay the carriage, at their own expense,
    at their expense, their own cost, at own cost, customer covers, cost of
    sending, cost is theirs, falls on the, fall on the, are extra, is extra,
    comes extra, paid extra, costs extra, billed apart, charged apart, at their
    charge, at his charge, on the bill of, go on a ticket, goes on a ticket,
    goes on the bill, go on the bill, pays the way back, is for the client,
    settled by the customer, the shopper pays, the client pays, the tenant pays,
    the sender pays, the guest pays`,
  fee: `
    charge*, surcharge*, supplement*, extra cost*, costs, penalty, penalties,
    charging, bill*, invoic*, fee, fees, admin fee*, admin charge*, handling
    fee, booking fee*, levy, fine, fines`,
  price: 'price*, pricing, rate, rates, tariff*, cost, costing, amount',
  'fixed-price': `
    fixed fare*, fixed pricing, no surge, no surge pricing, guaranteed fare*,
    is what they pay, is what the customer pays, is the number they pay, is
    the sum they pay, pay what the quote says, nothing added later, nothing
    is added later, no price rise*, no in-contract price, no price
    increase*,
    does not move, never moves, guaranteed price, price lock*, locked price,
    same price, firm price, no extras, what the quote says, price stands,
    price stand, is what the customer pays, is what customers pay, never
    add*, nothing is added, price we quote, price cannot change, price is
    final, final price, agreed price, amount agreed, all-in, all in, price
    is the price, same amount, quoted price, no more than quoted, rate
    stands, does not change, will not change, honoured, honored, is kept,
    keeps the price, whole bill, total bill, written price, price in
    writing, agreed sum, agreed figure, agreed amount, the figure we, not a
    penny more, not a cent more, stick to the price, never more than the,
    final bill, not a .. more, fixed price*, fixed-price, fixed fee*, fixed
    rate*, fixed cost*, fixed sum, fixed tariff*, price is fixed, prices are
    fixed, cannot grow, does not grow, not climb, never climbs, cannot
    climb, is identical, same rate, one sum, sum agreed, never goes up, does
    not go up, cannot go up, price holds, prices hold, is held until, stays
    the same, stay the same, never dearer, no dearer, price you pay, the
    price is what, price does not move, no additions, price .. stands, price
    rise never, registration price, what you are quoted, quoted is what,
    (figure|price|sum|amount) (we|they|named|quoted|told|agreed) ..
    (is|pay|pays|due|stays|holds), (nothing|never|no) .. added
    (afterwards|later|after|to what|on top|on), what (was|is)
    (agreed|named|quoted) is what`,
  'hidden-fee': `
    hidden, surprise*, extra line, upsell*, upsold, added afterwards,
    never add, unexpected cost*, doorstep, transparent, transparency,
    up front, upfront, straightforward, nothing else, nothing on top,
    no surprise*, surprises, extras, nothing extra, no supplement,
    no additional, unannounced, no small print, without surprise*,
    never an extra, not a penny more, not a cent more, no add-ons,
    no surprises, surprise charge*, creeps onto, nothing creeps, small print,
    not a .. more, no surprise,
    no upsell*, (nothing|no) .. added, no extras, sprung on,
    nothing comes on top, comes on top, on top later, surprise line, no line
    .. added, nothing besides, shows up later, shows up on the bill,
    surfaces later, may surface, surface afterwards, turns up later, no
    premium, no premiums, appear* later, appears afterwards,
    (hour|price|fee|session) and nothing else, no more than the`,
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
    comes first, sums .. beforehand, costs .. beforehand`,
  quote: `
    quote*, quotation*, pricing, priced, written price, price a, put a price,
    pricing visit*, proposal*, free assessment, estimate, estimates, price
    estimate, cost estimate, costing, work out the price, price is worked out,
    figures, valuation of the work, offer of price, price offer, price for the
    work, price for the job, figure for the, pricing up, price up, costed,
    ballpark, itemised, itemized, itemised sheet, figures from, written figure*,
    price sheet,
    (figure|price|number) on (the|a|any) (job|work|project|task|repair),
    (putting|puts|put|writing|writes|write|working out|work
    out|giving|gives|give|name|naming) (a|the|down a) (price|figure|cost),
    (write|writes|wrote) down a price, what it (would|will|may) cost,
    pricing (the|a), (gets|get|is given|are given|hand|hands) (a|the)
    figure, (written|free) offer, costing up, quoting,
    (send|sends|sending|mail|mails) (a|the|out)
    (price|prices|figures|offer), sending prices,
    (has|have|gets|get|receives) the figures, (price|prices)
    (goes|go|is|are) (sent|out)`,
  valuation: 'valuation*, apprais*, valued, market value, assess* the value',
  obligation: `
    bound to nothing, not locked in, nobody is bound, nobody is tied,
    obligation*, commit*, binds, bind, ties, tie them, no strings, tied,
    lock-in, binding, minimum term, contract-free, free to refuse, free to
    leave, leave at any time, no contract, without contract, not bound, nothing
    binds, no duty to buy, under no obligation, no pressure, free to say no,
    free to decline, no minimum, without minimum, no lock, free to walk, can
    walk away, need not accept, need not sign, nothing signed, under no
    pressure, not tied, long-term contract, no long-term, month-to-month, no
    ties, rolling, no commitment, nothing to sign, what clients sign, contracts,
    lock-in contract*, one at a time, without commitment,
    (bind|binds|bound|ties|tie|tied) .. (nothing|nobody|no
    one|them|people|to), nothing (binds|ties|holds|signed),
    (signs|sign|signed) nothing, (may|can|free to) (walk away|say
    no|refuse|decline), without a contract, no contract*, free to
    (say|go|leave|refuse)`,
  discount: `
    discount*, reduc*, rebate*, less, cheaper, sav*, below .. price, lower
    price, markdown, percent off, concession*, deal, deals, half price,
    bargain*, promo*, % off, off the, off your, off all, off list, knocked off,
    taken off, take off, deducted, deduction*, reduced by, cut, cheaper by,
    below the list, price cut*, price drop*, lower by, comes off, half-price,
    half the price, a tenth, one tenth, a tenth off, a tenth less, knocks off,
    knock off, knocking off, shaved off, off the bill, off the invoice, a fifth,
    a quarter off, a third off, a third less, a quarter less, for half, come
    off, coming off, at half, half off, drops to, goes down to, down from,
    marked down, undercut*,
    (pay|pays|paying) .. less, (tenth|fifth|quarter|third|half|twentieth)
    (off|less|cheaper|taken off), (percent|per cent) (less|cheaper|off|taken
    off), (bill|price|sum|invoice) is (reduced|lowered|cut),
    (gets|get|has|have) .. (percent|per
    cent|tenth|fifth|dollars|pounds|euros) (off|less)`,
  'special-offer':
    'offer*, deal, deals, promotion*, campaign*, sale, sales, special, specials',
  voucher: `
    voucher*, coupon*, gift card*, promo code*, code, store credit, gift
    voucher*, gift certificate*, vouchers people give`,
  'credit-note':
    'credit*, credited, compensation, account credit, one month as credit, service credit*',
  gift: `
    gift*, present, presents, bonus*, giveaway*, freebie*, free sample*,
    welcome gift, handed a, given a, extra on us, given on top, thrown in,
    receive* a, comes with a free, goodie*, giveaway, small present,
    surprise for, throw in, throws in, extra on the house, slip in, added at
    no, are given, is given, given away, we add a, adds a, hands out, hand
    out, gets a free, as a thank-you, thank-you, extra from us, a little
    something, makes .. a present, (little|small) (present|extra|something),
    something extra,
    (finds|find|gets|get|receives|receive|slip|slips|add|adds) ..
    (present|gift|extra), (on|in) the house, presents on paper,
    (leaves|leave|goes|go home) with (a|one|something)`,
  sample: 'sample*, swatch*, tester*, pieces of cloth',
  financing: `
    financ*, instalment*, installment*, payment plan*, pay over time, pay later,
    in parts, spread*, layaway, loan*, lend, lender*, credit plan*, monthly
    payment*, interest free, no interest, without interest, plan option*, pay
    monthly, klarna, affirm, clearpay, afterpay, synchrony, in several payments,
    in three payments, in four payments, several payments, monthly payments,
    month by month, over several months, over 12 months, credit, on credit, by
    instalment*, deferred payment*, defer*, pay in, in two payments, spread the
    cost, spread over, pays monthly, pay over, pays over, split the bill, split
    the payment, by the month, monthly part*, ten parts, monthly payers, pay by
    the month, in thirds, three goes, equal parts, split into, staged, stage
    payment*, in stages, spreads, pays it off, pay it off, paying later, on
    tick, on account,
    (split|splits|splitting|spread|spreads|spreading) ..
    (over|across|in|into|bill|cost|sum|payment), bit by bit, (in|into)
    (two|three|four|six|ten|twelve|equal) .. (parts|payments|instalments),
    paying (later|over time|bit by bit|in parts)`,
  interest: `
    interest, apr, interest-free, 0%, no interest`,
  loan: 'loan*, lend*, mortgage*, borrow*, bridging, borrower*',
  'early-settlement': `
    early settlement, settles .. early, repaid ahead, early repayment,
    exit charge*, exit fee*, early redemption, prepay*, repay early`,
  deposit: `
    prepayment*, paid ahead, money down,
    deposit*, down payment*, advance payment, half of the price, retainer*,
    holding fee, secures the, secure the date, is blocked, are blocked, blocked
    on, imprint, security sum, caution money, bond, bonds, held on the card,
    paid in advance, one-third now, a third now`,
  payment: `
    pay, paid, payment*, pays, payable, card, cards, cash, cheque*, wire*, bank
    transfer*, billing, checks, by check, personal check*`,
  'payment-method': `
    payment method*, way it was paid, the way it came, original payment,
    card it came from, account it came from`,
  refund: `
    rest goes back, money goes back, prepayment goes back, gets it all back,
    get it all back, everything returned, everything is returned, back to
    the same card,
    refund window, refund policy, refund*, money back, money-back,
    reimburs*, paid back, pay back, give it back, give the money back, give
    them back, gives the amount back, goes back to the customer, money goes
    back, money returns, money returned, fee back, fee returned, returned to
    you, give back, hand them back, hand .. back, gets it back, get it back,
    gets them back, get their money back, gets the amount back, get the
    price back, wants .. returned, comes back to the customer, credited
    back, money then travels, refund processed, have the fee back, the money
    back, gets the money, have their money, return the money, returns the
    amount, paid back in full, pay .. back, pays .. back, give the money,
    hand back, repay*, repaid, sum returned, amount is returned, money comes
    back, reverse the payment, price is returned, the amount goes back,
    whole sum, full refund*, fully refunded, not refunded, no refund*, money
    again, sum back, whole fee back, have it back, has it back, get the
    money, return the fee, returns the fee, put back on the card, credit the
    card, credits the card, card is credited, recoup*, gives everything
    back, give everything back, reverse the charge, goes back to, fee goes
    back, money goes out, goes home, every penny returned, penny returned,
    freight back, back on the card, back onto the card, send the money,
    sends the money, money is sent, transferred back, wired back, returned
    in full, freed, released, unblocked, deposit back, deposits back, comes
    home, repays, back in their account, deposit returned, deposits
    returned, sum is returned, sum goes, cash back in hand, is handed back,
    cash is not handed back, we pay them back, squared up, made whole, paid
    out, pay out, pays out, returned to the customer,
    (price|money|sum|amount|payment|fee) ..
    (goes|go|comes|come|sent|given|handed|paid|put|returned|returns) back,
    (return|returns|returning|send|sends|give|gives|hand|hands|pay|pays) ..
    (price|money|sum|amount) (back|), (gets|get|has|have|gives|give)
    (back|again) what .. paid, (gets|get|has|have|want|wants) ..
    (money|price|sum|cash) (back|again), paying
    (people|them|customers|clients|buyers) back, money going back,
    (credit|credits|credited) (to|on|within|the), what (was|they|he|she|the
    client|the customer) paid .. back, (money|price) (is|lands|back) on the
    card, (has|have|get|gets|see|sees) the money on`,
  'full-refund': `
    full refund, in full, all of the money, whole amount, fully refunded,
    every penny, every cent, whole sum, the lot back, all the money,
    whole fee, entire amount, entire fee, everything back, all of it back,
    without deduction, no deduction, no deductions, nothing is kept, keep
    nothing, keeps nothing, back whole, everything is returned, all is
    returned, all is refunded, everything is refunded`,
  partial: `
    partial*, in part, half, portion, unused, some of, a part of, pro rata,
    remaining, what is left, unused part, leftover`,
  satisfaction: `
    satisf*, unhappy with, not happy, happy with, disappoint*, dissatisf*,
    not satisfied, love it, is not pleased, pleased, likes it, does not
    like, dislike*, let down, unhappy, does not fit, do not fit, doesn t
    fit, too small, too big, does not please, do not like, don t like, not
    in love, no good, not pleased, disappointed, lets them down, displeased,
    satisfaction guarantee*, satisfaction is guaranteed, grumbl*, no better,
    came back dirty, not up to scratch, below par, not clicking, wrong
    chemistry, does not get on, do not get on, second disappointment, not
    right, isn t right, something s wrong, not what they hoped, not as
    described, not as pictured, not sparkling, not impressed, (not|never|isn
    t|aren t|hardly) .. (pleased|happy|content|satisfied|delighted|good
    enough), (whoever|anyone|someone|somebody|who|client*|customer*) ..
    (complains|complain|dislikes|regrets), (likes|like|liked) it not,
    changes their mind`,
  guarantee: `
    good for a year, good for one year, good for two, good for three, good
    for five, good for ten, good for the life, good for life, factory
    fault*, looked after for,
    guarant*, warrant*, promise*, assured, stand behind, answer for, commit to,
    answers for, we vouch, vouch*,
    we owe, or we pay`,
  warranty: `
    warrant*, workmanship, covered for, cover for, lifetime guarantee,
    guaranteed for, put it right, make it right, makes it right, callback* on,
    guarantee on, defect*, call-backs on, we stand by, stands by, covered
    against, cover* for defects, answer for, repair without charge, puts right,
    under cover, years of cover, manufacturer s cover, stretch it, stretches it,
    year cover, years cover, year s cover, cover stops, cover runs, cover ends,
    year guarantee, years guarantee, insured against, good for .. years, years
    for the, year for the,
    (fail|fails|failed|failing|break|breaks|broke|gives|give) ..
    (again|within|inside|put right|mend|mended|repaired),
    (put|puts|set|sets) .. right, stand* behind (our|the|a|each|every|what), (our|own)
    (repairs|work|workmanship), coming back to (our|a),
    (mended|repaired|redone|fixed) (without|for nothing|free|again), insured
    for (a|ten|five|two) (decade|years),
    (work|job|repair) .. (redone|done again|done over), (is|are) redone,
    redo (what|the|a|it), (neither|nor) .. billed again, billed
    (again|twice), (own|our) mistakes, badly done, done badly, does not
    hold, (answer|answers) for (the|a|our) (job|work)`,
  repair: `
    working again, repair*, mend*, put right, put it right, restor*,
    technician to the home, service visit, fix, fixes, fixing, bring back to
    order, made good, makes good, make good, patched, restored, work again,
    in working order, put in order, repair without charge, puts it right,
    redo, redone, do it again, come back and fix, back to fix, rectif*,
    fixed, recut, does it over, do it over, done over, over again, made
    safe, botched, back in order, re-do, seen to, see to, sees to, sort it,
    sort out the fault, work is redone, set right, sets right, set it right,
    goes back without, (usual|small|big|ordinary) job*, car stays, workshop
    times, fix it, fixes it, mends it, mend it`,
  replace: `
    gets another, another one goes out, new one goes out, new set goes out,
    replac*, swap*, exchange*, swapped, build .. again, another one, new one,
    send a new, reship*, another one is sent, send another, sends another, a new
    one, new unit, renew*, swap it, gives another, substitut*, swaps, new one
    goes, sends a new, a fresh one, like for like, stand-in*, stand in, somebody
    else goes, in its place, takes the place, another instructor, another
    cleaner, substitute*, standby, a spare`,
  exchange: `
    exchang*, swap*, different size, another size, trade for, wrong size*, size
    exchange*, other size, wrong size`,
  defect: `
    defect*, faulty, fault, damage*, broken, not working, wrong product,
    incorrect*, wrong item, picked the wrong, fails, fail, faultiness,
    malfunction*, arrives broken, something wrong, goes wrong, breaks down,
    broke down, does not work, stops working, out of order, fails early, poorly
    made, flaw*, failure*, scratched, scratch*, shrunk, torn, burst, botched,
    cracked, crack*, shatter*, dent*, breakage*, out-of-order, plays up, packs
    up, smash*, crush*, dies on, gives out, go wrong, went wrong, ruined,
    machines that stop, stopped working, no power, will not start, won t start,
    no heating, no water, no heat`,
  'damage-claim': `
    damaged, damage, broken in transit, harm*, breakage*, scratched, shrunk,
    torn, ruined, spoiled, spoilt, crushed, smashed, accidental`,
  'return-goods': `
    post it back, posts it back, travels back, travel back, return window,
    returns window, return policy, returns policy, return*, send back, sent
    back, send .. back, sends .. back, bring .. back, come back, comes back,
    bring back, brings .. back, take .. back, taking .. back, taken back,
    takes .. back, give back, come back to us, goes back to us, bring it
    back, bringing back, give it back, giving back, send it back, sends it
    back, goods back, item back, takes it back, take it back, hand in,
    handed back, may come back, back to us, returned late, late return*,
    return label*, hand the goods back, hands it in, brings it back, brought
    back, goods coming back, coming back from, item comes back, takes back,
    take back, brings it in, bring it in, goes back to the shop, buy back,
    buys back, bought back, undo the sale,
    (send|sends|sending|mail|mails|post|posts) .. (back|to us|in again),
    (way|trip|journey|road) back, second thoughts,
    (goods|things|items|parcels) that come back, (take|takes|taking) ..
    (things|goods|items|it|them|one) back,
    (bring|brings|bringing|hand|hands) .. (things|goods|items|it|them|one)
    back, not happy with it, sending things back, sending .. back`,
  'change-of-mind': `
    change* .. mind, second thoughts, regret*, no reason needed, for any reason,
    without a reason, whatever the reason, no reason given, thinks better, think
    again, thinks again, thought better, changed their mind, changes their mind,
    change their mind, changed your mind, think it over, thinks it over, love it
    or`,
  'withdrawal-right':
    'withdraw*, cooling-off, cooling off, right to cancel, change of mind',
  cancel: `
    step back, steps back, stepping back, walks away, ends the deal, drops
    the booking, dropping a booking, drop a booking, moving or dropping,
    cancellation policy, cancel*, call* off, dropping it, drops it, drop it,
    dropping the, calls off, called off, terminat*, withdraw*, drop the,
    give up, stop .. subscription, stop whenever, stop, stopping, opt out,
    opt-out, unsubscri*, end the contract, leave, back out, backs out, pull
    out, pulls out, gives up, gave up, changes plans, drop out, drops out,
    withdraw, withdraws, withdrawn, ends the contract, end the agreement,
    leave us, leaving us, quit, quits, cancell*, free to go, walk away,
    undo, who stop, leaves, leaver*, go at the end, can go, pulls the plug,
    backs out of, stand down, ends it, end it, end whenever, leave whenever,
    finish the contract, get out of, want out, wants out, undone, falls
    through, fall through, fallen through, collapses, skip*, drops it, drop
    it, is dropped, resign*, cannot come, can t come, can t make, cannot
    make it, call it off, calls it off, way out, ways round it, hand in
    notice, stops the contract, stop the contract, backing out, exits, exit,
    (drop|drops|dropping|dropped) ..
    (visit|booking|appointment|class|session|lesson),
    (visits|bookings|appointments|lessons|classes) called off, changing one
    s mind, ending a (plan|contract|membership|subscription), members who
    (go|leave), (quit|quits|stop|stops|leave|leaves) (whenever|when they
    like|any time|at any time|at the end of),
    close* .. (it|the account|an account|their account|a service|the
    service|the contract), closing .. (a|the|an) (service|account|contract),
    (leave|leaves|leaving) .. (us|a plan|the plan|the club|when), leaving ..
    a (plan|contract), (stop|stops) .. the (plan|contract), end* .. the
    (plan|contract|service), calls .. it off, call .. it off, called .. off,
    drop* .. (it|the booking|a booking|out), dropping .. a booking, stands
    .. us down, whenever .. it suits, walk .. away from the (plan|contract)`,
  'no-show': `
    no-show*, no show*, absent*, does not turn up, miss* an appointment, missed
    appointment*, does not come, do not come, do not turn up, doesn t turn up,
    don t turn up, turned up late, misses one, misses a, miss a, missed, fails
    to come, fail to come, never come, stays away, forgets, cannot come, can t
    make`,
  reschedule: `
    reschedul*, moving the date, moving a date, moving the booking, moving a
    booking, moving it, alter the date, alter dates, altering the date,
    change dates, changing dates, changing the day, carried over, carry
    over, change of date, move the booking, move or drop, move the date,
    postpone*, shift*, another date, free day, rebook*, moved to, completion
    date, another day, another time, new date, change the date, changing the
    date, date change*, put off, put back, moved, rearrang*, move an
    appointment, move the appointment, other day, new day, different day,
    different time, move it to, shift the, shifts the, change the day,
    change the time, changes the date, pushed back, push back, other date,
    slide to, slides to, move your, move their, moves the date, switch to
    another, swap the date, swap dates, new slot, another slot, later date,
    different date, free date, shift it, move it, cannot come, can t make,
    move the visit, move the lesson, move the session, move a visit, move a
    booking, move a lesson, may move, moves the booking, moves the visit,
    moves the appointment, move to another, moves to another, has to move,
    have to move, be moved, moved free, moved to another, moved by the`,
  notice: `
    notice, ahead, in advance, beforehand, prior, advance notice, warn*, hours
    before, days before, informed, told beforehand, told .. before, warned, let
    .. know, days ahead, hours ahead, weeks ahead, months ahead, ahead of,
    earlier, give notice, let us know, warn us, tell us, told us, lets us know,
    by telling us, warning, heads up, heads-up, hear of it, we hear of, days
    out, months out, weeks out, hours out, is the line`,
  'no-minimum': `
    no minimum, without minimum, without a minimum, whatever the amount,
    whatever the value, whatever the size, whatever they spend, whatever you
    spend, all orders, every order, any order, regardless of amount,
    regardless of value, no matter how much, however small, any amount`,
  'staff-affairs': `
    swapping shifts, shift swap*, shift pattern*, annual leave,
    booking leave, book leave, sick leave, sick note*, days off, time off,
    payslip*, payday*, pay day*, overtime, on-call allowance, timesheet*, time
    sheet*, expense claim*, expenses, staff discount, staff meal*, staff
    party, staff room, staff parking, uniform*, team meeting*, appraisal*,
    probation*, wages, absences, our breaks, lunch break*`,
  'third-party': `
    at the factory, from the supplier, to the supplier,
    the insurer s, insurer s line, our printer, our accountant*, our landlord`,
  supply: `
    our supplier*, our wholesaler*, merchants we, we buy from, our merchants,
    partner garage*, partner workshop*, partner firm*, our subcontractor*,
    subcontractors, let us pay, lets us pay, give us .. terms, gives us .. terms,
    charge us, charges us, bill us, bills us, invoice us, invoices us, deliver
    to us, delivers to us, our account with, trade terms with`,
  'we-tell': `
    we will let you know, we ll let you know, we let you know, we let them know,
    we will notify, we ll notify, we notify, we will inform, we ll inform, we
    inform, notify you, inform you, will contact you, we contact you, ll contact
    you, we warn, we tell, we will tell, hears from us, hear from us, hear of
    it, hears of it, are told, is told, are notified, is notified, is informed,
    are informed, are warned, is warned, you will be notified, be informed, gets
    word, get word, we give .. notice, we write to`,
  'they-change': `
    let us know, lets us know, tell us, tells us, warn us, warns us, notify
    us, inform us, give us .. notice, may .. move, may .. cancel, may ..
    drop, may .. change, may .. shift, can .. cancel, can .. move, can ..
    change, can .. shift, can .. reschedule, may .. reschedule, may ..
    postpone, can .. postpone, may .. call it off, can .. call it off, wants
    to .. move, want to .. move, wants to .. cancel, want to .. cancel`,
  'price-increase': `
    goes up every, go up every, goes up each, prices rise, price rise*,
    price hike*, increases each year, increases every year, go up each,
    price rise*, price increase*, price change*, raise .. price,
    price goes up, price rise, put the price up, puts the price up,
    put prices up, prices go up, dearer`,
  'price-match': `
    price match*, match* .. price, lower price elsewhere, beat*, cheaper
    elsewhere, difference, best price*, lower rate, cheaper, lower price, seen
    for less, for less, elsewhere, found it cheaper, finds it cheaper,
    competitor*, a rival*, same item for less, best rate guarantee*, best price
    guarantee*, lowest price guarantee*, lowest rate guarantee*, match any,
    lowest price, beat any, beat the price, we beat, undercut*, better offer,
    lower quote, cheaper somewhere, the same cheaper, cheaper offer, less
    elsewhere, beaten, rival quote*`,
  loyalty: `
    loyal*, point, points, reward*, cash back, cashback, member*, earn*, loyalty
    program*, stamps, stamp card, regulars, rewards card, credited to the
    account, cash returned, loyalty card*, rewards card*, stamp card*,
    cardholder*, club card, stamp, card holders, the club, faithful, tenth one,
    every tenth`,
  referral: `
    invite a friend, each friend, refer a, referral*, referrer*, friend,
    friends, bring a friend, brings a friend, recommends us, recommend* a,
    introduces, sends us a, newcomer, bring someone, brings someone,
    someone along, recommend*, word of mouth, brings us a, bring us a, passes
    our name, introduce a, introduce someone, introduces a, introduces someone,
    introduced by, a mate, mates, neighbour scheme, recommend a, colleague,
    brings in a, bring in a, word from a, tells a friend, tell a friend, passes
    on our name, introduc*,
    (client|customer|member|patient|friend|person|who|whoever|someone|people)
    .. (brings|bring|sends|send|sent|brought) ..
    (friend|someone|somebody|new|us), (brings|bring|sends|send|sent|brought)
    us, send* us a friend, whose friend, friend (joins|comes|signs),
    people sent by`,
  stackable:
    'on top of, combin*, stack*, cumulat*, in addition to, added to, on top',
  'cash-out':
    'cash out, cashing out, withdraw*, payout*, balance, redeem*, interac',
  tax: 'tax, taxes, vat, duty, duties',
  toll: 'toll, tolls, motorway*',
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
  threshold:
    'over, above, from, minimum, at least, passes, more than, as soon as, starting at',
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
  insured: 'insur*, fully insured',
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
  reply: `
    first word, first words, answer*, respond*, response*, gets back, get
    back, write back, hears from us, hear from us, hear back, heard from,
    gets .. answer, in touch, return them, rings or writes, hear* from, come
    back to you, revert to, picked up, treated, read and answered, reply,
    replies, replied, come back to them, get back to, getting back, gets an
    answer, have an answer, an answer within, react, reacts, reaction, is
    answered, are answered, hears back, call or write, written answer,
    contacted again, heard, reply to, replies to, called back, reaches out,
    final response, final answer, first answer, has an answer, writes back,
    first response, respond, lift the receiver, receiver, picks up, pick up
    the phone, word back, a line back, gets word, gets a line, are answered
    by, reply goes, replies go, replies come, is told within, tell them
    within, comes back to, we answer, answers come, look into it and write,
    (office|secretary|desk|team|person|someone|somebody|we|colleague*) ..
    (calls|rings|writes|phones|call|ring|write|phone) back,
    (calls|rings|writes|phones) (them|him|her|people) (back|up), person
    writes back, (gets|get|has|have|sends|send|give|gives|receive|receives)
    .. (answer|reply|response), (hear|hears|heard) (from|of) (us|one of
    us|the office|somebody|someone), (is|are) (contacted|written
    to|rung|phoned|called|emailed), somebody answers, someone answers,
    (waits|wait) .. (answer|reply), (we|somebody|someone)
    (come|comes|get|gets|go|goes) back to, (somebody|someone|we|one of
    us|desk|office) picks up, (somebody|someone) takes the call, getting
    back to`,
  acknowledge: `
    acknowledg*, confirm* receipt, receipt of, letter goes out, confirmation of
    receipt, first letter, we have received, receipt confirmed, confirm that we
    have, note of receipt, tell .. we have received, confirmation goes out, a
    receipt, sends a line, send a line, drop .. a line, drops .. a line, a line
    back, word back, note back, told we have it, say we have it`,
  'call-back': `
    call* back, call you, ring* back, callback*, call you back, rings, phone*
    back, ring you, ring the, phone the customer, phones the customer, ring the
    customer, telephone the, gives a call, phone call back, call the customer,
    calls the customer, call the person, phone them, ring back, rings back,
    return the call, returns the call, return calls, phoned back, telephoned,
    rung, is rung, are rung, ring them, rings them, be rung, phones back,
    phoned, gives .. a ring, give .. a ring, bell,
    (desk|office|secretary|reception|we|somebody|someone|colleague)
    (rings|ring|phones|phone|calls|call) (them|him|her|back|within|the),
    (is|are) (phoned|called) (the|within|back|by)`,
  contact: 'contact*, reach*, touch, write to',
  email: `
    email*, e-mail*, mail, mails, inbox, written question*, write to us, writes
    in, writes to us,
    mailbox*, inbox*`,
  phone: `
    phone*, telephone*, call, calls, hotline*, helpline*, line, dial*,
    voicemail, number, ringing us, ring us, receiver, caller*, rung, who ring,
    rings us, on the line, switchboard, call centre, call center`,
  chat: 'chat, live chat, whatsapp, messenger, instant message*',
  form: 'form, forms, web form*, enquiry form, contact form, filled in, fills in, site form',
  social: 'social, socials, facebook, instagram',
  message: `
    message*, write*, writing, enquir*, inquir*, question*, request*, query,
    queries, inbox, mailbox, (fills|fill|filled|filling) (in|out), whatever
    comes in, (form|forms) that arrive,
    (questions|requests|enquiries|inquiries|queries) (sent|from),
    (write|writes) (to|in) (us|the office|the desk), (comes|come) in by
    (mail|e-mail|email|post|form)`,
  enquiry: 'enquir*, inquir*, lead, leads, prospect*',
  complaint: `
    complain*, grievance*, unhappy, dissatisf*, feedback, remark*, dispute*,
    unhappy client*, unhappy customer*, not satisfied with, objection*,
    protest*, grumbl*, moan*, gripe*, cross customer*, angry, makes a fuss`,
  support: `
    support, help desk, helpdesk, assist*, desk, service desk, customer
    service, helpline, technical help, technical support, tech support,
    priority support, premium support, support ticket*, help line, help
    team, assistance team, (help|helps|helping)
    (customers|people|users|them|clients) (by|on|over) the phone,
    (help|helps) on the phone`,
  'support-tech':
    'technical support, tech support, incident*, ticket*, support ticket*, tickets',
  'priority-support':
    'jump .. queue, priority support, priority, vip, premium support',
  average: 'average, typical*, usually, as a rule',
  'few-hours': `
    few hours, couple of hours, same morning, within the day, few minutes,
    couple of minutes, within hours, same afternoon, two or three hours`,
  instant: `
    second they pay, second they have paid, moment they pay, moment they
    have paid, as soon as they have paid, as soon as it is paid,
    instant*, immediat*, at once, on screen, straight away, right away,
    seconds, on the spot, real time, on screen at once, within seconds,
    the moment, as soon as it, there and then, while you wait, same minute,
    while the customer waits, in no time, then and there, without delay,
    the same moment, right then`,
  confirmation: `
    confirm*, validat*, confirmation code, confirmation number,
    (settle|settles|fix|fixes|agree|agrees|set|sets) (the|a|on a|on the)
    (time|date|hour|visit)`,
  written: 'written, writing, letter*, in writing',
  letter: `
    letter*, post, recorded delivery, recorded post, letters, letter, mail,
    mails, correspondence, mail handling, post scanned, letters are`,
  'final-response':
    'final response, final viewpoint, outcome, findings, final answer, formal outcome, conclusion',
  investigation: `
    investigat*, review*, look* into, search, examin*, findings, rule in, we
    rule, looked at`,
  'review-second': 'review*, second look, appeal*, reconsider*',
  'delay-letter': `
    reason* for the delay, explaining the delay, explain* .. delay, late, is
    late, are late, arrives late, arrives after, comes after, longer than that,
    misses the slot, miss the slot, misses it, if we miss, not on time, on time,
    behind time, overruns, overrun, running late, delayed, later than that, late
    by`,
  ombudsman: 'ombudsman*, ombudsperson, mediator',
  'data-protection': `
    data protection, personal data, subject access, gdpr, ccpa, privacy,
    rectif*, data request*, my data, copy of .. data,
    privacy policy, privacy notice, your rights, privacy rights, data rights`,
  erasure:
    'opt-out, opt out, unsubscrib*, marketing messages, erasure, delete*, erase*, wiped, delet*',
  'opening-hours': `
    somebody in from, somebody is in from, lines close, lines open,
    open*, office hours, opening, closed, timetable, staffed, runs, opening
    time, store hours, business hours, shut*, front desk, doors open, doors,
    open to the public, from .. until, we receive from, somebody is there,
    people are there, at the counter, attended, we are there, present from, on
    duty, counter open, we open at, we close at, opens at, closes at, staffed
    from, staffed between, manned from, manned between, at work from, lights
    stay on, lights are on, trading hours, gates, barrier, tills, till eight,
    till nine, till ten, till eleven, season, office days, desk goes, chat goes,
    goes from, go from, run from, stays open, stay open, in the building, on the
    floor, staffing, hours of, quiet time,
    (let|lets) .. in (at|from), lock* up (at|by|from),
    (start|starts|begin|begins) at .. (finish|finishes|end|ends), someone at
    the (counter|desk|till|front), somebody at the
    (counter|desk|till|front), nobody is in, (no one|nobody) (is|)
    (there|here|in), half day*, (hours|times) (we|of)
    (keep|opening|business), (business|working|trading|desk|counter) hours,
    when the doors, we are in (from|between|at), we are open, when (we|the
    doors|the shop|the office|the garage) (is|are|open|opens),
    (available|reachable)
    (from|between|daily|until|till|mon|monday|weekdays|6|7|8|9|10|11),
    (available|reachable) (every|seven) day*`,
  'round-the-clock': `
    24 7, 24/7, round the clock, around the clock, round-the-clock, day and
    night, day or night, always open, never closes, every hour, never stops,
    24-hour service, at any hour, 24 hours a day, never close, never shut*,
    without a break, without interruption, non-stop, nonstop, whole day and
    night, all night, any time of day, whatever the hour, at every hour, night
    as well as day, midnight to midnight, even at night, night and day, any
    hour, all hours, every hour of the, at all hours, middle of the night,
    nights included, nights and weekends, clock round, works at all hours, 365
    days, never shuts, rung round the clock, nights too, the night too,
    (at|every) hour of (the|) (day|night), (whatever|no matter) the
    (time|hour), (whatever|no matter what) time, any time (day|of day|of the
    day) or night, (day|days) and night*, night or day, whatever the time,
    twenty four hours, every day and every night, (night*|nights) and all
    weekend, (every|each) night and, never without someone, at
    (every|all|any) hour*, 24 hours, hour of the night`,
  'seven-days': `
    seven days a week, 7 days a week, every day, all seven days,
    every single day, daily, all week, any day, seven days out of seven,
    each day, every day of the week, all days, no day off, whole week,
    monday to sunday, including sunday*`,
  'six-days': `
    six days, 6 days, except sunday*, except .. monday*, except .. tuesday*,
    except .. wednesday*, except .. thursday*, except .. friday*,
    except .. saturday*, except .. sunday*, except .. weekend*, bar .. monday*,
    bar .. tuesday*, bar .. wednesday*, bar .. thursday*, bar .. friday*,
    bar .. saturday*, bar .. sunday*, bar .. weekend*, but not .. monday*,
    but not .. tuesday*, but not .. wednesday*, but not .. thursday*,
    but not .. friday*, but not .. saturday*, but not .. sunday*,
    but not .. weekend*, but never .. monday*, but never .. tuesday*,
    but never .. wednesday*, but never .. thursday*, but never .. friday*,
    but never .. saturday*, but never .. sunday*, but never .. weekend*,
    monday .. to saturday, mondays .. to saturdays, monday .. through
    saturday, mon .. sat, tuesday .. to sunday, sundays .. excepted, no ..
    sundays, not .. sundays`,
  weekdays: `
    weekday*, monday to friday, monday through friday, mon fri, mon-fri,
    week days, working day*, business day*, office day*, clear day*, mondays
    to fridays, monday friday`,
  weekend: 'weekend*, saturday*, sunday*, friday-to-sunday, sat, sun',
  saturday: 'saturday*, sat',
  sunday: 'sunday*, sun',
  holidays: 'holiday*, bank holiday*, public holiday*',
  night: 'night*, overnight, nights',
  evening: 'evening*, late',
  morning: 'morning*',
  'after-hours': `
    outside business hours, outside .. hours, after hours, closed hours,
    following morning, next morning, (after|outside)
    (closing|office|business|opening|working) (time|hours), after
    (closing|hours)`,
  office: 'counter, desk, branch*, reception, front desk, office, offices',
  reception: 'reception*, front desk, check-in, concierge*',
  store: 'store*, shop*, showroom*, retail, boutique*',
  online: `
    online, web, website, internet, site, on the site, digital, website*,
    web page*, landing page*, web site*`,
  library: 'library, libraries',
  museum: 'museum*, exhibition*, admission',
  pass: 'pass, passes, ticket*, admission, entry, ticket, tickets, entrance',
  'card-member': 'card holder*, library card, membership, member*',
  membership: `
    membership*, member*, join, joins, joined, joining, sign up, sign-up,
    registration, joining fee, membership fee, enrol*, register*, joiner*,
    joins, signs up, signed up,
    (entering|enter|enters|becoming|become|becomes) (them|a
    member|member|members|the club), signing up, joining up, joined up, new
    people, entry to the club`,
  parking: `
    park*, car park, parking, (leave|leaves|left|leaving|put|puts) ..
    (car|cars|vehicle|vehicles|van) (behind|in
    front|outside|beside|on|in|at|under), (leave|leaves|leaving|put|puts)
    (the|their|your|a|his|her) (car|cars|vehicle|vehicles|van|truck),
    (space|spaces|room|places|place) for .. (car|cars|vehicles), pull up
    (behind|outside|in front|at), (car|cars) (may|can) (stay|stand|wait),
    coming by car, come by car, comes by car, arrive by car, (bay|bays),
    (parking|car) lot, lot behind, driveway`,
  wifi: `
    wifi, wi-fi, wireless, internet access, wireless network, hotspot`,
  breakfast: 'breakfast*, buffet',
  meal: 'meal*, dinner*, lunch*, food, restaurant*, drink*, catering',
  cocktail: 'cocktail*, drink*, welcome drink',
  champagne: 'champagne, wine, sparkling, wine*',
  pool: 'pool, swim*, pools',
  spa: 'spa, massage*, sauna',
  child: `
    child*, kid, kids, baby, infant*, junior*, brothers and sisters,
    brother*, sister*, sibling*, second child, two kids`,
  family: `
    family, families, parents, household*, same roof`,
  couple: 'couple*, romantic*, romance, honeymoon*',
  senior: `
    senior*, elderly, pensioner*, (older|old|aged|elder|retired)
    (customer*|people|person|client*|patient*|guest*|member*|folk|adult*|resident*|citizen*|shopper*|visitor*|passenger*),
    (over|above|past|from|aged) (sixty|sixty-five|60|65|sixty two|62|sixty
    years|seventy|70), (over|aged|under) 65s, over-65*, over-60*, retired,
    retiree*, sixty and (over|above|older|up|beyond), sixty-five and
    (over|above|older|up|beyond), in retirement, drawing a pension, elders,
    aged sixty, seniors`,
  student: `
    student*, learner*, pupil*, trainee*, enrolled, enrol*, undergraduate*,
    student card*, (whoever|who|people|anyone) (study|studies|studying)`,
  nonprofit:
    'charit*, non-profit*, nonprofit*, ngo*, public bod*, association*',
  'business-client': `
    business*, corporate, company, companies, b2b, enterprise*, firms, trade
    customer*, wholesale, account holder*, trade account*, trade buyer*, hotels,
    offices`,
  'new-customer': `
    new customer*, first order, first-time, newcomer*, new client*, welcome,
    first purchase, new subscriber*, new member*, switcher*, newcomers,
    new patient*, first-timer*, first visit, first time, joins us,
    who has just joined, new joiner*, new account*, first order*,
    first purchase*, first booking*, new user*, beginner*,
    (someone|somebody|anyone|whoever|who|people|a
    person|anybody|client*|customer*) new, (has|have) never been (here|with
    us|a), (for|the) (first|1st) time, comes for the first time, come* for
    the first time, first check-up, new
    (people|family|families|face*|guest*|patient*|pupil*|student*), never
    (came|come|been) before`,
  'existing-customer': 'existing, former, already, returning, current client*',
  subscriber: 'subscrib*, subscription*',
  newsletter: 'newsletter*, mailing list, our list, mailchimp, e-mail list',
  summer: 'summer*',
  winter: 'winter*, christmas, xmas, black friday, holiday season',
  season: 'season*, autumn, spring, in the fall, this fall, fall season',
  group: 'group*, party of, rooms up',
  person: 'person, people, per person, visitor*, adult*, guest*',
  account: 'account*, login, log-in, sign-in, sign in, portal*',
  plan: 'plan, plans, tier*, package*',
  'plan-change':
    'upgrad*, downgrad*, change .. plan, bigger package, moving to, switch .. plan, moving down',
  'switch-provider': `
    switch*, previous provider, other provider, old provider, change
    provider*, port* number,
    (coming|come|comes|moving|move|moves|changing|change|changes|going|leave|leaves|leaving)
    (over |)(from|to) (another|a different|other|an other|us|a rival|the
    competition|their old|his old), from another
    (carrier|provider|supplier|operator|company|bank|firm), churn*, current
    (provider|supplier|operator|carrier), moving to us, moves to us, comes
    to us from, (old|former) (provider|supplier|operator|carrier)`,
  migration:
    'migrat*, transfer*, move .. data, take over, import, imports, imported, take over .. data',
  trial: `
    trial*, test drive, try out, evaluation period, free trial, try it,
    tries it, free period, try before, testing period, first weeks free,
    trial class*, first visit free, first class free, taster, try, trying,
    tries, test, test it, discover, try it for, try it out, first month
    free, month free, weeks free, days free, before paying, before they pay,
    look before they, look before you, before they sign, have a go, one go,
    test week, taste of, on approval, first month .. nothing, first month ..
    free, first month .. on us, first months .. nothing, first months ..
    free, first months .. on us, first week .. nothing, first week .. free,
    first week .. on us, first weeks .. nothing, first weeks .. free, first
    weeks .. on us, first day .. nothing, first day .. free, first day .. on
    us, first days .. nothing, first days .. free, first days .. on us,
    first hour .. nothing, first hour .. free, first hour .. on us, first
    session .. nothing, first session .. free, first session .. on us, first
    lesson .. nothing, first lesson .. free, first lesson .. on us, first
    class .. nothing, first class .. free, first class .. on us, without
    paying for the first, only pay after, pays from the, starts paying,
    first bill comes,
    (try|tries|trying|test|tests|testing) (it|us|out|the|for), taster*,
    (test|trial) (account*|period*|lesson*|class*|session*), (use|used) it
    for a (fortnight|week|month), first (class|lesson|session|month),
    (one|a) (lesson|class|session) without, (opening|first|introductory)
    (session|lesson|class|month)`,
  'no-card': `
    without .. card, no card, no credit card, card not required, bank details,
    card details, payment details,
    (without|no|not) .. (card number|card details|bank details|card|payment
    details) (asked|needed|required|given|), no bank details, without
    leaving a card, without giving a card, card is not asked`,
  lifetime: `
    lifetime, life-time, for life, for good, forever, no expiry, for ever,
    keeps it, lifelong, as long as, no end date, as long as they own,
    as long as he owns, as long as the customer, never runs out, never expires,
    as long as (the|they|someone|somebody|a|he|she|you|it),
    lifetime guarantee*, lifetime warrant*, never expire*, do not expire,
    does not expire, don t expire, doesn t expire, no expiration, no expiry
    date, without expiry, never lapse*, does not lapse, do not lapse, never
    go out of date`,
  unlimited: `
    unlimited, without limit, no limit, as many, as (many|often|much)
    (lessons|classes|as)`,
  access: `
    keep* .. access, access, (keep|keeps|watch|watches) (the|it|them)
    (videos|for|course|lessons|recordings)`,
  course: `
    course*, class, classes, lesson*, training*, workshop*, tuition,
    session*`,
  lesson: 'lesson*, driving, driving lesson*, driving school*, learner driver*',
  exam: `
    exam*, sitting, quiz*, tests, pass the exam, exam, exams, second sitting,
    test day, driving test*, retest*, second attempt, attempt*, didn t pass, did
    not pass, does not pass, flunk*`,
  'exam-retake': `
    retake*, second try, resit*, second sitting, another attempt, fails the,
    retest*, re-test*, second attempt, another go, didn t pass, did not pass,
    fail, fails, failed`,
  'oral-hearing': 'oral, hearing*, interview*',
  invitation: 'invit*, summon*, convened, notice with',
  certificate: 'certificat*, diploma*, certif*',
  coaching: 'coach*, mentor*',
  book: `
    a book, the book, each book, every book, this book, your book, of the
    book, one book, ebook*, e-book, copy of the book, books, bookshop*,
    novel*`,
  'rules-booklet': 'booklet*, guide*, handbook*, manual*',
  appointment: `
    appointment*, booking*, booked, slot*, reservation*, session*, slot,
    time with, see the, seen by, meeting, book a, when you book, when they
    book, book with, book by, book before, book now, book online, book
    direct, book early, you book, they book, book your, book ahead, fit you
    in, fitted in, fits you in, see you today, are seen, is seen, be seen,
    seen before, reserv*, pencil*, provisional, (seen|received|treated|in)
    (that|the same|the very) .. day, (is|are|be|was) seen`,
  visit: `
    survey*, on site, on-site, call-out*, callout*, attend*, comes out, come
    out, visit, visits, visited, first visit, home visit, second visit,
    pricing visit*, service visit, engineer s visit, walk round, walk-round,
    look round, look inside, comes round, come round, call round, calls
    round, goes round, go round, showing people round, shown round, drops
    in, drop in,
    free .. inspection*, coming .. out, come .. and see, comes .. to see,
    comes .. round, come .. round, looks .. over the home`,
  'same-day': `
    same-day, same day, day of the call, today, within the day, that day, on
    the day, the day they come, the day it comes, the day it lands, day the
    order lands, there and then, close of play, before tonight, that same
    day, goes out today, the day it comes in, the day it arrives,
    that very day, the very (same|) day, very day, before the day is
    (out|over), by tonight, by evening, this afternoon`,
  technician: `
    technician*, engineer*, mechanic*, crew*, plumber*, electrician*, field,
    specialist*, installer*, repairer*, tradesman, handyman, our man, fitter*,
    expert*, contractor*, tradespeople, repairman, our van, workmen, trades, the
    trade`,
  intervention: `
    intervention*, call-out*, on the scene, attend*, arrival time, arrives
    on, on the spot, gets there, reach the site, at the customer s, comes to
    the customer, someone comes, we come, be on site, be there, engineer s
    visit, first visit, home visit, call-out, callout, on their doorstep,
    somebody goes out, someone goes out, crew goes out, crew is sent, send a
    crew, sends a crew, sends somebody, send somebody, sends someone, send
    someone, turns up, turn up, be with the customer, is with the customer,
    engineer is out, technician is out, gets to them, on-site in, on site
    in, on-site within, on site within, fitter there, attended in, attended,
    contractor within, with you in, with you within, get to you, reach you,
    out to you, comes to you, come to you, someone there, somebody there, be
    there in, is there in, are there in, van is there, gets to you, van is
    at, engineer is at, at the door .. after, at the door within, van
    arrives, be there on, be there within, be there by, there within the,
    (van|truck|crew|man|team|fitter|plumber|engineer|technician|mechanic|driver|somebody|someone|we)
    .. (at the door|rings the bell|there|at the customer*|on the spot|on
    site), how (soon|fast|quickly) .. (there|out|arrive|arrives),
    (time|minutes|hours) to the door, (stands|stand) at the, driving to the
    (customer*|client*|house|home), (trip|drive) to the
    (house|home|customer*|client*), van is out, (until|before|till)
    (we|somebody|someone|the van|the truck|the crew)
    (are|is|arrive|arrives|get|gets|come|comes), (soon|fast|quickly|time) ..
    (get|gets|getting) there`,
  wait: `
    wait*, queue*, connected, delay*, before being seen, until somebody,
    time in line, in line, stand in line, waiting room, skip the line,
    skip-the-line, queue, queues, queuing, waiting room*,
    (sits|sit|sitting|stays|stay) .. (longer|waiting), (called|taken) in,
    before being (called|seen)`,
  resolution: `
    resolv*, resolution, close the file, settle*, closed, close, process*,
    complete*, deal with, handled, issue* .. answer, put right, solved,
    finish*, dealt with, sorted, sort out, sorts out, brought to an end,
    concluded, finished, in order again, final answer, case closed, answered
    in full, treated, decided, decision, sorted out, sort it out, sorts it
    out, settled within, closed within, cleared up, wrapped up, put to bed,
    ironed out, we rule, rule in, gets sorted, settled, put to rights,
    (job|repair|work|car|cars) .. (done|finished|ready|leave|leaves) ..
    (evening|day|later|days), (back|site|it) (up|running) again, getting a
    site back, (from|between) the (alert|report|call) (to|and), grievance ..
    settled`,
  'deadline-goal': 'goal*, aim*, target*, service standard, objective*',
  uptime: `
    uptime, up time, up and, up 99, sla, service level*, reliability, must be
    up, network availability, availability, up and running, in service,
    reachable, on line, works .. of the time, of the time, stay up, stays up, be
    up, keep running, keeps running, reachable 99, always running,
    (servers|server|machines|machine|systems|system|service|site|sites|network)
    .. (up|run|runs|running|available|reachable) (for|at|all|the|99|more),
    (outage|outages), servers are down, (up|running|reachable) 99,
    (up|online|reachable|running|available) .. (percent|per cent), percent
    .. of the (month|time|year), per .. cent of the (month|time|year),
    availability .. (figure|level|target|percentage), stays .. up, talking
    .. about uptime`,
  downtime: `
    downtime, outage*, unavailab*, interrupt*, stops, break in service, service
    is down, cut*, incident*, line is down, line down, no service, cut off,
    fault on the line, breakdown, break down, breaks down, is down, are down,
    goes down, go down, went down, internet down, website down, site down,
    system down, down for, dies, both die, hour lost, hours lost, drops out,
    line fails, goes dark, is out for`,
  maintenance: `
    maintenance, scheduled, planned work*, upkeep, servicing, tune-up*, tune
    up, (seasonal|yearly|annual) check*`,
  hardware:
    'hardware, machine*, components, spare part*, part that, parts, power, cooling, physical',
  software: 'software, program, app, application',
  server: 'server*, host*, datacent*, virtual server*, dedicated server*',
  'virtual-server': 'vps, virtual server*, virtual machine*',
  'dedicated-server':
    'dedicated server*, dedicated box*, dedicated machine*, dedicated boxes',
  game: 'game*, gaming, minecraft, vanilla, player*',
  backup:
    'backup*, snapshot*, full copy, copies, copied, copy is taken, restore*',
  recovery: `
    recover*, restor*, rto, rpo, running again, disaster, back on its feet,
    up again, back up within, brought back up, come back up, data is lost,
    lose data, lost data, data lost`,
  bandwidth: 'bandwidth, traffic, mbps, throughput, speed',
  domain: 'domain*',
  ssl: 'ssl, certificate*',
  monitoring: 'monitor*, watched, supervis*, surveil*, alert*',
  'on-call': `
    on call, on-call, rota, duty, standby, (one of us|somebody|someone|a
    person|a technician|an engineer) .. (duty|on call|night*|every hour),
    (night|weekend|duty) (rota|line|team|shift), out of hours, after hours,
    partner desk`,
  'on-site-staff': 'on site, on-site, on the premises',
  'back-end': 'back-end, backend, panel, database*, ftp, mysql, file transfer',
  network: 'network*, infrastructure',
  security: 'security, secur*, vulnerab*, encrypt*',
  update: 'update*, upgrade*, new version*',
  export: 'export*, download, take .. data',
  archive: 'archiv*, stored for, retention',
  accountant: 'accountant*, accounting firm',
  'audit-noncompliance': 'non-compliance, non-conformity, conformity',
  'storage-keep': 'keep*, stored, store .. for, hold*, retain*',
  'lost-property': 'lost property, left behind, found object*, belongings',
  'wait-free-minutes': 'free waiting, waiting time',
  flight: 'flight*, plane, landing, landed, airline*, aircraft',
  airport: 'airport*, terminal',
  luggage: `
    luggage, bag, bags, baggage, suitcase*, cabin, hold luggage, checked bag*,
    hand luggage, pushchair*`,
  driver: 'driver*, chauffeur*',
  ride: 'ride*, trip*, journey*, transfer*',
  stop: 'stop, stops, stopover*',
  'return-trip': 'return trip, round trip, way back, empty return',
  event: 'event*, wedding*, gala*, party, parties, ceremony',
  vehicle: `
    car, cars, vehicle*, van, truck*, driver s car, motor, motors, bike, bikes,
    motorcycle*, scooter*, automobile*, courtesy car*, loan car*, replacement
    car*, replacement vehicle*, hire car*, rental car*, car hire, car rental,
    rented car, used car*, car service, collection of the vehicle, collects the
    car, lorry, lorries, wheels, motorhome*, caravan*`,
  tyre: 'tire, tires, tyre*',
  tow: `
    tow, tows, towed, towing, tow-truck, breakdown*, roadside, stranded,
    stuck on the road`,
  mot: 'mot, vehicle inspection, annual inspection, roadworthiness',
  diagnosis: `
    diagnos*, fault reading*, check, inspect*, (find|finds|finding)
    (the|a|what) (fault|is wrong|s wrong|problem), (plug|plugs|plugging) in
    the (scan*|tool|reader), what is wrong,
    first .. look, have .. a look, take .. a look, takes .. a look, come ..
    and look, comes .. to look, comes .. and looks, look .. at the
    (roof|house|garden|home|place|property|damage|situation), looking .. at
    (a|the|your) (roof|house|garden|home|place|property|damage), looks ..
    (at|over) the, assess*, evaluat*, inspection*, finding .. the fault,
    looking .. it over`,
  labour: `
    labour, labor, workmanship, work of our hands, our own work, working
    time, hours of work, the hours`,
  parts: `
    parts, part, spare*, pieces and`,
  maker: 'manufacturer*, maker*, brand*',
  furniture: 'furniture, sofa*, leather, hide',
  'move-house': `
    move, moving, removal*, relocation, move house, moving house, movers, lorry,
    lorries, unload*, part load*, part-load*, loads, the move, we move, moves`,
  property: `
    property, properties, house, home, tenant*, landlord*, flat, dwelling*,
    building*, premises, apartment*, villa, houses, homes`,
  room: 'room*, bedroom*, lodging, stay, stays, nights, per night, night s stay, overnight stay*',
  hotel: 'hotel*, villa*, resort*',
  arrival:
    'arrival*, arrive*, check-in, checkin, check in, rooms are ready, room is ready, arrival time',
  'force-majeure': `
    force majeure, weather, storm*, beyond our control, typhoon*,
    hurricane*, transport* .. disruption*, transport* .. strike*, travel ..
    disruption*, flight .. cancel*, cancelled .. flight*, canceled ..
    flight*, unable .. to travel, natural .. disaster*, cannot .. be reached
    by`,
  'company-cancels': 'we cancel, cancelled by us, if we have to',
  weather: `
    weather, rain*, snow*, bad weather, typhoon*, hurricane*, cyclone*,
    blizzard*, thunderstorm*, lightning`,
  safari: 'safari*, tour, tours, excursion*, trek*',
  permit: 'permit*, licen*',
  'guide-person': 'guide, guides, guided tour*, tour guide*',
  doctor: 'doctor*, physician*, gp, clinician*, surgeon*',
  consultation: `
    consult*, first meeting*, first chat, talk to an advis*, first talk, sit
    down with, sits down with,
    (first|initial|opening|introductory|discovery)
    (talk|meeting|chat|conversation|session|call|hour|half
    hour|appointment|visit|interview), first (sit down|exchange)`,
  emergency: `
    emergenc*, urgent care, locked out, shut out, burst, in pain, stranded,
    disaster, in a hurry, urgent, urgently, urgent case*, cannot wait, can t
    wait, (hurting|hurts|in agony|pain), people in pain, bad toothache`,
  maternity:
    'maternity, midwife*, labour ward, delivery room, birth, births, childbirth, birthing',
  laboratory:
    'laborator*, lab, blood test*, samples are taken, blood*, sample taken',
  radiology: 'radiolog*, x-ray*, imaging, ct scan*, scanner*, mri, ultrasound*',
  hospital: 'hospital*, clinic*',
  patient: 'patient*',
  care: 'care, treated, treatment*, treat',
  dental: `
    dental, dentist*, tooth, teeth, implant*, crown*, filling*, whiten*,
    smile, gum, gums, oral, root canal, denture*, checkup and clean`,
  orthodontics: 'orthodon*, braces, aligner*, invisalign, retainer*',
  checkup:
    'check-up*, checkup*, exam, cleaning*, hygien*, annual check*, yearly check*, regular check*',
  gym: `
    gym, gyms, fitness, workout*, personal training, club, clubs, weights,
    machines, coach, training floor`,
  'class-pass': 'class pass, classes, pass pack',
  freeze:
    'freez*, pause*, suspend*, on hold, frozen, freeze, freezes, read-only',
  roof: 'roof*, gutter*, rain water, rainwater, tank*, downpipe*, roof, roofs, roofing',
  water:
    'water, plumbing, leak*, drain*, plumb*, pipe, pipes, leak, leaks, tap, taps',
  heating:
    'heating, boiler*, heat pump*, hvac, furnace*, warm, radiator*, thermostat, gas',
  aircon: `
    air condition*, ac unit, cooling, aircon, cool, cools, air-conditioning,
    cooler*, ac, air con, a/c`,
  electric: 'electric*, power, energy, kwh, kilowatt*, power cut*',
  solar: 'solar, panel*, photovolt*, photovoltaic*, panels, panel',
  cleaning: `
    clean*, laundry, housekeep*, clean, cleaner*, cleaning, re-clean*, reclean*,
    wash, washes, washing, washed, launder*, stain*, dirty, spotless, sparkl*,
    steam*, detergent*, soap*, duvet*`,
  garden: 'garden*, lawn*, plant*, tree*',
  pet: 'pet, pets, dog, dogs, cat, cats, vet, animal*',
  insurance: `
    insur*, premium*, deductible, insurer*, insured person, cover note,
    insurance, policy, policies, insured,
    (insurer|insurers|insurance company|insurance companies)`,
  claim: `
    claim*, sinister, loss adjust*, loss, accident*, report a, damage
    report, (send|sends|file|files|submit|submits) (the|a|their) claim*,
    bill* .. (insurer*|insurance), settle .. with the insurer`,
  compensation: `
    compensat*, indemn*, damages, service credit*, we owe, is credited, are
    credited, five off, struck off, owed, make amends, as an apology, for the
    trouble`,
  broker: 'broker*, adviser*, advisor*, agent*, consultant*',
  'car-sale': 'dealer*, second-hand, used car*, trade-in, test drive*',
  'loan-vehicle': `
    courtesy car, loan car, replacement vehicle, courtesy car*,
    replacement car*, replacement vehicle*, loan car*, loaner*, another car,
    car is lent, car of the same,
    (borrow|borrows) (one of ours|a car|one|our car)`,
  assistance: 'assistance, roadside assist*',
  mileage: `
    mileage, kilomet*, miles, kilometre*, kilometer*, travel .. fee*, travel
    .. charge*, travel .. cost*, travel .. surcharge*, travel .. time,
    travelling .. cost*, for .. the drive, the .. drive, driving .. to,
    distance*, for .. the road, drive .. time`,
  recruitment:
    'candidate*, applicant*, application*, recruit*, temp agency, hiring',
  immigration: 'immigration, visa*, residence, citizenship, permanent resident',
  'application-file': 'file, files, incomplete application',
  'tax-return':
    'tax return*, return received, electronic filing, netfile, paper return, filed, filing, filer*',
  paper: 'paper, mailed, by mail, post',
  electronic: 'electronic*, certified software',
  'assessment-notice': 'notice of assessment, reassessment, assessment',
  adjustment: 'adjust*, change asked',
  straightforward: 'straightforward, simple',
  complex: 'complex*, difficult, verification',
  'technical-interpretation':
    'technical interpretation*, ruling*, interpretation*',
  accessibility: 'accessib*, barrier*, disab*',
  deaf: 'deaf, tty, vrs, relay, hearing impaired',
  automated: 'automat*, self-service, robot',
  'agent-live':
    'live agent*, agents, people answer, a person, human, somebody, someone picks',
  'deposit-hold': 'hold, held against',
  'interest-credit-decision': `
    credit decision, lender answers, approval, decision in principle, agreement
    in principle, lender s answer`,
  scrum: 'scrum*, agile',
  'meeting-room':
    'hall, meditation, practice hall, studio, coworking, co-working, desk space, meeting room*',
  yoga: 'yoga, meditat*, mat, mats',
  'material-provided': 'material*, provided, equipment, props, supplied',
  monthly: 'monthly, every month, per month, a month, each month',
  yearly: `
    annual*, yearly, per year, a year, by the year, (a|the) year in one go,
    twelve months at once, year at once, yearly billing`,
  expiry: `
    expir*, (stays|stay|is|are|remains|remain) (good|valid) (for|until), no
    last day, last day on, runs out, run out, out of date,
    never .. expire*, do .. not expire, does .. not expire, don .. t expire,
    doesn .. t expire, no .. expiration, no .. expiry date, lapse*, goes ..
    stale, no .. longer valid`,
  'phone-plan': `
    landline*, mobiles, sim, roaming, calls to, roam, roams, abroad with our`,
  broadband:
    'broadband, fibre, fiber, internet, router, router*, modem*, set-top',
  tv: 'tv, television, roku',
  jewel: `
    jewel*, ring, rings, watch, watches, diamond*, timepiece*, necklace*,
    bracelet*, pearl*`,
  'ring-custom': `
    ring, rings, finger*`,
  'design-draft':
    'render*, drawing, sketch*, first view, computer view, initial design, mock-up*, draft*',
  sizing: `
    resiz*, sizing, size, made larger, made smaller, larger or smaller, larger,
    smaller, taken in, taken up, let out, hems, hem, alteration*, alter,
    altered, resize*`,
  perishable: 'fresh*, perish*',
  photo: 'photo*, picture*',
  proof: `
    proof, receipt, invoice copy, receipt*, till slip*, proof of purchase,
    ticket stub, slip, slips`,
  'sale-items': 'sale item*, clearance, final sale',
  'privacy-request': 'consumer request*, verifiable request*',
  rectification: 'rectif*, correct* .. data',
  transparency: `
    explain*, clear, clearly, explained before, before you sign,
    before proceeding, approval, agreement, says yes,
    line .. by line, item .. by item, broken .. down, breakdown .. of the,
    itemised, itemized, every .. line, written .. out, detailed ..
    (quote|estimate|invoice|offer|price)`,
  'extra-work': 'additional work, extra work, something else, discovered',
  'people-count': 'people, persons, visitors, adults, passengers',
  'no-longer': `
    no longer, not any more, not anymore, any longer, has ended, have ended,
    is over, has stopped, have stopped, was stopped, discontinued,
    does not exist, do not exist, gave up on, is abolished, not enough,
    are history, used to be`,
  'now-only': 'only, nothing but',
  'minimum-term': `
    only after, not before the, months minimum, month minimum, year minimum,
    months at least,
    sign for, signs for, signed for, minimum term, minimum contract,
    committed for, tied for, bound for, run* for at least, contract of,
    contract runs, lasts at least, cannot leave before, term of`,
  ready: `
    ready in, ready within, ready by, ready the, ready on, is ready, are
    ready, be ready, ready for, up and running, ready after, ready next,
    ready tomorrow, ready same`,
  'without-exception': `
    every .. booking, every .. job, every .. rental, every .. repair,
    every .. service, each .. rental, each .. repair,
    every booking, each booking, every job, each job, every customer,
    each customer, every client, every guest, every patient, every repair,
    each repair, every service, each service, every rental, each rental,
    every installation, every delivery, every move, all bookings, all jobs,
    all customers, all clients, all our customers, all our clients,
    all repairs, every project, each project, whoever asks, no exception*,
    without exception*`,
  'some-only': `
    most, mostly, only, some, certain, selected, not all, not every,
    not everyone, apart from, big ones`,
  'closed-day': `
    closed .. monday*, closed .. tuesday*, closed .. wednesday*,
    closed .. thursday*, closed .. friday*, closed .. saturday*,
    closed .. sunday*, closed .. weekend*, shut .. monday*, shut .. tuesday*,
    shut .. wednesday*, shut .. thursday*, shut .. friday*, shut .. saturday*,
    shut .. sunday*, shut .. weekend*, not on .. monday*, not on .. tuesday*,
    not on .. wednesday*, not on .. thursday*, not on .. friday*,
    not on .. saturday*, not on .. sunday*, not on .. weekend*,
    not at .. monday*, not at .. tuesday*, not at .. wednesday*,
    not at .. thursday*, not at .. friday*, not at .. saturday*,
    not at .. sunday*, not at .. weekend*, nor on .. monday*,
    nor on .. tuesday*, nor on .. wednesday*, nor on .. thursday*,
    nor on .. friday*, nor on .. saturday*, nor on .. sunday*,
    nor on .. weekend*, nothing on .. monday*, nothing on .. tuesday*,
    nothing on .. wednesday*, nothing on .. thursday*, nothing on .. friday*,
    nothing on .. saturday*, nothing on .. sunday*, nothing on .. weekend*,
    nothing at .. monday*, nothing at .. tuesday*, nothing at .. wednesday*,
    nothing at .. thursday*, nothing at .. friday*, nothing at .. saturday*,
    nothing at .. sunday*, nothing at .. weekend*, nobody on .. monday*,
    nobody on .. tuesday*, nobody on .. wednesday*, nobody on .. thursday*,
    nobody on .. friday*, nobody on .. saturday*, nobody on .. sunday*,
    nobody on .. weekend*,
    not .. on a monday, not .. on a sunday, not .. on a saturday, no .. on a
    sunday, no .. on a saturday, nobody .. on a sunday, nobody .. on a
    saturday, never .. on sunday*, never .. on saturday*, never .. on a
    sunday, no .. on sundays, no .. on saturdays, no .. at weekends`,
  'kept-back': `
    all .. but the, all .. but a, less .. the, minus .. the, apart .. from the,
    except .. the deposit, we .. keep, we .. retain, is .. kept, are .. kept,
    is .. retained, are .. retained, retain*, deducted, deducting, withheld,
    withhold*, forfeit*, lose .. deposit, loses .. deposit, lose .. half,
    admin .. fee, handling .. fee, holding .. fee, half .. back, part .. back,
    minus, loses .. it, is .. lost, are .. lost, never .. given, never .. back,
    not .. given, no .. money, nothing .. back, no .. cash, never .. cash,
    not .. hand, not .. return, keep .. half, as .. credit, credit .. note`,
  excluded: `
    not .. count, never .. count, excluded, excludes, exclud*, not .. included,
    not .. covered, not .. apply, not .. eligible, not .. qualify, not .. ours,
    not .. part, left .. out, except .. for, do .. not earn, earn .. nothing,
    earns .. nothing, earn .. no, earns .. no`,
  'no-deposit': `
    no .. deposit, without .. deposit, zero .. deposit, deposit .. free,
    no .. down, nothing .. down, nothing .. upfront, nothing .. up front,
    no .. advance, no .. deposits, pay .. nothing now, nil .. deposit`,
  once: `
    once, one .. time, a .. single time, the .. first time, twice,
    two .. times`,
};
