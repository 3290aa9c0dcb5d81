import type { ThemeWords } from '../../../frame-words.ts';

export const settling: ThemeWords<'settling'> = {
  resolve: `
    resolve, resolves, resolved, resolving, resolution, settle (it|them|your|the|a|any|all|every|each|most|this|complaints|claims|disputes|cases), settled,
    settlement, solve, solved, final response, full response,
    substantive response, written outcome, outcome, final viewpoint,
    final decision, deal with, dealt with, conclude, concluded, act on,
    address, (we|i|team|staff|crew|engineers|to|will) complete, completed, process, processed, issue, issued,
    issue your, determination, rectify, rectified, remedied, closed, finalise,
    finalised, finalize, acted on, acted upon, act upon, actioned, carry out,
    carried out, look after, decided, determined, assessed, reviewed,
    are paid, is paid, be paid, pay out, pays out, paid out, we pay claims,
    pay claims, pay your claim, have our decision, our decision,
    review appeals, review your appeal, review your complaint,
    review your case, claims paid, claim paid, final answer, final reply,
    handle, handles, handled, correct, corrects, corrected, treat, treated,
    make good,
    reviews every, reviews each, review every, review each, reviewed within, personally reviews, personally review,
    (review|reviews|reviewing) (the|our|your|a) (decision|case|matter|outcome), (complaint|complaints|case|cases|investigation|investigations|enquiry|enquiries) (may|might|can|could|will|sometimes|usually|) (take|takes) (us|) (up to|no more than|at most|as long as|longer but no more than)`,
  work: `
    tune up, tune ups, complex (issues|cases|repairs|problems|faults), (battery|screen|tyre|tire|oil|lock|strap|filter|blade) (change|changes),
    repair, repairs, overhaul, overhauls, servicing, alteration, alterations,
    restoration, restorations, refurbishment, refurbishments, diagnosis,
    diagnoses, diagnostic, diagnostics, resoling, resoles, hemming, hems,
    sharpening, restringing, reupholstery, rewiring, engraving, engravings,
    fixes, calibration, calibrations, recalibration, data recovery,
    replacements, dry cleaning, bodywork, body work, respray, resprays,
    retouching, regrinds, regripping, reglazing, rebinding, test results,
    lab results, faults, breakdowns,
    (the|your|most|all|every|each|any|our|simple|standard|small|minor|major|complex|straightforward|routine|larger|smaller|bigger|urgent|typical)
    (job|jobs|works|task|tasks), all (the|our|outstanding|remaining|agreed) work,
    (phone|watch|shoe|clock|bike|car|laptop|boiler|window|door|roof|lock|jewellery|jewelry|garment|instrument|screen|battery|glass|dent|leather|zip)
    (repair|repairs|service|servicing|replacement|replacements)`,
  'gets-done': `
    completed, finished, carried out, turned round, turned around, seen to,
    (is|are|be|being|gets|get) … (completed|complete|done|finished|carried out|performed|ready|turned round|turned around|fixed|sorted|handled|dealt with|returned|back|wrapped up|resolved|cleared)`,
  'thing-back': `
    (phone|phones|laptop|device|devices|car|vehicle|bike|watch|machine|instrument|guitar|jewellery|shoes|garment|garments|clothes|dress|suit|knives|glasses|furniture) … (is|are|will be) (returned to you|back with you|handed back|given back|returned to your door)`,
  sorted: `
    sorted, sorted out, seen to, fixed, mended, put right, cured, turned round,
    turned around, turn round, turn around, wrapped up, wound up, dealt with,
    remedied, cleared, unblocked, freed, free them, get them out, back in
    service, back in action, back on the road, back up and running, up and
    running again, done by, all done, repaired, restored, power back, put back,
    resolved, looked into, ironed out, corrected, amended, made safe, secured,
    re run, on the road again,
    (is|are|gets|get|being|most|usually|all|always)
    (completed|closed|patched|cleared|mended|overhauled|serviced|sharpened|restrung|hemmed|altered|cleaned|valeted|settled|decided|approved|actioned|reconnected|reopened|finished|concluded|rectified|shredded|graded|reinstated|switched
    back|taken down|put back|put up|treated|swept|emptied|collected), good as
    new, back (in the water|on your feet|on your peg|on the rails|to normal|in
    tune|in service|in use|in action|in your hands|on its feet|on track|on
    line|online|on the wall), patched, sharpened, restrung, hemmed, reconnected,
    serviced, overhauled, closed, settled, rectified, unjammed, defrosted, de
    iced, refitted, resoled, retuned,
    (is|are|gets|get|will be|shall be) (removed|collected|filed|lodged|processed|registered|activated|opened|set up|updated|amended|assessed|connected|switched|transferred|created|signed off|reviewed|checked|checked and lodged|replaced|renewed|restarted|relit|refilled|topped up|adjusted|tuned|certified|validated), will be (completed|closed|patched|cleared|mended|overhauled|serviced|sharpened|restrung|altered|cleaned|settled|decided|approved|actioned|reconnected|reopened|finished|concluded|rectified|reinstated|treated|emptied), (rules|decides) on (appeals|the appeal|applications|complaints|claims|disputes),
    (take|takes|come|comes) (effect|into effect),
    (usually|normally|generally|typically|then) (removed|collected|filed|lodged|processed|registered|activated|opened|set up|updated|amended|assessed|connected|switched|transferred|created|signed off|reviewed|checked|replaced|renewed|adjusted|tuned|certified|validated|repaired|fixed|completed|settled|decided|resolved|answered and closed), (committee|panel|board|trustees|admissions team|underwriters|adjudicator|registrar|governors) (considers|consider|reviews|review|decides|decide|rules|assesses|assess|determines),
    (is|are|will be|usually|normally|generally) (granted|put through|booked in|sent off)`,
  'taken-away': `
    (taken|cleared|hauled|carted|carried) (away|off|out), cleared,
    removed, hauled, collected and disposed, disposed of`,
  complaint: `
    complaint, complaints, grievance, dispute, disputes, feedback, concern,
    concerns, ticket, tickets, case, incident, incidents, issue, issues,
    problem, problems, fault, faults, investigation, enquiry, claim, claims,
    appeal, appeals, error, errors, billing error, mistake, mistakes, bug,
    bugs,
    (complex|complicated|harder|difficult|serious|simple|urgent|easy|longer|such) (matter|matters|cases|enquiries|queries|questions|requests), reviews the decision, review the decision`,
  request: `
    request, requests, enquiry, enquiries, inquiry, inquiries, query, queries,
    question, questions, application, applications, message, messages, email,
    emails, form, data subject request, opt out request,
    subject access request, withdrawals, withdrawal requests, payout, payouts,
    claim form,
    registration, registrations, your CV, every CV, submission, submissions`,
  message: `
    email, emails, e mail, e mails, message, messages, text, texts, call,
    calls, enquiry, enquiries, inquiry, inquiries, letter, letters, voicemail,
    voicemails`,
  decision: `
    decision, notice of, letter of explanation, ruling, interpretation,
    interpretations, outcome, assessment, results, test results, result`,
  'fix-time': `
    rto, recovery time, recovery time objective, time to recover,
    time to restore, turnaround, turnaround time, turn around, repair time,
    resolution time, resolution times, fixed within, repaired within,
    time to resolve, time to repair, processing time, processing times,
    service standard, same day repair*, service target, service targets,
    target time, target times, current timeline, turn round time,
    repairs take, servicing time, resolution, resolution target,
    resolution targets, target resolution, time to resolution, resolve within,
    fix time, fix times, time to fix, target fix time, restoration time,
    restore time, resolve, resolution goal, typical resolution,
    turnaround times, turn round, turnarounds, repair times, how long repairs
    take, recovery point, choose your speed, processing speeds,
    turn rounds, turn arounds,
    (standard|express|rush|normal|usual|typical|average|priority)
    (turnaround|turn around|repair time|service time|service|job|jobs), bench
    time, time in the workshop, how long a repair takes,
    (approval|verification|activation|onboarding|registration|vetting|set up|setup) (takes|usually takes|normally takes|is complete in)`,
  'first-visit': `
    one trip, one visit, first visit, a single visit, single visit,
    single trip, first time fix, on the first call,
    on first contact, first contact resolution, on the first visit,
    a single … visit, in one visit, single appointment, one appointment,
    the very first visit, first time round, first time around, first visit itself, (on|during|at) (the|our) first (visit|call|attendance|call out)`,
  'leaves-with': `
    you (drive|ride|walk|go|head|leave|cycle|sail|skate)
    (away|off|out|home|back) … (with|on|in|wearing|), you leave
    (with|on|in) …
    (bike|bicycle|car|van|phone|watch|glasses|shoes|laptop|instrument|guitar|boots|vehicle|machine|mower),
    (drive|ride|walk|go) (away|out|home) (with|on|in|wearing)
    (your|a|new|the)`,
  investigate: `
    investigate, investigates, investigated, investigation, investigations,
    look into, review, reviewed, reviewing`,
  'account-closing': `
    delete your account, deletion, erase, erasure, close your account,
    delete my account, deleting your account, deleting my account,
    account deletion, remove my account, close my account`,
  restore:
    'restore, restored, restoration, recovery, rto, back online, recovered',
};
