import type { ThemeWords } from '../../../frame-words.ts';

export const discounts: ThemeWords<'discounts'> = {
  discount: `
    reductions,
    discount, discounts, discounted, rebate, rebates, reduction, price cut,
    markdown, money off, percent off, saving, savings, price drop,
    special savings, subscriber savings, student saving, markdowns,
    mates' rates, concession, money back on, price break, half fare,
    reduced rate, reduced rates, reduced fee, reduced fees, reduced price, reduced prices,
    (lower|sliding|concessionary) (fee|fees|rate|rates|scale), sliding scale, (low cost|low fee) (places|place|sessions|therapy|counselling|slots), concessions`,
  'towards-new': `
    towards your, toward your, towards the cost of, toward the cost of,
    towards your first, against a new, towards your next, toward your next,
    off a new one, off your new, trade in value of, against your next,
    towards a new, toward a new, towards an exam, towards a replacement,
    toward a replacement`,
  'part-of': '% of, per cent of, percent of',
  lessening: `
    reduction in, reduction of your, decrease in, fewer, less time,
    less paper, less waste, less energy, less water, less stress,
    cheaper than a, cheaper than an, cheaper than the, margin of, weighs, weigh,
    weighing, consumes, consume, emits, emit, contains, contain, calories`,
  'at-discount': `
    the more you … the (less|cheaper|more you save|bigger the saving), (second|next|third|other) … (costs|is|comes at|at) half (as much|the price|price),
    at discounted rates, at a discounted rate, at discounted prices,
    at a discounted price, at a discount, at reduced rates,
    discounts available, discount available, discounts are available,
    discounts on, discounts for, discounts at, discount for, discount at,
    discount is available, discounts apply, discount applies,
    discounted rates for, discounted rates available, lower rates for,
    discounts to, discount to, concessions for, reduced rates for,
    reduced fees for, lower fees for, cheaper for, lower price for,
    lower prices for, reduced fee for, reduced rate for, at cost price,
    pay what you wish, pay what you can, pay what you like,
    half price for, half price on, half fare, at half fare, at half price, half
    price entry, pay half, pays half, go half price, goes half price, goes for
    half, half off, (two|second|next) … half price, a
    (quarter|third|fifth|tenth|half) (off|less|cheaper|disappears|comes
    off|back), (quarter|third|fifth|tenth) off,
    (students|seniors|pensioners|teachers|nurses|carers|children|kids|under
    tens|juniors) (pay|get|go|eat|travel|sail|ski|swim) (less|half|cheaper|at
    half|for less), a tenner off, a fiver off, tenner off, fiver off,
    (price|fee|cost|bill|rate) (drops|falls|comes down|goes down|is cut|is
    halved|halves) (by|for|when|if|with|to half|after), (you|you'll|you will|to|and|they|who|families|everyone|customers|residents) (pay|pays) less, pay less (when|if|with|than),
    cheaper (if|when|for|with) (you|two|more|members|students|groups),
    (bulk|educator|school|teacher|trade|wholesale|volume|group|family) (pricing|rates|prices) (on|for|available), subscriber only (savings|offers|deals|discounts), subscriber-only (savings|offers|deals|discounts), sign up for exclusive (discounts|deals|offers|savings), (bundled|bundle|package) (pricing|savings), bundle and save, book … together and save, (bundle|combine) … and save,
    works out cheaper, work out cheaper, comes out cheaper, cheaper (each|per person|per head|per visit) (when|if|for|because), (subscriber only|subscriber-only|members only|members-only|member only|exclusive) (savings|discounts|deals) (and|in|to|straight|for|by|on|delivered|new), (get|receive|enjoy|for|unlock) (exclusive|subscriber-only|members-only|special) (deals|discounts|savings), save when you (pay|book|buy|sign up|commit)`,
  'takes-off': `
    (we|we'll|we will|i|i'll|they) (will|also|then|) (knock|take|deduct|subtract|lop|shave|strike)`,
  off: `
    off,
    cheaper, less, knocked off, taken off, comes off, come off, deducted, lopped
    off, shaved off, slashed, lower than, below list, below retail, below rrp,
    under list`,
  save: `
    save, saves, saving, savings, saved, saving you, and save, to save,
    pocket, pockets, spares you, knocks, knock, shaves, slash, slashes, cut your
    bill by, trim, trims, keep the change`,
  'several-bought': `
    (buy|order|take|book|choose|purchase|pay for|hire|rent|stay|eat|bring) (any|) ({2-12}|two|three|four|five|six|nine|ten), for (every|each) ({2-12}|two|three|four|five|six|nine|ten) (bought|ordered|paid|booked|nights|visits|items)`,
  'another-of-them': `
    (the|a|your|get the|and the) (second|third|fourth|fifth|sixth|seventh|tenth|next|2nd|3rd|4th|5th|6th|10th|last|cheapest)`,
  'at-special': `
    (at|with|for|on|from) (our|a|an|the|some|very|these|) (special|introductory|promotional|preferential|launch|opening|early bird|early-bird|exclusive|seasonal|founder|founding|founding member|sale|intro|limited-time|off-peak|off-season|low-season|presale|pre-sale|bundle|group|resident|residents) (price|prices|pricing|rate|rates|fare|fares)`,
  promo: `
    promo, promos, promotion, promotions, promotional, special offer,
    special offers, offer ends, deal, deals, sale, sales, flash sale,
    clearance, black friday, cyber monday, limited time offer, limited offer,
    exclusive offer, today only, special deal, offer of the week, specials,
    special, seasonal sale, summer sale, winter sale, launch offer,
    introductory offer, happy hour,
    (summer|winter|spring|autumn|fall|holiday|christmas|easter|back to school|seasonal|monthly|birthday|opening) (offer|special|promotion|deal|sale)`,
  coupon: `
    coupon, coupons, promo code, promo codes, voucher code, discount code,
    code, use code, with code, coupon code, voucher, vouchers`,
  'price-was': `
    was, regular price, regularly, usual price, normally, original price,
    originally, list price, rrp, msrp, instead of, retail price, reg,
    compare at, previously, full price, down from, old price, usually priced,
    usually, ordinarily, standard price, normal price, everyday price,
    before discount, used to cost, were, usual, regular rate, rather than,
    in place of, normal rate, normal fee, usual fee, usually sold, rrp of,
    standard rate, walk in price,
    worth,
    (was|were|normally|usually|ordinarily|previously|formerly|elsewhere|typically)
    (£|$|€), in the shops, knocked down from, against the usual, compared with`,
  'usual-price': `
    normally, usually, usual price, usual, regularly, regular price,
    rrp, msrp, instead of, rather than, normal price, was, list price,
    full price, in place of, down from,
    (was|were|normally|usually|ordinarily|previously|formerly) (£|$|€), usual
    fee, usual rate, ordinarily, normal rate, standard price, regular rate,
    everyday price`,
  'price-now': `
    now, now only, only, just, sale price, today, special price, our price,
    reduced to, from only, promo price, current price, offer price, down to,
    for only, for just, just now, yours for, only now, slashed to, cut to,
    marked down to, all for, all in for`,
  'price-cut': `
    now only, now just, now from, down to, reduced to, slashed to,
    cut to, marked down to, now at, dropped to`,
  'then-price': `
    for the first month, for the first year, for the first {2-24} months,
    for your first month, for your first year, first month for, first month at,
    first year for, first year at, your first month, new patient special,
    first (month|year) then, first {2-24} months then,
    new client special, new member special, new customer special,
    intro special, intro offer, introductory offer, this month only,
    this week only, this weekend only, today only, opening special,
    starter offer, starter special, intro week, intro month, intro pack,
    introductory week, introductory month, intro price, new rider,
    new rider week, trial price, taster price, taster pack`,
  renewal: `
    renews at, renew at, auto renews at, renewal at, renewal price,
    renewed at, then just, then only, then continues at, then back to,
    thereafter, after the introductory period, after the first month,
    after the first year, after the promotional period`,
  afterwards: 'then, after that, afterwards, thereafter, after which',
  'for-first': `
    for the first, for your first, for first, the first, your first,
    over the first, during the first, during your first`,
  'new-customers': `
    new clients, new customers, new patients, new members, new subscribers,
    new guests, for first time clients, for first time customers,
    for first time visitors, first time clients, first time customers,
    for a new client, for a new patient, for new students, new students only`,
  'reduced-price': `
    reduced (rate|rates|fee|fees|price|prices), (discounted|concession|concessionary) (rate|rates|price|prices|fee|fees), concession, concessions,
    (student|senior) (rate|rates|price|prices)`,
  'special-price': `
    (special|introductory|promotional|preferential|launch|opening|early bird|early-bird|exclusive|seasonal|founder|founding|founding member|member|members|sale|trade|intro|limited-time|off-peak|off-season|low-season|presale|pre-sale|bundle|group|resident|residents) (price|prices|pricing|rate|rates|fare|fares|tariff|tariffs),
    founding member offer, founding member rate, founding member price,
    founder price, founder rate, special price, special prices, special rate,
    special rates, special pricing, preferential rate, preferential rates,
    introductory price, introductory rate, introductory offer,
    promotional price, promotional rate, promotional offer, sale price,
    offer price, reduced price, reduced rate, discounted price,
    discounted rate, early bird, early bird price, launch price, deal price,
    member price, exclusive price, package price, group rate, group rates,
    concession, concessions, student rate*, reduced prices, book this offer,
    graduate price*, trainee price*, student price*, off peak price*,
    midweek price, weekday price, weekend price, early bird rate,
    early bird price*, concession price*, seasonal price, season price,
    launch price*, pre season, last minute price*, showroom price*,
    clearance price*, outlet price*, bundle price*, pre order price*,
    matinee price*, resident price*, residents' price*,
    (graduate|trainee|student|trade|staff|off peak|quiet
    day|sunrise|twilight|pre season|opening|opening week|grand
    opening|birthday|anniversary|tuesday|monday|wednesday|thursday|midweek|early
    evening|lunchtime) (price|prices|rate|rates|fare|fares), for the price of
    (an|a|one|the), at cost, at last year's price*, cost price`,
  'offer-heading': `
    (our|this week's|today's|the) (best|top|latest|hottest|cheapest|exclusive|unbeatable|current|newest)
    … (deals|offers), best deals, best offers, top deals, exclusive deals,
    exclusive offers, unbeatable deals, great deals, deals of the day,
    deals of the week,
    special offer, special offers, patient special, patient specials,
    new patient offer, new client offer, new client special, intro offer,
    introductory offer, opening offer, launch offer, this month,
    this month … offer, offer of the month, offer of the week,
    deal of the week, deal of the day, deal of the month, monthly special,
    monthly specials, weekly special, weekly specials, seasonal special,
    seasonal specials, seasonal offer, summer special, winter special,
    spring special, current offers, current specials, current promotions,
    our specials, our offers, our deals, latest offers, latest deals,
    limited time offer, promotions, promotion, specials, coupons,
    special deal, special deals, early bird, early bird offer, flash sale,
    change special, cleaning special, tune up special, exam special,
    massage special, facial special, brake special, lunch special,
    lunch specials, dinner special, dinner specials, drink specials,
    detail special, detailing special, whitening special, cut special,
    color special, wash special, service special, installation special,
    repair special, package special, membership special, holiday special,
    weekday special, weekend special, monday special, tuesday special,
    wednesday special, thursday special, friday special, inspection special,
    ac special, hvac special, drain special, carpet special, move in special,
    special of the month, special of the week, special of the day,
    today's special, fall special, today's deal*, hot deals, hot right now,
    launch sale, winter sale, summer sale, spring sale, autumn sale,
    january sale, weekly deals, week's offers, this week's offers, hot offers,
    year end clear out, clearance, weekend deal, weekend deals, midweek deal,
    monday treat, happy hour, in the flyer, flyer, today's offers,
    our current offers, latest promotions, special rates, weekly offers`,
  'buy-one-get-one': `
    buy one get one, bogo, buy {1-99} get {1-99}, buy 1 get 1 free,
    buy any {2-99} get, buy {2-99} we, get one free, get the second,
    second one free, get the third free, get the third one free, third one free,
    second pair free, second one half price, get one half price,
    get a second free, get the fourth free, get the 3rd free, get the 4th free,
    buy … get … free, buy one get the, kids eat free, children eat free,
    child eats free, kids … eat free, children … eat free, the third is free,
    the fourth is free, the third one is free, the fourth one is free,
    third night free, fourth night free, 3rd night free, 4th night free,
    third night is free, fourth night is free, the second is free,
    the second one is free, third free, the fifth free, fifth one free,
    fourth free, 4th free, 3rd free, second free, second one's free,
    third one's free, half the price of the first, and get a second,
    we add a second, we make it thirteen, baker's dozen, second guest free,
    siblings free, groom free, companion free,
    (guest|friend|companion|partner|plus one|second person) (comes|gets in|travels|stays|dines|eats|joins|comes along|comes too) (free|for free|for nothing|at no charge),
    guest goes free, guests go free,
    kids go free, child goes free, friend goes free, buy a dozen … get,
    buy a dozen … receive,
    (the|your|and) (second|third|fourth|fifth) (one|night|item|pair|bottle|day|week|month|visit|) (is|are|) (on us|on the house|our treat|gratis|at no charge|yours for nothing),
    (get|have|receive|take) (a|the|your) (second|third|fourth|fifth|next) (one|) (for nothing|on us|for free|at no)`,
  'multi-buy': `
    (two|three|four|five|six|{2-6}) (pairs|pizzas|bottles|items|tops|shirts|books|cocktails|pints|boxes|bags|tickets|tyres|burgers|bouquets|candles|plants|jars|pastries|bagels|courses|dishes) for,
    {2-6} for, any {2-5}, pick any {2-5}, any {2-6} … for, both for,
    the pair for, mix and match, bundle of,
    any {2-20} for, (two|three|four|five|six|ten|a
    dozen|both|pair|trio|the pair|the set) (for|only|at|together for|just),
    bundle of {2-20} for, pack of {2-20} for`,
  'next-one': 'your next one, the next one, next one',
  'nth-item': `
    5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 20th, fifth, sixth,
    seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth`,
  'first-order': `
    first order, first purchase, first booking, first visit, next order,
    next purchase, next visit, first month, your first`,
  'limited-time': `
    limited time, for a limited time, while stocks last, while supplies last,
    ends soon, last chance, until stocks last, today only, this week only,
    this weekend, ends, until easter, until christmas,
    until the end of the month, until month end, all month, this month only,
    this season, for one week, for one day, one day only, one week only,
    weekend only, for the weekend, while it lasts, while they last,
    till sunday, until sunday, ends sunday, ends friday, ends monday,
    ends midnight,
    when (booked|bought|ordered|purchased|reserved|paid)
    (online|together|before|in advance|by|early|ahead|direct|as a pair), if
    (booked|bought|ordered|paid) (online|together|before|in
    advance|by|early|direct), if you (book|buy|order|join|sign
    up|pay|reserve|switch) (before|by|online|today|this|now|early|direct|in
    advance), (every|each|all day|all day every)
    (monday|tuesday|wednesday|thursday), (mondays|tuesdays|wednesdays|thursdays)
    only, selected
    (dates|sailings|departures|styles|lines|nights|days|stores|sizes), first
    (month|box|week|bag|fortnight|delivery) (just|only|for|at|is|£|$|€), (end of
    season|end of line|ex display|ex demo|last few|last ones|clear
    out|shop soiled),
    (january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|christmas|easter|halloween|weekend|midweek|bank
    holiday|half term) (only|deal|deals|special|offer|price|treat),
    (lunch|lunchtime|evening|matinee|pre theatre|early|family|student|couples)
    deal, until they're gone, when it's gone, till they're gone, while stock
    lasts, while supplies hold`,
  'soon-over': `
    limited time, limited-time, time limited, time-limited, ends soon, ending soon,
    ends shortly, last chance, (last|final) (days|hours|few days),
    before (it|they) (ends|end|expires|expire|runs out|run out), while it lasts,
    (today|tonight|this week|this weekend|this month) only,
    only (today|tonight|this week|this weekend|this month),
    (one|two|three) (day|days|week|weeks|weekend) only, flash (sale|offer|deal),
    this weekend, this week's (offer|deal), (act|order|book) fast`,
};
