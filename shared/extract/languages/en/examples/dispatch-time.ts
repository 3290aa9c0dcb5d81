import type { FrameWords } from '../../../frame-words.ts';

export const dispatchTime: FrameWords['examples'] = {
  'dispatch-time.sent-within': {
    reads: {
      'Orders normally ship in three days after they are confirmed.':
        'delay 3 day',
      'Orders need two days to be packed and shipped.': 'delay 2 day',
      'Allow 6 working days before dispatch.': 'delay 6 business-day',
      'Vouchers are emailed within 15 minutes.': 'delay 15 minute',
      'All parcels are dispatched within 24 hours.': 'delay 24 hour',
      'In-stock items ship in 1-2 business days.': 'delay 1-2 business-day',
    },
    ignores: [
      'Scores are posted online two days after the match.',
      'Change the address 6 days before dispatch.',
      'You have 10 days to collect the parcel once it is dispatched.',

      'Our written answer to a complaint is sent within 10 days.',
      'We send out a newsletter; it was founded 10 years ago.',
    ],
  },
  'dispatch-time.on-days': {
    reads: {
      'Parcels are dispatched every Wednesday.': '',
    },
    ignores: ['Our newsletter is sent every Wednesday.'],
  },
  'dispatch-time.next-day': {
    reads: {
      'Order before 2pm for next-day dispatch.': 'delay 1 day',
    },
    ignores: ['The same day, the mayor spoke to the press.'],
  },
  'dispatch-time.made-within': {
    reads: {
      'Please allow 2 to 3 weeks, as each piece is made by hand.':
        'delay 2-3 week',
      'Each cushion is made within ten days.': 'delay 10 day',
      'Every table is made to order; production takes 6 to 8 weeks.':
        'delay 6-8 week',
      'Handmade in 10 working days.': 'delay 10 business-day',
    },
    ignores: [
      'The first royalties come in six months after production.',
      'Bookings made within 7 days of arrival are paid in full.',
      'The ham is cured for 14 months and prepared by hand.',
      'Preparation 20 minutes, baking 40 minutes.',
      'Every dish is prepared the same day in our kitchen.',
      'Card payments are refunded if made within 3 days.',
      'Our bakery has produced bread for 40 years.',
    ],
  },
  'dispatch-time.order-processed': {
    reads: {
      'Orders are processed within 2 business days.': 'delay 2 business-day',
    },
    ignores: ['Refunds are processed within 2 business days.'],
  },
  'dispatch-time.sent-right-within': {
    reads: {
      'Your lamp leaves us within two days of payment confirmation.':
        'delay 2 day',
      'Parcels leave our house within three working days.':
        'delay 3 business-day',
      'Delivery: posted within 24 hours, arriving at the end of the week.':
        'delay 24 hour',
      'Dispatched in 2 working days.': 'delay 2 business-day',
    },
    ignores: [
      'Once dispatched, it should reach you within 3 days.',
      'Quotes are sent out within 24 hours.',
    ],
  },
  'dispatch-time.made-above': {
    reads: {
      'Production time » Standard – 15 working days': 'delay 15 business-day',
      'What is your lead time? » It varies with the wood, usually between 2 and 8 weeks.':
        'delay 2-8 week',
    },
    ignores: [
      'Production » Our works have stood here for 40 years.',
      'Production time » Mon–Fri 7am–3pm',
    ],
  },
  'dispatch-time.handled-above': {
    reads: {
      'How quickly do you pack? » Two business days in quiet weeks.':
        'delay 2 business-day',
      'How long do you take to process an order? » It depends on the season, between 2 and 5 days.':
        'delay 2-5 day',
      'Handling time » 1–2 business days': 'delay 1-2 business-day',
    },
    ignores: [
      'Order processing » Monday to Friday, 9am to 5pm',
      'Order processing » Refunds take 10 days.',
    ],
  },
  'dispatch-time.around-day': {
    reads: {
      'Boxes are sent out around the 3rd of every month.': '3 day of the month',
      'Orders ship on the 5th of each month.': '5 day of the month',
      'We ship early each month.': '',
    },
    ignores: [
      'Invoices go out at the end of each month.',
      'We post a new recipe at the end of each month on our blog.',
    ],
  },
  'dispatch-time.handled-within': {
    reads: {
      'Please allow 2 business days for processing.': 'delay 2 business-day',
      'Handling time: 3 days': 'delay 3 day',
    },
    ignores: ['Processing time for complaints is 10 days.'],
  },
  'dispatch-time.label': {
    reads: {
      'Fast dispatch » Within 24 hours': 'delay 24 hour',
      'Handling time » One or two working days': 'delay 1-2 business-day',
    },
    ignores: ['Battery life » 24 hours'],
  },
  'dispatch-time.order-turnaround': {
    reads: {
      'Every order needs 2 days processing time.': 'delay 2 day',
      'Printed orders: turnaround of five working days.':
        'delay 5 business-day',
    },
    ignores: ['The processing time of your complaint is ten days.'],
  },
  'dispatch-time.leaves-soon': {
    reads: {
      'Bulbs leave our nursery tonight.': '',
      'Paid by lunch, posted this afternoon.': '',
    },
    ignores: ['Photos of the fair were posted by our club.'],
  },
  'dispatch-time.ordered-by': {
    reads: {
      'Loaves ordered by noon leave us tonight.': '',
      'In stock – ships today if ordered by 2 PM.': '',
    },
    ignores: ['The ferry leaves today, seats are ordered by deck.'],
  },
  'dispatch-time.from-day-to-day': {
    reads: {
      'Parcels are posted Monday to Thursday.': '',
    },
    ignores: [
      'Our packers work Monday to Friday.',
      'We post our news from Monday to Friday.',
    ],
  },
  'dispatch-time.before-it-leaves': {
    reads: {
      'Preparation takes two days before your lamp is shipped.': 'delay 2 day',
      'Allow four days for engraving before dispatch.': 'delay 4 day',
    },
    ignores: ['You may change the engraving two days before it is shipped.'],
  },
};
