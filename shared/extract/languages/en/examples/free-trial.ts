import type { FrameWords } from '../../../frame-words.ts';

export const freeTrial: FrameWords['examples'] = {
  'free-trial.free': {
    reads: {
      'Start your free trial.': '',
    },
    ignores: ['The trial of the century.'],
  },
  'free-trial.days-without-card': {
    reads: {
      '14 days free, no card details.': 'trial 14 day',
      '30 days free without payment details.': 'trial 30 day',
    },
    ignores: ['14 days, card details kept.', 'Free returns for 14 days.'],
  },
  'free-trial.free-for': {
    reads: {
      'Try it free for 14 days.': 'trial 14 day',
    },
    ignores: ['The trial lasted 14 days in court.'],
  },
  'free-trial.first-free': {
    reads: {
      'Your first class is free.': '',
      'Complimentary taster session for newcomers.': '',
    },
    ignores: [
      'Many studios offer the first class free, so shop around.',
      'The first lesson takes an hour.',
    ],
  },
  'free-trial.trial-for': {
    reads: {
      'No card for the 30-day trial.': 'trial 30 day',
    },
    ignores: ['A 30-day trial of patience.'],
  },
  'free-trial.answered-free-for': {
    reads: {
      'Can I try it first? » Yes, the Lark plan is free for 15 days, no card needed.':
        'trial 15 day',
    },
    ignores: ['Can I try it first? » Yes, in 15 days.'],
  },
  'free-trial.free-so-long': {
    reads: {
      'Use every feature free for 30 days.': 'trial 30 day',
      'The first 45 days are free.': 'trial 45 day',
    },
    ignores: [
      'No charge up to 20 days ahead.',
      'Parking is free for 2 hours.',
      'Free returns within 30 days.',
      'Free support for 12 months.',
      'Free retest within 10 days.',
    ],
  },
  'free-trial.try-for': {
    reads: {
      'Try our gym for 7 days at no cost.': 'trial 7 day',
    },
    ignores: [
      'Try to rest for 7 days.',
      'Free re-test within 10 working days.',
    ],
  },
  'free-trial.label': {
    reads: {
      'Free trial » 14 days, no card needed': 'trial 14 day',
      'Is there a trial period? » Yes: 14 days.': 'trial 14 day',
      'Try it free » One month': 'trial 1 month',
    },
    ignores: ['Free parking » Two hours'],
  },
  'free-trial.try-free': {
    reads: {
      'Try any of our saddles for nothing.': '',
      'Taste every cheese free.': '',
    },
    ignores: ['Try the cake and send the box back free.'],
  },
  'free-trial.try-first': {
    reads: { 'Try our pushchairs on the cobbles before you buy.': '' },
    ignores: ['Test the smoke alarm every month.'],
  },
  'free-trial.first-period-free': {
    reads: {
      'The first week costs you nothing.': '',
    },
    ignores: ['The first week of June, parking costs nothing.'],
  },
  'free-trial.used-first': {
    reads: {
      'Take it home before you decide.': '',
    },
    ignores: ['Visit our page before you book.'],
  },
  'free-trial.used-so-long-first': {
    reads: {
      'Sleep on it for twelve nights before you decide.': 'trial 12 day',
    },
    ignores: ['Sleep eight hours before you drive.'],
  },
};
