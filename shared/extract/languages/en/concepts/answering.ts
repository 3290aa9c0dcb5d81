import type { ThemeWords } from '../../../frame-words.ts';
import { customers } from '../families.ts';

export const answering: ThemeWords<'answering'> = {
  reply: `
    reply, replies, replied, replying, respond, responds, responded, responding,
    response, responses, answer, answers, answered, get back to you, get back,
    gets back to you, come back to you, be back to you, back to you within,
    back to you in, back to you by, back to you as, back to you with,
    hear from us, hear back, (will|do|should|can) (i|we) (expect to|) hear, revert, write to you, writing to you, replies to,
    hear from our, hear from a member, hear from one, write back, writes back,
    come back to, get back to, gets back to, getting back to, an answer,
    get an answer, gets an answer, have an answer, a reply, comes back with,
    come back with, replied to, written reply, hear back from, heard back,
    (reply|replies|respond|responds|write back|writes back) to (every|each|all|our|all our|any|your) … (customer*|client*|member*|parent*|patient*|tenant*|guest*|enquir*|question*|message*|email*|call*|review*)`,
  'contact-you': `
    e mail you, contacted by, contacted within, be in touch, be contacted,
    is in touch, in touch within, reach out within, speak to you, be in contact,
    connect with you, will be contacted, get in contact, make contact,
    makes contact, contact with you, contact the customer, contact you back,
    will contact, touch base, text you back, texts you back, contacts both,
    is in contact, hears from us, drops you a line, drop you a line,
    come straight back, you'll hear, you will hear, you hear from,
    will tell you, we'll tell you, tell you within, let you know within,
    let you know in, told within, told of, notified within, informed within,
    (invite|inviting|invites) you (to|for) (a|an) (meeting|discussion|interview|chat|viewing),
    (to|will|you'll|then) hear (back|) from (a|an|our|your|one|someone|somebody|me|the),
    (come|comes) back to (customers|callers|complainants|enquirers|applicants|clients|members|tenants|parents|patients),
    (write|writes|reply|respond) (personally|directly|in person) (to you|within),
    (get|gets|come|comes) back to (every|each|all|everyone|everybody|anyone|callers|customers|enquirers),
    (contact|contacts|email|emails|message|messages|write to|writes to|get back to|gets back to|come back to|comes back to|get in touch with|gets in touch with|in touch with|reach out to|follow up with) (every|each|all|our|all our|) ${customers},
    ${customers} (will|always|then|can expect to|should|) (hear|hears) (back|) from (a|an|our|your|one|someone|somebody|me|the|us|their)`,
  'call-back': `
    call you, call back, callback, call backs, callbacks, ring you, phone you,
    give you a call, telephone you, returns your call, return your call,
    return calls, return all calls, return phone calls, return every call,
    return your phone call, return missed calls, phone calls returned,
    return your message, call you to, get a call, receive a call,
    receive a phone call, expect a call, hear back by phone, i ring you,
    i call you, rings back, phones back, ring back, we phone, we ring,
    we'll ring, i'll ring, i'll call, we'll call, is phoned, are phoned,
    phoned to, message is returned, are returned before, voicemails, voicemail,
    missed calls, (messages|calls|voicemails) (are|will be|) returned,
    rung back, phoned back, called back, telephoned back,
    (call|calls|phone|phones|ring|rings|telephone|telephones) (each|every|all|every one of our|our) … back,
    (call|calls|phone|phones|ring|rings|telephone|telephones|text|texts) ${customers} back`,
  arranging: `
    to (discuss|arrange|schedule|organise|organize|finalise|finalize|agree|plan|begin|start|book|go over|go through|set up|talk through|talk about|work out|sort out|take payment|verify|confirm),
    at (the|your) (scheduled|agreed|booked|appointed|arranged|chosen) time,
    at the time (of your|you),
    (after|once|until|before) (we|i) (call|contact|ring|phone|email|text)`,
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
  'priority-level': `
    (critical|urgent|emergency|high|medium|normal|low|routine|standard|top) priority,
    priority (one|two|three|four|urgent|critical|high|medium|normal|low|{1-5}),
    (severity|sev) (one|two|three|four|{1-5}), p1, p2, p3, p4,
    (critical|urgent|major|minor|blocking|severe|high-priority|low-priority|non-urgent|routine) (issue|issues|incident|incidents|fault|faults|ticket|tickets|request|requests|outage|outages|query|queries|enquiry|enquiries)`,
  confirmation: `
    confirmation, confirmed, confirm your, confirm the, confirmation email,
    booking confirmation, confirmation code`,
  quote: `
    quote, quotes, quotation, quotations, estimate, estimates, valuation,
    valuations, assessment, assessments, appraisal, appraisals, evaluation,
    evaluations, proposal, proposals, pricing, price quote, price quotes,
    (your|our|a|the|free|home|site|video|virtual|moving|roof|pre-move|no-obligation|damp) (survey|surveys), initial opinion, first opinion, initial advice,
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
    we (come|will come|can come) (the same|within|inside|out within), we'll come (the same|within|inside),
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
    looked at, is looked at, are looked at, seen to, comes out, over to you, out to you,
    (engineer|technician|plumber|electrician|locksmith|crew|team|fitter|mechanic|driver|someone|somebody|one of us|we|we'll|i'll) … (is|are|be) with you,
    reaches you, reaches your (door|home|address|site),
    round to you, out to your (home|property|house|site|place), come round,
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
};
