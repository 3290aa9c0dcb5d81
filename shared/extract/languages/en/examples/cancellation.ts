import type { FrameWords } from '../../../frame-words.ts';

export const cancellation: FrameWords['examples'] = {
  'cancellation.free-of-fees': {
    reads: {
      'Members are not subject to cancellation fees.': '',
      'Cancellation charges do not apply to season ticket holders.': '',
      'Pay by the month, with no cancelation fee.': '',
      'There is no separate cancellation fee.': '',
      'No contract and no exit fees.': '',
    },
    ignores: [
      'Late members are subject to cancellation fees.',
      'An exit fee applies.',
    ],
  },
  'cancellation.deposit-back': {
    reads: {
      'We refund your deposit if you tell us three weeks before.':
        'notice 3 week',
    },
    ignores: ['The deposit is due three weeks before.'],
  },
  'cancellation.free-then': {
    reads: {
      'Cancelling after all? No charge.': '',
    },
    ignores: ['Delivering? No charge.'],
  },
  'cancellation.cant-come-moved': {
    reads: {
      'Change of plans? We move your booking to another date.': '',
    },
    ignores: ['A change of plans moved the council to another date.'],
  },
  'cancellation.answered-while': {
    reads: {
      'Can I cancel my order? » Yes, as long as it has not shipped.': '',
    },
    ignores: ['Can I cancel my order? » Yes, from tomorrow.'],
  },
  'cancellation.answered-change': {
    reads: {
      'Can I move my booking? » Yes, right up to collection, at no charge.': '',
    },
    ignores: ['Can I move my booking? » Yes, for £10.'],
  },
  'cancellation.any-time': {
    reads: {
      'Cancel anytime.': '',
    },
    ignores: ['We may cancel an event at any time.'],
  },
  'cancellation.when-you-want': {
    reads: {
      'The subscriber may end the subscription at any time, without reason or penalty.':
        '',
      'Ending your membership: use the app or write to us, whenever you like.':
        '',
      'You may cancel at any time, at no cost, with no retention call.': '',
      'Cancel your plan in two clicks.': '',
      'You can cancel your plan whenever you like.': '',
    },
    ignores: ['We reserve the right to cancel your account at any time.'],
  },
  'cancellation.notice': {
    reads: {
      'The locker is charged monthly; cancel with 20 days notice.':
        'notice 20 day',
      'Cancel up to 24 hours before your appointment.': 'notice 24 hour',
      'Cancellations accepted until 7 days before arrival.': 'notice 7 day',
    },
    ignores: [
      'Refunds for cancelled lessons are made within 6 days.',
      'You may cancel or return your order within 14 days.',
      'Same-day cancellations',
      '£80 exit fee if cancelled within 12 months.',
      'The show was cancelled 7 days before the premiere, said the press release.',
      'If we have no payment within 5 days, the booking is cancelled.',
      'If you do not confirm within 48 hours, your order will be cancelled.',
      'Ten minutes of delay result in automatic cancellation.',
      'After 3 days without payment, your order is cancelled.',
    ],
  },
  'cancellation.free': {
    reads: {
      'Free cancellation.': '',
      'Cancel at no cost.': '',
    },
    ignores: [
      'If nothing is free we put you on our cancellation list.',
      'Take out cancellation insurance to cancel free of charge.',

      'Cancelled accounts fall back to the free plan.',
      'Cancel the subscription or feel free to upgrade.',
    ],
  },
  'cancellation.free-until-above': {
    reads: {
      'Cancelling » Three days or more ahead: you pay nothing.': 'notice 3 day',
      'Cancellation » Free of charge up to 7 days before': 'notice 7 day',
      'Cancellation policy » Free until 48 hours ahead': 'notice 48 hour',
      'Can I change my slot? » Yes, for free, up to three hours before.':
        'notice 3 hour',
    },
    ignores: ['Cancellation » By email, during the first 30 minutes'],
  },
  'cancellation.schedule': {
    reads: {
      'Cancellation charges » 30 to 15 days before arrival: 50%':
        'notice 15-30 day, fee 50 %',
    },
    ignores: ['Growth » 30 to 15 days: 50%'],
  },
  'cancellation.schedule-free': {
    reads: {
      'Cancellation charges » More than 20 days before: none': 'notice 20 day',
    },
    ignores: [
      'Refunds for cancelling » Less than 20 days before: none',
      'Delivery charges » 20 days: none',
    ],
  },
  'cancellation.said-above': {
    reads: {
      'Ending your membership » Members are asked for written notice of one month.':
        'notice 1 month',
      'Cancellation policy » Up to 48 hours before the start.':
        'notice 48 hour',
    },
    ignores: [
      'Recipe » 48 hours before the start.',
      'Moving house, month by month » 6 weeks before: sort the attic.',
    ],
  },
  'cancellation.refund-for-notice': {
    reads: {
      'Cancellation policy » Give us 10 days of notice and the deposit is refunded.':
        'notice 10 day',
      'Cancellations » 48 hours before the visit: full refund.':
        'notice 48 hour',
    },
    ignores: [
      'Growth » 30 days before the sale: full refund.',
      'Cancellations » Refunds are paid within 10 days.',
    ],
  },
  'cancellation.given-back-by-us': {
    reads: {
      'If we are unable to honour your booking, all money paid will be returned.':
        '',
      'Should we have to cancel your dive, your deposit will be returned.': '',
      'If a session is cancelled by us, we reschedule it.': '',
      'Should your tour not be possible, or if your booking cannot be honoured, you get a full refund.':
        '',
    },
    ignores: [
      'We do not run an exchange scheme, because a refund is quicker.',
      'We may have to cancel your account.',
    ],
  },
  'cancellation.refundable-until': {
    reads: {
      'The deposit is refundable up to 15 days before the party.':
        'notice 15 day',
      'We refund your ticket until 2 hours before the show.': 'notice 2 hour',
      'No room is refunded unless cancelled at least 3 days before.':
        'notice 3 day',
    },
    ignores: ['Refunds were rarer 15 years before the euro.'],
  },
  'cancellation.refunded': {
    reads: {
      'If we cancel the tour, you get a full refund.': '',
    },
    ignores: [
      'Cancelled orders carry no refund.',
      'If you cancel late, everything you paid is due in full and all you paid is forfeited.',
    ],
  },
  'cancellation.may': {
    reads: {
      'You may cancel your order before it ships.': '',
      'Orders may be cancelled if they have not been packed.': '',
    },
    ignores: ['You may cancel the download.'],
  },
  'cancellation.mind-changed': {
    reads: {
      'Change your mind free of charge until the eve of your stay.': '',
    },
    ignores: ['Change your mind about gravy, free of charge.'],
  },
  'cancellation.moved': {
    reads: {
      'You can reschedule at any time.': '',
      'Pause or postpone whenever you like.': '',
    },
    ignores: [
      'We may change, pause or end the scheme at any time.',
      'We reserve the right to postpone at any time.',
    ],
  },
  'cancellation.moved-free-until': {
    reads: {
      'Change your date free of charge up to 5 days ahead.': 'notice 5 day',
      'Move your lesson up to 24 hours ahead, free of charge.':
        'notice 24 hour',
      'Rescheduling is free until 2 days before the visit.': 'notice 2 day',
    },
    ignores: ['We moved the parcel 2 days ago, free of charge.'],
  },
  'cancellation.paused-for': {
    reads: {
      'You can pause your course for up to 30 days.': 'notice 30 day',
      'Your veg box can be paused for as long as four weeks.': 'notice 4 week',
      "You'll be able to pause training for up to 6 weeks.": 'notice 6 week',
      'Members may put their membership on hold for up to 90 days.':
        'notice 90 day',
      'Freeze your membership for up to 4 months.': 'notice 4 month',
    },
    ignores: [
      'Chill them for 4 days, or freeze for up to 3 months.',
      'Pause for two minutes at the top of the stairs.',
      'Put the dough on hold for two hours in the fridge.',
      'We reserve the right to suspend your membership after 30 days.',
    ],
  },
  'cancellation.paused-at-will': {
    reads: {
      'Put your plan on hold whenever you like.': '',
    },
    ignores: ['Put us on hold whenever you like.'],
  },
  'cancellation.moved-before': {
    reads: {
      'Sessions may be moved up to 24 hours beforehand.': 'notice 24 hour',
      'Reschedule up to 12 hours before your class.': 'notice 12 hour',
      'Amendments must be made at least 6 hours before pick-up.':
        'notice 6 hour',
    },
    ignores: ['We changed the date 12 years ago.'],
  },
  'cancellation.free-until': {
    reads: {
      'Stays can be cancelled free of charge up to 72 hours before arrival (for example until Tuesday evening).':
        'notice 72 hour',
      'Free cancellation up to 48 hours before check-in.': 'notice 48 hour',
      'Cancel at no charge until 7 days before departure.': 'notice 7 day',
    },
    ignores: [
      'For example, a room can be cancelled free of charge up to 72 hours before arrival.',
      'Free guided tour of 2 hours.',
    ],
  },
  'cancellation.penalty': {
    reads: {
      'Cancellations made less than 24 hours ahead are charged half the fee.':
        'notice 24 hour, fee 50 %',
      'If you cancel within 3 days of the stay, the deposit is forfeited.':
        'notice 3 day',
      'If you cancel within 9 days, 40% of the total is retained.':
        'notice 9 day, fee 40 %',
    },
    ignores: [
      'Give us 3 weeks and you are out: no exit fee.',
      'Parties of ten are subject to a set menu.',
      'A deposit is charged 30 days ahead.',
      'Rooms we cancel within 3 days are charged to nobody.',
      'Your details are retained for 30 days after cancellation, 40% of the total in paper form.',
    ],
  },
  'cancellation.refunded-above': {
    reads: {
      'Cancelling » As long as no one has started on it, we return 100% of the fee.':
        'fee 100 %',
      'Cancellation by the hotel » You receive a full refund.': '',
      'If we cancel your tour » The sum paid is refunded in full.': '',
    },
    ignores: ['Returns » You receive a full refund.'],
  },
  'cancellation.moved-free': {
    reads: {
      'You may defer your course without charge.': '',
      'You may switch your pottery workshop to a different date free of charge.':
        '',
      "Need another day? We'll move your survey free of charge.": '',
      'You may reschedule your lesson free of charge.': '',
      'Change your appointment free of charge.': '',
    },
    ignores: ['Rescheduling costs $20.'],
  },
  'cancellation.refunded-before': {
    reads: {
      'If you cancel more than 60 days out we refund everything but the deposit.':
        'notice 60 day',
      'Cancellations made more than 48 hours before departure receive a refund.':
        'notice 48 hour',
      'Cancel a week before the class and get a refund.': 'notice 1 week',
    },
    ignores: [
      'Cancellations less than 2 days before arrival are non-refundable.',
    ],
  },
  'cancellation.notice-given': {
    reads: {
      "Memberships on a contract need 30 days' notice to cancel.":
        'notice 30 day',
      'A month of notice is asked before you cancel the contract.':
        'notice 1 month',
    },
    ignores: ['We may cancel the class at our discretion on two days notice.'],
  },
  'cancellation.notice-or-else': {
    reads: {
      'Please cancel lessons 48 hours ahead, otherwise a fee of $30 applies.':
        'notice 48 hour, fee 30 ?',
      'To cancel a fitting, tell us within 12 hours, or a charge is made.':
        'notice 12 hour',
    },
    ignores: ['We may cancel an order, otherwise it ships in 2 days.'],
  },
  'cancellation.moved-or-refunded': {
    reads: {
      'In a storm, we offer to reschedule or refund your trip.': '',
      'If we are snowed in, your lesson will be rescheduled or refunded.': '',
    },
    ignores: [
      'Trips are not rescheduled or refunded.',
      'Where lessons were rescheduled or refunded, the ledger says so.',
    ],
  },
  'cancellation.answered-yes': {
    reads: {
      'Can I cancel at any time? » Yes, from your account.': '',
      'Can I leave whenever I want and cancel anytime? » Of course.': '',
    },
    ignores: [
      'Can I cancel at any time? » No.',
      'Can I cancel at any time? » Yes, for a £20 fee.',
      'Can I park at any time? » Yes.',
    ],
  },
  'cancellation.until-moment': {
    reads: {
      'You may cancel a table up to noon the day before.': '',
    },
    ignores: [
      'If you cancel on the day, the full fee is charged.',
      'The fair was opened the evening before.',
    ],
  },
  'cancellation.costs-nothing': {
    reads: {
      'Cancel four days ahead and you owe us nothing.': 'notice 4 day',
    },
    ignores: ['Four days of storms cost the village dear.'],
  },
  'cancellation.leave-on-notice': {
    reads: {
      "Parents may withdraw a child with one month's notice.": 'notice 1 month',
      "Give four weeks' notice and you're out.": 'notice 4 week',
    },
    ignores: [
      'Leave the island an hour before the tide.',
      'Four weeks passed without notice.',
    ],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Skip a basket whenever you like.': '',
    },
    ignores: [
      'Promotional prices are for a limited time and may end or change at any time.',
      'You can stop the machine at any time by pressing the red button.',
      'You can unsubscribe at any time.',
      'Children skip across the yard all day.',
    ],
  },
  'cancellation.answered-any-time': {
    reads: {
      'Can I cancel my plan? » In two clicks, whenever you like.': '',
    },
    ignores: [
      'Can I cancel my plan? » Call us whenever you like.',
      'Can I upgrade my plan? » Whenever you like.',
    ],
  },
  'cancellation.move-offered': {
    reads: {
      'If the rain is too strong, we will offer to reschedule your tour.': '',
    },
    ignores: [
      'Please call us to reschedule so that we can offer the table to others.',
    ],
  },
  'cancellation.cant-come': {
    reads: {
      "Can't make it? You get the whole lot back.": '',
      'If something comes up, there is nothing to pay.': '',
    },
    ignores: [
      'Something comes up on the screen.',
      "If you can't make it, please let us know.",
    ],
  },
  'cancellation.cant-come-in-time': {
    reads: {
      "Plans change? Tell us two days beforehand and there's no charge.":
        'notice 2 day',
    },
    ignores: ['Plans change within two days.'],
  },
  'cancellation.unused-refunded': {
    reads: {
      'Any unused retainer will be returned to you promptly.': '',
      'We pay you back unspent funds at the end of the matter.': '',
      'The lessons you have not taken come back to you as money.': '',
      "We refund the nights you don't use.": '',
      'Unused months are refunded.': '',
    },
    ignores: [
      'Unused funds are carried over to the next year.',
      'No partial refunds will be given for unused nights.',
      'Unused months cannot be refunded.',
      'Unused lessons are listed in your account.',
    ],
  },
  'cancellation.made-up': {
    reads: {
      'Missed lessons can be made up.': '',
      'We credit missed sessions towards your next block.': '',
      'Missed lessons can be rearranged within the same term.': '',
      'You can take a make-up class in the same month.': '',
      'Make up a missed lesson within the term.': '',
    },
    ignores: [
      'Missed lessons are charged.',
      'Missed lessons cannot be made up.',
      'They made up after the lesson.',
    ],
  },
  'cancellation.held-if-late': {
    reads: {
      'We hold your table for 20 minutes.': 'notice 20 minute',
      'We allow a 15 minute grace period for late arrivals.':
        'notice 15 minute',
      'There is a ten-minute grace period before your appointment goes to somebody else.':
        'notice 10 minute',
    },
    ignores: ['Invoices have a grace period of 10 days.'],
  },
  'cancellation.may-pause': {
    reads: {
      'Members may freeze their membership.': '',
      'You can pause your plan.': '',
    },
    ignores: [
      'We may suspend your membership.',
      'You cannot freeze your membership.',
    ],
  },
  'cancellation.pass-extended': {
    reads: {
      'If you are ill, send us a note and we extend your pass.': '',
    },
    ignores: ['We extend your membership card programme to new cities.'],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      "Kindly let us know two days before if you can't attend.": 'notice 2 day',
      "If you can't take part in a tasting, you have to let us know at least 4 days prior.":
        'notice 4 day',
    },
    ignores: ["If you can't attend, call us."],
  },
  'cancellation.notice-asked': {
    reads: {
      'How much notice must I give to cancel? » 24 hours, please.':
        'notice 24 hour',
    },
    ignores: ['How much notice must I give to cancel? » As much as you can.'],
  },
  'cancellation.answered-pause': {
    reads: {
      'Can I freeze my membership? » Yes, for up to three months.':
        'notice 3 month',
    },
    ignores: ['Can I freeze my membership? » Yes, for £5 a month.'],
  },
  'cancellation.fee-waived': {
    reads: {
      'In a medical emergency the fee is dropped.': '',
      'We will waive the late cancellation fee if you are ill.': '',
    },
    ignores: [
      'The cancellation fee may be waived at our sole discretion.',
      'The call-out fee is waived if you go ahead.',
    ],
  },
  'cancellation.written-notice': {
    reads: {
      'Members must give one month notice in writing.': 'notice 1 month',
      'It goes on month to month until you give 30 days written notice.':
        'notice 30 day',
    },
    ignores: [
      "Prices may rise after 30 days' written notice.",
      'Send written notice of a defect within 8 days.',
    ],
  },
  'cancellation.may-move': {
    reads: {
      'You may reschedule your appointment once.': '',
      'Lessons can be moved to another date.': '',
    },
    ignores: ['We may have to move your appointment.'],
  },
  'cancellation.transferable': {
    reads: {
      'Your fee can be transferred to another course.': '',
    },
    ignores: [
      'Your data may be transferred to another company.',
      'Deposits cannot be transferred.',
    ],
  },
  'cancellation.refunded-in-hardship': {
    reads: {
      'The deposit is non-refundable, except in case of serious illness.': '',
    },
    ignores: ['The deposit is non-refundable.'],
  },
  'cancellation.called-off-made-good': {
    reads: {
      'If too few sign up, the course is called off and fees are refunded.': '',
      'Classes that the teacher calls off are rescheduled or refunded.': '',
    },
    ignores: [
      'Events that were called off made the news.',
      'Classes are never rescheduled or refunded.',
    ],
  },
  'cancellation.told-or-else': {
    reads: {
      'Let us know 24 hours ahead, otherwise the lesson is charged.':
        'notice 24 hour',
    },
    ignores: [
      'Your notice of assessment or a letter about the visit is sent within 16 weeks.',
      'Warn us 24 hours ahead of a large delivery, or nobody can help you unload.',
    ],
  },
  'cancellation.used-to-the-end': {
    reads: {
      'After you cancel you keep your gym access until the end of the month.':
        '',
      'When you cancel, you keep access until the end of the paid period.': '',
    },
    ignores: ['You have access until the end of the trial.'],
  },
  'cancellation.back-before-start': {
    reads: {
      'Up to 7 days before arrival we refund what you paid.': 'notice 7 day',
    },
    ignores: [
      'For bookings made within 10 days of arrival the whole amount must be paid at once.',
      'The balance is due 30 days before arrival.',
    ],
  },
  'cancellation.substitute': {
    reads: {
      'You can send somebody in your place.': '',
      'Substitutions are accepted at any time.': '',
    },
    ignores: ['You cannot send somebody in your place.'],
  },
  'cancellation.until-dispatch': {
    reads: {
      'You may cancel your order if it has not yet been packed.': '',
      'Orders can be cancelled before production begins.': '',
      'Orders can be cancelled until they leave our warehouse.': '',
      'You can cancel your order before it ships.': '',
    },
    ignores: [
      'We cancel parcels that have not been sent by then.',
      'Orders cannot be cancelled before they ship.',
    ],
  },
  'cancellation.forgiven': {
    reads: {
      'First-time late cancellations are forgiven.': '',
    },
    ignores: ['Late cancellations are never forgiven.'],
  },
  'cancellation.short-notice': {
    reads: {
      "With less than 24 hours' notice, 50% of the fee is charged.":
        'notice 24 hour, fee 50 %',
    },
    ignores: ['Within 24 hours, half of our visitors came back.'],
  },
  'cancellation.before-renewal': {
    reads: {
      'Month to month: cancel before your next billing date.': '',
    },
    ignores: [
      'You must cancel before the next billing date to avoid a charge.',
      'We bill you before each renewal.',
    ],
  },
  'cancellation.then-rolling': {
    reads: {
      'Six months minimum, then month to month.': 'notice 6 month',
      'A minimum of two months, then it rolls monthly.': 'notice 2 month',
    },
    ignores: [
      'Two months at £5, then monthly at £20.',
      'The course runs for three months, then monthly meetings follow at the library on the first Monday.',
    ],
  },
  'cancellation.takes-effect': {
    reads: {
      'Cancellations take effect at the end of the billing period.': '',
      'Cancelling » Your plan stops at the end of the paid month.': '',
    },
    ignores: [
      'The new timetable takes effect at the end of the month.',
      'The lease ends on the last day of the month.',
    ],
  },
  'cancellation.rest-back': {
    reads: {
      'Cancellation » Whatever was paid beyond the deposit is returned to you.':
        '',
      'Cancellation » Any amount paid above the deposit will be refunded.': '',
      'If you cancel, we refund what you paid less the booking fee.': '',
    },
    ignores: [
      'Cancellation » The deposit is above what others ask.',
      'Any amount above the deposit is due on arrival.',
    ],
  },
  'cancellation.since-signed': {
    reads: {
      'You may cancel within thirty days of signing the contract.':
        'notice 30 day',
    },
    ignores: ['Within ten days of signing the contract we send the keys.'],
  },
  'cancellation.refunded-if-taken-again': {
    reads: {
      'If someone else takes your place, we refund you.': '',
      'Your fee is returned if we manage to resell the ticket.': '',
    },
    ignores: [
      'If the room is filled by then, try our sister house.',
      'We cannot fill your place so late.',
    ],
  },
  'cancellation.remedy-when-called-off': {
    reads: {
      'If the concert is postponed, your ticket stays valid for the new date.':
        '',
      'When a walk is rained off you choose another date.': '',
    },
    ignores: [
      'We text everybody if the walk is called off.',
      'The concert was postponed by the council.',
    ],
  },
  'cancellation.given-back': {
    reads: {
      'If you cancel the pottery evening, we refund it.': '',
    },
    ignores: [
      'The cancellation and refund form is on the next page.',
      'If you cancel, nothing will be refunded.',
    ],
  },
  'cancellation.refund-on-notice': {
    reads: {
      "A refund of the lesson needs three days' notice.": 'notice 3 day',
    },
    ignores: ['Please bring your ticket two days before the show.'],
  },
  'cancellation.only-if-called-off': {
    reads: {
      'Places are non-refundable unless the workshop is cancelled.': '',
    },
    ignores: ['Places are non-refundable unless we say so.'],
  },
  'cancellation.missed-made-up': {
    reads: {
      'Missed lessons can be caught up in any other group.': '',
      'Sessions your child misses are carried over to the next term.': '',
    },
    ignores: [
      'Missed lessons will not be made up.',
      'Absences are not refunded.',
    ],
  },
  'cancellation.remedy-in-hardship': {
    reads: {
      'In case of illness we refund the lessons that are left.': '',
    },
    ignores: [
      'No refund is given in case of illness.',
      'Your insurer refunds the doctor in case of illness.',
    ],
  },
  'cancellation.deposit-carried-over': {
    reads: {
      'The deposit can be moved to a new date.': '',
      'Deposits go with you: yours is carried over to the next intake.': '',
    },
    ignores: [
      'The deposit is paid to the next of kin.',
      'The deposit counts towards the price.',
    ],
  },
  'cancellation.carried-over': {
    reads: {
      "Can't make it? We put your fee towards another workshop.": '',
    },
    ignores: [
      'The balance is carried over to the next invoice.',
      'Unused points are carried over to the next year.',
    ],
  },
  'cancellation.notice-then-free': {
    reads: {
      'Something came up? With 3 days notice there is nothing to pay.':
        'notice 3 day',
    },
    ignores: ['Delivery with two days notice costs nothing.'],
  },
  'cancellation.refunded-until-made': {
    reads: {
      'We refund you if production has not yet started.': '',
    },
    ignores: ['No refund once the engraving has been started.'],
  },
  'cancellation.share-back': {
    reads: {
      'Half of the fee is refunded when you cancel.': 'fee 50 %',
    },
    ignores: ['The bank refunds 5 % of all card purchases.'],
  },
  'cancellation.notice-on-plan': {
    reads: {
      'For monthly plans, 2 weeks notice is required.': 'notice 2 week',
      'For open-ended memberships, 20 days notice must be given.':
        'notice 20 day',
    },
    ignores: ['Two days notice is needed for custom cakes.'],
  },
};
