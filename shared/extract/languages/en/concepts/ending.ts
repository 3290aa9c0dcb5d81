import type { ThemeWords } from '../../../frame-words.ts';
import {
  bookings,
  may,
  occasions,
  plans,
  some,
  staffOrFirm,
} from '../families.ts';

export const ending: ThemeWords<'ending'> = {
  cancel: `
    do i leave, can i leave, want to leave, how to leave, cancel, cancels,
    cancelled, canceled, cancelling, canceling, cancellation, cancellations,
    terminate, terminated, terminates, termination, leave at any time,
    leave your contract, leave with, can leave, free to leave, you may leave,
    close your account at any time, end my contract, call off, call it off,
    calls it off, calling off, called off, cancel it, pull out, pulls out,
    drop out, back out, walk away from, end this agreement, end the arrangement,
    may end this, releases your place, stop a direct debit, bow out,
    drop the (box|plan|subscription|membership),
    (ditch|scrap|scrub|undo|pull out of|back out of|get out of|drop|dropping) ${some} (order|purchase|arrangement|box),
    (end|ending|stop) (the|a|any) ${plans} (early|with),
    (can|may) (end|stop|leave) (the|a|any|their|its) ${plans},
    (end|ending) the (service|services|hosting|plan|subscription|membership|agreement|contract|retainer|licence|tenancy|lessons),
    (call|calls|calling|called) (bookings|lessons|classes|sessions|visits|tours) off,
    (call|calls|calling|called) ${some} (order|job|work|whole thing) off,
    skip ${some} (month|month's|shipment|delivery|box|order|issue|edition|week|visit),
    skip next (month|month's|week|shipment|delivery|box|order),
    (withdraw|withdraws|withdrawing) (a|your|their|any|the) (child|children|son|daughter|pupil|student|enrolment|registration|booking),
    ${plans} ${may} be (ended|terminated|stopped),
    no longer (require|need|want) ${some} ${bookings},
    no longer able to make ${some} ${bookings},
    no longer (require|need|want|able to make) (treatment|the service|a service|your room|the room),
    (ditch|scrap|scrub|undo) ${some} ${plans},
    (pull|back|get|opt) out of ${some} ${plans},
    (quit|exit|wind up) ${some} ${plans},
    (ditch|scrap|release) ${some} ${bookings},
    (pull|back|get) out of ${some} ${bookings},
    (drop|drops|dropping) ${some} ${bookings},
    (give up|withdraw|withdraws) ${some} ${bookings},
    (call|calls) ${some} ${bookings} off,
    (calling|called) ${some} ${bookings} off,
    (end|stop) (your|our|their) … ${plans}, (ending|stopping) (your|our|their) … ${plans},
    (skip|skipping|skips|skipped) (a|any|as many|up to|the|your|this|next|some|one|two|upcoming) (months|month|week|weeks|box|boxes|shipment|shipments|delivery|deliveries|order|orders|meal|meals|upcoming|as|few)`,
  'any-time': `
    any time, anytime, at any time, whenever you want, whenever you like,
    whenever, at any moment, at any point, any moment, in one click, in a click,
    in 1 click, in {2-3} clicks, in {2-3} taps, in a few clicks, with one click,
    with a click, in just a few clicks, when you like, when you want,
    when you please, when you wish, when you choose, as you please,
    as often as you, as often as you please, with one tap, in one tap,
    with a tap, in a tap, from your phone, at will, whenever you choose,
    whenever you please, no questions asked, at the click of,
    in a couple of clicks, in seconds, any day, any month, any week,
    in your settings, whenever you (fancy|wish|need|feel|decide|prefer),
    any (month|week|day|time) you (like|fancy|choose|want|wish|please),
    at the end of (any|each|every) (month|week|term|year|cycle|period),
    straight from (the|your) (app|account|dashboard|phone), (with|on) no notice,
    without notice, when you've had enough, once you've had enough,
    (with|on) immediate effect, as often as, without giving a reason,
    without giving any reason,
    as many (weeks|boxes|times|deliveries|days|visits|months) as you,
    (from|in|via|through|with) (your|the) (account|app|dashboard|portal|phone|profile) (settings|page|screen|whenever|any),
    one click and, whenever the mood, whenever (suits|it suits|you decide|life),
    at the drop of a hat, on a whim,
    no (explanation|reason|reasons|awkward|phone calls|phone call|hoops|questions|letter|letters|forms) (needed|required|given|to call|to jump|to fill|conversation),
    (from|in|through|via) your (account|dashboard|online account|customer area)`,
  'free-over': `
    free over, free from, free above, free on orders,
    free when you spend, free if over, free with orders over, free delivery over, free shipping over, free delivery from,
  `,
  'grace-period': `
    grace period*, (minutes|minute|min|hour|hours) grace, grace of, grace time,
    (wait|hold|keep) … for late*,
    (hold|keep|holds|keeps|reserve) ${some} ${bookings} for, ${bookings} (stays|is|remains|will be|are) (yours|held|kept|reserved) for`,
  hardship: `
    force majeure, serious illness, medical certificate, doctor's
    (note|certificate), sick note, bereavement, hospitalisation,
    hospitalization, family emergency, medical emergency, illness,
    medical (reasons|reason|grounds|emergencies|conditions|condition|documentation|proof|cause),
    family (emergencies|reasons|bereavement),
    (death|accident|injury|hospital stay|jury duty|military deployment|redundancy) (of|in|or|,),
    (in|for|of) (case of|the case of|) (illness|injury|bereavement|sickness|redundancy),
    compassionate grounds, exceptional circumstances, extenuating circumstances`,
  'until-dispatch': `
    until (it|they|your order|the order|we) (leaves|leave|ships|ship|is
    dispatched|are dispatched|has shipped|have shipped|is shipped|are
    shipped|goes out|is packed|is sent), before (it|they|your order|the
    order) (ships|ship|leaves|leave|is dispatched|is shipped|has
    shipped|has been dispatched|has been shipped|goes out), (hasn't|has
    not|have not|haven't) (yet|) (shipped|left|been shipped|been
    dispatched|been sent),
    (has|have|is|are|had|was|were) not (yet|already|) (been|gone|entered|) (shipped|dispatched|despatched|posted|sent|processed|prepared|packed|started|begun|made|printed|cut|fulfilled|production|in production|into production|to print|left|manufactured|confirmed),
    (hasn't|haven't|isn't|aren't) (yet|already|) (been|gone|entered|) (shipped|dispatched|despatched|posted|sent|processed|prepared|packed|started|begun|made|printed|cut|fulfilled|production|in production|into production|to print|left|manufactured),
    (before|until|prior to) (the|its|your|) … (dispatch|despatch|shipment|shipping|production|printing|manufacture|fulfilment|fulfillment),
    (before|until) (we|work|production|printing|manufacture|fabrication|preparation) (has|have|) (start|starts|started|begin|begins|begun|prepare|make|cut|print|process|ship|dispatch)`,
  forgiven: `
    first (time|) (late|) cancellation* (is|are)
    (forgiven|free|waived|excused), (forgive|waive|excuse) (the|your)
    first (late|) (cancellation|miss|no-show)`,
  'short-notice': `
    (less|under|fewer) (than|) … (notice|before|ahead|prior), within …
    (of|before) (the|your)
    (appointment|booking|arrival|lesson|class|session|visit|start|event|treatment)`,
  'we-cancel': `
    we have to cancel, we need to cancel, we must cancel, us to cancel,
    have to cancel your, have to cancel a, have to cancel the, cancelled by us,
    canceled by us, we call it off, we have to call off,
    we are forced to cancel, we're forced to cancel, cancellation by us,
    cancellations by us, cancellation on our part, cancel on our side,
    cancel on our end, is cancelled on our, is canceled on our,
    (cannot|can't|unable to|could not) (fulfill|fulfil) (it|your order|an order|the order),
    (not|cannot|can not|can't|doesn't|does not|won't|fails to) (go ahead|take place|be held),
    (cannot|can not|can't|doesn't|does not|won't|will not|fails to) run,
    no longer (available|vacant|free) when, has (been|already been) let,
    have been let already, is no longer available, are no longer available,
    (if|when|should|where|were|that|which) we (cancel|must cancel|have to cancel|need to cancel|to cancel|call off|have to call off|call it off),
    (your|the|a|our|any|one of our) ${staffOrFirm} (cancels|has to cancel|must cancel|needs to cancel|has to move|calls it off|calls off|has to call off|is forced to cancel|cannot make|has to postpone),
    (cancelled|canceled|called off) by (the|our|your|a) ${staffOrFirm},
    ${staffOrFirm} (cancels|calls off|has to cancel|must cancel),
    ${bookings} we (cancel|call off|have to cancel|must cancel),
    orders we cancel, ${bookings} will be (cancelled|canceled),
    ${bookings} (may|will|can|might|could) be (forfeited|given away|released),
    (cannot|can't|unable to|could not) (fill|supply|honour|honor|complete|ship) (it|your order|an order|the order|your booking),
    we (cannot|can't|can not|are unable to|are not able to|could not) (honour|honor|provide|host|accommodate) (your|a|the|any|this|that) … (booking|bookings|reservation|reservations|stay|class|course|workshop|event|tour|trip|appointment),
    (cancellation|cancellations) (by|from|on the part of) (the|our|your|a|) ${staffOrFirm},
    (if|should|when) i (have to|must|need to) (cancel|postpone|call off) (your|the|a|any|our),
    (photographer|teacher|host|owner|instructor|organiser|organizer|company|school|club|operator|studio|venue) (is|are|becomes) (ill|sick|unwell|unable to attend|unavailable),
    (unless|if|when|should) (we|the organiser|the organisers|the operator) (cancel|cancels|postpone|postpones),
    we (cancel|postpone|call off) (the|your|a|an|this|that|any) ${bookings},
    (stay|booking|reservation|order|tour|activity|trip|class|course|request|place) (cannot|can't|can not|could not|couldn't) be (confirmed|honoured|honored|fulfilled|accommodated|secured)`,
  'called-off': `
    ${occasions} (cancelled|canceled|called off|postponed|rained off),
    ${occasions} (be|is|are|was|were|gets|get|has to be|have to be|must be|needs to be|need to be|has been|have been|should be|had to be) (cancelled|canceled|called off|postponed|rained off|abandoned|suspended),
    (cancelled|canceled|called off|postponed|rained off) ${occasions},
    (cancellation|cancelation|postponement|cancelling|postponing) of (the|an|a|any|your|our|this|) ${occasions},
    ${occasions} (cancellation|cancellations|postponement) (by|due|because|for)`,
  'brings-the-end': `
    (result|results|resulting) in (the|an|your|automatic|immediate|) (automatic|immediate|) (cancellation|termination),
    (lead|leads|leading) to (the|an|your|automatic|immediate|) (cancellation|termination),
    (unpaid|unconfirmed|uncollected|unclaimed|not paid|not confirmed|not collected|not settled) … (is|are|be) (cancelled|canceled|released|terminated),
    (days|hours|weeks|day|hour) without (payment|reply|response|confirmation|an answer)`,
  'stays-valid': `
    (remain|remains|stay|stays|will be|are|is|be) valid (for|on) (the|a|any) (new|rescheduled|next|later|revised|replacement|postponed),
    (honoured|honored|accepted) (on|for|at) (the|a|any) (new|rescheduled|next|later|revised|replacement)`,
  'carried-over': `
    (applied|transferred|moved|credited|used|put|carried|held|kept|counted|rolled) (forward|over|) (to|towards|toward|for|against|on) (another|(the|your|a|any|an) (new|next|rescheduled|future|later|revised|different|other|alternative|alternate|replacement|upcoming|following|rearranged)),
    (transfers|moves|rolls|carries|goes|counts) (over|forward|) (to|towards|toward) (another|(the|your|a|any|an) (new|next|rescheduled|future|later|other)),
    (towards|toward) (another|(the|your|a|any|an) (new|next|rescheduled|future|later|other)),
    (transfer|move|roll|carry|count|go) (over|forward|across|) (to|towards|toward) (another|(the|your|a|any|an) (new|next|rescheduled|future|later|other))`,
  'cancel-free': `
    (walk away|leave) without paying, zero cancellation fees,
    or cancellation fees, without a cancellation fee, no exit fee, no exit fees,
    or exit fees, leave penalty free, exit penalty free, leave free,
    leave for free, cancel penalty free, walk away free,
    (no|without) (separate|extra|additional|early|hidden|) (cancellation|termination) (fee|fees|charge|charges|penalty),
    (leave|walk away|exit|withdraw|pull out|get out|quit|stop) (without|with no) (a|any|) (penalty|charge|fee|fees|cost|penalties|charges), (cancellation|termination|exit) (fee|fees|charge|charges) … (is|are) (not|never) (charged|applied|payable),
    (not subject to|exempt from|free from|spared|excused) (any|the|our|) … (cancellation|termination) (fee|fees|charge|charges|penalty|penalties), (cancellation|termination|exit) (fee|fees|charge|charges|penalties) (do|does) not apply, (cancellation|termination) (fee|fees|charge|charges) (never|won't) (apply|applies)`,
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
  'before-renewal': `
    before (your|the|each|any|its|their) (next|)
    (billing|renewal|payment|rebilling|auto renewal)
    (date|cycle|period|day|is due), before (your|the|each|any) next
    (renewal|payment|charge|invoice|bill|instalment|rebill|month|cycle),
    before (it|your plan|your membership|your subscription|the plan|the
    subscription) (renews|rolls over|auto renews|is renewed)`,
  'then-rolling': `
    (then|after that|thereafter|followed by|afterwards) (a|on
    a|it|it's|you're|you go|runs|rolls|) (monthly|rolling|month to
    month|month-to-month|month by month|week to week|rolls), then
    (rolls|rolling) (over|on|) (monthly|month|every month|each month),
    then monthly rolling, then (it|) (rolls|runs) (on|over|)
    (monthly|month to month|from month to month), (rolls|rolling) on
    (monthly|month to month)`,
  leave: `
    (can|may) be (ended|stopped), (can|may) stop (it|this|them|these),
    you're out, you are out, way out, you're free to go, and you're free,
    releases your, releases you, release you, walk away when,
    walk away whenever, leave the (plan|programme|program|scheme|club|group|gym|school|nursery|practice|service|contract|course|waiting list|team|society|association|agreement), leave us, leaving us, end it, end this,
    end the arrangement, may end, can end, stop when, quit, quits, bail,
    bail out, pull out, pulls out, pulling out, back out, drop out, drops out,
    dropping out, opt out when, go elsewhere, move on, part ways, let you go,
    lets you go, switch off renewal, turn off renewal, turn off auto renew,
    turn renewal off, hand in your notice, give up your, give up the,
    hang up your, unsubscribe, skip a, skip any, skip or, skip the, skip your,
    skip this, skip next, skip weeks, take a break,
    tell us when you've had enough, had enough, close your account,
    close the account, exit, ends (it|things|the|your|that),
    you're (free|done|gone|off the hook|released), you are (free|released),
    and (you're|that's) (done|it|that), we let you (go|out|off), off you go,
    out you go, no hard feelings, hands shaken, door's open,
    (it's|it is|that's) over, you can go, you may go,
    (free|able|welcome) to (go|walk|leave|stop|quit), is how you leave,
    call it a day, (walk|step|slip) (away|off|out),
    leave (without|on|with|in|at|any|whenever|when|early), break clause,
    annual break,
    (stop|end|quit|ditch|drop|skip|swap) or (stop|end|quit|cancel|skip|pause|leave),
    (is|are) leaving, wish to leave, wants to leave,
    (stop|end) it (whenever|at any time|any time|when you),
    (stop|leave|quit|end) (the|your|our|any) (scheme|club|gym|school|nursery|practice|platform|network|mailing|renewal|auto renewal|payments|payment|recurring|autopay),
    (stop|skip|end) your … (at any time|any time|whenever),
    (which|it|that) (ends|ended|stops|can be ended|may be ended|can be stopped) (with|on|by|at),
    (stop|quit|leave) ${some} ${plans}, (end|terminate) ${some} ${plans},
    (stopping|ending|leaving) ${some} ${plans}, terminating ${some} ${plans},
    (stop|end|quit|leave|terminate) (your|their|our|my|the) (weekly|monthly|regular|fortnightly|care|service|cleaning|rental) (contract|agreement|membership|service|tenancy|clean|box|plan|lessons|visits),
    ${plans} (ends|ended|stops) (with|on|by|at), ${plans} (can be|may be) (ended|stopped|terminated) (with|on|by|at),
    (stop|cease|quit|discontinue) using (the|our|this|these|any) (service|services|app|platform|site|website|software|product), (close|delete|deactivate) (your|their|the|an) account`,
  'since-cancel': `
    of cancellation, after cancellation, following cancellation,
    of the cancellation, after the cancellation, from cancellation,
    after termination, following termination, after you cancel,
    of your cancellation, of cancelling, of canceling,
    (for|of|on) (cancelled|canceled) ${bookings}, (for|of|on) (cancelled|canceled) orders`,
  'since-signed': `
    (of|from|after|following|since) (signing|the signing|signature|the signature|entering into|concluding|the conclusion) (of|) (the|your|this|a|) (contract|agreement|lease|order form|mandate)`,
  'the-terms': `
    these terms, terms of service, terms of use, terms and conditions,
    these conditions, this policy`,
  notice: `
    notice, prior to, before arrival, before the start, in advance, before your,
    before the, prior notice, notice period, ahead of, before check,
    before departure, warning, give us,
    (days|day's|weeks|week's|months|month's|hours|hour's) (warning|notice),
    rolling, fair notice, written warning, let us know, tell us, a shout,
    heads up,
    (clients|customers|members|tenants|parents|families|guests) are asked for,
    please give {1-99}, minimum of {1-99} (hours|hour|days|day),
    hours beforehand, days beforehand,
    (hours|hour|days|day|weeks|week) (prior|beforehand|in advance),
    (on|with|upon|after|by|giving|subject to|at least) {1-90} (days'|days|day|weeks'|weeks|months'|month's|months|calendar days|business days) … notice`,
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
    are informed,
    published to (customers|customer|clients|users|members), (is|are|be) (published|posted|announced)`,
  'written-notice': `
    (notice|warning) (in writing|by email|by letter|to leave|to quit|to
    end|to terminate), written notice, written warning`,
  'notice-due': `
    notice (must|has to|should|is to|needs to) be (given|provided|sent|received|submitted), notice (is|) (still|also|always|) (required|needed|requested|necessary), (require|requires|required|need|needs|ask for|asks for) (a|at least|) (minimum|minimum of|) … notice`,
  'no-show':
    'no show, no shows, no-show, no-shows, failure to attend, missed appointment*',
  penalty: `
    (amount|balance|total|sum) (is|are|becomes|remains) (due|payable), (amount|balance|total|sum) must be (paid|settled),
    (remain|remains|are still|is still|still|be held) (liable|responsible|payable|due) for, still owe, (remain|remains) (payable|due),
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
  'all-lost': `
    in (its|their) entirety, charged in full, billed in full,
    without (a|any|) refund, payable in full, counted as (used|attended|taken),
    (treated|count|counts|counted) as (a|an|) (attended|used|taken|completed|credited|full),
    (charged|charge|charges|billed|bill|owe|owes|pay|pays|liable for|responsible for|due) … (full|whole|entire|total) (price|amount|fee|fees|cost|charge|value|rate|booking|bill|session|lesson),
    (forfeit|forfeits|forfeiture of|lose|loses|lost|losing|loss of) (the|your|that|their|this) … (class|lesson|credit|session|payment|visit),
    (payment|credit|credits|class|lesson|session) (is|are|will be) (lost|kept|retained|used up|deducted|forfeited|forfeit)`,
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
};
