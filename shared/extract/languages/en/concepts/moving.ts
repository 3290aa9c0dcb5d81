import type { ThemeWords } from '../../../frame-words.ts';

export const moving: ThemeWords<'moving'> = {
  reschedule: `
    change your (tickets|ticket|crossing|flight|seat|seats|train|journey|trip|class|session|delivery day),
    (tickets|bookings|dates) (can be|may be) exchanged, change any ticket,
    tickets (can be|may be) (swapped|exchanged|changed|moved),
    (swap|exchange) your (ticket|tickets|seat|seats), reschedule, rescheduled,
    rescheduling, change your booking, make amendments, make any amendments,
    make changes, make any changes, amend your order, change your order,
    make alterations, change my slot, change your slot, change my appointment,
    change my booking, change my date, move my appointment, move my booking,
    change my dates, change your appointment, change the date, postpone,
    postponed, rebook, change or cancel, switch date*, freeze, pause, frozen,
    freezing, put on hold, put a hold, on hold for, rearrange, re arrange,
    alter your booking, change or cancel your, change your lesson,
    transfer your booking, change your date, change your dates, change dates,
    change date, change your time slot, change your reservation, call off,
    calling off, called off, shift your, moving your slot, moving your booking,
    slots can be moved, move to another date, move to another day,
    shift to another, moved free, moved at no, rearranged,
    catch up with another, catch up with any, catch up in another,
    cancel or move, switch tutor, move your delivery, moving your appointment,
    moving a booking, moving the date, change the day, change your day,
    change your time, change your visit, swap dates, altered until, switch day,
    switch to another day, switch to another date, push back your,
    bring forward your, put off your, put it off, another date,
    (shift|move|swap|switch|postpone|rearrange|amend|push) (your|the|a|any) (slot|booking|date|class|lesson|session|appointment|visit|stay|trip|reservation|ticket|flight|class time|start date|crossing),
    (free|date|booking) (changes|amendments) (until|up to|to|before|till),
    date changes, date change, change of date, moves to the next,
    moved to the next, moves to another, transferred to another,
    transfer to another,
    (another|a later|a new|a different|different) (date|day|slot) (instead|free|or|of your),
    choose another date, pick another date, pick a new date, choose a new date,
    (pass|transfer|give|hand|sell) (your|the|a) (place|spot|ticket|seat|slot) (to|on),
    send someone else, send somebody else, roll over to, rolled over to,
    rolls over to, carried over to, carry over to,
    (appointment|booking|reservation|session|lesson) changes,
    (change|amend|alter|edit|shift|move) (an|the|a|that|their) (appointment|booking|reservation|session|lesson|visit|slot),
    changes to (your|a|an|the|any) (appointment|booking|reservation|session|lesson|visit|slot),
    adjust your (booking|appointment|order|reservation|session),
    modify your (booking|appointment|reservation),
    (upgrade|downgrade) or (upgrade|downgrade), upgrade, downgrade,
    change plans, switch plans, change your plan, switch your plan,
    change your package,
    (orders|order|bookings|reservations) can be (modified|changed|amended),
    (find|offer|give|arrange|arranging|suggest) (you|) (another|a new|a different) (time|date|day|slot|appointment),
    (given|held|moved|rearranged|taught|taken) (at|to) (a|another) (time|date|day) (that|which) suits,
    (is|are|will be|gets) made up (later|another|at|on|afterwards|in),
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
  'allow-time': `
    allow, allow for, expect, reckon with,
    please allow, allow us, bank on, count on, reckon on, figure on`,
  throughout: 'throughout, for, for a period of, lasting, for as long as',
  'pause-plan': `
    can (freeze|pause) for, (freeze|pause) for (up to|one|a|two|three|as),
    (freeze|pause) up to, pause your membership, pause your subscription,
    pause your plan, pause a membership, pause a subscription,
    pause the subscription, pause the membership, freeze your membership,
    freeze your subscription, freeze your plan, freeze a membership,
    freeze the membership, freeze your account, suspend your membership,
    suspend your subscription, put your membership on hold,
    put your subscription on hold, put your plan on hold,
    (put|membership|memberships|subscription|plan|account|contract|it) … (to sleep|on ice|on pause),
    (pause|freeze|suspend|hold) (your|the|a|any) (contract|policy|box|deliveries|orders|direct debit|lessons|place|cover|pass),
    (may|can|could|are allowed to|able to|option to|free to) (freeze|pause|suspend|hold) (their|your|a|the|any) (account*|membership*|subscription*|plan*|contract*|pass*),
    (membership*|subscription*|account*|plan*|pass*) (can|may) be (frozen|paused|suspended|put on hold),
    (freeze|pause|suspend) their (account*|membership*|subscription*|plan*),
    (pause|freeze|suspend|hold) (my|our) (membership|memberships|subscription|account|plan|contract|pass),
    (put|putting) (their|a|the|any) (membership|memberships|subscription|plan|account) on hold`,
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
    doctor's note, medical note, medical certificate`,
  'unused-part': `
    (unused|remaining|leftover|left over|untaken|unexpired|outstanding)
    (month|months|day|days|week|weeks|night|nights|lesson|lessons|session|sessions|class|classes|portion|part|period|term|time|premium|cover|hours|subscription),
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|term|portion)
    (left over|remaining|left on|unused|not used|not taken|you don't use|you do
    not use|you haven't used|you have not used|you didn't use|you won't use|you
    haven't had|still to run|still to come|not yet used|not yet taken|that
    remain|that remains|to run), pro rata, pro rated, prorated,
    (months|month|days|weeks|nights|lessons|sessions|classes|hours|time|credit|part|portion) (you|you have|you've|they have|they) (have|had|did|do|) (not|never) (used|taken|use|had)`,
  'once-more': `
    again, once more, from scratch, all over, another one, fit another,
    try again, start over, re do, re clean, rewash, re wash, replanted,
    replant, re fit, re fitted, re print, reprint, reprinted, replaced,
    replace, mended, mend, put right, put it right, corrected, corrects,
    tidy up, re cut, recut, swap, swapped, trade in, trade your, keep coming,
    come back`,
  'ahead-of': `
    the day before, the evening before, the night before, the day prior,
    day prior, hours before, days before, until noon, by noon, weeks before,
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
