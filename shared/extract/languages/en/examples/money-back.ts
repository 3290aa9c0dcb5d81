import type { FrameWords } from '../../../frame-words.ts';

export const moneyBack: FrameWords['examples'] = {
  'money-back.guarantee': {
    reads: {
      'Satisfaction guaranteed or your money back.': '',
      'All plans come with a money-back guarantee.': '',
    },
    ignores: [
      'Money paid in is not refunded if you stop.',
      'You will not get your money back after that.',
      'Your money back is not something we offer.',
      'I got my car back.',
    ],
  },
  'money-back.sum-back': {
    reads: {
      'Dial scratched: we hand back half the price.': 'refund 50 %',
      'Violin sounds hollow? We give back the whole sum.': '',
    },
    ignores: [
      'Dial scratched: half the price is due.',
      'Violin sounds hollow? Tuning takes an hour.',
    ],
  },
  'money-back.given-back-if': {
    reads: {
      'If the truffle hunt fails, we refund you.': '',
    },
    ignores: [
      'Parking is free if you book online.',
      'If you cancel, we refund you.',
    ],
  },
  'money-back.guarantee-with-term': {
    reads: {
      'We return your money within 30 days.': 'window 30 day',
      'Satisfied or refunded for 45 days.': 'window 45 day',
      '30-day money-back guarantee.': 'window 30 day',
      'Try it with our 60-day satisfaction guarantee.': 'window 60 day',
    },
    ignores: ['30-day free trial.'],
  },
  'money-back.unless-satisfied': {
    reads: {
      'If you are not happy with our work, we will refund you.': '',
    },
    ignores: [
      'We do not offer refunds for any reason other than a missed target.',
      'If you are not happy, please tell us.',
    ],
  },
  'money-back.unless-satisfied-within': {
    reads: {
      'If you are not satisfied within 14 days, we will refund the full price.':
        'window 14 day',
    },
    ignores: ['If you are not satisfied within 14 days, please call.'],
  },
  'money-back.full-refund-within': {
    reads: {
      'Full refund available for 7 days after enrolment.': 'window 7 day',
    },
    ignores: ['Full capacity was reached within 7 days.'],
  },
  'money-back.if-damaged': {
    reads: {
      'If a file is corrupted, we will send it again or refund you.': '',
    },
    ignores: ['Parcels damaged by customers bring no refund.'],
  },
  'money-back.asked-within': {
    reads: {
      'New members may request a refund within 10 days of purchase.':
        'window 10 day',
      'We offer a 21-day refund window on yearly plans.': 'window 21 day',
      'We provide a refund during the first 45 days of yearly hosting.':
        'window 45 day',
    },
    ignores: [
      'Refund requests are processed within 10 days.',
      'No one has asked for a refund in 10 years.',
    ],
  },
  'money-back.credit': {
    reads: {
      'If uptime falls below the target, we will credit your account.': '',
      'Miss a collection target and you get 15% of the fee back.':
        'refund 15 %',
    },
    ignores: [
      'The driver is compensated at 50% of the fare.',
      'Pay by credit card if you like.',
    ],
  },
  'money-back.tried-above': {
    reads: {
      'Money-back guarantee » Test the mattress for 60 days.': 'window 60 day',
    },
    ignores: ['Our team » Test riders for 60 days.'],
  },
  'money-back.label': {
    reads: {
      'Money-back guarantee » 30 days, no questions asked': 'window 30 day',
      'Happiness guarantee » Sixty days': 'window 60 day',
    },
    ignores: ['About us » 30 years on the high street'],
  },
  'money-back.full-refund-if': {
    reads: {
      'Full refund if the boat does not sail.': '',
    },
    ignores: ['A full refund if you cancel by noon.'],
  },
  'money-back.full-refund-when': {
    reads: {
      'If the course does not open, your fee is refunded in full.': '',
      'We give a full refund in the following cases:': '',
    },
    ignores: [
      "If a month has passed, we can't offer you a full refund.",

      'If your insurance has paid you a full refund, tell us.',
      'If you wish to request a full refund, write to head office.',
      'If you are thinking of giving a full refund, tell your clients.',
    ],
  },
  'money-back.wrong-charge': {
    reads: {
      'If we charged you too much, we refund the difference.': '',
      'Duplicate charges will be refunded.': '',
      'If you were billed more than once, the second sum is refunded.': '',
    },
    ignores: ['Check your statement for duplicate charges.'],
  },
  'money-back.guarantee-above': {
    reads: {
      'Satisfaction or your money back » We give a guarantee of 20 days.':
        'window 20 day',
    },
    ignores: [
      'Satisfaction or your money back » A 3-year guarantee on repairs.',
    ],
  },
  'money-back.or-free': {
    reads: {
      "Hot at your table, or you don't pay.": '',
    },
    ignores: ['Pay by card or in cash.'],
  },
  'money-back.when-we-fail': {
    reads: {
      'If we are late, your repair is free.': '',
      'If our guide is not at the meeting point, your tour is complimentary.':
        '',
      'If we miss our slot, we knock a fifth off.': '',
    },
    ignores: ['If we miss you at the fair, leave a note.'],
  },
  'money-back.answered-within': {
    reads: {
      'Can I have a refund? » Sure, within 60 days.': 'window 60 day',
    },
    ignores: [
      'When do I get my refund? » Sure to be there within 60 days.',
      'Can I have a chat? » Sure, within 60 days.',
    ],
  },
  'money-back.answers-unhappy': {
    reads: {
      'Not happy? » We refund you.': '',
      'Not what you hoped for? » Return it for a full refund.': '',
    },
    ignores: [
      'Not happy? » No refund is given on sale items.',
      'Not here yet? » We refund you.',
    ],
  },
  'money-back.paid-when-we-fail': {
    reads: {
      "If an engineer doesn't turn up you receive £30.": 'discount 30 GBP',
      'If our fitter misses your appointment, we credit you £25.':
        'discount 25 GBP',
      "If a fault isn't fixed within two days you get £8 for each day after.":
        'discount 8 GBP',
    },
    ignores: [
      "The engineer doesn't turn up on Sundays, and parts cost £30.",
      'The raffle pays out $50 every hour.',
    ],
  },
  'money-back.paid-when-asked': {
    reads: {
      'Missed appointment? You get €25 without asking.': 'discount 25 EUR',
    },
    ignores: [
      'Missed appointment? A fee of €25 is charged.',
      'Missed appointments cost us €25 each.',
    ],
  },
  'money-back.sum-listed': {
    reads: {
      'Service credit » Each day without heating: £12': 'discount 12 GBP',
    },
    ignores: ['Service credit » Our plans start at £12 a month.'],
  },
  'money-back.share-listed': {
    reads: {
      'Service credit » Two hours or more: 15% of the month': 'refund 15 %',
    },
    ignores: ['Service credit » We charge 4% interest on late invoices.'],
  },
  'money-back.sum-or-else': {
    reads: {
      'Our customer charter » Missed visit: £18': 'discount 18 GBP',
    },
    ignores: ['Our customer charter » The survey costs £18 a house.'],
  },
  'money-back.share-when-we-fail': {
    reads: {
      'If availability drops below 98 %, we refund 15 % of your invoice.':
        'refund 98 %, refund 15 %',
      'Ask for a 40% refund if you are not happy with the final print.':
        'refund 40 %',
    },
    ignores: [
      'If you cancel, we refund 40 %.',
      'Insurance refunds 40 % if our train fails to arrive.',
    ],
  },
  'money-back.given-back': {
    reads: {
      'A lesson lost to our mistake is refunded.': '',
      'If a print is torn on arrival, we refund you.': '',
      'Show stopped halfway? We hand back the price of the seat.': '',
    },
    ignores: [
      'A ring that is lost is not replaced.',
      'A lost ticket costs £4.',
      'How do I park? You pay nothing.',
      'Found it cheaper? We hand back the difference.',
    ],
  },
  'money-back.or-paid': {
    reads: {
      'Survey report in six days, or we pay you £40.': 'discount 40 GBP',
    },
    ignores: ['Bring the cup back for £1, or keep it.'],
  },
  'money-back.share-by-delay': {
    reads: {
      'Delay repay » 40 to 59 minutes: 30%': 'window 40-59 minute, refund 30 %',
    },
    ignores: ['Growth » 40 to 59 minutes: 30%'],
  },
  'money-back.nothing-owed': {
    reads: {
      "You won't be charged if we can't open the door.": '',
      "Not chuffed with the trim? You don't pay.": '',
      "If the van turns up late, it's free of charge.": '',
    },
    ignores: [
      'Not sold on the colour? Have a free consultation.',
      'Turn up late and you pay for the hour.',
    ],
  },
  'money-back.entitled-if': {
    reads: {
      'If the purchase never reached you, you will receive a full refund.': '',
      'You are entitled to a refund if the goods differ from the picture.': '',
    },
    ignores: [
      'Find out when you will receive your refund for the order.',
      'If you receive a refund, the order is closed.',
    ],
  },
  'money-back.back-since-purchase': {
    reads: {
      'Refunds are made in the shop, no later than 10 days after the purchase.':
        'window 10 day',
    },
    ignores: ['Cashback refunds are credited within 10 days of the purchase.'],
  },
};
