import type { ThemeWords } from '../../../frame-words.ts';

export const sending: ThemeWords<'sending'> = {
  deliver: `
    deliver, delivers, delivered, delivery, deliveries, delivering, shipping,
    shipment, shipments, transit, courier, white glove, in transit, carriage,
    tracked 24, tracked 48, priority mail, express mail, first-class mail,
    media mail,
    (royal mail|parcelforce|usps|fedex|ups|dpd|evri|canada post|australia post) (first|second|1st|2nd|tracked|express|ground|standard|priority|special|economy|overnight|next day|signed),
    (we|we'll|our driver|our drivers|our rider|our riders|our couriers) (bring|brings|drop off|drops off|drive|drives) (your|every|all),
    (standard|express|economy|regular|normal|priority) (post|mail|postage)`,
  ship: 'ship, ships, shipped, shipping, shipment, shipments',
  dispatch: `
    dispatch, dispatches, dispatched, dispatching, despatch, despatches,
    despatched, despatching, leave our … warehouse, sent out, send out,
    (leave|leaves|left) (the|our|my) (house|building|premises|shop|store|workshop|studio|depot|factory|site),
    sends out, send them out, sent on, posted out, post out, posted, is shipped,
    are shipped, be shipped, get shipped, gets shipped, we ship, ships,
    ship out, ship within, ships within, ships in, ship in, ship the same,
    ships the same, ready to ship, shipped out, shipped within, shipped in,
    goes out, go out, handling time, handed to the carrier,
    handed to the courier, on its way, leave our facility, leaves our,
    post within, posts within, pack and post, packed and posted,
    packed and shipped, pack and ship, mailed, mail out, mailed out, we mail,
    we post, it ships, before shipping, before it ships, until it ships,
    before dispatch, to ship, prior to shipping, shipping out, shipped back,
    ship back, ships back, weeks before shipping, days before shipping,
    ship time, ship times, ship date, emailed, are sent, is sent, be sent,
    sent within, e mailed, send every order, send each order, send all orders,
    send orders, pack and send, packed and sent, pack and dispatch, will ship,
    we'll ship,
    (leave|leaves|leaving|left) (us|our|the|my) (warehouse|depot|workshop|works|studio|shop|lab|building|yard|bakery|kitchen|press|presses|factory|farm|hands|bench|nursery|roastery|office|brewery|cellar|shed|site|premises),
    (leave|leaves) us, (out|rolls out|roll out) (of|) the door,
    (on|onto) (the|that|that day's|tonight's|tomorrow's|today's|our|next day's) (truck|van|lorry|train|plane|ferry|boat|courier|post|delivery run|delivery),
    in the (mail|post) (by|the|that|within|monday|tuesday|wednesday|thursday|friday|next|same),
    with the (courier|carrier|post office|postman),
    (is|are|gets|get) (loaded|packed|boxed|posted|couriered|mailed),
    (loaded|packed|boxed) (within|in|inside|by|the same|same day), ships from,
    (weekend|weekends|holidays|holiday|sunday|sundays|saturday|saturdays|friday|noon|pm|cut off|then|that|hour|time|they|midday) (leave|leaves|go out|goes out|will leave|will go) (on|the|on the|),
    do you pack,
    (post|mail|send) (it|them|) (the same|that same|the next|the following) (day|afternoon|morning),
    (hem|pack|print|cut|wrap|bag|box|finish|sew|and) (and|) post (your|it|them|every|each|the),
    leave the same day, leaves the same day, leave the same working day, leaves us, leave us within,
    (go|goes|handed|given|passed|taken|delivered|released|dropped off|get|gets) … (to|at|with) (the|our|your|a) (carrier|courier|couriers|post office|postal service|shipping company|shipper),
    (parcel|order|box|package|item|orders|parcels|boxes|items) (leaves|leave|goes|go|heads out|head out),
    (be|are|is|being) (made|built|baked|printed|packed|prepared|processed|picked|checked|finished) (,|) (and|&) (shipped|sent|posted|mailed|dispatched)`,
  receive: `
    receive, receives, received, receiving, get it, have it, get them, receipt, arrives with you,
    have your finished, have your photos, have your new,
    (get|have|see) (my|our) (photos|pictures|images|gallery|film|video|album|prints|proofs|order|parcel|cake|flowers|book|books|goods|item|items|translation|documents|results),
    (get|have|see|hold) (your|the) … (photos|pictures|images|gallery|film|video|album|albums|prints|proofs|order|parcel|cake|flowers|books|goods|item|items|translation|documents|results|edits|files)`,
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
    arrive, arrives, arriving, arrival, at your door, to your door,
    on your doorstep, be with you, with you,
    (reaches|reach|get to|gets to|comes to|arrives with|lands with|turns up|turn up) (you|your|them|customers|members|the shop|our shop),
    (arrives|arrive|come|comes) (by e mail|by email|by post|by courier|in the post|through the post),
    (reach|reaches|get to|gets to) (the|your|their) … (door|doorstep|home|house|office|desk|letterbox),
    (reach|reaches|arrive at|arrives at|get to|gets to) (the|its|their|your|any|his|her) … (destination|address|doorstep)`,
  lands: `
    your inbox, through the letterbox, in your boot, in your account,
    on your account, into your account, in your bank, to your account,
    in your bank account, to doorstep, at the door, to the door, with you by,
    with you the, with you in, with you within, is with you, are with you,
    back with you, back to you, land in, lands in, land on, lands on,
    lands with, land with, land at, lands at, come home, comes home, back home,
    at its destination, at their destination, on the shelf for you, drop it to,
    drop it round, bring it round, bring them round, brought round,
    brought to you, fetched, change hands, changes hands, by e mail within,
    come by e mail, comes by e mail, arrive by e mail, by email that,
    results by post, to window, to install, reach your, reaches your,
    in your pocket,
    (in|on|at|to|into|through|by) your (desk|door|front door|doorstep|step|lounge|living room|kitchen|hall|garage|garden|drive|driveway|gate|inbox|mailbox|letterbox|letter box|phone|hands|hand|wrist|nose|finger|feet|wardrobe|peg|fridge|freezer|cellar|table|shelf|room|yard|field|farm|bench|kitchen table|bike|wall|porch|windows|window|hallway|stable|barn|locker|pigeonhole),
    on the (doorstep|table|mat|doormat|shelf|wall|drive),
    hanging (by|on|in|within), up on (your|the) (wall|wall by), home with you,
    in your possession,
    (live|racked and reachable) (in|within|inside|by|the next|the same),
    in the post to you, posted to you, emailed to you, mailed to you,
    texted to you, couriered to you, follows (in|within|by),
    (follow|follows) (three|two|four|five|six|seven|ten|{2-30}) (days|weeks|working days|hours) later,
    go home with you, goes home with you, ride home, drive home,
    (photos|pictures|images|portraits|prints|files|videos|albums|proofs) … (ready|available|delivered|online|uploaded|handed over),
    gallery … (ready|available|online|delivered|live),
    in (an|your) online gallery,
    (come|comes) back (retouched|framed|edited|printed|bound|developed|finished|repaired|cleaned|mounted|sharpened|marked)`,
  'arrives-soon': `
    (delivered|delivery|arranged|arrive|arrives|with you|at your
    door|dispatched to you) … (in|within) (a few|a couple of|just a few)
    (days|working days|business days),
    (usually|typically|normally|generally|often) within (a few|a couple
    of) (days|working days|business days)`,
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
    handed over, handed to you, given to you, drawn up, issued, sent over,
    submitted, presented, published, digitised, digitized, translated, scanned,
    back with you, back in your hands, in your hands, emailed over, finalised,
    finalized, typed up, written up, printed, on file, released to you,
    available online, up and running, uploaded, signed off,
    (is|are|gets|get|be|being) (ported|migrated|hung|erected|built|racked|booked in|laid|planted|drawn|written|filed|paid out|registered|engraved|bound|framed|cut|loaded|moved|switched|transferred|ready|live|handed to you|in your hands|turned around|published),
    ported, migrated, hung, erected, booked in, planted, transferred, typeset,
    edited, mixed, mastered, racked, done and (tested|dusted),
    (switch|move|transfer|migration|port|porting|changeover|registration) (completes|complete|is complete|is completed|takes|happens),
    turned (around|round), (take|takes|took|need|needs) (us|our … ),
    (take|takes) (me|my), we (need|ask for|take), is what we (ask|need),
    (i|we|i'll|we'll|can|will|to) (turn|turning) (it|them|your|the|everything|images|photos|jobs|orders|work|edits) … (around|round),
    (i|we|i'll|we'll|i will|we will) (hand over|deliver|upload|supply|return|send over) … (gallery|images|photos|photographs|files|film|album|edits|prints|pictures|portraits|footage|video|translation|report|drawings)`,
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
    (marked|corrected|graded|reviewed|annotated|proofread|translated|typed|signed|stamped) (and|then|,) (returned|sent back|given back|handed back),
    (translations|translation|transcripts|transcript|drawings|proofs|photos|negatives|slides|films|scans|certificates|reports|marked
    work|marked scripts|documents) (is|are|will be) (returned|handed
    back|given back),
    (marked|graded|corrected|reviewed|translated|proofread|scored|annotated) and (returned|handed back|sent back|given back), (essays|essay|exam|exams|mock|mocks|paper|papers|scripts|homework|assignments|tests|manuscript|manuscripts) … (is|are|will be|) (returned|handed back|sent back)`,
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
    deployment, provisioned, provisioning, switching date, up and running,
    live within, live in, switched on, connected within, deployments,
    implementation, implementations, implemented, rollout, roll out,
    (switch on|switched on|hooked up|plumbed in|wired in|connected up|fitted and running|fitted|hung|commissioned|installed) (within|inside|in under|in less than),
    install date, fitting date, installation date,
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
    collection within, collection in, pick up within,
    (click and collect|click & collect) (in store|in-store|) (in|within)`,
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
    do you pack, do you (send|ship|post|dispatch|despatch) (my|our|the|an) (order|orders|parcel|parcels|items), (pack|packing) (an|my|your|the|every) (order|parcel|orders), to pack (an|my|your|the) (order|parcel),
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
    (one|two|three|four|1|2|3|4|half) (hour|hours) (slot|slots|window|windows|wide|time slot|arrival window),
    (morning|afternoon|evening) (slot|slots|window|or afternoon slot),
    slot of your choosing, (30|60|90) minute (slot|window|slots|windows),
    hours wide, narrow window, time band, time bands`,
  'sent-with': `
    (ship|ships|shipped|sent|delivered|arrive|arrives|dispatched|posted) with (a|an|one|two|three|your|our|its)`,
  kept: `
    days to collect, days to pick up, days in which to collect,
    time to collect it,
    kept at, kept for, held at, held for, hold your, hold it for,
    hold parcels, keep your parcel, stored for, will be held, is held,
    available for pickup for, remain available, not returned, isn't returned,
    aren't returned, unreturned, fail to return`,
};
