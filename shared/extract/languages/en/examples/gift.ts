import type { FrameWords } from '../../../frame-words.ts';

export const gift: FrameWords['examples'] = {
  'gift.free-present': {
    reads: {
      'Every box ships with a free sample.': '',
      'Free tote bag with every order.': '',
      'A free glass of cider with every table booked online.': '',
      'A complimentary bottle of prosecco on arrival.': '',
    },
    ignores: [
      'Robes are lent free of charge to all guests.',
      'Gluten-free cake.',
    ],
  },
  'gift.for-some': {
    reads: {
      'Newlyweds find a bottle of bubbly in their room.': '',
      'Every child goes home with a bag.': '',
    },
    ignores: ['Newlyweds receive a confirmation.', 'Every child brings a bag.'],
  },
  'gift.one-of-several': {
    reads: {
      'Order three and the fourth is our present.': '',
      'Order six jars and the cheapest is on the house.': '',
    },
    ignores: [
      'Take the second exit and then the third.',
      'Order three, the fourth arrives later.',
    ],
  },
  'gift.one-given': {
    reads: {
      'A velvet ribbon on the house.': '',
    },
    ignores: ["We'll give you a frank answer.", 'A quote on the house.'],
  },
  'gift.added': {
    reads: {
      'We leave a hamper of jams in every cottage.': '',
      'With every order of paint, we add the roller.': '',
    },
    ignores: ['With every order, we add £4 for packing.'],
  },
  'gift.present-at-no-cost': {
    reads: {
      'Get three samples of our scents at no charge.': '3 items',
    },
    ignores: ['The tasting of three samples costs £9.'],
  },
  'gift.given': {
    reads: {
      'A tote bag is yours free with your first order.': '',
      'Spend £50 on the night and the umbrella is on the house.':
        'threshold 50 GBP',
    },
    ignores: ['The keys are given to you on arrival.'],
  },
  'gift.comes-with': {
    reads: {
      'Free apron with every order.': '',
      'A free lantern when you book a night hike.': '',
    },
    ignores: [
      'Free delivery with every order.',
      'An apron comes with every order.',
    ],
  },
  'gift.worth': {
    reads: {
      'Free rucksack worth $45 with every trek.': 'price 45 ?',
    },
    ignores: ['Free delivery on parcels worth $45.', 'A rucksack worth $45.'],
  },
  'gift.with-purchase': {
    reads: {
      'Spend $80 or more and receive a free umbrella.': 'threshold 80 ?',
      'Buy any two lamps and get a shade free.': '',
    },
    ignores: ['You are free to leave the shop without a purchase.'],
  },
  'gift.bonus': {
    reads: {
      'Open an account and receive a £25 gift card.': 'discount 25 GBP',
      'Get a $15 voucher for every inspection.': 'discount 15 ?',
    },
    ignores: ['Gift cards cost $15.'],
  },
  'gift.gift': {
    reads: {
      'A surprise gift with every order.': '',
      'Every new member receives a welcome gift.': '',
    },
    ignores: [
      'Stay tuned for the gift voucher offers to come.',
      'Keep an eye on our page for gift offers.',
      'Ideas for wedding gifts.',
    ],
  },
  'gift.items-for-less': {
    reads: {
      'Buy five loaves, get six.': '6 items',
      'Stay seven nights and pay for six.': '7 items',
      'Stay 8 nights, pay only 7.': '8 items',
      'Pay for 10 lessons, get 12.': '12 items',
      '5 prints for 4.': '5 items',
      'Six-for-five on all class passes.': '6 items',
      '3 for 2 on lampshades from £19.': '3 items, price 19 GBP',
      'Stay 4 nights, pay for 3 until 30 April.': '4 items, ends 2027-04-30',
    },
    ignores: [
      'A three-course meal for 2.',
      'You get 3 invoices and pay 2 suppliers directly.',
      'Book 3 rooms and pay £2 a night for parking.',
      'Buy 1 ticket and get 2 emails.',
    ],
  },
  'gift.several-for-less': {
    reads: {
      'Buy one get one free.': '2 items',
    },
    ignores: ['Buy one today.', 'Stay with us and pay for your own meals.'],
  },
  'gift.months-free': {
    reads: {
      'Pay yearly and the free month is yours.': 'delay 1 month',
    },
    ignores: ['The free press in the month of May.'],
  },
  'gift.so-many-months-free': {
    reads: {
      'Pay for the year and get 2 months free.': 'delay 2 month',
      'Three months free when you switch.': 'delay 3 month',
    },
    ignores: ['A three-month free trial.'],
  },
  'gift.thrown-in': {
    reads: {
      'The oven tray is yours to keep.': '',
      'Sign up in store and a jar of honey is thrown in.': '',
    },
    ignores: ['If we are late, dessert is our treat.'],
  },
  'gift.money-when': {
    reads: { '€75 when you open a joint account.': 'price 75 EUR' },
    ignores: ['Delivery £4 when you order by phone.', '£10 off when you book.'],
  },
  'gift.money-given': {
    reads: {
      'Bring your pension to us: we will give you £150.': 'price 150 GBP',
      'Join and get £35.': 'discount 35 GBP',
    },
    ignores: [
      'If the sofa is late, we will give you £50.',
      'We will give you a quote of £150.',
    ],
  },
  'gift.on-occasion': {
    reads: {
      'With every lease, you pay nothing for the table.': '',
    },
    ignores: ['With every lease, you pay a deposit.'],
  },
  'gift.sample': {
    reads: {
      'You receive a sample with every order.': '',
    },
    ignores: ['Samples can be bought with an order.'],
  },
  'gift.awaits-you': {
    reads: {
      'A bottle of wine awaits you in the kitchen.': '',
    },
    ignores: ['A guide awaits you at the quay.', 'A long drive awaits you.'],
  },
  'gift.received-with': {
    reads: {
      "With every kettle you'll receive a mug.": '',
      'You receive a candle with every lamp.': '',
    },
    ignores: [
      'With every order you receive a confirmation.',
      'You receive the candle you paid for.',
    ],
  },
};
