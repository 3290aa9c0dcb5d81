import type { FrameWords } from '../../../frame-words.ts';

export const discount: FrameWords['examples'] = {
  'discount.percent': {
    reads: {
      'A 20% discount on boots.': 'discount 20 %',
      'Promo: 15% for your first order.': 'discount 15 %',
    },
    ignores: [
      'Our fee is 0.6% of the sale price.',
      '20% of people prefer tea.',
      '2% of every sale goes to the lifeboats.',
    ],
  },
  'discount.taken-off': {
    reads: {
      'We knock £30 off when you book two rooms together.': 'discount 30 GBP',
      "We'll knock £10 off your first invoice.": 'discount 10 GBP',
    },
    ignores: [
      'We deduct £30 from your deposit for late returns.',
      'They took 30 pounds of apples home.',
    ],
  },
  'discount.minus-percent': {
    reads: {
      '-30% on winter coats': 'discount 30 %',
    },
    ignores: [
      'A third off-road trail leads to the lake.',
      'With less notice than that, half the price of the clean is charged.',
      'A locked door may mean a fee of half the price.',
      'Battery at 30%.',
    ],
  },
  'discount.money': {
    reads: {
      'Ten sessions: $550 (you save $100).': 'discount 100 ?',
      'Get $10 off with code HELLO10.': 'discount 10 ?, code HELLO10',
    },
    ignores: ['A $10 ride.', 'Save $500 with a federal rebate on heat pumps.'],
  },
  'discount.money-off': {
    reads: {
      '£15 off your next visit.': 'discount 15 GBP',
    },
    ignores: [
      '£10 is taken off for each lesson taken.',
      'Missed visit: £9 off your bill.',
      'Switched off for £15.',
    ],
  },
  'discount.counted': {
    reads: {
      'The £45 call-out is deducted from your final bill.': 'discount 45 GBP',
      'Your $30 estimate is credited toward the repair.': 'discount 30 ?',
    },
    ignores: [
      'A $9 label is deducted from your refund.',
      'The £200 deposit is deducted from the total.',
    ],
  },
  'discount.money-given': {
    reads: {
      'Open an account: £40 free for you.': 'discount 40 GBP',
      'First order? $12 free on the house account.': 'discount 12 ?',
    },
    ignores: ['Courier £4.99 free over £50', 'Entry costs £40; children free.'],
  },
  'discount.for-some': {
    reads: {
      'Volume discounts are offered on ten chairs or more.': '',
      'Corporate discounts available.': '',
      'Students enjoy a discount.': '',
    },
    ignores: ['Discounted cash flow analysis.'],
  },
  'discount.label': {
    reads: {
      'Student discount » 10%': 'discount 10 %',
      'Winter sale » Up to 40%': 'discount 40 %',
    },
    ignores: ['Commission » 10%'],
  },
  'discount.percent-off': {
    reads: {
      '20% off for our phone team’s families, every day.': 'discount 20 %',
      '15% off every garden lamp': 'discount 15 %',
    },
    ignores: [
      '70 % of the bulbs come up off the path.',
      '30 % of wool less than in the old yarn.',
      'The tool cut errors: a 12% reduction in returns.',
      'Cut 15% off your heating bill.',
      'Our bulbs last 15% longer than before.',
      'The new frame weighs 20% less.',
    ],
  },
  'discount.percent-saved': {
    reads: {
      'Ten lessons for £290: save 10%.': 'price 290 GBP, discount 10 %',
      'Book direct and save 12% – best rate guaranteed.': 'discount 12 %',
      'Save 12% when you book two nights.': 'discount 12 %',
    },
    ignores: [
      'A heat pump can save up to 60%.',
      'Save 30% on your energy bills with new windows.',
    ],
  },
  'discount.money-label': {
    reads: {
      'Special offers » Save £35 when we fit a new windscreen.':
        'discount 35 GBP',
    },
    ignores: ['Workshops » £35 for each windscreen.'],
  },
  'discount.at-discount': {
    reads: {
      'Nurses pay half.': '',
      'Weekly gardening at discounted rates.': '',
      'There are discounts at the café for ticket holders.': '',
    },
    ignores: [
      'Worn carpets are hard to sell on, so we pay less for them.',
      'Discounts cannot be exchanged for cash: see the terms.',
      'Save on heating with a government grant and discounts on your energy bill.',
    ],
  },
  'discount.next-one-cheaper': {
    reads: { 'Buy one candle, get the second at 30%.': 'discount 30 %' },
    ignores: ['Only 30% of visitors get the second question right.'],
  },
  'discount.towards': {
    reads: { '£20 towards your next pair of hiking boots': 'discount 20 GBP' },
    ignores: ['£20 towards the village hall'],
  },
  'discount.switching-paid': {
    reads: {
      "We'll pay off your old handset, up to £300, when you switch.":
        'cap 300 GBP',
    },
    ignores: ['We pay our plumbers £300 a day.'],
  },
};
