import type { ThemeWords } from '../../../frame-words.ts';
import { itsPrice, itsPrices, never } from '../families.ts';

export const prices: ThemeWords<'prices'> = {
  'currency-stated': `
    in pounds, in pounds sterling, in gbp, in sterling, in euros, in euro,
    in eur, in dollars, in us dollars, in usd, in canadian dollars, in cad,
    in australian dollars, in aud`,
  'fixed-price': `
    fixed price, fixed prices, fixed pricing, fixed fee, fixed fees,
    flat rate, flat rates, flat fee, flat fees, flat pricing, all inclusive,
    all in price, all inclusive price, all inclusive pricing, inclusive price,
    upfront pricing, upfront prices, upfront price, upfront quotes,
    up front pricing, price guarantee*, guaranteed price*, price freeze,
    price lock, fixed quote, fixed quotes, fixed per, fixed cost, set price,
    one price, one flat, single price, all included, everything included,
    everything is included, all fees included, all taxes included, flat price,
    one flat fee, one all in price, single fixed, one figure,
    price is the price, all in rate, one set fee, set fee, set fees, set rate,
    capped price, capped fee, capped fees, flat per,
    fixed fare*, flat fare*, set fare*, guaranteed fare*, no surge,
    no surge pricing, without surge pricing, never surge, surge free`,
  priced: `
    (is|are|gets|get|be|all|always)
    (quoted|priced|scoped|costed|itemised|itemized), quoted before,
    priced before`,
  'priced-up-front': `
    (quoted|priced|scoped|costed|itemised|itemized) (and
    (priced|quoted|costed|agreed)|) (up front|upfront|beforehand|in
    advance), (price|fee|cost|quote|figure|fare) (is|are|is always|are
    always) (agreed|fixed|set|confirmed) (up front|upfront|in
    advance|beforehand|before), (prices|fees|costs|quotes|fares)
    (are|are always) (agreed|fixed|set|confirmed) (up front|upfront|in
    advance|beforehand|before),
    (extra|additional|further|any extra|any additional|any further|all) (cost|costs|charge|charges|work|fees|extras|parts) (are|is|will be) (always|) (agreed|discussed|quoted|approved|priced|cleared|explained) (with you|by you|) (first|before|beforehand|in advance|up front|upfront), (name|state|quote|tell you|discuss|agree|explain|mention|announce) (any|all|the|every|) (extra|additional|further) (costs|charges|fees|work) (before|first|up front|beforehand|in advance), (tell|show) you the full (amount|cost|price|fee),
    until you (have|'ve|) (agreed|agree|approved|approve|accepted|accept|signed|confirmed|seen) (to|) (the|our|a|its|your) (price|prices|quote|quotation|estimate|cost|costs), before you (have|'ve) (agreed|approved|accepted) (the|our|a) (price|quote|estimate|cost), without (your|you) (agreeing|agreement|approval) (to|on|of) (the|a|any) (price|cost|quote),
    (agree|fix|set) (the|a|our|your) (price|fee|fees|cost) (with you|together|) (up front|upfront|in advance|beforehand|before we start|before we begin|before starting|before any),
    (quoted|priced|costed|itemised|itemized) in writing, (all|our|every|each) (price|prices|quote|quotes|cost|costs) (is|are) (put|given|confirmed|agreed) in writing`,
  'price-told': `
    (tell|tells|told) you (the|its|your|our|what|how much)
    (price|cost|fee|full price|full amount|full cost|it costs|it will
    cost|that will cost|this will cost|they cost),
    (we|we'll|will|i|i'll) (always|then|first|) (agree|fix|settle)
    (the|a|on a|on the|your) (price|fee|cost|rate) (with
    you|together|when|before|first|beforehand|in advance|by phone),
    (given|offered|quoted|sent|shown) a
    (new|revised|fresh|further|firm|separate)
    (price|quote|estimate|cost), (price|fee|cost|charge|work|extra
    work|extras|changes) (is|are|will be|is always|are always) (agreed
    with you|agreed together|discussed with you), before we (carry on|go
    on|continue|go further|go any further),
    (see|know|get|have|show you|give you|tell you) (your|the|its) (exact|real|final|true|actual|full|total) (number|figure|monthly figure|monthly payment|price|cost|payment|fee|amount) … (before|in writing|up front|upfront),
    (confirm|confirms|state|states|set|sets) (the|your|its|an) (exact|final|full|firm) … (price|cost|fee|quote) before, (see|get|know) (a|your|the) … (price|cost) (range|estimate|figure) (before|first|upfront|up front),
    (revised|new|updated|changed|adjusted|final) (amount|total|price|cost|fee|figure|quote|estimate) (is|are|will be) (always|) (communicated|told|sent|confirmed|given|notified|explained) to (you|the guest|the client|the customer|guests|clients|customers)`,
  'rate-period': `
    (day|daytime|night|nighttime|evening|weekend|peak|off-peak|off peak|standard) (rate|rates|tariff|tariffs|fare|fares|price|prices|pricing)`,
  'meant-to-cover': `
    to (help|) cover, (goes|go|going) (toward|towards) the`,
  price: `
    price, prices, pricing, rate, rates, cost, fee, fees, quote, quotes, tariff,
    tariffs, fare, fares, rent, rents,
    (subscription|membership|premium|retainer|bill|tuition|dues|plan|package) (will|won't|never|doesn't|does not|stays|stay|remains|is fixed|is frozen|is locked|is held|can't|cannot)`,
  'price-locked': `
    (rent|charge|bill|fee|tariff|premium|subscription|prices|price|rates|rate) (is|are|stays|stay|) (fixed|frozen|locked|held|guaranteed) (for|until|till),
    frozen our prices, fixed for, prices held, price held, prices are held,
    price is held, rates held, prices frozen, price frozen, prices are frozen,
    price is frozen, not raise your, won't raise your, never raise your,
    locked in, locked for, locked until, no … price increase*, no … price rise*,
    no … price hike*, no price jump*, price you pay, same price, honored at,
    honoured at, price will be honored, price is guaranteed,
    prices are guaranteed, rate is guaranteed, price locked, prices locked,
    rate locked, rates locked, locked in price, price freeze, rate freeze,
    price lock, rate lock, price is fixed, prices are fixed, price is locked,
    rate is locked, fixed price for, price will be honoured, price is honored,
    price is honoured, prices are honored, prices are honoured, price is held,
    price stays, rate guaranteed, rates guaranteed, price guaranteed,
    prices guaranteed, guaranteed for the, without increase*, price frozen,
    prices frozen, rate frozen, rates frozen, quotes hold, quote holds,
    rate holds, quote stands, price stands, quotes stand, quote is held,
    quotes are held, quote stays, rate stays, fee stays, fees stay, prices stay,
    rates stay, fare stays, figure stays, price stays put, is set in stone,
    fixed until, no matter how long, however long, pay the same whether,
    same price either way, protected from price rise*, price protected,
    we guarantee your price, rate for life, price for life, same rate for,
    prices don't change, quote does not change, quote doesn't change,
    estimate does not change, itemised and does not change,
    quoted price does not change, (price|rate) you keep, not move once,
    not change once, lock in (this|that|the|today's|our|a|{1-500}|your),
    lock in $, (prices|rates|fees|quotes) hold (for|from|until|as long),
    (price|rate|fee|quote) holds (for|from|until|as long),
    (price*|rate*|quote*) (is|are) firm, firm for,
    (keep|keeps) (their|your|the) (old|current|existing|original|present) (price|rate|tariff|fee|prices|rates),
    (held|kept|honoured|honored|stay|remain) at the (price|rate) (of|you|on|when|that),
    (won't|will not|never|do not|don't) (put|raise|increase) (your|our|the|up) (fees|prices|price|rates|fee|rate|rent|premium),
    (quote|quotes|quotation|quotations|estimate|estimates) (is|are|remains|remain|stays|stay) (valid|good|firm|held|open|fixed) (for|until),
    (still|only|) pay the old (one|price|rate|fee),
    (keep|keeps) the old (one|price|rate|fee),
    (pay|get) the (price|rate) (you booked at|at the time of booking|when you booked|you signed up at|you joined at),
    (rate|price|fee|rent|premium|subscription) (never|does not|doesn't|will not|won't) (rise|rises|go up|goes up|increase|increases|change|changes|climb),
    ${never} (ever|) (go up|rise|increase|change|move|budge|creep up|climb|jump|vary),
    never (goes up|rises|increases|changes|moves|budges|climbs|varies|creeps up|jumps),
    not (go up|rise|increase|change|move|budge|vary),
    (stay|stays|remain|remains|keep|keeps) (exactly|just|at|) (the same|unchanged|fixed|frozen|put|level|flat|as quoted|as agreed),
    ${itsPrice} (is|stays|remains|will be|) (fixed|frozen|locked|held|guaranteed|capped|firm|protected) (in|for|until|till|once|at|from|as long),
    ${itsPrices} (are|stay|remain|will be|) (fixed|frozen|locked|held|guaranteed|capped|firm|protected) (in|for|until|till|once|at|from|as long),
    (lock|freeze|hold|honour|honor|guarantee|protect|keep) (in|) (your|the|our|this|that|today's|their|each) … (price|rate|fare|quote|tariff|rent|premium), fix (your|the|our|this|today's) (price|rate|fare|tariff|rent|premium|fee)`,
  'amount-due': `
    the number, the figure, figure, total, totals, amount, sum, bill, bills,
    invoice, invoices, bottom line, price list, price tag, monthly payment,
    budget`,
  'every-cost': `
    everything, (every|all|any) (single|the|of the|our|) (cost|costs|fee|fees|charge|charges|tax|taxes|expense|expenses|material|materials|part|parts|extra|extras|consumable|consumables|product|products|ingredient|ingredients),
    (labour|labor) (and|&|,|+) (parts|materials|vat|tax), parts (and|&|,|+) (labour|labor),
    materials (and|&|,|+) (labour|labor)`,
  'held-steady': `
    (is|are|stays|stay|remains|remain|will be|will stay|will remain|keeps|keep|kept) (always|) (the same|unchanged|identical|fixed|frozen|locked|locked in|held|guaranteed|protected|capped|flat|maintained),
    frozen, locked in, unchanged, maintained`,
  'come-what-may': `
    no matter (what|how|when|where|which|who|if), whatever (happens|the|your|else|we|you|it|size|day),
    regardless of, however (long|far|many|often|much|big|large), even (if|when|though), come what may,
    whichever, as long as you, for as long as`,
  'no-more-than': `
    exactly, precisely, only, never more than,
    nothing (but|beyond|more than|above|over|other than), not (a penny|a cent) more than`,
  'starts-work': `
    start, starts, begin, begins, commence, proceed, go ahead, carry out,
    carried out, continue, undertake, undertaken, replace, order parts,
    do (any|the|anything|more|work|extra|additional), touch (anything|your|a),
    (work|works|repairs|job|treatment|project) (is|are|will be|ever) (ever|) (done|started|begun|carried out|undertaken)`,
  'your-yes': `
    (until|unless|without|before) (we have|having|we've got|getting|) (you|you've|you have|your|a) … (approval|consent|agreement|ok|okay|go-ahead|go ahead|say so|say-so|yes|green light|permission|sign-off|authorisation|authorization|accept|accepted|agree|agreed|approve|approved|signed|happy),
    (until|unless|without) you (say|give) (yes|the word|the go-ahead|the go ahead|the green light|us)`,
  'as-told': `
    (quoted|agreed|shown|displayed|confirmed|advertised|stated|listed|given|promised) (to you|), (quoted|agreed|shown|displayed|confirmed|advertised|stated|listed), settled, accepted, approved, (you|we|i|they) (see|quote|quoted|agree|agreed|agree on|agreed on|give|gave|show|saw|are given|are quoted|'re quoted|were quoted|were given|receive|confirm|confirmed), (on|in) (your|the|our) (quote|estimate|website|confirmation|contract|proposal)`,
  'holds-good': `
    (is|are|will be|remains|remain|stays|stay) (always|) (final|firm|fixed|definitive|guaranteed|binding|honoured|honored|respected|locked|unchanged), (never|won't|will not|does not|do not|doesn't|don't|cannot|can't) (ever|) (change|changes|go up|goes up|rise|rises|increase|increases|move|moves)`,
  'hands-over': `
    follow, follows, is emailed, is sent, is posted, reaches you,
    give, gives, provide, provides, get, gets, receive, receives, send, sends, prepare, prepares, supply, supplies, draw up, issue, issues, (starts|start|begins|begin|comes|come) with, (comes|come) first`,
  'in-writing': `
    written, in writing, itemised, itemized, detailed`,
  'price-change': `
    price change*, price increase*, price rise*, price adjustment*,
    change to our price*, changes to our price*, change in price*,
    changes in price*, changes to price*, rate change*, rate increase*,
    fee change*, fee increase*, change to our fee*, changes to our fees,
    raise our price*, increase our price*, change our price*, raise prices,
    increase prices, change prices,
    before (a|any|the) (new|changed|higher) (price|rate|fee|tariff|prices|rates|fees), new (price|rate|fee|tariff|prices|rates|fees) (apply|applies|take effect|takes effect|come into force|comes into force|kicks in|starts|start),
    before (our|the|any|your|) (prices|price|rates|fees|fee|rate|rent) (go up|goes up|rise|rises|increase|increases|change|changes),
    (adjust|change|revise|alter|amend|modify|vary|review|update) (our|the|your|its|these|all|) … (fees|rates|prices|pricing|tariffs|charges|rent|premium|dues|subscription fee|monthly fee), (fees|rates|prices|charges|rent|tariffs|dues|premiums) (may|can|might|could) (change|rise|go up|increase|vary), (fees|rates|prices|charges|rent|tariffs|dues|premiums) (may|can|might|could) be (changed|adjusted|revised|reviewed|raised|increased|amended|updated), (price|rate|fee|rent) (revision|review|adjustment)*,
    rents (may|can|might|could) be (changed|adjusted|revised|reviewed|raised|increased|amended|updated)`,
  'capped-at': `
    (will|do|does|shall|can|may|must) (not|never) (ever|) (exceed|go above|go beyond|be more than|be higher than|be greater than|top),
    (won't|don't|doesn't|cannot|can't) (ever|) (exceed|go above|go beyond|be more than|be higher than|top),
    never (exceed|exceeds|more than|above|higher than),
    (is|are|stay|stays|remain|remains|always) (capped|limited|kept) (at|to|below|under)`,
  rises: `
    (price|prices|rate|rates|fee|fees|rent|annual|yearly|premium|tuition|dues|charge) (increase|increases|rise|rises|adjustment|adjustments|hike|hikes),
    (annual|yearly) increase*`,
  'rises-no-more': `
    (prices|price|rates|rate|fees|fee|rent|rents|dues|premium|premiums|tuition|subscription|charges|increases|increase)
    … ${never} … (rise|rises|increase|increases|go up|goes
    up|climb|climbs|be) (by|) … more than, (not|never|won't)
    (raise|increase|put up) (your|our|the|any) …
    (price|prices|rate|rates|fee|fees|rent|rents|premium|premiums) by
    more than`,
  'price-first': `
    before any work, before we start, before work begins, before we begin,
    before the work, before starting, before you commit, before proceeding,
    before you sign, prior to any work, in writing before, with your approval,
    without your approval, without your consent, with your agreement,
    until you are happy, before starting work, approve the,
    before any treatment, before treatment begins, before your treatment,
    before we do anything, before anything is done, before we touch,
    before we lift, quote you first, quoted first, you a quote first,
    price first, before you say yes, before you agree, before a single,
    before anyone, before we lift a finger, before lifting,
    before anything is ordered, before we order, before any job,
    before they're carried out, before it is carried out,
    before they are carried out, before a spanner, before we pick up,
    before the first, before you decide, in advance and in writing,
    before we carry out, before any extra, before going ahead,
    before we go ahead, ahead of any work, until you say yes,
    until you have said yes, until you've said yes, until you have approved,
    until you've approved, until you approve, without your say so,
    without your go ahead, without your ok, until you give the go ahead,
    unless you agree, unless you have agreed, you haven't agreed,
    you have not agreed, not agreed to, agreed in advance, agreed beforehand,
    agreed with you in advance, agreed with you first, discussed in advance,
    discussed and agreed, discussed and approved, approved in advance,
    approved by you, approved beforehand,
    before (the|your|any|) (treatment|care|work|job|session|service|project|lesson|procedure|repair|repairs|build|trip|move|move-in) (starts|start|begins|begin|is started|commences|is done), before (parts|materials|anything|the parts|any parts) (is|are) (ordered|bought|fitted), (quoted|priced|scoped|agreed|costed|itemised|itemized|confirmed|fixed|set|stated) (up front|upfront|beforehand),
    for (your|) approval, for (your|) review and approval, before (additional|any additional|any extra|chargeable|any chargeable) work, before beginning, before (work|repairs) (proceed|proceeds),
    before treatment, before work, before the job, before treating, before they begin, before they start,
    for (your|) approval, for (your|) review and approval, before (additional|any additional|any extra|chargeable|any chargeable) work, before beginning, before (work|repairs) (proceed|proceeds),
    before you (instruct|hire|engage|appoint|retain|employ) us, in (your|our|the) (engagement letter|letter of engagement|client care letter), before (we|work) (begin|begins) (work|) on,
    before (doing|carrying out|undertaking|starting on) (it|any|the|them|that),
    before (it|they|any of it) (happens|is done|are done|goes ahead|is made|are made), before we (make|order|fit|buy) (it|them|the|any)`,
  'asked-before': `
    (we|we'll|we will|we always|i|i'll|i will) (tell|ask|call|ring|phone|consult|contact|check with|let|inform|notify) you (know|) before (we|going|proceeding|carrying|doing any|any|starting any) (go on|carry on|go ahead|go any|continue|proceed|do any|do anything|carry out|ahead|further|with|extra|additional|more),
    (no|never any|nothing) (work|extra work|additional work|repair|repairs|job|) (is|are|goes|go|gets|will be|will|is ever) (be|) (done|ahead|started|carried out|undertaken|begun|go ahead) (without|until) (your|you|we have your),
    (we|we'll|we will) (never|not) (start|begin|carry out|proceed|go ahead) … without your (approval|consent|agreement|permission|ok|say-so|go-ahead),
    (we|we'll|we will|we always|i|i'll|i will) (tell|ask|consult|check with|let) you (know|) before (we|) (do|doing|start|starting|begin|beginning) (the|any|it|extra|more|further|that),
    (we|we'll|we will) (call|ring|phone|email) (you|) with (a|the|our) (price|quote|estimate|cost) before,
    (stop|pause|down tools) and (ring|call|phone|ask|check with|contact|text|speak to|talk to) you,
    (work|extras|repairs|parts|changes) (is|are|will be) (only|only ever|never|not) (ever|) (done|started|carried out|ordered|fitted|begun|undertaken|charged) (once|until|after|unless|without) … (agreed|approved|approval|agreement|consent|permission|say so|go ahead|ok),
    (discuss|talk through|talk over|go over|agree) (any|all|every|the) (change|changes|extras|adjustments|extra work) with you (first|before|beforehand),
    (say so|tell you|flag it|warn you) before (touching|starting|doing|i start|we start|i touch|we touch|i do|we do),
    (change|changes|variation|variations|extras|extra work|difference) (gets|get|is|are|will be) (quoted|priced|costed) (in writing|separately|first|before),
    (is|are|will be) (cleared|agreed|approved|discussed) with you (first|before|beforehand|in advance),
    no (additional|extra|further) (work|cost|costs|charge|charges|expense|expenses|service|services|repair|repairs|part|parts) … without your (approval|consent|agreement|permission|authorisation|authorization|go ahead|ok|sign off),
    (discuss|raise|flag|talk through|explain|notify you of|inform you of|advise you of|tell you about) any (additional|extra|further|unforeseen|unexpected) (service|services|cost|costs|work|charge|charges|fee|fees|expense|expenses),
    (seek|get|obtain|ask for|ask|request|need|require|await|have|secure) your (prior|written|express|explicit|) (approval|agreement|permission|authorisation|authorization|go ahead|ok|sign off) (in writing|) (before|prior to|ahead of), (get|seek) your (written|prior|) consent (before|prior to) (any|incurring|ordering|spending|the|starting|doing)`,
  'costs-shown': `
    (give|gives|provide|provides|offer|send|get|receive|have|leave
    with|leave … with|with) (you|) (with|) (a|an|our|your)
    (written|clear|detailed|full|itemised|itemized|firm|honest|realistic|cost|fair|rough|accurate|)
    (estimate|breakdown|indication) of (the|our|your|all|)
    (cost|costs|fee|fees|price|prices|charge|charges|hours|likely
    cost|likely costs|total cost|total|work|time),
    (estimate|indication|idea) of what (your|the|it|this|that)
    (case|matter|work|job|project|treatment|repair|)
    (might|will|would|may|is likely to|could) cost,
    (detailed|itemised|itemized|full|complete|clear)
    (account|breakdown|statement|record|list|invoice|bill|invoices|bills)
    (of|showing|for) (everything|all|the time|the work|what|exactly
    what|any work|our time|our charges|every)`,
  'pay-what-you-see': `
    no surprises on the bill, no surprises on your bill,
    no surprise on the bill, no surprise bill*, no surprise charge*,
    no surprise invoice*, no surprises on your invoice,
    what you see is what you pay, the price you see, the price we quote,
    price we quote is, quote you receive is, pay only for what,
    only pay for what, you only pay, quote you first, always quote first,
    we stick to it, nothing added afterwards, nothing added later,
    nothing added on, no add ons, pricing is all inclusive,
    prices are all inclusive, price is all inclusive, is the fare you pay,
    is the fee you pay, is the price you pay, is what you pay,
    is the price invoiced, is the amount you pay, is the sum you pay,
    is the figure you pay, is the price on the bill, is the rate you pay,
    is all you pay, is what you'll pay, is the price you'll pay,
    is the final price, is the total you pay, is what we charge,
    is what we invoice, is what gets invoiced, nothing more to pay,
    nothing further to pay, not a penny more, not a cent more,
    never a penny more, and not a penny, price quoted is the price,
    fare quoted is the fare, quoted is what you pay, we quote is what,
    we charge what we quote, no cure no pay, no result no fee, no sale no fee,
    no save no fee, no recovery no fee, unless we win, unless we recover,
    no premium for (short|weekends|weekend|evenings|evening|nights|night|out|urgent|emergency|rush|holidays|bank),
    (cost|costs) the same as (weekdays|on weekdays|during the week|a weekday),
    same price (at|on) (weekends|the weekend|sundays|saturdays|evenings),
    only (bill|charge|invoice) (you|) for,
    (that|the|this|our) (figure|quote|price|total|sum) (doesn't|does not|won't|will not|never|is never) (move|moves|change|changes|budge|creep|creeps|go up|exceeded),
    (nothing|no item|no cost) (beyond|outside|on top of|over) (the|our|your) (quote|estimate|quoted price|agreed price),
    (never|not) (pay|charged|billed) more than (the|our|your|what) (quote|quoted|estimate|agreed|we quoted),
    (weekends|evenings|nights|sundays|holidays) cost (no more|the same),
    (stick|sticks|keep|keeps|hold|holds) to (that|the|this|our|its) (price|quote|figure|estimate|fee|word),
    (price|figure|total|amount|fare|fee|quote|sum) … is (exactly|always|also|) (the|what) … (pay|pays|charge|charged|invoice|invoiced|bill|billed),
    (weekends|weekend|evenings|evening|nights|night|sundays|saturdays|holidays|emergencies|emergency|out of hours) … (billed|charged|invoiced|priced|cost|costs) … (same|normal|usual|weekday|standard|ordinary|daytime|day|regular) (rate|price|fee|rates|prices|as weekdays|as on weekdays),
    (nothing|not a penny|not a cent|no extras) (is|are|gets|will be|will ever be|) (ever|) (added|tacked|slipped) (on|) (to|onto) (your|the) (bill|invoice|quote|total|price),
    ${never} (ever|) (add|invoice|bill|charge) (you|) (a|any|anything|for anything|for work|for a|for parts|more) … (you haven't|you have not|you didn't|that you|wasn't|isn't|weren't|was not|were not|is not|not) (in|on|part of|approved|agreed|asked|ordered|seen),
    (pay|pays|paying) the same ${itsPrice} (from|whether|however|no matter|whatever|all year|every|throughout|all)`,
  'no-surprise': `
    no surprises, no surprise, no gimmicks, no catch, no catches,
    no small print, no tricks, without surprises, no nasty surprises,
    no bill shock, never any surprises, never a surprise,
    never any nasty surprises, no vat surprises, no price surprises,
    no billing surprises, no bill surprises, no hidden extras,
    no hidden surprises, no nasty extras, no nasties, no ifs or buts,
    (won't|will not|will never) be (any|) (nasty|hidden|) (surprise|surprises)`,
  bundled: `
    when you (bundle|combine|pair) (it|this|them|with|your), when (bundled|combined) with,
    when you (have|add|take|already have) (any|a|an|our|your|another) …
    (line|plan|package|contract|subscription|membership|policy|service),
    with (any|a|an|our|your) (mobile|phone|voice|wireless|broadband|internet|energy|tv|qualifying|eligible|existing) (line|plan|package|contract|subscription|policy),
    with (autopay|auto pay|automatic payments|direct debit)`,
  switching: `
    when you (switch|move|transfer|come over) (to us|from), when you switch, when you join us,
    switching (to us|from), if you switch, termination fee*, exit fee*,
    cancellation fees from your, buy out your, buyout of your`,
};
