import type { FrameWords } from '../../../frame-words.ts';

export const freeShipping: FrameWords['examples'] = {
  'free-shipping.free': {
    reads: {
      'Free shipping on orders over $75.': 'threshold 75 ?',
      'Enjoy free delivery nationwide.': '',
    },
    ignores: [
      'Ask whether we deliver to your island free of charge.',
      'Every box ships with a free sample.',
      'Uber Eats members get free delivery on their order.',
      'During sales, free delivery does not apply.',
      'The free delivery offer will not be applied during promotions.',
      'Delivery is not free on pallets.',
    ],
  },
  'free-shipping.included': {
    reads: {
      'Delivery is included in the price.': '',
    },
    ignores: ['Your data, including delivery address, is stored safely.'],
  },
  'free-shipping.includes': {
    reads: {
      'The price includes delivery to your door.': '',
      'All boxes include shipping.': '',
    },
    ignores: ['Our team includes delivery drivers from information sessions.'],
  },
  'free-shipping.from': {
    reads: {
      'Delivery » Free over £40': 'threshold 40 GBP',
      'Shipping costs » Free for orders of 3 items or more': '3 items',
    },
    ignores: ['Parking » Free over the weekend'],
  },
  'free-shipping.answered-from': {
    reads: {
      'Is delivery free? » Yes, on any basket of $60 and up.': 'threshold 60 ?',
    },
    ignores: ['Is delivery free? » Yes and no, it costs $6 in the city.'],
  },
  'free-shipping.said-above': {
    reads: {
      'Standard delivery » Free': '',
      'Shipping » Free over $80': 'threshold 80 ?',
    },
    ignores: ['Delivery » £4.90'],
  },
  'free-shipping.we-pay': {
    reads: {
      'We pay the delivery costs.': '',
      'Shipping costs are on us.': '',
    },
    ignores: ['Shipping costs are shown at checkout.'],
  },
  'free-shipping.nothing-from': {
    reads: {
      'What does shipping cost? » Nothing on orders above $50.':
        'threshold 50 ?',
    },
    ignores: ['What does shipping cost? » No less than $50.'],
  },
  'free-shipping.we-pay-from': {
    reads: {
      'What does postage cost? » Spend more than £90 and we pay it.':
        'threshold 90 GBP',
    },
    ignores: ['What does postage cost? » £4, and we pack it.'],
  },
  'free-shipping.none': {
    reads: {
      'No shipping fees, ever.': '',
    },
    ignores: ['There is no delivery on Sundays.'],
  },
  'free-shipping.label': {
    reads: {
      'Free shipping & returns » On all orders over $75': 'threshold 75 ?',
      'Free delivery » On orders over £40': 'threshold 40 GBP',
      'Free shipping » For orders above $75': 'threshold 75 ?',
    },
    ignores: ['Gift wrapping » On orders over £40'],
  },
  'free-shipping.column': {
    reads: {
      'Delivery: free over » £55': 'threshold 55 GBP',
    },
    ignores: ['Delivery: free over » Deliveries weigh up to 55 kg.'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'We pay the shipping on every crate.': '' },
    ignores: ['We pay our crews well before the ships leave.'],
  },
  'free-shipping.not-charged': {
    reads: {
      "We don't charge for delivery in the valley.": '',
      "Shipping won't cost you a penny this week.": '',
    },
    ignores: [
      "We don't charge for returns.",
      'Your card is not charged until delivery.',
    ],
  },
  'free-shipping.none-paid': {
    reads: {
      'You pay no shipping on orders over $70.': 'threshold 70 ?',
    },
    ignores: ['You pay no postage on returns.'],
  },
};
