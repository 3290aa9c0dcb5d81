import type { ThemeWords } from '../../../frame-words.ts';
import { customers, never } from '../families.ts';

export const free: ThemeWords<'free'> = {
  free: 'free',
  'free-of-charge': `
    free of charge, at no cost, at no extra cost, at no additional cost,
    at no charge, at no extra charge, at no additional charge, for free,
    without charge, without extra charge, without additional charge,
    no extra cost, no additional cost, no extra charge, no additional charge,
    no cost, no charge, on the house, at our expense, cost free, without cost,
    without additional cost, at no further cost, completely free,
    absolutely free, totally free, no cost to you, zero cost, $ 0 cost,
    free with, gratis, toll free, without penalty, without any penalty,
    no penalty, penalty free, without a fee, without fees, no fee,
    with no fee, free service, free services, service is free,
    services are free, free to use, free to join, free to register,
    free to download, free to attend, free to enter, without any charge,
    without any cost, without a penalty, without any fee, without any fees,
    without incurring, fee free, free of penalty, is on us, are on us,
    it's on us, all on us, lesson on us, visit on us, first one on us,
    commission free, free of fees, free of commission, no charges,
    without charges, no penalties, without penalties, to avoid a charge,
    to avoid a … charge, to avoid a … fee, to avoid the … fee,
    to avoid charges, to avoid any charge, to avoid any charges,
    to avoid being charged, to avoid a fee, to avoid fees, to avoid any fee,
    to avoid any fees, to avoid a cancellation fee,
    to avoid cancellation fees, to avoid a penalty, to avoid penalties,
    avoid the cancellation fee, to avoid a cancellation charge,
    to avoid cancellation charges, to avoid a late cancellation fee,
    contract free, commitment free, not a cent, at zero cost, without paying,
    without paying anything, without paying a cent, without paying a penny,
    without spending a, without spending anything, without spending money, no cancellation fee, no cancellation fees,
    no cancellation charge, no cancellation charges, zero cancellation fees,
    without cancellation fees, no cancelation fee, no cancelation fees,
    for nothing, with our compliments, at our cost, not a penny,
    not one penny, free for all, free to all, free to everyone,
    free for everyone, day's on us, session's on us, one's on us,
    shipping's on us, on us, that's on us, comes gratis, not a cent more,
    no fees, with no charge, with nothing to pay, nothing to pay, no bill,
    costs nothing, costing nothing, costs you nothing, costs zero,
    zero charge, zero fee, nil charge, nil cost, don't cost anything,
    doesn't cost anything, do not cost anything, does not cost anything,
    doesn't cost extra, don't cost extra, doesn't cost a thing,
    won't cost a thing, won't cost you a thing, doesn't add to your bill,
    don't add to your bill, won't add a penny, carriage paid, postage paid,
    post paid, post free, postage free, free to your door, delivered free,
    for (no|zero) (extra|additional|more|further|)
    (money|charge|cost|fee|payment), for (nowt|zilch|nada|£ 0|$ 0|€ 0|zero|not a
    penny), (pay|costs|cost|costing) (you|) (nowt|zilch|nada|zip|zero|absolutely
    nothing|not a penny|not a cent|not a bean), (our|my) (treat|shout), on
    (me|the firm|our tab|our dime|the company|the team), (no|without|never
    an|not an|without an|without a|zero) (invoice|surcharge|supplement|extra to
    pay|more to pay|top up|bill to pay|bill at the end), (foot|foots|pick
    up|picks up|carry|carries|swallow|swallows|absorb|absorbs) (the|that|your) … (bill|cost|costs|tab|fee), (out
    of|from) our own pocket, free of cost,
    (cost|costs|will cost|should cost) (you|them|us|) nothing,
    without charging (you|), charge you nothing, and charge nothing, without a further charge, without a charge,
    no bill for (the|your) (time|visit|call|diagnosis|work)`,
  'owe-nothing': `
    owe us nothing, owe nothing, owes nothing, owe me nothing, owe us zip, owe
    me zip, owe you nothing, nothing to pay, nothing is due, nothing due, no
    bill, no invoice, without a bill, don't bill, do not bill, never bill, isn't
    billed, not billed, aren't billed, isn't charged, is not charged, for
    nothing, costs nothing, cost nothing, costs you nothing, cost you a thing,
    cost a thing, won't cost you, forfeit nothing, lose nothing, without losing,
    no further payment, without further payment, my treat, our treat, on us, on
    me, on the house, pay a bean, pay a penny, pay a cent, paying a thing,
    paying anything, without paying, no deduction, without deduction, nothing
    more to pay, not a penny, at my expense, at our expense, at our own expense,
    at our cost, foot the bill, foots the bill, pick up the bill, pick up the
    tab, settled by us, paid by us, no fee, no penalty, without penalty, no
    charge, no cost, not cost you, free both ways, gratis, for zero, no strings,
    every cent refunded, every penny refunded,
    without paying again, no second bill,
    (won't|never) (get|see) (a|an|any) (bill|invoice), won't
    (bill|invoice|charge) you, (don't|won't|doesn't) (cost|owe|lose|pay)
    (you|us|) (a|one|any) (penny|cent|bean|dime|thing), (pay|owe|costs|cost)
    (you|us|) (nowt|zilch|nada|zip|zero|nothing), nothing owed, nothing owing,
    nothing is owing, (no|zero) (charge|fee|penalty|cost|bill|invoice), without
    (a|any) (charge|fee|penalty|cost|bill|invoice), free of charge, for free, at
    no cost, at no extra cost, at no charge, (is|are|gets)
    (waived|forgiven|written off|scrapped),
    nothing (is|gets) (kept|lost|taken|charged|deducted|due|owed|billed),
    forfeits nothing, keep nothing, we keep nothing, isn't counted, not counted,
    doesn't count, no bother, no problem at all, goes unbilled, (is|are) not
    billed, without (forfeiting|losing|owing) (a|any|your|anything), we
    (scrub|wipe|cancel|clear) (it|the bill|the charge|your bill|the booking),
    (no|not any|without) (transfer|change|amendment|admin|administration|rebooking|booking|processing|handling|switching|cancellation|cancelation|exit|leaving|early exit) (fee|fees|charge|charges|cost|costs),
    (without|no) incurring (a|any|the|an) … (fee|fees|charge|charges|penalty|cost),
    (fee|fees|charge|charges) (is|are|will be|do|does) (not|waived) (apply|payable|charged|due)`,
  'is-free': `
    is free, are free, is always free, are always free, is also free,
    is 100 % free, are 100 % free, is 100% free, are 100% free,
    are also free, is completely free, is totally free, is entirely free,
    are completely free, is absolutely free, is still free, comes free,
    come free, come in free, comes in free, travel free, travels free,
    go free, goes free, enter free, enters free, gets in free, get in free,
    park free, parks free, ride free, rides free, swim free, skate free,
    play free, stay free, stays free, sent free, posted free, lent free,
    supplied free, provided free, delivered free of charge, done free,
    fitted free, stored free, checked free, tested free, cleaned free,
    collected free, carried free, carried across free, moved free of charge,
    transferred free, are yours free, is yours free, it's free, it is free,
    they're free, they are free, all free, free forever, forever free,
    free for life, free of charge to, free on the day, given free,
    offered free, performed free, carried out free, fitted for free,
    installed free, installed for free, set up free, set up for free,
    remains free, stay free of charge, free every day, free at all times,
    are gratis, is gratis, is complimentary, are complimentary,
    complimentary for,
    is free to (use|borrow|join|enter|visit|download|attend),
    (eats|dines|drinks|sails|skis) free,
    (sleep|sleeps|stay|stays|board|lodge|sail|camp|enter|attend|train) for free, (sleep|sleeps) free`,
  none: `
    no, without, zero, never any, never a, not any, waived, none, nothing, nil,
    0, waive, waives, we waive, nada, zilch,
    (not|aren't|isn't|never|won't be|nobody is|no one is|nobody's) (tied|bound|locked|held) (to|in to|into|by),
    you ${never} (ever|) (find|see|face|incur) any,
    ${never} (ever|) (ask for|ask you for|request) (a|any|your|),
    (we|i|they|who) ${never} (ever|) (require|take) (a|any|your|),
    (never|don't|won't|do not|will not) (lock|tie|bind) (you|anyone|clients|patients|members|customers|families) (in|into|to|in to|down to) (a|any|),
    without (making|entering into|signing) (a|any|)`,
  'given-to-you': `
    is yours free, is yours for free, yours free, yours to keep, comes free,
    come free, is included free, is given to you, throw in, we throw in,
    thrown in, free with every, free with each, free with any, free with your,
    free when you, on the house, thrown in free, as a gift, as our gift,
    with our thanks, as a thank you, as our thank you,
    free of charge with every, are yours to keep, yours to take home,
    to take home, take home free, ours to give, our present to you,
    our gift to you, is our treat, our treat to you, a little extra from us,
    we slip, we pop in, we add in, slipped into your, tucked into every,
    tucked in every, on us with every,
    (is|are) yours (automatically|to keep|for nothing|as well|too),
     (takes|take|took|bring|brings) home (a|an|our|their own|one of), (goes|go) home with (a|an|our|their), (leaves|leave|walks away|walk away) with (a|an|our) (free|), (join|sign up|subscribe|order|book|register|enrol|enroll) (today|now|online|this month|before|) … and (get|receive|take home|collect) (a|an|our),
    (send|give|post|hand) you (both|each) (a|an|some), (you|they|friends|both of you) (both|each) (get|receive) (a|an)`,
  'one-given': `
    a … (thrown in|on us|on the house), a complimentary, (two|three|four|five)
    complimentary, a free gift, we'll (give|hand) you a free, we'll buy you a, gives you a free`,
  'we-add': `
    (we|we'll|we will|i|our team) (also|always|) (enclose|slip|tuck|pop|put|attach|hand out|hand you|send you home with),
    we (add|throw in|tuck in|slip in|include|give you|pop in|put in), we'll
    (add|throw in|tuck in|slip in|give you|pop in), you (leave|go home|walk
    away) with, yours to keep,
    (we|we'll|we will|i) (leave|lay out|set out|put out)`,
  'thrown-in': `
    thrown in, throw in, throwing in, threw in, yours to keep, ours to give,
    our present to you, our gift to you, as our gift, our treat,
    with our compliments, goody bag, goodie bag, welcome hamper, take home a,
    goes home with you, go home with a, pocket a, choose a free, pick a free,
    choose your free, pick your free, with a complimentary,
    receives a complimentary, we add a second, we also slip, slip a,
    and (choose|pick) (a|your) (gift|present|treat), (choose|pick) (a|one) (gift|treat) (worth|on us), (pop|tuck|drop|put) (a|an|in a|some) (free|little|small|surprise)`,
  'money-given': `
    is yours, are yours, is for you, is paid to you, are paid to you, goes into your account,
    we'll give you, we will give you, we'll add, we will add, we'll hand you,
    and pocket, you pocket, is yours when, yours when,
    lands in your account when, we'll credit you with, welcome bonus of,
    joining bonus of, sign up bonus of, thank you with, we'll thank you with,
    reward you with, we reward you with, and collect, switch and get,
    switch to us and get, switch and receive, join and get, join us and get,
    join and receive, open an account and get, open your account and get,
    open an account and receive, move to us and get, transfer and get,
    sign up and receive`,
  'we-pay': `
    we'll pay off, we will pay off, we pay off, we pay, we will pay, we cover, we will cover, will cover the,
    covers the cost, cover the cost, cover the fee, paid by us, at our cost,
    our treat, we take care of the cost, we foot the bill, reimburse you for,
    cover your, we also pay, we will also pay, we'll also pay, we'll pay,
    we'll cover, we also cover, we will also cover, we shall pay, is on us,
    are on us, we refund the, we'll refund the, covered by us, borne by us,
    covers, will cover, we reimburse, covers any, covers all, will also cover,
    will be covered, are covered by us, is covered by us, we will reimburse,
    we'll reimburse, at our own cost, at our own expense, we assume,
    we will assume, we'll assume, we take on the cost, we settle,
    (we|we'll|we will|i|i'll) (take on|meet|pick up|bear|absorb|shoulder|swallow),
    (clinic|company|firm|workshop|school|club|garage|shop|studio|agency|practice|hotel|team) (pays|bears|absorbs|covers|shoulders|picks up|takes on|meets),
    (i'll|i will|we'll|we will|we'd|i'd) (also|gladly|happily|always|then|) (pay|cover) (for|the|your|any|all|both|return),
    (we|we're|i am|i'm) (are|) (responsible|liable) for (the|any|all|reasonable|) … (return|shipping|postage|collection|carriage|freight|transport)`,
  'not-charge': `
    not charge, don't charge, do not charge, does not charge, never charge,
    won't charge, will not charge, not be charged, won't be charged,
    never be charged, not charged, no one charges, not cost you, won't cost,
    you won't pay, pay nothing, nothing extra, cost you nothing,
    costs you nothing, costs nothing, don't add any, do not add any,
    never add any, won't add any, will not add any, never surprise you,
    won't surprise you, not pay a penny, don't pay a penny, not pay a cent,
    don't pay a cent, must not charge, never pay, you don't pay, you never pay,
    doesn't cost you, does not cost you, don't have to pay, nothing to pay,
    at no time be charged, you owe us nothing, you owe nothing, owe us nothing,
    owes us nothing, nothing is owed, nothing owed, nothing is charged,
    nothing charged, charge you nothing, charges nothing, we charge nothing,
    never billed, not billed, never bill, don't bill, won't be billed,
    not be billed, don't bill you, no bill for, don't appear on your bill,
    don't show up on the bill, never see a bill, won't see a bill,
    won't see them on the invoice, never take commission*, take no commission,
    don't take commission, take nothing from, don't ask for a penny,
    don't ask for a cent, not ask for a deposit, you're not liable for charges,
    not liable for any charge*, pay not a penny, you never have to pay,
    never have to pay, never pay for, never pays for, is never billed,
    are never billed, isn't billed, aren't billed, goes unbilled,
    don't charge for, no need to pay, you'll owe nothing, nobody pays,
    no one pays, leave your wallet,
    no money (leaves|is taken|will be taken|is drawn),
    nothing (is taken|is debited|leaves your account|is drawn),
    (won't|will not|will never|never|don't|do not) (find|see) (a|any) (booking|service|admin|handling|call-out|hidden|extra|) (fee|fees|charge|charges|surcharge|extras) (on|added|in),
    (it|asking|calling|trying|looking) costs nothing,
    costs nothing to (ask|try|look|call|find out|join|apply),
    ${never} (ever|) (commit|commits|oblige|obliges|bind|binds|tie|ties) you, (commits|obliges|binds|ties) you to nothing,
    (won't|doesn't|will not|does not|don't) set you back (a|anything),
    ${customers} (never|don't|do not|won't|will not|will never) (ever|have to|need to|) pay (us|) (anything|a penny|a cent|a thing|a fee|any|extra|for|more for|twice),
    ${never} (ever|) cost (you|them|us|our guests|a|) … (thing|penny|cent|anything|extra),
    ${customers} (are|is) (never|not) (charged|billed|invoiced)`,
  yes: 'yes, yep, absolutely, of course, certainly, sure',
  'asks-free': `
    is it free, is it really free, is it included, is that included,
    is this included, is it all included, is that free, is this free,
    are they free, are they included`,
  unlimited:
    'unlimited, unmetered, unrestricted, as many as you want, as much as you want',
  'work-unlimited': `
    unlimited …
    (revisions|edits|amendments|changes|alterations|corrections|retakes|visits|call-outs|callouts|consultations|support|repairs|proofs|rounds|interventions),
    (revisions|changes|edits|support|visits|call-outs|consultations|repairs)
    (are|is) unlimited, (as many|any number of)
    (revisions|changes|edits|visits|call-outs|rounds|proofs)`,
  provided: `
    provided, supplied, available to all, available free, given to you,
    provided by, are provided, is provided, on request, at your disposal,
    available for use, enclosed, comes in the box, comes with every, lent,
    lent free, is waiting for you, laid on, are laid on, waiting in your room,
    at no charge to you, supplied free, provided free`,
  lent: `
    we lend, we'll lend, we will lend, lend you, lends you, lent to you,
    on loan, a loan case, loan machine, loan phone, loan bike, loan car,
    loaner, courtesy car, courtesy bike, courtesy vehicle, courtesy van,
    replacement vehicle, loan unit, loan instrument, loan pair, lent free,
    lent out, free loan of,
    replacement car,
    (provide|supply|have|keep|bring) (fresh|spare|clean|loan|) … (if you|if yours|if your child|for those who|for anyone who) (don't|do not|have none|haven't|is forgotten|are forgotten|forget|forgot|has none|needs), (keep|have|keeps) (loaners|spares) (on|at|in|for|to|ready), spare … to (lend|borrow)`,
};
