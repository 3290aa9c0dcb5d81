import type { ThemeWords } from '../../../frame-words.ts';

export const loyalty: ThemeWords<'loyalty'> = {
  'points-multiplied': `
    double points, triple points, double your points, triple your points,
    twice the points, bonus points on, 2x points, 3x points, double stamps`,
  newsletter: `
    newsletter, mailing list, join our list, sign up for, subscribe,
    subscribers, subscriber, email list, sign up to, marketing communications,
    marketing emails, marketing messages, promotional emails, marketing,
    direct marketing, our emails, sms marketing, text messages, mailing,
    mailings`,
  points: `
    points, loyalty points, reward points, bonus points, air miles,
    bonus miles, reward stars, earn credits, earn stars, earn miles,
    one point, 1 point, a point, point for every, point per, stamp, stamps,
    reward miles, aeroplan miles, bonus stars, collect stars, rewards,
    reward point, loyalty point, bonus point, 2 points, double points, pts,
    pt, paw points, bonus dollars, reward dollars, rewards dollars,
    reward credits`,
  score: `
    drivers, lock, locks, locking, basis points, base rate, inflation, logbook,
    match, matches, win, wins, draw, defeat, goal, goals, scored, scores, team, teams, league,
    season, try, conversion, referee, judge, judges, jury, umpire, licence, license,
    exam, test, quiz, round, set, race, dive, jump, championship, ranking, fault,
    foul, out of {2-100}, pain,
    (penalty|licence|license|percentage|basis|match|league|bonus league|ranking|
    trigger|pressure|stop|freezing|boiling|melting|decimal|grid|inspection|
    safety|trim|anchor|fixing|power|focal|vantage|high|low|turning|strong|weak|
    talking|bullet|boarding|transfer|pick-up|waiting) (point|points),
    (points|point) (on|off|from) (your|the|a|his|her|their) (driving|) (licence|license|record),
    points (table|deducted|system for), (licence|license) … (points|point),
    (correct|right|wrong) (answer|answers), score, scores, scored, scoring, scoreboard, quiz, exam, exams, homework, worksheet, essay, league, opponent,
    opponents, (first|next) (round|rounds), goal difference, speeding, disqualified, driving ban, stitches,
    {2-99} (point|points) (lock|locking|harness|turn|inspection|check|checklist|perspective|font|type|plan|star),
    (postage|rubber|passport|date|revenue|customs|visa|time|date|paper|self-inking|wooden|ink) (stamp|stamps),
    stamp (duty|album|collection|pad|collecting|collector*), (class|letter) (stamp|stamps), book of stamps,
    (stamp|stamps) (at|for|costing|worth) {0-99}, (envelope|letter|postcard) … (stamp|stamps),
    rewards (are|can be) (many|great), {6-72} pt`,
  credited: `
    credited, credit, credits, added, appear, appears, post, posted, turn up,
    turns up, paid, pay, land,
    lands, arrive, arrives, available, spendable, transferred, released, receive,
    received, in your (account|wallet|balance), (to|on) your (account|card|wallet|balance)`,
  cashback: `
    of (their|your|its|all|each|every) … (purchase|purchases|spend|spending) … (back|returned|credited),
    back in rewards, back on every purchase, back on all purchases, cash back,
    cashback, cash rewards, money from, cash bonus, cash reward, % back,
    back in store credit, back in credit, back in points, back for every,
    back on every order, back on all orders, earn back, rewards dollars,
    back as credit, goes back on your card, go back on your card,
    credited to your card, % in store credit, back in cash, back in store,
    back as store credit, back as points, back on your purchases,
    back on purchases, back on everything, of what they spend back,
    of what you spend back, back on groceries, service cash, back at the till,
    back in vouchers, back into your account, back on fuel,
    money back on every purchase`,
  referral: `
    refer a friend, refer, referral, referrals, referring, recommend a friend,
    bring a friend, invite a friend, invite friends, refer friends,
    referral bonus, referral program, every friend, each friend,
    friend you refer, recommend us, recommend our, tell a friend,
    tell your friends, bring a mate, bring a buddy, invite your friends,
    referral code, referral link, refers you, friend referred, you refer,
    give … get, give … receive, refer a, refer your, introduce a friend,
    introduced by you, send a friend, send a mate, send us a friend,
    bring in a friend, bring us a new, refer an, recommend us to,
    recommended us, pass on our name, share your link, share your code,
    friends you invite, friend you invite, friend joins, friend signs up,
    friend books, mate joins, mate signs up, mates you refer, give a mate,
    give a friend, refer a mate, refer a pal, refer a neighbour,
    refer a neighbor, refer a colleague reward*, tell a mate,
    when friends, when your friend, when a friend, friends book, friends join,
    friends order, friend's first order, mate's first,
    bring in (a|an|your) (friend|colleague|neighbour|neighbor|member|client|customer)`,
  'each-side': `
    both get, both receive, both earn, both of you, you both, each of you,
    each other, for you and, for them, for your friend, your friend gets,
    your friend receives, your friends get, they get, give your friend*,
    give a friend, give … and get, give … get, give … receive, apiece,
    you get the same, both sides, both parties, the two of you,
    and so do they, they both`,
  'loyalty-program': `
    loyalty program, loyalty programme, loyalty card, loyalty scheme,
    rewards program, rewards programme, reward program, rewards club,
    rewards card, loyalty club, loyalty points, loyalty rewards, vip club,
    loyalty discount, stamp card, punch card, membership rewards,
    frequent buyer, loyalty scheme*, reward scheme, rewards scheme,
    points club, points scheme, points card, club card, members' club,
    members club, stamp cards, loyalty cards, rewards cards, coffee card,
    birthday club, rewards account, punch cards, frequent flyer,
    frequent diner, membership card, members' circle`,
  reward: `
    reward, rewards, rewarded, bonus, incentive, perk, perks, gift card,
    voucher, store credit, bonus days, bonus credit, service credit`,
  earn: `
    earn, earns, earned, earning, collect, collecting, accumulate, redeem,
    redeemable, redeemed, redeem your, receive, cash out, get, get back, gets,
    pocket, earns you, rack up, credited with, credit your, credits your,
    accrue, accrues, add up, build up, building up,
    (just|simply|only|) for (joining|signing up|registering|enrolling|opening an account), (when|as soon as) you (join|sign up|register|enrol),
    (goes|go|is paid|are paid|land|lands) (in|into|to|with) (your|their) (account|you),
    (we'll|we will|we) give you`,
  birthday: 'birthday, birthdays, anniversary',
  'per-spent': `
    (each|every|per|for every|for each) (single|) (£|$|€|pound|euro|dollar|purchase|stay|visit|night|order|booking)`,
  'every-so-many': `
    (every|each|your|the|on your) (fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|5th|6th|7th|8th|9th|10th|11th|12th) (visit|wash|coffee|haircut|cut|purchase|order|stay|night|meal|booking|class|treatment|clean|pizza|burger|drink|lesson|session|ride|rental|service),
    (every|after|for every|with every) ({3-20}|five|six|seven|eight|nine|ten|twelve) (visits|washes|coffees|haircuts|cuts|purchases|orders|stays|nights|meals|bookings|classes|treatments|cleans|pizzas|burgers|drinks|lessons|sessions|rides|rentals|services|stamps)`,
  voucher: `
    voucher, vouchers, gift voucher, gift card, gift certificate, gift cards,
    gift vouchers, gift certificates, store voucher*,
    (virtual|prepaid|virtual prepaid|visa|mastercard|reward|e) (prepaid|gift|reward|visa|mastercard) (card|cards|mastercard|visa),
    (prepaid|virtual prepaid|virtual|reward|visa) (card|cards|mastercard|visa)`,
  'stored-value': `
    gift
    (card|cards|voucher|vouchers|certificate|certificates|pass|passes),
    (your|class|lesson|session|account|prepaid|our|all|these|unused)
    (credit|credits), credits,
    (punch|class|swim|visit|session|day|lesson)
    (card|cards|pass|passes|pack|packs),
    (cards|passes|sessions|lessons|packs|packages|tokens|minutes|voucher|vouchers|tickets|cards)`,
  'place-assured': `
    (guaranteed|assured|guarantees you|guarantees your|guarantee
    you|guarantee your|insures you|assures you) (of|) (a|your|their|)
    (place|spot|seat|lane|slot|space|table|room|bed)`,
  'keeps-for': `
    (parcel|parcels|bookings|booking|reservations|reservation|photos|pictures|images|gallery|galleries|negatives|designs|artwork|files|option|options|recordings|replays|patterns|moulds|plates|order|orders|items)
    (is|are|will be|is then|are then) (held|kept|stored|reserved|set
    aside|put by|on file|archived),
    (photos|pictures|gallery|galleries|images|recordings|replays|videos)
    (stay|stays|remain|remains)
    (in|on|online|available|live|accessible|up),
    (gallery|galleries|recordings|replays) (is|are|will be)
    (online|available|live|accessible) for, (we|i|we'll|we will|we can)
    (hold|keep|store|reserve|set aside)
    (your|the|all|every|any|unclaimed|reserved) …
    (parcel|parcels|booking|reservation|photos|pictures|files|designs|artwork|negatives|order|orders|items|patterns|moulds|recordings|images),
    (gallery|galleries|recordings|recording|replays|videos|photos|pictures|downloads|download links|links|files|course materials|materials|lessons) (stay|stays|remain|remains|are|is|can be) (active|available|accessible|online|live|open|visible|downloadable|watched|downloaded|replayed)`,
  'season-span': `
    from (early|mid|late|the end of|end of|)
    (spring|summer|autumn|christmas|half
    term|january|february|march|april|may|june|july|august|september|october|november|december)
    (to|until|till|through) (early|mid|late|the end of|end of|)
    (spring|summer|autumn|christmas|half
    term|january|february|march|april|may|june|july|august|september|october|november|december),
    (april|march|may) to (september|october|november)`,
  'energy-bill': `
    energy bill, energy bills, heating bill, heating bills, electricity bill,
    electricity bills, electric bill, electric bills, utility bill,
    utility bills, power bill, power bills, fuel bill, fuel bills, water bill,
    water bills, gas bill, gas bills, cooling bills, heating costs,
    energy costs, running costs, fuel costs, heat loss, energy consumption,
    water consumption, power consumption, consumption, kwh, energy use,
    energy usage, carbon emissions, emissions, carbon footprint`,
  'energy-equipment': `
    heat pump, heat pumps, boiler, boilers, furnace, furnaces, solar panel,
    solar panels, solar pv, insulation, water heater, water heaters,
    led lighting, led bulbs, smart thermostat, double glazing, wood stove,
    pellet stove, energy, energy efficient, energy efficiency, rainwater tank`,
  'public-aid': `
    tax credit, tax credits, tax relief, tax rebate, tax rebates,
    tax deduction, tax deductions, tax deductible, tax incentive,
    tax incentives, reduced vat, reduced rate vat, vat relief,
    government grant, government grants, government rebate,
    government rebates, government incentive, government incentives,
    government scheme, government funding, government funded, federal rebate,
    federal rebates, state rebate, state rebates, provincial rebate,
    provincial rebates, utility rebate, utility rebates,
    boiler upgrade scheme, eco4, feed in tariff, smart export guarantee,
    energy grant, energy grants, council grant, council grants, grant funding,
    grant funded, subsidy, subsidies, subsidised, subsidized,
    salary sacrifice, cycle to work`,
};
