import type { narrowingTheme } from '../themes/narrowing.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What denies or narrows, and tells nothing of what a text is about. */
export const narrowingWords: ThemeWords<typeof narrowingTheme> = {
  'no-longer': `
    no longer, not any more, not anymore, any longer, has ended, have ended,
    (offer|sale|promotion|campaign|scheme|practice|season|that|this) (is over|ended|expired),
    (is|are|we|they) stopped,
    has stopped, have stopped, was stopped, discontinued,
    does not exist, do not exist, gave up on, is abolished, not enough,
    are history, used to be`,
  'now-only': 'only, nothing but',
  'without-exception': `
    every .. booking, every .. job, every .. rental, every .. repair,
    every .. service, each .. rental, each .. repair,
    every booking, each booking, every job, each job, every customer,
    each customer, off everything, everything in (the|our) (shop|store|range),
    sitewide, site-wide, storewide, (entire|whole) (range|store|site|collection), every client, every guest, every patient, every repair,
    each repair, every service, each service, every rental, each rental,
    every installation, every delivery, every move, all bookings, all jobs,
    all customers, all clients, all our customers, all our clients,
    all repairs, every project, each project, whoever asks, no exception*,
    without exception*`,
  'some-only': `
    most, mostly, only, some, certain, selected, not all, not every,
    not everyone, apart from, big ones`,
  'closed-day': `
    closed .. monday*, closed .. tuesday*, closed .. wednesday*,
    closed .. thursday*, closed .. friday*, closed .. saturday*,
    closed .. sunday*, closed .. weekend*, shut .. monday*, shut .. tuesday*,
    shut .. wednesday*, shut .. thursday*, shut .. friday*, shut .. saturday*,
    shut .. sunday*, shut .. weekend*, not on .. monday*, not on .. tuesday*,
    not on .. wednesday*, not on .. thursday*, not on .. friday*,
    not on .. saturday*, not on .. sunday*, not on .. weekend*,
    not at .. monday*, not at .. tuesday*, not at .. wednesday*,
    not at .. thursday*, not at .. friday*, not at .. saturday*,
    not at .. sunday*, not at .. weekend*, nor on .. monday*,
    nor on .. tuesday*, nor on .. wednesday*, nor on .. thursday*,
    nor on .. friday*, nor on .. saturday*, nor on .. sunday*,
    nor on .. weekend*, nothing on .. monday*, nothing on .. tuesday*,
    nothing on .. wednesday*, nothing on .. thursday*, nothing on .. friday*,
    nothing on .. saturday*, nothing on .. sunday*, nothing on .. weekend*,
    nothing at .. monday*, nothing at .. tuesday*, nothing at .. wednesday*,
    nothing at .. thursday*, nothing at .. friday*, nothing at .. saturday*,
    nothing at .. sunday*, nothing at .. weekend*, nobody on .. monday*,
    nobody on .. tuesday*, nobody on .. wednesday*, nobody on .. thursday*,
    nobody on .. friday*, nobody on .. saturday*, nobody on .. sunday*,
    nobody on .. weekend*,
    not .. on a monday, not .. on a sunday, not .. on a saturday, no .. on a
    sunday, no .. on a saturday, nobody .. on a sunday, nobody .. on a
    saturday, never .. on sunday*, never .. on saturday*, never .. on a
    sunday, no .. on sundays, no .. on saturdays, no .. at weekends`,
  'kept-back': `
    all .. but the, all .. but a, everything but (the|a), less .. the,
    refunded .. less, back .. less, minus .. the, apart .. from the, except
    .. the deposit, we .. keep, we .. retain, is .. kept, are .. kept, is ..
    retained, are .. retained, retain*, deducted, deducting, withheld,
    withhold*, forfeit*, lose .. deposit, loses .. deposit, lose .. half,
    admin .. fee, handling .. fee, holding .. fee, half .. back, part ..
    back, minus, loses .. it, is .. lost, are .. lost, never .. given, never
    .. back, not .. given, no .. money, nothing .. back, no .. cash, never
    .. cash, not .. hand, not .. return, keep .. half, as .. credit, credit
    .. note, (costs|cost|lose|loses|lost|forgo|forgoes) ..
    (deposit|advance|half|prepayment), deposit .. (stays|is gone|is
    ours|gone), (deposit|money|sum|half|rest|advance) .. stays with us, ours
    to keep, hold .. on to, hold back, held back, keep back, nothing comes
    back, nothing goes back, stays .. ours`,
  excluded: `
    not .. count, never .. count, excluded, excludes, exclud*, not .. included,
    not .. covered, not .. apply, not .. eligible, not .. qualify, not .. ours,
    not .. part, left .. out, except .. for, do .. not earn, earn .. nothing,
    earns .. nothing, earn .. no, earns .. no`,
  'no-notice': 'no .. notice, without .. notice, without .. any notice',
  'no-deposit': `
    no .. deposit, without .. deposit, zero .. deposit, deposit .. free,
    no .. down, nothing .. down, nothing .. upfront, nothing .. up front,
    no .. advance, no .. deposits, pay .. nothing now, nil .. deposit`,
  once: `
    once, once a (day|week|month|quarter|year|visit|stay), one .. time, a .. single time, the .. first time, twice,
    two .. times`,
  'all-year': `
    all .. year, all .. year .. round, year .. round, whole .. year, any ..
    time .. of .. year, 365 .. days, every season, no season off,
    (winter|summer) (and|as) .. (summer|winter), whatever the season, in
    every season, never .. (for|in) the (winter|season), all twelve months,
    twelve months a year`,
  'part-of-year': `
    (in|from|until|till|to|during|between|of) ..
    (january|february|march|april|june|july|august|september|october|november|december),
    (in|from|until|till|to|during|between) .. (spring|summer|autumn|winter),
    (high|low|off|peak) .. season, (school|summer|winter) .. holidays`,
  'from-start': `
    from .. day .. one, from .. (first|very first) .. day, from .. the ..
    (start|outset|beginning)`,
  'later-on': `
    after .. (first|second) .. (year|month|week), after .. (a|one|two|three|six|twelve)
    .. (year|years|month|months), from .. second .. (year|month)`,
  'for-all': `
    (all|every|any|each) ..
    (member|members|customer|customers|client|clients|guest|guests|visitor|visitors|patient|patients|pupil|pupils|student|students|driver|drivers|family|families|child|children),
    (all|every|any|each) ..
    (ticket|tickets|fare|fares|cabin|cabins|room|rooms|plan|plans|van|vans|car|cars|repair|repairs|order|orders|course|courses|class|classes|item|items|product|products|model|models|home|homes),
    for .. (everyone|everybody|all), of .. any .. age, as (often|many|much) .. as
    .. like, no .. matter .. (which|what|where), regardless of ..`,
  'from-order': `
    (from|after|following|since) .. (purchase|purchased|buying|bought|ordering|ordered),
    (days|weeks|months|month|year) of .. (purchase|buying|ordering|sale)`,
  'from-receipt': `
    (from|after|following|since|upon) ..
    (delivery|delivered|receipt|receiving|arrival|arrives|arrived),
    (days|weeks|months|month|year) of ..
    (delivery|receipt|receiving|arrival), landed,
    (parcel|box|order|goods|item|letter|it)
    (lands|landed|came|arrived|arrives|gets there), (got|has|have) the
    (parcel|box|goods)`,
  'from-return': `
    (keys|key|car|van|room|flat|kit|equipment) .. (handed|returned|given|brought),
    (from|after|following|of|once|when|upon|receive|received|receiving|inspect|inspecting|inspected)
    .. (return|returned|returning|came back|is back|item back|parcel back)`,
  'from-request': `
    (from|after|following|since) .. (request|requested|claim|asked|asking|call|enquiry|complaint|complain|declaration|notice|notification|message|email|reporting|reported),
    (of|from|after|following) (your|their|the customer s|his) (report|notice|warning|letter),
    (hours|days|weeks|months|month) of .. (request|claim|call|enquiry|complaint|declaration|message|email)`,
  'from-report': `
    (assessor|expert|surveyor|engineer|adjuster|loss adjuster|technician) s
    (report|visit|inspection|findings),
    (from|after|following|since|of) .. (inspection|inspected|assessment|survey|diagnosis|examination)`,
  'from-use': `
    (from|after|following|since|of) .. first (use|visit|login|lesson|class|entry|session|ride|flight|activation),
    (from|after|following|since|of|once) .. (activation|activated|opening|opened|installation|installed|commissioning)`,
  'from-last-use': `
    (from|after|following|since|of) .. last (use|visit|login|lesson|class|entry|session|ride|flight|order|purchase|stay|activity)`,
  'from-enrolment': `
    (from|after|following|since|of) .. (enrolment|enrolling|enrolled|registration|registering|signing|signature|signed|sign-up|joining|joined|start of)`,
  'first-payment': `
    (your|the|any|this|their|its) (deposit|down payment|retainer|first instalment|prepayment)`,
  'balance-due': `
    (the|your|any|remaining|outstanding) balance, rest of the (price|fee|sum|money|fare)`,
};
