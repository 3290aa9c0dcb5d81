import type { FrameWords } from '../../../frame-words.ts';

export const refundTime: FrameWords['examples'] = {
  'refund-time.processed-within': {
    reads: {
      'Your refund is processed within 5 working days.': 'delay 5 business-day',
      'Refunds are credited to the original card in 7-10 days.':
        'delay 7-10 day',
    },
    ignores: ['Refund requests are never processed within 5 working days.'],
  },
  'refund-time.all-given-back': {
    reads: {
      'We repay you the lot, carriage included, within 12 days of the parcel coming home.':
        'delay 12 day',
    },
    ignores: [
      'We repay you whatever it cost if you find a mistake within 12 days.',
    ],
  },
  'refund-time.after-we-cancel': {
    reads: {
      'If we cancel, you are refunded within five days.': 'delay 5 day',
    },
    ignores: ['If we cancel, another date follows within five days.'],
  },
  'refund-time.refunded-within': {
    reads: {
      'The £150 is yours again inside 10 days.': 'delay 10 day',
      'The hold is released within 7 days.': 'delay 7 day',
      'The refund shows up within 5 days, depending on your bank.':
        'delay 5 day',
      'We refund within 10 days.': 'delay 10 day',
    },
    ignores: [
      'A booking with same-day arrival is non-refundable.',
      'The tax authority refunded nothing for 10 years.',
    ],
  },
  'refund-time.said-above': {
    reads: {
      'Refunds » Processing takes 5 business days.': 'delay 5 business-day',
    },
    ignores: [
      'Refunds » We answer support requests within three business days.',
      'Refunds » You have 21 days after receiving your lamp to request a return.',
      'Refunds » Ask within 30 days and get everything back.',
      'Refunds » Vouchers past their expiry are renewed for 3 months.',
      'Refunds » Try the lamp for 40 days.',
      'Visas » Processing takes 5 business days.',
      'Refunds » Fillings after a maximum of 3 weeks will be charged extra.',
      'Money-back guarantee » Processing takes 5 business days.',
    ],
  },
  'refund-time.label': {
    reads: {
      'Refunds » 3 to 5 working days': 'delay 3-5 business-day',
      'Refund » 10 days, to your card': 'delay 10 day',
    },
    ignores: [
      "Refunds » An engineer sent away at the door is one hour's charge.",
      'Refunds » In full up to 14 days before',
    ],
  },
  'refund-time.after-cancelling': {
    reads: {
      'Your deposit is refunded within 10 days of cancellation.':
        'delay 10 day',
      'Refunds are made within 5 working days after cancellation.':
        'delay 5 business-day',
    },
    ignores: ['Refunds are not made after cancellation.'],
  },
  'refund-time.asked-after-cancelling': {
    reads: {
      'When is my refund paid? » Within 8 days of cancelling.': 'delay 8 day',
    },
    ignores: ['Can I rebook? » Within 8 days of cancelling.'],
  },
  'refund-time.after-return': {
    reads: {
      'Returns are processed by our warehouse within 12 working days.':
        'delay 12 business-day',
      'If you cancel, the refund is made within 10 days of receiving your return.':
        'delay 10 day',
      'Within 7 days of receiving your return we issue the money back to your card.':
        'delay 7 day',
      'The refund is made within 14 days of receipt of the returned goods.':
        'delay 14 day',
    },
    ignores: ['We inspect your return within the month.'],
  },
  'refund-time.deposit-back': {
    reads: {
      'Key deposit of £40, handed back within three days of leaving.':
        'delay 3 day',
      'Your deposit is back in your account in 5 days.': 'delay 5 day',
    },
    ignores: [
      'The deposit must be paid within 3 days of booking.',
      'Deposits are not refunded after 14 days.',
    ],
  },
  'refund-time.when-cancelled': {
    reads: {
      'If a course is cancelled » Everyone is refunded in full within six days.':
        'delay 6 day',
    },
    ignores: [
      'Cancelling » Full refund within six days of purchase.',
      'Cancelling » Refunds stop six days ahead.',
    ],
  },
  'refund-time.comes-within': {
    reads: {
      'The refund goes through to your first form of payment within 8 days.':
        'delay 8 day',
      'Refunds are made to the card or account that you paid with, at the latest within 12 days.':
        'delay 12 day',
    },
    ignores: [
      'Refunds ask for a return of the new and complete parcel within 12 days.',
    ],
  },
  'refund-time.takes': {
    reads: {
      'Refunds can take 3-5 working days to show.': 'delay 3-5 business-day',
      'Please allow ten days for your refund.': 'delay 10 day',
    },
    ignores: [
      'A refund takes 5 to 9 days to appear, depending on your card issuer.',
      'Cancelling takes two minutes; the refund is not ours to give.',
    ],
  },
  'refund-time.back-soon': {
    reads: {
      'Your refund is released that night.': '',
    },
    ignores: ['A refund is a sum of money.'],
  },
  'refund-time.deposit-returned': {
    reads: {
      'The damage deposit will be refunded at the end of the hire.': '',
      'Your deposit is returned when you check out.': '',
    },
    ignores: ['A deposit is taken when you check in.'],
  },
  'refund-time.deposit-at-the-end': {
    reads: {
      'You get your deposit back when you leave, if the cottage is tidy.': '',
      'The bond is handed back once the skis have been returned.': '',
    },
    ignores: [
      'A deposit of £40 is paid on the day of departure.',
      'The bond is kept if the keys are not returned.',
    ],
  },
  'refund-time.on-days': {
    reads: {
      'We process refunds every Monday.': '',
    },
    ignores: ['No refunds on Mondays.', 'Refunded tickets: ask on Mondays.'],
  },
};
