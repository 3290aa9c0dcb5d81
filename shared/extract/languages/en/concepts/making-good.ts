import type { ThemeWords } from '../../../frame-words.ts';
import { professional } from '../families.ts';

export const makingGood: ThemeWords<'making-good'> = {
  compensates: `
    credited, credit, off your bill, off the bill, off the price,
    off the invoice, off per day, we deduct, comes off, come off, we knock,
    we take, we pay you, paid to you, refunded, we refund, compensation, on us,
    is extended, free,
    (you|you're|customers|members|guests) (get|owed|receive|earn|claim|are owed) (a|£|$|€|back|half),
    (knocks|knock|knocked|taken|take|takes|cut|cuts|lops|trims) … off (your|the),
    credits you, credit you, we credit, we owe you, pays you, pay you, pays £,
    pay £, pays $, pay $, gives you, give you,
    (half|a quarter|a tenth|a fifth|a third) (of|off),
    (is|are) (refunded|repaid|returned|halved|free|waived|discounted|half price|on us|credited),
    gets you, earns you, triggers a, entitles you to, entitled to a credit,
    service credit, service credits, free of charge, for nothing, not billed,
    isn't billed, or it's free, cheaper`,
  'makes-good': `
    we pay £, we pay $, we pay €, we'll pay £, we'll pay $, we'll pay €,
    we add another £, we add another $, we add another €, we pay you,
    we'll pay you, we will pay you, pays you, we'll give you,
    your repair is free, the repair is free, your delivery is free,
    your order is free, your meal is free, your cleaning is free,
    the visit is free, the call out is free, your ride is free,
    the service is free, your install is free, it's free, it is free,
    you don't pay, don't pay, won't pay, you pay nothing, isn't billed,
    not billed, is on us, are on us, it's on us, on the house, is waived,
    we waive, knock … off, we knock, take … off, comes off, come off, rebate,
    is discounted, half price, credits you, credit you, we credit, is credited,
    are credited, a credit, credit against, service credit, service credits,
    is refunded, are refunded, be refunded, you're refunded, we refund,
    we repay, repay you, hand back, is returned, returned to you, is repaid,
    are repaid, repaid, we give you, pays out, we owe you, tear up, tears up,
    compensation, compensate, a free week, a free month, a free day,
    free next time, money back, cash back, have it all back, price falls,
    price drops, is cheaper, cheaper, costs you nothing, costs nothing,
    owe us nothing, owe me nothing, owe nothing, pay the gap,
    pay the difference, pay the fine, off your bill, off the bill,
    off your next, off per day, £ for each, get … back, is made up, made up or,
    or your money, waive the, month is free, trip is free, next one is free,
    one is free, journey is free, lesson is free, visit is free, order is free,
    delivery is free, hosting is free, meal is free, is complimentary,
    are complimentary, ride is free, fare is free, transfer is free,
    treatment is free, stay is free, you (receive|get) (£|$|€),
    we pay (it|the penalty|the fine|the interest|any penalty|any fine|any interest|the difference|for it),
    (pay|pays) any (penalty|fine|interest|loss), (is|are) paid to you`,
  'does-over': `
    touch up, we come back, we'll come back, we return, we fix it, we'll fix it,
    we repair it, we'll repair it, we put it right, we'll put it right,
    put right,
    (we|we'll|we will|i|i'll|they|crew|team|technician|engineer|somebody|someone|stylist) (redo|re do|repeat|repaint|reclean|re clean|respray|refit|regrout|replant|remake|rework|retouch|rewash|re wash|retreat|re treat|reseal|refinish|restitch|rehang|retune|reframe|re frame|redesign|rewrite|reshoot|retake|redecorate|rebuild|reinstall|re lay|relay|repair|mend|fix|patch|tweak|adjust|correct|restring|tidy|touch|straighten|sort|rectify|redraw|reprogram|refill|top up|treat|clean|wash|service|recut|re cut|re edit|recalibrate|rebalance|retension|polish),
    (come|comes|be|is|are|returns|return|pop|pops|nip|straight|head) back (and|to|out|for|with|until|the|within|free|on us|at no|again),
    (returns|return) (to|and) (redo|fix|treat|put|correct|finish|clean|sort|do|make|mend|repair),
    (done|do|does|treat|treats|treated|clean|cleaned|wash|washed|paint|painted|print|made|make|cut|film|shot|edited|spray|sprayed|fitted|baked|cooked) (it|them|that|) (again|over|anew|afresh|from scratch|once more),
    (redone|recleaned|rewashed|resprayed|repainted|refitted|replanted|remade|reworked|retouched|restitched|mended|repaired|fixed|patched|adjusted|corrected|rectified|resealed|refilled|restrung|repeated|topped up|touched up|made good|tweaked|tightened|filled and),
    (put|puts|make|makes|set|sets) (it|them|things|that|this) (right|good|straight),
    (another|a second|a return|a further|one more|an extra|a repeat|a free) (visit|treatment|coat|go|wash|clean|session|call|trip|shoot|spray|appointment|attempt),
    your (rewash|reclean|re clean|redo|retake|retest|touch up|revisit|re spray|respray|refit|repeat) (is|are),
    touch ups, ours to (fix|mend|sort|put right|make good|repair),
    stick it back, sew it back,
    (glue|stick|sew|stitch|screw|bolt|put|pop) (it|them|that) back (on|in|up|together),
    (scrub|wash|clean|treat|paint|spray|polish|seal|sweep|mow|weed|tune|test) (it|them|the … |your … |that) again,
    re(stitched|glued|hung|sealed|tuned|strung|soled|heeled|polished|plastered|grouted|tiled|felted|pointed|balanced|aligned|levelled|framed|dyed|cut|laid),
    (we|we'll|we will|i|i'll|they|our team|our crew) (sew|stitch|glue|tile|plaster|hang|fit|tune|style|colour|color|dye|trim|groom|press|iron|weld|solder|varnish|fill|grout|lay|cook|brew|shoot|mount|frame|write|type|set|run|make|do|paint|seal|plant|sow|bake|cut|print|wash|clean|treat) (it|them|that|this|one|yours|the …) (again|over again|over|anew|afresh|once more),
    (sewn|stitched|glued|tiled|plastered|hung|painted|laid|cooked|made|done|fitted|printed|cleaned|washed|planted|cut|run) (again|afresh|anew|once more|over again),
    (resewn|reglued|retiled|replastered|relaid|rehung|resealed|regrouted|recut|recooked|recoloured|redyed|retuned|repolished|rewelded|reset|refilled|refelted|reglazed|rewired|reprinted|recast|redelivered|rerun|re run|re done|re laid|re sewn|re cut|re hung|put back up),
    (we|we'll|we will) (resew|restitch|reglue|retile|replaster|relay|rehang|reseal|regrout|recut|recook|recolour|redye|retune|repolish|reset|rerun|reprint|re run|re make|correct|put right|make good),
    (second|next|return|follow-up|repeat|extra) (visit|call|appointment|trip|session|clean|treatment) (is free|costs nothing|is on us|costs you nothing|is at our expense|is not charged|is not billed),
    (comes|come|came|comes|go|is|are) (back|return) and (clean|do|finish|fix|treat|sort|put),
    (mend|repair|fix|sew|patch) it for (good|free|nothing|life),
    (come|comes) back (without|and charge)`,
  recurs: `
    (if|should|when|in case) (the|a|an|any|your|these|those) …
    (return|returns|reappear|reappears|re appear|re
    appears|recur|recurs|resurface|resurfaces|persist|persists|regrow|regrows|come
    back|comes back|is back|are back), (if|should)
    (it|they|one|some|mice|rats|ants|wasps|moles|weeds|pests|bedbugs|bed
    bugs|fleas|moss|mould|mold|damp|stains|algae|activity|symptoms|roaches|cockroaches|spiders)
    (return|returns|reappear|reappears|recur|recurs|persist|persists|come
    back|comes back), if … (is|are|was|were|has been|have been)
    (missed|overlooked|left out|not up to standard), if (we|our team|our
    crew|the crew|the team) (miss|missed|have missed|overlook)
    (a|an|any|something|anything), (do|does|did|should|if) not meet
    (this|these|that|the|our|those)
    (standard|standards|level|specification|description), if …
    (falls|fall|fell) (short of|below) (this|these|that|our|those|the)
    (standard|standards|level)`,
  'we-redo': `
    (we|we'll|we will|our team|our technicians|our technician|our crew|our cleaners|the team) (will|) (return|returns|revisit|revisits|come back|comes back|pop back|call back|come out again),
    (we|we'll|we will|and|i|i'll|i will) (promptly|gladly|happily|then|simply|just|) (redo|re do|re perform|reperform|reclean|re clean|retreat|re treat|respray|re spray|rebait|re bait|repaint|re paint|reseal|re seal|rework|repeat|re service|reservice|rewash|re wash|recut|re cut|refit|re fit|repot|replant|re plant|re lay|relay|re sand|retouch|touch up) (it|them|that|the|your|any|as|at|free|for|),
    so do we,
    (we|we'll|we will|i|i'll|i will|our team|our crew|our technicians|our technician|our cleaners|the team|the crew|they|you'll have us|us) … (come|comes|go) back (and|to|out|for), (we'll|we will|i'll|i will|our team will|our crew will|they'll|they will) be back (and|to|out) (re*|fix|treat|clean|paint|do|put|finish|mend|repair)`,
  'or-we': `
    (or|or else|otherwise|if not|failing that|failing which) (we|we'll|we will|we shall|i|i'll|i will|our team|our team will),
    (or|or else|otherwise|if not|failing that) (you|you'll|you will) (get|have|receive)`,
  'your-choice': `
    (your|your own|the customer's|the client's) (choice|choosing|preference|option|call), (you|customers|clients) (choose|decide|pick|prefer|like|want|would like|would rather|would prefer|may choose|can choose|wish), (you'd|you'll) (prefer|rather|like|choose),
    (it's|it is|is) up to you, as you (prefer|wish|like|choose), (depending on|according to|based on) (your|customer|the customer's) (preference|preferences|choice|wishes)`,
  'another-one': `
    move you to (another|a different), a replacement, we replace it,
    we'll replace it, we replace them, we swap it, we'll swap it, we reprint,
    we resend, we'll resend, we … another one, we … another, we … a new one,
    we … a fresh one, we … new ones, you get another, you get a new one,
    you get a fresh one, we … the right one, a new pair, another pair,
    (send|sends|post|posts|pop|ship|ships|get|gets|have|bring|brings|courier|make|makes|print|prints|bake|bakes|fit|fits|grow|cut|pick|choose|find|finds|hand|give|gives|deliver|run|rush|drop) (you|out|off|round|over|up|) (another|a new|a fresh|a replacement|the right|a second|its twin|a spare|a working|new ones|a different|something else|the next size|a better),
    (another|a replacement|replacement|the right one|a fresh one|a new one|new one|a spare|the new one|its twin|the next size|a second one) (is on its way|goes out|goes in|is on the way|ships|leaves|is sent|is posted|comes|is yours|follows|on us|free|is in the post|will be sent|is with you|arrives|by return|in the post|in your hands|at once|the same day|the next day|overnight),
    (swap|swaps|replace|replaces|exchange|substitute|change|trade|reprint|resend|reship|reissue) (it|them|that|those|this|yours|the),
    (swapped|replaced|exchanged|reprinted|resent|reshipped|substituted|changed over|reissued),
    (swap|swaps|replacement|replacements) (at|for|on|free|is free|are free|go|goes|sent|posted|within),
    (is|are|gets|get|be) (made good|swapped|replaced|exchanged|changed),
    (one|two) new (pair|set|ones), new for old, like for like, one for one,
    arrange (a|a suitable|another) replacement,
    (cut|cuts|make|makes|print|prints|bake|bakes|knit|sew|brew|cook|mix|find|finds|propose|suggest|arrange|assign) (you|) (another|a new one|a fresh one),
    another is (on us|free|yours|our treat),
    a new (battery|screen|filter|part|unit|one|lens|key|crown|pair) (fitted|free|is fitted|at no),
    (send|post|deliver|get) (you|) the (right|correct) (one|item|size|part),
    (fresh|new|second) one (will be|is|gets) (sent|posted|made|baked|fitted|supplied),
    (send|ship|post|dispatch|deliver) (you|) the (next|right|correct) (size|one|model|item|colour|color)`,
  'other-person': `
    (ask for|request|try|choose|be given|have|be matched with) (a
    different|another|a new) ${professional}, (change|switch|swap)
    (your|their|the|)
    (teachers|teacher|tutors|tutor|therapists|therapist|instructors|instructor|cleaners|cleaner|coaches|coach|carers|carer|counsellors|counsellor|stylist|trainers|trainer|sitters|sitter),
    (find|give|offer|assign|send|match) you (with|) (another|a
    different|a new) ${professional}`,
  'when-ready': `
    (when|once|as soon as)
    (it's|it is|it's ready|your order is|the order is|your items are|your parcel is|they're|they are)
    ready, when ready, once ready`,
  'so-that-we': `
    so that we can, so we can, so that we may, so that we are able, to allow us
    to, to enable us to, to help us`,
  'paid-when-late': `
    delay repay, delay compensation, compensation for delays, punctuality
    guarantee, punctuality promise, on time guarantee, late delivery
    compensation`,
  mishap: `
    never arrived, not delivered, missing, lost, stolen, late, spoiled, spoilt,
    wilted, dented, bent, torn, stained, scratched, smashed, burnt, undercooked,
    overcooked, corked, punctured, puncture, leaking, shrunk, tarnished,
    misprinted, missed a spot, we missed, we forgot, our mistake,
    we got it wrong, a snag, a hitch, a glitch, a problem, something wrong,
    failed, not for you, changed your mind, rain, it rains, cut out, outage,
    downtime,
    (arrived|arrives|arrive|came|comes|turned up|turns up|landed|delivered|got there) (broken|late|damaged|cold|dead|crushed|squashed|melted|wilted|chipped|cracked|torn|soaked|wet|bent|scratched|smashed|poorly|in bits|in pieces|empty|incomplete|short|open|opened|wrong|faulty|stale|mouldy|off|limp|bruised|dry|burnt|warm),
    dead on arrival,
    (lost|stolen|damaged|broken|mislaid|held up|stuck) (in the post|in transit|by the courier|on the way|by us),
    (wrong|incorrect|different) (size|colour|color|item|part|shade|fit|length|model|flavour|order|product|thing|dish|name|address|one|spelling|tin|box),
    (too|bit|little) (small|big|tight|loose|long|short|large|wide|narrow|dark|light|bright|hot|cold|loud|quiet|sweet|salty|strong|weak|hard|soft|firm|slow),
    (snapped|cracked|burst|blown|broken|dead|faulty|dud|rotten|mouldy|soggy|stale|limp|bruised|shattered|smudged|creased|crumpled|faded|patchy|blurry|out of focus|misspelt|misspelled|misspelling|typo|typos|spelling mistake|printing error|hiccup|slip up|cock up|mix up|mistake of ours|our slip|our fault|our doing|our error|wrong because of us|we messed up|we slipped up|we mess up|we slip up|we get it wrong|mess|breakage|breakages|dead fish|dead plant|wonky|squeaky|itchy|scuffed|threadbare|frayed),
    (fell|falls|fall|comes|came|come) (apart|off|undone|to bits|to pieces|loose|unstuck),
    (not|isn't|wasn't|aren't|weren't) (quite right|as described|as ordered|as promised|what was promised|clean enough|up to standard|cooked|fresh|ripe|sharp|straight|level|there|in the box|clean|right|dry|warm|hot|working),
    something (missing|amiss|not right|off|broken|went wrong|goes wrong|has gone wrong),
    (bits|parts|pieces|screws|items) missing,
    missing (bits|parts|pieces|screws|items|hinge|button),
    (didn't|doesn't|don't|won't|did not|does not|never) (fit|work|suit|last|turn up|show up|show|arrive|come|flower|hatch|germinate|grow|sprout|start|hold|stick|take|print|sell|pass|make it|bite|light|charge|settle|heal|appear),
    (fails|failed|failing) (the|your|to|its|an|a) (test|inspection|exam|deliver|arrive|show|mot|check|load),
    no (result|results|show|fish|whales|dolphins|wind|snow|signal|power|hot water|heating|data recovered|recovery|sighting|sightings|sale|fix|fault found|luck),
    (rained|snowed|fogged|iced|washed|blown) (off|out|in),
    (power|water|internet|wifi|heating|hot water|lift|pool|signal) (out|off|down|fails|is off|is out|is down|was off),
    overcharged, billed twice, charged twice, paid too much, short changed,
    bumped, delayed, running late, held up, kept waiting, overbooked,
    double booked, fallen off, fallen apart,
    (split|snapped|torn|cracked|smashed) (in|on) the (post|way|move|wash),
    (raises|raise|find|finds|found|spot|spots|notice|notices|flags|flag) (any|an|a) (issue|issues|problem|problems|concern|concerns|missed),
    (the|a|your|any|our) (candidate|nanny|employee|hire|worker|recruit|carer|placement|person placed|staff member) (leaves|quits|resigns|walks out|does not work out|doesn't work out|fails),
    (doesn't|does not|won't|will not|don't|didn't) (turn|open|close|shut|ring|play|cut|heat|cool|drain|flush|click|match|feel right|look right|sit right|dry|seal|lock|unlock|run|boot|connect|respond|function|stay up|stay on|switch on|turn on|agree with you),
    (print|colour|color|fit|size|cut|shade|shape|length|finish|spelling|order) (is|was|are|comes out|turns out) (off|wrong|not right|poor|faulty|different),
    (get|gets|got|have) (your|the|an|any) (order|size|name|address|measurements|colour|color|detail|details|dish) wrong,
    (gives|give|gave) (way|up|out),
    (is|are) not (the|a) (right|good) (match|fit|one),
    isn't (the|a) (right|good) (match|fit|one),
    (reach|reaches|reached|got to|gets to|get to) you (broken|late|damaged|squashed|crushed|chipped|cracked|wilted|cold|melted|wrong|incomplete|bruised|dead|torn|bent|spoiled|spoilt|open|leaking|scratched),
    (arrives|arrived|arrive|turns up|comes) (squashed|torn|leaking|spoilt|spoiled|split|snapped|in pieces|in bits),
    (frames|shoes|boots|glasses|straps|heels|lenses|seams) (pinch|rub|slip|hurt|chafe),
    fails to (flower|fruit|root|bloom|sprout|stick|set|start|fit|open|close|work),
    (doesn't|does not|didn't|did not|don't|do not|isn't|is not) … (look like|match|resemble|correspond to|turn out like|turn out as|come out as|the same as) (the|your|what|our),
    (never|doesn't|does not|didn't|did not) (get|reach|receive) (to you|you|your|the) (parcel|box|order|package|letter|delivery),
    (don't|do not|didn't|did not|never) (get|receive|got|received) (your|the|it|all|what)`,
};
