import type { ThemeWords } from '../../../frame-words.ts';

export const warranty: ThemeWords<'warranty'> = {
  warranty: `
    warranty, warranties, warrantied, guarantee on, guarantee covers,
    manufacturer guarantee, year guarantee, years guarantee, years guaranteed,
    month guarantee, guarantee on all, parts and labour, parts and labor,
    insurance backed guarantee, workmanship guarantee, our guarantee,
    your guarantee, offer a guarantee, is there a guarantee, guarantee period,
    what guarantee, a guarantee on, we warrant, is warranted, are warranted,
    warranted for, warranted against, under warranty for,
    covered under warranty for, under guarantee for,
    against (defects|faults|defective|faulty) (in|of) (material|materials|workmanship|manufacture|manufacturing|construction)`,
  'stays-good': `
    covered for, cover for, cover lasts, coverage lasts, structural cover,
    is covered, are covered, stays covered, stay covered, covered against,
    protected for, protected against, warrants that, warranted against,
    warranted for, watertight for, leak free for, rust free for, rot free for,
    stain free for, guaranteed for, guaranteed not to, guaranteed against,
    as long as you own, long as you own, as long as you live,
    as long as you have it, whatever its age, whatever their age, however old,
    for life, life of the, insurance backed, will not leak, won't leak,
    won't peel, won't fade, won't warp, won't crack, won't rot, promised for,
    built to last, we stand behind, stand behind, we stand by, ours to mend,
    ours to fix, remain ours, holds for, after care included,
    aftercare included, on structure, on finishes, on the frame, on the motor,
    on the compressor, on parts, on workmanship, on labour, against defects,
    free from defects, free of defects, free from material defects,
    year promise, years' promise, year pledge,
    (against|for) (rot|rust|leaks|leaking|corrosion|fading|peeling|cracking|woodworm|damp|delamination|breakage|breakages|manufacturing faults|perforation|splitting|warping|movement|subsidence),
    of cover, of full cover, years of protection, year of protection,
    years cover, year's cover, year cover, structural policy,
    structural warranty, whatever the age of, no matter how old,
    however many years, never fades, never peels,
    will not (crack|peel|fade|warp|rot|rust|split|blister|chip),
    won't (split|rust|blister|chip|delaminate|sag), for the life of,
    (year|years|months|month) against`,
  guarantee:
    'guarantee, guarantees, guaranteed, guaranteeing, we promise, promise, promised, our word',
  lifetime: `
    lifetime, life time, for life, limited lifetime, life of the product,
    lifelong, life-long, forever, without time limit, with no time limit,
    for as long as you own, as long as you own, while you own it,
    as long as (the|your|our|it|they|a|this) (device|phone|product|watch|bike|bag|tool|garment|piece|shoe|boots|roof|machine|) (lives|lasts|last|live),
    as long as you (keep|have|use|ride|wear) (it|them),
    (for as|as) long as it is yours`,
  'legal-guarantee': `
    legal guarantee, statutory guarantee, statutory warranty, legal warranty,
    guarantee of conformity, consumer law guarantee, legal conformity`,
  repair: `
    screen replacement*, battery replacement*, windscreen replacement*,
    windshield replacement*, tyre replacement*, tire replacement*, repair,
    repairs, repaired, repairing, fix, fixes, fixed, fixing, mend,
    service call, remedy, rectify, rectified, put right, remake, re make,
    rework, respray, patch, patches, patched, hotfix, hotfixes,
    security update, security updates, bug fix, bug fixes,
    (battery|batteries|screen|screens|strap|straps|tyre|tyres|tire|tires|glass|windscreen|lock|locks|zip|zips|heel|heels|strings|chain) (replaced|changed|fitted|swapped),
    sharpening, restringing, resoling, reheeling, dent removal, recaning, regripping, reupholstery, relining, dents out, shoe mending, watch servicing, knife sharpening`,
  'puts-right': `
    we come back, we'll come back, come back and, come back to, so do we,
    we mend, we'll mend, i mend, we fix, we'll fix, i fix, we fit, we'll fit,
    we put in, we'll put, we repair, we'll repair, we replace, we'll replace,
    we redo, we'll redo, i redo, we treat, we'll treat, we'll do,
    we do it again, we re, gets replaced, gets filled, gets fixed,
    gets repaired, is replaced, are replaced, be replaced, is repaired,
    are repaired, is mended, are mended, mended, mend it, mend them,
    ours to mend, to mend, is seen to, are seen to, seen to, re fitted,
    refitted, bring it back, bring them back, bring pup back, send it in,
    send them in, pick up another, send you another, another one, a new one,
    new ones, respray, reframe, refit, redesign, replant, re plant, re clean,
    retouch, touch up, touch ups, tidy up, put right, put it right,
    put them right, made good, make it good, make good, swap it, sort it,
    sorted, rewash, re wash, rectified, remedied, renewed, exchanged, replaced,
    restitched, resoled, repeated, re done, redone, repeat procedure,
    repeat treatment, corrections, mends, repairs, fixes, fits, replaces,
    restores, restored, restore, renews, renew, refills, refill, reseals,
    reseal, patches, patch, patched, restrings, restring, refinishes, refinish,
    reupholsters, straightens, straighten, tightens, tighten, rebuilds, rebuild,
    rebuilt, resoles, resole, restitches, restitch, reglues, reglue, resprays,
    replants, repaints, repaint, repainted, redecorate, redecorates, retile,
    retiles, regrout, retreat, retreats, retreated, recoat, recoats, recut,
    recuts, remake, remakes, remade, reprints, reprinted, rewire, repolish,
    rehang, rehangs, rehung, refits, swaps, swapped, substitute,
    (send|sends|get|post|have|give you|gives you|supply|make you|hand you|bring|brings|find|put in|choose|pick) (another|a new|a fresh|a replacement),
    (crew|team|somebody|someone|technician|engineer|fitter) (returns|comes back|will return|is back|will come back),
    (stick|sew|stitch|glue|screw|put) (it|them|that) back, filled, feathered,
    treat again, treats again, treat it again, treats them again,
    treat them again, do it again, does it again, do them again, clean it again,
    another visit, another treatment, extra visit, free visit, return visit,
    return trip, (we|i|crew|team) return to, sort it out, sorts it, sort them,
    ours to sort, our job to fix, see to it, see to them`,
  'repair-or-replace': `
    repaired or replaced, replace or repair, repair or refund,
    repair the damage, make repairs, free repair*, free replacement,
    replace the item, replaced free, replaced at no cost, fix it free,
    fix it for free, come back and fix, repair or exchange, repair and replace,
    repairs or replaces, repairing or replacing, replace or refund,
    replaced or repaired, repaired free, fix any, put it right free,
    replacement or repair, repair or a replacement, repaired or exchanged,
    repaired at no, replaced at no, replaced free of, repaired free of,
    (mend|repair|fix) it or replace it, (mend|repair|fix) or replace,
    replace it or (mend|repair|fix) it,
    (mend|repair|fix) (them|this|the item) or replace (them|it),
    (repair|mend|fix|restore|correct|adjust) or (change|exchange|renew|remake|redo) (it|them|the|your|this)`,
  redo: `
    retreatment*, re doing, re service*, redo, reclean, retreat, remake, rework,
    come back and, come back to, come back out, come back free,
    come back for free, return free, return for free, send someone back,
    return at no, additional service, additional services, additional treatment,
    additional treatments, free re, repeat the, services needed in between,
    replace it free, we will fix it, we fix it, return at no extra charge,
    return at no charge, return at no cost, return at no additional,
    return at no extra, return free of charge, adjustment, adjustments,
    correction, corrections, touch up, touch ups, touchup, touchups,
    come back to fix, send our team back, send the team back, send a team back,
    send us back, send our crew back, send the crew back, return to correct,
    return to put, return and fix, return and correct, adjust it, adjust them,
    fix it free, fix it for free, fix it at no, fix this at no, fix that at no,
    put it right at no, put this right at no, correct the work,
    correct our work, correct our workmanship, correct the problem,
    correct the issue, correct any, warranted repair*, covered repair*,
    warranty repair*, guarantee repair*, make it right at no,
    makes it right at no, make it right free,
    re(clean|wash|treat|paint|fit|grout|seal|spray|stitch|sew|hang|plaster|lay|print|frame|polish|tile|line|cut|colour|color|style|tune|string|wire|pot|plant|shoot|edit|write|test|take|balance|align|level|render|varnish|stain|do|work|visit|inspect|run|issue|make|engrave|dye|heel|sole|point|attach|calibrate|groom|wax) (it|them|the|that|your|is),
    re (clean*|wash*|treat*|paint*|fit*|grout*|seal*|spray*|stitch*|sew*|hang*|plaster*|lay|lays|print*|frame*|polish*|tile*|line*|set*|cut*|colour*|color*|styl*|tun*|string*|wir*|roof*|pot|plant*|shoot*|edit*|writ*|test*|tak*|tie*|tape*|glu*|solder*|weld*|balanc*|align*|level*|turf*|render*|varnish*|stain*|do|does|did|done|visit*|inspect*|check*|train*|teach*|run*|mak*|engrav*|dye*|heel*|sol*|tension*|caulk*|felt*|point*|secur*|attach*|calibrat*|groom*|wax*|gel*|lash*),
    (your|the|a|free|one) re(clean|wash|treat|paint|fit|grout|seal|spray|stitch|hang|print|polish|cut|colour|style|tune|string|plant|shoot|edit|write|take|do|make|visit|run|groom|wax),
    back (and|to) (do|redo|clean|fix|finish|sort|put|make|treat|repair|mend|re|try|touch|tidy),
    (comes|come) (out|round) again,
    (another|second|extra|return|repeat|further) (visit|treatment|coat|clean|wash|spray|session|attempt|fitting),
    (do|does|done|treat|treats|treated|clean|cleans|cleaned|paint|wash|print|spray|make|fix|fit|film|shoot|bake|cook) (it|them|that|those) (again|over|once more|afresh|anew),
    (stick|sew|stitch|glue|screw|put|bolt|solder|weld|pop) (it|them|that) back (on|in|up|together),
    touch (it|them|that|those) up, touched up, touches up, have another go,
    (mend|mends|fixes|repair|repairs|restring|tweak|tweaks|tidy|retouch|correct|straighten|unblock|trim|tighten|patch) (it|them|that|those),
    (tweaked|retouched|topped up|restrung|resoled|redone|rectified),
    (treat|treated|clean|cleaned|cut|mow|mown|paint|painted|spray|sprayed|wash|washed|sweep|swept|polish|polished|colour|coloured|color|colored|seal|sealed|trim|trimmed) (it|them|the area|that area|the areas|the room|the affected area|the affected areas|the spot|) again,
    (we|we'll) (sew|paint|cut|print|run|make|lay|hang|style|colour|tune) (it|them|the job|the …) again,
    resewn, relaid, run the job again, parts and labour are on us`,
  'make-it-right': `
    make it right, make things right, put it right, put things right,
    set it right, stand behind our work, stand behind our product*,
    stand by our work, until you are happy, until you're happy, fix it at no,
    come back free, return and make,
    (work|matter|matters|problem|it|them|everything) (to be|) put right, (put|set|make) (this|that|these|everything|matters|mistakes|the problem|any problem|the matter) right, carry out (whatever|any|the) (correction|corrections|remedial work|rework) (is|are|), carry out whatever … needed, (settle|resolve) (it|the matter|them) (your way|to your satisfaction|in your favour)`,
  damaged: `
    damaged, damage, defective, faulty, broken, defect, defects, fault,
    faults, wrong item, incorrect item, incorrect, error on our part,
    our error, our mistake, missing, fails, fail, not as described,
    malfunction, corrupted, corrupt, undelivered, lost in transit,
    lost in the post, lost parcel*, never arrives, not received,
    missed spot*, missed area*, spots we missed, spot we missed,
    areas we missed, area we missed, anything we missed, anything was missed,
    anything is missed, something we missed, anything we've missed`,
  'our-mistake': `
    (our|an) (error|mistake|fault), wrong item, wrong product, incorrect
    item, sent (you|) the wrong, we made (a|the) mistake, error on our
    part, mistake on our part`,
  'swap-or-refund': `
    (exchanged|swapped|replaced) or refunded, refunded or
    (exchanged|swapped), returned for (an|) exchange, (gladly|happily)
    (exchange|swap|replace), (gladly|happily)
    (exchanged|swapped|replaced),
    (gladly|happily|willingly|readily) (change|trade|replace|exchange) (it|them|any|anything|whatever|what), (replaced|exchanged|swapped) or (your|the|) (money|cost|price) (refunded|returned|back),
    (we|we'll|we will|i|i'll) (change|swap|trade|exchange) (it|them|that|yours) for (a|an|the|another|something|one)`,
  'keeps-informed': `
    (keep|kept) (you|) (informed|updated|posted|up to date), keeping you
    (informed|updated|posted), let you know how … (progressing|going)`,
  'keeps-access': `
    (keep|retain|have|enjoy|use) (full|your|the|)
    (access|service|account|plan|subscription) (until|till|through|to)
    (the|) end of (the|your) (paid|billing|current|subscription|)
    (period|month|term|cycle|year), access
    (continues|remains|lasts|stays|runs) (until|till|to) (the|) end of`,
  'another-person': `
    (send|find|offer|propose|assign|give) (you|) (somebody|someone)
    else, (send|find|offer|assign|give) (you|) (another|a different|a
    new)
    (cleaner|carer|tutor|teacher|driver|technician|nanny|instructor|therapist|coach|consultant|caregiver|hygienist|dentist),
    (switch|change|swap) to (another|a different)
    (cleaner|carer|tutor|teacher|instructor|therapist|coach|consultant|caregiver),
    (pair|match|set|put) you (up|) with (somebody|someone|another|a different), find you another (person|match|tutor|coach|one), (we|we will|we'll) (find|send|match|offer) you another, (tutor|coach|cleaner|carer|therapist|teacher) is not the right, (click|get on|gel) with your (coach|tutor|cleaner|carer|teacher|trainer|therapist|instructor)`,
  'made-ready': `
    beds (are|will be) (made|made up), (made|made up) beds (on|for your)
    arrival, tables (are|will be) laid`,
  'deposit-returned': `
    (deposit|bond) (is|will be|gets|are) (fully|)
    (returned|refunded|given back|released|repaid) …
    (end|return|departure|check
    out|checkout|check-out|leave|inspection|back|hand),
    (return|refund|release|repay) (your|the) (damage|security|key|)
    (deposit|bond) (when|on|after|at|once)`,
  breaks: `
    breaks, break down, breaks down, broke, broken, packs up, pack up,
    conks out, conk out, wears out, leaks, leak, clogs, cracks, cracked, fades,
    fade, regrows, grows back, comes back, come back within, mists, mist up,
    fails, fail, dies, die, died, stops, stops working, stop working, gives up,
    doesn't hold, won't hold, doesn't last, don't last, don't go the distance,
    lifts, lifted, peels, loosens, loose, works loose, falls off, falls apart,
    fall apart, rusts, chips, chipped, snaps, splits, tears, rots, spoils,
    won't start, plays up, misbehaves, reappears, reappear, returns,
    isn't right, not right, dead, faulty, flawed, gets broken, loses,
    malfunctions, spot comes back, sags, warps, squeaks, drips, flakes,
    blisters, unhappy with, spoilt, defects, defect, fault, faults, damaged,
    (peel|fade|crack|split|tear|snap|chip|blister|bubble|warp|rust|leak|drip|sag|squeak|wobble|flake|scratch|stain|shrink|lift|loosen|jam|clog|rattle|bobble|fray|unravel|fail) (within|in|inside|before|during),
    peeling, fading, cracking, splitting, tearing, snapping, chipping,
    blistering, bubbling, warping, warped, rusting, rusted, leaking, leaked,
    dripping, sagging, squeaking, wobbling, flaking, scratched, scuffed,
    stained, shrunk, loosening, jamming, jammed, clogged, buckled, bent,
    rattling, bobbling, fraying, frayed, misting, misted, discoloured,
    tarnished, corroded, smeared, smudged, streaky, patchy, dented, torn,
    snapped, buzzing, blown, burnt out, worn out, worn through, wonky, crooked,
    stopped working, packed up, conked out, given up,
    (come|comes|came|coming) (away|off|undone|unstuck|apart|loose|adrift),
    (give|gives|gave) (out|way),
    (go|goes|went|gone) (wrong|dead|kaput|on the blink|bang|pop),
    (weeds|moss|mould|mold|damp|stains|ants|mice|wasps|rats|moles|rust|pests|smell|problem) (are back|is back|return|come back|comes back|reappear|poke through|grow back),
    (rain|rains|rained) (within|inside|in), missed a spot, missed a bit,
    missed a patch, missed a corner, left a (smear|streak|mark|mess|stain),
    (the|same|a|that) (fault|problem|issue|leak|stain) returns`,
  'on-all':
    'on all, on every, on each, on any, for all our, for every, with every, across all',
  'all-work': `
    all work, all works, all our work, all of our work, all jobs, every job,
    each job, all repairs, every repair, our repairs, all installations,
    all our installations, our installations, every installation, all labour,
    all labor, our labour, our labor, all treatments, work carried out,
    works carried out, workmanship, craftsmanship, our work, all parts,
    parts fitted`,
  workmanship: 'workmanship, labour, labor, craftsmanship, parts, materials',
  'our-work': `
    (our|poor|faulty|bad) (workmanship|craftsmanship|handiwork|work),
    (the|or) (workmanship|craftsmanship),
    (fault|defect|problem|flaw|error|mistake) (is|was|lies with|lies
    in|comes from) (ours|us|our side|our own|our work|our part),
    (because of|caused by|due to|down to) (our|us), a fault of ours`,
  'by-our-hand': `
    (we|our team|our crew|our staff|our people|our movers|our
    cleaners|our fitters|our drivers|our technicians|our installers|our
    gardeners|our decorators)
    (break|breaks|broke|damage|damages|damaged|scratch|scratches|scratched|cause|causes|caused|spoil|stain),
    (damage|damages|breakages|breakage|harm|scratches|marks)
    (caused|done|made|left) by (us|one of our), (damage|damages|breakages|breakage|harm) (caused|done|made) by our (team|staff|crew|people|movers|cleaners|fitters|drivers|technicians|installers|work|engineers)`,
  'parts-and-labour': `
    (parts|part) (& labour|& labor|and labour|and labor|& labour,|+
    labour|+ labor)`,
  covers:
    'cover, covers, covered, covering, backed by, comes with, come with, protected',
};
