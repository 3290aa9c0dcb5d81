import type { ThemeWords } from '../themes/theme.ts';
import type { warrantyTheme } from '../themes/warranty.ts';

/** What is made good, and by whom. */
export const warrantyWords: ThemeWords<typeof warrantyTheme> = {
  guarantee: `
    good for a year, good for one year, good for two, good for three, good
    for five, good for ten, good for the life, good for life, factory
    fault*, looked after for,
    guarant*, warrant*, promise*, assured, stand behind, answer for, commit to,
    answers for, we vouch, vouch*,
    we owe, or we pay`,
  warranty: `
    warrant*, workmanship, covered for, cover for, lifetime guarantee,
    guaranteed for, put it right, make it right, makes it right, callback* on,
    guarantee on, defect*, call-backs on, we stand by, stands by, covered
    against, cover* for defects, answer for, repair without charge, puts right,
    under cover, years of cover, manufacturer s cover, stretch it, stretches it,
    year cover, years cover, year s cover, cover stops, cover runs, cover ends,
    year guarantee, years guarantee, insured against, good for .. years, years
    for the, year for the,
    (fail|fails|failed|failing|break|breaks|broke|gives|give) ..
    (again|within|inside|put right|mend|mended|repaired),
    (put|puts|set|sets) .. right, stand* behind (our|the|a|each|every|what), (our|own)
    (repairs|work|workmanship), coming back to (our|a),
    (mended|repaired|redone|fixed) (without|for nothing|free|again), insured
    for (a|ten|five|two) (decade|years),
    (work|job|repair) .. (redone|done again|done over), (is|are) redone,
    redo (what|the|a|it), (neither|nor) .. billed again, billed
    (again|twice), (own|our) mistakes, badly done, done badly, does not
    hold, (answer|answers) for (the|a|our) (job|work)`,
  repair: `
    working again, repair*, mend*, put right, put it right, restor*,
    technician to the home, service visit, fix, fixes, fixing, bring back to
    order, made good, makes good, make good, patched, restored, work again,
    in working order, put in order, repair without charge, puts it right,
    redo, redone, do it again, come back and fix, back to fix, rectif*,
    fixed, recut, does it over, do it over, done over, over again, made
    safe, botched, back in order, re-do, seen to, see to, sees to, sort it,
    sort out the fault, work is redone, set right, sets right, set it right,
    goes back without, (usual|small|big|ordinary) job*, car stays, workshop
    times, fix it, fixes it, mends it, mend it, remade`,
  replace: `
    gets another, another one goes out, new one goes out, new set goes out,
    replac*, swap*, exchange*, swapped, build .. again, another one, new one,
    send a new, reship*, another one is sent, send another, sends another, a new
    one, new unit, renew*, swap it, gives another, substitut*, swaps, new one
    goes, sends a new, a fresh one, like for like, stand-in*, stand in, somebody
    else goes, in its place, takes the place, another instructor, another
    cleaner, substitute*, standby, a spare`,
  defect: `
    defect*, faulty, fault, damage*, broken, not working, wrong product,
    incorrect*, wrong item, picked the wrong, fails, fail, faultiness,
    malfunction*, arrives broken, something wrong, goes wrong, breaks down,
    broke down, does not work, stops working, out of order, fails early, poorly
    made, flaw*, failure*, scratched, scratch*, shrunk, torn, burst, botched,
    cracked, crack*, shatter*, dent*, breakage*, out-of-order, plays up, packs
    up, smash*, crush*, dies on, gives out, go wrong, went wrong, ruined,
    machines that stop, stopped working, no power, will not start, won t start,
    no heating, no water, no heat`,
  'damage-claim': `
    damaged, damage, broken in transit, harm*, breakage*, scratched, shrunk,
    torn, ruined, spoiled, spoilt, crushed, smashed, accidental`,
  diagnosis: `
    diagnos*, fault reading*, check, inspect*, (find|finds|finding)
    (the|a|what) (fault|is wrong|s wrong|problem), (plug|plugs|plugging) in
    the (scan*|tool|reader), what is wrong,
    first .. look, have .. a look, take .. a look, takes .. a look, come ..
    and look, comes .. to look, comes .. and looks, look .. at the
    (roof|house|garden|home|place|property|damage|situation), looking .. at
    (a|the|your) (roof|house|garden|home|place|property|damage), looks ..
    (at|over) the, assess*, evaluat*, inspection*, finding .. the fault,
    looking .. it over`,
  labour: `
    labour, labor, workmanship, work of our hands, our own work, working
    time, hours of work, the hours`,
  parts: `
    parts, part, spare*, pieces and`,
  maker: 'manufacturer*, maker*, brand*',
  'loan-appliance': 'loan appliance*, courtesy appliance*, loan machine*',
  'spare-part': 'spare part*, spares',
  'extended-cover':
    'extended warrant*, extended cover, warranty extension*, extra cover',
  'beyond-repair':
    'beyond repair, unrepairable, not repaired, cannot be repaired',
  'lens-adaptation': 'get used to, getting used to, adaptation',
  'ten-year-liability': 'ten-year liability, structural warranty',
};
