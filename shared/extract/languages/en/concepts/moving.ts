import type { ThemeWords } from '../../../frame-words.ts';
import { bookings, customers, dates, may, plans, some } from '../families.ts';

export const moving: ThemeWords<'moving'> = {
  reschedule: `
    change your (tickets|ticket|crossing|flight|seat|seats|train|journey|trip|class|session|delivery day),
    reschedule, rescheduled, rescheduling, make amendments, make any amendments,
    make changes, make any changes, amend your order, make alterations,
    (the|your|one|a) first (change|amendment), postpone, postponed, rebook, change or cancel, switch date*, freeze, pause,
    frozen, freezing, put on hold, put a hold, on hold for, rearrange,
    re arrange, change or cancel your, change dates, change date, call off,
    calling off, called off, shift your, shift to another, moved free,
    moved at no, rearranged, catch up with another, catch up with any,
    catch up in another, cancel or move, switch tutor, swap dates,
    altered until, switch day, push back your, bring forward your, put off your,
    put it off, another date,
    (free|date|booking) (changes|amendments) (until|up to|to|before|till),
    date change, change of date, moves to the next, moved to the next,
    moves to another, transferred to another, transfer to another,
    (another|a later|a new|a different|different) (date|day|slot) (instead|free|or|of your),
    choose another date, pick another date, pick a new date, choose a new date,
    (pass|transfer|give|hand|sell) (your|the|a) (place|spot|ticket|seat|slot) (to|on),
    send someone else, send somebody else, roll over to, rolled over to,
    rolls over to, carried over to, carry over to,
    (upgrade|downgrade) or (upgrade|downgrade), upgrade, downgrade,
    change plans, switch plans, change your plan, switch your plan,
    change your package,
    (find|offer|give|arrange|arranging|suggest) (you|) (another|a new|a different) (time|date|day|slot|appointment),
    (given|held|moved|rearranged|taught|taken) (at|to) (a|another) (time|date|day) (that|which) suits,
    (is|are|will be|gets) made up (later|another|at|on|afterwards|in),
    rain date, rain dates,
    (deposit|payment|booking|money) (moves|transfers|carries over|rolls over|goes) (with|to|along) (you|it|the|your|a|another),
    (change|move|shift|swap|switch|exchange|transfer|amend|alter|modify|adjust|edit|changing|moving|shifting|swapping|switching|exchanging|amending|altering|push back|bring forward|put back|put off|postpone|rearrange) ${some} ${bookings},
    (change|move|shift|swap|switch|exchange|transfer|amend|alter|modify|adjust|edit|changing|moving|shifting|swapping|switching|exchanging|amending|altering|push back|bring forward|put back|put off|postpone|rearrange) (your|their|my|his|her) … ${bookings},
    (change|changing) (your|the|my|their) (day|time|journey|train|order|dates of),
    ${bookings} (can|may|could|can also|may also|can still) … be (moved|changed|shifted|swapped|switched|exchanged|transferred|amended|altered|modified|rearranged|rebooked|put back|brought forward|carried over),
    (order|orders) (can|may|could|can also|may also|can still) … be (moved|changed|shifted|swapped|switched|exchanged|transferred|amended|altered|modified|rearranged|rebooked|put back|brought forward|carried over),
    (change|move|shift|swap|switch|exchange|transfer|amend|alter|modify|adjust|edit|changing|moving|shifting|swapping|switching|exchanging|amending|altering|push back|bring forward|put back|put off|postpone|rearrange) (you|it|them|that|) … (to|for|on to) (another|a different|a new|any other|a later) … ${dates},
    (moved|changed|shifted|swapped|switched|exchanged|transferred|amended|altered|modified|rearranged|rebooked|put back|brought forward|carried over) (to|for|on to) (another|a different|a new|any other|a later) … ${dates},
    (changes|change|amendments|alterations) to ${some} ${bookings},
    (changes|change|amendments|alterations) to ${some} order,
    (booking|appointment|reservation|session|lesson|date|order) (changes|amendments|alterations),
    rebooked, rebooking,
    defer (your|their|the|a|an|it|enrolment|entry|to), deferred (to|free|without|until|at), deferral,
    deferrals, deferring (your|the|their),
    (transfer|switch|move|swap|change|defer|postpone|shift) to (a|another|any|the|an|one of our) (different|later|future|next|new|alternative|other|further|) (course|class|workshop|date|session|event|training|trip|tour|stay|week|month|day|departure|flight|term|intake|cohort|season|slot|showing|performance|sailing|lesson),
    (transferred|switched|moved|swapped|changed|deferred|postponed|shifted|carried over) to (a|another|any|the|an|one of our) (different|later|future|next|new|alternative|other|further|) (course|class|workshop|date|session|event|training|trip|tour|stay|week|month|day|departure|flight|term|intake|cohort|season|slot|showing|performance|sailing|lesson),
    re book, re booked, re booking, re schedule, re scheduled, rebook (your|you|for|on|to),
    (have|get|getting|having) ${some} ${bookings} (moved|changed|shifted|postponed|put back), (move|moving|shift|shifting) ${some} ${bookings},
    (modify|amend|alter|modifying|amending) ${some} … (booking|reservation|appointment|stay|order), (change|changing) ${some} (booking|reservation|appointment), (changes|amendments) (should|must|can|may|need to|have to) be (made|requested)`,
  'make-up-class': `
    (make-up|makeup|catch-up|catchup|replacement) (class|classes|lesson|lessons|session|sessions|credit|credits|day|days),
    make (it|them) up (in|at|within|with|on|during|by),
    catch up (in|with) (another|a different),
    (join|attend|come to) another (class|group|session) (that|the same|in the same|instead),
    (missed|cancelled|canceled|lost|snow|sick) ${bookings} (can|may|will|are|is) … (be|) (made up|caught up|rearranged|rescheduled|moved|carried over|replaced|credited|taken again|taken),
    (missed|cancelled|canceled|lost|snow|sick) (days|weeks) (can|may|will|are|is) … (be|) (made up|caught up|rearranged|rescheduled|moved|carried over|replaced|credited|taken again|taken),
    ${bookings} (you|they|your child|that you|that you have|you have) … (miss|misses|missed) (can|may|will|is|are) … (be|) (made up|caught up|rearranged|rescheduled|moved|carried over|replaced|credited|taken again|taken),
    (credit|make up|carry over|replace) (missed|cancelled|lost) ${bookings},
    make up (a|your|any|missed|the missed|one|up to|for a) (missed|) ${bookings},
    make up (a|your|any|missed|the missed|one|up to|for a) (missed|) (one|it|them)`,
  'missed-class': `
    (missed|unattended) ${bookings}, (miss|misses|missed|missing) (a|an|any|one|the|your|their|several|some|two|more) ${bookings},
    (miss|misses|missed|missing) (a|an|any|one|the|your|their|several|some|two|more) (day|days|week|weeks|meeting|meetings),
    ${bookings} (are|is|was|were|they|you|your child|he|she) (miss|misses|missed), ${bookings} missed,
    (can't|cannot|unable to|can not|not able to) (attend|make) (a|an|your|the|one|any|their) ${bookings}, absence, absences`,
  'made-up': `
    made up, make up, make ups, make-up, make-ups, makeup, makeups, caught up, catch up,
    carried over, rolled over, rescheduled, swapped, moved, replaced, credited, recovered, rebooked,
    taken (at|on|in) another`,
  'allow-time': `
    allow, allow for, expect, reckon with,
    please allow, allow us, bank on, count on, reckon on, figure on,
    (allow|expect|reckon) (usually|normally|generally|on average),
    give us, bear with us for`,
  throughout: 'throughout, for, for a period of, lasting, for as long as',
  'pause-plan': `
    (can|may|to|or) (freeze|pause) for,
    (freeze|pause) for (up to|one|a|two|three|as),
    (freeze|pause|freezing|pausing) up to,
    (pause|freeze|suspend|hold|pausing|freezing) ${some} ${plans},
    (pause|freeze|suspend|pausing|freezing) (your|their|my) … ${plans},
    ${customers} ${may} (pause|freeze|suspend),
    (you'll|you can|you could) be able to (pause|freeze|suspend),
    ${plans} ${may} be (paused|frozen|put on hold|put on ice),
    it ${may} be (paused|frozen|put on hold|put on ice),
    (can|may|could) (also|always|) be (paused|frozen|put on hold),
    (membership|memberships|subscription|plan|account|contract|it) … (to sleep|on ice|on pause),
    (put|putting|place) (your|their|my|any|our|everything) … (on hold|on ice|on pause|to sleep),
    (membership*|subscription*|plan*|pass*|account*) (can|may) be suspended,
    (minimum|maximum|membership|account|temporary|medical) (suspension|suspensions|freeze|freezes|hold|holds), (hold|freeze|suspension|pause) (request|requests|period|periods)`,
  'keeps-appointments': `
    (appointment|appointments|visit|booking|bookings) … will be kept,
    (keep|keeps|honour|honor) (our|the|every|all) (appointment*|visit
    time*|booking*), (keep|keeps) to (our|the|every)
    (appointment*|time*|agreed time),
    (keep|stick|work) to (our|the|your|agreed) (agreed|) (deadline*|date*|timetable*|schedule*), deadlines are (met|kept), (meet|meets) (every|all|our|your) deadline*`,
  'may-pause': `
    ${customers} ${may} (freeze|pause|suspend) ${some} ${plans},
    ${customers} ${may} (freeze|pause|suspend) (your|their|my) … ${plans},
    (members|member|subscribers|customers|clients|they) ${may} (freeze|pause|suspend) it,
    ${customers} ${may} put ${some} ${plans} on hold,
    ${plans} (is|are|will be) automatically (paused|suspended|frozen|put on hold), (form|email|app|portal|account) … to (pause|freeze|suspend) or (cancel|end|stop),
    ${customers} ${may} (skip|miss out) (a|any|the|your|this|one|up to|as many|next|some) … (month|months|week|weeks|box|boxes|delivery|deliveries|order|orders|shipment|shipments|issue),
    ${plans} ${may} be (paused|frozen|suspended|put on hold) (once|one time|twice|up to|for up to|for a month|for one|for two|for three|for {1-90}),
    ${customers} ${may} put (it|your|their) … on hold`,
  'may-move': `
    ${customers} ${may} (reschedule|rebook) (once|one time|twice|up to),
    ${customers} ${may} (reschedule|rebook) ${some},
    ${bookings} ${may} be (rescheduled|rebooked|moved|postponed|transferred) (once|one time|twice|to another|up to)`,
  'fee-transferable': `
    (fee*|deposit*|place*|booking*|payment*|ticket*|registration*|amount|tuition|balance|money|credit|voucher*) (can|may|will|is|are) … (transferred|transferable|moved|carried over|applied|put|used|count) (to|for|towards|toward|against|on to) (another|a different|a future|a later|your next|a friend|someone|somebody|any other),
    (is|are|they're|it's|fully|freely) (fully|freely|also|) transferable, (vouchers|voucher|gift cards|gift card|tickets|pass|passes|credits|sessions|packages|package|lessons) (can|may|could) be (transferred|passed on|passed|given|handed) (on|over|) (to|between) (a|someone|somebody|another|anyone|family|friends|other|your), (can|may|could) (give|pass|hand|offer) (your|their|the|a) ${bookings} (on|over|) to (someone|somebody|a friend|another|anyone|a colleague), (can|may|could) (pass|hand|give) (it|them) (on|over|) to (someone|somebody|a friend|anyone|another)`,
  'before-start': `
    before (arrival|your arrival|the start|your start|departure|the
    event|your event|the course|the class|the wedding|check
    in|check-in|the date|the trip|the hire|pick up|pick-up|your stay|the
    booking|your booking|the session|the lesson|the appointment|your
    appointment|the tour), of (arrival|departure|check in), ahead of
    (arrival|departure|the event|the course|the trip),
    (before|prior to|ahead of|in advance of|from) (the|your|our|its|a|any|that|) (start|start date|start time|scheduled|booked|first|arrival|departure|programme|program|workshop|camp|course|class|lesson|session|event|tour|trip|stay|rental|reservation|appointment|booking)`,
  substitute: `
    (send|name|nominate|find) (somebody|someone|a colleague|a friend|another person|a substitute|a replacement) (else|in your place|instead|to take your place),
    substitution* (are|is) (accepted|allowed|welcome|possible),
    (place*|booking*|ticket*|spot*|seat*) (can|may) (also|always|) be (passed|passed on|given|handed|transferred|sold|resold|swapped) … to (a friend|somebody|someone|another person|a colleague|another),
    (a colleague|a friend|someone else|somebody else|another person|anyone else) (can|may) (come|attend|take your place|go|use),
    name change*`,
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
    be) (extended|prolonged),
    (add|adds|put) … (missed|lost|closed|frozen|paused) (days|weeks|months|time) … (to|onto) the end of ${some} ${plans}`,
  'unlimited-use': `
    unlimited calls, unlimited calling, unlimited texts, unlimited minutes,
    unlimited phone calls, unlimited local calls`,
  'taken-for-granted': `
    your free, our free, your complimentary, our complimentary, your own free`,
  'cant-come': `
    (can't|cannot|can no longer|unable to|not able to|won't|are unable to|couldn't) (make it|come|come along|attend|travel|be there|join us|make your|make the|make a|make that|go|get here|take part|use it|use your),
    (plans|dates|circumstances) (change|changed|fall apart|fell apart|fall through|fell through|go wrong),
    change of plan, change of plans, something (comes|came) up,
    something else (comes|came) up, life (happens|gets in the way),
    (too|taken|falling|fall|falls|feeling|be|are|you're|someone|child's|is) (ill|poorly|unwell|sick|injured),
    no longer (need|want|able), rained off, snowed in, snowed off,
    called off by, held up at, lost your nerve, cold feet, double booked,
    moving away, moved away, moving house, moved house, moving abroad,
    redundant, redundancy, pregnant, visa refused, visa is refused,
    booked by mistake, booked in error, if plans change,
    changes to your (booking|plans|stay|order|trip|ticket),
    (changing|moving|missing|skipping|ending|leaving|stopping|quitting) (or|and) (changing|moving|missing|cancelling|stopping|leaving|skipping|ending),
    (changing|moving) your (booking|stay|slot|date|dates|mind|flight|plans|appointment|crossing|session|lesson),
    missed (sessions|lessons|classes|appointments),
    missing a (session|lesson|class|week|payment|visit), weather and changes,
    how to (leave|stop|quit|get out), leaving us, leaving early, parting ways,
    moving on, calling it off, calling it a day, skip swap, skip or stop,
    (show|event|gig|match|sailing|class|game|flight) (off|is off|is pulled|postponed|moved|called off),
    going away, (on|away on) holiday, (lost|losing) (your|a) job,
    (changed|change) your plans,
    (hurt|injured|ill|poorly|unwell|sick) (or|before|on|and|with),
    doctor's note, medical note, medical certificate,
    (can't|cannot|can not|unable to|not able to|won't be able to) (participate|keep|honour|honor|show up|be present|turn up|complete the|go ahead)`,
  'bad-weather': `
    (bad|poor|severe|adverse|unsuitable|inclement|foul|stormy|extreme) weather, (if|when|should) it (rains|is raining|storms|pours|rain), (in case of|in the event of) (rain|storms|a storm|high winds|fog|snow), (weather|wind|fog|sea|conditions) (is|are) (bad|poor|too bad|too strong|too rough|unsafe|unsuitable|dangerous)`,
  'unused-part': `
    (unused|remaining|leftover|left over|untaken|unexpired|outstanding) (month|months|day|days|week|weeks|night|nights|lesson|lessons|session|sessions|class|classes|portion|part|period|term|time|premium|cover|hours|subscription),
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|term|portion) (left over|remaining|left on|unused|not used|not taken|you don't use|you do not use|you haven't used|you have not used|you didn't use|you won't use|you haven't had|still to run|still to come|not yet used|not yet taken|that remain|that remains|to run),
    pro rata, pro rated, prorated,
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|portion) (you|you have|you've|they have|they) (have|had|did|do|) (not|never) (used|taken|use|had),
    (unused|unspent|unearned) (retainer|client|prepaid|account|trust|) (balance|funds|money|monies|credit|credits|retainer|advance|budget|provision|payment|payments|prepayment), (funds|money|credit|retainer|budget) … (unused|unspent|not used|not spent) (at the end|when|in your|on your)`,
  'beyond-deposit': `
    (over and above|above|beyond|in excess of|exceeding|less|minus|net
    of|after deducting|after deduction of|deducting|except for|apart
    from|other than) (the|your|any|our|that|this|a|an|all|) …
    (deposit|cancellation fee|cancellation charge|cancellation
    fees|cancellation charges|booking fee|administration
    fee|administrative fee|administration fees|administrative fees|admin
    fee|admin fees|retention)`,
  'at-the-end': `
    (at|on|by|upon|towards) the end of (your|the|their|each|a) (stay|hire|rental|let|letting|tenancy|lease|event|party|holiday|visit|trip|loan|booking|term|contract|course|charter|storage|season|year),
    (at|on|upon|after|following|before) (your|the|their|) (departure|check out|checkout|check-out|handover|hand over|inspection|final inspection|return|safe return|vacating),
    (on|upon|after|following|against|at) (the|your|their|safe|) … return of (the|your|all|any|our|its|every|both|) (keys|key|vehicle|car|van|bike|bikes|cycle|boat|equipment|gear|kit|goods|items|item|costume|suit|dress|card|cards|badge|fob|tag|helmet|hall|room|locker|tool|tools|machine|bottle|bottles|glass|glasses|crate|crates|caravan|motorhome|campervan|camper|unit|book|books|instrument),
    (when|once|after|as soon as) (you|they|he|she|guests|members|customers|tenants) (leave|leaves|depart|departs|check out|checks out|move out|moves out|vacate|vacates|hand back|hands back|hand in|bring back|brings back|give back|return|returns|go|have left|have returned|are done|are finished),
    (when|once|after|as soon as|provided|if) (the|your|all|any|our|its|every) … (is|are|has been|have been|comes|come|gets) (returned|back|brought back|handed back|handed in|inspected|checked|cleared|vacated),
    the day (you|they) (leave|check out|go home|bring it back|return it|hand it back),
    (on|at) the (day of|time of|moment of) (departure|return|your departure|check out|checkout|collection)`,
  'taken-again': `
    (re let|relet|re-let|re book|rebook|re sell|resell|re hire|rehire|re rent|rerent|re fill|refill|fill|sell|let|re allocate|reallocate|give|pass) (it|them|your|the|that|this|those|these) … (dates|date|room|rooms|place|places|spot|slot|seat|seats|ticket|tickets|table|cottage|house|property|cabin|van|campervan|vehicle|boat|pitch|stay|week|weeks|nights|booking|period|accommodation|unit|villa|apartment),
    (room|rooms|place|places|spot|slot|seat|seats|ticket|tickets|dates|date|cottage|house|property|cabin|accommodation|pitch|week|weeks|nights|booking|apartment|villa|it) (is|are|can be|could be|gets|get|has been|have been|was|were) (re let|relet|re-let|re booked|rebooked|re sold|resold|re hired|rehired|re rented|filled|refilled|taken by|sold to|let to|booked by|taken up by),
    (someone|somebody|anyone|another guest|another customer|another person|another student|another family|another couple) (else|) (takes|take|books|book|rents|rent|fills|fill|buys|buy|can take|can fill) (your|the|that|it),
    fill (it|them|your place|your spot|your slot|the place|the spot) (from|with|off), (from|off) (the|our) (waiting|wait|reserve|cancellation) list`,
  'once-more': `
    again, once more, from scratch, all over, another one, fit another,
    try again, start over, re do, re clean, rewash, re wash, replanted,
    replant, re fit, re fitted, re print, reprint, reprinted, replaced,
    replace, mended, mend, put right, put it right, corrected, corrects,
    tidy up, re cut, recut, swap, swapped, trade in, trade your, keep coming,
    come back`,
  'ahead-of': `
    the day before, the evening before, the night before, the day prior,
    day prior, hours before, days before, weeks before,
    week before, minutes before, 's warning, plans change, the morning of,
    up to the day, before the day, change of plan, days of notice,
    hours of notice, days in advance, hours in advance, days prior, hours prior,
    give us a month, give us a day, give us a week, give us 24, give us 48,
    (days|hours|weeks|day|hour|week|fortnight|month|minutes) (ahead|beforehand|out|away|in hand|to go),
    (days|hours|weeks|day's|hour's|week's|fortnight's|month's|weeks') (warning|notice|grace),
    fortnight before, month before, weeks prior, night before,
    (until|by|before) the (day|evening|night|morning|week) before,
    as late as the,
    ahead of (your|the) (visit|slot|stay|class|lesson|session|date|arrival|trip|flight|appointment),
    before (your|the) (slot|stay|class|lesson|session|arrival|trip|flight|appointment|start|course|event|date|visit|tour|booking) (and|is|starts|begins|at|for|free|without),
    (days|hours|weeks|months|day|hour|week|month) or more (ahead|before|beforehand|prior|in advance|out),
    (days|hours|weeks|months|day|hour|week|month) at least (ahead|before|beforehand|prior|in advance),
    (give|giving|tell|telling|warn) us (a|one|two|three|{1-96}) (hours|days|day|week|weeks) or more,
    (months|years) ahead`,
  'can-book': `
    (can|may|able to|right to|lets you|let you) (then|already|)
    (book|reserve)`,
};
