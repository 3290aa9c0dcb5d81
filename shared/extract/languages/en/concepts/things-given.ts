import type { ThemeWords } from '../../../frame-words.ts';

export const thingsGiven: ThemeWords<'things-given'> = {
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
    (awaits|await|is waiting for|are waiting for|waits for) (every|each|all|our|the|any) (child|children|guest|guests|visitor|visitors|member|members|participant|participants|client|clients|customer|customers|newcomer|newcomers),
    (awaits|await|waits for|wait for|is waiting for|are waiting for) (you|every guest|each guest|our guests|guests|all guests), (greets|welcomes) (every|each) (guest|visitor|diner|couple),
    waiting (in|on) (the|your), waiting for you`,
  worth:
    'worth, valued at, with a value of, a value of, value of, retail value',
  'with-purchase': `
    (with|in|to|into|inside) (every|each|any|your|all) … (order|orders|parcel|parcels|box|boxes|purchase|purchases|basket|sold|bought|ordered|booked|hired|delivery|deliveries),
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
    bonus, bonuses, bottle, glass of, bubbly, champagne, prosecco, wine, book, ebook, e book,
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
  'special-guest': `
    newlyweds, honeymooners, honeymoon couples, the birthday (boy|girl|child), (every|each|all) (new|first-time|returning|) (member|members|guest|guests|child|children|customer|customers|client|clients|pupil|pupils|student|students|participant|participants|visitor|visitors|runner|runners|patient|patients|couple|couples|mother|mothers|bride|subscriber|subscribers),
    new (members|guests|customers|clients|pupils|students|subscribers|parents|owners), the first ({5-500}|ten|twenty|thirty|fifty|hundred) (guests|customers|visitors|members|bookings|orders|people|clients|callers|entries)`,
  'takes-home': `
    (goes|go|leaves|leave|walks|walk|heads|head) (home|away|off|) with, takes home, take home, finds, find, (is|are) (handed|given|greeted with|welcomed with|treated to)`,
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
    (submit|file|prepare) (the|your) (return|returns|application|applications) … (on your behalf|for you), bill … insurance directly, bill (them|it) directly,
    (bill|bills|invoice) (your|their|the|an) … (insurer|insurance|plan|health fund|insurance company|benefits) (directly|direct), (bill and process|process and bill|bill and submit) (them|it|your|the), (handle|handles|take care of|takes care of|look after|looks after|do) (all|all of|) (the|your|) (billing|paperwork|red tape|formalities|form filling) (for you|with|on your behalf), (process|submit|file|lodge|complete|prepare|apply for|arrange) (the|your|all|any) … (permit|permits|visa|visas|registration|grant|benefits|application|applications|paperwork|forms) (for you|on your behalf), (check|verify|confirm) (your|the) … (benefit|benefits|cover|coverage|eligibility|entitlement) … (for you|with your insurer|with your insurance)`,
  'only-needed': `
    (only|will only|just)
    (replace|repair|fix|recommend|suggest|fit|change|carry out|treat)
    (the|what|those|any|parts|items|work|treatment) …
    (need|needs|needed|necessary|required), only …
    (replaced|repaired|fitted|changed) if (it|they|it
    is|it's|they're|absolutely|truly|really), (never|don't|won't|do
    not|will not) (recommend|suggest|sell|sell you|advise|propose|push)
    … (don't need|do not need|unnecessary|not need|not necessary), no
    (unnecessary|needless|unneeded)
    (repairs|repair|work|treatment|treatments|parts|tests|upsells|upselling|procedures|replacements),
    only pay for (the work|what|the parts|the repairs|the hours) …
    (need|needs|needed|requires|use)`,
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
    clubs and balls, skis, poles, fins, masks, snorkels, rods, bait, paddles, head torches, wellies, smocks, brushes, ingredients, clay, bibs, ropes, harnesses,
    hot showers, showers and lockers, lockers, hair dryers, hairdryers`,
  document: `
    copy, copies, brochure, catalogue, prospectus, ebook, guide, transcript,
    receipt, certificate, statement,
    drawings, layout drawings`,
  'written-account': `
    progress report, progress reports, written report, written plan,
    written summary, (before-and-after|before and after) photos, photo
    report, photo updates, daily photos, report card, checklist,
    inspection report`,
};
