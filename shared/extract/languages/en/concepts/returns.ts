import type { ThemeWords } from '../../../frame-words.ts';

export const returns: ThemeWords<'returns'> = {
  return: `
    (can|may|must|could) come back (within|in|up to|to us|for), return, returns,
    returned, returning, send back, sent back, bring back, returnable,
    brought back, bring them, hand it back, sending back, sending things back,
    send things back, send them in, give it back, give them back,
    handing it back, handed back, hand them back, take back, taken back,
    takes back, we take back, goes back to us, come back to us,
    comes back to us, posted back, pop it back, drop it back, brought in,
    giving it back,
    (bring|send|post|ship|mail|take|sending|bringing|posting|shipping|mailing|taking) (it|them|your|any|anything|something|an item|the item|the goods|items|goods) … back`,
  withdraw: `
    cancel or return, return or cancel,
    change your mind, changed your mind, changes of mind, change of mind,
    cooling off, right to withdraw, right of withdrawal, withdrawal period,
    withdraw from, right to cancel, cancellation period, not for you, regret,
    make up your mind, makes up their mind, think again, think it over, second
    thoughts, to decide, decide whether (to|you|it|they|this), decide if (you|it|they|this), before you decide, sleep on
    it, live with it, take it home and, had a change of heart, change of heart,
    changed mind, try it at home, see if it suits, see if you like, see if it
    fits, try it out at home, to say so, to think, over it if you like`,
  exchange: `
    exchange, exchanges, exchanged, exchanging, swap, swaps, swapped,
    replacement, replacements, replace, replaced, replaces, replacing,
    different size, another size, different colour, a new one, a new item,
    a fresh one, new product, a new phone, a brand new one, a new device,
    swap it, swap for, swaps for, trade up, trade it, the next size, other size,
    other colour, another colour, another model, a fresh box, fresh one,
    substitute, its substitute, switch to another, reprint, reprinted, reprints,
    a like for like, re print, re prints, re printed, reprinting, resend it,
    resend your, resend the, resend them, reship, reshipped, reships, re ship,
    (change|changes|changing) (the|your|it for another) (colour|color|size|model|shade|flavour) (for you|in the shop|in store|at),
    change (it|one|them|yours) over, changed over,
    (change|changing) your … for (another|a different),
    (send|sends|sending|ship|ships|shipping|post|posts|posting|provide|provides|supply|supplies|issue|issues|offer|offers) (you|out|) (a|another|the|one|your) (free|new|fresh|) (replacement|new one|new item|new product|second one|item)`,
  exchangeable: `
    (can|may) (all|always|also|) be (exchanged|swapped|changed|traded)
    (free of charge|free|) for (any|another|a different|one of|something
    else|a voucher|some other), (you|members|customers|holders|guests)
    (can|may) (exchange|swap|change|trade) (it|them|your|any|a|the|this)
    … for (any|another|a different|one of|something else), (can|may)
    (exchange|swap) (it|them) for (any|another|a different|something)`,
  'return-label': `
    prepaid label, prepaid return label, pre paid label, return label,
    return labels, prepaid shipping label, prepaid returns, prepaid return,
    postage paid, return shipping label, return shipping labels,
    returns label, returns labels, prepaid return shipping label,
    free return label, postage paid label, prepaid returns label,
    our label, free label, prepaid sticker, prepaid bag, prepaid envelope,
    prepaid box, freepost, freepost label, return sticker, return bag, label in
    the box, label is in the box, enclosed label, postage on us, return slip,
    pre paid shipping label*, prepaid postage label*, pre paid return label*,
    pre paid postage label*, pre paid returns label*, reply paid,
    reply paid address, reply paid envelope*, reply paid label*,
    pre paid envelope*, pre paid bag*`,
  'prepaid-label': `
    prepaid label, prepaid labels, prepaid return label,
    prepaid return labels, pre paid label, pre paid return label,
    prepaid shipping label, prepaid return shipping label,
    prepaid returns label, prepaid postage label, postage paid label,
    postage paid return, freepost label, freepost return, free return label,
    free returns label,
    pre paid shipping label*, pre paid returns label*,
    pre paid postage label*, reply paid label*`,
  'keeps-it': `
    (do|does|need|will) not (have|need) to (send|ship|post|mail|bring)
    (it|them|anything|any of it|the item|the items|the goods|the
    product|the products|the old one|the faulty one) … back,
    (don't|needn't|won't|doesn't|need not) (have to|need to|)
    (send|ship|post|mail|bring) (it|them|anything|any of it|the item|the
    items|the goods|the product|the products|the old one|the faulty one)
    … back, (do|does|will) not (have|need) to return
    (it|them|anything|any of it|the item|the items|the goods|the
    product|the products|the faulty|the broken|the damaged),
    (don't|needn't|won't|doesn't|need not) (have to|need to|) return
    (it|them|anything|any of it|the item|the items|the goods|the
    product|the products|the faulty|the broken|the damaged), no need to
    (send|ship|post|mail|bring|return) (it|them|anything|the item|the
    items|the goods|the product|the products|the faulty|the broken|the
    damaged), nothing to (send|ship|post) back, (and|but) you keep
    (it|them|the), keep (it|them|the product|the item) … (refund
    you|money back) (anyway|all the same)`,
  'since-telling': `
    of telling us, of informing us, of notifying us, of your notice,
    of your cancellation, of cancelling, of canceling, of letting us know,
    of giving notice, of being told, after telling us, after informing us,
    after notifying us, after you tell us, after you told us,
    after you have told us, after you cancel, after cancelling, after canceling,
    from the day you tell us, from the day you told us,
    (day|date) on which you (tell|told|inform|informed|notify|communicate),
    of (your|the) (return|cancellation|withdrawal) (request|notice),
    of (requesting|opening|starting|raising) (a|the|your) return,
    after (requesting|opening|starting|raising) (a|the|your) return,
    of receiving (the|your|our|a) (return|returns) (label|number|authorisation|authorization),
    after the return is approved, of approval`,
  'return-received': `
    returns are processed, returns will be processed, process your return,
    processing of returns, return is processed, return will be processed,
    process returns, processing your return,
    receive your return, receive the return, receive your returned,
    receive the returned, receiving your return, receiving the return,
    receipt of your return, receipt of the return, receipt of the returned,
    receipt of your returned, received your return, received the return,
    received your returned, received the returned, return is received,
    returned item is received, return has been received,
    returned goods are received, receipt of returned, receiving the returned,
    receive it back, received back, inspect your return,
    inspected your return, return arrives, return reaches,
    after (you|your|the|) return, after (you|your) returned,
    after we receive the goods, after we receive the item,
    once we receive the goods, once we receive the item,
    when we receive the goods, when we receive the item,
    after receiving the goods, after receiving the item, after we get it back,
    once we get it back, after it reaches us, once it reaches us`,
  'return-shipping': `
    return shipping, return postage, return delivery, returns postage,
    cost of return*, return cost*, return shipping cost*, cost of sending,
    return freight, collection of the item, postage for the return,
    postage on return*, shipping cost of the return, cost of the return,
    cost of your return, shipping of the return, courier cost of the return,
    shipping for return*, freight of the return, postage of the return,
    the truck back, the ride back, the journey back, the trip back,
    postage both ways, post both ways, both ways, carriage back,
    collection of returns, the way back, the postage back, shipping back,
    send it back at, restocking, restocking fee`,
  'postal-label': `
    (shipping|postage|mailing|post|courier|carrier|freight|ups|fedex|usps|dhl|dpd|evri|royal mail|prepaid|pre paid|paid) (label|labels|slip|sticker)`,
  'unless-faulty': `
    (unless|except (when|if|where)) (the|it|your|an) …
    (faulty|defective|damaged|incorrect|wrong|broken|mistake|error),
    (unless|except) (for|) (faulty|defective|damaged|incorrect|wrong)
    (items|goods|products|orders|item)`,
  'back-verb': `
    give back, gives back, hand back, hands back, pay back, pays back, repay,
    repays, credit, credited, credits, return, returned, reimburse*,
    we refund, we'll refund, refunded, refunds`,
  'sent-to-you': `
    (sent|send|sends|sending|ship|shipped|returned|return|posted|post|mailed|delivered) (it|them|the item|the goods|the repaired item|) back to (you|the customer|your), returned to (you|your|the customer)`,
};
