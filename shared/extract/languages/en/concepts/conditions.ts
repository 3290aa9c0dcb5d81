import type { ThemeWords } from '../../../frame-words.ts';

export const conditions: ThemeWords<'conditions'> = {
  if: `
    in the following cases, in any of the following, if, when, provided that,
    provided (you|your|the|it|we|they|a|an|no|all|there|this|these), providing, as long as, once, in the event, in the unlikely event, in case of, where,
    should (you|we), upon, if you,
    should (it|they|anything|something|this|that|one|your|the|a|an|any) (need|break|fail|arrive|be|not|turn|go|develop|prove|become|leave|stop|change|happen|cause|take),
    should (someone|somebody|another|our|these|those)`,
  'falls-short': `
    for (each|every) (further|extra|additional) {1-48} (hours|days),
    each failure, every failure, each breach, failure to (do|keep|meet|turn|attend|deliver|connect|repair|reply|answer|restore|install), (not|isn't|wasn't) (fixed|repaired|restored|delivered|connected|answered) (within|after|in|by), delay in, delays in, late connection, missed (appointment|appointments|visit|visits|deadline), (misses|missed|miss) (a|an|your|the) (visit|appointment|slot),
    is unreachable, is unavailable, is down, are down, is offline,
    miss our, misses its, miss it, miss a deadline, miss the, miss a … target*,
    miss a target*, missed appointment*, miss an appointment, miss your, we miss, if we're
    late, if we are late, fall short, falls short, fall below, falls below, fall
    under, falls under, drop below, drops below, dip below, dips below, dip
    under, dips under, slip below, runs over, run over, run late, runs late,
    behind schedule, fail to, we fail, don't turn up, doesn't turn up, fails to
    turn up, don't show, doesn't show, no show from us, don't deliver, doesn't
    deliver, can't help, cannot help, can't get, can't do it, cannot do it,
    can't fix, cannot fix, can't find, don't find, goes down, downtime, outage,
    outages, off for more, below 9, under 9, a month below, doesn't arrive,
    isn't there, isn't what, isn't with you, hasn't dropped, hasn't improved,
    never turns up, fall through, falls through, doesn't hold, when we don't, if
    we don't, if ours doesn't, if we do not, if we can't, if we cannot, pull the
    plug, called off, we call it off, is cancelled by us, over an hour late,
    make an error, make a mistake, doesn't make you, didn't learn, learned
    nothing, not in place,
    is not at the, isn't at the, not waiting at the, not waiting for you,
    is not there when, not ready on, isn't ready on, isn't ready when,
    isn't fixed, is not fixed, isn't repaired, is not repaired, isn't restored,
    is not restored, isn't resolved, is not resolved, isn't delivered, is not
    delivered, hasn't arrived, isn't working again, miss an, misses an, miss
    your, misses your,
    keep you waiting, keeps you waiting, does not arrive, does not show up,
    fails to arrive, fails to show, fail to arrive, fail to show,
    no show by our,
    (turn|turns|arrive|arrives|show|shows|get|gets|finish|finishes|land|lands|come|comes)
    (up|there|to you|) (late|too late), (we're|we are|driver's|driver
    is|order's|order is|bus is|train is|coach is|boat is|ferry is|flight
    is|van's|van is|taxi's|taxi is|engineer is|job's|job is|parcel's|parcel is)
    (late|delayed|running late|overdue|not there|not on time|held up),
    (miss|misses|missed|overrun|overruns|overshoot) (our|that|this|the|your)
    (deadline|slot|date|window|target|promise|time|appointment|mark|handover),
    late by,
    (late|cold|short|soggy|stale|melted|squashed) (on|at|when it)
    (arrival|arrives|delivery|the door), (don't|doesn't|do not|does
    not|can't|cannot|won't|fail to|fails to|never|couldn't) (make it|keep
    it|keep our word|keep to it|keep our|meet it|meet our|meet the|manage
    it|manage that|hit it|hit our|turn up|show up|appear|get there|sort it|solve
    it|mend it|recover|rescue|save it|cure it|shift it|sell it|sell your|find
    you), stood up, let you down, lets you down,
    (speed|speeds|signal|line|power|connection|service|site|app|heating|broadband|internet|system|server|network)
    (drops|drop|dips|falls|fall|fails|is out|is off|cuts out|goes off|goes
    out|slips),
    (engineer|technician|driver|installer|plumber|fitter|cleaner|tutor|instructor|we|nobody) (doesn't|don't|does not|do not|fails to|fail to) (turn up|show up|arrive|come|appear|keep), if we make (an error|a mistake|an omission), (error|mistake) on our part (costs|leads),
    (results|comes|arises|follows|resulting|arising) from our (own|) (mistake|error|fault), because of our (mistake|error|fault), (is|are) not (back|working|restored|live|fixed|connected|repaired) (by|within|in|after|on),
    (arrive|arrives|come|comes|turn up|turns up|show up|shows up) (more than|over|) … (late|after), (fail|fails) to (attend|come|show up|arrive|turn up|deliver), (missed|forgotten|cancelled) by (us|our), (is|are|goes|proves to be) out of stock, (cannot|can't|unable to) (supply|source|provide|recover|repair|unlock|find|get), is not hot, (arrives|arrive|comes) cold, (hire|candidate|recruit|employee|placement) (leaves|leave|resigns|quits|doesn't work out), (on|from) our (side|part), (does not|cannot|can't|fails to) recover`,
  'late-by': `
    delay, delays, delayed by,
    per day late, per hour late, per week late, a day late, an hour late, for
    each day late, for every day late, each day we are late, every day we're
    late, every hour of downtime, hours of downtime, hour of downtime, minutes
    late, hours late, days late, miss the date, miss the deadline, past the
    date, if we run over, we run late, overrun, down for more than, offline
    for more than, off for more than, out for more than, below that figure,
    below this level,
    for (each|every) (day|hour|week) (your|the|our|we|it|that) … (late|delayed), (line|service|order|delivery|engineer|technician|driver|train|bus|activation|installation) (is|are|was|runs) (late|delayed)`,
  except: `
    except, excluding, excludes, exclude, exclusive of, unless, not including,
    other than, apart from, with the exception, save for,
    not valid, not available for, not available, does not apply, doesn't apply,
    blackout, blackout dates, blacked out`,
  'subject-to': `
    subject to, depending on, conditions apply, terms apply,
    restrictions apply, t&cs apply, exclusions apply,
    terms and conditions apply, while stocks last, limited to, eligible`,
  only: 'only, solely, exclusively, limited to',
};
