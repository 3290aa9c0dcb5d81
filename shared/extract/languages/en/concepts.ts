import type { FrameWords } from '../../frame-words.ts';

/** English phrases of each concept. */
export const concepts: FrameWords['concepts'] = {
  void: `
    (method|form|mode|means|methods|forms) of payment,
    (waits|wait|is waiting) for you, (parcel|order|it) waits,
    balance (is due|due|is payable|payable|to be paid|is paid|) (a|one|two|three|four|six|eight|ten|{1-90}) (day|days|week|weeks|month|months) (before|prior),
    (collection|pick-up|pickup|drop-off) and return,
    including (the|any|your|all|) (cost|costs|charge|charges) of (standard|) (delivery|shipping|postage), including (the|any|your|all|) (standard|original|outbound|initial|) (delivery|shipping|postage) (cost|costs|charge|charges|fee|fees),
    no less than, not less than, no fewer than, not up to us, not on us, of your decision,
    typical home saves, typical household saves, average home saves,
    average household saves, typical family saves, average family saves,
    chain free,
    failure to return, failing to return, fail to return,
    free from animal, free from additives, free from gluten, free from nuts,
    free from parabens, never pay more than, don't pay more than,
    try again, tries again, stop them, stop it at least,
    coverage area, coverage areas, area of coverage, areas covered,
    features included, services included, items included, tax included,
    taxes included, vat included, beginners included, weekends included,
    same price as, same rate as, same prices as, same rates as,
    savings account*, saving account*, saving member*, savings balance*,
    savings history, saver's loan, may include, might include, can include,
    could include,
    not resolved within, not solved within, only pay the difference,
    pay only the difference, in depth, claim free year*,
    claims free year*, ensure availability, guarantee availability,
    to guaranty availability, based on availability, returned check,
    returned checks, returned cheque, returned cheques, returned payment,
    returned payments,
    may be included, might be included, can be included,
    public liability, so we can put things right, so we can try to put,
    so that we can put, so that we can try to put, opportunity to put,
    chance to put things right, chance to put it right, hear about it and put,
    free plan, free tier, free version, priority weekend, automated daily,
    slots are free, slot is free, seats are free, rooms are free,
    tables are free, daily rate*, daily fee*, daily charge*, daily price*,
    daily or weekly, daily and weekly, courtesy and, courtesy to,
    courtesy toward*, courtesy of, as a courtesy, common courtesy,
    professional courtesy, with courtesy, utmost courtesy,
    treated with courtesy, stop being included, stops being included,
    stopped being included, no longer included, included in your selection,
    of every sale, of each sale, of all sales, included in your order,
    feel free, toll free, freephone,
    hassle free, stress free, worry free, risk free, pain free, sugar free,
    gluten free, dairy free, fat free, hands free, duty free, tax free,
    wrinkle free, smoke free, pet free, odour free, odor free, free range,
    free time, free trade, free text, free form, free standing, freestanding,
    free will, free market, free speech, free software, free radical*,
    free to contact, free to call, free to ask, are free to,
    is free to use his, free of defect*, free of charge delivery-free,
    not only, no matter, no problem, why not, no later than, no more than,
    not more than, no longer than, not exceed*, return to home*, return home,
    return to the home*, return to top, return to site, return journey,
    return trip, return flight, return transfer, return ticket, in return,
    tax return*, your return status, income tax, return visit,
    returning customer*, returning user*, carriage return, save the date,
    save your, save changes, save this, save as, save my, cancel button,
    terms of delivery, deliver on our, delivers results, delivering results,
    deliver results, deliver quality, deliver excellence, deliver exceptional,
    deliver the best, deliver high, deliver value, open source, open minded,
    open mind, open to, open air, open plan, open a, opening up, opened in,
    opened our, in order to, court order, law and order, out of order,
    response team, responsible, answer key, answers to, find answers,
    warranty claim, day to day, first come, every day low, wait list,
    waitlist, waiting list, can't wait, cannot wait, no guarantee*,
    cover letter, free agent, free spirit, price list, point of sale,
    point of contact, points of interest, talking points, key points,
    reward yourself, rewarding, exchange ideas, exchange rate*,
    exchange student*, exchange of, remind us, send us, return the form,
    return this form, return to, one by one, credit card*, credit score*,
    credit report, credit history, credit check*, billing cycle,
    trial and error, clinical trial*, business trial, trial by,
    support group*, supporting, off the record, off site, off road, off grid,
    off the shelf, day off, days off, drop off, take off, off peak,
    off season, off campus, one off, kick off, cut off, well off, off line,
    payment received, gift shop, gift card balance, gift ideas, gift guide,
    gift list, shopping, answer a few, answer some, answer these,
    answer the following, answer the questions, answering the questions,
    questions to answer, your quotes, your invoices, quotes and invoices,
    invoices and quotes, estimates and invoices, invoices and estimates,
    recorded delivery, proof of delivery, scope of delivery,
    delivery of our services, delivery of services, service delivery,
    content delivery, delivery network, email delivery, delivery note,
    error free, pressure free, trouble free, maintenance free, virus free,
    bug free, noise free, lead free, bpa free, cruelty free, chemical free,
    drug free, alcohol free, nut free, lactose free, grain free, spam free,
    debt free, fragrance free, oil free, paraben free, toxin free, mess free,
    carbon free, jargon free, caffeine free, latex free, anxiety free,
    distraction free, contact free, contactless free, paper free, damage free,
    accident free, injury free, barrier free, traffic free, allergy free,
    allergen free, guilt free, care free, free up your, free up time,
    free up space, free up some, free up more, free up hours, frees up, freeing up,
    set free, free flow*,
    free hand, free weights, free space, free of any, free of error*,
    free of lien*, free movement, free choice, free and clear, free world,
    free man, free kick, free fall, stain free, scratch free, crime free,
    drama free, conflict free, headache free, wire free, cable free,
    plastic free, cage free, antibiotic free, have no obligation,
    has no obligation, assume no obligation, assumes no obligation,
    included in our … package*, included in the … package,
    included in package*, included in our package*, free press,
    free encyclopedia, free as in, sign up free, (got|had|want|wants|wanted|wanting) their money back,
    pay back the money, make money back, manufacturing defect*,
    service window, voids the warranty, void the warranty, book a, book an,
    book your, book now, book online, book today, to book, book by, book with,
    book direct, book us, book in, paper return, file a return,
    file your return, filed your return, your tax return, electronic return,
    a return filed, issue returns, problem returns, same problem,
    pest returns, return when, covered under warranty, under warranty,
    information provided, provided by us or, until you cancel,
    until cancelled, until canceled, until you change or cancel,
    until cancellation, provided you with, reply to us, respond to us,
    answer us, get back to us, come back to us, gift set*, perfect gift,
    ideal gift, as a gift, great gift, gift basket*, gift hamper*,
    gift giving, the gift of, best gift*, thoughtful gift*,
    included with our … package*, included with all our … package*,
    waiting period, waiting periods, unsubscribe from, unsubscribe link,
    unsubscribe by, unsubscribe at the bottom, we'll return, we will return,
    we return, pests return, problems return, symptoms return, return to fix,
    return to your, return to the, unless cancelled, unless canceled,
    unless you cancel, unless it is cancelled, unless cancelled by,
    if you do not cancel, did not cancel, forgot to cancel, wait around,
    waiting around, wait all day, waiting all day, wait in all day,
    wait at home all day, waiting in all day, exchange contracts,
    exchanging contracts, exchange of contracts, contracts exchanged,
    contracts are exchanged, contracts have been exchanged,
    exchanged contracts, exchange stage, exchange and completion,
    day of exchange, exchange must happen, exchange words, exchange messages,
    exchange information, exchange data, exchange views, stock exchange,
    data exchange, back pain, lower back, back problems, sales grew,
    sales growth, sales rose, sales increased, sales up, sales team,
    sales tax, sales rep, sales representative, give us, not free, isn't free,
    is not free, aren't free, are not free, never free, no longer free,
    all inclusive holiday*, all inclusive resort*, all inclusive vacation*,
    all inclusive hotel*, all inclusive trip*, all inclusive break*,
    all inclusive getaway*, their time for free, their time free of charge,
    time for free, have no obligations, has no obligations,
    assume no obligations, under no obligation to provide,
    no obligation to provide, no obligation to update, ad free, ads free,
    wheat free, egg free, yeast free, soy free, gmo free, screen free,
    frost free, lint free, rust free, weed free, pest free, meat free,
    nickel free, silicone free, sulphate free, sulfate free, permit approval,
    planning approval, city approval, council approval, board approval,
    minutes on site, minute on site, hours on site, hour on site, hrs on site,
    mins on site, days on site, minutes onsite, hours onsite,
    prices include vat, price includes vat, prices include gst,
    price includes gst, prices include tax, price includes tax,
    prices include all taxes, prices include sales tax, be wary of,
    total price includes, charged monthly, charged annually, charged yearly,
    charged each month, charged every month, charged per month,
    gift cards are available, gift cards available,
    gift vouchers are available, gift vouchers available,
    gift certificates are available, gift certificates available,
    offer gift cards, sell gift cards, is free from, are free from,
    free from any, free from all, free from defect*, free from harmful,
    free from artificial, free from pest*, free from chemical*,
    free from error*, free from virus*, guaranteed free from, be free from,
    earned on us, based on us, rely on us, relying on us, count on us,
    depend on us, call on us, focus on us, data on us, information on us,
    hold on us, impact on us, binding on us, check on us, check up on us,
    drop in on us, feedback on us, out for nothing, good for nothing,
    not for nothing, all for nothing, free call back, free dates, free places,
    free from nasties, free from added, free from sugar, tables free,
    rooms free, slots free, stays free of, kept free of, keep free of,
    if you have a free, no fixed price*, admission is not free,
    free encyclopaedia, free and fair, free agents, breaks free, break free,
    free energy, roam free, run free, running free, free running,
    your free hand, free surface (of|area|water|flow), draught free, free solution, gift aid,
    risk is on us, risk is all on us, risk is entirely on us, burden is on us,
    responsibility is on us, onus is on us, pressure is on us, right is on us,
    financing question*, finance question*, financing need*, finance need*,
    financing enquir*, finance enquir*, finance desk, finance department,
    finance team, finance manager, at the set rate, at the set price,
    at the set fee, free phone number*, free phone on,
    take back your, taking back your, takes back your, take back control,
    take it back to, get your life back, get your time back,
    get your evenings back, get your weekends back, get your space back,
    give back to, gives back to, giving back to, delivery points,
    delivery point, pickup points, pickup point, pick up points,
    pick up point, collection points, collection point, drop off points,
    drop off point, meeting point*, access point*, charging point*,
    price point*, starting point*, entry point*, pain point*, data point*,
    touch point*, customers without, clients without, buildings without,
    businesses without, homes without, companies without, members without,
    those without, anyone without,
    of sales, your sales, our sales, sales by, make the right decision, make the best decision,
    make better decisions, informed decision, informed decisions, unsubscribe at any time,
    unsubscribe any time, unsubscribe anytime, free yourself, free your,
    set you free, free download*, download for free, free account*,
    more for free, away from free, free newsletter*, cctv, the fee covers,
    fee covers, fees cover,
    free guide, free guides, free e book*, free ebook*, free checklist*,
    free whitepaper*, free template*, free worksheet*, our free guide,
    questions answered, questions … answered, question answered, free app,
    free … app, outside the flat rate, outside of the flat rate,
    outside the fixed price, redeem them for, redeem … for free,
    fixed (term|length|duration|contract),
    (honest|straight|frank|simple|clear) (answer|answers), match you (with|to),
    with (a|the|your|original|valid|) receipt, (without|no) (a|the|your|original|) receipt, (be|are|is) returned to (the|our) (sales floor|floor|shelf|shelves|stock|inventory|sender|warehouse|manufacturer|supplier),
    (of|of the) (sale|purchase|selling|asking|property) price, (hip|knee|joint|hormone|hair|meal|tooth|teeth|window|roof|boiler|cambelt) (replacement|replacements), (hip or knee|knee or hip) replacement, (stroke|cardiac|surgery|injury|cancer) recovery, recovery (from|after) (surgery|stroke|injury|a stroke|an injury), replaced (professionally|with quality|with genuine|with oem|with original|with premium|with high|by our|using),
    match (you|them|him|her|your child) with, matched with (a|an|the|your), we match (you|them) with, evaluated on a case, case-by-case basis, at the discretion of (management|the manager|the owner),
    non-defective, non defective, (defective and|defective or) non-defective, both defective,
    (need|needs|require|requires|warrant|warrants|warranting|recommend|recommends) a (full|complete|total|new|) (roof|) replacement, (full|complete|total|roof|window|door|engine|system) replacement,
    less than {1-100}, fewer than {1-100},
    100% satisfaction (from|rate|score|rating),
    (not|won't|don't|doesn't|never|cannot|can't) (get|receive|have|be given) (your|any|) money back, (fair|unfair|hard|harsh|tough|easier|easy|rough) on us, if (it|one|that|there|a place|a slot|somebody|someone|anybody|anyone) is free, (after|from|of|since) (issue|issuing), (taken|deducted|knocked|held) (off|back|) for each, card is only charged (in|when|if),
    (pause|change|amend|end|suspend|cancel|withdraw|close) or (end|cancel|stop|change|amend|withdraw|close) (the|this|our|any) (scheme|offer|promotion|programme|program|promo|competition|reward|rewards|discount|loyalty),
    the first (£|$|€|) {1-9999} of (any|an|each|a|every) (accident|claim|loss|damage|repair|incident),
    half the price again, half as much again, half again,
    as long as (no|nobody|nothing), never (later|longer) than,
    in no case, less notice, less warning,
    will register, reviews (the|our|your|it|them),
    (ask|asking|get) (the|your|us|our|a|them) … to (tell|give|quote) you,
    (nobody|no one|someone|somebody|anyone|a colleague|an agent|an adviser|a table|a line) is free, (answer|answers|complete|fill in) (a|an|the|our|your|this) (questionnaire|survey|quiz|form), (see|seeing|expect|expects|need|want) (a|any) return (in|within|on), (rewards|reward) (checking|savings|account|card|credit), (do|doing) (all|everything|what|whatever|our best|our utmost) (we|i|) (can|possibly can|) to (put|make), (candidate|candidates) (leaves|leave|quits|resigns|walks),
    (cancellation|cancellations|cancelation) list*, (nothing|something|anything|nobody|somebody|no one|someone|a table|a place|a slot) is free,
    with or without, no obligation to refund, obligation to refund, no obligation on (us|our part),
    (prices|price|fees|fee|rates) (include|includes|cover|covers) (all|any|the|) (taxes|vat|gst|tax|sales tax),
    for (each|every) (day|night) (your|the|our|we|it|that|of delay|until|late),
    (fault|problem|issue|leak|symptom|pain|stain) returns,
    return (the|your|a|all) (key|keys|fob|locker key|card|equipment|boots|skates),
    hear (back|) from the (tax office|bank|lender|court|council|insurer|embassy|authorities|university|examiners), nothing (in life|in this life|) is free,
    (costs nothing|cost nothing) to (ask|try|call|look|find), asking costs nothing,
    (room|table|space|slot|seat|pitch|court|line|chair) is free,
    at the last minute, at short notice,
    at the last minute, at short notice,
    (not|never) refunded if, invoices (go out|are sent|are issued|are emailed), invoice (goes out|is sent|is issued|is emailed),
    gift (card|cards|voucher|vouchers|certificate|certificates) (can be|may be|are available|are sold|are on sale|available), (give|donate|make|gives) a gift to (the|a|our|local|charity), (free|) gifts (are|is) (subject|not|limited|only), winner (takes|gets|receives|wins|leaves|goes)`,

  deliver: `
    deliver, delivers, delivered, delivery, deliveries, delivering, shipping,
    shipment, shipments, transit, courier, white glove, in transit, carriage,
    tracked 24, tracked 48, priority mail, express mail, first class mail, first-class mail, media mail, (royal mail|parcelforce|usps|fedex|ups|dpd|evri|canada post|australia post) (first|second|1st|2nd|tracked|express|ground|standard|priority|special|economy|overnight|next day|signed)`,
  ship: 'ship, ships, shipped, shipping, shipment, shipments',
  dispatch: `
    dispatch, dispatches, dispatched, dispatching, despatch, despatches,
    despatched, despatching, leave our warehouse, leaves our warehouse,
    leave the warehouse, leaves the warehouse, leave our … warehouse,
    sent out, send out, sends out, send them out, sent on, posted out,
    post out, posted, is shipped, are shipped, be shipped, get shipped,
    gets shipped, we ship, ships, ship out, ship within, ships within,
    ships in, ship in, ship the same, ships the same, ready to ship,
    shipped out, shipped within, shipped in, goes out, go out, handling time,
    handed to the carrier, handed to the courier, on its way,
    leave our facility, leaves our, post within, posts within, pack and post,
    packed and posted, packed and shipped, pack and ship, mailed, mail out,
    mailed out, we mail, we post, it ships, before shipping, before it ships,
    until it ships, before dispatch, to ship, prior to shipping, shipping out,
    leaves the workshop, leaves our workshop, leave our studio,
    leaves our studio, shipped back, ship back, ships back,
    weeks before shipping, days before shipping, ship time, ship times,
    ship date, emailed, are sent, is sent, be sent, sent within, e mailed,
    send every order, send each order, send all orders, send orders,
    pack and send, packed and sent, pack and dispatch,
    will ship, we'll ship,
    (leave|leaves|leaving|left) (us|our|the|my)
    (warehouse|depot|workshop|works|studio|shop|lab|building|yard|bakery|kitchen|press|presses|factory|farm|hands|bench|nursery|roastery|office|brewery|cellar|shed|site|premises),
    (leave|leaves) us, (out|rolls out|roll out) (of|) the door, (on|onto)
    (the|that|that day's|tonight's|tomorrow's|today's|our|next day's)
    (truck|van|lorry|train|plane|ferry|boat|courier|post|delivery run|delivery),
    in the (mail|post)
    (by|the|that|within|monday|tuesday|wednesday|thursday|friday|next|same),
    with the (courier|carrier|post office|postman), (is|are|gets|get)
    (loaded|packed|boxed|posted|couriered|mailed), (loaded|packed|boxed)
    (within|in|inside|by|the same|same day), ships from,
    (weekend|weekends|holidays|holiday|sunday|sundays|saturday|saturdays|friday|noon|pm|cut off|then|that|hour|time|they|midday) (leave|leaves|go out|goes out|will leave|will go) (on|the|on the|),
    do you pack,
    (post|mail|send) (it|them|) (the same|that same|the next|the following) (day|afternoon|morning),
    (hem|pack|print|cut|wrap|bag|box|finish|sew|and) (and|) post (your|it|them|every|each|the)`,
  receive: `
    receive, receives, received, receiving, get it, have it, get them, receipt, arrives with you,
    have your finished, have your photos, have your new,
    (get|have|see) (my|our) (photos|pictures|images|gallery|film|video|album|prints|proofs|order|parcel|cake|flowers|book|books|goods|item|items|translation|documents|results)`,
  'around-day': `
    of each month, of every month, each month around, every month around,
    around the middle of, at the beginning of each month,
    at the end of each month, early each month`,
  'on-days': `
    every (monday|tuesday|wednesday|thursday|friday|saturday|sunday), each
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday), on
    (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays),
    (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays) and
    (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays),
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday) and
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday), once a week,
    twice a week, three times a week, every week`,
  'worst-case': `
    may take up to, can take up to, could take up to, might take up to,
    may take longer, some orders may, some deliveries may,
    in exceptional cases, in rare cases, exceptionally, during busy periods,
    peak periods, busy periods, may extend, may be extended`,
  arrive: `
    arrive, arrives, arriving, arrival, reach you, reaches you, reach your,
    at your door, to your door, on your doorstep, be with you, with you,
    get to you, gets to you,
    (reaches|reach|get to|gets to|comes to|arrives with|lands with|turns up|turn
    up) (you|your|them|customers|members|the shop|our shop),
    (arrives|arrive|come|comes) (by e mail|by email|by post|by courier|in the
    post|through the post)`,
  lands: `
    in your inbox, in your mailbox, in your letterbox, into your inbox, your
    inbox, through the letterbox, through your letterbox, in your hands, in your
    kitchen, in your fridge, in your boot, in your account, on your account,
    into your account, in your bank, to your account, in your bank account, on
    your doorstep, on the doorstep, to doorstep, on your step, at the door, to
    your door, to the door, with you by, with you the, with you in, with you
    within, is with you, are with you, back with you, back to you, land in,
    lands in, land on, lands on, lands with, land with, land at, lands at, come
    home, comes home, back home, at its destination, at their destination, to
    your desk, on your desk, on your table, on your shelf, on the shelf for you,
    drop it to, drop it round, bring it round, bring them round, brought round,
    brought to you, fetched, change hands, changes hands, by e mail within, come
    by e mail, comes by e mail, arrive by e mail, by email that, results by
    post, to window, to install, reach your, reaches your, on your wall, on your
    drive, on your driveway, to your gate, at your gate, in your garden, in your
    hand, in your pocket, on your phone, to your phone, in your wardrobe, on
    your peg, on your bike,
    (in|on|at|to|into|through|by) your (desk|door|front
    door|doorstep|step|lounge|living
    room|kitchen|hall|garage|garden|drive|driveway|gate|inbox|mailbox|letterbox|letter
    box|phone|hands|hand|wrist|nose|finger|feet|wardrobe|peg|fridge|freezer|cellar|table|shelf|room|yard|field|farm|bench|kitchen
    table|bike|wall|porch|windows|window|hallway|stable|barn|locker|pigeonhole),
    on the (doorstep|table|mat|doormat|shelf|wall|drive), hanging
    (by|on|in|within), up on (your|the) (wall|wall by), home with you, in your
    possession,
    (live|racked and reachable) (in|within|inside|by|the next|the same), in the post to you,
    posted to you, emailed to you, mailed to you, texted to you, couriered to
    you, follows (in|within|by), (follow|follows)
    (three|two|four|five|six|seven|ten|{2-30}) (days|weeks|working days|hours)
    later, go home with you, goes home with you, ride home, drive home,
    (photos|pictures|images|portraits|prints|files|videos|albums|proofs) … (ready|available|delivered|online|uploaded|handed over), gallery … (ready|available|online|delivered|live), in (an|your) online gallery,
    (come|comes) back (retouched|framed|edited|printed|bound|developed|finished|repaired|cleaned|mounted|sharpened|marked)`,
  'put-in-service': `
    (instant|immediate|automatic) (setup|set
    up|activation|provisioning|account setup), set up, setup, activated,
    activation, provisioned, provisioning, goes live, go live, is live,
    emailed, e mailed, sent by email, arrives by email, arrive by email,
    delivered by email, credited, added to your (account|balance),
    enrolled, unlocked,
    (is|are|will be|be) (active|operational|ready to use),
    account (is|will be) (opened|created|activated|set up)`,
  'handed-over': `
    handed over, handed to you, given to you, turned around, drawn up, issued,
    sent over, submitted, presented, published, digitised, digitized,
    translated, scanned, back with you, back in your hands, in your hands,
    emailed over, finalised, finalized, typed up, written up, printed, on file,
    released to you, available online, up and running, uploaded,
    signed off,
    (is|are|gets|get|be|being) (ported|migrated|hung|erected|built|racked|booked
    in|laid|planted|drawn|written|filed|paid
    out|registered|engraved|bound|framed|cut|loaded|moved|switched|transferred|ready|live|handed
    to you|in your hands|turned around|published), ported, migrated, hung,
    erected, booked in, planted, transferred, typeset, edited, mixed, mastered,
    racked, done and (tested|dusted),
    (switch|move|transfer|migration|port|porting|changeover|registration)
    (completes|complete|is complete|is completed|takes|happens), turned
    (around|round),
    (take|takes|took|need|needs) (us|our … ), (take|takes) (me|my), we (need|ask
    for|take), is what we (ask|need)`,
  papers: `
    (your|the|a|full|written|final|our) (report|write
    up|transcript|drawings|photos|pictures|images|prints|gallery|draft|drafts|translation|minutes|payslips|licence|permit|proof|proofs|layout|film|footage|paperwork|sick
    note|logbook|scores|marks|grades|voucher|vouchers|tickets|keys),
    (test|lab|blood|biopsy|exam|scan|your) results, certificates, certificate,
    payslips, payslip, floor plan, floor plans, first draft, first drafts,
    drafts, finished film, edited photos, edited images, sneak peek,
    transcripts, translations, e tickets, layout drawings, planning drawings,
    sick note,
    sneak peeks, (some|few|handful of) (previews|sneak peeks), preview gallery`,
  'work-back': `
    (translations|translation|transcripts|transcript|drawings|proofs|photos|negatives|slides|films|scans|certificates|reports|marked
    work|marked scripts|documents) (is|are|will be) (returned|handed
    back|given back)`,
  order: `
    order, orders, ordered, ordering, item, items, product, products, parcel,
    parcels, package, packages, goods, groceries, shopping, meal, meals, food,
    flowers, bouquet, bouquets, prescription, prescriptions, photos, gallery,
    galleries, album, albums, prints, edited images`,
  purchase: `
    purchase, purchases, purchased, buy, bought, basket, spend, checkout,
    spent, you spend, dollar spent, euro spent, pound spent`,
  produce: `
    production, produce, produced, made to order, custom made, handmade, hand
    made, hand crafted, handcrafted, manufacture, manufactured, manufacturing,
    build time, lead time, lead times, crafted, printed, tailored, prepared,
    preparation, completed piece, to create, personalised, personalized,
    rendering, made within, made in under, built for you, sewn, engraved, baked,
    framed, altered, alterations, printing takes, proofing takes,
    engraving takes, framing takes, binding takes, finishing takes,
    embroidery takes, cutting takes, created in, created within, hemmed, upholstered, embroidered, assembled,
    cut to size, roasted, bottled, brewed, typeset, first draft, artwork,
    proofed, stitched, woven, turned on the lathe, welded, in the workshop, on
    the bench, on the press, presses,
    us to make, us to build, us to bake, we need to make, we take to make,
    made by hand, sewn by hand, hand sewn, made from scratch, hand poured, hand dyed, thrown by hand, poured by hand`,
  install: `
    install, installs, installed, installation, installations, set up, setup,
    fitting, fitted, activate, activated, activation, onboarding, deployed,
    deployment, provisioned, provisioning, switching date, go live,
    up and running, goes live, be live, live within, live in, switched on,
    connected within, deployments, implementation, implementations,
    implemented, rollout, roll out,
    (switch on|switched on|hooked up|plumbed in|wired in|connected up|fitted and
    running|fitted|hung|commissioned|installed) (within|inside|in under|in less
    than), install date, fitting date, installation date,
    (goes|go|went|going|you're|be|is|are|site's) live`,
  build: `
    to build, build a, build an, build my, build your, build our,
    website take, website takes, site take, launches within, launches in,
    launched within, launched in, launch within, launch in, launch my,
    launch your, launch a, to launch, design a, design my, design your,
    create a, create my, create your, create our, develop a, develop my,
    develop your, set up my, set up your, set up the, set up a, onboard,
    onboarding, go live, goes live, from kickoff, from kick off, build time,
    implement, project take`,
  ready: `
    ready, available for collection, available for pickup, ready to collect,
    ready for pickup, ready for collection, collect within,
    collect in as little as, collect in, pick up in, pickup in, pickup within,
    collection within, collection in, pick up within`,
  pickup: `
    pick up, pickup, pick ups, collection, click and collect, click & collect,
    collect in, collect within, collect in store, curbside, drop off, pick you up`,
  process: `
    process, processed, processes, processing, issued, issue, credited,
    credit, paid, returned to you, completed, approved`,
  'order-handling': `
    processing time, processing times, handling time, handling times,
    order processing, for processing, to process your order,
    process your order, process orders, process all orders,
    orders are processed, order is processed, to prepare your order,
    to prepare, preparing your order, order preparation, fulfillment time,
    fulfilment time, fulfillment times, fulfilment times,
    fulfillment timeline, fulfilment timeline, fulfillment timelines,
    fulfilment timelines, packing time, packaging time, to process an order,
    process an order, process my order, to process orders, preparation time,
    preparation times, order fulfilment, order fulfillment, prepare my order,
    do you pack, (pack|packing) (an|my|your|the|every) (order|parcel|orders), to pack (an|my|your|the) (order|parcel),
    orders (currently|normally|usually|generally|typically) take`,
  'bank-takes': `
    (depending|depends) on when your bank, to appear on your (statement|card|account), (bank|card provider|card issuer|card company) may need,
    to appear depending on, depending on your card issuer,
    days to appear,
    takes your bank, bank to process, bank may take, banks may take,
    bank can take, bank takes, banks take, bank to post, card issuer may,
    card company may, card issuer to, bank will take, your bank to,
    takes the bank, provider may take`,
  cutoff: `
    order before, orders before, ordered before, ordered by, order by,
    orders placed before, orders received before, placed before, placed by,
    received before, paid before, cut off, cutoff,
    (ordered|placed|paid for|paid|uploaded|phoned through|phoned in|sent
    in|booked|confirmed|approved|in the
    queue|in|received|bought|submitted|order|upload|ring|phone|call|pay|send it
    in|get it to us) (by|before)
    ({1-12}|noon|midday|midnight|lunch|lunchtime|close|the|teatime|breakfast),
    orders (in|until|up to|till), order until, order up to, artwork by, artwork
    before, files by, files before`,
  'freight-cost': `
    shipping cost*, shipping fee*, shipping charge*, delivery cost*,
    delivery fee*, delivery charge*, postage, p&p, shipping is, delivery is,
    freight, postage and packing, carriage`,
  'delivery-window': `
    (one|two|three|four|{1-6}) hour (band|bracket|arrival window),
    delivery window, time slot, time window, hour window, hour slot,
    delivery slot, arrival window, minute window, hour delivery window,
    window prior, arrival slot*, arrival time slot*, arrival windows,
    appointment window*, hour windows, hour slots, hour arrival window*,
    hour time slot*, hour time window*, minute windows,
    (one|two|three|four|1|2|3|4|half) (hour|hours)
    (slot|slots|window|windows|wide|time slot|arrival window), (half|one|two)
    hour (slot|window), (morning|afternoon|evening) (slot|slots|window|or
    afternoon slot), slot of your choosing, (30|60|90) minute
    (slot|window|slots|windows), hours wide, narrow window, time band, time
    bands`,
  kept: `
    days to collect, days to pick up, days in which to collect,
    time to collect it,
    kept at, kept for, held at, held for, hold your, hold it for,
    hold parcels, keep your parcel, stored for, will be held, is held,
    available for pickup for, remain available, not returned, isn't returned,
    aren't returned, unreturned, fail to return`,

  return: `
    (can|may|must|could) come back (within|in|up to|to us|for),
    return, returns, returned, returning, send back, sent back, send it back,
    send them back, bring back, bring it back, returnable, ship it back,
    brought back, bring them back, bring them, take it back, take them back,
    hand it back,
    sending back, sending it back, sending things back, sending something back,
    sending anything back, send things back, send anything back, send them in,
    give it back, give them back, handing it back, handed back, hand them back,
    take back, taken back, takes back, we take back, goes back to us, come back
    to us, comes back to us, post it back, post
    them back, posted back, pop it back, drop it back, ship them back, mail it
    back, brought in, bringing it back, giving it back`,
  withdraw: `
    cancel or return, return or cancel,
    change your mind, changed your mind, changes of mind, change of mind,
    cooling off, right to withdraw, right of withdrawal, withdrawal period,
    withdraw from, right to cancel, cancellation period, not for you, regret,
    make up your mind, makes up their mind, think again, think it over, second
    thoughts, to decide, decide whether (to|you|it|they|this), decide if (you|it|they|this), before you decide, sleep on
    it, live with it, take it home and, had a change of heart, change of heart,
    changed mind, try it at home, see if it suits, see if you like, see if it
    fits, try it out at home, to say so, to think, over it if you like`,
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
  exchange: `
    exchange, exchanges, exchanged, exchanging, swap, swaps, swapped,
    replacement, replacements, replace, replaced, replaces, replacing,
    different size, another size, different colour, a new one, a new item,
    a fresh one, new product, a new phone, a brand new one, a new device,
    swap it, swap for, swaps for, trade up, trade it, the next size, other size,
    other colour, another colour, another model, a fresh box, fresh one,
    substitute, its substitute, switch to another, reprint, reprinted, reprints,
    a like for like, re print, re prints, re printed, reprinting,
    resend it, resend your, resend the, resend them, reship, reshipped,
    reships, re ship,
    (change|changes|changing) (the|your|it for another) (colour|color|size|model|shade|flavour) (for you|in the shop|in store|at), change (it|one|them|yours) over, changed over, (change|changing) your … for (another|a different),
    change one over`,
  exchangeable: `
    (can|may) (all|always|also|) be (exchanged|swapped|changed|traded)
    (free of charge|free|) for (any|another|a different|one of|something
    else|a voucher|some other), (you|members|customers|holders|guests)
    (can|may) (exchange|swap|change|trade) (it|them|your|any|a|the|this)
    … for (any|another|a different|one of|something else), (can|may)
    (exchange|swap) (it|them) for (any|another|a different|something)`,
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
  'return-label': `
    prepaid label, prepaid return label, pre paid label, return label,
    return labels, prepaid shipping label, prepaid returns, prepaid return,
    postage paid, return shipping label, return shipping labels,
    returns label, returns labels, prepaid return shipping label,
    free return label, postage paid label, prepaid returns label,
    our label, free label, prepaid sticker, prepaid bag, prepaid envelope,
    prepaid box, freepost, freepost label, return sticker, return bag, label in
    the box, label is in the box, enclosed label, postage on us, return slip,
    pre paid shipping label*, prepaid postage label*, pre paid return label*,
    pre paid postage label*, pre paid returns label*, reply paid,
    reply paid address, reply paid envelope*, reply paid label*,
    pre paid envelope*, pre paid bag*`,
  'prepaid-label': `
    prepaid label, prepaid labels, prepaid return label,
    prepaid return labels, pre paid label, pre paid return label,
    prepaid shipping label, prepaid return shipping label,
    prepaid returns label, prepaid postage label, postage paid label,
    postage paid return, freepost label, freepost return, free return label,
    free returns label,
    pre paid shipping label*, pre paid returns label*,
    pre paid postage label*, reply paid label*`,
  'since-telling': `
    of telling us, of informing us, of notifying us, of your notice, of your cancellation, of cancelling, of canceling, of letting us know, of giving notice, of being told, after telling us, after informing us, after notifying us, after you tell us, after you told us, after you have told us, after you cancel, after cancelling, after canceling, from the day you tell us, from the day you told us, (day|date) on which you (tell|told|inform|informed|notify|communicate), of (your|the) (return|cancellation|withdrawal) (request|notice), of (requesting|opening|starting|raising) (a|the|your) return, after (requesting|opening|starting|raising) (a|the|your) return, of receiving (the|your|our|a) (return|returns) (label|number|authorisation|authorization), after the return is approved, of approval,
    of telling us,
  `,
  'return-received': `
    returns are processed, returns will be processed, process your return,
    processing of returns, return is processed, return will be processed,
    process returns, processing your return,
    receive your return, receive the return, receive your returned,
    receive the returned, receiving your return, receiving the return,
    receipt of your return, receipt of the return, receipt of the returned,
    receipt of your returned, received your return, received the return,
    received your returned, received the returned, return is received,
    returned item is received, return has been received,
    returned goods are received, receipt of returned, receiving the returned,
    receive it back, received back, inspect your return,
    inspected your return, return arrives, return reaches,
    after we receive the goods, after we receive the item,
    once we receive the goods, once we receive the item,
    when we receive the goods, when we receive the item,
    after receiving the goods, after receiving the item, after we get it back,
    once we get it back, after it reaches us, once it reaches us`,
  'return-shipping': `
    return shipping, return postage, return delivery, returns postage,
    cost of return*, cost of returning, return cost*, return shipping cost*,
    cost of sending, return freight, collection of the item,
    postage for the return, postage on return*, shipping cost of the return,
    cost of the return, cost of your return, shipping of the return,
    courier cost of the return, shipping for return*, freight of the return,
    postage of the return,
    the truck back, the ride back, the journey back, the trip back, postage both
    ways, post both ways, both ways, carriage back, collection of returns, the
    way back, the postage back, shipping back, send it back at, restocking,
    restocking fee`,
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
  compensates: `
    is credited, are credited, credited, credit, off your bill, off the bill,
    off the price, off the invoice, off per day, we deduct, comes off, come
    off, we knock, we take, we pay you, paid to you, refunded, we refund,
    compensation, on us, is extended, free,
    (you|you're|customers|members|guests) (get|owed|receive|earn|claim|are owed)
    (a|£|$|€|back|half),
    (knocks|knock|knocked|taken|take|takes|cut|cuts|lops|trims) … off
    (your|the), credits you, credit you, we credit, we owe you, pays you, pay
    you, pays £, pay £, pays $, pay $, gives you, give you, (half|a quarter|a
    tenth|a fifth|a third) (of|off), (is|are)
    (refunded|repaid|returned|halved|free|waived|discounted|half price|on
    us|credited), gets you, earns you, triggers a, entitles you to, entitled to
    a credit, service credit, service credits, free of charge, for nothing, not
    billed, isn't billed, or it's free, cheaper`,
  'makes-good': `
    we pay £, we pay $, we pay €, we'll pay £, we'll pay $, we'll pay €, we add another £, we add another $, we add another €,
    we pay you, we'll pay you, we will pay you, pays you, we'll give you,
    your repair is free, the repair is free, your delivery is free,
    your order is free, your meal is free, your cleaning is free,
    the visit is free, the call out is free, your ride is free,
    the service is free, your install is free, it's free, it is free,
    you don't pay, don't pay, won't pay, you pay nothing, isn't billed, not
    billed, is on us, are on us, it's on us, on the house, is waived, we waive,
    knock … off, we knock, take … off, comes off, come off, rebate, is
    discounted, half price, credits you, credit you, we credit, is credited, are
    credited, a credit, credit against, service credit, service credits, is
    refunded, are refunded, be refunded, you're refunded, we refund, we repay,
    repay you, hand back, is returned, returned to you, is repaid, are repaid,
    repaid, we pay you, we give you, pays you, pays out, we owe you, tear up,
    tears up, compensation, compensate, a free week, a free month, a free day,
    free next time, money back, cash back, have it all back, price falls, price
    drops, is cheaper, cheaper, costs you nothing, costs nothing, owe us
    nothing, owe me nothing, owe nothing, pay the gap, pay the difference, pay
    the fine, off your bill, off the bill, off your next, off per day, you get
    £, you get $, you get €, £ for each, get … back, is made up, made up or, or
    your money, waive the, month is free, trip is free, next one is free, one is
    free, journey is free, lesson is free, visit is free, order is free,
    delivery is free, hosting is free, meal is free, it is free, it's free,
    is complimentary, are complimentary, ride is free, fare is free,
    transfer is free, treatment is free, stay is free,
    you (receive|get) (£|$|€), we pay (it|the penalty|the fine|the interest|any penalty|any fine|any interest|the difference|for it),
    (pay|pays) any (penalty|fine|interest|loss), (is|are) paid to you`,
  'does-over': `
    we redo, we'll redo, we do it again, we'll do it again, we do them again,
    redone, we repaint, we'll repaint, we reclean, we re clean, we'll re
    clean, we respray, we refit, we regrout, we replant, we remake, we'll
    remake, we rework, we retouch, touch up, we come back, we'll come back, we
    return, we fix it, we'll fix it, we repair it, we'll repair it, we put it
    right, we'll put it right, put right, another visit, a second visit, a
    return visit,
    (we|we'll|we
    will|i|i'll|they|crew|team|technician|engineer|somebody|someone|stylist)
    (redo|re do|repeat|repaint|reclean|re
    clean|respray|refit|regrout|replant|remake|rework|retouch|rewash|re
    wash|retreat|re treat|reseal|refinish|restitch|rehang|retune|reframe|re
    frame|redesign|rewrite|reshoot|retake|redecorate|rebuild|reinstall|re
    lay|relay|repair|mend|fix|patch|tweak|adjust|correct|restring|tidy|touch|straighten|sort|rectify|redraw|reprogram|refill|top
    up|treat|clean|wash|service|recut|re cut|re
    edit|recalibrate|rebalance|retension|polish),
    (come|comes|be|is|are|returns|return|pop|pops|nip|straight|head) back
    (and|to|out|for|with|until|the|within|free|on us|at no|again),
    (returns|return) (to|and)
    (redo|fix|treat|put|correct|finish|clean|sort|do|make|mend|repair),
    (done|do|does|treat|treats|treated|clean|cleaned|wash|washed|paint|painted|print|made|make|cut|film|shot|edited|spray|sprayed|fitted|baked|cooked)
    (it|them|that|) (again|over|anew|afresh|from scratch|once more),
    (redone|recleaned|rewashed|resprayed|repainted|refitted|replanted|remade|reworked|retouched|restitched|mended|repaired|fixed|patched|adjusted|corrected|rectified|resealed|refilled|restrung|repeated|topped
    up|touched up|made good|tweaked|tightened|filled and),
    (put|puts|make|makes|set|sets) (it|them|things|that|this)
    (right|good|straight), (another|a second|a return|a further|one more|an
    extra|a repeat|a free)
    (visit|treatment|coat|go|wash|clean|session|call|trip|shoot|spray|appointment|attempt),
    your (rewash|reclean|re clean|redo|retake|retest|touch up|revisit|re
    spray|respray|refit|repeat) (is|are), touch ups, ours to (fix|mend|sort|put
    right|make good|repair), stick it back, sew it back, put it back on,
    (glue|stick|sew|stitch|screw|bolt|put|pop) (it|them|that) back
    (on|in|up|together),
    (scrub|wash|clean|treat|paint|spray|polish|seal|sweep|mow|weed|tune|test)
    (it|them|the … |your … |that) again,
    re(stitched|glued|hung|sealed|tuned|strung|soled|heeled|polished|plastered|grouted|tiled|felted|pointed|balanced|aligned|levelled|framed|dyed|cut|laid),
    (we|we'll|we will|i|i'll|they|our team|our crew) (sew|stitch|glue|tile|plaster|hang|fit|tune|style|colour|color|dye|trim|groom|press|iron|weld|solder|varnish|fill|grout|lay|cook|brew|shoot|mount|frame|write|type|set|run|make|do|paint|seal|plant|sow|bake|cut|print|wash|clean|treat) (it|them|that|this|one|yours|the …) (again|over again|over|anew|afresh|once more), (sewn|stitched|glued|tiled|plastered|hung|painted|laid|cooked|made|done|fitted|printed|cleaned|washed|planted|cut|run) (again|afresh|anew|once more|over again), (resewn|reglued|retiled|replastered|relaid|rehung|resealed|regrouted|recut|recooked|recoloured|redyed|retuned|repolished|rewelded|reset|refilled|refelted|reglazed|rewired|reprinted|recast|redelivered|rerun|re run|re done|re laid|re sewn|re cut|re hung|put back up), (we|we'll|we will) (resew|restitch|reglue|retile|replaster|relay|rehang|reseal|regrout|recut|recook|recolour|redye|retune|repolish|reset|rerun|reprint|re run|re make|correct|put right|make good), (second|next|return|follow-up|repeat|extra) (visit|call|appointment|trip|session|clean|treatment) (is free|costs nothing|is on us|costs you nothing|is at our expense|is not charged|is not billed), (comes|come|came|comes|go|is|are) (back|return) and (clean|do|finish|fix|treat|sort|put),
    (mend|repair|fix|sew|patch) it for (good|free|nothing|life)`,
  'another-one': `
    move you to (another|a different),
    a replacement, we send another, we'll send another, we replace it, we'll
    replace it, we replace them, we swap it, we'll swap it, swapped, swap it,
    replaced, gets replaced, is replaced, are replaced, we reprint, reprinted,
    we resend, we'll resend,
    we … another one, we … another, we … a new one, we … a fresh one, we … new
    ones, you get another, you get a new one, you get a fresh one, pick up
    another, we … the right one, one new pair, a new pair, another pair,
    another is on its way, a new one is on its way, another goes out, a fresh
    one goes out, a new one goes out,
    (send|sends|post|posts|pop|ship|ships|get|gets|have|bring|brings|courier|make|makes|print|prints|bake|bakes|fit|fits|grow|cut|pick|choose|find|finds|hand|give|gives|deliver|run|rush|drop)
    (you|out|off|round|over|up|) (another|a new|a fresh|a replacement|the
    right|a second|its twin|a spare|a working|new ones|a different|something
    else|the next size|a better), (another|a replacement|replacement|the right
    one|a fresh one|a new one|new one|a spare|the new one|its twin|the next
    size|a second one) (is on its way|goes out|goes in|is on the
    way|ships|leaves|is sent|is posted|comes|is yours|follows|on us|free|is in
    the post|will be sent|is with you|arrives|by return|in the post|in your
    hands|at once|the same day|the next day|overnight),
    (swap|swaps|replace|replaces|exchange|substitute|change|trade|reprint|resend|reship|reissue)
    (it|them|that|those|this|yours|the),
    (swapped|replaced|exchanged|reprinted|resent|reshipped|substituted|changed
    over|reissued), (swap|swaps|replacement|replacements) (at|for|on|free|is
    free|are free|go|goes|sent|posted|within), (is|are|gets|get|be) (made
    good|swapped|replaced|exchanged|changed), (one|two) new (pair|set|ones), new
    for old, like for like, one for one,
    arrange (a|a suitable|another) replacement,
    (cut|cuts|make|makes|print|prints|bake|bakes|knit|sew|brew|cook|mix|find|finds|propose|suggest|arrange|assign) (you|) (another|a new one|a fresh one), another is (on us|free|yours|our treat), a new (battery|screen|filter|part|unit|one|lens|key|crown|pair) (fitted|free|is fitted|at no), (send|post|deliver|get) (you|) the (right|correct) (one|item|size|part), (fresh|new|second) one (will be|is|gets) (sent|posted|made|baked|fitted|supplied),
    (send|ship|post|dispatch|deliver) (you|) the (next|right|correct) (size|one|model|item|colour|color)`,
  'none-owed': `
    none, nil, nothing, no charge, no charges, no fee, no fees, free,
    free of charge, 0,
    (pay|owe|owed|charged) (us|) nothing`,
  'when-ready': `
    (when|once|as soon as)
    (it's|it is|it's ready|your order is|the order is|your items are|your parcel is|they're|they are)
    ready, when ready, once ready`,
  elapsed: `
    have passed, has passed, had passed, have gone by, has gone by,
    have elapsed, has elapsed, have gone past, has gone past`,
  'so-that-we': `
    so that we can, so we can, so that we may, so that we are able, to allow us
    to, to enable us to, to help us`,
  'paid-when-late': `
    delay repay, delay compensation, compensation for delays, punctuality
    guarantee, punctuality promise, on time guarantee, late delivery
    compensation`,
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
  'back-verb': `
    give back, gives back, hand back, hands back, pay back, pays back, repay,
    repays, credit, credited, credits, return, returned, reimburse*,
    we refund, we'll refund, refunded, refunds`,
  mishap: `
    arrived broken, arrived late, arrived damaged, arrived cold, never
    arrived, didn't arrive, not delivered, missing, lost, stolen, late,
    spoiled, spoilt, wilted, dented, bent, torn, stained, scratched, cracked,
    smashed, burnt, undercooked, overcooked, corked, punctured, puncture,
    leaking, shrunk, faded, tarnished, misprinted, missed a spot, we missed,
    we forgot, our mistake, we got it wrong, wrong size, wrong colour, wrong
    color, wrong item, wrong part, too small, too big, too tight, a snag, a
    hitch, a glitch, a problem, something wrong, no result, no results,
    failed, didn't work, doesn't work, doesn't fit, didn't fit, won't fit, not
    for you, changed your mind, rain, rained off, rained out, it rains, washed
    out, cut out, outage, downtime,
    (arrived|arrives|arrive|came|comes|turned up|turns up|landed|delivered|got
    there)
    (broken|late|damaged|cold|dead|crushed|squashed|melted|wilted|chipped|cracked|torn|soaked|wet|bent|scratched|smashed|poorly|in
    bits|in
    pieces|empty|incomplete|short|open|opened|wrong|faulty|stale|mouldy|off|limp|bruised|dry|burnt|warm),
    dead on arrival, (lost|stolen|damaged|broken|mislaid|held up|stuck) (in the
    post|in transit|by the courier|on the way|by us),
    (wrong|incorrect|different)
    (size|colour|color|item|part|shade|fit|length|model|flavour|order|product|thing|dish|name|address|one|spelling|tin|box),
    (too|bit|little)
    (small|big|tight|loose|long|short|large|wide|narrow|dark|light|bright|hot|cold|loud|quiet|sweet|salty|strong|weak|hard|soft|firm|slow),
    (snapped|cracked|burst|blown|broken|dead|faulty|dud|rotten|mouldy|soggy|stale|limp|bruised|shattered|smudged|creased|crumpled|faded|patchy|blurry|out
    of focus|misspelt|misspelled|misspelling|typo|typos|spelling
    mistake|printing error|hiccup|slip up|cock up|mix up|mistake of ours|our
    slip|our fault|our doing|our error|wrong because of us|we messed up|we
    slipped up|we mess up|we slip up|we get it
    wrong|mess|breakage|breakages|dead fish|dead
    plant|wonky|squeaky|itchy|scuffed|threadbare|frayed),
    (fell|falls|fall|comes|came|come) (apart|off|undone|to bits|to
    pieces|loose|unstuck), (not|isn't|wasn't|aren't|weren't) (quite right|as
    described|as ordered|as promised|what was promised|clean enough|up to
    standard|cooked|fresh|ripe|sharp|straight|level|there|in the
    box|clean|right|dry|warm|hot|working), something (missing|amiss|not
    right|off|broken|went wrong|goes wrong|has gone wrong),
    (bits|parts|pieces|screws|items) missing, missing
    (bits|parts|pieces|screws|items|hinge|button),
    (didn't|doesn't|don't|won't|did not|does not|never) (fit|work|suit|last|turn
    up|show
    up|show|arrive|come|flower|hatch|germinate|grow|sprout|start|hold|stick|take|print|sell|pass|make
    it|bite|light|charge|settle|heal|appear), (fails|failed|failing)
    (the|your|to|its|an|a)
    (test|inspection|exam|deliver|arrive|show|mot|check|load), no
    (result|results|show|fish|whales|dolphins|wind|snow|signal|power|hot
    water|heating|data recovered|recovery|sighting|sightings|sale|fix|fault
    found|luck), (rained|snowed|fogged|iced|washed|blown) (off|out|in),
    (power|water|internet|wifi|heating|hot water|lift|pool|signal)
    (out|off|down|fails|is off|is out|is down|was off), overcharged, billed
    twice, charged twice, paid too much, short changed, bumped, delayed, running
    late, held up, kept waiting, overbooked, double booked,
    fallen off, fallen apart, fell off, (split|snapped|torn|cracked|smashed)
    (in|on) the (post|way|move|wash),
    (raises|raise|find|finds|found|spot|spots|notice|notices|flags|flag) (any|an|a) (issue|issues|problem|problems|concern|concerns|missed),
    (the|a|your|any|our) (candidate|nanny|employee|hire|worker|recruit|carer|placement|person placed|staff member) (leaves|quits|resigns|walks out|does not work out|doesn't work out|fails),
    (doesn't|does not|won't|will not|don't|didn't) (turn|open|close|shut|ring|play|cut|heat|cool|drain|flush|click|match|feel right|look right|sit right|dry|seal|lock|unlock|run|boot|connect|respond|function|stay up|stay on|switch on|turn on|agree with you), (print|colour|color|fit|size|cut|shade|shape|length|finish|spelling|order) (is|was|are|comes out|turns out) (off|wrong|not right|poor|faulty|different), (get|gets|got|have) (your|the|an|any) (order|size|name|address|measurements|colour|color|detail|details|dish) wrong, (gives|give|gave) (way|up|out), (is|are) not (the|a) (right|good) (match|fit|one), isn't (the|a) (right|good) (match|fit|one),
    (reach|reaches|reached|got to|gets to|get to) you (broken|late|damaged|squashed|crushed|chipped|cracked|wilted|cold|melted|wrong|incomplete|bruised|dead|torn|bent|spoiled|spoilt|open|leaking|scratched), (arrives|arrived|arrive|turns up|comes) (squashed|torn|leaking|spoilt|spoiled|split|snapped|in pieces|in bits),
    (frames|shoes|boots|glasses|straps|heels|lenses|seams) (pinch|rub|slip|hurt|chafe), fails to (flower|fruit|root|bloom|sprout|stick|set|start|fit|open|close|work)`,

  cancel: `
    do i leave, can i leave, want to leave, how to leave,
    cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation,
    cancellations, terminate, terminated, terminates, termination,
    leave at any time, end your contract, stop your subscription,
    end your membership, end your subscription, end your plan,
    end the contract, end the agreement, end your agreement,
    end the subscription, exit your contract, exit their contract,
    leave your contract, leave with, can leave, free to leave, you may leave,
    quit your plan, close your account at any time, end your lease,
    end your tenancy, end my contract, call off, withdraw your booking,
    call it off, calls it off, calling off, called off, cancel it, pull out,
    pulls out, drop out, back out, walk away from, end this agreement, end the
    arrangement, may end this, give up your place, give up your slot, release
    your place, releases your place, stop your direct debit, stop a direct
    debit, skip a visit, skip any visit, skip a delivery, skip any delivery,
    skip a box, skip a week, skip any week,
    (ditch|scrap|scrub|undo|pull out of|back out of|get out of|opt out of|wind
    up) (the|your|a|any|this|our)
    (plan|booking|order|membership|subscription|contract|policy|course|agreement|appointment|arrangement),
    end (the|your) (policy|cover|booking|course|plan|arrangement|deliveries|rental|hire|licence|tenancy) (early|whenever|with), end (the|your) (policy|cover|plan) at any, bow out, drop the
    (box|plan|subscription|membership),
    no longer (require|need|want|able to make) (a|an|the|your|that|) (treatment|appointment|booking|visit|lesson|service|slot|table|room|session|place|class),
    (call|calls|calling|called) (the|your|a|our|any|this|) (order|booking|event|party|lesson|class|session|visit|appointment|trip|stay|job|course|reservation|ceremony|wedding|tour|work|whole thing) off, (drop|drops|dropping) (the|your|a|his|her|their) (table|booking|place|slot|reservation|session|lesson|appointment|order), (end|ending|stop|stopping) (your|the|our) (service|services|hosting|plan|subscription|membership|agreement|contract|retainer|licence|tenancy|lessons),
    skip (a|any|one|the|your|this|next) (month|month's|shipment|delivery|box|order|issue|edition)`,
  reschedule: `
    change your (tickets|ticket|crossing|flight|seat|seats|train|journey|trip|class|session|delivery day), (tickets|bookings|dates) (can be|may be) exchanged, change any ticket,
    tickets (can be|may be) (swapped|exchanged|changed|moved), (swap|exchange) your (ticket|tickets|seat|seats),
    reschedule, rescheduled, rescheduling, change your booking,
    make amendments, make any amendments, make changes, make any changes,
    amend your order, change your order, make alterations, change my slot,
    change your slot, change my appointment, change my booking, change my date,
    move my appointment, move my booking, change my dates,
    change your appointment, amend your booking, change the date,
    move the booking, move your booking, postpone, postponed, rebook,
    change or cancel, switch date*, freeze, pause, frozen, freezing,
    put on hold, put a hold, on hold for, rearrange, re arrange,
    alter your booking, change or cancel your, change your lesson,
    transfer your booking, move your appointment, move your lesson,
    change your date, change your dates, change dates, change date,
    move your date, move the date, change your time slot, change your slot,
    change your reservation, call off, calling off, called off, shift your,
    moving your slot, moving your booking, move your slot, shift the booking,
    slots can be moved, swap your slot, move to another date,
    move to another day, shift to another, moved free, moved at no,
    rearranged, catch up with another, catch up with any, catch up in another,
    cancel or move, switch tutor,
    shift your date, shift your booking, shift the date, shift your slot, shift
    your session, move your session, move your visit, move your class, move your
    stay, move your delivery, moving your appointment, moving a booking, moving
    the date, change the day, change your day, change your journey, change your
    time, change your class, change your visit, swap your date, swap dates,
    altered until, switch day, switch to another day, switch to another date,
    push back your, bring forward your, put off your, put it off, another date,
    (shift|move|swap|switch|postpone|rearrange|amend|push) (your|the|a|any)
    (slot|booking|date|class|lesson|session|appointment|visit|stay|trip|reservation|ticket|flight|class
    time|start date|crossing), (free|date|booking) (changes|amendments)
    (until|up to|to|before|till), date changes, date change, change of date,
    moves to the next, moved to the next, moves to another, transferred to
    another, transfer to another, (another|a later|a new|a different|different)
    (date|day|slot) (instead|free|or|of your), choose another date, pick another
    date, pick a new date, choose a new date, (pass|transfer|give|hand|sell)
    (your|the|a) (place|spot|ticket|seat|slot) (to|on), send someone else, send
    somebody else, roll over to, rolled over to, rolls over to, carried over to,
    carry over to,
    (appointment|booking|reservation|session|lesson) changes, (change|amend|alter|edit|shift|move) (an|the|a|that|their) (appointment|booking|reservation|session|lesson|visit|slot), changes to (your|a|an|the|any) (appointment|booking|reservation|session|lesson|visit|slot),
    adjust your (booking|appointment|order|reservation|session), modify your (booking|appointment|reservation),
    (upgrade|downgrade) or (upgrade|downgrade), upgrade, downgrade, change plans, switch plans, change your plan, switch your plan, change your package,
    (orders|order|bookings|reservations) can be (modified|changed|amended),
    (find|offer|give|arrange|arranging|suggest) (you|) (another|a new|a different) (time|date|day|slot|appointment), (given|held|moved|rearranged|taught|taken) (at|to) (a|another) (time|date|day) (that|which) suits, (is|are|will be|gets) made up (later|another|at|on|afterwards|in),
    rain date, rain dates,
    (deposit|payment|booking|money) (moves|transfers|carries over|rolls over|goes) (with|to|along) (you|it|the|your|a|another),
    (booking|bookings|appointment|appointments|lesson|lessons|session|sessions|class|treatment|treatments) (may|can) be (moved|changed|shifted|transferred|rearranged),
    (sessions|session|lessons|lesson|bookings|booking|appointments|appointment|classes|dates|date|shoots|tours|visits|places|tables) (can|may) be (moved|changed|switched|shifted|swapped),
    (move|moves|transfer) you to (another|a different|a new|any other) (day|date|time|session|class|slot)`,
  'make-up-class': `
    (make-up|makeup|catch-up|catchup|replacement)
    (class|classes|lesson|lessons|session|sessions|credit|credits), make
    up (a|the|your|any|missed|one|up to) (missed|)
    (class|classes|lesson|lessons|session|sessions|one|it|them), make
    (it|them) up (in|at|within|with|on|during|by), missed
    (classes|lessons|sessions) (can|may) be (made up|caught up|taken),
    catch up in (another|a different), (join|attend|come to) another (class|group|session) (that|the same|in the same|instead),
    missed (classes|lessons|sessions|appointments) (can|may|will) be (rearranged|rescheduled|moved|caught up|made up|taken again), (a|any|the) missed (class|lesson|session) (can|may|will) be (rearranged|rescheduled|moved|made up|taken),
    (missed|cancelled|canceled|lost) (class|classes|lesson|lessons|session|sessions) (are|is|can be|may be|will be) (made up|credited|carried over|moved|replaced), (credit|make up|carry over|replace) (missed|cancelled|lost) (class|classes|lesson|lessons|session|sessions), (snow|sick) days (are|is|will be) made up`,
  'any-time': `
    any time, anytime, at any time, whenever you want, whenever you like,
    whenever, at any moment, at any point, any moment, in one click,
    in a click, in 1 click, in {2-3} clicks, in {2-3} taps, in a few clicks,
    with one click, with a click, in just a few clicks, when you like,
    when you want, when you please, when you wish, when you choose,
    as you please, as often as you, as often as you please, with one tap,
    in one tap, with a tap, in a tap, from your phone, at will,
    whenever it suits, whenever suits, whenever you choose,
    whenever you please, no questions asked, at the click of,
    in a couple of clicks, in seconds, any day, any month, any week,
    in your settings, in your account,
    whenever you (fancy|wish|need|feel|decide|prefer), any (month|week|day|time)
    you (like|fancy|choose|want|wish|please), at the end of (any|each|every)
    (month|week|term|year|cycle|period), straight from (the|your)
    (app|account|dashboard|phone), (with|on) no notice, without notice, when
    you've had enough, once you've had enough, (with|on) immediate effect, as
    many times as you, as often as, no reason needed, without giving a reason,
    without giving any reason,
    as many (weeks|boxes|times|deliveries|days|visits|months) as you,
    (from|in|via|through|with) (your|the)
    (account|app|dashboard|portal|phone|profile)
    (settings|page|screen|whenever|any), one click and, whenever the mood,
    whenever (suits|it suits|you decide|life), at the drop of a hat, on a whim,
    no (explanation|reason|reasons|awkward|phone calls|phone
    call|hoops|questions|letter|letters|forms) (needed|required|given|to call|to
    jump|to fill|conversation),
    (from|in|through|via) your (account|dashboard|online account|customer area)`,
  'free-over': `
    free over, free from, free above, free on orders,
    free when you spend, free if over, free with orders over, free delivery over, free shipping over, free delivery from,
  `,
  'allow-time': `
    allow, allow for, expect, reckon with,
    please allow, allow us, bank on, count on, reckon on, figure on`,
  throughout: 'throughout, for, for a period of, lasting, for as long as',
  'pause-plan': `
    can (freeze|pause) for, (freeze|pause) for (up to|one|a|two|three|as), (freeze|pause) up to,
    pause your membership, pause your subscription, pause your plan,
    pause your contract, pause your deliveries, pause a membership,
    pause a subscription, pause the subscription, pause the membership,
    freeze your membership, freeze your subscription, freeze your plan,
    freeze a membership, freeze the membership, freeze your account,
    suspend your membership, suspend your subscription,
    suspend your contract, put your membership on hold,
    put your subscription on hold, put your plan on hold,
    membership can be frozen, memberships can be frozen,
    membership can be paused, memberships can be paused,
    subscription can be paused, subscriptions can be paused,
    (put|membership|memberships|subscription|plan|account|contract|it) … (to
    sleep|on ice|on pause), (pause|freeze|suspend|hold) (your|the|a|any)
    (contract|policy|box|deliveries|orders|direct
    debit|lessons|place|cover|pass),
    (may|can|could|are allowed to|able to|option to|free to) (freeze|pause|suspend|hold) (their|your|a|the|any) (account*|membership*|subscription*|plan*|contract*|pass*), (membership*|subscription*|account*|plan*|pass*) (can|may) be (frozen|paused|suspended|put on hold), (freeze|pause|suspend) their (account*|membership*|subscription*|plan*),
    (pause|freeze|suspend|hold) (my|our) (membership|memberships|subscription|account|plan|contract|pass),
    (put|putting) (their|a|the|any) (membership|memberships|subscription|plan|account) on hold`,
  'grace-period': `
    grace period*, (minutes|minute|min|hour|hours) grace, grace of,
    grace time, (wait|hold|keep) … for late*,
    (hold|keep|holds|keeps|reserve) (your|the|a) (table|place|slot|seat|seats|appointment|booking|spot|reservation) for, (table|place|slot|seat|seats|appointment|booking|spot|reservation) (stays|is|remains|will be|are) (yours|held|kept|reserved) for`,
  'keeps-appointments': `
    (appointment|appointments|visit|booking|bookings) … will be kept,
    (keep|keeps|honour|honor) (our|the|every|all) (appointment*|visit
    time*|booking*), (keep|keeps) to (our|the|every)
    (appointment*|time*|agreed time),
    (keep|stick|work) to (our|the|your|agreed) (agreed|) (deadline*|date*|timetable*|schedule*), deadlines are (met|kept), (meet|meets) (every|all|our|your) deadline*`,
  'may-pause': `
    (members|member|you|subscribers|customers|clients|they) (can|may|are
    allowed to|are free to|is allowed to|have the option to)
    (freeze|pause|suspend) (a|your|their|the|any|it)
    (membership*|account*|subscription*|plan*|pass*|contract*|deliveries|it)`,
  'may-move': `
    (you|students|guests|clients|customers|patients|members|bookings|appointments|lessons|classes|sessions)
    (can|may) (be|)
    (reschedule|rescheduled|rebook|rebooked|moved|postponed|transferred)
    (once|one time|twice|your|an|the|a|to another|up to)`,
  'fee-transferable': `
    (fee*|deposit*|place*|booking*|payment*|ticket*|registration*|amount|tuition|balance)
    (can|may|will|is|are) (be|fully|)
    (transferred|transferable|moved|carried over|applied) (to another|to
    a different|to a future|to your next|to a friend|to someone|to
    somebody|towards another|on to another)`,
  hardship: `
    force majeure, serious illness, medical certificate, doctor's
    (note|certificate), sick note, bereavement, hospitalisation,
    hospitalization, family emergency, medical emergency, illness`,
  'before-start': `
    before (arrival|your arrival|the start|your start|departure|the
    event|your event|the course|the class|the wedding|check
    in|check-in|the date|the trip|the hire|pick up|pick-up|your stay|the
    booking|your booking|the session|the lesson|the appointment|your
    appointment|the tour), of (arrival|departure|check in), ahead of
    (arrival|departure|the event|the course|the trip)`,
  substitute: `
    (send|name|nominate|find) (somebody|someone|a colleague|a
    friend|another person|a substitute|a replacement) (else|in your
    place|instead|to take your place), substitution* (are|is)
    (accepted|allowed|welcome|possible), (place*|booking*|ticket*|spot)
    (can|may) be (passed on|given|handed|transferred) to (a
    friend|somebody|someone|another person|a colleague), name change*`,
  'until-dispatch': `
    until (it|they|your order|the order|we) (leaves|leave|ships|ship|is
    dispatched|are dispatched|has shipped|have shipped|is shipped|are
    shipped|goes out|is packed|is sent), before (it|they|your order|the
    order) (ships|ship|leaves|leave|is dispatched|is shipped|has
    shipped|has been dispatched|has been shipped|goes out), (hasn't|has
    not|have not|haven't) (yet|) (shipped|left|been shipped|been
    dispatched|been sent)`,
  forgiven: `
    first (time|) (late|) cancellation* (is|are)
    (forgiven|free|waived|excused), (forgive|waive|excuse) (the|your)
    first (late|) (cancellation|miss|no-show)`,
  'short-notice': `
    (less|under|fewer) (than|) … (notice|before|ahead|prior), within …
    (of|before) (the|your)
    (appointment|booking|arrival|lesson|class|session|visit|start|event|treatment)`,
  'moved-or-refunded': `
    (is|are|gets|get|will be) (rescheduled|moved|postponed|replaced|rearranged|made
    up) or (fully|) (refunded|credited), (is|are|gets|get|will be) refunded or
    (rescheduled|moved|rebooked|credited|replaced),
    (called off|cancelled|canceled) and (all|your|the|any|) (fees|fee|money|payments|payment|places|deposits|deposit|tickets|bookings) (are|is|will be) (refunded|returned|credited), (called off|cancelled|canceled) and (fully|) refunded`,
  'extends-pass': `
    (extend|prolong|extended|add on to|adds to|extends)
    (your|the|their|a)
    (pass|passes|membership*|subscription*|card*|package*|term|class
    card), (pass|membership|subscription|card|package) (is|will be|can
    be) (extended|prolonged)`,
  'unlimited-use': `
    unlimited calls, unlimited calling, unlimited texts, unlimited minutes,
    unlimited phone calls, unlimited local calls`,
  'we-cancel': `
    if we cancel, if we must cancel, if we have to cancel, we have to cancel,
    we need to cancel, should we cancel, should we have to cancel,
    were we to cancel, when we cancel, we must cancel, us to cancel,
    have to cancel your, have to cancel a, have to cancel the,
    cancelled by us, canceled by us, we call it off, we have to call off,
    we are forced to cancel, we're forced to cancel, cancellation by us,
    cancellations by us, cancellation on our part, cancel on our side,
    cancel on our end, is cancelled on our, is canceled on our,
    (cannot|can't|unable to|could not) (fulfill|fulfil) (it|your order|an order|the order), unable to (fulfill|fulfil) it,
    (your|the|a|our) (tutor|instructor|teacher|coach|guide|driver|therapist|trainer|photographer|host|organiser|organizer|cleaner|practitioner|sitter|walker) (cancels|has to cancel|must cancel|needs to cancel|has to move|calls it off|calls off),
    (cancelled|canceled|called off) by (the|our|your) (school|organiser|organizer|host|club|company|academy|venue|studio|promoter|operator|teacher|tutor|instructor|guide|supplier|gym|centre|center|restaurant|hotel|owner), (that|which|lessons|classes|tours|sessions|trips|courses|bookings|orders|events) we (cancel|call off|have to cancel|must cancel), (not|cannot|can not|can't|doesn't|does not|won't|fails to) (go ahead|take place|run|be held), (organiser|organizer|school|host|club|operator|venue|promoter) (cancels|calls off|has to cancel|must cancel), no longer (available|vacant|free) when, has (been|already been) let, have been let already,
    is no longer available, are no longer available`,
  'cancel-free': `
    (leave|walk away|exit|withdraw|pull out|get out) (without|with no) (a|any|)(penalty|charge|fee|fees|cost|penalties|charges), (walk away|leave) without paying,
    zero cancellation fees, or cancellation fees,
    without cancellation fees, without a cancellation fee, no exit fee,
    no exit fees, or exit fees, leave penalty free, leave without penalty, exit
    penalty free, leave free, leave for free, cancel penalty free, walk away
    free,
    (no|without) (separate|extra|additional|early|hidden|) (cancellation|termination) (fee|fees|charge|charges|penalty)`,
  'cancel-any-time': `
    cancel anytime, cancel any time, cancel at any time, cancel any month,
    cancel monthly,
    cancelled at any time, canceled at any time, cancel whenever,
    cancel your … any time, cancel your … anytime, cancel online anytime,
    unsubscribe at any time, terminate at any time, leave at any time,
    leave any time, stop at any time, pause or cancel anytime,
    pause or cancel any time, leave whenever, stop whenever, quit anytime,
    quit at any time, pause or cancel whenever, stop whenever you like,
    stopped whenever you like, stopped at any time, stop any time,
    stop anytime, pause any time, pause anytime, cancel any … any time,
    cancel any … at any time, cancel your … whenever,
    quit any time, quit when, drop out any time, drop out whenever, leave when
    you want, leave when you like, leave whenever you, walk away when, walk away
    whenever, bail when, bail whenever, go when you please, skip whenever, stop
    when you like, stop when you want, stop whenever you want, end it whenever,
    end it any time, end any time, cancel in one click, cancel in {2-3} clicks,
    cancel with one click, cancel from your account, cancel in a click, cancel
    in a few clicks, leave in {2-3} clicks, leave in one click, pause or stop
    whenever, pause or stop any time, pause or stop anytime, skip or stop any,
    skip or cancel any, skip or cancel whenever, skip or cancel anytime,
    no notice period, no notice (is|) (needed|required)`,
  leave: `
    (can|may) be (ended|stopped), (can|may) stop (it|this|them|these),
    you're out, you are out, way out, you're free to go, and you're free,
    releases your, releases you, release you, walk away, walk away when,
    walk away whenever, leave when, leave whenever, leave the, leave us,
    leaving us, end it, end this, end the arrangement, end the agreement,
    end this agreement, may end, can end, stop the, stop your, stop any,
    stop when, quit, quits, bail, bail out, pull out, pulls out, pulling out,
    back out, drop out, drops out, dropping out, opt out when, step away,
    go elsewhere, move on, part ways, let you go, lets you go,
    switch off renewal, turn off renewal, turn off auto renew, turn renewal off,
    hand in your notice, give up your, give up the, hang up your, unsubscribe,
    skip a, skip any, skip or, skip the, skip your, skip this, skip next,
    skip weeks, take a break, tell us when you've had enough, had enough,
    it's over, close your account, close the account, exit, leave in,
    ends (it|things|the|your|that),
    you're (free|done|gone|off the hook|released), you are (free|released),
    and (you're|that's) (done|it|that), we let you (go|out|off), off you go,
    out you go, no hard feelings, hands shaken, door's open,
    (it's|it is|that's) over, you can go, you may go,
    (free|able|welcome) to (go|walk|leave|stop|quit), is how you leave,
    call it a day, (walk|step|slip) (away|off|out),
    leave (without|on|with|in|at|any|whenever|when|early), break clause,
    annual break,
    (stop|end|quit|ditch|drop|skip|swap) or (stop|end|quit|cancel|skip|pause|leave),
    (which|contract|it|agreement|plan|membership|that|subscription) (ends|ended|stops|can be ended|may be ended|can be stopped) (with|on|by|at),
    (is|are) leaving, wish to leave, wants to leave,
    (end|terminate|leave|stop|ending|terminating) (a|the|your|this|our) (care|service|cleaning|rental|monthly|) (contract|agreement|membership|service|tenancy),
    (stop|end) it (whenever|at any time|any time|when you)`,
  'since-cancel': `
    (for|of|on) (cancelled|canceled) (bookings|orders|tickets|classes|reservations|lessons|stays|trips|events|appointments),
    of cancellation, after cancellation, following cancellation,
    of the cancellation, after the cancellation, from cancellation,
    after termination, following termination, after you cancel,
    of your cancellation, of cancelling, of canceling`,
  'the-terms': `
    these terms, terms of service, terms of use, terms and conditions,
    these conditions, this policy`,
  notice: `
    notice, prior to, before arrival, before the start, in advance,
    before your, before the, prior notice, notice period, days' notice,
    hours' notice, ahead of, before check, before departure,
    warning, give us, (days|day's|weeks|week's|months|month's|hours|hour's)
    (warning|notice), rolling, fair notice, written warning, let us know, tell
    us, a shout, heads up,
    (clients|customers|members|tenants|parents|families|guests) are asked for,
    please give {1-99}, minimum of {1-99} (hours|hour|days|day),
    hours beforehand, days beforehand`,
  eve: `
    day before, evening before, night before, evening prior, day prior, morning
    of, on the day, midnight before, noon the day, noon that day, until noon,
    until midnight, by midnight, up to noon, up to midnight, last minute, up to
    the day, until the day, up until, right up to, as late as, until i've, until
    we've, before work starts, before we start, before we begin, before it
    ships, before dispatch, before shipping, before it leaves, until it ships,
    before your visit, before the class, before the session, before it starts,
    before we set off, before we cut, before the coach leaves, before departure,
    before the day, before you travel, before the start, before the course
    starts, before it goes out`,
  'give-notice': `
    give you, we give, we will give, provide you with, announced, announce,
    notified, published to, you will have, given to you, notify customers,
    notify our customers, we notify, we will notify, inform customers,
    inform our customers, we will inform, we inform, we will announce,
    we announce, will be notified, will be informed, are notified,
    are informed`,
  'written-notice': `
    (notice|warning) (in writing|by email|by letter|to leave|to quit|to
    end|to terminate), written notice, written warning`,
  'taken-for-granted': `
    your free, our free, your complimentary, our complimentary, your own free`,
  'no-show': 'no show, no shows, failure to attend, missed appointment*',
  'cant-come': `
    (can't|cannot|can no longer|unable to|not able to|won't|are unable
    to|couldn't) (make it|come|come along|attend|travel|be there|join us|make
    your|make the|make a|make that|go|get here|take part|use it|use your),
    (plans|dates|circumstances) (change|changed|fall apart|fell apart|fall
    through|fell through|go wrong), change of plan, change of plans, something
    (comes|came) up, something else (comes|came) up, life (happens|gets in the
    way),
    (too|taken|falling|fall|falls|feeling|be|are|you're|someone|child's|is)
    (ill|poorly|unwell|sick|injured), no longer (need|want|able), rained off,
    snowed in, snowed off, called off by, held up at, lost your nerve, cold
    feet, double booked, moving away, moved away, moving house, moved house,
    moving abroad, losing your job, redundant, redundancy, pregnant, visa
    refused, visa is refused, booked by mistake, booked in error,
    if plans change, changes to your (booking|plans|stay|order|trip|ticket),
    (changing|moving|missing|skipping|ending|leaving|stopping|quitting) (or|and)
    (changing|moving|missing|cancelling|stopping|leaving|skipping|ending),
    (changing|moving) your
    (booking|stay|slot|date|dates|mind|flight|plans|appointment|crossing|session|lesson),
    missed (sessions|lessons|classes|appointments), missing a
    (session|lesson|class|week|payment|visit), weather and changes, how to
    (leave|stop|quit|get out), leaving us, leaving early, parting ways, moving
    on, calling it off, calling it a day, skip swap, skip or stop, event off,
    (show|event|gig|match|sailing|class|game|flight) (off|is off|is
    pulled|postponed|moved|called off), going away, (on|away on) holiday,
    (lost|losing) (your|a) job, (changed|change) your plans, circumstances
    change, someone (poorly|ill|sick|unwell),
    (hurt|injured|ill|poorly|unwell|sick) (or|before|on|and|with), doctor's
    note, medical note, medical certificate`,
  'unused-part': `
    (unused|remaining|leftover|left over|untaken|unexpired|outstanding)
    (month|months|day|days|week|weeks|night|nights|lesson|lessons|session|sessions|class|classes|portion|part|period|term|time|premium|cover|hours|subscription),
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|term|portion)
    (left over|remaining|left on|unused|not used|not taken|you don't use|you do
    not use|you haven't used|you have not used|you didn't use|you won't use|you
    haven't had|still to run|still to come|not yet used|not yet taken|that
    remain|that remains|to run), pro rata, pro rated, prorated,
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|portion) (you|you have|you've|they have|they) (have|had|did|do|) (not|never) (used|taken|use|had)`,
  penalty: `
    penalty, penalties, charge, charged, charges, cancellation fee, forfeit,
    requires payment of, remaining balance, pay the balance,
    forfeited, retained, of the total, of the fee, of the price,
    of the booking, lose … deposit, loses … deposit, losing … deposit,
    lost deposit, deposit is lost, deposit will be lost, keep … deposit,
    keeps … deposit, keeping … deposit, deposit is kept,
    deposit will be kept, retain … deposit, retains … deposit,
    deposit is retained, deposit will be retained, deposit retained,
    deposit is not returned, deposit will not be, deposit is not refunded,
    deposit is non, deposit stays, deposit goes, be retained as,
    be retained by us, will cost, lose the lesson, lose your lesson,
    full lesson fee, full fee, will forfeit, incur a fee, incur a charge,
    incur fees, are subject to a, is subject to a,
    exit fee*, early exit, termination fee*, early termination,
    cancellation charge*, disconnection fee*, fee if cancelled,
    fee if you cancel, fee if canceled, charge if cancelled,
    charge if you cancel, charge if canceled,
    payable, becomes payable, is due, half is due, half the fee, half of the
    fee, becomes due, we keep half, keeps half, strike, a strike, billed at`,
  'fee-waived': `
    (fee|charge|fees|charges|penalty) (is|are|will be|may be|can
    be|would be) (waived|dropped|lifted|forgiven|let go),
    (waive|waives|drop|lift|forgive|let you off)
    (the|this|our|your|any|that|all|a|these|such)
    (late|cancellation|missed|no-show|no show|usual|)
    (cancellation|appointment|show|) (fee|fees|charge|charges|penalty)`,
  'or-else':
    'otherwise, or else, failing which, or a, or you will, or we will charge, to avoid',
  failing: `
    if not £, if not we (pay|credit|refund),
    if we don't, if we do not, if we fail, if we miss, if we're late,
    if we are late, if we can't, if we cannot, if we haven't,
    if we turn up late, if you're not happy, if you are not happy,
    if you're not satisfied, if you aren't, if you're not, if you are not,
    if it doesn't, if it does not, if it isn't, if it fails, if yours,
    if your first, if the first, if your home, if speeds, if one of ours,
    if anything goes wrong, if something goes wrong, if any of,
    if pests return, if they come back, if it comes back, or it's free,
    or it is free, or it's on us, or it's on the house, or the next,
    or your next, or that month, or that week, or the haulage, or we keep,
    or we come, or we'll come, or you don't pay, or you pay nothing,
    or the job, or the order, or the delivery, or the visit, or demurrage,
    until you do, until it's right, until it is right, exceeds, unhappy,
    loose, mists, unless we, below target, later than promised, is late,
    are late, runs late, run late, is delayed, arrives late, turns up late,
    misses the, slips,
    is not at the, isn't at the, not waiting at the, is not there when`,
  'once-more': `
    again, once more, from scratch, all over, another one, fit another,
    try again, start over, re do, re clean, rewash, re wash, replanted,
    replant, re fit, re fitted, re print, reprint, reprinted, replaced,
    replace, mended, mend, put right, put it right, corrected, corrects,
    tidy up, re cut, recut, swap, swapped, trade in, trade your, keep coming,
    come back`,
  'ahead-of': `
    the day before, the evening before, the night before, the day prior,
    day prior, hours before, hours beforehand, hours' notice, hour's notice,
    days' notice, day's notice, week's notice, weeks' notice, days before,
    days beforehand, until noon, by noon, weeks before, week before,
    minutes before, 's warning, days' warning, hours' warning, plans change,
    the morning of, up to the day, before the day, change of plan, days of notice,
    hours of notice, days in advance, hours in advance, days prior,
    hours prior,
    give us a month, give us a day, give us a week, give us 24, give us 48,
    (days|hours|weeks|day|hour|week|fortnight|month|minutes)
    (ahead|beforehand|out|away|in hand|to go),
    (days|hours|weeks|day's|hour's|week's|fortnight's|month's|weeks')
    (warning|notice|grace), fortnight before, month before, weeks prior, night
    before, (until|by|before) the (day|evening|night|morning|week) before, as
    late as the, ahead of (your|the)
    (visit|slot|stay|class|lesson|session|date|arrival|trip|flight|appointment),
    before (your|the)
    (slot|stay|class|lesson|session|arrival|trip|flight|appointment|start|course|event|date|visit|tour|booking)
    (and|is|starts|begins|at|for|free|without),
    (days|hours|weeks|months|day|hour|week|month) or more (ahead|before|beforehand|prior|in advance|out), (days|hours|weeks|months|day|hour|week|month) at least (ahead|before|beforehand|prior|in advance), (give|giving|tell|telling|warn) us (a|one|two|three|{1-96}) (hours|days|day|week|weeks) or more,
    (months|years) ahead`,
  'can-book': `
    (can|may|able to|right to|lets you|let you) (then|already|)
    (book|reserve)`,

  warranty: `
    warranty, warranties, warrantied, guarantee on, guarantee covers,
    manufacturer guarantee, year guarantee, years guarantee, years guaranteed,
    month guarantee, guarantee on all, parts and labour, parts and labor,
    insurance backed guarantee, workmanship guarantee, our guarantee,
    your guarantee, offer a guarantee, is there a guarantee, guarantee period,
    what guarantee, a guarantee on, we warrant, is warranted, are warranted,
    warranted for, warranted against, under warranty for,
    covered under warranty for, under guarantee for,
    against (defects|faults|defective|faulty) (in|of) (material|materials|workmanship|manufacture|manufacturing|construction)`,
  'stays-good': `
    covered for, cover for, cover lasts, coverage lasts, structural cover, is
    covered, are covered, stays covered, stay covered, covered against,
    protected for, protected against, warrants that, warranted against,
    warranted for, watertight for, leak free for, rust free for, rot free for,
    stain free for, guaranteed for, guaranteed not to, guaranteed against, as
    long as you own, long as you own, as long as you live, as long as you have
    it, whatever its age, whatever their age, however old, for life, life of
    the, insurance backed, will not leak, won't leak, won't peel, won't fade,
    won't warp, won't crack, won't rot, promised for, built to last, we stand
    behind, stand behind, we stand by, ours to mend, ours to fix, remain ours,
    holds for, after care included, aftercare included, on structure, on
    finishes, on the frame, on the motor, on the compressor, on parts, on
    workmanship, on labour, against defects, free from defects, free of defects,
    free from material defects,
    year promise, years' promise, year pledge, (against|for)
    (rot|rust|leaks|leaking|corrosion|fading|peeling|cracking|woodworm|damp|delamination|breakage|breakages|manufacturing
    faults|perforation|splitting|warping|movement|subsidence), of cover, of full
    cover, years of protection, year of protection, years' cover, years cover,
    year's cover, year cover, structural policy, structural warranty, whatever
    the age of, no matter how old, however many years, never fades, never peels,
    will not (crack|peel|fade|warp|rot|rust|split|blister|chip), won't
    (split|rust|blister|chip|delaminate|sag), for the life of,
    (year|years|months|month) against`,
  guarantee:
    'guarantee, guarantees, guaranteed, guaranteeing, we promise, promise, promised, our word',
  lifetime: `
    lifetime, life time, for life, limited lifetime, life of the product,
    life long, lifelong, life-long, forever, without time limit,
    with no time limit,
    for as long as you own, as long as you own, while you own it,
    as long as (the|your|our|it|they|a|this) (device|phone|product|watch|bike|bag|tool|garment|piece|shoe|boots|roof|machine|) (lives|lasts|last|live), as long as you (keep|have|use|ride|wear) (it|them), (for as|as) long as it is yours`,
  'legal-guarantee': `
    legal guarantee, statutory guarantee, statutory warranty, legal warranty,
    guarantee of conformity, consumer law guarantee, legal conformity`,
  repair: `
    screen replacement*, battery replacement*, windscreen replacement*,
    windshield replacement*, tyre replacement*, tire replacement*, repair,
    repairs, repaired, repairing, fix, fixes, fixed, fixing, mend,
    service call, remedy, rectify, rectified, put right, remake, re make,
    rework, respray, patch, patches, patched, hotfix, hotfixes,
    security update, security updates, bug fix, bug fixes,
    (battery|batteries|screen|screens|strap|straps|tyre|tyres|tire|tires|glass|windscreen|lock|locks|zip|zips|heel|heels|strings|chain) (replaced|changed|fitted|swapped),
    sharpening, restringing, resoling, reheeling, dent removal, recaning, regripping, reupholstery, relining, dents out, shoe mending, watch servicing, knife sharpening`,
  'puts-right': `
    we come back, we'll come back, come back and, come back to, so do we, we
    mend, we'll mend, i mend, we fix, we'll fix, i fix, we fit, we'll fit, we
    put in, we'll put, we repair, we'll repair, we replace, we'll replace, we
    redo, we'll redo, i redo, we treat, we'll treat, we'll do, we do it again,
    we re, gets replaced, gets filled, gets fixed, gets repaired, is replaced,
    are replaced, be replaced, is repaired, are repaired, is mended, are mended,
    mended, mend it, mend them, ours to mend, to mend, is seen to, are seen to,
    seen to, re fitted, refitted, bring it back, bring them back, bring pup
    back, send it in, send them in, pick up another, give you another, send
    another, send you another, another one, a new one, new ones, respray,
    reframe, refit, redesign, replant, re plant, re clean, retouch, touch up,
    touch ups, tidy up, put right, put it right, put them right, made good, make
    it good, make good, swap it, sort it, sorted, rewash, re wash, rectified,
    remedied, renewed, exchanged, replaced, restitched, resoled, repeated, re
    done, redone, repeat procedure, repeat treatment, corrections,
    mends, repairs, fixes, fits, replaces, restores, restored, restore, renews,
    renew, refills, refill, reseals, reseal, patches, patch, patched, restrings,
    restring, refinishes, refinish, reupholsters, straightens, straighten,
    tightens, tighten, rebuilds, rebuild, rebuilt, resoles, resole, restitches,
    restitch, reglues, reglue, resprays, replants, repaints, repaint, repainted,
    redecorate, redecorates, retile, retiles, regrout, retreat, retreats,
    retreated, recoat, recoats, recut, recuts, remake, remakes, remade,
    reprints, reprinted, rewire, repolish, rehang, rehangs, rehung, refits,
    swaps, swapped, substitute, (send|sends|get|post|have|give you|gives
    you|supply|make you|hand you|bring|brings|find|put in|choose|pick)
    (another|a new|a fresh|a replacement),
    (crew|team|somebody|someone|technician|engineer|fitter) (returns|comes
    back|will return|is back|will come back), (stick|sew|stitch|glue|screw|put)
    (it|them|that) back, filled, feathered, treat again, treats again, treat it
    again, treats them again, treat them again, do it again, does it again, do
    them again, clean it again, another visit, another treatment, extra visit,
    free visit, return visit, return trip, (we|i|crew|team) return to, sort it
    out, sorts it, sort them, ours to sort, our job to fix,
    see to it, see to them`,
  'repair-or-replace': `
    repair or replace, repaired or replaced, replace or repair,
    repair or refund, repair the damage, make repairs, free repair*,
    free replacement, replace the item, replaced free, replaced at no cost,
    fix it free, fix it for free, come back and fix, repair or exchange,
    repair and replace, repairs or replaces, repairing or replacing,
    fix or replace, replace or refund, replaced or repaired, repaired free,
    fix any, put it right free, replacement or repair,
    repair or a replacement, repaired or exchanged, repaired at no,
    replaced at no, replaced free of, repaired free of,
    (mend|repair|fix) it or replace it, (mend|repair|fix) or replace, replace it or (mend|repair|fix) it, (mend|repair|fix) (them|this|the item) or replace (them|it),
    (repair|mend|fix|restore|correct|adjust) or (change|exchange|renew|remake|redo) (it|them|the|your|this)`,
  redo: `
    re treatment*, retreatment*, re cleaning, re grooming, re groom, re wash, re
    inspection, re doing, re fit, re service*, redo, re do, re clean, reclean,
    re treat, retreat, re service, remake, re make, rework, re spray, re visit,
    come back and, come back to, come back out, come back free, come back for
    free, return free, return for free, send someone back, return at no,
    additional service, additional services, additional treatment, additional
    treatments, free re, repeat the, repeat treatment, treat again, clean again,
    do it again, fix it again, services needed in between, replace it free, we
    will fix it, we fix it, return at no extra charge, return at no charge,
    return at no cost, return at no additional, return at no extra, return free
    of charge, adjustment, adjustments, correction, corrections, touch up, touch
    ups, touchup, touchups, redone, come back to fix, send our team back, send
    the team back, send a team back, send us back, send our crew back, send the
    crew back, return to correct, return to put, return and fix, return and
    correct, adjust it, adjust them, tweak it, tweak them, fix it free, fix it
    for free, fix it at no, fix this at no, fix that at no, put it right at no,
    put this right at no, correct it, correct them, correct the work, correct
    our work, correct our workmanship, correct the problem, correct the issue,
    correct any, redo it, redo them, warranted repair*, covered repair*,
    warranty repair*, guarantee repair*, make it right at no, makes it right at
    no, make it right free,
    re(clean|wash|treat|paint|fit|grout|seal|spray|stitch|sew|hang|plaster|lay|print|frame|polish|tile|line|cut|colour|color|style|tune|string|wire|pot|plant|shoot|edit|write|test|take|balance|align|level|render|varnish|stain|do|work|visit|inspect|run|issue|make|engrave|dye|heel|sole|point|attach|calibrate|groom|wax)
    (it|them|the|that|your|is), re
    (clean*|wash*|treat*|paint*|fit*|grout*|seal*|spray*|stitch*|sew*|hang*|plaster*|lay|lays|print*|frame*|polish*|tile*|line*|set*|cut*|colour*|color*|styl*|tun*|string*|wir*|roof*|pot|plant*|shoot*|edit*|writ*|test*|tak*|tie*|tape*|glu*|solder*|weld*|balanc*|align*|level*|turf*|render*|varnish*|stain*|do|does|did|done|visit*|inspect*|check*|train*|teach*|run*|mak*|engrav*|dye*|heel*|sol*|tension*|caulk*|felt*|point*|secur*|attach*|calibrat*|groom*|wax*|gel*|lash*),
    (your|the|a|free|one)
    re(clean|wash|treat|paint|fit|grout|seal|spray|stitch|hang|print|polish|cut|colour|style|tune|string|plant|shoot|edit|write|take|do|make|visit|run|groom|wax),
    back (and|to)
    (do|redo|clean|fix|finish|sort|put|make|treat|repair|mend|re|try|touch|tidy),
    (comes|come) (out|round) again, (another|second|extra|return|repeat|further)
    (visit|treatment|coat|clean|wash|spray|session|attempt|fitting),
    (do|does|done|treat|treats|treated|clean|cleans|cleaned|paint|wash|print|spray|make|fix|fit|film|shoot|bake|cook)
    (it|them|that|those) (again|over|once more|afresh|anew),
    (stick|sew|stitch|glue|screw|put|bolt|solder|weld|pop) (it|them|that) back
    (on|in|up|together), touch (it|them|that|those) up, touched up, touches up,
    have another go,
    (mend|mends|fixes|repair|repairs|restring|tweak|tweaks|tidy|retouch|correct|straighten|unblock|trim|tighten|patch)
    (it|them|that|those), (tweaked|retouched|topped
    up|restrung|resoled|redone|rectified),
    (treat|treated|clean|cleaned|cut|mow|mown|paint|painted|spray|sprayed|wash|washed|sweep|swept|polish|polished|colour|coloured|color|colored|seal|sealed|trim|trimmed) (it|them|the area|that area|the areas|the room|the affected area|the affected areas|the spot|) again,
    (we|we'll) (sew|paint|cut|print|run|make|lay|hang|style|colour|tune) (it|them|the job|the …) again, resewn, relaid, run the job again,
    make it again, parts and labour are on us`,
  'make-it-right': `
    make it right, make things right, put it right, put things right,
    set it right, stand behind our work, stand behind our product*,
    stand by our work, until you are happy, until you're happy, fix it at no,
    come back free, return and make,
    (work|matter|matters|problem|it|them|everything) (to be|) put right, (put|set|make) (this|that|these|everything|matters|mistakes|the problem|any problem|the matter) right, carry out (whatever|any|the) (correction|corrections|remedial work|rework) (is|are|), carry out whatever … needed, (settle|resolve) (it|the matter|them) (your way|to your satisfaction|in your favour)`,
  damaged: `
    damaged, damage, defective, faulty, broken, defect, defects, fault,
    faults, wrong item, incorrect item, incorrect, error on our part,
    our error, our mistake, missing, fails, fail, not as described,
    malfunction, corrupted, corrupt, undelivered, lost in transit,
    lost in the post, lost parcel*, never arrives, not received,
    missed spot*, missed area*, spots we missed, spot we missed,
    areas we missed, area we missed, anything we missed, anything was missed,
    anything is missed, something we missed, anything we've missed`,
  'our-mistake': `
    (our|an) (error|mistake|fault), wrong item, wrong product, incorrect
    item, sent (you|) the wrong, we made (a|the) mistake, error on our
    part, mistake on our part`,
  'swap-or-refund': `
    (exchanged|swapped|replaced) or refunded, refunded or
    (exchanged|swapped), returned for (an|) exchange, (gladly|happily)
    (exchange|swap|replace), (gladly|happily)
    (exchanged|swapped|replaced),
    (gladly|happily|willingly|readily) (change|trade|replace|exchange) (it|them|any|anything|whatever|what), (replaced|exchanged|swapped) or (your|the|) (money|cost|price) (refunded|returned|back),
    (we|we'll|we will|i|i'll) (change|swap|trade|exchange) (it|them|that|yours) for (a|an|the|another|something|one)`,
  'keeps-informed': `
    (keep|kept) (you|) (informed|updated|posted|up to date), keeping you
    (informed|updated|posted), let you know how … (progressing|going)`,
  'keeps-access': `
    (keep|retain|have|enjoy|use) (full|your|the|)
    (access|service|account|plan|subscription) (until|till|through|to)
    (the|) end of (the|your) (paid|billing|current|subscription|)
    (period|month|term|cycle|year), access
    (continues|remains|lasts|stays|runs) (until|till|to) (the|) end of`,
  'another-person': `
    (send|find|offer|propose|assign|give) (you|) (somebody|someone)
    else, (send|find|offer|assign|give) (you|) (another|a different|a
    new)
    (cleaner|carer|tutor|teacher|driver|technician|nanny|instructor|therapist|coach|consultant|caregiver|hygienist|dentist),
    (switch|change|swap) to (another|a different)
    (cleaner|carer|tutor|teacher|instructor|therapist|coach|consultant|caregiver),
    (pair|match|set|put) you (up|) with (somebody|someone|another|a different), find you another (person|match|tutor|coach|one), (we|we will|we'll) (find|send|match|offer) you another, (tutor|coach|cleaner|carer|therapist|teacher) is not the right, (click|get on|gel) with your (coach|tutor|cleaner|carer|teacher|trainer|therapist|instructor)`,
  'made-ready': `
    beds (are|will be) (made|made up), (made|made up) beds (on|for your)
    arrival, tables (are|will be) laid`,
  'deposit-returned': `
    (deposit|bond) (is|will be|gets|are) (fully|)
    (returned|refunded|given back|released|repaid) …
    (end|return|departure|check
    out|checkout|check-out|leave|inspection|back|hand),
    (return|refund|release|repay) (your|the) (damage|security|key|)
    (deposit|bond) (when|on|after|at|once)`,
  breaks: `
    breaks, break down, breaks down, broke, broken, packs up, pack up, conks
    out, conk out, wears out, leaks, leak, clogs, cracks, cracked, fades, fade,
    regrows, grows back, comes back, come back within, mists, mist up, fails,
    fail, dies, die, died, stops, stops working, stop working, goes wrong, go
    wrong, gives up, gives out, doesn't hold, won't hold, doesn't last, don't
    last, don't go the distance, lifts, lifted, peels, loosens, loose, comes
    loose, works loose, falls off, falls apart, fall apart, comes apart, comes
    off, rusts, chips, chipped, snaps, splits, tears, rots, spoils, won't start,
    plays up, misbehaves, reappears, reappear, returns, isn't right, not right,
    dead, faulty, flawed, gets broken, loses, malfunctions, spot comes back,
    pests come back, sags, warps, squeaks, drips, flakes, blisters, unhappy
    with, spoilt, defects, defect, fault, faults, damaged,
    (peel|fade|crack|split|tear|snap|chip|blister|bubble|warp|rust|leak|drip|sag|squeak|wobble|flake|scratch|stain|shrink|lift|loosen|jam|clog|rattle|bobble|fray|unravel|fail)
    (within|in|inside|before|during), peeling, fading, cracking, splitting,
    tearing, snapping, chipping, blistering, bubbling, warping, warped, rusting,
    rusted, leaking, leaked, dripping, sagging, squeaking, wobbling, flaking,
    scratched, scuffed, stained, shrunk, loosening, jamming, jammed, clogged,
    buckled, bent, rattling, bobbling, fraying, frayed, misting, misted,
    discoloured, tarnished, corroded, smeared, smudged, streaky, patchy, dented,
    torn, snapped, buzzing, blown, burnt out, worn out, worn through, went
    wrong, gone wrong, wonky, crooked, stopped working, packed up, conked out,
    gave out, given up, (come|comes|came|coming)
    (away|off|undone|unstuck|apart|loose|adrift), (give|gives|gave) (out|way),
    (go|goes|went|gone) (wrong|dead|kaput|on the blink|bang|pop),
    (weeds|moss|mould|mold|damp|stains|ants|mice|wasps|rats|moles|rust|pests|smell|problem)
    (are back|is back|return|come back|comes back|reappear|poke through|grow
    back), (rain|rains|rained) (within|inside|in), missed a spot, missed a bit,
    missed a patch, missed a corner, left a (smear|streak|mark|mess|stain),
    (the|same|a|that) (fault|problem|issue|leak|stain) returns`,
  'on-all':
    'on all, on every, on each, on any, for all our, for every, with every, across all',
  'all-work': `
    all work, all works, all our work, all of our work, all jobs, every job,
    each job, all repairs, every repair, our repairs, all installations,
    all our installations, our installations, every installation, all labour,
    all labor, our labour, our labor, all treatments, work carried out,
    works carried out, workmanship, craftsmanship, our work, all parts,
    parts fitted`,
  workmanship: 'workmanship, labour, labor, craftsmanship, parts, materials',
  'our-work': `
    (our|poor|faulty|bad) (workmanship|craftsmanship|handiwork|work),
    (the|or) (workmanship|craftsmanship),
    (fault|defect|problem|flaw|error|mistake) (is|was|lies with|lies
    in|comes from) (ours|us|our side|our own|our work|our part),
    (because of|caused by|due to|down to) (our|us), a fault of ours`,
  'by-our-hand': `
    (we|our team|our crew|our staff|our people|our movers|our
    cleaners|our fitters|our drivers|our technicians|our installers|our
    gardeners|our decorators)
    (break|breaks|broke|damage|damages|damaged|scratch|scratches|scratched|cause|causes|caused|spoil|stain),
    (damage|damages|breakages|breakage|harm|scratches|marks)
    (caused|done|made|left) by (us|one of our), (damage|damages|breakages|breakage|harm) (caused|done|made) by our (team|staff|crew|people|movers|cleaners|fitters|drivers|technicians|installers|work|engineers)`,
  'parts-and-labour': `
    (parts|part) (& labour|& labor|and labour|and labor|& labour,|+
    labour|+ labor)`,
  covers:
    'cover, covers, covered, covering, backed by, comes with, come with, protected',

  'price-match': `
    match our competitors, match competitors, match the competition,
    match your competitors, match local competitors,
    will beat it, beat their price, beat their quote, beat a competitor,
    price match, price matching, match the price, match any price, match any,
    price match guarantee, beat any price, beat any, price beat, match it,
    we will match, match their price, match or beat, beat it by,
    matched price, match a lower, match competitor*, lowest price guarantee*,
    best price guarantee*, best rate guarantee*, price protection,
    price adjustment, price match promise, our price promise,
    with our price promise, price beat promise, price promise guarantee,
    never knowingly undersold, best price or, prices are matched,
    price is matched, we'll match, beat by, won't be beaten,
    will not be beaten, won't be beaten on price, won't be undersold,
    will not be undersold, never undersold, never beaten on price,
    we'll undercut, will undercut, undercut it, undercut their, we'll beat,
    we will beat, beat that price, beat the price, meet their price,
    meet that price, meet the price, meets the price, we'll meet it,
    will meet it, will meet their, match that price, match their quote,
    match the quote, match that quote, match their, match the cheaper,
    match the lower, match lower price*, also match, match prices,
    match other*, match local, match online price*, matches the price,
    matching any, price is higher than, price drop protection,
    price drop guarantee, price drop promise, low price guarantee,
    low price promise, lowest fee guarantee, rate match, rate match guarantee,
    fee match, ours comes down, we'll come down to, we'll drop to,
    drop to the same, drop our price to, lower our price to, bring ours down,
    lower ours, reduce ours, equal it, we equal any, will meet any,
    meet any genuine, meet any written, meet any quote, meet any price,
    match any genuine, will match any, matched on price, we match any,
    we match the, we match their, we match prices, we match online`,
  'best-price': `
    best price*, lowest price*, best rate*, lowest rate*, best value,
    cheapest, lowest fare*, best fare*, lowest fee*, best deal guaranteed,
    keenest price*`,
  'price-difference': `
    refund the difference, difference in price, price difference,
    pay the difference, give you the difference, double the difference,
    refund you the difference, refund of the difference,
    refunded the difference, refunds the difference, credit the difference,
    credit you the difference, credit you with the difference,
    reimburse the difference, reimburse you the difference,
    the difference back, twice the difference, get the difference,
    match the difference, receive the difference, you the difference,
    difference will be refunded, difference is refunded, % of the difference,
    of the difference, hand back the difference, hand you the difference,
    pay you the gap, pay the gap, twice the gap, the gap back, refund the gap,
    send you the difference, send the difference, return the difference,
    the difference is yours, the difference comes back,
    pay you the difference, give back the difference, make up the difference,
    settle the difference, the difference on us, double the gap,
    credit back the difference, the balance back, claim the reduction for you,
    difference refunded,
    (adjust|adjusts|adjusted) (your|the) (price|bill|invoice|order)`,
  'lower-price': `
    lower price, cheaper, lower price elsewhere, find it cheaper,
    better price, lower rate, for less, cheaper elsewhere, lower elsewhere,
    at a lower price, lower quote, lower written, lower fee, lower fare,
    cheaper quote, cheaper price, better quote, for a lower price,
    less elsewhere, beat our price, beat our quote, better deal, costs less,
    cheaper at, cheaper online, priced lower, sold for less,
    advertised for less`,
  'cheaper-found': `
    find it, found it, find the same, found the same, find a lower,
    found a lower, find a better, find a cheaper, found a cheaper, find your,
    find an identical, seen it, seen the same, seen these, see it,
    see the same, spot the same, spot a lower, spot it, spotted it, show us,
    bring us, bring in, beat us on price, tell us, send us, got a,
    have a better, have a lower, had a, if you find, if you've found,
    if you see, if you spot`,
  competitor: `
    competitor, competitors, elsewhere, other retailer*, another retailer,
    anyone else, another shop, another store, other shop*, other store*,
    another dealer, another garage, another supplier, high street, big boxes,
    big box, local rival*, rival, rivals, someone else, anywhere else,
    another site, another website, other website*`,

  reply: `
    reply, replies, replied, replying, respond, responds, responded,
    responding, response, responses, answer, answers, answered,
    get back to you, get back, gets back to you, come back to you,
    be back to you, back to you within, back to you in, back to you by,
    back to you as, back to you with, hear from us, hear back, revert, write to you,
    writing to you, replies to, hear from our, hear from a member,
    hear from one, write back, writes back, come back to, get back to,
    gets back to, getting back to,
    an answer, get an answer, gets an answer, have an answer, a reply, comes
    back with, come back with, replied to, written reply, hear back from, heard
    back`,
  'contact-you': `
    e mail you,
    contact you, contacts you, contacted by, contacted within, be in touch,
    be contacted, is in touch, get in touch with you, in touch with you,
    in touch within, reach out to you, reach out within, speak to you,
    email you, follow up with you, be in contact, connect with you,
    will be contacted, get in contact, make contact, makes contact,
    contact with you, contact the customer, contact you back, will contact,
    touch base, text you back, texts you back,
    contacts both, is in contact, hears from us, gets in touch with you, drops
    you a line, drop you a line, messages you, message you, writes to you, come
    straight back, you'll hear, you will hear, you hear from, will tell you,
    we'll tell you, tell you within, let you know within, let you know in, told
    within, told of, notified within, informed within,
    (get|come) back to you, gets back to you,
    (invite|inviting|invites) you (to|for) (a|an) (meeting|discussion|interview|chat|viewing),
    (to|will|you'll|then) hear (back|) from (a|an|our|your|one|someone|somebody|me|the),
    (come|comes) back to (customers|callers|complainants|enquirers|applicants|clients|members|tenants|parents|patients), (write|writes|reply|respond) (personally|directly|in person) (to you|within),
    (get|gets|come|comes) back to (every|each|all|everyone|everybody|anyone|callers|customers|enquirers)`,
  'call-back': `
    call you, call you back, calls you back, call back, callback, call backs,
    callbacks, ring you, ring you back, phone you, phone you back,
    give you a call, telephone you, returns your call, return your call,
    return calls, calls returned, return all calls, return phone calls,
    return every call, return your phone call, return missed calls,
    calls are returned, phone calls returned, return your message,
    call you to, get a call, receive a call, receive a phone call,
    expect a call, hear back by phone,
    i ring you, i call you, rings you back, rings back, phones back, phones you
    back, ring back, we phone, we ring, we'll ring, i'll ring, i'll call, we'll
    call, is phoned, are phoned, phoned to, messages are returned, message is
    returned, are returned before, voicemails, voicemail, missed calls,
    (messages|calls|voicemails) (are|will be|) returned,
    rung back, phoned back, called back, telephoned back`,
  'we-come-back': `
    (will|we'll|i'll|they'll|staff'll) (get|come) (straight|) back to
    you, (will|we'll|i'll) (then|also|)
    (call|ring|phone|telephone|contact|email|text|message) you
    (back|to|for|with|about|on|and|before|after), (will|we'll|i'll) be in
    (touch|contact) (with you|to|about), (will|we'll|i'll) be
    (contacted|called), (will|we'll|i'll) return your call, (we|i)
    (call|ring|phone) you back,
    (will|we'll|i'll) (call|ring|phone|contact|email|text) back, (we|i|staff|team) (call|ring|phone|email|text|contact) you, (will|we'll|i'll) reach out, (will|we'll|i'll) follow up with you, (will|we'll|i'll) (confirm with you|write to you|write back), (will|we'll|i'll) (contact|call|ring|email|phone|text) you, (will|we'll|i'll) get in touch`,
  acknowledge: `
    acknowledge, acknowledges, acknowledged, acknowledgement, acknowledgment,
    acknowledging, confirm receipt, confirmation of receipt,
    register your claim*, register the claim, log your claim, log your call,
    open your file, open your case, open a case, open a ticket, open a claim,
    appoint a, appoint an, appoint your, assign a, assign an, assign you,
    confirm that we have received, let you know we have received,
    confirming receipt, confirm we have received,
    confirmation that we have received, triaged, logged, registered within,
    confirms receipt, confirm we have, receipt is confirmed,
    (file|case|ticket) (is|will be|gets) (opened|registered|recorded|entered|set up), (open|opens|set up|create) a (file|case file|record), (is|are|will be|be) (entered|recorded|registered) in (our|the|a), (register|record|registers|records|enter) (your|the|every|each|all) (complaint|complaints|request|claim|report), (is|are|will be|be|gets) (given|passed|handed|sent|forwarded|referred|allocated) (your|the|to the|to our|to a|to an|on to) (complaint|request|enquiry|manager|director|partner|department|team|colleague|specialist|officer), (he|she|we|they|we will|we'll|who) (then|will|) (confirm|confirms|write to confirm|set out|sets out) … in writing, (we|he|she|who) (will|then|) (write|writes) to you (to confirm|confirming|with), (is|are|be|gets) assigned (to|a|an|within|in|by), assigned (within|in|by) (a|an|one|the|{1-90})`,
  confirmation: `
    confirmation, confirmed, confirm your, confirm the, confirmation email,
    booking confirmation, confirmation code`,
  quote: `
    quote, quotes, quotation, quotations, estimate, estimates, valuation,
    valuations, assessment, assessments, appraisal, appraisals, evaluation,
    evaluations, proposal, proposals, pricing, price quote, price quotes,
    survey, surveys, initial opinion, first opinion, initial advice,
    personalised recommendation, personalised recommendations,
    personalized recommendation, personalized recommendations,
    fair offer, cash offer, firm offer, an offer on the spot, a price on the spot`,
  instant: `
    instant, instantly, immediate, immediately, in real time, in seconds,
    within seconds, a few seconds, in … seconds, straight away, right away,
    immediately after, on the spot, there and then, without delay,
    instantaneous, instantaneously,
    as soon as (payment is received|we receive your payment|your payment)`,
  'few-minutes': `
    few minutes, in minutes, within minutes, within the hour, within an hour,
    few hours, within hours, in hours, couple of hours, minutes not hours,
    few seconds, few working hours, few days, few business days,
    a couple of days, couple of days,
    third ring, fourth ring, fifth ring, second ring, {2-5} rings, moments,
    in moments, within moments, in seconds,
    under the hour, a few rings`,
  'same-day': `
    same day, same business day, same working day, same or next day,
    same or next business day, same or next working day,
    the day (they|you) (call|ring|phone|contact us)`,
  'next-day': `
    next day, next business day, next working day, following day,
    following working day, following morning, next morning, first thing the,
    overnight, tomorrow, following business day`,
  'soon-moment': `
    this afternoon, that afternoon, same afternoon, very afternoon, following
    afternoon, this evening, that evening, same evening, very evening, next
    evening, following evening, the evening the, same morning, that morning,
    that night, same night, tonight, tomorrow, next morning, following morning,
    next working morning, next working day, next business day, by noon, by
    lunchtime, by lunch, by teatime, before teatime, by evening, before evening,
    by nightfall, by the weekend, by closing, before closing, close of business,
    close of play, end of business, end of the day, end of the working day, end
    of the next, end of the following, end of the week, end of that week, end of
    the same, day is out, day's out, day is over, day's over, by return, return
    of post, by return post, no later than the, the day after, that day, that
    very day, that same day, same day, the very day, next day, overnight, there
    and then, then and there, on the spot, while you wait, by the following, by
    the next, inside the week, following day, inside the hour, within the hour,
    in a flash, by monday, by the monday, by monday at the latest, no later than
    monday, not later than monday, before monday, by tuesday, by the tuesday, by
    tuesday at the latest, no later than tuesday, not later than tuesday, before
    tuesday, by wednesday, by the wednesday, by wednesday at the latest, no
    later than wednesday, not later than wednesday, before wednesday, by
    thursday, by the thursday, by thursday at the latest, no later than
    thursday, not later than thursday, before thursday, by friday, by the
    friday, by friday at the latest, no later than friday, not later than
    friday, before friday, by saturday, by the saturday, by saturday at the
    latest, no later than saturday, not later than saturday, before saturday, by
    sunday, by the sunday, by sunday at the latest, no later than sunday, not
    later than sunday, before sunday, the moment it's, the moment it is, the
    moment we, the moment your,
    ships today, shipped today, dispatched today, posted today, sent today,
    leaves today, fitted tomorrow, get it today, have it today,
    receive it today, delivered today, arrives today, with you today,
    that day's, that arvo, this arvo, tonight's, tomorrow's, that very evening,
    the same evening, the same night, the same morning, (by|before)
    (bedtime|dinner|dinnertime|breakfast|sunset|dusk|supper|sundown|dark|close|knocking
    off), (by|before) the (end|close) of (play|business|trading|the day|the
    working day|the shift|the next day|the next business day|the second business
    day|the same day|your visit), while you (wait|watch|shop|browse|have a
    coffee|look round|sip), same (evening|week), that
    (week|evening|afternoon|morning|night), (later|the) same day, (first|last)
    thing (tomorrow|next|the next|monday), (next|following)
    (week|weekday|lunchtime|teatime), first thing`,
  'soon-vague': `
    soon, shortly, promptly, prompt, asap, as soon as, as quickly as, as
    fast as, as promptly as, quickly, swiftly, rapidly, in a timely,
    timely, at your convenience, at the earliest, before long, in due
    course, in no time`,
  'business-hours': `
    business hours, working hours, office hours, during the week,
    business days, weekdays, opening hours`,
  attend: `
    average arrival, typical arrival, arrival on site, usual arrival, on site,
    onsite, attend, attended, attendance, arrive, arrives, come out,
    come to you, be with you, at your door, callout, call out, call outs,
    callouts, call-out, visit you, reach you, get to you,
    respond to emergencies, emergency response, be there, we're there,
    we are there, we'll be there, there in, with you in, on the scene,
    at the scene, get here, get to us, get to me, reach me, come to me,
    arrival in, arrival within, arrival under, arrival guaranteed,
    is at your address, at your address, at your place, reaches the building,
    reach the building, reaches the site, gets to you, gets there, get there,
    looked at, is looked at, are looked at, seen to, comes out, come round,
    comes round, comes by, turn up, turns up, on the dock, knocks at, knock at,
    pulls up, dispatched to you, sets off, set off, on your doorstep, at the
    roadside,
    (is|are|be|with|reach|reaches|get to|gets to) (you|your door|your side|you
    there|most breakdowns|most homes|most callers) (within|in under|inside),
    (on|at) your (doorstep|door|premises|site|roadside|side), (knocks|knock)
    (on|at) your door, (on|onto) the scene, (on|at) the
    (spot|roadside|kerb|gate|scene), at the kerb, somebody out, someone out,
    sends someone, send someone, send somebody, (is|are) (round|there|out to
    you|on his way|on her way|on their way|on the way|en route), shall attend,
    (will|to) attend,
    can you (come|get here|be here|get to me|attend|start|come out), can (someone|somebody|an engineer|a plumber|a technician|an electrician) (come|be here|get here|come out),
    (calls|call|pops|pop|drops|drop|swings) (round|by|in on you)`,
  technician: `
    technician, technicians, engineer, engineers, plumber, plumbers,
    electrician, locksmith, locksmiths, driver, drivers, mechanic, tow truck,
    roadside assistance, our team, crew, repairman,
    fitter, fitters, installer, installers, officer, officers, operative,
    operatives, patrol, patrols, roofer, roofers, surveyor, surveyors, handyman,
    recovery truck, our van, our man, guard, guards, mobile unit`,
  'reply-time': `
    response time, response times, reply time, reply times, average reply,
    average response, typical response, responds in, replies in,
    typically replies, average response time, first response, response within,
    avg response, avg. response, arrival time, arrival times, average arrival,
    response target, response targets, response goal, time to respond,
    response guarantee, initial response, first reply`,
  'send-you': `
    returned (by|to) (courier|post|mail|you|your door|your address),
    we'll send, we will send, send out, send you, sends you, sent to you, email you, emailed to you,
    provide you with, get your quote, receive your quote, receive a quote,
    receive an offer, receive a confirmation, prepare your quote,
    be sent to you, have your quote, will receive, you should receive,
    you will get, receive an email, supply, get your results,
    get your test results, receive your results, are emailed, is emailed,
    confirmed by (text|sms|email|e mail|phone)`,
  'credit-decision': `
    decision, credit decision, instant decision, approval, get approved,
    be approved, are approved, is approved, approved in, approved for,
    pre approval, preapproval, approval decision, loan decision`,
  'loan-decision': `
    loan decision, credit decision, instant decision, approval decision,
    pre approval, preapproval, lending decision, decision in principle,
    mortgage in principle, agreement in principle,
    decision on your application, approval in, approved in, approved within,
    approval within, decision in, hour decision, hours decision,
    hour decisions, decision on loan*, minute decision,
    a decision, decision from, have a decision, yes or no, yes or a no, verdict,
    approved or declined, accepted or declined, accept or decline, go ahead,
    answer on, credit limit, underwriting`,
  emergency:
    'emergency, emergencies, urgent, urgency, breakdown, breakdowns, call out, callout',

  resolve: `
    resolve, resolves, resolved, resolving, resolution, settle, settled,
    settlement, solve, solved, final response, full response,
    substantive response, written outcome, outcome, final viewpoint,
    final decision, deal with, dealt with, conclude, concluded, act on,
    address, complete, completed, process, processed, issue, issued,
    issue your, determination, rectify, rectified, remedied, closed, finalise,
    finalised, finalize, acted on, acted upon, act upon, actioned, carry out,
    carried out, look after, decided, determined, assessed, reviewed,
    are paid, is paid, be paid, pay out, pays out, paid out, we pay claims,
    pay claims, pay your claim, have our decision, our decision,
    review appeals, review your appeal, review your complaint,
    review your case, claims paid, claim paid, final answer, final reply,
    handle, handles, handled, correct, corrects, corrected, treat, treated,
    make good,
    reviews every, reviews each, review every, review each, reviewed within, personally reviews, personally review,
    (review|reviews|reviewing) (the|our|your|a) (decision|case|matter|outcome), (complaint|complaints|case|cases|investigation|investigations|enquiry|enquiries) (may|might|can|could|will|sometimes|usually|) (take|takes) (us|) (up to|no more than|at most|as long as|longer but no more than)`,
  sorted: `
    sorted, sorted out, seen to, fixed, mended, put right, cured, turned round,
    turned around, turn round, turn around, wrapped up, wound up, dealt with,
    remedied, cleared, unblocked, freed, free them, get them out, back in
    service, back in action, back on the road, back up and running, up and
    running again, done by, all done, repaired, restored, power back, put back,
    resolved, looked into, ironed out, corrected, amended, made safe, secured,
    re run, on the road again,
    (is|are|gets|get|being|most|usually|all|always)
    (completed|closed|patched|cleared|mended|overhauled|serviced|sharpened|restrung|hemmed|altered|cleaned|valeted|settled|decided|approved|actioned|reconnected|reopened|finished|concluded|rectified|shredded|graded|reinstated|switched
    back|taken down|put back|put up|treated|swept|emptied|collected), good as
    new, back (in the water|on your feet|on your peg|on the rails|to normal|in
    tune|in service|in use|in action|in your hands|on its feet|on track|on
    line|online|on the wall), patched, sharpened, restrung, hemmed, reconnected,
    serviced, overhauled, closed, settled, rectified, unjammed, defrosted, de
    iced, refitted, resoled, retuned,
    (is|are|gets|get|will be|shall be) (removed|collected|filed|lodged|processed|registered|activated|opened|set up|updated|amended|assessed|connected|switched|transferred|created|signed off|reviewed|checked|checked and lodged|replaced|renewed|restarted|relit|refilled|topped up|adjusted|tuned|certified|validated), will be (completed|closed|patched|cleared|mended|overhauled|serviced|sharpened|restrung|altered|cleaned|settled|decided|approved|actioned|reconnected|reopened|finished|concluded|rectified|reinstated|treated|emptied), (rules|decides) on (appeals|the appeal|applications|complaints|claims|disputes),
    (take|takes|come|comes) (effect|into effect),
    (usually|normally|generally|typically|then) (removed|collected|filed|lodged|processed|registered|activated|opened|set up|updated|amended|assessed|connected|switched|transferred|created|signed off|reviewed|checked|replaced|renewed|adjusted|tuned|certified|validated|repaired|fixed|completed|settled|decided|resolved|answered and closed), (committee|panel|board|trustees|admissions team|underwriters|adjudicator|registrar|governors) (considers|consider|reviews|review|decides|decide|rules|assesses|assess|determines),
    (is|are|will be|usually|normally|generally) (granted|put through|booked in|sent off)`,
  'taken-away': `
    (taken|cleared|hauled|carted|carried) (away|off|out), cleared,
    removed, hauled, collected and disposed, disposed of`,
  complaint: `
    complaint, complaints, grievance, dispute, disputes, feedback, concern,
    concerns, ticket, tickets, case, incident, incidents, issue, issues,
    problem, problems, fault, faults, investigation, enquiry, claim, claims,
    appeal, appeals, error, errors, billing error, mistake, mistakes, bug,
    bugs,
    (complex|complicated|harder|difficult|serious|simple|urgent|easy|longer|such) (matter|matters|cases|enquiries|queries|questions|requests), reviews the decision, review the decision`,
  request: `
    request, requests, enquiry, enquiries, inquiry, inquiries, query, queries,
    question, questions, application, applications, message, messages, email,
    emails, form, data subject request, opt out request,
    subject access request, withdrawals, withdrawal requests, payout, payouts,
    claim form,
    registration, registrations, your CV, every CV, submission, submissions`,
  message: `
    email, emails, e mail, e mails, message, messages, text, texts, call,
    calls, enquiry, enquiries, inquiry, inquiries, letter, letters, voicemail,
    voicemails`,
  decision: `
    decision, notice of, letter of explanation, ruling, interpretation,
    interpretations, outcome, assessment, results, test results, result`,
  'fix-time': `
    rto, recovery time, recovery time objective, time to recover,
    time to restore, turnaround, turnaround time, turn around, repair time,
    resolution time, resolution times, fixed within, repaired within,
    time to resolve, time to repair, processing time, processing times,
    service standard, same day repair*, service target, service targets,
    target time, target times, current timeline, turn round time,
    repairs take, servicing time, resolution, resolution target,
    resolution targets, target resolution, time to resolution, resolve within,
    fix time, fix times, time to fix, target fix time, restoration time,
    restore time, resolve, resolution goal, typical resolution,
    turnaround times, turn round, turnarounds, repair times, how long repairs
    take, recovery point, choose your speed, processing speeds,
    turn rounds, turn arounds,
    (standard|express|rush|normal|usual|typical|average|priority)
    (turnaround|turn around|repair time|service time|service|job|jobs), bench
    time, time in the workshop, how long a repair takes,
    (approval|verification|activation|onboarding|registration|vetting|set up|setup) (takes|usually takes|normally takes|is complete in)`,
  'first-visit': `
    one trip, one visit, first visit, a single visit, single visit,
    single trip, first time fix, on the first call,
    on first contact, first contact resolution, on the first visit,
    a single … visit, in one visit, single appointment, one appointment`,
  investigate: `
    investigate, investigates, investigated, investigation, investigations,
    look into, review, reviewed, reviewing`,
  'account-closing': `
    delete your account, deletion, erase, erasure, close your account,
    delete my account, deleting your account, deleting my account,
    account deletion, remove my account, close my account`,
  restore:
    'restore, restored, restoration, recovery, rto, back online, recovered',

  wait: `
    wait, waits, waiting, wait time, wait times, waiting time, waiting times,
    on hold, hold time, hold times, queue, queues, queuing, wait in line,
    waiting in line, in line,
    stand longer, standing longer, standing at, stand in, kept waiting, keep you
    waiting, be kept, hang around, hanging on, on the line, in the queue, waits
    for, held up, sit in reception,
    (waiting time|waiting times|waiting list|wait) for (a|an|the|your|new|our) … (slot|place|appointment|test|assessment|table|session|visit|check|fitting),
    (our|the|current|a) waiting list (is|stands|runs) (currently|now|about|around|at|usually|typically|)`,
  'no-wait': `
    no appointment needed, no appointment necessary, no appointment required,
    no booking needed, drop in any time, no wait, no waiting, no wait time*,
    no queue, no queues, no queuing, no waiting time*, no waiting list*,
    without waiting, skip the queue, skip the line, never wait, no hold,
    no hold time*, without the wait, no lines, no line, no long wait*,
    never have to wait, never be kept waiting, never queue, won't wait,
    never a wait`,
  'while-you-wait': `
    (cut|fit|fits|fitted|fix|fixed|repair|repairs|repaired|replace|replaced|print|printed|done|made|changed|swapped|engraved|sharpened|altered|hemmed|sorted|serviced|mended|cleaned|processed|ready|served|framed|bound|copied|programmed|installed)
    while you wait,
    (repair|repairs|fit|fits|fitted|fix|replace|change|cut|print|do|make|engrave|sharpen|mend|sort|service|install|swap|programme|program|clean|process)
    … while you wait,
    (repairs|service|servicing|fitting|alterations|printing|engraving|photos|tyres|keys|batteries|screens|replacements)
    while you wait, while-you-wait
    (service|repair|repairs|fitting|printing|alterations|appointments),
    as you wait`,
  queue: 'queue, queues, on hold',
  counter: `
    counter, counters, front desk, reception, tills, checkouts, on arrival,
    when you arrive, waiting room`,
  appointment: `
    appointment, appointments, slot, slots, booking, bookings, visit, visits,
    consultation, consultations, test date, hearing, walk in, walk ins, exam`,
  remind: `
    (e mail|email|write to|mail|text|message) you (a|two|one|three|the|{1-60}) (day|days|week|weeks|month|months|hour|hours|evening|night) before,
    remind, reminder, reminders, remind you, notify you, notified,
    notification, text you, call ahead, let you know, inform you, contact you,
    phone ahead, calls ahead, published to, advise you, keep you informed,
    alert you, give you a courtesy call, courtesy call, call you, calls you,
    phone you, phones you, ring you, rings you, texts you, telephone you,
    telephones you, notify customers, notify our customers,
    phones half, phones an, we text, you a text, be texted, a text goes,
    reminder goes, you hear about, hear about, get a text, gets a text, get a
    message, get a reminder, gets a call, get published, gets published, is
    announced, are announced, sends a text, texts before, rings before, phones
    before, i ring, i phone, i text, confirmed by name,
    (we|i|driver|crew|fitter|fitters|engineer|engineers|courier|they|team|he|she|technician|surveyor|plumber)
    (call|calls|ring|rings|text|texts|phone|phones|message|messages|warn|warns|alert|alerts|buzz|whatsapp|let|lets|email|emails)
    (you|) (half|an|a|one|two|the|when|as|once|before|15|20|30|45|60|10),
    (get|gets|receive|expect) (a|the) (call|text|ring|message|heads
    up|warning|email) (half|an|when|before|once|as|the|beforehand|15|30|20),
    heads up, fair warning, (give|gives|given) you (warning|notice|a heads up),
    warn you, forewarn, weeks' warning, days' warning, months' warning, month's
    warning,
    (be|are|always be|get) told (the|first|beforehand|when|how|why|if|of|about|straight|at once), (will|'ll|always|then) (hear|hear straight) from (us|them|him|her|me), hear from us beforehand, (keep|kept) (you|) (informed|posted|updated|in the picture|in the loop|up to date), say so and tell you, tell you (straight away|at once|first|beforehand|how|why|when|of any|about any|if), (call|email|text|phone|ring|write) (or (call|email|text|phone|write)|) to (say|tell|let you|arrange|agree),
    (let|lets) (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients) know, (tell|tells|warn|warns|notify|notifies|alert|alerts|remind|reminds|text|texts|email|emails|inform|informs) (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients), (renewal|reminder|expiry|recall) (letters|letter|notice|notices|email|emails|texts|text|cards|card) (go|goes|is|are|will be) (out|sent|posted), (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients) (are|is|will be) (told|warned|notified|alerted|reminded|informed|texted|emailed), a (text|call|message|ring) (the|when|once|an|15|20|30|half) (evening|day|night|hour|we|our|your|he|she|they|the|minutes|an)`,
  'inform-ahead': `
    in advance, ahead of, prior to, before arrival, before we arrive,
    evening before, day before, night before, before delivery, prior notice,
    before the visit, beforehand, before your appointment, minutes before,
    hours before, days before, before he arrives, before she arrives,
    before they arrive, before arriving, before coming, before he comes,
    before they come, on the way, on our way, on his way, on their way,
    before we set off, before our visit, before we come, before each visit,
    before every visit, en route, before it takes effect,
    before they take effect, before taking effect, before any change,
    when we are on our way, when the driver is on, when he is on his way,
    when they are on their way, the day before, the evening before,
    the night before,
    before we knock, before he turns up, before she turns up, before they turn
    up, before turning up, before we turn up, before they set off, before he
    sets off, before each due, before it is due, before it falls due, days out,
    weeks out, week before, month before, hour before, hours ahead, days ahead,
    weeks ahead, hour off, minutes off, minutes away, hour away, hours away,
    ahead of time, evening prior, in good time, the weekend before, before
    anything, before the work, before work starts, before every call,
    before we (knock|arrive|set off|get there|turn up|come|call|reach
    you|leave|pull up|are due|deliver), (half|quarter of|an) (an|hour|a)
    (hour|before|beforehand|ahead|out|away), as (we|he|she|they) (set|sets) off,
    when (we|he|she|they) (set|sets|are|is|leave|leaves)
    (off|near|close|nearby|on our way|the depot), (one|two|three|four|five|six)
    stops (away|before|out), next on the (list|run|round), before (the|your)
    (visit|appointment|delivery|slot|window|fitter|engineer|driver|van|work),
    before (the|your|that) (day|date|session|class|lesson|course|stay|trip),
    (hour|day|week|minutes|month) ahead,
    fortnight ahead, fortnight before, months ahead, month ahead, (weeks|days|months) before (your|the|it|they|their) (cover|policy|contract|membership|licence|lease|plan|subscription|renewal|due)`,
  'seen-within': `
    seen within, be seen, seen by, attended to, served within,
    answered within, connected, be connected, answer the phone,
    pick up the phone, calls answered, phone answered, put through,
    reach an agent, speak to an agent, speak with an agent, talk to an agent,
    put you through, speak to a person, reach a person, answered by,
    speak to a real person, talk to a real person, speak with a real person,
    a real person, calls picked up, phone picked up, we see emergencies,
    we see all emergencies, see emergencies, see urgent,
    see emergency patients, see you the same, see you within, see you today,
    seen the same, see patients, see most emergencies, see most patients,
    sees your, sees you, see your pet, see your child, serves you, served in,
    seated within, seated in, be seated,
    are seen, is seen, you are seen, you're seen, get seen, fit you in, fits you
    in, squeeze you in, slot you in, phones are answered, phone is answered,
    picks up, pick up in, picks up in, pick up inside, picked up, are taken in,
    taken in under, see a doctor, see a vet, see a dentist, see a nurse, see a
    specialist, on the table in, at your table in, call answered,
    (seen|served|seated|shown
    in|helped|greeted|welcomed|admitted|triaged|checked in|through|in the
    chair|called through|treated) (within|in under|inside|on the minute|on
    time|at the time), (see|sees|seeing) (a|the|our)
    (doctor|gp|nurse|dentist|vet|specialist|consultant|physio|midwife|solicitor|adviser|advisor|therapist|optician|hygienist),
    (calls|phones|lines) (are|is) (answered|picked up|taken),
    (answer|answers|answered|pick up|picks up|take) (calls|your call|the
    phone|most calls|all calls|every call|the call|in under), (on the
    phone|speaking|talking|through|connected) to (a|an|our|someone|a real)
    (real|live|human|person|engineer|adviser|advisor|agent|expert|clinician|nurse|),
    kept waiting, kept standing, standing at, standing in, in line for, hang on
    for,
    get you in, gets you in, get you seen, bring you in, see you as soon, see (urgent|emergency|new) (cases|patients), (appointment|appointments) (is|are) available within, openings within, availability within, slot within, schedule you,
    (pick|picks) up (within|in|before|after) (a|an|one|two|three|the|{1-90}) (minute|minutes|second|seconds|ring|rings|second ring|third ring), (pick|picks) up (the phone|your call|calls|the telephone), answer (the|your) (telephone|phones|calls),
    see (you|emergencies|urgent cases|everyone|patients|your pet) (on|the|that|this|), (emergencies|urgent cases|urgent patients) (are|will be) (seen|treated),
    (patients|children|pets|animals|cases) … (are|will be) seen,
    (child|children|patient|patients|client|clients|referral|referrals|pet|pets|animal|animals|urgent case|urgent cases) (is|are|will be) (always|usually|normally|) (assessed|seen|triaged|met),
    (get|getting) in to see (a|our|the|one)`,

  open: 'open, opens, opening, we are open, open for, open on',
  'opening-hours': `
    opening hours, business hours, hours of operation, operating hours,
    store hours, office hours, opening times, opening time, hours, shop hours,
    trading hours, working hours, service hours, support hours, phone hours,
    reception hours, visiting hours, showroom hours, pharmacy hours,
    hours of business, call hours, hours of service, clinic hours,
    when are you open, our hours, lines open`,
  'clock-bound': `
    (from|until|till|til|up to|after) {1-12} (am|pm|a.m|p.m|o'clock|in the
    morning|in the afternoon|in the evening|at night), (until|till|til)
    (midnight|noon|late|dusk|sunset|dark|nightfall|gone midnight|half past|half
    {1-12}|the last|the small hours|the early hours|closing|bedtime|late at
    night), (from|at) (noon|dawn|sunrise|half {1-12}|daybreak|crack of dawn|the
    crack of dawn|first light|seven|eight|nine) (every|each|daily|sharp|on the
    dot|in the
    morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays),
    till {5-12}, til {5-12}, {1-12} till {1-12}, {1-12} til {1-12}, eight to
    eight, nine to nine, ten to ten, dawn to dusk, dawn till dusk, dusk till
    dawn, from dawn, bright and early, open till the, open until the`,
  available: `
    available, availability, reachable, operate, operates, operating,
    operational, on hand, at your service, here for you, here to help,
    at your disposal, on duty, manned, staffed, standing by,
    we work saturday*, we work sunday*, we work weekends, we work evenings,
    we also work, accessible, answer calls, ready to help, stand by,
    taking calls, on standby, we're here, we are here, i'm here, here 7 days,
    here seven days,
    is awake, someone is awake, somebody is awake, someone answers, somebody
    answers, someone picks up, somebody picks up, someone to listen, someone
    there, is there, there is always, there's always, get in, swipe in, let
    yourself in, hears you, can call, can ring, can reach, reach us, on shift,
    about from, in the building, in the office, at the desk, at the counter, at
    the other end, within reach, be reached, be opened, lockers, door code,
    barriers,
    (we're|we are|i'm|i am|somebody's|someone's|somebody is|someone
    is|she's|he's) (up|about|around|there|up and about|on the line|on hand|at
    the end|on duty|on site|in), (let|lets) (you|yourself) in, gets in, drop
    off, check yourself in, self check in, self check-in, keyless, keypad, key
    safe, hatch, drop box, at the end of the (phone|line), end of the phone, on
    the end of, someone to (talk|speak) to, never an (answerphone|answering
    machine|voicemail), (a real|a live)
    (person|human|voice|nurse|vet|lawyer|attorney|engineer|technician|operator),
    picks up the phone, pick up the phone, come and get you, come out to you,
    come to you`,
  'we-hold': `
    (we|i) (offer|run|hold|teach|have)
    (classes|lessons|sessions|tours|treatments|training|services),
    (classes|lessons|sessions|tours) (run|are held|are
    offered|available)`,
  'not-offered': `
    can no longer offer, can no longer provide, no longer offer,
    no longer provide, will no longer be,
    do not offer, don't offer, not offer, do not provide, don't provide,
    not provide, not available, unavailable, no longer available, not open,
    aren't open, are not available, isn't available, no 24, not 24,
    do not (give|issue|make|pay), don't (give|issue|make|pay),
    (is|are) not (something|anything|one thing) (that|) (we|i) (guarantee|offer|do|provide|promise), isn't (something|anything) (that|) (we|i) (guarantee|offer|do|provide|promise)`,
  'every-day': `
    7 days a week, seven days a week, 7 days per week, every day, 7 days,
    daily, 365 days a year, 365 days, every day of the year, seven days,
    7 day, open everyday, available everyday, everyday from, everyday until,
    here everyday, everyday including, us everyday,
    (any|every|each) (day|night|evening|morning|afternoon) (of the week|of the
    year|of the month), all week, all week long, all seven days, (monday|mon) to
    (sunday|sun), monday through sunday, throughout the week, without a day off,
    every single day, each day, each and every day, weekdays and weekends, on
    any day,
    seven days per week, seven days each week, 7 days each week`,
  'around-clock': `
    around the clock, round the clock, day or night, day and night,
    night and day, any time of day, at any hour, at all hours,
    all day every day, any hour, 24 7, 24 x 7,
    all hours, through the night, throughout the night, night or day, in the
    middle of the night, middle of the night, in the small hours, four in the
    morning, three in the morning, two in the morning, 3 in the morning, 2 in
    the morning, every hour of the day, never sleeps, never sleep, never closes,
    never close, never shuts, never lock, never locks, 365 nights, any time of
    the day, any time of night, any time day or night, all night long, twenty
    four hours, at whatever hour, whatever the hour, at all times of,
    (any|every|all|whatever|at any|at every|at all|at whatever) (hour|hours) (of
    the day|of the night|of day|of night|day or night|you like|of day or
    night|that suits), (day|days) and night, (morning|noon) and night, morning
    noon and night, through the (night|small hours|early hours|weekend), all
    (day and all night|night|night long|through the night), (any|every)
    (day|night) of the (year|week), any day any time, (at|even at)
    (two|three|four|five|1|2|3|4|5) (am|in the morning|a.m), all round the
    clock, whatever the (hour|time), whatever time of (day|night), never
    (shut|shuts|close|closes|lock|locks|switched off|off duty), (we|i|it) never
    close, no matter the hour, no matter what time, 365 days, 24 hours a day,
    all 365 days, every hour god sends`,
  tireless: `
    working around the clock, running around the clock,
    work around the clock to, works around the clock to,
    working round the clock, working day and night, working tirelessly,
    works tirelessly, work tirelessly, tirelessly,
    (machine|voicemail|voice mail|answerphone|answering machine) (takes|will take|records) (your|) (message|messages|calls)`,
  'other-times': `
    working day means, business day means, working hours means,
    working hours mean, business hours means, business hours mean,
    give us access, surcharge, surcharges, must arrive, guests arrive, please arrive,
    arrive between,
    quiet time, quiet times, noise, noise curfew, be respected between,
    curfew, check in, check ins, checkin, check in time*, check out,
    check out time*, happy hour, happy hours, shift, shifts, peak fare*,
    peak hours, off peak, rush hour*, best time to visit, lunch special*,
    this saturday, this sunday, this weekend, quiet hours, blackout hours`,
  weekend:
    'weekend, weekends, saturday, saturdays, sunday, sundays, on saturday, on sunday',
  'weekend-too': `
    saturdays included, sundays included, saturday included, sunday included,
    including saturdays, including sundays, including saturday, including
    sunday, weekends included, weekend included, including weekends, weekends
    too, evenings and weekends, weekends and evenings, bank holidays included,
    bank holidays as well, including bank holidays, bank holidays too, sundays
    and bank holidays, sundays and holidays, saturdays too, sundays too,
    saturday mornings too, seven nights a week, seven day service, 7 day
    service, six days a week, every night of the week, even on sundays, even
    sundays, even at weekends, even on bank holidays, even on christmas day,
    even at christmas, on new year's eve too, open sundays, open on sundays,
    open saturdays, late opening, late night, open late, open until late, late
    opening on thursdays,
    (saturday|sunday|weekend|evening|bank holiday|early morning|late
    night|lunchtime)
    (appointments|surgery|clinic|clinics|surgeries|sessions|slots|hours|opening|openings|visits|cover|service|viewings|calls)
    (available|every|each|as well|too|at no|on offer|offered),
    (open|here|working|in|on duty|available|at work|operating)
    (on|at|over|through|even on|even at|all)
    (saturday|saturdays|sunday|sundays|weekends|the weekend|weekend|bank
    holidays|christmas|easter|evenings), (we don't|we never|never|don't)
    (close|shut) (for lunch|at lunch|at lunchtime|at weekends|on sundays|on bank
    holidays|in august|in winter|in summer|for christmas), no lunch break,
    straight through lunch, through lunch, sunday surgery, saturday surgery,
    saturday clinic, evening clinic, evening surgery, late surgery, twilight
    clinic, late night thursday, late night thursdays, late
    (monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays),
    open late (monday|tuesday|wednesday|thursday|friday|on),
    (evening|late night|saturday|sunday|early morning) (surgery|surgeries|clinic|clinics) (on|every|each)`,
  evening: `
    evening, evenings, late night, late nights, after hours, out of hours,
    night, nights, early morning, late opening, early mornings`,
  'takes-place': `
    takes place, take place, taking place, will be held, is held, are held,
    be held, lasts, starts at, begins at, start at, runs from, ran from,
    meets, duration, typical duration, session length,
    class schedule, class timetable, timetable, class times, schedule of classes, fitness schedule, mass times, service times, lesson times, training schedule, practice schedule`,
  'event-length': `
    hour set up, hour setup, hour service time, hours allowed, setup usually
    takes, installation usually takes,
    fitting takes, setup takes, set-up takes, installation takes,
    installing takes, fitting lasts, installation lasts,
    all day, all night, all week, all weekend, all month, the whole day,
    the whole night, the whole week, throughout the day, throughout the night,
    day per month, day per week, day per year, day a month, day a week,
    day a year, day each month, day each week, day / month, day / week,
    days per month, days per week, days per year, days a month, days a week,
    days a year, days each month, days each week, days / month, days / week,
    hour per month, hour per week, hour per year, hour a month, hour a week,
    hour a year, hour each month, hour each week, hour / month, hour / week,
    hours per month, hours per week, hours per year, hours a month,
    hours a week, hours a year, hours each month, hours each week,
    hours / month, hours / week, hrs per month, hrs per week, hrs per year,
    hrs a month, hrs a week, hrs a year, hrs each month, hrs each week,
    hrs / month, hrs / week, days or more, days or longer, nights or more,
    nights or longer, weeks or more, weeks or longer, hours or more,
    months or more, additional day, extra day, additional night, extra night,
    additional hour, extra hour, additional week, extra week, minute call,
    placed on a business day, placed on a working day,
    received on a business day, received on a working day,
    made on a business day, made on a working day,
    waiting period of, minute form, minute questionnaire, minute survey, minute video,
    month subscription, month subscriptions, month plan, month plans,
    month contract, month contracts, month membership, month memberships,
    year subscription, year plan, day programme, day program,
    week programme, week program, week course, month course, day retreat,
    day workshop, day itinerary, filters last, batteries last,
    cartridges last, refills last,
    minute phone call, minute video call, minute discovery,
    minute consultation, minute session, minute meeting, minute demo,
    minute appointment, minute chat, minute conversation, minute strategy,
    minute intro, minute introductory, minute presentation, minute lesson,
    minute class, minute walkthrough, minute assessment, minute viewing,
    hour session, hour consultation, hour workshop, hour meeting, hour class,
    hour lesson, hour training, hour seminar, day course, day training,
    day workshop, week course, week programme, week program,
    (hour|hr|minute|min|minutes) (call|phone call|session|sessions|lesson|lessons|class|classes|workout|workouts|massage|massages|treatment|treatments|facial|course|workshop|consultation|assessment|tour|tours|trip|ride|drive|cruise|walk|hike|demo|webinar|video|exam|test|break|rehearsal|photoshoot|shoot|minimum|protocol|tasting|set|show|film), (day|days|week|month) (course|courses|programme|program|programs|protocol|package|packages|challenge|bootcamp|boot camp|workshop|tour|tours|trip|cruise|hike|retreat|camp|intensive|event|festival|pass|plan|term|internship|placement), week (intensive|training|beginner|online|transformation|fitness), extra half hour,
    save, saves, saving, save you, saves you, shave off, cuts, lose,
    (appointment|appointments|consultation|consultations|visit|visits|session|sessions|treatment|treatments|lesson|class|exam|check up|checkup|procedure) (can|may|will|could|might|usually|normally|often|) (last|lasts|take|takes|run|runs)`,
  holiday: `
    bank holiday, bank holidays, public holiday, public holidays, holidays,
    christmas, statutory holidays`,
  'day-name': `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays,
    tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue,
    tues, wed, thu, thur, thurs, fri, sat, sun, weekdays, weekday, weekend,
    weekends, daily, m f`,
  closed: 'closed, shut',
  'by-appointment':
    'by appointment, by appointment only, appointment only, by arrangement, by prior arrangement',
  'always-access': `
    lifetime access, life time access, access for life, permanent access,
    access forever, forever access, access anytime, access any time,
    24 hour access, 24 7 access, round the clock access,
    unlimited lifetime access, unlimited access at any time,
    unlimited access 24, unlimited access to the course*,
    unlimited access to all course*, unlimited access to the recording*`,
  support: `
    support, customer service, customer services, customer care,
    customer support, help desk, helpdesk, helpline, hotline, live chat,
    service desk, technical support, assistance, call centre, call center,
    contact centre, concierge, reception, front desk, emergency service,
    emergency services, emergency line, help, service, services, chat, agents,
    monitoring, security, surveillance, technician, technicians, engineers`,
  team: `
    team, staff, advisers, advisors, experts, agents, specialists, our people,
    representatives, consultants, operators`,
  phone:
    'phone, telephone, call us, call, by phone, line, lines, whatsapp, email, online, chat',
  'on-call': `
    on call, on-call, duty officer, emergency line, out of hours service,
    standby, emergency cover, out of hours cover, weekend cover,
    duty line, duty vet, duty manager, emergency number, out of hours line,
    night line, storm desk, control room, crisis line, direct mobile, mobile
    number,
    (duty|emergency|out of hours|night|24 hour|on call|weekend)
    (vet|doctor|nurse|midwife|line|number|phone|mobile|desk|officer|engineer|solicitor|manager|team|plumber|cover|service|hotline|crew),
    (my|our|personal|direct|his|her) (mobile|direct line|mobile number),
    number's on the van`,
  monitoring:
    'monitor, monitored, monitoring, surveillance, supervised, watched',
  'all-year': `
    all year, all year round, year round, 365 days a year, 365 days,
    open year round, all the year round, 52 weeks a year`,

  uptime: `
    uptime, up time, availability, service availability, network availability,
    availability guarantee, uptime guarantee, uptime sla, reliability,
    be available at least, is available at least, remain available,
    up and running, online at least, website up, site up, be online,
    stay online, stays online, is online, are online, kept online, stay up,
    stays up,
    be reachable, is reachable, are reachable, stays reachable, lights on, be
    up, is up, are up, picking accuracy, accuracy, right first time, five nines,
    four nines, signals transmitted, be kept, on the agreed date, at the agreed
    time, hit their slot, hits its slot, in the slot, on the date, within the
    slot, durability, shipped complete, are complete, arrive complete, delivered
    complete, turn up, punctual, running on time, fill rate, online,
    % of the time`,
  'on-time': `
    on time, on schedule, punctual, punctuality, on time delivery,
    on time guarantee, as scheduled, on-time,
    when we say (we will|we would|we are coming), at the time (agreed|promised|we said|we say)`,
  'starts-on-time': `
    (appointments|lessons|classes|sessions|visits|treatments|tours|meetings|consultations)
    (that|which|always|) (start|begin|run) on time,
    (appointment|lesson|class|session|visit|treatment|tour) (always|)
    (starts|begins|runs) on time, (we|i) (always|) (run|start|begin) on
    time, (seen|taken in|called in) on time, on-time appointments, on
    time appointments,
    (appointments|lessons|classes|sessions|visits|treatments|tours|meetings|consultations|trips|we) (always|) (start|begin|run|leave) (to the minute|on the dot|bang on time|punctually)`,
  sla: `
    sla, slas, service level, service levels, service level agreement,
    service level target, service guarantee, service standard`,
  charter: `
    charter, our charter, customer charter, our pledges, our pledge, our
    promises, our promise to you, what you can expect, what you are entitled to
    expect, our standards, service standards, guaranteed standards, our
    guaranteed standards, standards of service, service commitments, our
    commitments, our commitment to you, support promise, service promise, our
    word, you can count on, count on us, sla targets, response targets, care
    standards, how we treat you, our undertakings, service levels by plan,
    levels of support`,
  'done-in': `(opened|activated|approved|switched|transferred|verified|blocked|unblocked|unlocked|registered|issued|published|printed|framed|altered|hemmed|sharpened|engraved|cleaned|washed|valeted|assembled|restrung|paid out|settled|credited) (in|within|inside|in under|in less than|in just|in only|in as little as)`,
  'book-direct': `
    book direct, booking direct, booked direct, book directly with us, booking directly with us, book with us directly, on our own website, on our own site`,
  'never-expires': `
    never expire, never expires, don't expire, do not expire, does not expire, no expiry, no expiry date,
    expire never, no expiration, no expiration date, doesn't expire, valid forever, stay valid forever,
    no time limit, without expiry, without expiration,
    valid indefinitely, never lapse, no use-by date`,
  'our-delay': `
    (start date|delivery|order|engineer|installation|parcel|train|crew|work|handover) (slips|slip|is late|are late|runs late|run late|is delayed|overruns), day without (service|internet|broadband|water|power|heating|a line), (day|days|hour|hours) we are late, (day|hour) we're late, (day|hour) we keep you waiting`,
  delayed: `
    (running|runs|run|be|is|are|am|bit|a little|little)
    (late|behind|behind schedule|delayed|held up), delayed, any delay,
    any delays, a delay, delays,
    (anything|something|that|this|it|date|time|times|timetable|plan|plans|dates|slot|arrangements)
    (changes|change|has to change|must change|slips|moves), any
    (change|changes|alteration|alterations) (to|in|of) (your|the|our)
    (booking|appointment|slot|date|time|order|delivery|visit|schedule|timetable|plan),
    (need|needs|take|takes|taking) (longer|more time|a little longer),
    (isn't|is not|not|if not) possible, (cannot|can't|unable to|not able
    to) (leave|arrive|deliver|make it|meet|come|be
    delivered|ship|keep|attend|be there), if (yours|it|they|we)
    (cannot|can't), must be (moved|changed|put off|postponed),
    unexpected happens, held up in traffic,
    minutes late`,
  'spare-parts': `
    spare part, spare parts, spares, replacement parts`,
  backup: 'backup, backups, back up, back ups, backed up',
  tended: `
    (cleaned|changed|inspected|checked|tested|serviced|swept|mown|mowed|emptied|washed|disinfected|sanitised|sanitized|sterilised|sterilized|calibrated|laundered|hoovered|vacuumed|dusted|watered|patrolled|maintained|refreshed|restocked|topped
    up|aired|made up|audited), (we|i|our team|our staff|our
    gardeners|our cleaners|our engineers|our
    technicians|technicians|gardeners|cleaners|housekeeping)
    (also|will|then|always|)
    (clean|change|inspect|check|test|service|sweep|mow|empty|wash|disinfect|sanitise|sterilise|calibrate|launder|vacuum|water|patrol|restock|audit),
    (send|sends|get|receive|issue|provide|gives|give)
    (you|clients|parents|owners|) … (report|reports|progress
    update|progress updates), (progress|inspection|written|photo)
    (report|reports),
    (manager|supervisor|gardener|keyworker|nurse|technician|engineer|inspector|tutor)
    (visits|calls in|calls|drops in|inspects),
    (is|are) backed up, (rooms|beds) are made, (manager|supervisor|gardener|keyworker|nurse|technician|engineer|inspector|tutor) (visits|calls in|drops in) (you|),
    (is|are) (looked at|visited|looked over|weighed|autoclaved|spot checked|walked|fed|rotated|turned),
    hear from (your|us|our), (check in|checks in|catch up|catches up) with you`,
  'so-often': `
    (every|each)
    (day|week|month|year|night|morning|evening|hour|fortnight|quarter|term|season|weekday|working
    day|spring|autumn|other day|other week|second day),
    (once|twice|three times|four times|several times|at least once|at
    least twice) (a|per|every|each|an)
    (day|week|month|year|night|hour|term|fortnight|season|quarter|shift),
    daily, weekly, monthly, nightly, fortnightly, hourly, quarterly,
    after (every|each)
    (guest|use|stay|client|visit|customer|treatment|session|patient|wearer|hire|rental|class),
    between
    (guests|stays|clients|patients|uses|treatments|appointments|customers|lets|hires|every
    guest|every client|each client|each guest)`,
  'same-person': `
    (the|your|) same
    (cleaner|carer|driver|teacher|tutor|therapist|instructor|nurse|coach|gardener|doctor|dentist|technician|engineer|sitter|walker|groomer|stylist|guide|person|face|team|crew|consultant)
    (each|every)
    (time|visit|week|day|lesson|session|morning|appointment)`,
  'guaranteed-capacity': `
    guaranteed bandwidth, dedicated bandwidth, guaranteed speed*,
    minimum speed, bandwidth guarantee, guaranteed capacity,
    committed bandwidth, speed guarantee, guaranteed ram, average speed`,
  discreet: `
    (plain|unmarked|discreet|neutral|anonymous|unbranded)
    (packaging|packages|package|parcel|parcels|box|boxes|envelope|envelopes|packet|packets|delivery|shipping|wrapping|cartons),
    plain unmarked, (packed|packaged|shipped|wrapped|sent|delivered)
    discreetly, discreetly
    (packed|packaged|shipped|wrapped|sent|delivered)`,
  'group-capped': `
    (capped|limited) (at|to) (a maximum of|just|only|),
    (class|classes|group|groups|cohort|cohorts|program|programs|session|sessions|lesson|lessons|course|courses)
    (of|are|is|have|has|with|limited|kept) (to|at|small|never|no|) (up
    to|max|maximum|more than|a maximum of|at most), (maximum|max) of,
    (maximum|max) (class|group) size (of|is|), never more than, no more
    than,
    (never|not) have more than, at most, (never|not) more than,
    (groups|classes|group|class|parties) (never|do not|don't|will not|won't) exceed, (never|not) exceed, (one|1) (carer|adult|teacher|instructor|coach|tutor|leader|guide|member of staff|chaperone) (for|to|per) (every|each|)`,
  'success-rate': `
    of calls, of orders, of deliveries, of requests, of enquiries, of cases,
    of complaints, of tickets, of emails, of the time, of applications,
    of claims, of repairs, of parcels, of shipments, of messages, of faults,
    of incidents, of appointments, of installations, of issues,
    of consignments, of every hundred, of every 100, out of 100, out of every,
    in every hundred, of baskets, of jobs, of trains, of visits, of bookings, of
    sailings, of departures, of buses, of payslips, of signals, of mailboxes, of
    members, of returns, of letters, of items, of pallets, of invoices, cases
    out of, of trips, of rides, of cars, of lessons, of classes`,
  'share-of': `
    % of our, % of your, % of the time, % of all, % of calls, % of orders, %
    of jobs, per cent of our, out of ten, out of a hundred, in ten, times out
    of ten, in every ten, success rate, on time rate, first time fix rate`,

  free: 'free, freely',
  'free-of-charge': `
    free of charge, at no cost, at no extra cost, at no additional cost,
    at no charge, at no extra charge, at no additional charge, for free,
    without charge, without extra charge, without additional charge,
    no extra cost, no additional cost, no extra charge, no additional charge,
    no cost, no charge, on the house, at our expense, cost free, without cost,
    without additional cost, at no further cost, completely free,
    absolutely free, totally free, no cost to you, zero cost, $ 0 cost,
    free with, gratis, toll free, without penalty, without any penalty,
    no penalty, penalty free, without a fee, without fees, no fee,
    with no fee, free service, free services, service is free,
    services are free, free to use, free to join, free to register,
    free to download, free to attend, free to enter, without any charge,
    without any cost, without a penalty, without any fee, without any fees,
    without incurring, fee free, free of penalty, is on us, are on us,
    it's on us, all on us, lesson on us, visit on us, first one on us,
    commission free, free of fees, free of commission, no charges,
    without charges, no penalties, without penalties, to avoid a charge,
    to avoid a … charge, to avoid a … fee, to avoid the … fee,
    to avoid charges, to avoid any charge, to avoid any charges,
    to avoid being charged, to avoid a fee, to avoid fees, to avoid any fee,
    to avoid any fees, to avoid a cancellation fee,
    to avoid cancellation fees, to avoid a penalty, to avoid penalties,
    avoid the cancellation fee, to avoid a cancellation charge,
    to avoid cancellation charges, to avoid a late cancellation fee,
    contract free, commitment free, not a cent, at zero cost, without paying,
    without paying anything, without paying a cent, without paying a penny,
    without spending a, without spending anything, without spending money, no cancellation fee, no cancellation fees,
    no cancellation charge, no cancellation charges, zero cancellation fees,
    without cancellation fees, no cancelation fee, no cancelation fees,
    for nothing, with our compliments, at our cost, not a penny,
    not one penny, free for all, free to all, free to everyone,
    free for everyone, day's on us, session's on us, one's on us,
    shipping's on us, on us, that's on us, comes gratis, not a cent more,
    no fees, with no charge, with nothing to pay, nothing to pay, no bill,
    costs nothing, costing nothing, costs you nothing, costs zero,
    zero charge, zero fee, nil charge, nil cost, don't cost anything,
    doesn't cost anything, do not cost anything, does not cost anything,
    doesn't cost extra, don't cost extra, doesn't cost a thing,
    won't cost a thing, won't cost you a thing, doesn't add to your bill,
    don't add to your bill, won't add a penny, carriage paid, postage paid,
    post paid, post free, postage free, free to your door, delivered free,
    for (no|zero) (extra|additional|more|further|)
    (money|charge|cost|fee|payment), for (nowt|zilch|nada|£ 0|$ 0|€ 0|zero|not a
    penny), (pay|costs|cost|costing) (you|) (nowt|zilch|nada|zip|zero|absolutely
    nothing|not a penny|not a cent|not a bean), (our|my) (treat|shout), on
    (me|the firm|our tab|our dime|the company|the team), (no|without|never
    an|not an|without an|without a|zero) (invoice|surcharge|supplement|extra to
    pay|more to pay|top up|bill to pay|bill at the end), we (foot|pick
    up|settle|swallow|absorb) (the|that) (bill|cost|costs|tab|fee), (out
    of|from) our own pocket, free of cost,
    (cost|costs|will cost|should cost) (you|them|us|) nothing`,
  'owe-nothing': `
    owe us nothing, owe nothing, owes nothing, owe me nothing, owe us zip, owe
    me zip, owe you nothing, nothing to pay, nothing is due, nothing due, no
    bill, no invoice, without a bill, don't bill, do not bill, never bill, isn't
    billed, not billed, aren't billed, isn't charged, is not charged, for
    nothing, costs nothing, cost nothing, costs you nothing, cost you a thing,
    cost a thing, won't cost you, forfeit nothing, lose nothing, without losing,
    no further payment, without further payment, my treat, our treat, on us, on
    me, on the house, pay a bean, pay a penny, pay a cent, paying a thing,
    paying anything, without paying, no deduction, without deduction, nothing
    more to pay, not a penny, at my expense, at our expense, at our own expense,
    at our cost, foot the bill, foots the bill, pick up the bill, pick up the
    tab, settled by us, paid by us, no fee, no penalty, without penalty, no
    charge, no cost, not cost you, free both ways, gratis, for zero, no strings,
    every cent refunded, every penny refunded,
    without paying again, no second bill,
    (won't|never) (get|see) (a|an|any) (bill|invoice), won't
    (bill|invoice|charge) you, (don't|won't|doesn't) (cost|owe|lose|pay)
    (you|us|) (a|one|any) (penny|cent|bean|dime|thing), (pay|owe|costs|cost)
    (you|us|) (nowt|zilch|nada|zip|zero|nothing), nothing owed, nothing owing,
    nothing is owing, (no|zero) (charge|fee|penalty|cost|bill|invoice), without
    (a|any) (charge|fee|penalty|cost|bill|invoice), free of charge, for free, at
    no cost, at no extra cost, at no charge, (is|are|gets)
    (waived|forgiven|written off|scrapped),
    nothing (is|gets) (kept|lost|taken|charged|deducted|due|owed|billed),
    forfeits nothing, keep nothing, we keep nothing, isn't counted, not counted,
    doesn't count, no bother, no problem at all, goes unbilled, (is|are) not
    billed, without (forfeiting|losing|owing) (a|any|your|anything), we
    (scrub|wipe|cancel|clear) (it|the bill|the charge|your bill|the booking)`,
  'is-free': `
    is free, are free, is always free, are always free, is also free,
    is 100 % free, are 100 % free, is 100% free, are 100% free,
    are also free, is completely free, is totally free, is entirely free,
    are completely free, is absolutely free, is still free, comes free,
    come free, come in free, comes in free, travel free, travels free,
    go free, goes free, enter free, enters free, gets in free, get in free,
    park free, parks free, ride free, rides free, swim free, skate free,
    play free, stay free, stays free, sent free, posted free, lent free,
    supplied free, provided free, delivered free of charge, done free,
    fitted free, stored free, checked free, tested free, cleaned free,
    collected free, carried free, carried across free, moved free of charge,
    transferred free, are yours free, is yours free, it's free, it is free,
    they're free, they are free, all free, free forever, forever free,
    free for life, free of charge to, free on the day, given free,
    offered free, performed free, carried out free, fitted for free,
    installed free, installed for free, set up free, set up for free,
    remains free, stay free of charge, free every day, free at all times,
    are gratis, is gratis, is complimentary, are complimentary,
    complimentary for,
    is free to (use|borrow|join|enter|visit|download|attend),
    (eats|dines|drinks|sails|skis) free`,
  none: `
    no, without, zero, never any, never a, not any, waived, none, nothing,
    nil, 0, waive, waives, we waive, nada, zilch,
    (not|aren't|isn't|never|won't be) (tied|bound|locked|held) (to|in to|into|by)`,
  fee: `
    fee, fees, charge, charges, cost, costs, surcharge, surcharges, extra,
    extras, supplement, supplements, commission, commissions, markup, mark up,
    markups, upsell, upsells, upsells, add ons, overage, mileage, tolls,
    callout charge, callout fee*, call out fee*, setup fee*, set up fee*,
    set-up fee*, booking fee*, cancellation fee*, joining fee*,
    activation fee*, service charge, admin fee*, administration fee*,
    exit fee*, settlement fee*, termination fee*, call out charge*, late fee*,
    delivery surcharge*, brokerage, markup fee*, finder's fee*, service fee*,
    monthly fee*, honoraria, legal fees, deductible, deductibles, excess,
    corkage, rental, top up, top ups, platform fee, restocking charge*,
    egress fees, setup cost*, set up cost*, brokerage fee*, handling fee*,
    parking charge*, call out cost*, callout cost*, enrolment fee*,
    enrollment fee*, registration fee*, sign up fee*, signup fee*,
    initiation fee*, application fee*, consultation fee*, assessment fee*,
    inspection fee*, after hours fee*, weekend surcharge*, fuel surcharge*,
    roaming charge*, foreign transaction fee*, transaction fee*, atm fee*,
    overdraft fee*, cleaning fee*, resort fee*, management fee*`,
  hidden: `
    hidden, surprise, unexpected, nasty, sneaky, undisclosed, unforeseen,
    last minute, creeping`,
  commitment: `
    obligation, obligations, commitment, commitments, contract, contracts,
    lock in, lock ins, tie in, tie ins, strings, strings attached,
    minimum term, minimum contract, minimum order, minimum spend,
    long term contract*, purchase necessary, purchase required,
    subscription required, credit check, lock-in, minimum balance,
    subscription, subscriptions, recurring (charge|charges|fee|fees|payment|payments|billing),
    long-term agreement, long-term agreements, exclusivity, long term agreement, long term agreements`,
  contract: `
    contract, contracts, long term contract*, minimum term, minimum contract,
    lock in, lock ins, lock-in, tie in, tie ins`,
  'card-needed': `
    credit card required, card required, credit card needed,
    credit card details, credit card necessary, payment details, card details,
    sign up required, registration required, payment card`,
  deposit: `
    deposit, deposits, down payment, money down, upfront payment,
    advance payment, payment upfront, prepayment, pay until, payment until,
    upfront cost*, payment needed, payment required, payment necessary,
    payment up front, payments up front, payment in advance, payments in advance, money up front, money upfront, payment before, payments before, online payment, online payments,
    (secures|secure|holds|reserves|locks in|books) (your|the) (date|day|place|slot|spot|booking|dates|weekend|evening)`,
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
    advance|beforehand|before),
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
    on|continue|go further|go any further)`,
  price:
    'price, prices, pricing, rate, rates, cost, fee, fees, quote, quotes, tariff, tariffs, fare, fares, rent, rents',
  include: `
    supplied with, bundled with,
    include, includes, included, including, inclusive, comes with, come with,
    as standard, covers, cover, covered, built in, contain, contains`,
  included: `
    included, included free, included in the price, included at no,
    is included, are included, all included, included in our price,
    included in the rate, included in the fare, included in the cost,
    included in your stay, included in all, comes included, come included,
    included on every, included on all, included with, included for,
    always included,
    (is|are) part of (it|the package|the price|the service|the deal|the fee|your package|your plan|your membership|every package|every visit|every session|every booking)`,
  'brought-along': `
    (we|crew|team|cleaners|they|technicians|fitters) (will|always|)
    (bring|brings|supply|supplies) (our|their|all|all our|all the|all
    their|every) (own|necessary|)
    (equipment|products|materials|tools|supplies|cleaning
    products|cleaning materials|kit),
    (take|takes|taking|carry|haul|clear) (away|) (all|the|your|any|our)
    (old|garden|)
    (rubbish|waste|debris|packaging|cuttings|clippings|materials|boiler|appliance|furniture)
    (away|with us|with them), (take|haul|carry) away
    (all|the|your|any|our) (old|garden|)
    (rubbish|waste|debris|packaging|cuttings|clippings|boiler|appliance|furniture|fence),
    (rubbish|waste|debris|clippings|cuttings|packaging) (is|are|will be)
    (taken away|removed|cleared away|carted away|hauled away),
    (bring|brings|bringing|supply|supplies) (all|) (our|their|his|her) (own|) (cleaning|professional|) (equipment|supplies|products|materials|tools|machines), (bring|brings|supply|supplies) (all|) (the|) (professional|necessary|) (cleaning|) (equipment|supplies|tools), (come|comes|arrive|arrives) with (all|) (our|their|the) (own|necessary|) (equipment|supplies|products|materials|tools),
    (we|they|i|our team|our crew|our cleaners|cleaners|the team) (bring|brings|supply|supplies|carry|come with|comes with|arrive with|arrives with) (all|all of|) (our|their|my|its|his|her) own`,
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
    (all|every|each) (of our|our|)
    (newborn|family|portrait|wedding|private|group|)
    (session|sessions|package|packages|plan|plans|booking|bookings|lesson|lessons|treatment|treatments|appointment|appointments|visit|visits|tour|tours|trip|trips|rental|rentals|stay|stays|membership|memberships|class|classes|course|courses|ticket|tickets|room|rooms|service|services|move|moves|clean|cleans|repair|repairs|inspection|inspections|hire|hires)
    (include|includes|come with|comes with),
    (session|sessions|lesson|lessons|treatment|treatments|rental|rentals|membership|memberships|class|classes)
    (include|includes) the (use|loan|hire) of,
    (all|every|each) (of our|our|) (newborn|family|portrait|wedding|private|group|) (package|packages|session|sessions|booking|bookings|membership|memberships|plan|plans|lesson|lessons|stay|stays|course|courses) (cover|covers), (all|each|every one) of (them|these) (include|includes|come with|comes with), all (come|comes) with,
    (our|your|the) (monthly|annual|yearly|fixed|weekly) (fee|fees|price|subscription|package|retainer|rate|plan|membership) (cover|covers|include|includes) (unlimited|everything|any|both|two|three|regular|full|all calls|all materials|all meals|all equipment|all classes|all support|all visits|all correspondence|all your),
    (your|every|each|the) (ticket|pass|stay|place|booking|entry|rental|hire|membership) (includes|covers|comes with)`,
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
  'closed-during': 'closed for works, maintenance, closed to, unavailable',
  'reserve-right': `
    (remedy|cure|mend|rectify) (a|any|the|such|its|that|this) (material|) breach, material breach,
    reserve the right, reserves the right, at our discretion,
    our sole discretion, we may at any time, we may change, we may modify,
    we may suspend, we may terminate, we may cancel, we can cancel,
    we may also cancel, entitled to cancel, we reserve,
    suspension or termination, suspend or terminate, terminate or suspend,
    terminate or restrict, terminated by us, cancelled by us, canceled by us,
    we cancel, we terminate, we may have to cancel, right to cancel or,
    right to refuse, without notifying you, without informing you,
    we may terminate your, we may cancel your, without prior warning,
    automatically terminated, overdue, unpaid, past due, non payment,
    nonpayment, late payment, failed payment, suspend your, suspend the,
    may be suspended, will be suspended, discretion of the company,
    discretion of management, discretion of the instructor, discretion of your,
    (we|the company|the club|management) (may|can) (change|amend|alter|withdraw|vary|pause|end),
    (its|their|his|sole|absolute) discretion`,
  extra: 'extra, additional, more, further',
  'counted-against': `
    credited toward, credited towards, credited against, is credited to any,
    credited to your repair, credited to your treatment, credited to your job,
    credited to the repair, credited to the job, credited to your final,
    credited to the final,
    applied toward, applied towards, applied to your repair,
    applied to the repair, applied to your purchase, deducted from your bill,
    deducted from the bill, deducted from your final, deducted from the final,
    deducted from the total, deducted from your total,
    deducted from your invoice, deducted from the cost of,
    deducted from your repair, taken off your bill, taken off the final bill,
    taken off your final bill, taken off the total, goes toward, goes towards,
    put towards, put toward, redeemable against, waived if, waived when,
    waived with, waived on, waived once, is waived, are waived, waive the,
    waive our, waive your, comes off your bill, comes off the bill,
    comes off your order, comes off the price, come off your bill,
    comes off your invoice, comes off the invoice, come off the bill,
    comes off the final, knocked off your, knocked off the, knock it off your,
    knock it off the, taken off your invoice, taken off your order,
    taken off the price, goes straight off, deducted if, deducted when,
    deducted from your order, deducted from your purchase,
    deducted from the price, deducted from the fee, deducted from your fee,
    refunded if you go ahead, refunded when you order, refunded against,
    refunded on your first, offset against, credited to your order,
    credited if you, credited when you, credited back against, counts toward,
    counts towards, count towards, toward buying, towards buying,
    (comes|come|taken|deducted|goes) off the (cost|price) of,
    (refunded|returned|waived|credited) if you (go ahead|proceed|order|book|buy|have|choose),
    (is free|free|waived|refunded|no charge|nothing to pay) if you (go ahead|proceed|accept|choose us|take us on|have the work done|have us|decide to go), (comes|come|taken|deducted|goes) off (the|your) (cost|price|bill|total|treatment|work|repair)`,
  'price-locked': `
    (rent|charge|bill|fee|tariff|premium|subscription|prices|price|rates|rate) (is|are|stays|stay|) (fixed|frozen|locked|held|guaranteed) (for|until|till), frozen our prices, fixed for,
    keep their price, keep your price, keep their rate, keep your rate,
    prices held, price held, prices are held, price is held, rates held,
    prices frozen, price frozen, prices are frozen, price is frozen,
    not raise your, won't raise your, never raise your,
    keep the same price,
    won't change, will not change, never change, never increase,
    won't increase, will not increase, not increase, stays the same,
    remain the same, locked in, locked for, locked until, no price increase*, no price rise*, no … price increase*,
    no … price rise*, no … price hike*, no price hike*, no price jump*,
    never go up, don't go up, price you pay, same price, honored at,
    honoured at, price will be honored, price is guaranteed,
    prices are guaranteed, rate is guaranteed, price locked, prices locked,
    rate locked, rates locked, locked in price, lock in your price,
    lock in your rate, lock your price, freeze your price, freeze your rate,
    freeze our price*, price freeze, rate freeze, price lock, rate lock,
    price is fixed, prices are fixed, price is locked, rate is locked,
    price fixed for, prices fixed for, rate fixed for, fixed price for,
    honor the price, honour the price, honor the quoted price,
    honour the quoted price, honor your price, honour your price,
    honor the rate, honour the rate, honor your rate, honour your rate,
    price will be honoured, price is honored, price is honoured,
    prices are honored, prices are honoured, keep the price, hold the price,
    hold your price, price is held, price stays, do not go up, does not go up,
    don't rise, do not rise, does not rise, not go up, do not increase,
    does not increase, rate guaranteed, rates guaranteed, price guaranteed,
    prices guaranteed, guaranteed for the, without increase*, stays put,
    stay put, won't budge, doesn't budge, does not budge, don't budge,
    never budges, never moves, will not move, price frozen, prices frozen,
    rate frozen, rates frozen, quotes hold, quote holds, rate holds,
    quote stands, price stands, quotes stand, quote is held, quotes are held,
    quote stays, rate stays, fee stays, fees stay, prices stay, rates stay,
    fare stays, figure stays, quote is good for, quotes are good for,
    price stays put, is set in stone, stays fixed, stay fixed, remains fixed,
    remain fixed, fixed until, no matter how long, however long,
    pay the same whether, same price either way, stays as quoted,
    protected from price rise*, price protected, guarantee the price,
    we guarantee your price, rate for life, price for life, same rate for,
    price does not change, price doesn't change, prices don't change,
    fee doesn't change, fee does not change, quote does not change,
    quote doesn't change, estimate does not change,
    itemised and does not change, quoted price does not change,
    quote is valid for, quotes are valid for,
    never goes up, (price|rate) you keep, never creep up,
    not move once, not change once, does not move,
    lock in (this|that|the|today's|our|a|{1-500}|your), lock in $,
    (prices|rates|fees|quotes) hold (for|from|until|as long), (price|rate|fee|quote) holds (for|from|until|as long),
    (price*|rate*|quote*) (is|are) firm, firm for, guarantee (the|our|your|this) (price*|rate*),
    (keep|keeps) (their|your|the) (old|current|existing|original|present) (price|rate|tariff|fee|prices|rates),
    (held|kept|honoured|honored|stay|remain) at the (price|rate) (of|you|on|when|that),
    (won't|will not|never|do not|don't) (put|raise|increase) (your|our|the|up) (fees|prices|price|rates|fee|rate|rent|premium), (quote|quotes|quotation|quotations|estimate|estimates) (is|are|remains|remain|stays|stay) (valid|good|firm|held|open|fixed) (for|until),
    (still|only|) pay the old (one|price|rate|fee), (keep|keeps) the old (one|price|rate|fee), (pay|get) the (price|rate) (you booked at|at the time of booking|when you booked|you signed up at|you joined at), (rate|price|fee|rent|premium|subscription) (never|does not|doesn't|will not|won't) (rise|rises|go up|goes up|increase|increases|change|changes|climb)`,
  'in-price': `
    included in all our plans, included in all of our plans,
    included in every plan, included in all plans, included in all packages,
    included in every package, included in all our packages,
    included in the price, included in our price, included in our prices,
    included in your price, included in all prices, included in the rate,
    included in our rate*, included in the room rate, included in the fare,
    included in the cost, included in the fee, included in the course fee,
    included in the ticket price, included in your ticket,
    included in every booking, included in your stay, part of the price,
    at no extra cost and included, covered by the price, built into the price,
    price includes, prices include, rate includes, rates include,
    fare includes, fares include, fee includes, fees include,
    tuition includes, quoted price include*, what is in the price,
    all in one payment, all in one price, all in one monthly,
    price quoted includes, price shown includes, price covers,
    quoted price covers, prices cover, price already includes,
    our quote includes, our quotes include, the quote includes,
    for the ticket price, part of the fee, part of the fare,
    part of the service, part of the quote, part of the package,
    part of every package, covered by your fee, covered by the fee,
    covered in the price, come with the price, comes with the price,
    comes with every, come with every, come with the room, comes with each,
    come with each, included in the price of, all in the price,
    built in to the price, inside the price, inside the quote,
    figure includes, figure covers, fare covers, fee covers, rate covers,
    ticket covers, tuition covers, quote covers, covers everything,
    one price covers, one fee covers, one figure covers,
    don't appear as extras, are not extras, aren't extras, never an extra,
    not an extra, is not extra, isn't extra, are never extra,
    not charged as extras, come as standard, comes as standard,
    as standard at no, wrapped into the price, baked into the price,
    already in the price, within the price, no extra to pay,
    included for free, is in the price, are in the price, is in the fee,
    are in the fee, is in the quote, are in the quote, is in the fare,
    are in the fare, all in the quote, all in the fee,
    part of (that|this|our|your) (price|fee|fees|bill), part of the (fee|fees|cost|bill),
    (our|the|all|your) (rates|prices|fees|fares|charges|packages|rents|rent) (cover|covers|already include),
    (covered|included|is|are) (by|in|within) (our|the|your) (hourly|daily|day|weekly|monthly|flat|standard|quoted|agreed) (rate|price|fee|charge)`,
  'price-change': `
    price change*, price increase*, price rise*, price adjustment*,
    change to our price*, changes to our price*, change in price*,
    changes in price*, changes to price*, rate change*, rate increase*,
    fee change*, fee increase*, change to our fee*, changes to our fees,
    raise our price*, increase our price*, change our price*, raise prices,
    increase prices, change prices,
    before (a|any|the) (new|changed|higher) (price|rate|fee|tariff|prices|rates|fees), new (price|rate|fee|tariff|prices|rates|fees) (apply|applies|take effect|takes effect|come into force|comes into force|kicks in|starts|start),
    before (our|the|any|your|) (prices|price|rates|fees|fee|rate|rent) (go up|goes up|rise|rises|increase|increases|change|changes)`,
  authority: `
    ombudsman, ombudsmen, regulator, information commissioner, ico,
    supervisory authority, adjudicator, arbitrator, citizens advice,
    adjudication, mediator, mediation`,
  'on-top': `
    on top of, in addition to, as well as, combined with, combine with,
    can be combined, stack with, stackable, stacks with, cumulative with,
    alongside`,
  'given-to-you': `
    is yours free, is yours for free, yours free, yours to keep, comes free,
    come free, is included free, is given to you, throw in, we throw in,
    thrown in, free with every, free with each, free with any, free with your,
    free when you, on the house, thrown in free, as a gift, as our gift,
    with our thanks, as a thank you, as our thank you,
    free of charge with every, are yours to keep, yours to take home,
    to take home, take home free, ours to give, our present to you,
    our gift to you, is our treat, our treat to you, a little extra from us,
    we slip, we pop in, we add in, slipped into your, tucked into every,
    tucked in every, on us with every,
    (is|are) yours (automatically|to keep|for nothing|as well|too),
     (takes|take|took|bring|brings) home (a|an|our|their own|one of), (goes|go) home with (a|an|our|their), (leaves|leave|walks away|walk away) with (a|an|our) (free|), (join|sign up|subscribe|order|book|register|enrol|enroll) (today|now|online|this month|before|) … and (get|receive|take home|collect) (a|an|our),
    (send|give|post|hand) you (both|each) (a|an|some), (you|they|friends|both of you) (both|each) (get|receive) (a|an)`,
  'one-given': `
    a … (thrown in|on us|on the house), a complimentary, (two|three|four|five)
    complimentary, a free gift, we'll (give|hand|buy) you a, gives you a free`,
  'we-add': `
    we (add|throw in|tuck in|slip in|include|give you|pop in|put in), we'll
    (add|throw in|tuck in|slip in|give you|pop in), you (leave|go home|walk
    away) with, yours to keep,
    (we|we'll|we will|i) (leave|lay out|set out|put out)`,
  'thrown-in': `
    thrown in, throw in, throwing in, threw in, yours to keep, ours to give,
    our present to you, our gift to you, as our gift, our treat,
    with our compliments, goody bag, goodie bag, welcome hamper, take home a,
    goes home with you, go home with a, pocket a, choose a free, pick a free,
    choose your free, pick your free, with a complimentary,
    receives a complimentary, we add a second, we also slip, slip a,
    and (choose|pick) (a|your) (gift|present|treat), (choose|pick) (a|one) (gift|treat) (worth|on us), (pop|tuck|drop|put) (a|an|in a|some) (free|little|small|surprise)`,
  'money-given': `
    we'll give you, we will give you, we'll add, we will add, we'll hand you,
    and pocket, you pocket, is yours when, yours when,
    lands in your account when, we'll credit you with, welcome bonus of,
    joining bonus of, sign up bonus of, thank you with, we'll thank you with,
    reward you with, we reward you with, and collect, switch and get,
    switch to us and get, switch and receive, join and get, join us and get,
    join and receive, open an account and get, open your account and get,
    open an account and receive, move to us and get, transfer and get,
    sign up and receive`,
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
    before (doing|carrying out|undertaking|starting on) (it|any|the|them|that)`,
  'asked-before': `
    (we|we'll|we will|we always|i|i'll|i will)
    (tell|ask|call|ring|phone|consult|contact|check
    with|let|inform|notify) you (know|) before
    (we|going|proceeding|carrying|doing any|any|starting any) (go
    on|carry on|go ahead|go any|continue|proceed|do any|do
    anything|carry out|ahead|further|with|extra|additional|more),
    (no|never any|nothing) (work|extra work|additional
    work|repair|repairs|job|) (is|are|goes|go|gets|will be|will|is ever)
    (be|) (done|ahead|started|carried out|undertaken|begun|go ahead)
    (without|until) (your|you|we have your), (we|we'll|we will)
    (never|not) (start|begin|carry out|proceed|go ahead) … without your
    (approval|consent|agreement|permission|ok|say-so|go-ahead),
    (we|we'll|we will|we always|i|i'll|i will) (tell|ask|consult|check with|let) you (know|) before (we|) (do|doing|start|starting|begin|beginning) (the|any|it|extra|more|further|that), (we|we'll|we will) (call|ring|phone|email) (you|) with (a|the|our) (price|quote|estimate|cost) before,
    (stop|pause|down tools) and (ring|call|phone|ask|check with|contact|text|speak to|talk to) you`,
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
  'no-result-no-fee': `
    no (win|fix|snow|repair|cure|sale|let|savings|result|results|diagnosis|find|collection|success|solution|tenant) (,|-|)
    no (fee|fees|bill|charge|pay|commission|invoice),
    nothing to pay if we, pay nothing if we, pay nothing unless we,
    not be charged … unless we, not charged … unless we,
    not pay … unless we, don't pay … unless we, don't owe … unless we,
    no … fees unless we, no … fee unless we, no … costs unless we,
    pay us only if we, only pay us if we, only pay if we,
    only charge if we, only paid if we, only get paid if,
    (don't|do not|won't|will not|never) charge (you|anything|) if we (can't|cannot|don't|do not|fail|are unable), (no charge|nothing to pay|you pay nothing|no fee|no bill|you owe nothing) if we (can't|cannot|don't|do not|fail to|are unable),
    (only|) (paid|get paid|earn) (only|) (once|when|if) (your|the|we) (house|home|property|car|flat|boat|business|case|claim|) (is|has been|are|has|) (sold|let|won|sell|win|settled|found), (no|zero) (sale|let|tenant|buyer|cure|placement) (,|-|) no (fee|commission|bill|charge)`,
  'pay-what-you-see': `
    no surprises on the bill, no surprises on your bill,
    no surprise on the bill, no surprise bill*, no surprise charge*,
    no surprise invoice*, no surprises on your invoice,
    what you see is what you pay, price you see is the price you pay,
    the price you see, the price we quote, price we quote is,
    quote you receive is, pay only for what, only pay for what, pay only,
    you only pay, only charge for, only charged, quote you first, always quote first,
    we stick to it, stick to our quote, stick to the quote,
    stick to our price*, nothing added afterwards, nothing added later,
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
    fare quoted is the fare, quoted is what you pay, quote is what you pay,
    we quote is what, we charge what we quote,
    no cure no pay, no result no fee, no sale no fee, no save no fee,
    no recovery no fee, unless we win, unless we recover,
    no premium for (short|weekends|weekend|evenings|evening|nights|night|out|urgent|emergency|rush|holidays|bank), (cost|costs) the same as (weekdays|on weekdays|during the week|a weekday), same price (at|on) (weekends|the weekend|sundays|saturdays|evenings),
    only bill (you|) for, only (bill|charge|invoice) (you|) for,
    (that|the|this|our) (figure|quote|price|total|sum) (doesn't|does not|won't|will not|never|is never) (move|moves|change|changes|budge|creep|creeps|go up|exceeded), (never|don't|won't|do not|will not) (add|invoice|bill|charge) (a|any|anything|for anything|you for anything) … (wasn't|isn't|weren't|was not|were not|is not|not) (in|on|part of) (the|your|our) (estimate|quote|quotation|price|agreement), (billed|charged|invoiced|priced|worked) at (the|our) (weekday|normal|standard|usual|same|daytime|day|ordinary|regular) (rate|rates|price|tariff), (nothing|no item|no cost) (beyond|outside|on top of|over) (the|our|your) (quote|estimate|quoted price|agreed price), (never|not) (pay|charged|billed) more than (the|our|your|what) (quote|quoted|estimate|agreed|we quoted), (weekends|evenings|nights|sundays|holidays) cost (no more|the same),
    (stick|sticks|keep|keeps|hold|holds) to (that|the|this|our|its) (price|quote|figure|estimate|fee|word)`,
  'no-surprise': `
    no surprises, no surprise, no gimmicks, no catch, no catches,
    no small print, no tricks, without surprises, no nasty surprises,
    no bill shock, never any surprises, never a surprise,
    never any nasty surprises, no vat surprises, no price surprises,
    no billing surprises, no bill surprises, no hidden extras,
    no hidden surprises, no nasty extras, no nasties, no ifs or buts,
    (won't|will not|will never) be (any|) (nasty|hidden|) (surprise|surprises)`,
  'we-pay': `
    we pay, we will pay, we cover, we will cover, we bear, we absorb,
    will cover the, covers the cost, cover the cost, cover the fee,
    paid by us, at our cost, our treat, we take care of the cost,
    we foot the bill, reimburse you for, cover your, we also pay,
    we will also pay, we'll also pay, we'll pay, we'll cover, we also cover,
    we will also cover, we shall pay, is on us, are on us, we refund the,
    we'll refund the, covered by us, borne by us, we will bear, covers,
    will cover, we reimburse, covers any, covers all, will also cover,
    will be covered, are covered by us, is covered by us, we will reimburse,
    we'll reimburse, at our own cost, at our own expense, we assume,
    we will assume, we'll assume, we take on the cost, we shoulder, we settle`,
  'not-charge': `
    not charge, don't charge, do not charge, does not charge, never charge,
    won't charge, will not charge, not be charged, won't be charged,
    never be charged, not charged, no one charges, not cost you, won't cost,
    you won't pay, pay nothing, nothing extra, cost you nothing,
    costs you nothing, costs nothing, don't add any, do not add any,
    never add any, won't add any, will not add any, never surprise you,
    won't surprise you, not pay a penny, don't pay a penny, not pay a cent,
    don't pay a cent, must not charge, never pay, you don't pay,
    you never pay, doesn't cost you, does not cost you, don't have to pay,
    nothing to pay, at no time be charged, you owe us nothing,
    you owe nothing, owe us nothing, owes us nothing, nothing is owed,
    nothing owed, nothing is charged, nothing charged, charge you nothing,
    charges nothing, we charge nothing, never billed, not billed, never bill,
    don't bill, won't be billed, not be billed, don't bill you, no bill for,
    don't appear on your bill, don't show up on the bill, never see a bill,
    won't see a bill, won't see them on the invoice, never take commission*,
    take no commission, don't take commission, take nothing from,
    don't ask for a penny, don't ask for a cent, not ask for a deposit,
    you're not liable for charges, not liable for any charge*,
    pay not a penny, you never have to pay, never have to pay, never pay for,
    never pays for, is never billed, are never billed, isn't billed,
    aren't billed, goes unbilled, don't charge for, no need to pay,
    you'll owe nothing, nobody pays, no one pays, leave your wallet,
    no money (leaves|is taken|will be taken|is drawn), nothing (is taken|is debited|leaves your account|is drawn),
    (won't|will not|will never|never|don't|do not) (find|see) (a|any) (booking|service|admin|handling|call-out|hidden|extra|) (fee|fees|charge|charges|surcharge|extras) (on|added|in),
    (it|asking|calling|trying|looking) costs nothing, costs nothing to (ask|try|look|call|find out|join|apply),
    (won't|doesn't|will not|does not|don't) set you back (a|anything), (won't|will not|doesn't) cost (you|) (a|one) (penny|cent|thing)`,
  yes: 'yes, yep, absolutely, of course, certainly, sure',
  'asks-free': `
    is it free, is it really free, is it included, is that included,
    is this included, is it all included, is that free, is this free,
    are they free, are they included`,
  'asks-fee': `
    do you charge, is there a fee, is there any fee, is there a charge,
    is there any charge, is there a call out, is there a callout,
    is there a setup, is there a set up, is there a joining, is there a cost,
    are there any fees, are there fees, are there any charges,
    are there charges, are there any costs, are there extra,
    are there any extra, are there hidden, are there any hidden,
    do i have to pay, do we pay, do we have to pay, will i be charged,
    will i pay, will i have to pay, will i be billed, does it cost,
    cost me anything, cost us anything, cost anything, cost extra,
    will there be extras, any extras, any extra costs, any hidden costs,
    any hidden fees, are we tied in, am i tied in, are you tied in,
    is there a contract, is there a minimum, do i need a contract,
    do you take a commission, do you take commission, what about the … fee,
    do i need to pay, must i pay,
    is a deposit required, do you take a deposit, do you require a deposit,
    do you need a deposit, is there a deposit, is there an extra,
    do i pay anything, do i pay for, do i pay a,
    (do i|do we|must i|will i) (have to|need to|) sign (a|any) contract, is there (a|any) (contract|minimum term|commitment|tie in|minimum contract), are there (contracts|any contracts),
    (have|need) to sign (a|any) contract, do i have to commit, am i locked in, is there a (tie-in|lock-in|minimum term|minimum contract), how much (does|is|for) (a|the|your|an|my) (first|initial|) (consultation|quote|estimate|survey|assessment|membership|registration|advice|trial|valuation)`,
  unlimited:
    'unlimited, unmetered, unrestricted, as many as you want, as much as you want',
  provided: `
    provided, supplied, available to all, available free, given to you,
    provided by, are provided, is provided, on request, at your disposal,
    available for use, enclosed, comes in the box, comes with every, lent,
    lent free, is waiting for you, laid on, are laid on, waiting in your room,
    at no charge to you, supplied free, provided free`,
  lent: `
    we lend, we'll lend, we will lend, lend you, lends you, lent to you,
    on loan, a loan case, loan machine, loan phone, loan bike, loan car,
    loaner, courtesy car, courtesy bike, courtesy vehicle, courtesy van,
    replacement vehicle, loan unit, loan instrument, loan pair, lent free,
    lent out, free loan of,
    replacement car`,
  'payment-put-off': `
    no payment, no payments, no instalments, no installments, pay nothing,
    nothing to pay, nothing due, first payment in, first instalment in,
    first installment in, no bill`,
  'pay-later-service': `
    pay after, never taken before, never taken until, not taken before,
    not taken until, nothing is taken until, no payment is taken until,
    no money is taken until, do not take payment until,
    not take payment before, not take … before you have,
    only take payment once, only take payment when, only take payment after,
    only charge your … when, only charge your … once, only charge you when,
    only charge you once, only request payment once, only request payment
    when, only ask for payment once, invoiced after,
    pay on completion, payment on completion, billed after, only when the job,
    due on completion, charged only once, charged after, pay only after,
    pay only when, only pay when, pay nothing until, no payment until,
    nothing to pay until, pay after the, charged once the, charged once your,
    charged once we, charged once you, invoiced once the, invoiced once your,
    invoiced once we, billed once the, billed once your, billed once we,
    nothing is charged until, not charged until, not be charged until,
    no charge until, nothing due until, nothing is due until,
    (payment|pay|payable|paid|due|balance) (upon|on|at) completion, (pay|payment|payable) (when|once) (the|your|we|you) (job|work|project|are|is) (done|complete|completed|finished|happy|satisfied),
    (never|don't|not) (take|ask for|require|need) (a|any) (deposit|payment upfront|upfront payment|money up front|advance), (pay|paid) (only|) once (the|your) (job|work|project|order) is,
    payment is (collected|taken|due|only due) (after|once|when) (the|your) (service|work|job|clean|repair), pay (after|once|when) (the|your) (service|work|job|clean|repair) is (complete|completed|done|finished),
    pay (us|) (when|once|after) (the|your) (job's|work's|cleaning's|room's) (done|finished|complete), pay (us|) (when|once|after) (everything|it|all) (is|has been) (done|finished|complete|in place|fitted), (not a penny|nothing|no money) (is|) (due|owed|payable|asked for|asked) (until|before)`,

  consultation: `
    consultation, consultations, consult, discovery call, strategy call,
    intro call, introductory call, session, sessions, first session,
    first visit, first lesson, initial meeting, check up, checkup, exam,
    screening, discovery session, strategy session, appointment, consulting,
    consulting hour, consulting session, consulting call,
    (first|initial|introductory) (conversation|chat|meeting)`,
  advice:
    'advice, guidance, help, tips, information, expert advice, assistance, info',
  visit: `
    site visit, site visits, home visit, home visits, visit, visits, viewing,
    viewings, inspection, inspections, call outs, call out, callout, measure,
    survey, surveys, site survey`,
  parking: 'parking, car park, car parking, valet parking, parking space*',
  wifi: 'wifi, wi fi, internet access, internet, high speed internet',
  breakfast: `
    breakfast, breakfasts, meal, meals, lunch, drink, drinks, coffee, tea,
    refreshments, cocktail, cocktails, dessert, appetizer, pizza, dinner`,
  snacks: `
    coffee, espresso, tea, snacks, drinks, refreshments, meals, guest
    passes, classes, visits, calls, revisions, edits, photos, downloads,
    users, projects`,
  training: `
    training, class, classes, workshop, workshops, lesson, lessons, webinar,
    webinars, tutorial, tutorials, taster`,
  update: `
    update, updates, upgrade, upgrades, revisions, revision, new features,
    amendments, lifetime updates`,
  'check-up': `
    survey, site survey, inspection, safety inspection, safety check,
    safety checks, health check, check up, check-up, checks, quality check,
    quality checks, site visit, home visit, consultation, assessment, briefing,
    demonstration, handover, walk through, walk-through, audit, diagnosis,
    diagnostic, diagnostics, final clean, test drive, road test, deep clean,
    wash, report, written report`,
  'carried-out': `
    (we|i|our team|our technicians|our engineers|our fitters|our mechanics)
    (carry out|conduct|perform|do|run), carries out, carried out, conducts,
    conducted, performs, performed, (begin|begins|start|starts|end|ends|finish|finishes) with,
    comes with, come with, include, includes, included, we do, is done,
    are done, receives, gets`,
  'for-every': `
    (every|each) (single|)
    (booking|job|order|service|repair|visit|clean|stay|purchase|delivery|project|installation|customer|client|guest|patient|rental|hire|bike|boat|car|van|vehicle|move|removal|treatment|session|lesson|course|tour|device|machine|boiler|appliance|system|home|property|instrument|phone|laptop|computer),
    (every|each) (single|) (appointment|class|consultation|inspection|clearance)`,
  'lasting-service': `
    membership, subscription, access, licence, license, servicing, maintenance,
    support, updates, upgrades, hosting, streaming, storage, backup, archiving,
    breakdown cover, roadside assistance, aftercare, antivirus, coaching,
    mentoring, monitoring, follow-up, service plan, care plan, domain name,
    check-ups`,
  membership: `
    membership, memberships, registration, sign up, signup, join, joining,
    to join, account, accounts, account opening, plan, enrolment, enrollment,
    registering`,
  sample:
    'sample, samples, swatch, swatches, tester, testers, fabric sample*, taster',
  gift: `
    gift, gifts, present, welcome gift, surprise gift, free gift, goodie*,
    goody bag, welcome pack, freebie, freebies, giveaway, bonus gift,
    free gifts, thank you gift, gift with purchase,
    welcome drink, welcome basket, little something, small something, keepsake,
    memento, surprise in every, surprise in your, mystery gift, treat on us,
    treat from us,
    little extra, little treat, token of thanks, (bag|box|pack) of goodies, surprise (bag|box|treat)`,
  'awaits-you': `
    (awaits|await|waits for|wait for|is waiting for|are waiting for) (you|every guest|each guest|our guests|guests|all guests), (greets|welcomes) (every|each) (guest|visitor|diner|couple),
    waiting (in|on) (the|your), waiting for you`,
  worth:
    'worth, valued at, with a value of, a value of, value of, retail value',
  'with-purchase': `
    with every order, with each order, with any order, with all orders,
    with your order, with your first order, with every purchase,
    with any purchase, with each purchase, with your purchase,
    with every plan, with any plan, with all plans, with every booking,
    with any booking, with each booking, with your booking,
    with every subscription, with every box, when you switch, when you order,
    when you book, when you subscribe, when you spend, when you buy,
    with orders over, with purchases over, on orders over, with every service,
    with every visit, with the purchase, with a purchase, with purchase,
    when purchasing, on the purchase of, upon purchase, at every visit,
    at each visit, with every appointment, with every, with any, with each,
    w any, w every, with all new, with any new, with every new, with your new,
    with a new, with the first, when you join, when you open, when you sign,
    when you sign up, when you move your, when you switch your, when you rent,
    when you hire, when you reserve, when you prepay, when you register,
    when you bring, when you renew, when you take out, when you upgrade,
    when you purchase, when you download, when you choose, if you book,
    if you buy, if you order, if you join, if you sign, for every new,
    for new patients, for new clients, for new members, for new customers,
    when booking, when ordering, when joining, when buying, with purchases of,
    with any order over, on any order, on every order, with all orders over,
    in every box, in every order, in every parcel, in each box,
    for every order, for all orders, with every order over,
    with your purchase of, for early booking*, every birthday,
    on your birthday,
    (with|for|in) (every|each|any) (new|)
    (machine|bike|suit|car|sofa|bed|boiler|kitchen|pram|policy|case|box|bag|basket|ticket|room|contract|treatment|facial|haircut|colour|main|main
    course|meal|pint|pizza|coffee|cake|bouquet|course|package|pair|frame|mattress|worktop|board|tool|tyre|print|wedding|party|groom|wash|valet|caravan|piano|instrument|camera|laptop|printer|puppy|kitten|oven|stove|dress|ring|watch|window|door),
    (when|if|once|as soon as) you
    (buy|hire|rent|pay|prepay|open|upgrade|renew|trade|enrol|stay|insure|spend|order|book|join|subscribe|switch|sign|take|choose|add|collect),
    ({2-20}|two|three|four|five|six|ten|dozen)
    (units|cases|nights|items|bottles|boxes|tickets|rooms|months|bags|copies|rolls|tins|pairs|boards)
    or more, (booked|bought|ordered|hired|bundled) together, (bought|purchased)
    (here|from us|in store|before|during|with), bought your … from us,
    (policy|policies|order|orders|booking|bookings|ticket|tickets|membership|memberships|plan|plans)
    (bought|booked|placed|taken out|made|opened|started)
    (before|by|in|during|this|between), (pay|sign|sign up|prepay|subscribe) for
    (a|the|two|three|a full|the full|twelve) (year|years|season|term|months),
    (for|to) the first ({5-500}|fifty|hundred|twenty|thirty) (customers|in
    line|through the door|people|guests|callers|orders|bookings|to
    arrive|visitors), in your birthday month,
    in (every|each) (cottage|cabin|suite|lodge|apartment|tent|cottage fridge|parcel|box|delivery),
    (buy|purchase) (a|an|any|two|three|four|five|six|{2-12}),
    (every|each|all) new (member|members|client|clients|customer|customers|patient|patients|student|students|subscriber|subscribers|pupil|pupils|tenant|tenants)`,
  'bonus-thing': `
    bonus, bonuses, bottle, champagne, prosecco, wine, book, ebook, e book,
    guide, guides, t shirt, tshirt, mug, bag, tote, tv, tablet, phone,
    headphones, case, accessory, accessories, domain, domain name, toy, box,
    hat, cake, voucher, pass, passes, ticket, tickets, pair, item, product,
    night, upgrade, toothbrush, whitening, kit, roku, console, month, months,
    license, month free, year free, gift card, massage, spa, pint, starter,
    side, credits, free credits, ring sizer*, umbrella, pen, keychain,
    tumbler, scarf, sticker, stickers, poster, calendar, notebook, router,
    routers, modem, set top box, sim, sim card, bandana, bouquet, hamper,
    tote bag, pouch, candle, apron, aprons, belt, dishwasher, cone, cones,
    sweets, chocolates, chocolate, cookie, cookies, muffin, croissant, beer,
    cider, fizz, ice cream, scoop, topping, dressing gown, slippers, blanket,
    cushion, pillow, pillows, charger, cable, blade, blades, helmet, gloves,
    socks, hoodie, magazine, comic, pack, bundle, pair of, album,
    colouring book, puzzle, plant, seeds, bulbs, eye cream, serum, lipstick,
    mascara, travel size, minis, miniature, nail art, blow dry, facial,
    manicure, tyre, tire, oil change, haircut, valet, keyring, lanyard,
    water bottle, goodies, photo booth, buffet, string trio, harness, collar,
    treats, treat`,
  'gift-wrap':
    'gift wrap, gift wrapping, gift wrapped, gift packaging, gift box, gift note, gift message',
  entry: `
    entry, admission, admissions, entrance, access, pass, visit, tours, tour,
    museums, museum, use of`,
  course:
    'course, courses, materials, course materials, content, resources, ebooks',
  migration: `
    migration, migrations, transfer, transfers, switch, switching, migrate,
    move, data import, import`,
  hotline: `
    hotline, helpline, phone line, number, support line, telephone line,
    help line, nurse line, advice line, duty line`,
  tool: `
    tool, tools, app, apps, software, calculator, simulator, templates,
    dashboard, portal, mobile app, online banking, ssl, ssl certificate*, dns,
    email accounts, firewall, cdn, control panel, website builder,
    comparison tool, price comparison, ssl certificate`,
  call: 'call, calls, texts, minutes, data, sms, roaming',
  transport: `
    shuttle, shuttle service, transport, transfer, transfers, transportation,
    airport transfer*, bus, ride, rides, pick up, drop off,
    pick up and drop off, towing, bike*, bicycle*, loaner car*,
    loaner vehicle*, courtesy car*, courtesy vehicle*, loan car*,
    replacement vehicle*, tolls, fuel, travel within, travel is, travel costs,
    travel fee*, travel up to, travel expenses`,
  insurance: 'insurance, insured, cover, coverage, fully insured, liability',
  'claims-handled': `
    direct billing, direct bill, bill your
    (insurance|insurer|insurers|plan|benefits) (directly|direct), bill
    (insurance|insurers) (directly|direct),
    (submit|submits|file|files|handle|handles|process|processes|send|sends|lodge)
    (your|the|all|) (insurance|) (claim|claims|paperwork|forms) … (on
    your behalf|for you|for our patients|to your insurance),
    (handle|handles) (all|) (the|your|) (insurance|claims) paperwork,
    (deal|deals|work|works) directly with your
    (insurance|insurer|insurance company), paperwork with your
    (insurance|insurer),
    bill your (insurance|insurer|plan) (directly|direct) so, directly with (insurers|insurance companies),
    handle the (claiming|claims|claim) process, (claim|claiming) directly (from|with|to), medical aid claiming, direct medical aid, submit claims (directly|electronically|for you),
    (submit|file|prepare) (the|your) (return|returns|application|applications) … (on your behalf|for you), bill … insurance directly, bill (them|it) directly`,
  assembly: `
    assembly, assembled, fitting, hanging, removal, haul away, recycling,
    disposal, old mattress removal, take away, alterations, hemming,
    engraving, resizing, sizing, packing, packaging, cleaning, alteration`,
  demo: 'demo, demos, demonstration, test drive, trial lesson, tour',
  'service-thing': `
    luggage storage, baggage storage, bag storage, left luggage, diagnosis,
    diagnostic, diagnostics, diagnostic test, check, checks, health check,
    re test, re tests, retest, retests,
    audit, analysis, review, report, design, designs, mock up, mockup, proof,
    proofs, samples service, maintenance, storage, waiting, waiting time,
    washing, laundry, pool, gym, luggage, laundry, housekeeping, linen,
    towels, crib, cot, wheelchair, car seats, child seat, gas, water,
    bottled water, snacks, lounge, childcare, kids club, translation,
    certificate, certificates, notary, copies, photocopies, printing,
    computers, borrowing, renewal, renewals, reservation, reservations,
    booking, bookings, withdrawals, transfers, payments, transactions,
    cash withdrawals, current account, banking, card, debit card, replacement,
    replacement card, refill, refills, eye test, hearing test, tyre check,
    tire check, inspection, tax return, tax filing, evaluation,
    health assessment, fitness assessment, body scan, personal training,
    assessments, induction, locker, lockers, showers, towel, classes, tuition,
    tutoring, screening, x ray, x rays, exam, cleaning,
    whitening consultation, second opinion, driver, moving boxes, boxes,
    packing materials, workmanship, dns management, backups, ssl,
    domain privacy, whois privacy, website transfer, site migration,
    ddos protection, hosting, email, emails, security, statistics, gratuities,
    entrance fees, park fees, resort fee*, ev charging, ev charger*,
    charging station*, car charging, adjustment, adjustments, fitting,
    alterations, removal, disposal, collection, follow up, copy,
    delivery of documents, lessons,
    phone line, phone lines, phone number`,
  'month-free': `
    months free, month free, first month free, months on us, free month,
    free months, weeks free, week free, free year, year free, days free,
    first week free, first month is free, week rent free, month rent free,
    months rent free, days on us, weeks on us, payrolls on us, years on us,
    year on us, bonus months, bonus month, extra months free,
    extra month free, rent free, month's free, first month's rent free,
    month is free, months are free, first month's fee is waived,
    first month is waived`,
  complimentary:
    'complimentary, complementary, courtesy shuttle*, courtesy bus*, courtesy pick up',
  collection: 'collection, collections, pick up, pickups, pickup, collect',
  equipment: `
    materials, material, equipment, supplies, tools, cleaning products,
    cleaning supplies, linen, linens, bed linen, towels, bedding, helmet,
    helmets, gear, mats, mat, toiletries, handouts, utensils, wetsuit,
    wetsuits, life jackets, snorkelling gear, snorkel gear, safety gear,
    costumes, aprons, packing materials, boxes, toys, clubs, rackets,
    racquets, racket hire, skates, learning materials, course books,
    textbooks, snacks, bottled water, drinking water, high chair, high chairs,
    cot, cots,
    clubs and balls, skis, poles, fins, masks, snorkels, rods, bait, paddles, head torches, wellies, smocks, brushes, ingredients, clay, bibs, ropes, harnesses`,
  document: `
    copy, copies, brochure, catalogue, prospectus, ebook, guide, transcript,
    receipt, certificate, statement,
    drawings, layout drawings`,
  'written-account': `
    progress report, progress reports, written report, written plan,
    written summary, (before-and-after|before and after) photos, photo
    report, photo updates, daily photos, report card, checklist,
    inspection report`,

  discount: `
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
  lessening: `
    reduction in, reduction of your, decrease in, fewer, less time,
    less paper, less waste, less energy, less water, less stress,
    cheaper than a, cheaper than an, cheaper than the, margin of, weighs, weigh,
    weighing, consumes, consume, emits, emit, contains, contain, calories`,
  'at-discount': `
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
    halved|halves) (by|for|when|if|with|to half|after), pay less, pays less,
    cheaper (if|when|for|with) (you|two|more|members|students|groups),
    (bulk|educator|school|teacher|trade|wholesale|volume|group|family) (pricing|rates|prices) (on|for|available), subscriber only (savings|offers|deals|discounts), subscriber-only (savings|offers|deals|discounts), sign up for exclusive (discounts|deals|offers|savings), (bundled|bundle|package) (pricing|savings), bundle and save, book … together and save, (bundle|combine) … and save`,
  off: `
    off,
    cheaper, less, knocked off, taken off, comes off, come off, deducted, lopped
    off, shaved off, slashed, lower than, below list, below retail, below rrp,
    under list`,
  save: `
    save, saves, saving, savings, saved, saving you, and save, to save,
    pocket, pockets, spares you, knocks, knock, shaves, slash, slashes, cut your
    bill by, trim, trims, keep the change`,
  promo: `
    promo, promos, promotion, promotions, promotional, special offer,
    special offers, offer ends, deal, deals, sale, sales, flash sale,
    clearance, black friday, cyber monday, limited time offer, limited offer,
    exclusive offer, today only, special deal, offer of the week, specials,
    special, seasonal sale, summer sale, winter sale, launch offer,
    introductory offer, happy hour`,
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
  'special-price': `
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
    second one free, get the third free, get the third one free,
    third one free, second pair free, second one half price,
    get one half price, get a second free, get the fourth free,
    get the 3rd free, get the 4th free, buy … get … free, buy one get the,
    kids eat free, children eat free, child eats free, kids … eat free,
    children … eat free, kids stay free, children stay free, kids … stay free,
    children … stay free, the third is free, the fourth is free,
    the third one is free, the fourth one is free, third night free,
    fourth night free, 3rd night free, 4th night free, third night is free,
    fourth night is free, the second is free, the second one is free,
    third free, the fifth free, fifth one free, fourth free, 4th free,
    3rd free, second free, second one's free, third one's free,
    half the price of the first, and get a second, we add a second,
    we make it thirteen, baker's dozen, second guest free, siblings free,
    groom free, companion free, guest goes free, guests go free, kids go free,
    child goes free, friend goes free, buy a dozen … get, buy a dozen … receive,
    (the|your|and) (second|third|fourth|fifth) (one|night|item|pair|bottle|day|week|month|visit|) (is|are|) (on us|on the house|our treat|gratis|at no charge|yours for nothing),
    (get|have|receive|take) (a|the|your) (second|third|fourth|fifth|next) (one|) (for nothing|on us|for free|at no)`,
  'multi-buy': `
    (two|three|four|five|six|{2-6}) (pairs|pizzas|bottles|items|tops|shirts|books|cocktails|pints|boxes|bags|tickets|tyres|burgers|bouquets|candles|plants|jars|pastries|bagels|courses|dishes) for,
    {2-6} for, any {2-5}, pick any {2-5}, any {2-6} … for, both for,
    the pair for, mix and match, bundle of,
    any {2-20} for, (two|three|four|five|six|ten|a
    dozen|both|pair|trio|the pair|the set) (for|only|at|together for|just),
    bundle of {2-20} for, pack of {2-20} for`,
  'points-multiplied': `
    double points, triple points, double your points, triple your points,
    twice the points, bonus points on, 2x points, 3x points, double stamps`,
  'next-one': 'your next one, the next one, next one',
  'nth-item': `
    5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 20th, fifth, sixth,
    seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth`,
  newsletter: `
    newsletter, mailing list, join our list, sign up for, subscribe,
    subscribers, subscriber, email list, sign up to, marketing communications,
    marketing emails, marketing messages, promotional emails, marketing,
    direct marketing, our emails, sms marketing, text messages, mailing,
    mailings`,
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
  trial: `
    trial, trials, trial period, test period, evaluation period, trial pass,
    guest pass, day pass, trial membership, trial class, introductory period`,
  'first-session': `
    first class, first lesson, first session, first workout, trial class,
    trial lesson, trial session, taster session, taster class, taster lesson,
    intro class, intro session, introductory class, introductory lesson,
    introductory session, first ride, first module, trial night, first night,
    trial day, first box, first issue, first swim, first training, first game,
    first round, intro ride, taster day, taster, taster module,
    welcome session`,
  'first-period': `
    first
    (month|week|day|night|fortnight|quarter|hour|ride|box|wash|clean|shift),
    first {2-60} (days|nights|hours),
    first {2-60} (weeks|months)`,
  'free-trial': `
    first lesson free, first lesson is free, first session free,
    first session is free, first visit free, first class is on us,
    first class on us, first lesson is on us, first session is on us,
    first workout is free, free trial lesson, free trial session, free taster,
    free introductory class, free intro class, free day pass, free week pass,
    free 1 day pass, first month free, first month is free, first week free,
    free trial, free trials, try free, try it free, try for free,
    try it for free, start free, risk free trial, trial at no cost, days free,
    no cost trial, free 30 day, free 14 day, free 7 day, free … trial,
    trial free, trial is free, free guest pass, free day pass,
    free trial class, free pass, trial for free, try us free, try us for free,
    first class is free, first class free, free for the first,
    free for your first, first 30 days free, first 14 days free,
    first 7 days free, first month on us, first week on us, month is on us,
    first days are free, try a … for free, try a … free, try one … free,
    try your first, free try out, first week is free, first lesson on us,
    first training session is free, guest pass on us, trial on us,
    day's on us, first day's on us, first day on us, first day is on us,
    trial at no charge, trial period free, first day free, first day is free,
    work here free, try a day free, trial day free, try it out free,
    try it out for free, try out … free, try out … for free, taste … free,
    test it free, test it for free, test drive it for free,
    try before you pay, try before paying, sample … free, free home demo,
    free home trial, free at home trial, home trial free, free test period,
    free pilot, free demo period, free trial day, free trial week,
    free trial month, free trial night`,
  try: `
    try, try it, try us, test, try before, sleep on it, play it, wear them,
    wear it, use it, taste, sample it, give it a go, give us a go,
    take it for a spin, live with it, try them, try any, try a, try every*,
    try our, trying, give it a spin, give it a whirl, give us a whirl,
    take one home, test ride, test drive, have a go, come to a, come to one,
    come to two, road test`,
  'use-it': `
    take it home, take them home, live with it, sleep on it, wear it, wear
    them, drive it, ride it, play it, use it, use every, use all, put it
    through, put it to the test, sit in on, join a class, join a session, come
    and (train|swim|climb|dance|work|row|play|ride|sing), see for yourself,
    get a feel for, kick the tyres`,
  'done-by-you': `
    book online, booking online, online booking, book your appointment
    online, online in, sign up in, signup in, signing up takes, register
    in, create your (account|profile|store), set up your account, order
    online in, check in online, apply online in, apply in, get started
    in, fill in the form, complete the form, install the app, set up in
    just, book in, reserve in, quiz`,
  'then-decide': `
    before you buy, before you pay, before paying, before you commit,
    before committing, before you decide, before you join, before joining,
    before spending, before you spend, then decide, only then decide,
    and then decide, before signing, before you sign up, before you choose,
    before choosing, and only then, then pay, nothing to cancel, decide later,
    before deciding, then choose, then make up your mind, make up your mind,
    and decide afterwards, before making up your mind, before you part with,
    before parting with`,
  'at-home': `
    at home, in your home, in your own home, in your bedroom,
    in your living room, in your own bed, in your room, in your garden,
    in your office`,
  financing: `
    financing, finance available, finance options, special financing,
    payment plan, payment plans, flexible payment*, monthly payment plan*,
    installment plan*, instalment plan*, layaway, lay away, lease to own,
    rent to own, financing options, financing plan*, 0 % finance, 0 % apr,
    easy payment*, spread the cost, pay over, klarna, affirm, afterpay,
    clearpay, sezzle, care credit, carecredit, deferred interest, pay monthly,
    pay weekly, pay by the month, rent to buy, rent-to-buy, buy on finance,
    finance over, finance from, payments of, equal payments, easy terms,
    staged payments, payments spread over, spread over, repay over,
    repayments over, zip pay, laybuy, paypal pay in, pay as you earn,
    guaranteed approval, guaranteed credit approval, approved financing,
    guaranteed approved financing, all credit accepted, all credit approved,
    as low as … (month|mo|week) with approved credit, with approved credit, on approved credit,
    paid over, payable over,
    finance your (treatment|purchase|order|repair|project|kitchen|boiler|new|holiday|course), finance this,
    interest free (terms|options|payments|plans|credit)`,
  arranged: `
    (can|may) be (arranged|set up|agreed|spread|offered),
    (draw|draws|work|works|set|sets) (up|out), (arrange|agree|discuss)
    (a|an)`,
  'splits-payment': `
    (can|may|could|to) (split|spread|divide|break) (the|your|this|)
    (total|cost|payment|payments|balance|bill|fee*|price|costs)
    (into|over|across|up), (pay|settle) (the|your)
    (total|balance|bill|fee*) in (smaller|several|two|three|four)
    (payments|parts|instalments)`,
  lender: `
    carecredit, care credit, lendingclub, lending club, sunbit, cherry
    financing, cherry payment plans, through cherry, alphaeon, proceed
    finance, synchrony, greensky, wisetack, acorn finance, ifinance,
    medicard, tabeo, v12 finance, novuna, prosper healthcare, wells
    fargo health advantage, humm, zip, denefits, payitmonthly`,
  'small-parts': `
    (monthly|weekly|low) (payments|installments|instalments) (as low
    as|from|starting at|starting from|starting as low as), payments (as
    low as|starting at), (low|easy|affordable|small) (monthly|weekly)
    (payments|installments|instalments), (weekly|monthly) payments
    (accepted|available|welcome), (months|year) same as cash, same as
    cash, no credit (check|needed) (financing|required|needed), (0|zero)
    down (and|payment|with), $0 down`,
  accepts: `
    accept, accepts, accepted, welcome, options, option`,
  pay: 'pay, pays, paid, payment, payments, payable, spread, split, settle, finance',
  instalments: `
    instalment, instalments, installment, installments, payments,
    monthly payments, interest free payments, equal payments, easy payments,
    fortnightly payments, weekly payments, monthly repayments, repayments,
    monthly slices, part payments, equal parts, easy instalments,
    fortnightly instalments, weekly instalments, biweekly payments,
    bi weekly payments,
    spread (your|the) (fees|fee|payments|payment|bill|balance|premium) over`,
  'interest-free': `
    interest free, no interest, zero interest, without interest, 0 % apr,
    0 % interest, zero percent, 0 % finance, zero percent interest,
    interest-free, 0 %, free of interest, nil interest, interest nil,
    no interest charged, with no interest, interest of 0, nought per cent,
    nought percent, interest at 0`,
  interest: 'apr, interest, interest rate',
  'cash-or-cheque':
    'cash or, and cash, or cash, cash and, cheque, cheques, checks, by check, bank transfer',
  'pay-later': `
    pay later, buy now pay later, pay over time, pay in {3-4}, pay in {7-90} days,
    payment in {3-4}, split your payment, split payment*, pay in instal*,
    spread the cost, pay monthly, split the cost, spread your payment*,
    defer payment*, deferred payment*, defer your, finance available,
    financing available, payment plans available, finance options available,
    finance is available, financing is available, finance packages available,
    interest free credit, interest free finance, 0 % credit,
    payment plan available, layaway available, layaway program,
    layaway programme, offer layaway, pay in installments, pay in instalments,
    pay in monthly, flexible payment option*, monthly payment options,
    interest free option*, interest free plan*, interest free payment*,
    interest free financ*, installment payments, instalment payments,
    flexible installment*, flexible instalment*, installments available,
    instalments available, installments are available,
    instalments are available, flexible payment plan*,
    affordable payment plan*, easy payment plan*, easy monthly payment*,
    payments can be spread, spread the payments, payment by instalment*,
    payment in instalments, pay it off, pay off your, pay it in,
    pay for it monthly, pay in stages, pay by instalment*, pay as you go over,
    pay in the run up, pay in fortnightly, pay in weekly, split the bill,
    split it into, split into, break the cost, break it into, months to pay,
    weeks to pay, years to pay, longer to pay, half now, monthly payments from,
    weekly payments from, pay a little each, pay a bit each, pay in parts,
    pay it back over, pay the rest later, pay the rest in,
    pay the balance later, settle later, a deposit today and the rest`,
  points: `
    points, loyalty points, reward points, bonus points, air miles,
    bonus miles, reward stars, earn credits, earn stars, earn miles,
    one point, 1 point, a point, point for every, point per, stamp, stamps,
    reward miles, aeroplan miles, bonus stars, collect stars, rewards,
    reward point, loyalty point, bonus point, 2 points, double points, pts,
    pt, paw points, bonus dollars, reward dollars, rewards dollars,
    reward credits`,
  cashback: `
    back in rewards, back on every purchase, back on all purchases, cash back,
    cashback, cash rewards, money from, cash bonus, cash reward, % back,
    back in store credit, back in credit, back in points, back for every,
    back on every order, back on all orders, earn back, rewards dollars,
    back as credit, goes back on your card, go back on your card,
    credited to your card, % in store credit, back in cash, back in store,
    back as store credit, back as points, back on your purchases,
    back on purchases, back on everything, of what they spend back,
    of what you spend back, back on groceries, service cash, back at the till,
    back in vouchers, back into your account, back on fuel,
    money back on every purchase`,
  referral: `
    refer a friend, refer, referral, referrals, referring, recommend a friend,
    bring a friend, invite a friend, invite friends, refer friends,
    referral bonus, referral program, every friend, each friend,
    friend you refer, recommend us, recommend our, tell a friend,
    tell your friends, bring a mate, bring a buddy, invite your friends,
    referral code, referral link, refers you, friend referred, you refer,
    give … get, give … receive, refer a, refer your, introduce a friend,
    introduced by you, send a friend, send a mate, send us a friend,
    bring in a friend, bring us a new, refer an, recommend us to,
    recommended us, pass on our name, share your link, share your code,
    friends you invite, friend you invite, friend joins, friend signs up,
    friend books, mate joins, mate signs up, mates you refer, give a mate,
    give a friend, refer a mate, refer a pal, refer a neighbour,
    refer a neighbor, refer a colleague reward*, tell a mate,
    when friends, when your friend, when a friend, friends book, friends join,
    friends order, friend's first order, mate's first,
    bring in (a|an|your) (friend|colleague|neighbour|neighbor|member|client|customer)`,
  'each-side': `
    both get, both receive, both earn, both of you, you both, each of you,
    each other, for you and, for them, for your friend, your friend gets,
    your friend receives, your friends get, they get, give your friend*,
    give a friend, give … and get, give … get, give … receive, apiece,
    you get the same, both sides, both parties, the two of you,
    and so do they, they both`,
  'loyalty-program': `
    loyalty program, loyalty programme, loyalty card, loyalty scheme,
    rewards program, rewards programme, reward program, rewards club,
    rewards card, loyalty club, loyalty points, loyalty rewards, vip club,
    loyalty discount, stamp card, punch card, membership rewards,
    frequent buyer, loyalty scheme*, reward scheme, rewards scheme,
    points club, points scheme, points card, club card, members' club,
    members club, stamp cards, loyalty cards, rewards cards, coffee card,
    birthday club, rewards account, punch cards, frequent flyer,
    frequent diner, membership card, members' circle`,
  reward: `
    reward, rewards, rewarded, bonus, incentive, perk, perks, gift card,
    voucher, store credit, bonus days, bonus credit, service credit`,
  earn: `
    earn, earns, earned, earning, collect, collecting, accumulate, redeem,
    redeemable, redeemed, redeem your, receive, cash out, get, get back, gets,
    pocket, earns you, rack up, credited with, credit your, credits your,
    accrue, accrues, add up, build up, building up,
    (just|simply|only|) for (joining|signing up|registering|enrolling|opening an account), (when|as soon as) you (join|sign up|register|enrol),
    (goes|go|is paid|are paid|land|lands) (in|into|to|with) (your|their) (account|you),
    (we'll|we will|we) give you`,
  birthday: 'birthday, birthdays, anniversary',
  voucher: `
    voucher, vouchers, gift voucher, gift card, gift certificate, gift cards,
    gift vouchers, gift certificates, store voucher*`,
  'stored-value': `
    gift
    (card|cards|voucher|vouchers|certificate|certificates|pass|passes),
    (your|class|lesson|session|account|prepaid|our|all|these|unused)
    (credit|credits), credits,
    (punch|class|swim|visit|session|day|lesson)
    (card|cards|pass|passes|pack|packs),
    (cards|passes|sessions|lessons|packs|packages|tokens|minutes|voucher|vouchers|tickets|cards)`,
  'place-assured': `
    (guaranteed|assured|guarantees you|guarantees your|guarantee
    you|guarantee your|insures you|assures you) (of|) (a|your|their|)
    (place|spot|seat|lane|slot|space|table|room|bed)`,
  'keeps-for': `
    (parcel|parcels|bookings|booking|reservations|reservation|photos|pictures|images|gallery|galleries|negatives|designs|artwork|files|option|options|recordings|replays|patterns|moulds|plates|order|orders|items)
    (is|are|will be|is then|are then) (held|kept|stored|reserved|set
    aside|put by|on file|archived),
    (photos|pictures|gallery|galleries|images|recordings|replays|videos)
    (stay|stays|remain|remains)
    (in|on|online|available|live|accessible|up),
    (gallery|galleries|recordings|replays) (is|are|will be)
    (online|available|live|accessible) for, (we|i|we'll|we will|we can)
    (hold|keep|store|reserve|set aside)
    (your|the|all|every|any|unclaimed|reserved) …
    (parcel|parcels|booking|reservation|photos|pictures|files|designs|artwork|negatives|order|orders|items|patterns|moulds|recordings|images)`,
  'season-span': `
    from (early|mid|late|the end of|end of|)
    (spring|summer|autumn|christmas|half
    term|january|february|march|april|may|june|july|august|september|october|november|december)
    (to|until|till|through) (early|mid|late|the end of|end of|)
    (spring|summer|autumn|christmas|half
    term|january|february|march|april|may|june|july|august|september|october|november|december),
    (april|march|may) to (september|october|november)`,

  'energy-bill': `
    energy bill, energy bills, heating bill, heating bills, electricity bill,
    electricity bills, electric bill, electric bills, utility bill,
    utility bills, power bill, power bills, fuel bill, fuel bills, water bill,
    water bills, gas bill, gas bills, cooling bills, heating costs,
    energy costs, running costs, fuel costs, heat loss, energy consumption,
    water consumption, power consumption, consumption, kwh, energy use,
    energy usage, carbon emissions, emissions, carbon footprint`,
  'energy-equipment': `
    heat pump, heat pumps, boiler, boilers, furnace, furnaces, solar panel,
    solar panels, solar pv, insulation, water heater, water heaters,
    led lighting, led bulbs, smart thermostat, double glazing, wood stove,
    pellet stove, energy, energy efficient, energy efficiency, rainwater tank`,
  'public-aid': `
    tax credit, tax credits, tax relief, tax rebate, tax rebates,
    tax deduction, tax deductions, tax deductible, tax incentive,
    tax incentives, reduced vat, reduced rate vat, vat relief,
    government grant, government grants, government rebate,
    government rebates, government incentive, government incentives,
    government scheme, government funding, government funded, federal rebate,
    federal rebates, state rebate, state rebates, provincial rebate,
    provincial rebates, utility rebate, utility rebates,
    boiler upgrade scheme, eco4, feed in tariff, smart export guarantee,
    energy grant, energy grants, council grant, council grants, grant funding,
    grant funded, subsidy, subsidies, subsidised, subsidized,
    salary sacrifice, cycle to work`,

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
  'usually-takes': `
    (typically|usually|normally|generally|ordinarily)
    (takes|take|taking), (takes|take) (on
    average|approximately|around|about|roughly|between|typically|usually),
    process takes, purchase takes, sale takes, case takes`,
  'treatment-course': `
    invisalign, braces, aligner, aligners, orthodontic treatment,
    healing, recovery, therapy, implant, implants, whitening, results,
    regrowth, training plan, programme, program, journey, drive, flight,
    walk, hike`,
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
    they last`,
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
    (after|from|following|of) (proof|artwork|design|final) approval, (after|once|from when) you (approve|have approved|sign off) (the|your|a) (proof|artwork|design|layout), (after|from|following) approval of (the|your) (proof|artwork|design)`,
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
    provides, get, receive, give, agree, approve, discuss, know, itemised,
    itemized, scoped, priced, costed, you will know, you'll know, set out,
    spelled out, spelt out, communicate,
    let you know`,

  'we-act': `
    our … will, we, we'll, we’ll, i'll, i will, our team will, our team can,
    member of our, member of the team, member of staff, members of our,
    someone will, someone from, one of our, our engineer, our engineers,
    our technicians will, our experts, our advisers, our advisors, our agents,
    our staff will, our office will, our customer service team will,
    a specialist will, an advisor will, an adviser will, a technician will,
    an engineer will, you will receive, you'll receive, you will get,
    you will hear, you'll hear, you'll get, you will be contacted, one of the,
    a colleague, the team will, advisors will, advisers will, a member of,
    our people, and get, and receive, and hear`,
  'we-do': `
    (we|we'll|we will|we can|i|i'll|i will|our team will)
    (usually|normally|typically|generally|can|)
    (file|lodge|register|activate|set
    up|open|process|assess|sharpen|restring|replace|mend|clean|service|convert|digitise|digitize|scan|transfer|migrate|connect|hem|alter|resole|refit|update|amend|correct|remove|clear|unblock|close|settle|decide|review|approve|incorporate|tune|calibrate|certify|patch|cure|relace|rewire|form)
    (your|the|a|an|most|all|every|each|any|it|them|simple|straightforward)`,
  we: 'we, our, us',
  you: `
    you, your, yours, customer, customers, client, clients, guest, guests,
    member, members, patient, patients, consumer, consumers`,
  can: `
    can, may, could, entitled, eligible, have the right, right to, allowed, able
    to, is refundable, are refundable, refundable up to, refundable for`,
  will: "will, we'll, you'll, shall, 'll",
  offer: `
    offer, offers, offered, offering, provide, provides, provided, providing,
    give, gives, given, giving, grant, grants, available, get, receive, gets,
    receives,
    discount* (is|are|will be) (given|applied|granted)`,
  enjoy: `
    enjoy, get, take advantage, benefit from, claim, grab, treat yourself,
    profit from, take, gets, enjoys, enjoying, receive, receives, claims,
    benefit, benefits from, entitled to, qualify for`,
  promise:
    'promise, promises, commit, committed, commitment to, pledge, undertake',

  not: `
    not, no, never, cannot, can't, don't, doesn't, won't, isn't, aren't,
    unable, unfortunately, neither, nor, without, regret, refuse, decline,
    didn't, wouldn't, no longer`,
  non: 'non',
  hedge: `
    aim, aims, aim to, goal, our goal, target, try to, strive, usually,
    typically, generally, normally, approximately, approx, about, around,
    roughly, estimate, estimated, may, might, should, could, in most cases,
    on average, average, as a rule, often, most, where possible,
    wherever possible, commonly, expected, expect, subject to availability,
    depending, at our discretion, endeavour, endeavor, attempt, hope to,
    intend, circa, ask about, do our best, some, currently`,
  firm: 'guarantee, guaranteed, guarantees, promise, always, commit, committed, must, shall, ensure',
  absolute: `
    always, never, never ever, 100 %, every time, every single time,
    no matter what, without exception, without fail, any time of day,
    instantly, no wait, no waiting, no wait time*, no waiting time*,
    zero wait, zero waiting, without the wait, no queue, no queues,
    no queuing, no lines, no hold time*, no more waiting, no more queues`,
  'at-customer-cost': `
    at your own expense, at your expense, at the customer's expense,
    at customer's expense, you pay, customer pays, customer's responsibility,
    your responsibility, responsible for, borne by the customer,
    borne by the buyer, you are responsible, buyer pays,
    customers are responsible, at the buyer's expense, your own cost,
    at your own cost, non refundable, is charged, are charged,
    will be charged, paid by the customer, you cover, yours to pay,
    for the customer, will be deducted, is deducted, are deducted,
    deducted from,
    (customers|customer|buyer|buyers|you) (pay|pays) for (return|the return|returns|postage),
    at (the|our) (normal|usual|standard|full|current) (rate|rates|price|prices|charge|charges),
    at your cost`,

  if: `
    in the following cases, in any of the following, if, when, provided that,
    provided, providing, as long as, once, in the event, in the unlikely event, in case of, where,
    should you, upon, if you,
    should (it|they|anything|something|this|that|one|your|the|a|an|any) (need|break|fail|arrive|be|not|turn|go|develop|prove|become|leave|stop|change|happen|cause|take)`,
  'falls-short': `
    for (each|every) (further|extra|additional) {1-48} (hours|days),
    each failure, every failure, each breach, failure to (do|keep|meet|turn|attend|deliver|connect|repair|reply|answer|restore|install), (not|isn't|wasn't) (fixed|repaired|restored|delivered|connected|answered) (within|after|in|by), delay in, delays in, late connection, missed (appointment|appointments|visit|visits|deadline), (misses|missed|miss) (a|an|your|the) (visit|appointment|slot),
    is unreachable, is unavailable, is down, are down, is offline,
    miss our, misses its, miss it, miss a deadline, miss the, miss a … target*,
    miss a target*, missed appointment*, miss an appointment, miss your, we miss, if we're
    late, if we are late, fall short, falls short, fall below, falls below, fall
    under, falls under, drop below, drops below, dip below, dips below, dip
    under, dips under, slip below, runs over, run over, run late, runs late,
    behind schedule, fail to, we fail, don't turn up, doesn't turn up, fails to
    turn up, don't show, doesn't show, no show from us, don't deliver, doesn't
    deliver, can't help, cannot help, can't get, can't do it, cannot do it,
    can't fix, cannot fix, can't find, don't find, goes down, downtime, outage,
    outages, off for more, below 9, under 9, a month below, doesn't arrive,
    isn't there, isn't what, isn't with you, hasn't dropped, hasn't improved,
    never turns up, fall through, falls through, doesn't hold, when we don't, if
    we don't, if ours doesn't, if we do not, if we can't, if we cannot, pull the
    plug, called off, we call it off, is cancelled by us, over an hour late,
    make an error, make a mistake, doesn't make you, didn't learn, learned
    nothing, not in place,
    is not at the, isn't at the, not waiting at the, not waiting for you,
    is not there when, not ready on, isn't ready on, isn't ready when,
    isn't fixed, is not fixed, isn't repaired, is not repaired, isn't restored,
    is not restored, isn't resolved, is not resolved, isn't delivered, is not
    delivered, hasn't arrived, isn't working again, miss an, misses an, miss
    your, misses your,
    keep you waiting, keeps you waiting, does not arrive, does not show up,
    fails to arrive, fails to show, fail to arrive, fail to show,
    no show by our,
    (turn|turns|arrive|arrives|show|shows|get|gets|finish|finishes|land|lands|come|comes)
    (up|there|to you|) (late|too late), (we're|we are|driver's|driver
    is|order's|order is|bus is|train is|coach is|boat is|ferry is|flight
    is|van's|van is|taxi's|taxi is|engineer is|job's|job is|parcel's|parcel is)
    (late|delayed|running late|overdue|not there|not on time|held up),
    (miss|misses|missed|overrun|overruns|overshoot) (our|that|this|the|your)
    (deadline|slot|date|window|target|promise|time|appointment|mark|handover),
    late by,
    (late|cold|short|soggy|stale|melted|squashed) (on|at|when it)
    (arrival|arrives|delivery|the door), (don't|doesn't|do not|does
    not|can't|cannot|won't|fail to|fails to|never|couldn't) (make it|keep
    it|keep our word|keep to it|keep our|meet it|meet our|meet the|manage
    it|manage that|hit it|hit our|turn up|show up|appear|get there|sort it|solve
    it|mend it|recover|rescue|save it|cure it|shift it|sell it|sell your|find
    you), stood up, let you down, lets you down,
    (speed|speeds|signal|line|power|connection|service|site|app|heating|broadband|internet|system|server|network)
    (drops|drop|dips|falls|fall|fails|is out|is off|cuts out|goes off|goes
    out|slips),
    (engineer|technician|driver|installer|plumber|fitter|cleaner|tutor|instructor|we|nobody) (doesn't|don't|does not|do not|fails to|fail to) (turn up|show up|arrive|come|appear|keep), if we make (an error|a mistake|an omission), (error|mistake) on our part (costs|leads),
    (results|comes|arises|follows|resulting|arising) from our (own|) (mistake|error|fault), because of our (mistake|error|fault), (is|are) not (back|working|restored|live|fixed|connected|repaired) (by|within|in|after|on),
    (arrive|arrives|come|comes|turn up|turns up|show up|shows up) (more than|over|) … (late|after), (fail|fails) to (attend|come|show up|arrive|turn up|deliver), (missed|forgotten|cancelled) by (us|our), (is|are|goes|proves to be) out of stock, (cannot|can't|unable to) (supply|source|provide|recover|repair|unlock|find|get), is not hot, (arrives|arrive|comes) cold, (hire|candidate|recruit|employee|placement) (leaves|leave|resigns|quits|doesn't work out), (on|from) our (side|part), (does not|cannot|can't|fails to) recover`,
  'late-by': `
    delay, delays, delayed by,
    per day late, per hour late, per week late, a day late, an hour late, for
    each day late, for every day late, each day we are late, every day we're
    late, every hour of downtime, hours of downtime, hour of downtime, minutes
    late, hours late, days late, miss the date, miss the deadline, past the
    date, if we run over, we run late, overrun, down for more than, offline
    for more than, off for more than, out for more than, below that figure,
    below this level,
    for (each|every) (day|hour|week) (your|the|our|we|it|that) … (late|delayed), (line|service|order|delivery|engineer|technician|driver|train|bus|activation|installation) (is|are|was|runs) (late|delayed)`,
  except: `
    except, excluding, excludes, exclude, exclusive of, unless, not including,
    other than, apart from, with the exception, save for,
    not valid, not available for, not available, does not apply, doesn't apply,
    blackout, blackout dates, blacked out`,
  'subject-to': `
    subject to, depending on, conditions apply, terms apply,
    restrictions apply, t&cs apply, exclusions apply,
    terms and conditions apply, while stocks last, limited to, eligible`,
  only: 'only, solely, exclusively, limited to',

  'cue-duty': `
    register (the|it|this) (product|machine|appliance|within|online|by), must be registered,
    (customer|client|buyer|purchaser|hirer|tenant|member|subscriber|traveller|policyholder|user) (returns|notifies|informs|reports|shall return|shall pay|shall notify|shall give|shall report|shall inform|shall send|undertakes|sends),
    must, have to, has to, required to, you need to, you agree to, obliged to,
    please return, please allow us, you shall, are expected to, be sure to,
    make sure, remember to, don't forget, you are required, pay within,
    payment within, payment is due, due within, reserves the right,
    reserve the right, is responsible for, agree to pay, you are responsible,
    you will be charged, will be charged, may be charged, may charge,
    be considered, requires, please wait, please arrive, you should contact,
    you should send, you should return, you should notify, you should call,
    you should report, you should give, you should wait, you should reply,
    you should answer, you should respond, you should submit,
    you should complete, you should check, you should arrive,
    you should allow, you should inform, you should tell, you should write,
    you should make, you should also, you should then, you should pay,
    you should bring, you should email, you should apply, you should book,
    you should ask, we require, ask that you, ask you to,
    you have … to respond, you have … to reply, you have … to answer,
    you have … to confirm, you have … to appeal, please register,
    register your, register within, must register, ask whether, ask if,
    check whether, check if, find out whether, find out if, always ask,
    always check,
    you will need to, you'll need to,
    (tenants|customers|clients|members|parents|guests|residents|owners|landlords|drivers|pupils|patients|passengers|students|buyers|hirers|exhibitors|visitors|players) (should|are asked to|are to|are requested to|are expected to) (report|tell|notify|inform|return|bring|check|have|keep|pay|give|send|reply|respond|collect|vacate|arrive|book|wait), please (collect|pick up|inspect|examine), (should|ought to|need to|needs to|can|could) be (cleaned|changed|inspected|checked|tested|serviced|swept|emptied|washed|renewed|calibrated|maintained|carried out|watered|mown) (every|each|once|twice|at least|daily|weekly|monthly|annually|yearly|regularly), (have|having|get|getting) (your|their|it|them|the) … (checked|serviced|cleaned|inspected|tested|swept|changed),
    (replies|entries|forms|applications|artwork|claims|nominations|proofs) (must|should|to|) reach us`,
  'cue-ask': `
    ask for compensation, ask them for,
    send us a, send us the, send us your, email us a, show us, book help,
    claim within,
    ask for a review, request a review, ask us to review, ask for an appeal,
    request an appeal, appeal within, ask for it to be reviewed, appeal against,
    refer the matter, refer your complaint, refer your case, refer it to,
    refer the complaint, refer a complaint, take your complaint,
    bring your complaint, escalate your complaint, complain to the,
    please contact, please notify, please email, please call, please send,
    please submit, please provide, please register, please visit,
    please check, please read, please keep, please ensure, please ship,
    please pack, please fill, please cancel, please bring, please book,
    please order, please inform, please report, please let us,
    please get in touch, please write, please use, please open, please ring,
    please phone, please text, please message, please reply, please respond,
    please answer, please confirm, please complete, please give, please pay,
    please review, please quote, please request, please follow, please see,
    inform us,  let us know, contact us, submit, notify us, notify our,
    inform our, contact our, email us, call us, write to us, tell us,
    contact me, get in touch, register your, be reported, must be notified,
    must notify, claims must, reported to us, wait at least, please wait,
    wait … before, wait … weeks to, wait … days to, wait … weeks before,
    wait … days before, describe your, describe the, fill in, fill out,
    complete the form, complete our, complete this, enter your,
    arrive … before, arrive … early, arrive … prior, arrive at least,
    (please|must|should|to) arrive on time, we recommend, i recommend, i advise, we advise,
    we suggest, recommend booking, advise booking, book … in advance,
    booking … in advance, look for, insist on,
    contact … must be made, contact … must be received,
    contact … has to be made, notification must be,
    report it, report them, report any, report the, report a, report an,
    report this, report your, report all, report to us, report within,
    report damage*, report defects, report problems, report faults,
    report missing, report such, report these, report that, report shortages,
    report losses,
    (open|submit|raise|file|log) a (support|) (ticket|claim|dispute|case)`,
  'cue-lapse': `
    after (this|that) time, after the cut off,
    (can|may|might|could|will) add (up to|a|an|another|one|two|three|four|five|some|{1-30}), (days|day|weeks|week|hours) longer, (day|days|week|weeks) more than usual,
    grace period, grace periods, minutes grace, minutes of grace, unclaimed,
    uncollected, abandoned, not collected, not been collected, not picked up,
    left unclaimed, left uncollected, unpaid, overdue, past due, dormant,
    inactive for, become property, becomes property, become the property,
    becomes the property, storage fee, storage fees, storage charge,
    storage charges, disposed of, late fee, late fees, late payment,
    take an additional, takes an additional, may take longer, can take longer,
    will be considered, considered abandoned, failure to, hasn't … within,
    has not … within, haven't … within, have not … within,
    don't hear from us within, do not hear from us within,
    don't receive … within, do not receive … within, hasn't … in,
    haven't … in, not heard back within, not heard from us within,
    window has expired, period has expired, window has passed,
    period has passed, window has closed, after the refund window,
    after the return window, after this period, after that period`,
  'cue-charge': `
    for an extra charge, for an additional charge, for an extra fee,
    will be charged, will be charge, is charged, are charged,
    be charged extra, charged extra, incurs a, incurs an, will incur,
    fee applies, fees apply, charge applies, charges apply, surcharge applies,
    an extra fee, an extra charge, an additional fee, an additional charge,
    (price|fee|cost|value|amount|lesson|booking|treatment|session|invoice|bill|half|rest|remainder) (is|are|will be) kept, (fee|charge|cost|penalty) of (half|up to half|50 %|up to), (may|can|will) (cost|be charged|be invoiced) (you|) (half|50 %), (half|all|the whole) … (is|are|will be|may be) (kept|retained|invoiced|owed|forfeited),
    (charged|billed) at (time and|double|a higher), (is|are) (one|two|an) (hour|hours) charge`,
  'cue-disclaimer': `
    (orders|order|purchases|requests|payments|those|anything|everything|emails|messages) (placed|received|made|submitted|sent|ordered|paid) (after|on weekends|on a weekend|on saturday|on sunday|on sundays|over the weekend|outside|later), (ordered|order|placed) after {1-24}, orders after {1-24}, (will be|is|are) refused, refused and,
    may encounter, may experience, might encounter, might experience,
    could experience, may face, longer wait times, longer waiting times,
    longer hold times, longer than usual, longer response times,
    cannot guarantee, can't guarantee, do not guarantee, does not guarantee,
    don't guarantee, no guarantee that, not guarantee that, do not warrant,
    does not warrant, not responsible for, do not promise, cannot promise,
    makes no warrant*, no guarantee of, not guarantee*,
    requests are subject to, orders are subject to, bookings are subject to,
    appointments are subject to, slots are subject to,
    deliveries are subject to`,
  'cue-job': `
    salary, salaries, we are hiring, now hiring, job description, job title,
    vacancy, vacancies, join our team, the candidate, (ideal|successful|suitable|qualified|shortlisted|selected|interested|all) (candidate|candidates), candidates (should|must|who|with|will be|need),
    full time position, part time position, paid holiday, annual leave,
    pension scheme, employee benefits, equal opportunity employer, careers,
    apply for this job, paid time off, 401k, 401 k, years experience required,
    years of experience required, ask for … experience, asks for … experience,
    require … experience, requires … experience, must have … experience,
    minimum … years of experience, years of experience in a, job posting,
    internship, employees receive, open positions, recruiting,
    per hour salary, submit … cv, submit … resume, email … cv, email … resume,
    cv and cover letter, resume and cover letter, employee discount,
    staff discount, weeks of vacation, weeks vacation,
    what we are looking for, what you will do, years' experience required,
    hourly wage, wage, wages, send … cv, send … resume, permanent position,
    full time role, part time role, vacation days, get hired, gets hired,
    is hired, are hired, our employees receive, our employees enjoy,
    our employees get, our staff receive, our staff get, our staff enjoy,
    our employees benefit,
    you'll answer, you will answer, you'll reply, you will reply, owner drivers
    wanted, on shift pattern, four on three off, we'd love you to, hourly rate of pay,
    hourly pay, competitive hourly rate,
    rota, you will be answering, starting salary, starting wage,
    staff receive, staff enjoy, staff get a, employees enjoy`,
  'cue-news': `
    press release, said in a statement, announced today, announces,
    reported that, according to reports, quarterly results, shareholders,
    media contact, for immediate release, news release, ribbon cutting,
    fundraiser, fundraising, breaking news, has announced, have announced,
    last week, last month, last year, a year earlier, year on year,
    were settled within, were answered within, were resolved within,
    were handled within, average wait was, average time was, rose by,
    fell by, deliveries rose, down from, up from {0-999},
    today announced, in the quarter, said ceo, said chief executive,
    said the ceo, plans to open, plans to cut, plans to launch,
    keep an eye on this, keep an eye on our, keep an eye out,
    watch this space, stay tuned, check back for, check back soon,
    future promotions, future offers, future discounts, upcoming promotions,
    upcoming offers, upcoming discounts, for future seasonal`,
  'cue-history': `
    in {1800-1999},
    founded in, was founded, established in, since 19, in business since,
    was born, years ago, in the past, history of, opened its, in 18, in 19,
    back then, our story, began, started in, our first customers,
    our first clients, used to wait, had to wait, in those days,
    at the time we, when we started, when we began, in the early days,
    we started, used to take, was free until, were free until, used to be free,
    fell from, dropped from, went down from, during the outage, was restored in,
    were settled in, in 2016, in 2017, in 2018, in 2019, in 2020, in 2021,
    in 2022, in 2023, in 2024,
    reduced their, cut their, boosted their, doubled their,
    helped them reduce, helped them cut`,
  'cue-review': `
    i was, i had, i got, i received, i ordered, would recommend,
    a reader writes, a customer writes, writes a customer, wrote to us,
    highly recommend, 5 stars, five stars, my husband, my wife, my daughter,
    my son, my car, my house, my home, my family, i love, i loved, i needed,
    i called, we were very, thank you so much, i will definitely,
    i would recommend, i will be back, i will be using, i have been,
    i have used, i have had, i am so, i am very, i am really, they were great,
    they were very, they came out, my order arrived, my first time,
    delivery took, shipping took, it took, took only, only took, took just,
    arrived in, came in, she was, he was, she had, he had, she waited,
    he waited, she said, he said, was told, were told, she got, he got,
    she went, he went, told us that, she cancelled, he cancelled`,
  'cue-testimonials': `
    testimonial, testimonials, verified buyer, verified purchase,
    what our customers say, what our clients say, what people say,
    what they say, customer reviews, client reviews, reviews, review by,
    success stories, case study, case studies, happy customers, happy clients,
    kind words, what others say, what others are saying, what clients say,
    what customers say, what guests say, what our guests say,
    what our patients say, what our members say, what our students say,
    what they're saying, what clients are saying, what customers are saying,
    what our clients are saying, what our customers are saying,
    what people are saying, hear from our customers, hear from our clients,
    take our word for it`,
  'cue-statistic': `
    we tested, we called, our test of, our survey,
    of our customers, of customers, of consumers, of people, of users,
    of businesses, of adults, of americans, of respondents, survey shows,
    research shows, according to, on average people, of companies,
    of homeowners, of patients, market share, year over year, of shoppers,
    studies show, studies have, study shows, study found, recent study,
    worldwide market, annual growth, sales growth, market growth,
    of the population, people worldwide, users worldwide, of our patients,
    of our clients, of our guests, of our members, of our students,
    customers saved, customers save on average, customers save an average,
    saved on average, on average last year, control group, treatment group,
    preliminary results, participants in the study,
    average … in our industry, average … in the industry,
    average … in this industry,
    (most|many|some) (people|patients|clients|users|players|learners) (notice|feel|see|find|report|experience|recover|lose|heal)`,
  'cue-third-party': `
    (most|many|some) (agencies|agents|airlines|apps|banks|brands|brokers|builders|businesses|carriers|cleaners|clinics|companies|competitors|contractors|couriers|dealers|dealerships|dentists|dry cleaners|electricians|firms|florists|garages|gyms|hosts|hotels|installers|insurers|labs|landlords|lawyers|lenders|makers|manufacturers|mechanics|merchants|movers|operators|photographers|platforms|plumbers|practices|providers|repairers|restaurants|retailers|roofers|salons|sellers|shops|sites|solicitors|spas|studios|suppliers|traders|vendors|venues|vets|websites|workshops),
    (a good|a fair|any good) (agency|builder|clinic|company|dealer|dentist|firm|garage|gym|host|insurer|installer|lawyer|plumber|provider|seller|shop|studio|vet|workshop),
    (banks|card issuers|card companies|couriers|carriers|airlines|insurers|manufacturers|makers) (can|may|might|could|usually|often|sometimes) (take|need|ask|offer|give|charge),
    some (firms|companies|providers|shops|agencies|garages|dealers|websites|sites|apps) (promise|claim|say|offer|advertise|charge),
    the act (gives|allows|lets|grants), tracking (page|pages|site) to,
    tracking to (update|show|appear|work),
    tracking (information|info|details) to (update|show|appear),
    (dial|call|ring|phone) (111|112|911|999|811|311), rival*, a rival,
    analysts expect, chief executive, its rivals, your bank may, the bank may,
    the carrier may, other companies, competitors charge, other providers,
    industry average, your bank will, your bank can, your bank takes,
    by the bank, from your bank, traditional banks, traditional agents,
    traditional agencies, third party sellers, third parties may,
    third party may, suppliers may, supplier may, suppliers charge, vendors may,
    most … companies, many … companies, some … companies,
    providers are required, providers must, typically last, many … stores,
    most … stores, some … stores, most … charge, many … charge, some … charge,
    others charge, others offer, other firms, other shops, other hosts,
    other … providers, other … companies, by third parties, by a third party,
    tracking may take, tracking can take, tracking information may,
    tracking information to, tracking information is, tracking details to,
    tracking number to, tracking link to, tracking may not, tracking to update,
    tracking updates may, some contracts, some policies, imposed by law,
    fees are set by law, fee is set by law, prices are set by law,
    price is set by law, charges are set by law, fees set by law, the borrower,
    the county council, your insurer, the insurer will, your network operator,
    the manufacturer offers, manufacturers typically, manufacturers usually,
    the manufacturer's, royal mail aim*, royal mail will, royal mail may,
    royal mail can, royal mail usually, royal mail deliver*, royal mail deem*,
    royal mail says, royal mail say, merchants have, the merchant has,
    the maker, a reputable, a decent, any decent, the respondent, hmrc, dvla,
    dvsa, your employer, your airline, the airline, the landlord, your landlord,
    apple requires, google requires, the carrier delivers, the post office,
    the mill, campaigners, the regulator, the ombudsman, financial ombudsman,
    legal ombudsman, property ombudsman, energy ombudsman, housing ombudsman,
    ombudsman service*, ombudsman scheme*, the tribunal, cowboys, they promise,
    other banks, airlines operate, look for a company, look for companies,
    find a company, choose a company, choose companies, a company that offers,
    a company which offers, a contractor who offers, a contractor that offers,
    call 911, call 999, call 000, call 112, dial 911, dial 999, dial 000,
    dial 112, nearest hospital, nearest emergency, samaritans, the nhs,
    under the law, how to claim, firms that, a firm that, a firm which,
    reputable firms, reputable companies, good companies, good firms,
    many … services, some … services,
    competing websites, other websites, competing companies, many websites, many competing, some companies, other agencies,
    (insurers|lenders|banks|councils|couriers|carriers|airlines|manufacturers|landlords|universities|embassies) (normally|usually|generally|typically|often|tend to) (respond|reply|answer|take|decide|process|deliver|pay|need|ask|review), the (bank|lender|council|court|embassy|insurer|manufacturer|land registry|home office|tax office|university) (decides|rules), nhs (waiting|hospitals|dentists),
    (couriers|carriers|drivers|postal services) (generally|usually|normally|typically|will) (attempt|try|make),
    ask your (bank|card company|card issuer|card provider|insurer|insurance|employer)`,
  'public-help': `
    call 911,
    call 999, call 000, call 112, call 111, call 988, dial 911, dial 999,
    dial 000, dial 112, nearest hospital, nearest emergency, nearest a&e,
    nearest a & e, nearest er, samaritans, crisis line, suicide prevention,
    lifeline`,
  'others-column': `
    others,
    competitor*, the competition, other brands, other companies,
    other providers, other firms, other shops, other stores, other platforms,
    other agencies, other agents, elsewhere, high street, the rest, them,
    traditional agent*, traditional agenc*, traditional bank*,
    traditional provider*, typical provider*, typical compan*, typical agency,
    typical shop*, typical store*`,
  'cue-legal': `
    amicable resolution, amicable settlement, resolved amicably,
    the parties undertake, the parties shall,
    governing law, liability, liable, indemnify, indemnity, arbitration,
    force majeure, jurisdiction, intellectual property, copyright,
    warranties of merchantability, warranty of any kind, without warranty,
    disclaim, disclaims, disclaimer, as is, negligence, consequential damages,
    severability, hereinafter, hereby, thirty days after posting,
    makes no warrant*, no warranties, implied warranties, express or implied,
    shall survive, breach, informational purposes, information purposes only,
    came into force, comes into force, come into force, entered into force,
    came into effect, affiliate link*, affiliate commission*,
    earn a commission, earn commission, through our links,
    referral commission*, major failure, reasonably foreseeable loss,
    consumer guarantees`,
  'cue-data': `
    who delete it, delete your, deletes your, deleted after,
    withdraw consent, withdraw your consent, as the law requires,
    supervisory authority, under the gdpr, required by the gdpr,
    cookie, cookies, your data, personal data, personal information,
    data retention, retention (period|periods|policy|schedule), stored for, store your data, log files, deleted after,
    erased after, session cookie, expires after, google analytics, your ip address, ip addresses,
    keep your data, keep your personal, data protection authority,
    personal information is kept, local storage, retain your, retain the data,
    retain this, retain data, retain information, is retained, are retained,
    be retained, server logs, access logs, we delete, delete your data,
    delete the data, delete it, delete them, be deleted, is deleted,
    are deleted, deleted within, deleted from, deletion within, data deletion,
    delete this, deletion of, export your data, download your data,
    export data,
    delete my (data|account|information|details)`,
  'cue-example': `
    for example, such as if, imagine, suppose, let us say, an example,
    example of, examples, worked example, example calculation,
    lorem ipsum, dolor sit amet`,
  'cue-worked': `
    imagine, suppose, let us say, an example, example of, examples,
    worked example, example calculation`,
  'cue-section': `
    recipe, recipes,
    know your rights, your rights explained, your consumer rights,
    what the law says,
    speakers, changelog, release notes, headlines, customer story, customer
    stories, figures q1, figures q2, figures q3, figures q4, complaints figures,
    trophies, in the news, glossary, filing deadlines, annual report, impact
    report, quality of service report, how did we do, join the crew, we're
    hiring, we are hiring`,
  'cue-title-asks': `
    how, when, what, why, where, who, which, whether`,
  'cue-excluded': `
    not accepted, not acceptable, cannot be accepted, can't be accepted,
    will not be accepted, won't be accepted, grounds for refusal,
    not included, isn't included, is not included, aren't included,
    are not included, not covered, isn't covered, is not covered,
    aren't covered, are not covered, does not cover, doesn't cover,
    do not cover, don't cover, does not include, doesn't include, exclusions,
    excluded, what we don't do, what we do not do, not eligible,
    do not qualify, does not qualify, don't qualify, doesn't qualify,
    we do not refund, we don't refund, we cannot refund, we can't refund,
    we are unable to refund, we cannot offer, we can't offer,
    non contract, industry average, national average, market average,
    average competitor, typical competitor*`,
  'order-sum': `
    subtotal, sub total, grand total, order total, cart total, basket total,
    amount due, balance due, total due, total to pay, order summary`,
  'cue-event': `
    concert, festival, exhibition, conference, webinar on, football match,
    kick off, doors open, agenda, minutes of the meeting, election, ceremony,
    lecture, open day, open house, health fair, screening day, leaderboard,
    leaderboards`,
  'cue-program': `
    (serves|feeds|makes) (two|three|four|five|six|eight|{2-12}), our record,
    recovery takes, recovery time*, recovery period, recovery usually,
    recovery typically, full recovery, healing takes, healing time,
    return to sport, back to work, return to work, ingredients, rinse, dosage,
    cooking time, preheat, minutes of exercise, tablets daily, capsules,
    recipe, drying time, curing time, battery life, charging time,
    weeks pregnant, hours of sleep, drive from, minutes from, miles from,
    minute drive, minutes walk, minute walk, walking distance,
    hours of battery, sets of, serves {2-12}, reps of,
    bake for, read time, min read, minute read, minutes read, reading time`,

  quantity: `
    volume, bulk, quantity, quantities, larger order*, large order*,
    multiple item*, multi buy, multibuy, bundle, bundles, wholesale,
    more than one, several items`,

  'scope-express': `
    express, expedited, priority, rush, fast track, special delivery,
    next day delivery, premium delivery, first class post, first class mail,
    first class delivery, first class shipping, by first class`,
  'scope-standard':
    'standard, regular delivery, normal delivery, standard delivery, standard shipping, basic',
  'scope-economy':
    'economy, saver, slow delivery, slow shipping, second class, budget delivery, budget shipping',
  'scope-overnight': 'overnight, next day, next working day, next business day',
  'scope-store': `
    in store, in stores, stores, in the store, showroom, branch, branches,
    in person, our shop, office, walk in`,
  'scope-online':
    'online, website, web, internet orders, webshop, online store, online orders, app',
  'scope-phone':
    'phone, telephone, by phone, call centre, call center, calls, line, phone lines, lines',
  'scope-email': 'email, e mail, emails, by email, contact form, form, message',
  'scope-chat': 'chat, live chat, messenger, whatsapp, social media',
  'scope-new-customer': `
    new customer, new customers, new client, new clients, new members,
    new patients, new patient, first time, new subscribers, first order,
    first purchase, new users`,
  'scope-existing-customer': `
    existing customer, existing customers, existing clients,
    current customers, returning customers, loyal customers, existing members,
    former`,
  'scope-member': `
    member, members, subscriber, subscribers, card holders, cardholders,
    registered users, vip, account holders`,
  'scope-student': 'student, students, university',
  'scope-senior':
    'senior, seniors, over 60, over 65, pensioner, pensioners, over 55, aged 60',
  'scope-business': `
    business customer*, business, businesses, corporate, trade customer*,
    commercial, b2b, companies`,
  'scope-consumer':
    'consumer, consumers, residential, individuals, personal, homeowners',
  'scope-premium':
    'premium, vip, enterprise, platinum, gold, pro plan, business plan, priority support',
  'scope-domestic': `
    domestic, uk, usa, the us, us orders, us customers, us residents,
    united states, united kingdom, canada, mainland, nationwide,
    within canada, contiguous, locally, england, ireland, australia, quebec,
    ontario, british columbia, across canada, anywhere in canada,
    anywhere in quebec, across quebec, france, belgium, switzerland,
    metropolitan france, across the country`,
  'scope-international': `
    international, internationally, worldwide, abroad, overseas, europe,
    rest of the world, outside the us, outside the uk, other countries,
    foreign, eu`,
  'scope-remote':
    'remote, islands, highlands, alaska, hawaii, northern ireland, remote areas, rural',
  'scope-sale-items':
    'sale items, sale item, discounted items, clearance, clearance items, reduced items',
  'scope-bulky': `
    furniture, large items, bulky, oversized, heavy, appliances, sofa, sofas,
    mattress, mattresses, freight, pallet`,
  'scope-custom-made': `
    custom, customised, customized, personalised, personalized, bespoke,
    made to order, built to order, engraved`,
  'scope-digital':
    'digital, download, downloads, ebook, software, licence, license, online course',
  'scope-damaged': `
    damaged, defective, faulty, wrong item, incorrect, error, broken, mistake,
    our mistake, our error`,
  'scope-monthly': `
    monthly, per month, month to month, rolling, monthly basis,
    month by month, each month, by the month, a month`,
  'scope-yearly':
    'annual, annually, yearly, per year, 12 month, a year, each year, by the year',
  'scope-urgent':
    'urgent, emergency, emergencies, critical, priority 1, p1, severity 1',
  'scope-weekend': 'weekend, weekends, saturday, sunday',
  'scope-group': `
    group, groups, families, family, kids, children, couples, under 5s,
    under 12s, under 16s, under 18s, children under, kids under, child under,
    toddler, toddlers, infant, infants, babies, youth, youths, under fives,
    under fours, under threes, under twos, under tens, under twelves,
    under sixteens, under eighteens, youngsters, little ones, carers, carer,
    companions, companion,
    homeowner, homeowners, first responder, first responders, nurse, nurses, teacher, teachers, veteran, veterans, military, firefighters, police officers, healthcare workers, key workers, tenants, locals, residents, newlyweds, new parents`,
};
