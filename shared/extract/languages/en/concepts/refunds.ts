import type { ThemeWords } from '../../../frame-words.ts';

export const refunds: ThemeWords<'refunds'> = {
  refund: `
    (it|this|money|amount|sum|credit|refund) (reaches|will reach|should reach|hits|lands in|is in|will be in|arrives in|appears in|shows in|gets to) your (bank|) account,
    deposit … released, deposit … is returned, deposit … and returned,
    hold is released, hold released, hold … released, authorisation is released,
    authorization is released,
    deposit will be returned, deposit is given back, deposit will be given back,
    deposit is refunded, give your deposit back, payment returned,
    payment is returned, payment will be returned, money will be returned,
    refund, refunds, refunded, refunding, refundable, reimburse, reimbursed,
    reimbursement, money back, credited back, your money, repaid, pay back,
    paid back, moneyback, back in your account, back on your card,
    back to your card, deposit back, your deposit back, deposit is returned,
    deposit returned, deposit will be returned, deposit … returned,
    return your deposit, returns your deposit, return the deposit, your payment back,
    pay you back, pays you back, paying you back, repay, repays, repay you, hand
    back, handed back, cash back in your hand, your cash back, cash returned,
    money returned, money is returned, money back on, put back on your, credit
    hits, money follows, money's back, money is back, deposit returned, deposit
    is returned, deposit is released, deposits are returned, deposits go back,
    deposit goes back, deposit is back, deposit released, release your deposit,
    release the deposit, releases your deposit, get it all back, everything
    back, sum is returned, amount is returned, returned to your card, returned
    to your account, back on the card, back in your bank, balance is returned,
    overpayment, credited to your account, credited to your card,
    (your|the|all your|their)
    (money|cash|fee|fees|fare|payment|outlay|subscription|ticket|ticket
    price|tuition|entry fee|purchase price|course fee) (back|comes back|goes
    back|comes straight back|goes straight back|is returned|will be returned),
    (return|returns|repay|repays|give back|hand back|send back|pay back|hand you
    back|give you back|pay you back|get back) (your|the|all your)
    (money|cash|fee|fees|fare|payment|course
    fee|tuition|balance|unused|remaining|sum|purchase
    price|subscription|remainder), lot back, (every|each)
    (penny|cent|dollar|pound|euro|rupee|dime|bean|rand) (back|you paid|you
    spent|returned), buy it back, buys it back, what you paid, price you paid,
    (fare|fares|balance|balances|donation|donations|sum|sums|payment|payments|overpayment|overpayments|credit
    balance|contribution|pledge|stake|fee|fees) (is|are|will be|gets|get|left
    over are|left over is|) (returned|handed back|given back|sent back|mailed
    back|paid back|repaid|back to you|reimbursed), have your
    (fare|money|fee|payment|ticket|deposit) (returned|back|refunded|repaid),
    (you're|you are|you'll be|you'd be|get|gets) (repaid|reimbursed|paid back),
    money (returned|on its way|is on its way|will be on its way|back in your),
    (deposit|bond) (finds its way|comes|goes|is yours|back in|back on|back
    inside|back within|inside|within), reimburse all, repay all,
    (is|are|will be) yours again`,
  'full-refund': `
    refund every penny, refund every cent, every penny back, every cent back,
    full refund, fully refunded, refunded in full, refund in full,
    full refunds, fully refundable, complete refund, refund you in full,
    refund the full, 100 % refund, entire amount,
    every penny, every cent, all your money, all of your money, whole lot back,
    get it all back, have it all back, refunded entirely, refund the lot, repay
    all, repay everything, repaid in full, returned in full, full price back,
    100 % back, whole payment goes back, get everything back, repay the whole,
    refund the whole,
    refund all sums, refund any sums, refund all monies, refund all money,
    refund any money, refund all payments, refund all fees,
    refund all amounts,
    (the|whole) lot back, (every|each) (dollar|pound|euro|rand|rupee) (back|you
    paid|you spent|returned), the whole amount, whole of the price, refund
    everything, refunds everything, everything refunded, all you paid, all
    you've paid, everything you paid, everything you've paid,
    all (refunded|returned|repaid|given back), everything (bar|but|except) the,
    all (but|bar) (the|a), every bit of it, in its entirety,
    (return|returns|refund|refunds|repay) (you|) (100 %|the full 100 %|all 100 %), 100 % (of (the|your) (price|fee|fees|payment|deposit|money|amount|cost)|) (back|is returned|is refunded|returned|refunded|will be refunded|comes back),
    (return|returns|refund|refunds|repay|get|receive) (you|) (100 %|the full 100 %|all 100 %) of (the|your) (price|fee|fees|payment|deposit|money|amount|cost|total),
    full refund, fully refunded, refunded in full, refund in full, full refunds,
    fully refundable, complete refund, refund you in full, refund the full,
    100 % refund, entire amount, every penny, every cent, all your money,
    all of your money, whole lot back, get it all back, have it all back,
    refunded entirely, refund the lot, repay all, repay everything,
    repaid in full, returned in full, full price back, 100 % back,
    whole payment goes back, get everything back, repay the whole,
    refund the whole, refund all sums, refund any sums, refund all monies,
    refund all money, refund any money, refund all payments, refund all fees,
    refund all amounts, (the|whole) lot back,
    (every|each) (dollar|pound|euro|rand|rupee) (back|you paid|you spent|returned),
    whole of the price, refund everything, refunds everything,
    everything refunded, all you paid, all you've paid, everything you paid,
    everything you've paid, all (refunded|returned|repaid|given back),
    everything (bar|but|except) the, all (but|bar) (the|a), every bit of it,
    in its entirety,
    (refund|return|repay|refunds|returns) the whole amount, the whole amount (back|is refunded|is returned|will be refunded|will be returned|returned|refunded)`,
  'ask-refund': `
    on (written|your|) request within, (if|when) (requested|claimed) within, (requested|claimed|asked for) within,
    request a return, ask for a return, start a return, to return it,
    request a refund, request a full refund, request your refund,
    request refund, requesting a refund, ask for a refund,
    ask for a full refund, ask for your money back, claim a refund,
    claim a full refund, apply for a refund, refund window, refund period,
    refund guarantee, refund requests must, refund request must,
    eligible for a refund, eligible for a full refund, entitled to a refund,
    entitled to a full refund, qualify for a refund, refund if requested,
    refunds if requested, refunds are available, refund is available,
    refunds are granted, refunds available within, we provide a refund,
    we offer a refund, we offer refunds, we offer a full refund, day refund,
    days refund, for a refund, for a full refund, for your money`,
  'non-refundable': `
    can't offer you a refund, cannot offer you a refund,
    can't offer you a full refund, cannot offer you a full refund,
    can't offer a full refund, cannot offer a full refund,
    unable to offer a refund, unable to offer you a refund,
    non refundable, nonrefundable, not refundable, no refund, no refunds,
    final sale, all sales are final, not eligible for a refund,
    not eligible for return, cannot be returned, not be refunded,
    not returnable, non returnable, not entitled to a refund,
    cannot be refunded, not accept returns, no returns, cannot be cancelled,
    cannot be canceled, no cancellations, non cancellable, not be cancelled`,
  'store-credit': `
    store credit, gift credit, credit note, credit to your account,
    credit voucher, shop credit, in store credit,
    (goes|go|put|placed|added) on (your|the) account, (is|are|will be) credited to your account, make-up credit`,
  satisfaction: `
    satisfied, satisfaction, happy, love it, unhappy, dissatisfied,
    not what you expected, don't love, not right, not completely`,
  'money-back': `
    (satisfied|happy|delighted|satisfaction) or (refunded|reimbursed|your money back|money back|a refund),
    money back guarantee, moneyback guarantee, satisfaction guarantee,
    satisfaction guaranteed, guaranteed satisfaction,
    satisfaction or your money back, satisfaction or money back,
    risk free guarantee, happiness guarantee, love it guarantee,
    guarantee or your money back, 100 % satisfaction,
    no questions asked refund, get your money back, money back promise,
    refund guarantee, your money back, or money back, money back if,
    full money back, days money back, day money back, money back within,
    get money back, get a full refund if, guarantee … satisfaction,
    satisfaction is guaranteed, guarantee of satisfaction, risk free for,
    try … risk free for, 100 % money back, or we refund you,
    or we refund your, otherwise we refund, double your money back,
    refunded if, satisfaction or a full refund, satisfaction or a refund,
    satisfaction or full refund, or we refund, or we'll refund,
    or we give you your money back, or it's free, otherwise it's free,
    or you don't pay, or you pay nothing, no fix no fee, no fix no charge,
    happy or refunded,
    refunded without question, refund without question,
    return money, return your money, returning money, return the money, money returned, money is returned, money will be returned,
    we return money, we return the money, we will return money,
    give you back (what|everything|all) you (paid|spent), (hand|pay) (you|) back (what|everything|all) you (paid|spent)`,
  'or-free': `
    or it's free, or its free, or it is free, or they're free, or you don't pay,
    or you do not pay, or you pay nothing, or … is free, or … are free, or … is
    on us, or … on us, or … on the house, or … costs you nothing, or … is
    returned, or your money, or we give you, or we pay you, or we knock, or we
    take … off, or … half price, or we tear up, or … aren't billed, or … isn't
    billed, or … not billed, or we credit, or we pay, or we teach, or you get £,
    or you get $, or … cheaper, or … money returned, or … for nothing, otherwise
    it's free, otherwise it is free, otherwise you don't pay, otherwise … is
    free, otherwise … on us, otherwise we pay, or … next one free, or your next
    one's free, or … one's free`,
  'satisfied-or-refunded': `
    not 100 % happy, not 100 % satisfied with, not thrilled, not delighted,
    not totally satisfied, not totally happy, don't like, do not like,
    don't absolutely love, not satisfied, not happy, not completely satisfied,
    not fully satisfied, not 100 % satisfied, not entirely happy,
    not … satisfied, not … happy, aren't happy, aren't … satisfied,
    not what you hoped,
    unhappy with, dissatisfied with, don't love, do not love, isn't right,
    disappointed, for any reason, not delighted, not … delighted,
    isn't for you, is not for you, not for you, doesn't suit, not impressed,
    don't like, do not like, not thrilled, not convinced, change your mind,
    unable to fix, unable to solve, unable to resolve, can't fix, cannot fix,
    can't solve, if we fail, we fail to, don't see results,
    do not see results, doesn't work for you, not work for you,
    not meet your expectations, not meet expectations, not meet or exceed,
    didn't meet expectations, does not work, doesn't work, not love it,
    don't love it, no results, not up to, not pleased,
    (not|isn't|aren't|wasn't|weren't|less than|not quite) (in love|smitten|over
    the moon|keen|chuffed|sold on|wowed|won over|comfortable|bowled over|your
    thing|your cup|your style|your taste|to your taste|to your liking|what you
    wanted|what you imagined|what you ordered|up to scratch|right for you|quite
    right|the one for you|good enough|to your satisfaction|any
    better|happier|feeling it|working for you|working out),
    (don't|didn't|doesn't|does not|won't|can't) (love|fall for|get
    on|gel|click|warm to|take to|enjoy|see a difference|see any difference|see
    the difference|see an improvement|see any improvement|notice a
    difference|feel a difference|feel better|feel the difference|sleep
    better|work out|live up|hit the mark|make the grade|agree with you|rate it),
    (hate|hated|hating|dislike|disliked|loathe)
    (it|them|the|your|this|that|every), fed up with, disappoints, disappoint,
    disappointing, underwhelmed, underwhelming, unimpressed, unconvinced,
    unsatisfied, displeased, let down, no
    (improvement|difference|better|chemistry|spark|joy|luck|good|love|change)
    (after|in|within|with|from|between|by|for), not a fan, not your thing, not
    your cup, not for your,
    (don't|didn't|not) (warm|take|click|gel) (to|with), not over the moon,
    less than (happy|satisfied|pleased|delighted|perfect|impressed), (leaves|leave|left) you (unhappy|dissatisfied|unsatisfied)`,
  'credit-back': `
    service credit, service credits, credit to customers, credit your,
    account credit, credit of, credited to your, compensation, compensate,
    compensated, offer a credit, we will credit, refund if we, refunded if we,
    refund if our, we credit, credits you, fee back, fees back, bill back,
    price back, rent back, credited … for every hour,
    credit for every hour, credited to your bill`,
  'none-owed': `
    none, nil, nothing, no charge, no charges, no fee, no fees, free,
    free of charge, 0,
    (pay|owe|owed|charged) (us|) nothing`,
  elapsed: `
    have passed, has passed, had passed, have gone by, has gone by,
    have elapsed, has elapsed, have gone past, has gone past`,
  'handed-back': `
    returned, refunded, repaid, released, given back, handed back, paid back,
    sent back to you, back in your account, back to you, back in your bank,
    yours again,
    (come|comes) back to you, (is|are) (credited|paid) back`,
  'gives-back': `
    your money back, you get your money back, we refund, we'll refund, you're
    refunded, is refunded, are refunded, gets refunded, is returned to you,
    comes back to you, we pay it back, we'll pay it back, we hand back, you
    pay nothing, you don't pay, you owe nothing, you owe us nothing, there's
    nothing to pay, no bill, no invoice, no charge, we won't charge, we don't
    charge, it's free, is free, it's on us, is on us, are on us, on the house,
    we tear up the bill, we credit, is credited, are credited, comes off your
    bill, off your bill, off the bill, the next one's free, the next one is
    free, your next one is free,
    (get|have|take|claim|want) (your|all your|the|it all|every)
    (money|cash|fee|fare|deposit|penny|cent|whole lot|lot|dollar|pound|euro)
    back, (we|we'll|we will|i|i'll|the shop|she'll|he'll)
    (refund|repay|reimburse|pay back|hand back|give back|return|send
    back|credit) (you|it|all|every|the|your|half|whatever|in full|that|them),
    (we|we'll|i|i'll) (give|hand|pay|send) you (back|your|the whole|every|half),
    (is|are|gets|get|you're) (refunded|repaid|reimbursed|credited|returned to you|made good|made up to you), (is|are|it's|that's|comes) (on us|on me|on the
    house|our treat|my treat|free|gratis|yours free|yours for nothing|half
    price|waived|wiped|scrapped), (you|you'll|you will) (don't|do not|won't|never) (pay|owe|get charged), (you|you'll|you will) only (pay|owe) half, (you|you'll) (pay|owe) (us|me|)
    (nothing|nowt|zip|zero|zilch|half|nada), (won't|don't|doesn't|didn't|not)
    (pay|cost you|charge|be charged|be billed|bill|invoice), (costs|cost) (you|)
    (nothing|nowt|zero), (no|without a) (bill|invoice|charge|fee), nothing to
    pay, we (tear up|rip up|scrap|waive|forget|drop|wipe|write off)
    (the|your|that) (bill|invoice|fee|charge|balance),
    (comes|come|taken|knocked|take|knock|goes) (straight|) off (your|the)
    (bill|invoice|balance|next|total|fare), we (knock|take|lop|slice) … off,
    (next|second|whole|first)
    (one|hour|visit|month|order|session|lesson|ride|round|week|night|meal|drink|trip)
    (is|is on|comes|goes|on us|free), it's yours for (free|nothing), yours for
    free, for nothing, money back, every (penny|cent|pound|dollar|euro) back,
    refunded in full, your fee back, fare back,
    credit the (full|whole|lesson|session|visit|hour|day|week|month|delivery),
    (is|are|will be) yours again,
    (will be|be|been) (refunded|reimbursed|repaid|returned to you|credited|given back), (we|i|we'll|we will|i'll) (gladly|happily|simply|always|also|then|will) (refund|give you back|return|pay back|reimburse|give back), give you back, won't ask you to (pay|settle), not ask you to pay, knock … off (your|the), returned in full, (gets|get) (refunded|repaid)`,
  'own-money': `
    money, cash, fee, fees, price, sum, amount, ticket, booking, payment,
    half, every penny, every cent, all of it, the lot, bill, invoice, cost`,
};
