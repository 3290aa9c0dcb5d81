import type { FrameWords } from '../../../frame-words.ts';

export const priceMatch: FrameWords['examples'] = {
  'price-match.matched': {
    reads: {
      'We beat every written quote for the same work.': '',
      "We match our competitors' prices.": '',
      'We price match any local shop.': '',
    },
    ignores: [
      "Tell us about your dog and we'll match them with a walker.",
      'Tell us your goals and we match you with a tutor.',
      'Colours that match.',
    ],
  },
  'price-match.difference-paid': {
    reads: {
      'Cheaper elsewhere? We refund the difference.': '',
    },
    ignores: ['We refund the difference when you exchange.'],
  },
  'price-match.difference': {
    reads: {
      'If another garage is cheaper, you get the difference back.': '',
      'Found it cheaper? We refund the difference.': '',
    },
    ignores: [
      'If the move differs from what was said, we reserve the right to adjust the price.',
      'Should the work cost more, we invoice you for the difference.',
      'If you move to a larger plan you only pay for the difference between both.',
      'Spot the difference.',
    ],
  },
  'price-match.asked-above': {
    reads: {
      'Do you price match? » Yes, up to 7 days after you bought from us.':
        'window 7 day',
    },
    ignores: [
      'Do you gift wrap? » Yes, up to 7 days after you bought from us.',
    ],
  },
  'price-match.best-price': {
    reads: {
      'Best price guaranteed.': '',
    },
    ignores: ['Best of all.'],
  },
  'price-match.difference-within': {
    reads: {
      'Find it cheaper within 14 days and we refund the difference.':
        'window 14 day',
      'If our price drops within 30 days, we refund the difference.':
        'window 30 day',
    },
    ignores: ['We pay the difference when you exchange within 30 days.'],
  },
  'price-match.answered-yes': {
    reads: { 'Do you match prices? » Yes, we do.': '' },
    ignores: ['Do you match prices? » No.', 'Do you list prices? » Yes.'],
  },
  'price-match.found-cheaper': {
    reads: {
      'Spot it cheaper in town and our counter takes the same off.': '',
      'Show us a lower quote and we come down.': '',
    },
    ignores: ['Our new fridge is cheaper to run.'],
  },
};
