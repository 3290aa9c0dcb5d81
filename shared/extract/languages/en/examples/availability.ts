import type { FrameWords } from '../../../frame-words.ts';

export const availability: FrameWords['examples'] = {
  'availability.hours': {
    reads: {
      'Open Monday to Friday 9am to 7pm and Saturday until 6pm.':
        'mo-fr 09:00-19:00, sa ?-18:00',
      'Monday to Friday 9am to 6pm, closed for lunch from 1pm to 2pm':
        'mo-fr 09:00-18:00',
      'Monday to Friday 9am to 5pm': 'mo-fr 09:00-17:00',
      'Our shop is open Tuesday to Saturday, 10:00 - 18:00.':
        'tu-sa 10:00-18:00',
    },
    ignores: [
      'Please keep the noise down between 10 pm and 8 am.',
      'The tenors practise on Thursdays from 6 to 8 pm.',
      'Day rate (7am–8pm) 2.10 a mile, night rate (8pm–7am) 2.60.',
      'Rates » Nights and Sundays, 22:00 to 07:00, £95 an hour',
      'Working day means Monday to Friday, 9am to 5pm.',
      'You shall give us access between 8am and 6pm.',
      'A surcharge applies to evening call-outs (8pm-7am).',
      'Guests must arrive between 5pm and 9pm.',

      'Choir: Tuesday 6:30pm to 7:45pm',
      'Shifts are Monday to Friday, 6am to 2pm.',
      'Happy hour Monday to Friday 5pm to 7pm',
      'The concert starts on Friday at 8pm.',
    ],
  },
  'availability.at-any-hour': {
    reads: {
      'You can pick up your key at any hour.': '',
    },
    ignores: ['At any hour the street is quiet.'],
  },
  'availability.hours-alone': {
    reads: {
      'Lunch: 12pm - 3pm': '? 12:00-15:00',
      'Bistro: 6pm to 11pm': '? 18:00-23:00',
    },
    ignores: [
      'Your shop window sells for you 24 hours a day.',
      'A hire day counts from 8 am to 5 pm.',
      'Street lights are switched off from midnight to 5 am.',
      'The wind is strongest on the ridge between noon and 3 pm, when the valley has warmed up.',
      'No noise from 10:30 pm to 6:30 am',
      'A taxi waits from 9am to 10am at the station while the solicitor counts the money and the keys are handed over.',
    ],
  },
  'availability.hours-in-season': {
    reads: {
      'Open from 1 June to 31 August 2027: 10am to 8pm.':
        'starts 2027-06-01, ends 2027-08-31, ? 10:00-20:00',
      'Special opening hours on 26 December 2026: 10am to 4pm.':
        '? 10:00-16:00, on 2026-12-26',
    },
    ignores: ['The workshop is on 12 May from 2pm to 5pm.'],
  },
  'availability.season': {
    reads: {
      'The pool is open from 1 June to 31 August 2027.':
        'starts 2027-06-01, ends 2027-08-31',
    },
    ignores: [
      'On 1 June 2019 the new law came into force.',
      'Order books for geese open on 2 November.',
    ],
  },
  'availability.always': {
    reads: {
      'Call your 24-hour contact number.': 'always',
      '24×7 monitoring and support': 'always',
      'We run a 24-hour helpline.': 'always',
      'Support is available 24/7.': 'always',
      'We are here 24 hours a day, 7 days a week.': 'always',
    },
    ignores: [
      'We do not promise a 24/7 service.',
      'A locksmith round the clock is not something we guarantee.',
      'Our machine takes messages around the clock.',
      'Unlimited calls to any phone, 24 hours a day.',
      'In an emergency, call 911, which answers 24/7.',
      'The team is working around the clock to finish the bridge.',
      'The recipe needs 24 hours in the fridge.',
    ],
  },
  'availability.always-alone': {
    reads: {
      '24/7': 'always',
      'Roadside 24/7': 'always',
    },
    ignores: [
      'Qualify your leads 24/7.',
      'The machine hums around the clock and nobody in this small town ever seems to mind the noise at all.',
    ],
  },
  'availability.every-day': {
    reads: {
      'Our team is available seven days a week.': '',
    },
    ignores: [
      'Vegan options are available every day.',
      'The clinic keeps some daily capacity aside for urgent cases.',
      'Team reports come from automated daily checks.',

      'Take one tablet every day.',
      'Daily backups and security scans.',
      'Fast internet is available at a daily or weekly fee.',
    ],
  },
  'availability.around-the-clock': {
    reads: {
      'Our drivers are available at any hour.': '',
    },
    ignores: ['Dinner at any hour.'],
  },
  'availability.weekends': {
    reads: {
      'Visits in the evening and on Saturdays.': '',
      'Evenings and weekends by appointment.': '',
      'Weekend appointments available.': '',
    },
    ignores: [
      'Weekend appointments can be had on request.',
      'Otters visit most nights.',
      'Priority weekend appointments.',
      'Weekend appointments carry an extra fee.',
      'Closed at weekends.',
      'Simple prices for home visits and evening appointments.',
      'Saturday opening: the last Saturday of May is closed.',
    ],
  },
  'availability.asked-how-long-valid': {
    reads: {
      'How long is the pass valid? » Eighteen months.': 'coverage 18 month',
    },
    ignores: [
      'How long is the quote valid? » Three months.',
      'How long is your course? » Three months.',
    ],
  },
  'availability.days': {
    reads: {
      'We answer the phone Monday to Friday.': '',
      'Deliveries run Monday to Saturday.': '',
    },
    ignores: [
      'Replies may take longer on Saturdays and Sundays.',
      'Chalets are available from Saturday to Saturday only.',
      'The festival runs Monday to Friday.',
    ],
  },
  'availability.valid-since': {
    reads: {
      'Our gift vouchers have 24 months from the date of purchase.':
        'coverage 24 month',
      'Do gift cards run out? » Two years from the day they were bought':
        'coverage 2 year',
    },
    ignores: [
      'Warranty » 24 months from the date of purchase',
      'The tax office counts five years from the date of purchase.',
    ],
  },
  'availability.all-year': {
    reads: {
      'The park is open all year round.': '',
      'Support 365 days a year.': '',
    },
    ignores: ['Roses flower all year round.'],
  },
  'availability.valid-everywhere': {
    reads: {
      'Vouchers can be used at all of our cafés.': '',
    },
    ignores: [
      'Good food at all our restaurants.',
      'The rules are valid in all member states.',
    ],
  },
  'availability.balance-stays': {
    reads: {
      'The remaining balance stays on your gift card.': '',
    },
    ignores: ['Your bank balance stays private.'],
  },
  'availability.access': {
    reads: {
      'Lifetime access to all lessons.': '',
    },
    ignores: ['Access denied.'],
  },
  'availability.weekends-too': {
    reads: {
      'We work bank holidays.': '',
      'Someone to talk to, Sundays included.': '',
    },
    ignores: [
      'Evenings and weekends are charged at time and a half.',
      'Sundays are dull in our village.',
    ],
  },
  'availability.from-or-until': {
    reads: {
      'The counter is open from 7am.': '',
      'Phone line answered till midnight.': '',
    },
    ignores: [
      'Ask for the key the evening before if you land after 10 pm.',
      'Collect it after 7 pm.',
      'The show starts at seven.',
    ],
  },
  'availability.answered-never': {
    reads: { 'Do gift cards expire? » No, never.': '' },
    ignores: ['Do points expire? » No.'],
  },
  'availability.stays-valid': {
    reads: {
      'Your credits never expire.': '',
      'Punch cards have no expiry date.': '',
    },
    ignores: ['Passwords never expire.'],
  },
  'availability.valid-for': {
    reads: {
      'Gift cards are valid for 12 months.': 'coverage 12 month',
    },
    ignores: ['Passports are valid for ten years.'],
  },
  'availability.book-ahead': {
    reads: {
      'Members can book classes 7 days ahead.': 'coverage 7 day',
    },
    ignores: ['You must book 7 days ahead.', 'You cannot book 7 days ahead.'],
  },
  'availability.place-assured': {
    reads: {
      'Siblings are guaranteed a place.': '',
      'Members are always assured of a seat.': '',
    },
    ignores: [
      'A deposit of £20 gets you a guaranteed place.',
      'There is no guaranteed place.',
    ],
  },
  'availability.kept-for': {
    reads: {
      'Your parcel is kept at the counter for 14 days.': 'coverage 14 day',
      'Photos stay in your online gallery for a year.': 'coverage 1 year',
      'We keep your artwork files for two years.': 'coverage 2 year',
    },
    ignores: [
      'Keep your receipt for two years.',
      'Staff are kept on for two years.',
    ],
  },
  'availability.in-season': {
    reads: {
      'The tea room is open from March to the end of October.': '',
      'Open from early May to the end of September.': '',
    },
    ignores: [
      'The show ran from March to October.',
      'We are closed from March to October.',
    ],
  },
  'availability.never-closes': {
    reads: {
      'The launderette never closes.': '',
    },
    ignores: [
      'A good shop never closes a deal in a hurry.',
      'We never close your account without asking.',
    ],
  },
  'availability.daily-rounds': {
    reads: {
      'We deliver daily to Leeds, York and Hull.': '',
      'We collect every morning across the county.': '',
    },
    ignores: [
      'We deliver news of the club every day on our blog, for 3 euros.',
      'We write every day in our journal.',
    ],
  },
  'availability.every-day-below': {
    reads: {
      'Customer service » 7 days a week': '',
    },
    ignores: ['Menu of the canteen » Every day'],
  },
};
