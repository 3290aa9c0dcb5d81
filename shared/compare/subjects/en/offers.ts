import type { offersTheme } from '../themes/offers.ts';
import type { ThemeWords } from '../themes/theme.ts';

/** What is to be had for less, or on top, and who is thanked with it. */
export const offersWords: ThemeWords<typeof offersTheme> = {
  discount: `
    discount*, reduc*, rebate*, less, cheaper, sav*, below .. price, lower
    price, markdown, percent off, concession*, deal, deals, half price,
    bargain*, promo*, % off, off the, off your, off all, off list, knocked off,
    taken off, take off, deducted, deduction*, reduced by, cut, cheaper by,
    below the list, price cut*, price drop*, lower by, comes off, half-price,
    half the price, a tenth, one tenth, a tenth off, a tenth less, knocks off,
    knock off, knocking off, shaved off, off the bill, off the invoice, a fifth,
    a quarter off, a third off, a third less, a quarter less, for half, come
    off, coming off, at half, half off, drops to, goes down to, down from,
    marked down, undercut*,
    (pay|pays|paying) .. less, (tenth|fifth|quarter|third|half|twentieth)
    (off|less|cheaper|taken off), (percent|per cent) (less|cheaper|off|taken
    off), (bill|price|sum|invoice) is (reduced|lowered|cut),
    (gets|get|has|have) .. (percent|per
    cent|tenth|fifth|dollars|pounds|euros) (off|less)`,
  'special-offer':
    'offer*, deal, deals, promotion*, campaign*, sale, sales, special, specials',
  voucher: `
    voucher*, coupon*, gift card*, promo code*, code, store credit, gift
    voucher*, gift certificate*, vouchers people give`,
  'credit-note':
    'credit*, credited, compensation, account credit, one month as credit, service credit*',
  gift: `
    gift*, present, presents, bonus*, giveaway*, freebie*, free sample*,
    welcome gift, handed a, given a, extra on us, given on top, thrown in,
    receive* a, comes with a free, goodie*, giveaway, small present,
    surprise for, throw in, throws in, extra on the house, slip in, added at
    no, are given, is given, given away, we add a, adds a, hands out, hand
    out, gets a free, as a thank-you, thank-you, extra from us, a little
    something, makes .. a present, (little|small) (present|extra|something),
    something extra,
    (finds|find|gets|get|receives|receive|slip|slips|add|adds) ..
    (present|gift|extra), (on|in) the house, presents on paper,
    (leaves|leave|goes|go home) with (a|one|something)`,
  sample: 'sample*, swatch*, tester*, pieces of cloth',
  'price-increase': `
    goes up every, go up every, goes up each, prices rise, price rise*,
    price hike*, increases each year, increases every year, go up each,
    price rise*, price increase*, price change*, raise .. price,
    price goes up, price rise, put the price up, puts the price up,
    put prices up, prices go up, dearer,
    (may|can|could|might) (go up|rise|increase)`,
  'price-match': `
    price match*, match* .. price, lower price elsewhere, beat*, cheaper
    elsewhere, difference, best price*, lower rate, cheaper, lower price, seen
    for less, for less, elsewhere, found it cheaper, finds it cheaper,
    competitor*, a rival*, same item for less, best rate guarantee*, best price
    guarantee*, lowest price guarantee*, lowest rate guarantee*, match any,
    lowest price, beat any, beat the price, we beat, undercut*, better offer,
    lower quote, cheaper somewhere, the same cheaper, cheaper offer, less
    elsewhere, beaten, rival quote*`,
  loyalty: `
    loyal*, point, points, reward*, cash back, cashback, member*, earn*, loyalty
    program*, stamps, stamp card, regulars, rewards card, credited to the
    account, cash returned, loyalty card*, rewards card*, stamp card*,
    cardholder*, club card, stamp, card holders, the club, faithful, tenth one,
    every tenth`,
  referral: `
    invite a friend, each friend, refer a, referral*, referrer*, friend,
    friends, bring a friend, brings a friend, recommends us, recommend* a,
    introduces, sends us a, newcomer, bring someone, brings someone,
    someone along, recommend*, word of mouth, brings us a, bring us a, passes
    our name, introduce a, introduce someone, introduces a, introduces someone,
    introduced by, a mate, mates, neighbour scheme, recommend a, colleague,
    brings in a, bring in a, word from a, tells a friend, tell a friend, passes
    on our name, introduc*,
    (client|customer|member|patient|friend|person|who|whoever|someone|people)
    .. (brings|bring|sends|send|sent|brought) ..
    (friend|someone|somebody|new|us), (brings|bring|sends|send|sent|brought)
    us, send* us a friend, whose friend, friend (joins|comes|signs),
    people sent by`,
  stackable:
    'on top of, combin*, stack*, cumulat*, in addition to, added to, on top',
  'cash-out':
    'cash out, cashing out, withdraw*, payout*, balance, redeem*, interac',
  newsletter: `
    newsletter*, mailing list, our list, mailchimp, e-mail list, email list,
    (join|joins|joining|on) the list`,
  'sale-items': 'sale item*, clearance, final sale',
  'trade-in': 'trade-in*, trade in, part exchange, part-exchange',
  'gift-wrap': 'gift wrap*, gift-wrap*, wrapping',
  birthday: 'birthday*, anniversary',
  'second-item': 'second item*, second one, buy one',
  outlet: 'outlet, clearance, end of line',
  'voucher-fiver': 'voucher*',
  presale: 'presale, pre-sale, early access, priority booking',
  'opened-box': 'opened or not, even opened, unpacked, opened box, unboxed',
  valentine: 'valentine*, 14 february, february 14',
  'mothers-day': 'mother s day, mothers day',
  affiliate: 'affiliate*',
  'second-hand': `
    second-hand, second hand, used equipment, used book*, used car*, used
    bike*, used phone*, pre-owned, refurbished, reconditioned`,
  'buy-back': 'buy back, buy-back, buyback, bought back, buying in',
  'display-model': 'display model*, ex-display, floor model*, showroom model*',
  'personal-shopper': 'personal shopper, stylist*',
  'gift-card': 'gift card*, gift voucher*',
  'minimum-order': 'minimum order, no minimum',
  'bulk-discount': 'bulk discount*, volume discount*, trade price*',
};
