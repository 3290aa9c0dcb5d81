import type { FrameWords } from '../../../frame-words.ts';

export const waitTime: FrameWords['examples'] = {
  'wait-time.none': {
    reads: {
      'No waiting at the counter.': '',
      'Phone support with no hold time.': '',
    },
    ignores: [
      'Do not wait outside.',
      'Your e-book downloads with no waiting.',
      'No waiting weeks for an answer about your watch.',
    ],
  },
  'wait-time.in-window': {
    reads: { 'Appointments are given in a 3-hour window.': 'delay 3 hour' },
    ignores: ['Pick an appointment: each class takes a 3-hour slot for £40.'],
  },
  'wait-time.at-counter': {
    reads: {
      'No more than six minutes at the counter.': 'delay 6 minute',
    },
    ignores: ['We keep your card for six minutes at the counter.'],
  },
  'wait-time.at-most': {
    reads: {
      'You wait 20 minutes at most before being seen.': 'delay 20 minute',
      'You will never have to wait more than ten minutes.': 'delay 10 minute',
      'Wait no longer than 10 minutes at the counter.': 'delay 10 minute',
      'Calls answered within 30 seconds of waiting, 2 minutes at most.':
        'delay 2 minute',
    },
    ignores: [
      'You must wait 24 hours before you train again.',
      'We advise waiting six months before the second litter.',
      'Drivers may wait no longer than ten minutes.',
      'Health service waits: NHS waits average 23 weeks.',
      'After 60 minutes of waiting, £12 is added for each half hour.',
      'Whales are seen on two mornings in three.',
      'Press reset and wait three minutes.',
      'Keep the call to 10 minutes when others are waiting.',
      'Our shuttle waits five minutes at each stop.',
      'Wait 20 minutes before the second coat.',
      'Members may put their membership on hold for up to 90 days.',
      'Callers on the day may experience waits of an hour.',
      'Wait 10 minutes, then rinse.',
      'Turn the boiler off, wait five minutes, and look at the gauge.',
      'Waiting times at the court reached 24 weeks last spring.',
    ],
  },
  'wait-time.appointment-asked': {
    reads: {
      'How soon can I get an appointment? » Usually within a week.':
        'delay 1 week',
    },
    ignores: ['How long is an appointment? » Half an hour.'],
  },
  'wait-time.said-above': {
    reads: {
      'Current wait » 15 minutes': 'delay 15 minute',
      'Waiting time » At the counter: 10 minutes': 'delay 10 minute',
    },
    ignores: ['Non-contract wait time » 72 hours', 'Journey time » 15 minutes'],
  },
  'wait-time.at-once': {
    reads: {
      'You are put through to an adviser straight away.': '',
      'You will be seen immediately.': '',
    },
    ignores: [
      'The two towns are connected; the difference is immediately clear.',
    ],
  },
  'wait-time.appointment-within': {
    reads: {
      'Appointments available within 48 hours.': 'delay 48 hour',
    },
    ignores: [
      'The abbey is worth a visit: allow an hour for the cloister.',
      'For bookings made within 10 days of arrival the whole amount must be paid at once.',
      'The first appointment can last up to an hour.',
      'For visits of over 30 minutes, leave children at home.',
      'Appointments made less than 36 hours ahead are paid at once.',
      'In-depth appointment (1 hour).',
      "Send us the link within 24 hours of booking: we'll match it.",
      'Cancel your appointment within 48 hours.',
      'Lashes are guaranteed for 3 days after your appointment.',
      'Appointments have a 10-minute grace period.',
      'We hold your appointment for 15 minutes.',
    ],
  },
  'wait-time.takes-place-in': {
    reads: {
      'Your hearing will be held within 6 weeks.': 'delay 6 week',
      'Your hearing will take place 3 to 5 weeks after your request.':
        'delay 3-5 week',
    },
    ignores: ['The concert takes place 6 weeks after Easter.'],
  },
  'wait-time.appointment-same-day': {
    reads: {
      'Same-week appointments available.': 'delay 0-1 week',
      'Same-day appointments at every clinic.': 'delay 0-1 day',
      'Next-day appointments available.': 'delay 1 day',
    },
    ignores: [
      'A booking with same-day arrival is non-refundable.',
      'We met on the same day, by chance.',
    ],
  },
  'wait-time.goes-first': {
    reads: {
      'Regular clients get priority scheduling.': '',
      'Your tickets go to the front of the queue.': '',
    },
    ignores: ['The front of the house was painted in May.'],
  },
  'wait-time.told-ahead': {
    reads: {
      'We text you a reminder the day before your visit.': '',
    },
    ignores: [
      'Remind us in advance of allergies, please.',
      'We may suspend the site without prior warning or notice in advance.',
    ],
  },
  'wait-time.told-ahead-by': {
    reads: {
      'We will notify all account holders at least 30 days before a new version applies.':
        'delay 30 day',
      'We notify you 48 hours in advance of any maintenance.': 'delay 48 hour',
    },
    ignores: ['You must notify us 48 hours in advance.'],
  },
  'wait-time.sent-ahead-by': {
    reads: {
      'Every appointment is confirmed by text 48 hours in advance.':
        'delay 48 hour',
      'We will email you your renewal quote three weeks before it is due.':
        'delay 3 week',
      'You will receive the papers of the meeting ten days in advance.':
        'delay 10 day',
    },
    ignores: [
      'Arrive ten minutes in advance.',
      'We will email you to cancel your policy three weeks before it is due.',
    ],
  },
  'wait-time.window': {
    reads: {
      'Our engineers come in a 2-hour arrival window.': 'delay 2 hour',
      'The plumber gives you a two hour arrival slot.': 'delay 2 hour',
    },
    ignores: ['Parcels come in a 2-hour delivery slot.'],
  },
  'wait-time.notice-given': {
    reads: {
      "We give at least 48 hours' notice before planned maintenance.":
        'delay 48 hour',
      'Works are announced 14 days in advance.': 'delay 14 day',
    },
    ignores: ["We need 48 hours' notice to cancel."],
  },
  'wait-time.while-you-wait': {
    reads: {
      'Boots resoled and keys cut while you wait.': '',
      'We change watch batteries while you wait.': '',
      'All wiper blades are fitted while you wait.': '',
    },
    ignores: [
      'Enjoy a coffee while you wait.',
      'Please stay seated while you wait for the ferry.',
    ],
  },
  'wait-time.appointment-soon': {
    reads: {
      'Appointments are available by this evening.': '',
    },
    ignores: ['Bring your appointment card tomorrow.'],
  },
  'wait-time.seen-soon': {
    reads: {
      'Call before noon and you can usually be seen that afternoon.': '',
    },
    ignores: ['The comet rises again this evening.'],
  },
  'wait-time.told-when-late': {
    reads: {
      'If your cleaner is running late, we will call you.': '',
      'If we are running late we will let you know.': '',
      'Should we need longer, you will be told why.': '',
      'We will keep you informed of any delay.': '',
    },
    ignores: [
      'We pack orders quickly and will tell you if there is any delay.',
      'If you are running late, please let us know.',
      'We will tell you of any change to our prices.',
    ],
  },
  'wait-time.asked-above': {
    reads: {
      'How soon can I be seen? » Most patients within a week.': 'delay 1 week',
    },
    ignores: ['How long is an appointment? » 30 minutes.'],
  },
  'wait-time.openings-soon': {
    reads: {
      'Same-week availability for most gardens.': 'delay 0-1 week',
      'Next-day openings for hedge work.': 'delay 1 day',
    },
    ignores: [
      'Availability of the hall that day is not certain.',
      'Uptime and availability are measured each week.',
    ],
  },
  'wait-time.slot-found-soon': {
    reads: {
      "Call us and we'll fit you in this week.": '',
    },
    ignores: ['This week we talk about pruning.'],
  },
  'wait-time.slot-found-within': {
    reads: {
      'We find you a slot within 3 days.': 'delay 3 day',
    },
    ignores: ['Find a seat within 3 minutes of the start.'],
  },
  'wait-time.openings-in-days': {
    reads: {
      'Appointments are usually available within a few days.': '',
    },
    ignores: [
      'Appointments are available online.',
      'Places at the seminar take a few days to be confirmed.',
    ],
  },
  'wait-time.works-announced': {
    reads: {
      'Planned maintenance is announced three days in advance.': 'delay 3 day',
    },
    ignores: ['Book the inspection of your chimney in advance.'],
  },
  'wait-time.visit-made-within': {
    reads: {
      'Your first visit is arranged within ten days.': 'delay 10 day',
      'Site surveys are carried out within a week.': 'delay 1 week',
    },
    ignores: ['The visit is arranged by your school.'],
  },
  'wait-time.begins-within': {
    reads: {
      'Most projects start within two weeks.': 'delay 2 week',
      'We can begin within ten days of your go-ahead.': 'delay 10 day',
    },
    ignores: [
      'The project started within two weeks of the flood.',
      'Fermentation starts within two days.',
    ],
  },
  'wait-time.first-slot-in': {
    reads: {
      'First appointment within ten days.': 'delay 10 day',
    },
    ignores: ['The first appointment lasts forty minutes.'],
  },
  'wait-time.first-slot-below': {
    reads: {
      'First appointment » 2 days': 'delay 2 day',
    },
    ignores: ['First appointment » 45 minutes'],
  },
};
