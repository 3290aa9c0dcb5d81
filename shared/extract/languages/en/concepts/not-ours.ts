import type { ThemeWords } from '../../../frame-words.ts';

export const notOurs: ThemeWords<'not-ours'> = {
  'cue-order': `
    (please|simply|just|then|now|always|never|do not|don't|) (avoid|drink|eat|sleep|rest|breathe|stretch|shave|exfoliate|moisturise|moisturize|rinse|soak|steep|vaccinate|worm|deworm|preheat|stir|simmer|boil|knead|sow|prune|harvest|feed|wear|warm up|cool down|lie down|sit down|stand up),
    (do not|don't|never) (bathe|swim|drive|smoke|touch|exercise|lift|scratch|leave|take|sunbathe|wash|feed|train|move),
    walk (the|your), brush (the|your|his|her|its|out|twice|daily),
    wash (the|your|it|them|at|in|with), dry (the|your|it|them),
    clean (the|your|it|them), water (the|your|them), plant (the|your|out|in),
    let (it|them|the), store (it|them|the|in|at),
    massage (the|your|into|in|it), hold (the|your breath|it for),
    limit (your|time|showers|use|yourself|calls|each), weigh (the|your|it),
    measure (the|your|it), leave (the|it|them) … (on|in|overnight|covered),
    keep (the|your|it|them) … (dry|elevated|covered|clean|warm|still|away|closed|moist|refrigerated),
    apply (ice|heat|cream|gel|oil|mask|sunscreen|a thin|a small|a thick|a layer|twice|daily|generously|evenly),
    (replace|change) (the|your) (toothbrush|filter|filters|battery|batteries|string|strings|insole|insoles|bulb|bulbs|cartridge|litter|blade|blades|pad|pads|brush|oil|water|dressing|dressings|bandage|bandages|bedding|towel|towels),
    (replace|change) (the|your) (air|water|oil) (filter|filters),
    stop (using|taking|smoking|eating|drinking|wearing|training|shaving|feeding),
    take (one|two|half a|a) (tablet|tablets|capsule|capsules|spoonful|dose),
    repeat (every|the|after|twice|daily|weekly|once), turn (off|on) the,
    follow (the|this) (path|road|trail|track|river|signs),
    reply to (your|the) body, wait (another|a further|a few more),
    wait (for|about|at least|) ({1-90}|one|two|three|a few|ten) (minutes|minute|hours|hour|days|weeks) (after|before|between|until|then)`,
  'cue-bid': `
    (answer|report|file|test|check|return|charge|walk|claim|review|lodge|open|close|clean|cool|count|water|sign|face|match|mark|put|take|turn|keep|use|make|get) (all|both|each|every|these|those|this|the question|the questions|the form|the box|the battery|the theft|the accident|a theft|a claim|an accident|any accident|any theft|it (in|at|for|up|out)|them (in|at|for|up|out)),
    enter, wash, iron, bake, whisk, 
    cook, roast, fry, chill, freeze, defrost, thaw, heat (the|it|up|to|for), reheat,
    marinate, leave, let, store, fill, cover, add, remove, insert, unplug,
    plug, hold (the|your|it), follow (the|these|this), stand, sit, read, solve, practise, practice,
    submit, bring, tell, inform, notify, declare, upload,
    plant, mow, reload, restart, refresh, give, write, type,
    click, tap, press, cross, climb, head (for|to|north|south|east|west|along|down|up),
    continue, rest, dry, shake, brush, peel, chop, slice, pour, mix, spread,
    apply (the|a|one|two|it|some), swallow, consume, wear, walk (to|along|the),
    drive (to|along|the|your), go to, be at, be (on|in) (the|your|place|time), hand in, check in, check out,
    log in, log on, switch (off|on|the|it), pull, push, place (the|your|it|them|a|on|in)`,
  'cue-nature': `
    (swelling|redness|bruising|soreness|stiffness|symptoms|symptom|pain|pains|fever|itching|effects|discomfort|inflammation|infection|fatigue|hair|nails|nail|skin|muscles|muscle|bones|wound|wounds|scar|scars|heart rate|pulse|pressure|the body|your body|metabolism|seeds|seedlings|grass|eggs|chicks|bacteria|tide|fog|snow|dough|tumour|tumours) … (goes|go|fades|fade|subsides|subside|returns|return|recovers|recover|responds|respond|reacts|react|heals|heal|grows|grow|improves|improve|eases|ease|peaks|peak|renews|renew|appears|appear|disappears|disappear|settles|settle|hatch|hatches|germinate|sprout|rises|rise|falls|fall|comes|come|drops|drop|lessens|clears|clear|starts|start),
    (medicine|medicines|tablet|tablets|cream|treatment|drug|anaesthetic|anesthetic|dose|injection|glue|paint|varnish|dye|botox|filler|fillers|vaccine) … (takes effect|take effect|works|acts|kicks in|wears off|wear off|dissolves|dries|sets|responds),
    waters break`,
  'time-spent': `
    (block|blocks|block out|book out|set aside|sets aside|reserve|reserves|plan|plan on|budget|devote|devotes|spend|spends|spending|dedicate|allocate) (about|around|up to|),
    (allow|plan on|expect|reckon on|set aside) (about|around|up to|) ({1-90}|one|two|three|four|an|half an) (minutes|minute|hour|hours) for (a|an|the|your|each|this|every) (first|full|initial|new|main|) (visit|assessment|consultation|exam|examination|session|tour|appointment|estimate|survey|walk|climb|hike|meal|lesson|class|treatment|galleries|exhibition|museum|journey|drive|check in|registration|paperwork)`,
};
