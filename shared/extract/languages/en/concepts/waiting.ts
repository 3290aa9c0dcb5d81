import type { ThemeWords } from '../../../frame-words.ts';
import { customers } from '../families.ts';

export const waiting: ThemeWords<'waiting'> = {
  wait: `
    wait, waits, waiting, wait time, wait times, waiting time, waiting times,
    on hold, hold time, hold times, queue, queues, queuing, wait in line,
    waiting in line, in line,
    stand longer, standing longer, standing at, stand in, kept waiting, keep you
    waiting, be kept, hang around, hanging on, on the line, in the queue, waits
    for, held up, sit in reception,
    (waiting time|waiting times|waiting list|wait) for (a|an|the|your|new|our) … (slot|place|appointment|test|assessment|table|session|visit|check|fitting),
    (our|the|current|a) waiting list (is|stands|runs) (currently|now|about|around|at|usually|typically|),
    (not|never|won't|don't) (have|need) to wait`,
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
  'walk-in': `
    without an appointment, without appointment, without appointments, no
    appointment, no appointments, without booking, without a booking`,
  'arranged-for': `
    arranged, scheduled, booked, booked in, fixed, planned, set, set up,
    offered, slotted in, pencilled in, programmed, takes place`,
  begins: `
    (we|work|works|projects|project|jobs|job|crews|crew|builds|renovations|installations|installers|sprints|onboarding|treatment|treatments|therapy|cover)
    … (start|starts|begin|begins)`,
  'first-slot': `
    (first|next|earliest|soonest) (available|free|open|)
    (appointment|appointments|slot|consultation|visit|availability|opening)`,
  'planned-works': `
    maintenance, planned work, planned works, scheduled work, scheduled works,
    planned outage, planned outages, planned downtime, scheduled downtime,
    upgrades, planned interruption, planned interruptions, power cut, power
    cuts, water cut, water cuts, roadworks, drilling, scaffolding, inspection,
    inspections, viewing, viewings, site visit, site visits, access visit`,
  queue: 'queue, queues, on hold',
  counter: `
    counter, counters, front desk, reception, tills, checkouts, on arrival,
    when you arrive, waiting room`,
  appointment: `
    appointment, appointments, slot, slots, booking, bookings, visit, visits,
    consultation, consultations, test date, hearing, walk in, walk ins, exam`,
  remind: `
    (e mail|email|write to|mail|text|message) you (a|two|one|three|the|{1-60}) (day|days|week|weeks|month|months|hour|hours|evening|night) before,
    remind, reminder, reminders, notified, notification, call ahead,
    contact you, phone ahead, calls ahead, published to, advise you,
    give you a courtesy call, courtesy call, call you, calls you, telephone you,
    telephones you, phones half, phones an, we text, you a text, be texted,
    a text goes, reminder goes, you hear about, hear about, get a text,
    gets a text, get a message, get a reminder, gets a call, get published,
    gets published, is announced, are announced, sends a text, texts before,
    rings before, phones before, i ring, i phone, i text, confirmed by name,
    (we|i|driver|crew|fitter|fitters|engineer|engineers|courier|they|team|he|she|technician|surveyor|plumber) (call|calls|ring|rings|text|texts|phone|phones|message|messages|warn|warns|alert|alerts|buzz|whatsapp|let|lets|email|emails) (you|) (half|an|a|one|two|the|when|as|once|before|15|20|30|45|60|10),
    (get|gets|receive|expect) (a|the) (call|text|ring|message|heads up|warning|email) (half|an|when|before|once|as|the|beforehand|15|30|20),
    heads up, fair warning, (give|gives|given) you (warning|notice|a heads up),
    forewarn, weeks' warning, days' warning, months' warning, month's warning,
    (be|are|always be|get) told (the|first|beforehand|when|how|why|if|of|about|straight|at once),
    (will|'ll|always|then) (hear|hear straight) from (us|them|him|her|me),
    hear from us beforehand,
    (keep|kept) (you|) (informed|posted|updated|in the picture|in the loop|up to date),
    say so and tell you,
    tell you (straight away|at once|first|beforehand|how|why|when|of any|about any|if),
    (call|email|text|phone|ring|write) (or (call|email|text|phone|write)|) to (say|tell|let you|arrange|agree),
    (let|lets) (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients) know,
    (tell|tells|warn|warns|notify|notifies|alert|alerts|remind|reminds|text|texts|email|emails|inform|informs) (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients),
    (renewal|reminder|expiry|recall) (letters|letter|notice|notices|email|emails|texts|text|cards|card) (go|goes|is|are|will be) (out|sent|posted),
    (leaseholders|tenants|residents|members|parents|customers|clients|neighbours|guests|owners|families|passengers|users|subscribers|travellers|patients) (are|is|will be) (told|warned|notified|alerted|reminded|informed|texted|emailed),
    a (text|call|message|ring) (the|when|once|an|15|20|30|half) (evening|day|night|hour|we|our|your|he|she|they|the|minutes|an),
    (tell|tells|warn|warns|notify|notifies|alert|alerts|remind|reminds|text|texts|email|emails|inform|informs|ring|rings|phone|phones) (our|the|all|all our|every|each|) ${customers},
    (let|lets) (our|the|all|all our|every|each|) ${customers} know,
    ${customers} (is|are|will be|will always be|are always) (told|warned|notified|alerted|reminded|informed|texted|emailed|rung|phoned),
    (give|gives|given|get|gets|have|has|receive|receives) (at least|a minimum of|no less than) {1-90} (hours'|days'|weeks'|months') notice`,
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
    be seen, seen by, attended to, answered within, connected, be connected,
    calls answered, phone answered, put through, reach an agent,
    speak to an agent, speak with an agent, talk to an agent, put you through,
    speak to a person, reach a person, answered by, speak to a real person,
    talk to a real person, speak with a real person,
    calls picked up, phone picked up, we see emergencies,
    we see all emergencies, see urgent, see you the, see you within,
    see you today, seen the, see most emergencies, see most patients,
    sees your, sees you, see your child, serves you, served in, seated in,
    be seated, (patients|emergencies|children|pets|animals|clients|callers|most|cases|you|everyone|members) (are|is) seen, (is|are) seen (within|by|in under|inside|the same|the next|on the same), you're seen, get seen, fit you in,
    fits you in, squeeze you in, slot you in, phone is answered, picks up,
    pick up in, picks up in, pick up inside, picked up, are taken in,
    taken in under, on the table in, at your table in, call answered,
    (seen|served|seated|shown in|helped|greeted|welcomed|admitted|triaged|checked in|through|in the chair|called through|treated) (within|in under|inside|on the minute|on time|at the time),
    (see|sees|seeing) (a|the|our) (doctor|gp|nurse|dentist|vet|specialist|consultant|physio|midwife|solicitor|adviser|advisor|therapist|optician|hygienist),
    (calls|phones|lines) (are|is) (answered|picked up|taken),
    (answer|answers|answered|pick up|picks up|take) (calls|your call|the phone|most calls|all calls|every call|the call|in under),
    (on the phone|speaking|talking|through|connected) to (a|an|our|someone|a real) (real|live|human|person|engineer|adviser|advisor|agent|expert|clinician|nurse|),
    kept waiting, kept standing, standing at, standing in, in line for,
    hang on for, get you in, gets you in, get you seen, bring you in,
    see you as soon, see (urgent|emergency|new) (cases|patients),
    (appointment|appointments) (is|are) available within, openings within,
    availability within, slot within, schedule you,
    (pick|picks) up (within|in|before|after) (a|an|one|two|three|the|{1-90}) (minute|minutes|second|seconds|ring|rings|second ring|third ring),
    (pick|picks) up (the phone|your call|calls|the telephone),
    answer (the|your) (telephone|phones|calls),
    see (you|emergencies|urgent cases|everyone|patients|your pet) (on|the|that|this|),
    (emergencies|urgent cases|urgent patients) (are|will be) (seen|treated),
    (patients|children|pets|animals|cases) … (are|will be) seen,
    (child|children|patient|patients|client|clients|referral|referrals|pet|pets|animal|animals|urgent case|urgent cases) (is|are|will be) (always|usually|normally|) (assessed|seen|triaged|met),
    (get|getting) in to see (a|our|the|one),
    (pet|pets|animal|animals|dog|dogs|cat|cats|horse|horses|case|cases|referral|referrals|child|client|patient) (is|are|will be) (always|usually|normally|) (assessed|seen|triaged|met),
    ${customers} … (are|is|will be) (always|usually|normally|) (seen|assessed|triaged|met)`,
  openings: `
    availability, availabilities, openings, an opening, slots, a slot,
    spaces, appointments`,
  'finds-slot': `
    (find|get|squeeze|fit|book|slot|pencil) you (in|a slot|a time|an
    appointment|a space|a spot|somebody|someone|on the schedule),
    (find|get) you … (slot|appointment|space|spot|time|visit)`,
  'this-week': `
    this week, that week, within the week, the same week, today, this
    afternoon, tomorrow, this month, in no time`,
  'goes-first': `
    (front|top) of the (queue|waiting list), (jump|jumps|skip|skips) the
    (queue|line|waiting list),
    (get|gets|given|receive|receives|enjoy|enjoys|have) priority
    (booking|scheduling|access|appointments|slots|treatment|callouts|call-outs),
    (get|gets|given|receive|enjoy) priority (over|for|on|when|in|at)`,
};
