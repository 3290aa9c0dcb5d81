import type { FrameWords } from '../../../frame-words.ts';

export const priceOffer: FrameWords['examples'] = {
  'price-offer.instead-of': {
    reads: {
      '£49 instead of £79': 'price 49 GBP, price 79 GBP',
      'Deep tissue massage $60 (regularly $95)': 'price 60 ?, price 95 ?',
    },
    ignores: ['£49 per seat.', 'Usually £79 a seat.'],
  },
  'price-offer.at-special': {
    reads: {
      'Rooms at introductory rates': '',
      'Our new courses are on sale at special prices.': '',
    },
    ignores: [
      'Our prices are special to us.',
      'Set special rates in the menu.',
    ],
  },
  'price-offer.now': {
    reads: {
      'Was $120, now $89': 'price 120 ?, price 89 ?',
    },
    ignores: ['It was $120 all along.'],
  },
  'price-offer.for-a-while': {
    reads: {
      'First month for $1': 'price 1 ?',
      'New patient special: check-up, scan and polish for $75': 'price 75 ?',
      '£4 a month for the first year, renews at £9': 'price 4 GBP, price 9 GBP',
    },
    ignores: [
      'Call the desk first, then pay the $20 deposit.',
      'A lesson costs $45.',
    ],
  },
  'price-offer.only': {
    reads: {
      'New patient special » Check-up and polish, all for just $89.':
        'price 89 ?',
    },
    ignores: ['The deposit is only $20.', 'Our menu » Soup for just $6.'],
  },
  'price-offer.promo': {
    reads: {
      'Summer Sale · $89 deep clean': 'price 89 ?',
      'Winter special: €59 boiler check': 'price 59 EUR',
      'Reduced rate for students: £8.': 'price 8 GBP',
      'Adults £10, concessions £8.': 'price 10 GBP, price 8 GBP',
      'Founding member price: £190.': 'price 190 GBP',
      'Special offer: €199': 'price 199 EUR',
    },
    ignores: [
      'Domain name at cost + £15/yr',
      'Lunch €19.',
      'Special shapes are charged $5 extra.',
    ],
  },
  'price-offer.with-code': {
    reads: {
      'Two nights from £120 with code AUTUMN25.':
        'price 120 GBP, code AUTUMN25',
    },
    ignores: ['Two nights from £120, code of the door on arrival.'],
  },
  'price-offer.special': {
    reads: {
      'Members get special prices.': '',
    },
    ignores: ['Special thanks to all.'],
  },
  'price-offer.first-time': {
    reads: {
      'First class just £5': 'price 5 GBP',
      'New clients: your first cut for only £25.': 'price 25 GBP',
      'Your first visit is just $39.': 'price 39 ?',
    },
    ignores: ['The first train leaves at ten; a ticket costs £25.'],
  },
  'price-offer.label': {
    reads: {
      "This month's special offer » Full boiler service: £99": 'price 99 GBP',
      'New patient special » $79': 'price 79 ?',
    },
    ignores: ['Services » Full boiler service: £99'],
  },
  'price-offer.struck': {
    reads: {
      '~~£89~~ £59': 'price 59 GBP',
      'The whole kit £59 ~~£89~~': 'price 59 GBP',
    },
    ignores: ['£59 a pair, £89 for both'],
  },
  'price-offer.before-renewal': {
    reads: {
      '$2.75 a month, renews at $8.': 'price 2.75 ?, price 8 ?',
      'Just £4 a month, thereafter £11.': 'price 4 GBP, price 11 GBP',
    },
    ignores: [
      'Renews at $8 a month.',
      'Your domain auto-renews at $15 a year.',
    ],
  },
  'price-offer.so-long-then': {
    reads: {
      '$1.50 a month for 6 months, then $7.':
        'price 1.5 ?, coverage 6 month, price 7 ?',
    },
    ignores: ['£3 for 2 hours, then £1 an hour.'],
  },
  'price-offer.at-first': {
    reads: {
      '£2 a week for your first 8 weeks.': 'price 2 GBP, coverage 8 week',
    },
    ignores: ['£4 for the first 2 hours of parking.'],
  },
  'price-offer.new-customers': {
    reads: {
      'A full groom for $35 for new clients.': 'price 35 ?',
      'New patients: check-up and polish, $75.': 'price 75 ?',
    },
    ignores: [
      'New clients fill in a form at the desk.',
      'New members pay a $20 joining fee.',
    ],
  },
  'price-offer.bundled': {
    reads: {
      '£20 a month when you have any mobile plan with us.': 'price 20 GBP',
      'Two lines for £30 a month with direct debit.': 'price 30 GBP',
    },
    ignores: ['Pay the £30 a month by card when you have time.'],
  },
  'price-offer.until': {
    reads: {
      'Early-bird tickets £25 until 1 March, £35 after.':
        'price 25 GBP, ends 2027-03-01, price 35 GBP',
      'Snow tyres fitted for €79 until November 14, 2027.':
        'price 79 EUR, ends 2027-11-14',
    },
    ignores: [
      'A deposit of $40 holds the hall until June 3, 2027.',
      'Fitting is free on orders of $300 or more until June 3, 2027.',
    ],
  },
  'price-offer.usually': {
    reads: {
      '£32 for the full spring service, usually £45.':
        'price 32 GBP, price 45 GBP',
    },
    ignores: ['Delivery is £4, usually within a week.'],
  },
  'price-offer.multi-buy': {
    reads: { 'Candles: 3 for £10': 'price 10 GBP' },
    ignores: ['We waited two for an hour.', 'Any two weigh 10 kg.'],
  },
  'price-offer.cut': {
    reads: { 'Garden benches down to £60': 'price 60 GBP' },
    ignores: ['Delivery is now only £3.'],
  },
  'price-offer.some-days': {
    reads: { 'Two-course supper £15, Tuesdays only': 'price 15 GBP' },
    ignores: ['Tuesdays only by appointment'],
  },
  'price-offer.for-now': {
    reads: { 'Geraniums £2 a tray while they last': 'price 2 GBP' },
    ignores: ['Delivery is £4 while stocks last.'],
  },
  'price-offer.try-for': {
    reads: {
      'Try a month of classes for only £25.': 'price 25 GBP',
    },
    ignores: ['Only £25 a month.'],
  },
};
