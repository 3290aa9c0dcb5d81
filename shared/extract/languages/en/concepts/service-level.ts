import type { ThemeWords } from '../../../frame-words.ts';
import { professional } from '../families.ts';

export const serviceLevel: ThemeWords<'service-level'> = {
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
  downtime: `
    downtime, outage, outages, unavailability, loss of service, lost service,
    service failure, service interruption, interruptions, goes down, is down,
    goes offline, is offline, out of action`,
  retained: `
    retention, retained, retain, retains, kept, keep, keeps, held, hold, holds,
    stored, store, go back, goes back, archived`,
  'no-interruption': `
    (no|zero|without|without any)
    (interruption|interruptions|disruption|break) (of|to|in)
    (service|your service|your business|your work),
    (no|zero|without|without any|with no) (service interruption|service
    interruptions|downtime)`,
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
  'asks-expiry': `
    (do|does|will|can) … expire, (is|are) there (an|any) (expiry|expiration) (date|dates|),
    (have|has) an (expiry|expiration) date, how long (is|are) … valid`,
  'never-expires': `
    (never|don't|do not|doesn't|does not|won't|will not) (run out|runs out|lapse|lapses|disappear|time out|go out of date),
    never expire, never expires, don't expire, do not expire, does not expire, no expiry, no expiry date,
    expire never, no expiration, no expiration date, doesn't expire, valid forever, stay valid forever,
    no time limit, without expiry, without expiration,
    valid indefinitely, never lapse, no use-by date`,
  'our-delay': `
    (start date|delivery|order|engineer|installation|parcel|train|crew|work|handover) (slips|slip|is late|are late|runs late|run late|is delayed|overruns), day without (service|internet|broadband|water|power|heating|a line), (day|days|hour|hours) we are late, (day|hour) we're late, (day|hour) we keep you waiting,
    we (are|arrive|turn up|finish|deliver) (more than|over) {1-90} (minutes|minute|hours|hour|days|day) late,
    (driver|engineer|technician|courier|plumber|crew) is (more than|over) {1-90} (minutes|minute|hours|hour|days|day) late`,
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
    (is|are) (looked at|visited|looked over|weighed|autoclaved|spot checked|walked|rotated|turned),
    (animals|pets|dogs|cats|horses|guests|boarders|residents|fish) (is|are) fed,
    hear from (your|us|our), (check in|checks in|catch up|catches up) with you,
    (we|i|dentist|doctor|therapist|coach|team|trainer|tutor|nurse|physio) (will|) (review|reassess|monitor|recheck|assess|reviews|reassesses|monitors) (your|the|their|his|her|each|every|) (progress|plan|care plan|programme|program|results|growth|development|treatment|care|needs|account), (parent|client|progress|photo|status|family) (updates|conferences|meetings|reviews), (housekeeping|cleaning|linen|maid|turndown) service is (provided|offered|carried out)`,
  reckoned: `
    results, figures, amounts, complaints, prices, rates, statistics,
    policy, terms, fees, scores, performance, indicators, budget`,
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
    (the|your|) same (cleaner|carer|driver|teacher|tutor|therapist|instructor|nurse|coach|gardener|doctor|dentist|technician|engineer|sitter|walker|groomer|stylist|guide|person|face|team|crew|consultant) (each|every) (time|visit|week|day|lesson|session|morning|appointment),
    (always|) (the|your|one|that) same ${professional} (each|every|throughout|from start|from first|from beginning|from your first|for every|all the way|at every|for all|week after week|time after time|from the first|for the whole),
    always … (the|your) same ${professional},
    (keep|keeps|stay with|stays with) (the|your) same ${professional}`,
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
    to|max|maximum|a maximum of|at most),
    (class|classes|group|groups|cohort|cohorts|program|programs|session|sessions|lesson|lessons|course|courses)
    (of|are|is|have|has|with|limited|kept) (never|no) more than,
    (maximum|max) of,
    (maximum|max) (class|group) size (of|is|), never more than, no more
    than,
    (never|not) have more than, at most, (never|not) more than,
    (groups|classes|group|class|parties) (never|do not|don't|will not|won't) exceed, (never|not) exceed, (one|1) (carer|adult|teacher|instructor|coach|tutor|leader|guide|member of staff|chaperone) (for|to|per) (every|each|)`,
  'room-for': `
    sleeps, occupancy, occupants, bedroom, bedrooms, capacity, seats,
    seating, accommodates, can accommodate, cottage, guests per room,
    holds, payload, passengers`,
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
};
