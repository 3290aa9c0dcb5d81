import type { ThemeWords } from '../../../frame-words.ts';

export const beingThere: ThemeWords<'being-there'> = {
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
    at your disposal, on duty, manned, staffed, standing by, we also work,
    accessible, answer calls, ready to help, stand by, taking calls, on standby,
    we're here, we are here, i'm here, here 7 days, here seven days, is awake,
    someone is awake, somebody is awake, someone answers, somebody answers,
    someone picks up, somebody picks up, someone to listen, someone there,
    is there, there is always, there's always, get in, swipe in, hears you,
    can call, can ring, can reach, reach us, on shift, about from,
    in the building, in the office, at the desk, at the counter,
    at the other end, within reach, be reached, be opened, lockers, door code,
    barriers,
    (we're|we are|i'm|i am|somebody's|someone's|somebody is|someone is|she's|he's) (up|about|around|there|up and about|on the line|on hand|at the end|on duty|on site|in),
    (let|lets) (you|yourself) in, gets in, drop off, check yourself in,
    self check-in, keyless, keypad, key safe, hatch, drop box,
    at the end of the (phone|line), end of the phone, on the end of,
    someone to (talk|speak) to,
    never an (answerphone|answering machine|voicemail),
    (a real|a live) (person|human|voice|nurse|vet|lawyer|attorney|engineer|technician|operator),
    picks up the phone, pick up the phone, come and get you, come out to you,
    come to you,
    (welcome|welcomes|see|sees|greet|receive|receives) … (seven|7|every) (day|days|night|evening|weekend),
    (we|i|team|staff|they|crews|fitters|engineers|drivers) (also|do|will|) work (on|over|through|across|) (saturday|saturdays|sunday|sundays|weekends|evenings|nights|bank holidays|public holidays|holidays|christmas)`,
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
    (is|are) not (something|anything|one thing) (that|) (we|i) (guarantee|offer|do|provide|promise), isn't (something|anything) (that|) (we|i) (guarantee|offer|do|provide|promise),
    (do not|does not|don't|doesn't|cannot|can't) (promise|guarantee|operate|run|staff)`,
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
  'daily-rounds': `
    we (deliver|collect|come|call|visit|bake|ship|dispatch) (…
    |)(daily|every day|seven days a week|7 days a week|each day|every
    morning)`,
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
    (qualify|qualifies|capture|captures|generate|generates|convert|converts|nurture|nurtures|attract|attracts) … (leads|lead|prospects|visitors|sales|enquiries), (sell|sells|selling|advertises|earns|earn) for (you|your business|your company|your shop), (website|site|page|software|platform|bot|agent|tool|system|money) … (works|working) for (you|your business|your company), (automate|automates|automating) (your|follow-ups|sales|marketing|tasks|everything),
    working around the clock, running around the clock,
    work around the clock to, works around the clock to,
    working round the clock, working day and night, working tirelessly,
    works tirelessly, work tirelessly, tirelessly,
    (machine|voicemail|voice mail|answerphone|answering machine) (takes|will take|records) (your|) (message|messages|calls)`,
  'never-closes': `
    never (closes|close|shuts|shut), (don't|doesn't|do not|does not)
    (ever close|ever shut|close at all)`,
  'on-the-menu': `
    (option|options|dish|dishes|meal|meals|menu|menus|special|specials|flavour|flavours|flavor|flavors|recipe|recipes) (is|are|always|) available,
    (dish|dishes|meal|meals|bread|breads|loaf|loaves|pastry|pastries|sandwich|sandwiches|salad|salads|soup|soups) … same day,
    made in our kitchen, prepared in our kitchen`,
  'on-request': 'on request, upon request, by request, subject to availability',
  'other-times': `
    working day means, business day means, working hours means,
    working hours mean, business hours means, business hours mean,
    give us access, surcharge, surcharges, must arrive, guests arrive, please arrive,
    arrive between,
    lights (are|go|stay|are switched|are turned) (off|out) (from|between|at), switched off (from|between), heavy traffic, traffic is, peak demand, wind is, sun is,
    (day|night|half day|evening) (counts|runs|is counted|is billed) from,
    mowing, mowers, lawnmowers, power tools, low tide, high tide,
    quiet time, quiet times, noise, noise curfew, be respected between,
    curfew, check in, check ins, checkin, check in time*, check out,
    check out time*, happy hour, happy hours, shift, shifts, peak fare*,
    peak hours, off peak, rush hour*, best time to visit, lunch special*,
    this saturday, this sunday, this weekend, quiet hours, blackout hours`,
  weekend:
    'weekend, weekends, saturday, saturdays, sunday, sundays, on saturday, on sunday',
  'weekend-too': `
    (works|work|working|opens|operates|operate|runs|covers) (weekends|saturdays|sundays|evenings|nights|bank holidays) and (weekends|saturdays|sundays|evenings|nights|bank holidays),
    saturdays included, sundays included, saturday included, sunday included,
    including saturdays, including sundays, including saturday,
    including sunday, weekends included, weekend included, including weekends,
    weekends too, evenings and weekends, weekends and evenings,
    bank holidays included, bank holidays as well, including bank holidays,
    bank holidays too, sundays and bank holidays, sundays and holidays,
    saturdays too, sundays too, saturday mornings too, seven nights a week,
    seven day service, 7 day service, six days a week, every night of the week,
    even on sundays, even sundays, even at weekends, even on bank holidays,
    even on christmas day, even at christmas, on new year's eve too,
    open sundays, open saturdays, late opening, late night, open late,
    open until late, late opening on thursdays,
    (saturday|sunday|weekend|evening|bank holiday|early morning|late night|lunchtime) (appointments|surgery|clinic|clinics|surgeries|sessions|slots|hours|opening|openings|visits|cover|service|viewings|calls) (available|every|each|as well|too|at no|on offer|offered),
    (open|here|working|in|on duty|available|at work|operating) (on|at|over|through|even on|even at|all) (saturday|saturdays|sunday|sundays|weekends|the weekend|weekend|bank holidays|christmas|easter|evenings),
    (we don't|we never|never|don't) (close|shut) (for lunch|at lunch|at lunchtime|at weekends|on sundays|on bank holidays|in august|in winter|in summer|for christmas),
    no lunch break, straight through lunch, through lunch, sunday surgery,
    saturday surgery, saturday clinic, evening clinic, evening surgery,
    late surgery, twilight clinic, late night thursday, late night thursdays,
    late (monday|tuesday|wednesday|thursday|friday|mondays|tuesdays|wednesdays|thursdays|fridays),
    open late (monday|tuesday|wednesday|thursday|friday|on),
    (evening|late night|saturday|sunday|early morning) (surgery|surgeries|clinic|clinics) (on|every|each),
    (we|i|team|staff|they|crews|fitters|engineers|drivers|advisers|phones|lines) (also|do|will|) (work|answer|open|teach|deliver|operate|take calls|see patients|see clients) (on|over|through|across|) (bank holidays|public holidays|sundays too|saturdays too|weekends too|sunday too)`,
  evening: `
    evening, evenings, late night, late nights, after hours, out of hours,
    night, nights, early morning, late opening, early mornings`,
  'takes-place': `
    rehearse, rehearses, rehearsal, rehearsals, rehearsing, (altos|tenors|basses|sopranos|choir|band|group|juniors|seniors|team) (meets|meet|practise|practises|practices|train|trains|sing|sings),
    day {1-30} (:|-|–), takes place, take place, taking place, will be held, is held, are held,
    be held, lasts, starts at, begins at, start at,
    (it|which|that|class|course|session|workshop|event|programme|program|camp|tour|season|festival|exhibition|show|market|trip|sale|offer|promotion|retreat) runs from, ran from,
    meets, duration, typical duration, session length,
    (crash|easter|summer|holiday|intensive|revision) (course|courses|class|classes|school|camp|club|sessions), boot camp, bootcamp,
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
    (spend|spends|spending|stay|stays|staying|sit|sits|stand|stands) (about|around|roughly|up to|at least|) (a|an|half an|one|two|three|four|{1-99}) (to {2-99}|) (minutes|minute|hours|hour|days|day|weeks|week|months|month|nights), (minutes|hours|days|weeks|months|years) (between (two|each|the|doses|sessions|visits|treatments|donations|appointments|courses|coats|feeds|meals|shots)|apart),
    (minutes|hours|days|weeks|minute|hour|day|week) (while|during) (the|we|your|our|it|they|this),
    save, saves, saving, save you, saves you, shave off, cuts, lose,
    (appointment|appointments|consultation|consultations|visit|visits|session|sessions|treatment|treatments|lesson|class|exam|check up|checkup|procedure) (can|may|will|could|might|usually|normally|often|) (last|lasts|take|takes|run|runs),
    minutes (around|in every direction),
    (delayed|late|overdue|behind) by, (minutes|minute|hours|hour|days|day|weeks|week) (overdue|behind schedule)`,
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
  'since-bought': `
    from (the|its|your) (date|day|moment|time) of
    (purchase|issue|sale|buying|activation), from (the|)
    (purchase|issue) date, from purchase, after purchase, from (the|its)
    (date|day) … (bought|purchased|issued|sold|printed), from the
    (date|day) on the (card|voucher|certificate|pass), (of|from)
    (being|the day of) (bought|purchase|purchased|issued), from when
    (it|you) … (bought|buy|purchased|issued|activated), from the
    (date|day) you (buy|bought|purchase|order)`,
  'asks-valid': `
    (how long|until when|till when) (is|are|does|do|will|can) …
    (valid|last|good for|be valid|stay valid|be used|run for), how long
    (do|have) (i|we) (have|got) to (use|spend|redeem),
    (do|does|will|when do|when does|when will)
    (it|they|my|your|the|our|gift) … (expire|run out|lapse), (is|are)
    there (an|any) (expiry|expiration) … (date|dates|)`,
  'valid-everywhere': `
    (good|valid|accepted|redeemable|usable|honoured|honored)
    (at|in|for|across|on) (all|any of|every one of|each of), (can|may)
    be (used|spent|redeemed|exchanged) (at|in|across|on) (all|any
    of|every one of|each of), (use|spend|redeem) (it|them) (at|in|on)
    (any|all|every|each)`,
  'balance-stays': `
    (balance|remainder|rest|difference|remaining amount|remaining
    value|remaining credit|left over|not spent|unspent|unused) …
    (stays|stay|remains|remain|is kept|is left|carries over) (on|in)
    (the|your|their) … (card|voucher|certificate|account|wallet|pass),
    balance (stays|remains) (on|available|valid)`,
  monitoring: `
    monitor, monitored, monitoring, surveillance, supervised, watched, security (personnel|staff|guards|guard|team|officers|officer|patrol|patrols), (night|security) (watchman|porter)`,
  'all-year': `
    all year, all year round, year round, 365 days a year, 365 days,
    open year round, all the year round, 52 weeks a year`,
};
