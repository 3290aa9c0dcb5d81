import type { FrameWords } from '../../../frame-words.ts';

export const serviceLevel: FrameWords['examples'] = {
  'service-level.uptime': {
    reads: {
      '99.9% uptime guarantee.': 'level 99.9 %',
      '98 % of parcels delivered on time.': 'level 98 %',
    },
    ignores: ['Save 15% on uptime monitoring.'],
  },
  'service-level.on-time-or-paid': {
    reads: {
      'Our plumber is on time or you receive $25.': 'discount 25 ?',
      'Breakfast on time, or receive £5.': 'discount 5 GBP',
    },
    ignores: ['Pay on time or a $25 fee is added.'],
  },
  'service-level.said-above': {
    reads: {
      'Availability » 99.95 %': 'level 99.95 %',
    },
    ignores: ['Service levels » 100% satisfaction', 'Cotton » 99 %'],
  },
  'service-level.share': {
    reads: {
      '90% of calls answered at the first ring, within reach of all.':
        'level 90 %',
    },
    ignores: ['90% of orders come from France.'],
  },
  'service-level.share-within': {
    reads: {
      '90% of complaints are closed within 10 days.':
        'level 90 %, delay 10 day',
      'We answer 95% of calls within 2 minutes.': 'level 95 %, delay 2 minute',
    },
    ignores: ['90% of firms close within 10 years.'],
  },
  'service-level.capacity': {
    reads: {
      'Guaranteed bandwidth on every server.': '',
    },
    ignores: ['Bandwidth varies.'],
  },
  'service-level.backup-kept': {
    reads: {
      'Backups are kept for 45 days.': 'delay 45 day',
    },
    ignores: ['The road backs up for 45 minutes.'],
  },
  'service-level.paid-while-late': {
    reads: {
      'We pay £7 for every day without broadband.': 'price 7 GBP',
    },
    ignores: ['A day without rain sold £7 of ice.'],
  },
  'service-level.backup-every': {
    reads: {
      'A backup every 4 hours.': 'delay 4 hour',
      'Full backups every 2 weeks.': 'delay 2 week',
    },
    ignores: ['A 4-hour film with a backup band.'],
  },
  'service-level.uptime-or-paid': {
    reads: {
      '99.9% uptime or you pay nothing.': 'level 99.9 %',
      'Uptime guaranteed at 99.5% or we credit the month.': 'level 99.5 %',
    },
    ignores: ['40% of seats or nothing.'],
  },
  'service-level.pledged-share': {
    reads: {
      '97% of our vans leave on the dot, and we promise it.': 'level 97 %',
    },
    ignores: ['97% of our vans leave from Leeds.'],
  },
  'service-level.pledged-so-many': {
    reads: {
      'Nine quotes out of ten right first time: that is our promise.': '',
    },
    ignores: ['Nine people out of ten eat breakfast.'],
  },
  'service-level.late-paid': {
    reads: {
      'Kitchen finished late: £60 per day late comes off the bill.':
        'discount 60 GBP',
    },
    ignores: ['Tenants who pay late owe £10 for each day late.'],
  },
  'service-level.late-made-good': {
    reads: {
      'One hour of downtime, one day on us.': '',
    },
    ignores: ['Tell us if you are running two hours late.'],
  },
  'service-level.there-on-time': {
    reads: {
      'Our technicians will arrive on time.': '',
    },
    ignores: [
      'Please arrive on time.',
      'If we arrive on time, you pay the full price.',
    ],
  },
  'service-level.group-capped': {
    reads: {
      'Our classes never have more than ten students.': '10 people',
      'Every course is capped at 8 students.': '8 people',
      'Groups of up to 6 children.': '6 people',
    },
    ignores: [
      'Groups of more than 14 people are led by two guides.',
      'The cottage sleeps a maximum of 6 people in 3 bedrooms.',
      'Tickets are limited to 4 people per order, for £5 each.',
      'The hall seats 200 people.',
    ],
  },
  'service-level.starts-on-time': {
    reads: {
      'Appointments that start on time.': '',
      'We run on time.': '',
    },
    ignores: ['Please arrive on time.'],
  },
  'service-level.uptime-or-credit': {
    reads: {
      'We guarantee 99.8% monthly uptime with service credits if we miss it.':
        'level 99.8 %',
      '99.95% uptime backed by service credits': 'level 99.95 %',
    },
    ignores: ['Downtime earns service credits of 10%.'],
  },
  'service-level.appointments-kept': {
    reads: {
      'We keep our appointments.': '',
      'An agreed visit will be kept.': '',
    },
    ignores: [
      'Please keep your appointment.',
      'If we cannot keep our appointments, we call.',
    ],
  },
  'service-level.discreet': {
    reads: {
      'Every order comes in plain packaging.': '',
      'Orders are packed discreetly.': '',
    },
    ignores: [
      'A discreet entrance leads to the yard.',
      'We do not ship in plain packaging.',
    ],
  },
  'service-level.tended-often': {
    reads: {
      'Your data is backed up every night.': '',
      'Washrooms are cleaned every day.': '',
      'We test the pool water twice a day.': '',
      'Chairs are disinfected between clients.': '',
    },
    ignores: [
      'Our figures are checked every month.',
      'Filters should be cleaned every month.',
      'Have your chimney swept every year.',
      'Rates are checked daily and change with the market.',
    ],
  },
  'service-level.tended-every': {
    reads: {
      'Towels are changed every two days.': 'delay 2 day',
      'Lifts are inspected every 3 months.': 'delay 3 month',
    },
    ignores: [
      'The towels, two days old, were washed.',
      'Owners are required by law to have lifts inspected every year.',
      'Leather is fed every six months.',
    ],
  },
  'service-level.same-person': {
    reads: {
      'You will always have the same cleaner.': '',
      'Families keep the same tutor.': '',
      'The same driver every time.': '',
      'You see the same therapist each visit.': '',
    },
    ignores: ['The same price every time.'],
  },
  'service-level.backed-up-often': {
    reads: {
      'Nightly backups of every site.': '',
      'Files are backed up daily.': '',
    },
    ignores: ['Back up your phone every week.'],
  },
  'service-level.no-interruption': {
    reads: {
      'We move your site with no downtime.': '',
      'No interruption of service during the switch.': '',
    },
    ignores: [
      'A service interruption is planned for Monday.',
      'If there is no downtime, nothing is owed.',
    ],
  },
  'service-level.level-or-credit': {
    reads: {
      'Availability under 99.5 % entitles you to a credit.': 'level 99.5 %',
    },
    ignores: ['Availability of the tickets was below 5 %.'],
  },
  'service-level.outage-credited': {
    reads: {
      'Every outage earns you a service credit.': '',
      'If the line goes down, we credit you the day.': '',
    },
    ignores: ['Nobody was paid for the outage of 2019.'],
  },
  'service-level.backup-retained': {
    reads: {
      'Backups are kept for thirty days.': 'delay 30 day',
      'Backup retention: 14 days': 'delay 14 day',
    },
    ignores: ['Keep your backup drive dry for two days.'],
  },
  'service-level.backup-said-above': {
    reads: {
      'Backups » Daily': '',
    },
    ignores: ['Newsletter » Daily'],
  },
};
