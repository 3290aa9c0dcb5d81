import type { refundsTheme } from '../themes/refunds.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What comes back, and what is given for it. */
export const refundsWords: ThemeWords<typeof refundsTheme> = {
  refund: `
    rest goes back, money goes back, prepayment goes back, gets it all back,
    get it all back, everything returned, everything is returned, back to
    the same card, refund window, refund policy, refund*, money back,
    money-back, reimburs*, paid back, pay back, give it back, give the money
    back, give them back, gives the amount back, goes back to the customer,
    money goes back, money returns, money returned, fee back, fee returned,
    returned to you, give back, hand them back, hand .. back, gets it back,
    get it back, gets them back, get their money back, gets the amount back,
    get the price back, wants .. returned, comes back to the customer,
    credited back, money then travels, refund processed, have the fee back,
    the money back, gets the money, have their money, return the money,
    returns the amount, paid back in full, pay .. back, pays .. back, give
    the money, hand back, repay*, repaid, sum returned, amount is returned,
    money comes back, reverse the payment, price is returned, the amount
    goes back, whole sum, full refund*, fully refunded, not refunded, no
    refund*, money again, sum back, whole fee back, have it back, has it
    back, get the money, return the fee, returns the fee, put back on the
    card, credit the card, credits the card, card is credited, recoup*,
    gives everything back, give everything back, reverse the charge, goes
    back to, fee goes back, money goes out, goes home, every penny returned,
    penny returned, freight back, back on the card, back onto the card, send
    the money, sends the money, money is sent, transferred back, wired back,
    returned in full, freed, released, unblocked, deposit back, deposits
    back, comes home, repays, back in their account, deposit returned,
    deposits returned, sum is returned, sum goes, cash back in hand, is
    handed back, cash is not handed back, we pay them back, squared up, made
    whole, paid out, pay out, pays out, returned to the customer,
    (price|money|sum|amount|payment|fee) ..
    (goes|go|comes|come|sent|given|handed|paid|put|returned|returns) back,
    (return|returns|returning|send|sends|give|gives|hand|hands|pay|pays) ..
    (price|money|sum|amount) (back|), (gets|get|has|have|gives|give)
    (back|again) what .. paid, (gets|get|has|have|want|wants) ..
    (money|price|sum|cash) (back|again), paying
    (people|them|customers|clients|buyers) back, money going back,
    (credit|credits|credited) (to|on|within|the), what (was|they|he|she|the
    client|the customer) paid .. back, (money|price) (is|lands|back) on the
    card, (has|have|get|gets|see|sees) the money on, we pay
    (within|inside|in|after|them back), makes them whole,
    (give|gives|gave|hand|hands) back (the|what|their), whatever they paid,
    everything (they|the guest|the customer|the client|he|she) .. paid,
    money (is|goes) out, hand the money over,
    (sum|money|price|deposit|amount) .. (sent|goes|comes|travels) back,
    money home`,
  'full-refund': `
    full refund, in full, all of the money, whole amount, fully refunded,
    every penny, every cent, whole sum, the lot back, all the money,
    whole fee, entire amount, entire fee, everything back, all of it back,
    without deduction, no deduction, no deductions, nothing is kept, keep
    nothing, keeps nothing, back whole, everything is returned, all is
    returned, all is refunded, everything is refunded, everything ..
    (back|returned|refunded), all of (it|the|what) .. back, all .. paid ..
    back`,
  partial: `
    partial*, in part, half, portion, unused, some of, a part of, pro rata,
    remaining, what is left, unused part, leftover`,
  satisfaction: `
    satisf*, unhappy with, not happy, happy with, disappoint*, dissatisf*,
    not satisfied, love it, is not pleased, pleased, likes it, does not
    like, dislike*, let down, unhappy, does not fit, do not fit, doesn t
    fit, too small, too big, does not please, do not like, don t like, not
    in love, no good, not pleased, disappointed, lets them down, displeased,
    satisfaction guarantee*, satisfaction is guaranteed, grumbl*, no better,
    came back dirty, not up to scratch, below par, not clicking, wrong
    chemistry, does not get on, do not get on, second disappointment, not
    right, isn t right, something s wrong, not what they hoped, not as
    described, not as pictured, not sparkling, not impressed, (not|never|isn
    t|aren t|hardly) .. (pleased|happy|content|satisfied|delighted|good
    enough), (whoever|anyone|someone|somebody|who|client*|customer*) ..
    (complains|complain|dislikes|regrets), (likes|like|liked) it not,
    changes their mind, (goes|go) badly, gone wrong for them, (does|did) not
    (work|do) for them, no good to them`,
  exchange: `
    exchang*, swap*, different size, another size, trade for, wrong size*,
    size exchange*, other size, wrong size, another size goes, goes out in
    another, the right one goes`,
  'return-goods': `
    post it back, posts it back, travels back, travel back, return window,
    returns window, return policy, returns policy, return*, send back, sent
    back, send .. back, sends .. back, bring .. back, come back, comes back,
    bring back, brings .. back, take .. back, taking .. back, taken back,
    takes .. back, give back, come back to us, goes back to us, bring it
    back, bringing back, give it back, giving back, send it back, sends it
    back, goods back, item back, takes it back, take it back, hand in,
    handed back, may come back, back to us, returned late, late return*,
    return label*, hand the goods back, hands it in, brings it back, brought
    back, goods coming back, coming back from, item comes back, takes back,
    take back, brings it in, bring it in, goes back to the shop, buy back,
    buys back, bought back, undo the sale,
    (send|sends|sending|mail|mails|post|posts) .. (back|to us|in again),
    (way|trip|journey|road) back, second thoughts,
    (goods|things|items|parcels) that come back, (take|takes|taking) ..
    (things|goods|items|it|them|one) back,
    (bring|brings|bringing|hand|hands) .. (things|goods|items|it|them|one)
    back, not happy with it, sending things back, sending .. back, come
    home, comes home, coming home, find .. way back, things coming back,
    what comes back, anything that comes back, unwanted, (do|does) not want
    it, not wanted, back on the shelf, (let|lets) us have it back, goes back
    in the box, (carry|carries|mail|mails|ship|ships) .. back,
    label is in the box, label in the (box|parcel), stuff coming back, sent
    home, in the post to us, keep it or, does not keep it, do not keep it`,
  'change-of-mind': `
    change* .. mind, second thoughts, regret*, no reason needed, for any reason,
    without a reason, whatever the reason, no reason given, thinks better, think
    again, thinks again, thought better, changed their mind, changes their mind,
    change their mind, changed your mind, think it over, thinks it over, love it
    or`,
  'withdrawal-right':
    'withdraw*, cooling-off, cooling off, right to cancel, change of mind',
  compensation: `
    compensat*, indemn*, damages, service credit*, we owe, is credited, are
    credited, five off, struck off, owed, make amends, as an apology, for the
    trouble`,
  proof: `
    proof, receipt, invoice copy, receipt*, till slip*, proof of purchase,
    ticket stub, slip, slips`,
  'refund-if-fail': 'pass or, if they fail, failed the',
  'no-refund': `
    nothing back, no money back, not refunded, non-refundable, nonrefundable,
    no refund*, receive nothing back, are lost, is lost`,
};
