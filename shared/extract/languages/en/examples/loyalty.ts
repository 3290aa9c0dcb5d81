import type { FrameWords } from '../../../frame-words.ts';

export const loyalty: FrameWords['examples'] = {
  'loyalty.points': {
    reads: {
      'Sign up and we give you 50 points.': '50 points',
      'Earn one point for every dollar.': '1 points',
    },
    ignores: [
      'Hand in the worksheet and get up to 15 points for it.',
      'Enter the pickup and delivery points to get a price.',
      'The team earned no points, said the coach after the match.',
    ],
  },
  'loyalty.every-so-many': {
    reads: {
      'Regulars get a wash at no cost every fifth visit.': '',
      'After ten coffees, one is on the house.': '',
    },
    ignores: ['We check the oil every fifth visit.', 'Ten visits are booked.'],
  },
  'loyalty.points-per-purchase': {
    reads: {
      'Each pound you spend is worth a point.': '',
      'Points for every order.': '',
    },
    ignores: ['Three points per match won.', 'Each purchase counts.'],
  },
  'loyalty.cashback': {
    reads: {
      'Earn cash back on every purchase.': '',
    },
    ignores: ['Cash is accepted.'],
  },
  'loyalty.adds-up': {
    reads: {
      'Your rebate comes on top of any loyalty points from the store.': '',
      'Use it in addition to your cashback.': '',
    },
    ignores: ['The flag on top of the hill.'],
  },
  'loyalty.paid-out-from': {
    reads: {
      'Once you have earned over $20 of cash back, we send you the money.':
        'threshold 20 ?',
      'With £10 or more you can redeem your cashback.': 'threshold 10 GBP',
    },
    ignores: ['You sent us $20.'],
  },
  'loyalty.credited-within': {
    reads: {
      'Points are credited within 10 days.': 'delay 10 day',
    },
    ignores: [
      'Penalty points stay with a driver for four years.',
      'Points expire and are valid for 12 months.',
      'Three points stay on a licence for four years.',
      'A win earns your side three points within two weeks.',
    ],
  },
  'loyalty.referral-months': {
    reads: {
      'Refer a friend and enjoy 2 months free.': 'delay 2 month',
    },
    ignores: ['The referral letter is valid for two months.'],
  },
  'loyalty.referral': {
    reads: {
      'Refer a friend and get $20.': 'discount 20 ?',
    },
    ignores: [
      'You may refer your complaint to an ombudsman free of charge.',
      'Referral letters are needed.',
    ],
  },
  'loyalty.referral-worth': {
    reads: {
      'Refer a neighbour and you each get 10% off.': 'reward 10 %',
      'Refer a friend and get $20.': 'discount 20 ?',
    },
    ignores: ['The referral form costs nothing and 10% of doctors use it.'],
  },
  'loyalty.program': {
    reads: {
      'Our loyalty programme gives you 5% on every stay.': 'reward 5 %',
    },
    ignores: ['Loyalty is a virtue.'],
  },
  'loyalty.birthday-off': {
    reads: {
      '15% off on your birthday.': 'reward 15 %',
      'A £5 birthday voucher every year.': 'discount 5 GBP',
    },
    ignores: [
      'Born the same day as our shop? Its 15th birthday is in May.',
      'Birthday cakes from £25.',
    ],
  },
  'loyalty.birthday': {
    reads: {
      'A free dessert and a gift on your birthday.': '',
    },
    ignores: ['The birthday of our founder.'],
  },
  'loyalty.points-kept': {
    reads: {
      'Your points never expire.': '',
    },
    ignores: ['Old passports expire at some point.'],
  },
  'loyalty.points-worth': {
    reads: {
      '200 points = $4 off your basket.': '200 points, discount 4 ?',
      'Points are worth £1 each at the till.': 'discount 1 GBP',
    },
    ignores: [
      'Letter stamps at £1.10 are sold at the desk.',
      'We deliver within 10 miles for £3.',
    ],
  },
  'loyalty.referral-above': {
    reads: {
      'Refer a friend » Receive £15 once your neighbour has joined.':
        'discount 15 GBP',
    },
    ignores: [
      'Joining » Receive £15 once your neighbour has joined.',
      'Refer a friend » Students enjoy 15% off.',
    ],
  },
  'loyalty.each-side': {
    reads: {
      'Refer a colleague: $15 for them, $15 for you.':
        'discount 15 ?, discount 15 ?',
      'Give your friends 12% off and earn 12% yourself.':
        'reward 12 %, reward 12 %',
    },
    ignores: ['Give your friend a call: entry is $5.'],
  },
  'loyalty.nth-free': {
    reads: {
      'Your tenth haircut is free.': '10 items',
      'Buy nine loaves, get the 10th free.': '10 items',
    },
    ignores: ['Free entry on the 10th anniversary of the museum.'],
  },
  'loyalty.next-free': {
    reads: { 'After eight shaves, the next one is free.': '' },
    ignores: ['The next one is a photo of our workshop.'],
  },
  'loyalty.more-points': {
    reads: { 'Double points on every loaf this Friday.': '' },
    ignores: ['The home side scored twice as many points.'],
  },
  'loyalty.reward-for-spending': {
    reads: {
      'Get a €15 reward each time you spend €200.':
        'discount 15 EUR, threshold 200 EUR',
    },
    ignores: ['A reward of €500 is offered for the lost dog.'],
  },
  'loyalty.points-for': {
    reads: {
      '2 points per haircut': '2 points',
      'Earn 50 points at sign-up': '50 points',
    },
    ignores: [
      'A goal from the halfway line earns 2 points per player.',
      'The jury gives up to 10 points for each dance.',
      'A right answer earns two points, a wrong one none.',
      'A 20-point inspection per car.',
      '6 points on your licence is a ban.',
    ],
  },
};
