import type { FrameWords } from '../../../frame-words.ts';

export const resolutionTime: FrameWords['examples'] = {
  'resolution-time.resolved-within': {
    reads: {
      'Invoicing errors are corrected within one week.': 'delay 1 week',
      'We handle every request within 5 days.': 'delay 5 day',
      'Complaints are resolved within 15 working days.':
        'delay 15 business-day',
      'We will deal with your request within one month.': 'delay 1 month',
    },
    ignores: [
      'The number of complaints closed within four weeks stands on page nine.',
      'Probate courts take 12 weeks to handle a request.',
      'Cards lapse 60 days after issue.',
      'In a month or in a year, it helps you make the best decision.',
      'Any dispute shall first seek an amicable settlement within 30 days.',

      'Faults not resolved within 48 hours',
      'We resolved to open a second shop within two years.',
      'Results settle after six weeks.',
      'You complete the registration in three minutes.',
      'The tenant repairs the fence within a month.',
    ],
  },
  'resolution-time.first-visit': {
    reads: {
      'Nine faults in ten are mended on our first call out.': '',
      'We fix most boilers in one visit.': '',
    },
    ignores: ['One visit is enough to love this museum.'],
  },
  'resolution-time.time-to-fix': {
    reads: {
      'Repair turnaround: 3 days.': 'delay 3 day',
    },
    ignores: ['The race lasts 3 days.', 'Recovery takes 6 to 8 weeks.'],
  },
  'resolution-time.said-above': {
    reads: {
      'Repair time » Phones: 2 days': 'delay 2 day',
      'Processing times » 6 weeks': 'delay 6 week',
    },
    ignores: ['Cooking time » 6 hours'],
  },
  'resolution-time.repaired-within': {
    reads: {
      'Watch batteries replaced in ten minutes': 'delay 10 minute',
      'Security patches are applied within 5 days of release.': 'delay 5 day',
      'Screens repaired in 30 minutes.': 'delay 30 minute',
    },
    ignores: [
      'Watches are held for 30 days after they are repaired.',
      'The bridge was repaired in ten days.',
      'Members may freeze for up to 3 months of their 9-month fixed term plan.',
      'This roof was repaired 30 years ago.',
    ],
  },
  'resolution-time.put-right-within': {
    reads: {
      'If we get a bill wrong, we put it right within 5 days.': 'delay 5 day',
    },
    ignores: [
      'We stand behind our work for two years.',
      'Painters will come back and make it right in all 12 rooms.',
    ],
  },
  'resolution-time.repair-above': {
    reads: {
      'How long do repairs take? » Usually 3 to 5 days.': 'delay 3-5 day',
      'Screen repair » 45 minutes': 'delay 45 minute',
    },
    ignores: ['Repairs » Guaranteed for 12 months.'],
  },
  'resolution-time.asked-above': {
    reads: {
      'How long will the repair take? » A cracked screen is normally done in about two hours, a battery sooner.':
        'delay 2 hour',
      'How quickly do you fix phones? » In most cases it is back in your pocket the same afternoon, in under 3 hours.':
        'delay 3 hour',
    },
    ignores: [
      'How long is the repair guaranteed? » Parts and labour for 12 months.',
      'How long has the repair shop been here? » For 30 years now, in the same street.',
    ],
  },
  'resolution-time.repair-asked': {
    reads: {
      'How long does a repair take? » Most of the bags and boots that people bring to our bench are done within 4 days.':
        'delay 4 day',
    },
    ignores: [
      'How long does a repair take? » We have been in this street for 30 years.',
    ],
  },
  'resolution-time.repaired-same-day': {
    reads: {
      'Watches are sorted within the hour.': 'delay 1 hour',
      'Most zips are finished the same day.': 'delay 0-1 day',
      'Your old fence is taken away the same day.': 'delay 0-1 day',
      'Same-day repairs for most models.': 'delay 0-1 day',
      'We repair your bike the same day.': 'delay 0-1 day',
    },
    ignores: ['On the same day in 1987, the bridge needed repairs.'],
  },
  'resolution-time.sorted-within': {
    reads: {
      'Blades sharpened inside two days.': 'delay 2 day',
      'A blocked sink is cleared within two hours.': 'delay 2 hour',
    },
    ignores: [
      'A lamp can sometimes be fixed in an hour.',
      'The forest was cleared in two years, history tells us.',
      'Our teams restored service in 40 minutes.',
    ],
  },
  'resolution-time.sorted-soon': {
    reads: {
      'Flat tyres are mended by this evening.': '',
    },
    ignores: ['Mended nets hung in the harbour.'],
  },
  'resolution-time.we-within': {
    reads: {
      "We'll move your direct debits for you within 10 working days.":
        'delay 10 business-day',
    },
    ignores: [
      'We may keep your parcel within reach for 10 days.',
      'We grew from three to five people within 2 months.',
      'If a pane is cracked, guests are advised to photograph it and send us the picture within 3 days.',
    ],
  },
  'resolution-time.done-in': {
    reads: {
      'Skates sharpened in under an hour, next to the rink.': 'delay 1 hour',
    },
    ignores: ['The gallery opened in three rooms for 2 weeks.'],
  },
  'resolution-time.outcome-within': {
    reads: {
      'Results within 36 hours by post.': 'delay 36 hour',
      'Compensation is paid within 12 days.': 'delay 12 day',
    },
    ignores: ['The decision was taken by a jury of 12.'],
  },
  'resolution-time.short-within': {
    reads: {
      'Homework marked within 48 hours.': 'delay 48 hour',
    },
    ignores: [
      'The coastguard reaches the bay within an hour.',
      'The bruising fades within ten days.',
      'Submit the form within two days.',
      'Invoices are payable within 30 days.',
      'Three trees fell in 48 hours.',
      'Your shoes wear in within 2 weeks.',
    ],
  },
  'resolution-time.usually-takes': {
    reads: {
      'A simple will typically takes two weeks from your instructions.':
        'delay 2 week',
      'Probate usually takes six to nine months.': 'delay 6-9 month',
    },
    ignores: [
      'It usually takes five weeks for a habit to stick.',
      'The crossing usually takes three days.',
      'The council takes about six weeks to license a fire.',
      'Healing usually takes three weeks.',
      'The walk usually takes three hours.',
      'The course usually takes three weeks.',
    ],
  },
  'resolution-time.we-do-in': {
    reads: {
      'We register your firm in two working days.': 'delay 2 business-day',
      'We sharpen every knife in a day.': 'delay 1 day',
    },
    ignores: ['We opened the shop in 1988.', 'We clean the hall in June.'],
  },
  'resolution-time.repaired-at-once': {
    reads: {
      'Most repairs are carried out right away.': '',
    },
    ignores: [
      'Repairs must be reported immediately.',
      'Repairs are carried out by Anna.',
    ],
  },
  'resolution-time.away-with-it': {
    reads: {
      'You drive away in your car the same day.': 'delay 0-1 day',
      'You leave with your watch the same day.': 'delay 0-1 day',
    },
    ignores: [
      'You leave the hotel the same day.',
      'Return the car the same day.',
    ],
  },
  'resolution-time.work-done-within': {
    reads: {
      'Overhauls are usually finished within three weeks.': 'delay 3 week',
      'Most shoe repairs are ready in two days.': 'delay 2 day',
      'Alterations are carried out within a week.': 'delay 1 week',
    },
    ignores: [
      'Our overhaul of the website was finished within budget.',
      'The repairs to the pier were finished within a year of the storm.',
    ],
  },
  'resolution-time.work-takes': {
    reads: {
      'Larger alterations require five days.': 'delay 5 day',
      'Complex cases may take up to a week.': 'delay 1 week',
      'A clock overhaul takes about five weeks.': 'delay 5 week',
      'Hemming takes us around two days.': 'delay 2 day',
    },
    ignores: [
      'A good repair takes years of practice.',
      'The fault has taken a century to build.',
    ],
  },
  'resolution-time.work-within': {
    reads: {
      'Dent removal and small bodywork within three days.': 'delay 3 day',
      'Rebinding in less than two weeks': 'delay 2 week',
    },
    ignores: ['Rebinding was invented within two generations.'],
  },
  'resolution-time.thing-back': {
    reads: {
      'Your watch is back with you within ten days.': 'delay 10 day',
    },
    ignores: ['Your phone is back with you for good.'],
  },
  'resolution-time.work-done-by': {
    reads: {
      'A tune-up is ready the next day.': 'delay 1 day',
    },
    ignores: ['The next day the job is forgotten.'],
  },
};
