import type { FrameWords } from '../../../frame-words.ts';

export const responseTime: FrameWords['examples'] = {
  'response-time.quote-above-within': {
    reads: { 'Get your quote » Within 24 hours, in writing.': 'delay 24 hour' },
    ignores: ['Get your quote » It takes 3 steps.'],
  },
  'response-time.message-handled': {
    reads: {
      'Emails are dealt with within 36 hours.': 'delay 36 hour',
    },
    ignores: ['Letters were settled in 2019.'],
  },
  'response-time.answered-within': {
    reads: {
      'Unlike most of our competitors, we answer within an hour.':
        'delay 1 hour',
      'We answer no later than the next working day.': 'delay 1 business-day',
      'You hear back from us in no more than two days.': 'delay 2 day',
      'Someone from the office phones each bride back within a day.':
        'delay 1 day',
      'We reply to every email within 24 hours.': 'delay 24 hour',
      'One of our advisers will call you back within 2 hours.': 'delay 2 hour',
      'We aim to respond within one working day.': 'delay 1 business-day',
    },
    ignores: [
      'Our competitors answer within a week.',
      'The law gives us a month to answer.',
      'In the test, answer all forty questions in 80 minutes.',
      'The echo answers in three minutes.',
      'Five talks of 30 minutes answer what newcomers ask.',
      'A 20-minute video tells you how we answer your emails.',
      'A one-hour response is not promised here.',
      'You should hear back from the tax office within six weeks.',
      'We tested six shops: two answered within an hour.',
      'Ask for a review within 15 working days of our answer.',
      'We reply to plan a 30-minute call.',
      'Please reply within 7 days to keep your seat.',
    ],
  },
  'response-time.time-to-answer': {
    reads: {
      'Average response time: 15 minutes.': 'delay 15 minute',
    },
    ignores: ['Average drying time: 15 minutes.'],
  },
  'response-time.time-to-answer-is': {
    reads: {
      'Our average arrival time across the whole county is under 40 minutes.':
        'delay 40 minute',
      'The response target for all tickets raised by phone is 2 hours.':
        'delay 2 hour',
    },
    ignores: [
      'Our response times have been the best in the valley for 12 years.',
    ],
  },
  'response-time.since-your-call': {
    reads: {
      'On the hard shoulder? A truck, 25 to 40 minutes from your call.':
        'delay 25-40 minute',
      'Somebody stands at the gate within an hour of your call.':
        'delay 1 hour',
    },
    ignores: [
      'The cottage is ten minutes from the beach.',
      'Cancel within 24 hours of your call.',
    ],
  },
  'response-time.quote-sent-within': {
    reads: {
      'Most quotes are delivered within 24 hours.': 'delay 24 hour',
      'Your estimate is sent out the next day.': 'delay 1 day',
    },
    ignores: [
      'Quotes for delivery are valid for 30 days.',
      'Accept the quote and your order is delivered within 3 weeks.',
    ],
  },
  'response-time.asked-how-soon': {
    reads: {
      'How fast can you get here? » Most jobs in town are begun within 45 minutes of your call.':
        'delay 45 minute',
      'How soon will I hear back? » Our lawyers go through all the papers, normally in two working days.':
        'delay 2 business-day',
    },
    ignores: [
      'How long does the on-site visit last? » Allow an hour and a half for a house.',
      'How quickly can you come? » We have been in the trade for 30 years.',
    ],
  },
  'response-time.quote-turnaround': {
    reads: {
      '24-hour turnaround on quotes.': 'delay 24 hour',
      'Free estimates with a 2-day turnaround.': 'delay 2 day',
    },
    ignores: [
      'Ask for a quote: our repair turnaround is 24 hours.',
      'Quotes are valid for 30 days.',
    ],
  },
  'response-time.rendered-within': {
    reads: {
      'Full analysis within 48 hours.': 'delay 48 hour',
      'Diagnosis in under 2 days.': 'delay 2 day',
    },
    ignores: [
      'Storage for 3 months.',
      'Free check within the first 30 days.',
      'Report the fault within 48 hours.',
    ],
  },
  'response-time.said-above': {
    reads: {
      'Response time » 24 hours': 'delay 24 hour',
    },
    ignores: ['Battery life » 24 hours'],
  },
  'response-time.asked-above': {
    reads: {
      'How soon will you reply? » Within one working day.':
        'delay 1 business-day',
      'Answers by email » 2 business days': 'delay 2 business-day',
    },
    ignores: ['How soon will it arrive? » Within one working day.'],
  },
  'response-time.quote-above': {
    reads: {
      'Free estimate » 48 hours': 'delay 48 hour',
      'Your quote » within 2 hours': 'delay 2 hour',
    },
    ignores: ['Your quote » It stays valid for 30 days from today.'],
  },
  'response-time.by-priority': {
    reads: {
      'Critical issues: 1 hour': 'delay 1 hour',
      'Low priority (5 days)': 'delay 5 day',
    },
    ignores: [
      'High priority boarding starts 40 minutes before departure.',
      'Priority 2 of our plan: five weeks of training.',
    ],
  },
  'response-time.quote-within': {
    reads: {
      'Quotes returned within 2 working days': 'delay 2 business-day',
      'You receive an initial opinion within 2 days.': 'delay 2 day',
      'Get your quote in 48 hours.': 'delay 48 hour',
      'Written estimate within 3 days.': 'delay 3 day',
    },
    ignores: [
      'An estimate of 3 days on foot is shown.',
      'You have 15 days to accept the quote.',
      'We set aside 40 minutes for an assessment.',
      'A first visit takes 50 minutes, and we block 20 minutes for an evaluation after that.',
      'Plan on two hours for the estimate.',
      'Most surveys are read within an hour.',
      'The 30-minute trial lesson includes an estimate of your level and a quote.',
      'This quote is valid for 30 days.',
    ],
  },
  'response-time.decided-within': {
    reads: {
      'Loan decision in 5 minutes.': 'delay 5 minute',
      'Get pre-approval in 24 hours.': 'delay 24 hour',
    },
    ignores: ['We regret a decision taken 5 years ago.'],
  },
  'response-time.sent-to-you-within': {
    reads: {
      'We will send you a decision within 10 days.': 'delay 10 day',
    },
    ignores: [
      'We send you an 8-minute questionnaire.',
      'Send us your decision within 10 days.',
    ],
  },
  'response-time.confirmed-within': {
    reads: {
      'Your booking is confirmed within 2 hours.': 'delay 2 hour',
    },
    ignores: [
      'The news was confirmed 2 hours later.',
      'Confirm your place within 12 days with a deposit.',
    ],
  },
  'response-time.label-sent-within': {
    reads: {
      'We email you a return label within one business day.':
        'delay 1 business-day',
    },
    ignores: [
      'Use the return label we send you; items are accepted for three weeks since delivery.',
    ],
  },
  'response-time.told-within': {
    reads: {
      'If a leak touches your data, we notify you within 24 hours.':
        'delay 24 hour',
      'Outage alerts: notification within 15 minutes.': 'delay 15 minute',
    },
    ignores: [
      'The breach is announced to the authority within 72 hours.',
      'You must notify us within 48 hours.',
      'We have informed our neighbours of our works for 12 years.',
      'A reminder is sent 48 hours in advance.',
    ],
  },
  'response-time.at-your-door-within': {
    reads: {
      'Our engineer is with you the same day.': 'delay 0-1 day',
      'Arrival within 30 minutes, day and night.': 'delay 30 minute',
      'Call before 9 and we come the same day.': 'delay 0-1 day',

      'Average arrival in 25 to 40 minutes.': 'delay 25-40 minute',
      'A technician on site within 4 hours.': 'delay 4 hour',
      'Our plumbers arrive in 60 minutes.': 'delay 60 minute',
    },
    ignores: [
      'One call-out can cover 2 months of the contract.',
      'A technician stays with you all night.',
      'Our technicians have 20 years of practice.',
    ],
  },
  'response-time.technician-within': {
    reads: {
      'An electrician is dispatched within 90 minutes.': 'delay 90 minute',
      'An electrician within 2 hours.': 'delay 2 hour',
      'Emergency plumber in 45 minutes.': 'delay 45 minute',
    },
    ignores: [
      'An engineer stays two days in the plant.',
      'Many repair services only offer 90 days.',
      'If you need us within 2 days, an urgency fee of £50 applies.',
      'Book a 30-minute demo with one of our engineers.',
    ],
  },
  'response-time.quick': {
    reads: {
      'We answer within minutes.': '',
    },
    ignores: [
      'We do not promise an instant reply.',
      'For an immediate answer, give us a ring.',
      'Instant noodles are no answer.',
    ],
  },
  'response-time.in-hours': {
    reads: {
      "We'll get back to you during office hours.": '',
      'We answer messages in working hours.': '',
    },
    ignores: ['Call us during office hours.', 'Office hours are posted.'],
  },
  'response-time.instant-quote': {
    reads: {
      'Get an instant quote online.': '',
    },
    ignores: [
      'Instant quote calculator',
      'An instant coffee machine.',
      'You get instant confirmation that it is cancelled.',
    ],
  },
  'response-time.same-day-service': {
    reads: {
      'Same-day service available.': 'delay 0-1 day',
    },
    ignores: [
      'Orders before noon get same-day service.',
      'On the same day, the shop closed.',
    ],
  },
  'response-time.label': {
    reads: {
      'Quick replies » Under two hours': 'delay 2 hour',
      'Fast quotes » Within 24 hours': 'delay 24 hour',
    },
    ignores: [
      'Three-week intensive packages',
      'Free quote » Estimates are valid for 30 days',
      'Free quote » Trial, 30 days',
    ],
  },
  'response-time.answered-soon': {
    reads: {
      'Letters are answered by return of post.': '',
    },
    ignores: [
      'The first third is due upon signature of the quote.',
      'Answers to the quiz are printed overleaf.',
    ],
  },
  'response-time.pledged': {
    reads: {
      'Our charter » Urgent matters: two hours': 'delay 2 hour',
    },
    ignores: ['Our charter » We speak plainly to everybody.'],
  },
  'response-time.acknowledged': {
    reads: {
      'We will acknowledge your complaint in writing.': '',
    },
    ignores: [
      'We have received your request and thank you for it.',
      'We acknowledge the traditional owners of this land.',
      'You acknowledge that requests may be refused.',
    ],
  },
  'response-time.we-answer': {
    reads: {
      'Leave a message and I will call you back.': '',
    },
    ignores: [
      'We will contact you to arrange a visit.',
      'At the time of your phone consultation we will call you on the number you gave.',
      'An engineer will then contact you to discuss the quote and begin the work.',
      'Tick the box in the request form and we will get in touch to arrange it.',
      'Extras are added only after we contact you with a quote and you agree.',
      "We'll get back to you as soon as possible.",
      'We will contact you if a part is missing.',
    ],
  },
  'response-time.kept-informed': {
    reads: {
      'We keep you informed of how your complaint is going.': '',
    },
    ignores: ['Please keep us informed of your request.'],
  },
  'response-time.available-within': {
    reads: {
      'Emergency plumber available within an hour.': 'delay 1 hour',
    },
    ignores: ['The new colours are available within a month.'],
  },
  'response-time.there-by': {
    reads: {
      'A plumber arrives by the end of the day.': '',
    },
    ignores: ['The parade arrives by the end of the day.'],
  },
};
