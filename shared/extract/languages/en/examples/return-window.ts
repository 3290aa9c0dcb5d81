import type { FrameWords } from '../../../frame-words.ts';

export const returnWindow: FrameWords['examples'] = {
  'return-window.returned-within': {
    reads: {
      'You can return any unworn item within 30 days of purchase.':
        'window 30 day',
      'Returns accepted for 60 days.': 'window 60 day',
    },
    ignores: [
      'The tablets are taken until four weeks after return.',
      "Keepers file a bag return within 21 days of the season's end.",
      'Geese return within three weeks of the thaw.',
      'The swelling returns within ten days.',
      'Tax returns are filed one month after the quarter.',
      'Visas must be valid for six months after you return.',
      'Return on investment within two years.',
      'He returned to the village within a year.',
      'You have to return the key within 24 hours.',
      'After 60 days the goods are returned to the sales floor.',
      'Parcels have to be sent back within 9 days of telling us.',
      'We will come back for the ladder within three working days.',
      'If more than 12 working days have passed since you sent the return, write to us.',
      'A late return is charged as an extra day.',
      'We return to Paris for ten days every June.',
      'Goods returned after 20 days from delivery',
    ],
  },
  'return-window.for-credit': {
    reads: {
      'Returns within 21 days receive store credit.': 'window 21 day',
      'Returns accepted within 21 days for store credit only.': 'window 21 day',
      'We give a credit note for returns within three weeks.': 'window 3 week',
    },
    ignores: [
      'Returned items earn store credit that is valid for 9 months.',
      'Returns after 21 days get store credit.',
      'Your return is put on your account as store credit within 6 days.',
      'Returns are usually processed within 6 days as store credit.',
    ],
  },
  'return-window.withdraw': {
    reads: {
      'Changed your mind? You have a 14-day cooling-off period.':
        'window 14 day',
      'You may exercise your right of withdrawal within 14 days.':
        'window 14 day',
    },
    ignores: [
      'We look at the case within 5 business days and decide whether the goal was missed.',
      'He withdrew from the race after 14 days.',
    ],
  },
  'return-window.until-date': {
    reads: {
      'Gifts bought in December can be returned until 20 January 2027.':
        'ends 2027-01-20',
    },
    ignores: [
      'The rented skis must be returned by 20 January 2027.',
      'Our chef returns until 20 January 2027.',
    ],
  },
  'return-window.said-above': {
    reads: {
      'How long do I have to return something? » Thirty days from delivery.':
        'window 30 day',
      'How long do I have to return something? » 28 days from the day it reaches you.':
        'window 28 day',
      'Returns » You have 30 days from receipt.': 'window 30 day',
    },
    ignores: [
      'Returns » Routers go back within 21 days, otherwise £60 is charged.',
      'Returns » Contact with our shop must be made within 2 days of receipt.',
      'Membership » You have 30 days from receipt.',
    ],
  },
  'return-window.label': {
    reads: {
      'Returns » 21 days': 'window 21 day',
      'Easy returns » 60 days, no questions asked.': 'window 60 day',
    },
    ignores: ['Return process » We receive the parcel after 3 days.'],
  },
  'return-window.mind-changed': {
    reads: {
      'Changed your mind? » You have 20 days from delivery to let us know.':
        'window 20 day',
    },
    ignores: [
      'Changed your mind? » Your refund follows 20 days after delivery.',
    ],
  },
  'return-window.may-return': {
    reads: {
      'You may bring back your order for a store credit or an exchange.': '',
    },
    ignores: ['Customers may return empty bottles for a refund.'],
  },
};
