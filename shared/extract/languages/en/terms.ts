import type { TermWords } from '../../term-words.ts';

export const englishTerms: TermWords = {
  writing: {
    elisions: '',
    clitics: 's, ll, re, ve, d',
    glued: 'usd, cad, aud, nzd, eur, gbp, chf, sgd, hkd, inr, jpy, rs',
    grouping: ',',
    homographs: '',
    ordinals: 'st, nd, rd, th',
  },
  numbers: {
    values: {
      zero: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fourty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
      hundred: 100,
      thousand: 1000,
      million: 1_000_000,
      billion: 1_000_000_000,
    },
    pairs: {},
    continuing: {},
    joiners: 'and',
    room: { 10: 0 },
    one: 'a, an, another, a single, within the first, in the first, during the first',
    magnitudes: {
      k: 1000,
      thousand: 1000,
      grand: 1000,
      m: 1_000_000,
      mn: 1_000_000,
      million: 1_000_000,
      millions: 1_000_000,
      bn: 1_000_000_000,
      b: 1_000_000_000,
      billion: 1_000_000_000,
      billions: 1_000_000_000,
    },
    fractions: {
      half: 0.5,
      'half a': 0.5,
      'half an': 0.5,
      'a half': 0.5,
      'one half': 0.5,
      quarter: 0.25,
      'a quarter': 0.25,
      'quarter of an': 0.25,
      'a quarter of an': 0.25,
      'three quarters': 0.75,
      'three quarters of an': 0.75,
    },
    collectives: {
      couple: 2,
      'couple of': 2,
      dozen: 12,
      'half dozen': 6,
    },
  },
  links: {
    to: 'to, until, till, thru, through, up to',
    or: 'or, and/or',
    and: 'and, &',
    between: 'between, between the hours of, between the times of',
    from: 'from, from the hours of',
    of: 'of',
    fillers:
      'the, a, an, only, just, a full, a period of, a total of, our, your, just over, next, following, first',
  },
  bounds: {
    before: {
      'at-most':
        '<, ≤, up to, upto, at most, no more than, not more than, no longer than, maximum, maximum of, max, max., max of, a maximum of, within, in less than, in under, less than, under, below, not exceeding, not exceed, as much as, in as little as, by up to, fewer than, no later than',
      'at-least':
        '>, ≥, at least, no less than, not less than, minimum, minimum of, min, min., min of, a minimum of, from, from only, from just, starting at, starting from, start at, starts at, starts from, as low as, over, more than, above, beyond, upwards of, exceeding, exceeds, exceed, greater than, longer than',
      about:
        'about, around, approximately, approx, approx., roughly, circa, ca, ca., c., nearly, almost, some, ~, ≈, an average of, on average, average of, an estimated',
    },
    after: {
      'at-most':
        'or less, or fewer, or under, at most, max, max., maximum, and under, and below, at the latest, or sooner, or earlier, tops',
      'at-least':
        'or more, and up, and over, and above, or over, or above, +, plus, minimum, min, min., at least, or longer, or later, and more',
      about: 'or so, approx, approx., approximately, on average',
    },
  },
  durations: {
    units: [
      { unit: 'minute', times: 1 / 60, words: 'seconds, sec, secs' },
      {
        unit: 'minute',
        words: 'minute, minutes, min, mins, minute(s)',
      },
      { unit: 'hour', words: 'hour, hours, hr, hrs, h' },
      { unit: 'day', words: 'day, days, night, nights' },
      {
        unit: 'business-day',
        words:
          'business day, business days, working day, working days, work day, work days, workday, workdays, workingday, workingdays, weekday, weekdays, week day, week days, banking day, banking days, bank day, bank days, trading day, trading days, bd',
      },
      { unit: 'week', words: 'week, weeks, wk, wks' },
      { unit: 'week', times: 2, words: 'fortnight, fortnights' },
      { unit: 'month', words: 'month, months, mo, mos, mth, mths' },
      { unit: 'year', words: 'year, years, yr, yrs' },
      { unit: 'month', times: 3, words: 'trimester, trimesters' },
      { unit: 'year', times: 10, words: 'decade, decades' },
    ],
    business: 'business, working, work, bank, banking, trading, office',
    plain:
      'full, whole, first, calendar, consecutive, straight, more, additional, extra, solid, clear, long, short',
    fixed: [
      {
        min: 1,
        max: 1,
        unit: 'month',
        words:
          'first month free, first month is free, first month on us, month free, free month, a month free, a free month, one month free, one free month, month is on us',
      },
      {
        min: 1,
        max: 1,
        unit: 'year',
        words: 'first year free, free year, a year free, one year free',
      },
      {
        min: 1,
        max: 1,
        unit: 'week',
        words: 'first week free, free week, a week free, first week on us',
      },
      { min: 1, max: 1, unit: 'hour', words: 'within the hour' },
      {
        min: 1,
        max: 1,
        unit: 'month',
        words: 'within the month that follows, within the month following',
      },
      { min: 1, max: 1, unit: 'year', words: 'within the year' },
      { min: 0, max: 1, unit: 'day', words: 'same day, the very same day' },
      {
        min: 0,
        max: 1,
        unit: 'business-day',
        words:
          'same business day, same working day, same or next business day, same or next working day',
      },
      {
        min: 1,
        max: 1,
        unit: 'day',
        words: 'next day, the following day, following day, overnight',
      },
      {
        min: 1,
        max: 1,
        unit: 'business-day',
        words:
          'next business day, next working day, following business day, following working day, next weekday',
      },
    ],
    whole: 'all, full, whole, entire, the whole, the entire, a full, a whole',
    bareDays: 'net',
    plus: [],
    ahead: 'before, prior to, ahead of, in advance',
    notBefore:
      'aged, age, ages, since, for over, past, last, previous, once, twice, times, once in, counted from the, counting from the, starting from the, starting on the, starting the, calculated from the, beginning on the',
    notAfter:
      'old, of age, ago, of experience, experience, of combined experience, in business, of expertise, of history, of tradition, and counting, in the business, in the industry, young',
    roles: {
      coverage:
        'warranty, warranties, guarantee, guaranteed, guarantees, cover, covers, covered, coverage, warrant, warranted, protection',
      notice: 'notice, in advance, advance notice, prior to, beforehand',
      trial: 'trial, try it free, try free, free for, try, test drive',
      window:
        'return, returns, returned, returning, refund, exchange, exchanges, money back, cancel, cancellation, change your mind, cooling off, price match',
      validity:
        'valid, validity, expire, expires, for a period of, lasts, subscription, interest free, good for, available for',
      delay:
        'deliver, delivery, delivered, ship, ships, shipped, shipping, dispatch, dispatched, arrive, arrives, reply, respond, response, process, processed, processing, takes, take, receive, turnaround, ready, refunded, credited',
    },
  },
  money: {
    currencies: [
      {
        codes: 'USD CAD AUD NZD SGD HKD MXN',
        words: '$, dollar, dollars, bucks',
      },
      {
        codes: 'USD',
        words:
          'us$, us $, usd, usd$, us dollar, us dollars, u.s. dollars, american dollars, $us, $ us, $ usd, $usd',
      },
      {
        codes: 'CAD',
        words:
          'ca$, ca $, c$, c $, cad, cad$, cad $, cdn$, cdn $, can$, cdn, $ cad, $cad, $ ca, $ca, $ cdn, canadian dollar, canadian dollars',
      },
      {
        codes: 'AUD',
        words: 'a$, au$, au $, aud, aud$, $ aud, australian dollars',
      },
      { codes: 'NZD', words: 'nz$, nzd, $ nzd, new zealand dollars' },
      { codes: 'SGD', words: 's$, sgd, singapore dollars' },
      { codes: 'HKD', words: 'hk$, hkd' },
      { codes: 'EUR', words: '€, eur, euro, euros' },
      {
        codes: 'GBP',
        words: '£, gbp, pound, pounds, pounds sterling, quid, british pounds',
      },
      { codes: 'CHF', words: 'chf, swiss franc, swiss francs, sfr' },
      { codes: 'XOF XAF', words: 'cfa, fcfa, cfa francs, xof, xaf' },
      { codes: 'CHF XOF XAF', words: 'franc, francs' },
      { codes: 'INR', words: '₹, inr, rs, rs., rupee, rupees' },
      { codes: 'JPY', words: '¥, jpy, yen' },
      { codes: 'CNY', words: 'cny, rmb, yuan' },
      { codes: 'BRL', words: 'r$, brl, reais' },
      { codes: 'BZD', words: 'bzd' },
      { codes: 'JMD', words: 'jmd' },
      { codes: 'TTD', words: 'ttd' },
      { codes: 'BBD', words: 'bbd' },
      { codes: 'XCD', words: 'xcd' },
      { codes: 'KYD', words: 'kyd' },
      { codes: 'BSD', words: 'bsd' },
      { codes: 'TWD', words: 'twd' },
      { codes: 'FJD', words: 'fjd' },
      { codes: 'MXN', words: 'mx$, mxn' },
      { codes: 'AED', words: 'aed' },
      { codes: 'AED MAD', words: 'dirham, dirhams, dhs, dh' },
      { codes: 'MAD', words: 'mad' },
      { codes: 'ZAR', words: 'zar' },
      { codes: 'SEK NOK DKK', words: 'kr' },
      { codes: 'SEK', words: 'sek' },
      { codes: 'NOK', words: 'nok' },
      { codes: 'DKK', words: 'dkk' },
      { codes: 'PLN', words: 'zł, pln' },
      { codes: 'KES', words: 'kes, ksh, kshs' },
      { codes: 'NGN', words: '₦, ngn, naira' },
      { codes: 'PHP', words: '₱, php' },
      { codes: 'ILS', words: '₪, ils, shekels' },
      { codes: 'KRW', words: '₩, krw' },
      { codes: 'TRY', words: '₺' },
      { codes: 'USD CAD AUD EUR', minor: true, words: '¢, cent, cents' },
      { codes: 'GBP', minor: true, words: 'p, pence' },
    ],
    per: 'per, a, an, each, every, /, p/',
    periods: [
      { unit: 'month', words: 'monthly, p.m., pcm, pm' },
      { unit: 'year', words: 'yearly, annually, per annum, p.a., pa, annual' },
      { unit: 'week', words: 'weekly, pw' },
      { unit: 'day', words: 'daily' },
      { unit: 'hour', words: 'hourly' },
    ],
    taxes:
      'incl vat, inc vat, inc. vat, incl. vat, ex vat, ex. vat, plus vat, + vat, plus tax, + tax, excl. vat, +vat',
    from: '',
    roles: {
      before: {
        discount:
          'save, saves, saving, savings of, discount of, rebate of, credit of, bonus of, reward of, voucher worth, receive, earn, get a, reduced by, reduction of, off by, coupon for, compensation of',
        threshold:
          'orders over, order over, orders above, orders of, order of, purchases over, purchase over, purchases of, purchase of, purchases above, spend, spending, you spend, spend over, minimum spend of, minimum spend, minimum order, minimum order of, minimum purchase of, minimum purchase, orders under, orders below, orders from, orders exceeding, orders totaling, orders totalling, balance over, balance of, transfers over, over, above, more than, exceeding, exceeds, order value of, basket over, carts over, cart over, at least, a minimum of, minimum of, worth over, valued over, orders, off, orders greater than, greater than',
        fee: 'fee, fees, fee of, fees of, charge, charges, charge of, charged, surcharge, surcharge of, costs, shipping is, delivery is, postage, penalty of, deposit of, deposit, call out, shipping cost, shipping for, delivery for, shipping costs, delivery costs, delivery charge',
        cap: 'up to, upto, maximum, maximum of, a maximum of, capped at, cap of, limit of, limited to, no more than, as much as, not exceed, not exceeding, max, max.',
        price: 'for, only, just, now, price, was, at',
      },
      after: {
        discount:
          'off, discount, rebate, cash back, cashback, back, bonus, credit, voucher, gift card, in savings, savings, reward, rewards, coupon, less, promo code, in store credit',
        threshold:
          'or more, and over, and up, and above, or over, minimum, minimum spend, minimum order, minimum purchase, +, spend, order, purchase',
        fee: 'fee, fees, charge, surcharge, deposit, delivery charge, delivery fee, service charge, restocking fee, shipping fee, handling fee, cancellation fee, penalty',
        cap: 'maximum, max, max., limit, cap',
      },
    },
    thresholdContext:
      'free shipping, free delivery, ship free, ships free, delivery is free, shipping is free, free, off, discount, gift, interest free, no fee',
  },
  percents: {
    signs:
      '%, percent, percents, per cent, percentage, pct, per-cent, percentage points',
    fixed: [
      {
        value: 50,
        role: 'discount',
        words: 'half price, half off, half the price',
      },
      {
        value: 0,
        role: 'rate',
        words: 'interest free, no interest, zero interest, without interest',
      },
    ],
    shares: {
      half: 50,
      'a half': 50,
      'one half': 50,
      'a third': 33.33,
      'one third': 33.33,
      'two thirds': 66.67,
      'a quarter': 25,
      'one quarter': 25,
      'three quarters': 75,
      'a fifth': 20,
      'one fifth': 20,
      'a tenth': 10,
      'one tenth': 10,
      'a twentieth': 5,
    },
    wholes:
      'of the price, of the full price, of the usual price, of the list price, of the purchase price, the price, of the cost, of the fee, of the amount, of the total, of the value, of the bill, of the invoice, of the deposit, of the rent, of the stay, of the money, of the lessons, of the course, of the monthly fee, of the month, of one month, of a month, below, off, less, cheaper, is due, is billed, is charged, is invoiced, is refunded, is returned, is given back, is paid back, is lost, is kept, of it, the fee, the amount, the money',
    roles: {
      before: {
        discount:
          'save, saving, savings of, discount of, discounts of, reduced by, reduction of, take, sale, extra, an extra, reduced, discounted by, rebate of, promo',
        level: 'uptime, availability, satisfaction, uptime of, sla',
        fee: 'fee of, charge of, commission of, restocking fee, fee, surcharge of, penalty of, deposit of, charge, deposit',
        refund:
          'refund of, refunded, refund, reimburse, reimbursed, credit of, compensation of',
        rate: 'apr, interest, rate of, interest rate, apr of, interest of, vat, tax, apy, rate',
        reward: 'earn, cashback of, cash back of, rewards of, commission up to',
      },
      after: {
        discount:
          'off, discount, discounts, reduction, less, savings, rebate, cheaper, sale, promo, price reduction, markdown, saving',
        level:
          'uptime, availability, satisfaction, of the time, sla, success, service level, network uptime, satisfied, guarantee, guaranteed, available, cotton, natural, recycled',
        fee: 'fee, restocking fee, charge, surcharge, commission, handling fee, cancellation fee, deposit, penalty, service fee',
        refund:
          'refund, refunded, money back, of your money, reimbursed, of the purchase price, of the price, refundable, credit',
        rate: 'apr, interest, apy, vat, tax, financing, interest rate, interest financing, p.a., per annum, ear, finance, aer',
        reward:
          'cash back, cashback, back, commission, in rewards, in points, back in',
      },
    },
  },
  dates: {
    months: [
      'january, jan, jan.',
      'february, feb, feb.',
      'march, mar, mar.',
      'april, apr, apr.',
      'may',
      'june, jun, jun.',
      'july, jul, jul.',
      'august, aug, aug.',
      'september, sep, sept, sep., sept.',
      'october, oct, oct.',
      'november, nov, nov.',
      'december, dec, dec.',
    ],
    order: 'month-day',
    otherOrder: 'en-gb, en-ie, en-au, en-nz, en-in, en-za, en-ke, en-ng, en-sg',
    starts:
      'from, starting, starts, starts on, starting on, begins, begins on, beginning, beginning on, as of, effective, effective from, effective as of, valid from, from the, opens, opens on, open, after, available from',
    ends: 'until, till, til, through, thru, ends, ends on, end on, will end on, ending, ending on, expires, expires on, expire on, expiring, expiry, expiry date, up until, valid until, valid through, valid till, good through, good until, closes, closes on, runs through, runs until, deadline, last day, ends on the, until the, end on the, up to and including',
    deadline: 'before, by, no later than, on or before, up to, to',
    on: 'on, on the, dated, date',
    endOf: 'end of, the end of, late',
  },
  hours: {
    weekdays: [
      'monday, mondays, mon, mon., mo',
      'tuesday, tuesdays, tue, tues, tue., tues.',
      'wednesday, wednesdays, wed, wed., weds',
      'thursday, thursdays, thu, thur, thurs, thu., thur., thurs.',
      'friday, fridays, fri, fri.',
      'saturday, saturdays, sat, sat.',
      'sunday, sundays, sun, sun.',
    ],
    groups: [
      {
        days: 'mo-fr',
        words:
          'weekdays, weekday, week days, working days, business days, on weekdays, every weekday, 5 days a week, five days a week, m-f, mon-fri',
      },
      { days: 'sa-su', words: 'weekends, weekend, the weekend' },
      {
        days: 'mo-su',
        words:
          'daily, every day, everyday, each day, 7 days a week, seven days a week, 7 days per week, 7 days/week, open 7 days, open 7 days a week, all seven days, all 7 days, seven days out of seven, 7 days out of 7, every single day, all week, 7/7, 365 days a year, all days, 7 days week',
      },
      {
        days: 'mo-sa',
        words:
          '6 days a week, six days a week, six days out of seven, 6 days out of 7',
      },
    ],
    am: 'am, a.m., a.m, a m, in the morning',
    pm: 'pm, p.m., p.m, p m, in the afternoon, in the evening',
    night: 'at night',
    clock: 'h, hrs',
    clockBefore: 'at, by, before, after, until',
    noon: 'noon, 12 noon, midday, 12 midday',
    midnight: 'midnight, 12 midnight',
    until:
      'until, till, til, up to, closes at, close at, closing at, shuts at, shut at',
    allDay:
      '24h/24, 24/24, 24 hours a day, 24 hours per day, 24 hours/day, 24 hrs a day, twenty four hours a day, 24 hours every day, 24h/day, 24h a day, 24 hrs/day',
    wholeDay:
      '24 hours, 24hours, 24 hrs, 24h, 24 hour, 24hr, 24 hr, 24 h, open 24 hours, all day',
    always:
      '24/7, 24/7/365, 24x7, 24 x 7, 24-7, 24/7h, around the clock, round the clock, 24h/7, 24/7/365 days, 24h 7, day and night, day or night, any hour of the day or night, any time of the day or night, any time of day or night, at all hours of the day and night, twenty four seven, 24 hours a day 7 days a week, 24 hours 7 days a week, 24 hour 7 day a week, 24 hour 7 days a week, 24 hour a day 7 days a week, 24hr 7 day, 24 hours a day seven days a week, 24 hrs a day 7 days a week, 24 hours 365 days a year, open 24 hours, 7 days a week 24 hours a day, 24 hours a day and 7 days a week',
    attended:
      'emergency, medical, claims, legal, travel assistance, callout, call-out, call out, breakdown, recovery, locksmith, locksmiths, plumber, plumbers, plumbing, electrician, support, helpline, hotline, assistance, reception, front desk, security, access, gym, phone line, room service, customer service, customer support, concierge, towing, roadside, monitoring, surveillance, care, nursing, check-in, crisis, taxi, services, service, line, call centre, call center, on-call, on call, technical, veterinary, vet, pharmacy, a&e, monitored, manned, staffed, cctv, caregivers, operations, answering, clinic, help desk, helpdesk, live chat, live, on-site, dedicated, expert, customer, patient, police, ambulance, pool, fitness, self-service',
    open: 'open, opens, opening, opening hours, hours, business hours, office hours, store hours, available, reach us, call us, call, phone lines, lines are open, operating hours, opening times, opening time, office, office is open, hotline, visit us, showroom, reception, support hours, customer service hours, staffed, run, runs',
    beside:
      'from, to, till, until, through, thru, and, or, the, on, of, between, hours, opening, open, opens, closes, close, times, lunch, dinner, breakfast, brunch, morning, mornings, afternoon, afternoons, evening, evenings, night, weeks, day, days, only, except, bank, public, holiday, holidays, by, appointment, am, pm, last, orders, entry',
    closed: 'closed, we are closed, lunch break',
    except:
      'except, except on, excepting, excluding, but not, but not on, other than, apart from',
    delay:
      'within, in, takes, take, delivery in, delivered in, under, every, last, lasts, for, reply in, up to',
    zones:
      'est, edt, et, pst, pdt, pt, cst, cdt, ct, mst, mdt, mt, gmt, bst, utc, cet, cest, aest, aedt, ist, eat, time, eastern, pacific, central, mountain, eastern time, pacific time, central time, local time, eastern standard time, uk time, ast, sgt, hkt, hrs, hours, sharp, on, and, from, standard, daylight',
  },
  codes: {
    before:
      'code, promo code, promocode, coupon code, coupon, discount code, voucher code, use code, with code, with the code, enter code, offer code, promotional code, gift code, code is, the code, mention code, use the code, apply code',
    beforeFigures: 'quote, quoting',
    not: 'qr, zip, postal, post, area, bar, source, dress, country, pin, sms, html, security, verification, error, sort, swift, iban, access, dial, building, tax, civil, criminal, of, conduct, vat, hs, iso, sku, product, order, tracking, reference, key',
  },
  counts: {
    single: 'a single, only one',
    given: 'free, complimentary, on us, included, at no extra cost, at no cost',
    things: [
      {
        of: 'items',
        words:
          'item, items, product, products, piece, pieces, bottle, bottles, article, articles, pair, pairs, unit, units, pack, packs, samples, sample, gifts, gift',
      },
      {
        of: 'people',
        words:
          'people, person, persons, guests, guest, adults, adult, children, visitors, passengers',
      },
      {
        of: 'points',
        words:
          'point, points, pts, reward points, bonus points, loyalty points, stars, air miles',
      },
      {
        of: 'instalments',
        words:
          'payments, installments, instalments, interest free payments, interest free installments, interest free instalments, monthly payments, equal payments, monthly installments, monthly instalments, easy payments, equal installments, equal instalments, equal monthly payments, easy installments, easy instalments',
      },
      { of: 'exchanges', words: 'exchange, exchanges' },
      { of: 'revisions', words: 'revision, revisions, rounds of revisions' },
    ],
    instalments: {
      times: '',
      before: '',
      after: '',
      notAfter: '',
      bare: 'pay in, split into, pay it in',
    },
    pays: 'for, for the price of, for price of',
    offers: [
      {
        value: 2,
        words:
          'buy one get one, bogo, b1g1, two for one, buy one get one free, buy one get one half price',
      },
    ],
    monthDay: {
      after:
        'of each month, of every month, of the month, of any month, of that month',
      article: 'the',
      around: 'around the, about the, on or around the, on or about the',
    },
    buy: 'buy, purchase, order',
    get: 'get, receive, get the',
  },
};
