import type { FrameWords } from '../../../frame-words.ts';

export const financing: FrameWords['examples'] = {
  'financing.offered': {
    reads: {
      'Guaranteed approval, financing for everyone.': '',
      'We offer flexible payment plans.': '',
    },
    ignores: [
      'We know that financing questions are personal.',
      'The library financing bill passed.',
      'Flexible payment options: we take cards, cheques and cash.',
    ],
  },
  'financing.parts-welcome': {
    reads: {
      'Instalments are welcome.': '',
      'Monthly instalments available on request': '',
    },
    ignores: ['Instalments are not accepted.', 'Monthly visits available'],
  },
  'financing.may-be-paid-by-parts': {
    reads: {
      'Treatment can be paid for month by month.': '',
      'You can settle what you owe bit by bit.': '',
    },
    ignores: ['Split the log into equal parts.', 'You can pay by card.'],
  },
  'financing.in-so-many': {
    reads: {
      'Instalment plans: 4 payments by cheque.': '4 instalments',
    },
    ignores: ['Payment by cheque, please.'],
  },
  'financing.interest-free': {
    reads: {
      'Interest-free credit over 24 months.': 'rate 0 %, coverage 24 month',
      'Our 0% promotional financing runs over 18 months.':
        'rate 0 %, coverage 18 month',
      'Pay in four interest-free instalments.': '4 instalments, rate 0 %',
    },
    ignores: ['An interest free conversation.'],
  },
  'financing.interest-free-for': {
    reads: {
      'No interest for 12 months.': 'rate 0 %, coverage 12 month',
    },
    ignores: ['No interest in politics.'],
  },
  'financing.free-parts': {
    reads: {
      'Split it into 4 payments at no extra cost.': '4 instalments',
      'Pay in 3 instalments, free of charge.': '3 instalments',
    },
    ignores: ['Four payments are shown on the sample statement.'],
  },
  'financing.paid-in-parts': {
    reads: {
      'Pay for your course in 3 instalments.': '3 instalments',
      'The bill can be paid in four payments.': '4 instalments',
    },
    ignores: ['Three payments were stolen last year.'],
  },
  'financing.pay-later': {
    reads: {
      'Buy now, pay later.': '',
    },
    ignores: ['Pay monthly, cancel when you like.', 'Pay at the desk.'],
  },
  'financing.put-off': {
    reads: {
      'No payments for 9 months on sofas.': 'coverage 9 month',
      'Take it home today, pay nothing for five months.': 'coverage 5 month',
    },
    ignores: [
      'We have received no payment for 5 weeks.',
      'Pay nothing during a trial of 5 weeks.',
    ],
  },
  'financing.paid-interest-free': {
    reads: { 'Pay for the sofa over the winter with no interest.': 'rate 0 %' },
    ignores: ['Interest-free accounts are rare in banking history.'],
  },
  'financing.lender': {
    reads: {
      'Financing options: CareCredit.': '',
      'We accept Sunbit.': '',
    },
    ignores: ['The road follows a lender of books.'],
  },
  'financing.small-parts': {
    reads: {
      'Monthly payments as low as $99.': 'price 99 ?',
      'Easy weekly payments.': '',
    },
    ignores: ['Payments are due weekly.'],
  },
  'financing.from-so-much': {
    reads: {
      'Payment plans from $50 a week.': 'price 50 ?',
      'Finance your kitchen from £30 per month': 'price 30 GBP',
    },
    ignores: ['A finance course from £30.'],
  },
  'financing.answered-yes': {
    reads: {
      'Do you offer payment plans? » Yes.': '',
    },
    ignores: ['Do I need to pay at once? » Yes.'],
  },
  'financing.split': {
    reads: {
      'You can split the total into smaller payments.': '',
    },
    ignores: ['You cannot split the payment.'],
  },
};
