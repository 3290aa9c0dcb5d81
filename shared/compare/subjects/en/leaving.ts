import type { leavingTheme } from '../themes/leaving.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** How a contract or a booking ends, moves or runs out. */
export const leavingWords: ThemeWords<typeof leavingTheme> = {
  cancel: `
    step back, steps back, stepping back, walks away, ends the deal, drops
    the booking, dropping a booking, drop a booking, moving or dropping,
    cancellation policy, cancel*, call* off, dropping it, drops it, drop it,
    dropping the, calls off, called off, terminat*, withdraw*, drop the,
    give up, stop .. subscription, stop whenever, stop, stopping, opt out,
    opt-out, unsubscri*, end the contract, leave, back out, backs out, pull
    out, pulls out, gives up, gave up, changes plans, drop out, drops out,
    withdraw, withdraws, withdrawn, ends the contract, end the agreement,
    leave us, leaving us, quit, quits, cancell*, free to go, walk away,
    undo, who stop, leaves, leaver*, go at the end, can go, pulls the plug,
    backs out of, stand down, ends it, end it, end whenever, leave whenever,
    finish the contract, get out of, want out, wants out, undone, falls
    through, fall through, fallen through, collapses, skip*, drops it, drop
    it, is dropped, resign*, cannot come, can t come, can t make, cannot
    make it, call it off, calls it off, way out, ways round it, hand in
    notice, stops the contract, stop the contract, backing out, exits, exit,
    (drop|drops|dropping|dropped) ..
    (visit|booking|appointment|class|session|lesson),
    (visits|bookings|appointments|lessons|classes) called off, changing one
    s mind, ending a (plan|contract|membership|subscription), members who
    (go|leave), (quit|quits|stop|stops|leave|leaves) (whenever|when they
    like|any time|at any time|at the end of), close* .. (it|the account|an
    account|their account|a service|the service|the contract), closing ..
    (a|the|an) (service|account|contract), (leave|leaves|leaving) .. (us|a
    plan|the plan|the club|when), leaving .. a (plan|contract), (stop|stops)
    .. the (plan|contract), end* .. the (plan|contract|service), calls .. it
    off, call .. it off, called .. off, drop* .. (it|the booking|a
    booking|out), dropping .. a booking, stands .. us down, whenever .. it
    suits, walk .. away from the (plan|contract),
    (goes|go|leave|leaves) when they (like|want|please), go
    whenever, put off or dropped, dropped or moved, moved or dropped,
    (may|can|could|to|is|are|be|gets|get|been) dropped, or drop, drop or,
    cry off, cries off, crying off, (not|never) go ahead, not going ahead,
    (gives|give|hand|hands) .. (slot|place|seat) back, pulled out, pulling
    out, scrap the, scraps the, break it off, plans change, change of plan*,
    drop the (stay|trip|visit|class|lesson|order|date|room|table), drops the
    (stay|trip|visit|class|lesson|order|date|room|table), ends
    (here|there|with the month), (end|ends|ending) ..
    (subscription|membership|plan), people who (stop|leave|go|quit), moved
    or off, called-off`,
  'no-show': `
    no-show*, no show*, absent*, does not turn up, miss* an appointment,
    missed appointment*, does not come, do not come, do not turn up, doesn t
    turn up, don t turn up, turned up late, misses one, misses a, miss a,
    missed, fails to come, fail to come, never come, stays away, forgets,
    cannot come, can t make, nobody at the, nobody there, locked door,
    closed door, nobody home, no one home, (does|did) not show, never turned
    up, stand us up, stands us up, stood up`,
  reschedule: `
    reschedul*, moving the date, moving a date, moving the booking, moving a
    booking, moving it, alter the date, alter dates, altering the date,
    change dates, changing dates, changing the day, carried over, carry
    over, change of date, move the booking, move or drop, move the date,
    postpone*, shift*, another date, free day, rebook*, moved to, completion
    date, another day, another time, new date, change the date, changing the
    date, date change*, put off, put back, moved, rearrang*, move an
    appointment, move the appointment, other day, new day, different day,
    different time, move it to, shift the, shifts the, change the day,
    change the time, changes the date, pushed back, push back, other date,
    slide to, slides to, move your, move their, moves the date, switch to
    another, swap the date, swap dates, new slot, another slot, later date,
    different date, free date, shift it, move it, cannot come, can t make,
    move the visit, move the lesson, move the session, move a visit, move a
    booking, move a lesson, may move, moves the booking, moves the visit,
    moves the appointment, move to another, moves to another, has to move,
    have to move, be moved, moved free, moved to another, moved by the,
    putting off, puts off, put it off, (may|can|could|to) move
    (it|the|their|a|his|her), move to a, moves it, swap days, swap the day,
    next slot, later slot, other slot, tries for another, try for another,
    bumped, push (it|the date|the visit), pushed to, bring it forward,
    brought forward, (given|offered|gets|get|offer|give) .. (new date|new
    time|new slot|another date|another time), dropped or moved, moved or
    dropped, off to another, moving dates`,
  'no-minimum': `
    no minimum, without minimum, without a minimum, whatever the amount,
    whatever the value, whatever the size, whatever they spend, whatever you
    spend, all orders, every order, any order, regardless of amount,
    regardless of value, no matter how much, however small, any amount`,
  'they-change': `
    let us know, lets us know, tell us, tells us, warn us, warns us, notify
    us, inform us, give us .. notice, may .. move, may .. cancel, may ..
    drop, may .. change, may .. shift, can .. cancel, can .. move, can ..
    change, can .. shift, can .. reschedule, may .. reschedule, may ..
    postpone, can .. postpone, may .. call it off, can .. call it off, wants
    to .. move, want to .. move, wants to .. cancel, want to .. cancel`,
  notice: `
    notice, ahead, in advance, beforehand, prior, advance notice, warn*, hours
    before, days before, informed, told beforehand, told .. before, warned, let
    .. know, days ahead, hours ahead, weeks ahead, months ahead, ahead of,
    earlier, give notice, let us know, warn us, tell us, told us, lets us know,
    by telling us, warning, heads up, heads-up, hear of it, we hear of, days
    out, months out, weeks out, hours out, is the line`,
  'storage-keep': 'keep*, stored, store .. for, hold*, retain*',
  'force-majeure': `
    force majeure, weather, storm*, beyond our control, typhoon*,
    hurricane*, transport* .. disruption*, transport* .. strike*, travel ..
    disruption*, flight .. cancel*, cancelled .. flight*, canceled ..
    flight*, unable .. to travel, natural .. disaster*, cannot .. be reached
    by`,
  'company-cancels': `
    (we|us) (cancel|drop|postpone), (cancelled|called off|dropped) by us, we
    call .. off, if we have to, (should|if|when|where) we .. (unable|cannot|
    can t|are not able) ..
    (honour|honor|host|hold|run|keep|provide|deliver),
    (cancelled|cancellation|cancel) (on|from|for) our (side|part|end), if it
    is us, if it s us, when it is us,
    (teacher|tutor|instructor|trainer|coach|driver|guide|doctor|dentist|therapist|photographer|cleaner|stylist|crew)
    .. (cancels|cancel|calls off|call off|drops out|drop out|pulls out|pull
    out|falls ill|is ill|is off|is away|is sick|cannot come|can t
    come|cannot make|misses|lets),
    (teacher|tutor|instructor|trainer|coach|driver|guide|therapist) ..
    (illness|unavailab*|sickness), (if|when|should|where) we
    (drop|call|pull) .. (out|off|it), when the school calls, when we are the
    ones, cancellation* by (us|the)`,
  weather: `
    weather, rain*, snow*, bad weather, typhoon*, hurricane*, cyclone*,
    blizzard*, thunderstorm*, lightning`,
  freeze:
    'freez*, pause*, suspend*, on hold, frozen, freeze, freezes, read-only',
  expiry: `
    expir*, (stays|stay|is|are|remains|remain) (good|valid) (for|until), no
    last day, last day on, runs out, run out, out of date, never .. expire*,
    do .. not expire, does .. not expire, don .. t expire, doesn .. t
    expire, no .. expiration, no .. expiry date, lapse*, goes .. stale, no
    .. longer valid, (holds|hold|stands|stand|kept|keeps) for ..
    (day|days|week|weeks|month|months|fortnight|year|years), dies after, die
    after, good (for|until)`,
  'minimum-term': `
    only after, not before the, months minimum, month minimum, year minimum,
    months at least,
    sign for, signs for, signed for, minimum term, minimum contract,
    committed for, tied for, bound for, run* for at least, contract of,
    contract runs, lasts at least, cannot leave before, term of, no leaving before, nobody leaves before,
    before the (year|term|contract) (is up|ends|is over),
    (twelve|six|12|6) months minimum, tied in, locked in,
    (month|months|year) (contract|commitment)`,
  'exit-fee':
    'exit fee*, termination fee*, early exit, break fee*, leaving fee*',
  'cancel-insurance': 'travel insurance',
  'medical-reason': `
    medical note, doctor s note, injury, injured, pregnan*, illness*,
    sickness*, unwell, flu, fever, sick
    (people|customer*|client*|guest*|child*|pupil*), falls ill, fall ill,
    taken ill, doctor s certificate, medical certificate`,
  waitlist: 'waitlist*, waiting list*',
};
