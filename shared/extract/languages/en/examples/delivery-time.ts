import type { FrameWords } from '../../../frame-words.ts';

export const deliveryTime: FrameWords['examples'] = {
  'delivery-time.delivered-within': {
    reads: {
      'Priority mail: 2-4 business days': 'delay 2-4 business-day',
      'Delivery takes 2 to 6 days from dispatch.': 'delay 2-6 day',
      'Shoots of 4 hours, 200 photos, delivered in three weeks.':
        'delay 3 week',
      'You should allow 6 days for delivery.': 'delay 6 day',
      'Delivery takes 3 to 5 working days.': 'delay 3-5 business-day',
      'Your sofa will be delivered within two weeks.': 'delay 2 week',
      'We deliver in under 48 hours across the island.': 'delay 48 hour',
    },
    ignores: [
      "We need three days' notice to change a delivery date.",
      'In bad weather the delivery is delayed by two days.',
      'We refund everything, the delivery charge too, in 12 days.',
      'Delivery is included with stays of 5 days or more.',
      'Your plan has 2 days a month of delivery.',
      'We have delivered flowers in Halifax for 30 years.',
      'Items must be sent back within 14 days of delivery.',
    ],
  },
  'delivery-time.received-at-once': {
    reads: {
      'You receive your tickets instantly.': '',
    },
    ignores: ['You instantly receive a confirmation of your order.'],
  },
  'delivery-time.reaches-you-within': {
    reads: {
      'Orders arrive at your door in 2-4 business days.':
        'delay 2-4 business-day',
      'Your order should reach you within five days.': 'delay 5 day',
    },
    ignores: [
      'We exchange items of equal value within 30 days with receipt.',
      'You will receive the minutes of the meeting within 5 days.',
    ],
  },
  'delivery-time.said-above': {
    reads: {
      'Do you ship abroad? » Europe takes 5 to 8 days.': 'delay 5-8 day',
      'Standard delivery » 3-5 business days': 'delay 3-5 business-day',
      'How long does shipping take? » Usually 7 to 10 days.': 'delay 7-10 day',
    },
    ignores: [
      'Delivery by electric van » A full charge takes six hours.',
      'Delivery » Snow may add two days.',
      'Delivery » Anything ordered after 3pm goes out the next working day.',
      'Opening hours » 9am to 5pm',
    ],
  },
  'delivery-time.allowed-above': {
    reads: {
      'Delivery and returns » Allow 4 to 6 days.': 'delay 4-6 day',
    },
    ignores: ['Recipes » Allow 4 to 6 days.'],
  },
  'delivery-time.installed-within': {
    reads: {
      'Your line is installed within 10 working days.': 'delay 10 business-day',
      'Setup in 24 hours.': 'delay 24 hour',
    },
    ignores: [
      'Power is off for two hours while the meter is installed.',
      'The app was installed 3 years ago.',
      'Installation takes two days and little dust.',
    ],
  },
  'delivery-time.next-day': {
    reads: {
      'Next-day delivery on all in-stock items.': 'delay 1 day',
    },
    ignores: [
      'We delivered an excellent service the next day of the storm according to reviews.',
    ],
  },
  'delivery-time.available-after-order': {
    reads: {
      'Your scans are available within an hour of payment.': 'delay 1 hour',
    },
    ignores: ['A locksmith is available within an hour of your call.'],
  },
  'delivery-time.handed-over-within': {
    reads: {
      'Your deeds are scanned within three weeks.': 'delay 3 week',
      'Certified copies are issued within two working days.':
        'delay 2 business-day',
    },
    ignores: [
      'The report presented runs for two hours.',
      'Applications must be submitted within ten days.',
    ],
  },
  'delivery-time.window': {
    reads: {
      'Choose a 2-hour delivery window.': 'delay 2 hour',
    },
    ignores: ['The window opens 2 hours before kick off.'],
  },
  'delivery-time.at-once': {
    reads: {
      'Licence keys are delivered instantly by email.': '',
    },
    ignores: [
      'Follow your delivery in real time.',
      'Please inspect your parcel immediately.',
    ],
  },
  'delivery-time.ready-right-within': {
    reads: {
      'Your new shop window is ready within 5 days.': 'delay 5 day',
      'Clean and ready within 24 hours.': 'delay 24 hour',
    },
    ignores: [
      'Serves four, ready in 35 minutes.',
      'Get ready for 3 days of sun.',
      'Ready within 20 minutes: preheat the oven and follow the recipe.',
    ],
  },
  'delivery-time.around-day': {
    reads: {
      'Your box arrives around the 12th of each month.': '12 day of the month',
      'Expect delivery at the beginning of each month.': '',
    },
    ignores: ['Your card is charged on the 5th of each month.'],
  },
  'delivery-time.built-within': {
    reads: {
      'We design your logo in 5 working days.': 'delay 5 business-day',
      'Simple shops go live within 3 weeks.': 'delay 3 week',
    },
    ignores: [
      'Learn to build a chair in our workshop over 3 weekends.',
      'Our guide shows you how to create a budget for 12 months.',
    ],
  },
  'delivery-time.asked-build-above': {
    reads: {
      'How long does it take to build a website? » A starter site usually needs 7 to 10 working days.':
        'delay 7-10 business-day',
      'How long does it take to set up your system? » Three weeks from the first meeting to the first sale.':
        'delay 3 week',
    },
    ignores: [
      'How long does it take to learn to sew? » Most students need 3 months.',
      'How long have you been building sites? » For 12 years now.',
    ],
  },
  'delivery-time.after-order': {
    reads: {
      'We deliver within ten days of receiving your payment.': 'delay 10 day',
      'Your sofa arrives 4 weeks after order confirmation.': 'delay 4 week',
    },
    ignores: [
      'Tell us within three days of receiving your order.',
      'Contact us within 3 days of your order.',
    ],
  },
  'delivery-time.told-when-ready': {
    reads: {
      'Pickup » We text you once your order is ready, most often in 3 hours.':
        'delay 3 hour',
    },
    ignores: ['Repairs » We call you once it is ready, in 3 hours.'],
  },
  'delivery-time.ready-within': {
    reads: {
      'Click and collect: your order is ready in 2 hours.': 'delay 2 hour',
      'Free store pickup, ready within one hour': 'delay 1 hour',
      'Free click & collect in-store within 3 hours': 'delay 3 hour',
    },
    ignores: [
      'Call us to place an order: our support team picks up in under two minutes.',
      'Report faults to us before the lift is ready: two days at most.',
    ],
  },
  'delivery-time.asked-above': {
    reads: {
      'When will I get my photos? » About a month after the wedding.':
        'delay 1 month',
      'How soon will I receive my photos? » Expect the full set within 4 weeks.':
        'delay 4 week',
      'When will my album arrive? » 8 to 10 weeks is the average.':
        'delay 8-10 week',
    },
    ignores: ['How long is the film? » It lasts two hours.'],
  },
  'delivery-time.lands-within': {
    reads: {
      'Your statement of account lands on your desk within four days.':
        'delay 4 day',
    },
    ignores: [
      'You are paid in your account if points are credited within four days by the bank that returns them.',
    ],
  },
  'delivery-time.lands-soon': {
    reads: {
      'Picked at dawn, in your kitchen by tonight.': '',
    },
    ignores: ['There is always a cat in your kitchen.'],
  },
  'delivery-time.arrives-soon': {
    reads: {
      'Most orders are delivered within a few working days.': '',
      'How fast can I get a key? » Usually within a few business days.': '',
    },
    ignores: ['We open a new shop within a few days.'],
  },
  'delivery-time.ordered-by': {
    reads: {
      'Order by 11 am for this evening.': '',
    },
    ignores: ['Order by phone or in the shop.'],
  },
  'delivery-time.in-time-for': {
    reads: {
      'Gifts ordered by December 14 arrive before December 24.':
        'ends 2026-12-14, ends 2026-12-24',
    },
    ignores: ['Guests who ordered by December 14 arrive on the coach.'],
  },
  'delivery-time.papers-within': {
    reads: {
      'Your photos are ready to browse within ten days.': 'delay 10 day',
      'First drafts come inside five working days.': 'delay 5 business-day',
    },
    ignores: [
      'Enter the code from your ticket, and sign the paperwork within an hour.',
      'Marks out of ten are given at the fair.',
      'Please send your certificate within ten days.',
    ],
  },
  'delivery-time.things-reach-you': {
    reads: {
      'Hampers reach you in three days.': 'delay 3 day',
    },
    ignores: ['Our plumber reaches you in an hour.'],
  },
  'delivery-time.allowed': {
    reads: {
      'Allow ten weeks for a carved headstone.': 'delay 10 week',
    },
    ignores: ['Allow ten minutes for the stairs.'],
  },
  'delivery-time.in-service-at-once': {
    reads: {
      'Instant setup': '',
      'Your line is activated immediately.': '',
      'The voucher arrives by email straight away.': '',
      'Your balance is credited instantly.': '',
    },
    ignores: [
      'The alarm sounds instantly when it is moved.',
      'If the alarm is activated, leave the building immediately.',
    ],
  },
  'delivery-time.work-handed-back': {
    reads: {
      'Your essay is corrected and returned within three days.': 'delay 3 day',
      'Certified translations are returned within two working days.':
        'delay 2 business-day',
    },
    ignores: ['Documents are returned at the end of the course.'],
  },
  'delivery-time.with-a-delay': {
    reads: {
      'Delivery to the islands is also available to all our customers, with an estimated time of 12 to 20 days.':
        'delay 12-20 day',
    },
    ignores: [
      'Orders are prepared with a lead time of 3 days.',
      'With an average delay of 12 minutes, this line is the latest.',
    ],
  },
  'delivery-time.way-above': {
    reads: {
      'Standard delivery » 3 to 5 (working days)': 'delay 3-5 business-day',
      'Delivery and returns, standard » 3 to 5 working days: £4.90':
        'delay 3-5 business-day',
    },
    ignores: [
      'Returns, standard » 30 days',
      'Delivery and returns, standard » You have 30 days to send it back.',
    ],
  },
  'delivery-time.allowed-asked': {
    reads: {
      'How long does the installation take? » Allow two to six weeks, depending on the site.':
        'delay 2-6 week',
    },
    ignores: [
      'How long does the installation take? » Allow us to look at it first.',
      'How long is the flight? » Allow eight hours.',
    ],
  },
  'delivery-time.expected-within': {
    reads: {
      'Expect your parcel within a week.': 'delay 1 week',
    },
    ignores: [
      'Expect your refund within a week.',
      'Expect rain within a week.',
    ],
  },
};
