import type { FrameWords } from '../../../frame-words.ts';

export const noFee: FrameWords['examples'] = {
  'no-fee.none-hidden': {
    reads: {
      'No hidden costs.': '',
      'No extra charges at the weekend.': '',
    },
    ignores: ['Hidden costs eat into many budgets.'],
  },
  'no-fee.commitment-none': {
    reads: {
      'Commitment: none.': '',
    },
    ignores: ['Commitment: twelve months.'],
  },
  'no-fee.answered-yes': {
    reads: { 'About the certificate: is it included? » Yes, of course.': '' },
    ignores: [
      'About the certificate: is it included? » No.',
      'Are you open on Sundays? » Yes, of course.',
    ],
  },
  'no-fee.none': {
    reads: {
      'No hidden fees.': '',
      'Zero setup cost.': '',
      'No call-out fee on Sundays until noon.': '',
    },
    ignores: [
      'The council does not take a view on fees.',
      'A no-show may cost the whole of it.',
      '212 555 0199 or, free of charge, 1 800 555 0199.',
      'No entry after dark.',
    ],
  },
  'no-fee.kept-free': {
    reads: {
      'We hold your order for 10 days at no charge.': 'coverage 10 day',
    },
    ignores: ['We hold your order for ten days.'],
  },
  'no-fee.no-commitment': {
    reads: {
      'No minimum number of guests.': '',
      'No obligation quote.': '',
      'No long-term contract.': '',
    },
    ignores: [
      'There is no minimum age.',
      'Homes without contracts wait longer.',
      'The contract runs for 12 months.',
    ],
  },
  'no-fee.no-deposit': {
    reads: {
      'We do not ask for card details when you sign up.': '',
      'No credit card required.': '',
      'No deposit needed.': '',
    },
    ignores: ['Deposits are kept.'],
  },
  'no-fee.no-surprise': {
    reads: {
      'One clear price, no surprises.': '',
      'One price for all, never a surprise.': '',
      'Honest fares without surprises.': '',
    },
    ignores: ['A surprise party.', 'A gentle first visit, no surprises.'],
  },
  'no-fee.fixed-price': {
    reads: {
      'Airport runs at fixed fares, with no surge.': '',
      'Fixed-price quotes.': '',
      'All-inclusive price.': '',
    },
    ignores: ['The event is billed at the set rate.', 'Prices vary.'],
  },
  'no-fee.free-service': {
    reads: {
      'Free parking for guests.': '',
      'Complimentary Wi-Fi in every room.': '',
    },
    ignores: [
      'Whoever waits two rounds draws a free card.',
      'Shy children speak freely in a private class.',
      'We cannot send a technician out to price a repair at no cost.',
      'A fair installer gives you a free quote.',
      'Free from parabens: our quote of the day.',
      'Feel free to ask for advice.',
      'Courtesy and careful service at every visit.',
      'Walk in when slots are free.',
    ],
  },
  'no-fee.free-thing': {
    reads: {
      'Free boot waxing': '',
      'Complimentary hand balm': '',
      'Under-fives swim free': '',
    },
    ignores: ['Free', 'PFAS-free wax', 'Free delivery'],
  },
  'no-fee.free-time': {
    reads: {
      '20 minutes of free waiting time.': 'coverage 20 minute',
    },
    ignores: ['Wait 20 minutes.'],
  },
  'no-fee.not-charged': {
    reads: {
      "Tenants don't pay us a penny to apply.": '',
      'Your first consultation costs you nothing.': '',
      'We never surprise you with extra charges.': '',
      'You do not pay a penny until the roof is finished.': '',
      'We never charge for estimates.': '',
    },
    ignores: [
      "If tenants don't pay, we write to them.",
      'Never pay more than 20% up front.',
      'Charge the battery.',
    ],
  },
  'no-fee.included': {
    reads: {
      'Airport transfer included.': '',
    },
    ignores: ['Batteries not included.'],
  },
  'no-fee.item-included': {
    reads: { 'Spare blades included': '' },
    ignores: ["What's included", 'What is included'],
  },
  'no-fee.in-price': {
    reads: {
      'Airport collection is already part of the nightly rate.': '',
      'Skipper and fuel are all in the charter price.': '',
      'Our day rate takes in travel and clearing up.': '',
      'Backups are included in every plan.': '',
      'Our rates include boots, poles and a lesson.': '',
      'Scaffolding is included in the price.': '',
      'Books and notebooks are included in the fees.': '',
      'Sails and ropes: all part of the price.': '',
    },
    ignores: [
      'What is included in the price depends on the package.',
      'An adviser may ask you for part of the fee on the day.',
      'Prices rise in the summer.',
    ],
  },
  'no-fee.provided': {
    reads: {
      'Gear (a helmet, a vest, two paddles) is provided for beginners.': '',
      'Aprons and all utensils are provided.': '',
      'Helmets supplied, just bring warm socks.': '',
    },
    ignores: [
      'Tools are provided by third parties.',
      'Towels are not provided.',
      'The information provided is for guidance.',
    ],
  },
  'no-fee.plan-includes': {
    reads: {
      'All plans include support.': '',
    },
    ignores: [
      'A missed visit is charged a call-out fee to cover the technician’s time.',
      'The plan includes 3 hours of advice.',
      'The list includes names.',
      'Every package includes a 14-day money-back guarantee and support.',
    ],
  },
  'no-fee.price-includes': {
    reads: {
      'The rate of $1,900 per report covers the interviews and the drawings.':
        'price 1900 ?',
      'Your ticket includes the tasting and a map.': '',
    },
    ignores: [
      'The price includes neither crockery nor glasses.',
      'The fee covers the use of the room only.',
      'Ask whether the price includes the tasting.',
      'The report includes the drawings and a map.',
    ],
  },
  'no-fee.plan-includes-unlimited': {
    reads: {
      'Every package includes unlimited calls.': '',
    },
    ignores: ['The list includes unlimited names.'],
  },
  'no-fee.price-change-told': {
    reads: {
      "We may revise our rates on 60 days' written notice.": 'coverage 60 day',
      "Fees may be reviewed with one month's notice.": 'coverage 1 month',
      "We give you 30 days' notice before our prices go up.": 'coverage 30 day',
      'We give 45 days notice of any price change.': 'coverage 45 day',
      'You will be notified of any price increase 2 months in advance.':
        'coverage 2 month',
    },
    ignores: [
      "You may change your booking with 3 days' notice.",
      'Prices changed 45 days ago.',
    ],
  },
  'no-fee.pay-after': {
    reads: {
      'Settle up only once you are happy with the garden.': '',
      'We never ask for a deposit.': '',
      'You are billed once the work is finished: nothing to pay until then.':
        '',
      'Pay only after your cleaner has left.': '',
    },
    ignores: [
      'Please settle up when you have finished your meal.',
      'Pay at the counter.',
    ],
  },
  'no-fee.fee-counted': {
    reads: {
      'Our inspection fee is waived if you book the job with us.': '',
      'The consultation goes towards your treatment.': '',
      'The diagnosis is credited to the repair.': '',
    },
    ignores: [
      'The cancellation fee is waived on request.',
      'The fee for a second key is small.',
    ],
  },
  'no-fee.price-first': {
    reads: {
      "We'll talk you through the costs before you commit to anything.": '',
      'We are upfront about fees before any treatment.': '',
      'You get a price before any work starts.': '',
      'Extra fees are always discussed and agreed in advance.': '',
    },
    ignores: ['Clean the wall before any work starts.'],
  },
  'no-fee.only-needed': {
    reads: {
      'We only replace the parts that need replacing.': '',
      'We never recommend treatment you do not need.': '',
    },
    ignores: [
      'You only need to replace the filter once a year.',
      'Most people do not need a second test.',
    ],
  },
  'no-fee.no-result': {
    reads: {
      "We don't charge if we can't fix it.": '',
      'No cure no pay.': '',
      'Pay nothing if we find no leak.': '',
      'You will not be charged lawyer fees unless we win.': '',
    },
    ignores: [
      'A deposit of 20% with the balance paid when the house is sold.',
      'Members win a badge.',
    ],
  },
  'no-fee.pay-what-you-see': {
    reads: {
      'The price on your estimate is the price on your invoice.': '',
      'Nothing is added to your bill that was not in the quote.': '',
      'Learners pay the same fee from their first lesson to their test.': '',
      'The price you see is the price you pay.': '',
      'No surprises on your bill.': '',
    },
    ignores: [
      'Extra hours are billed at the normal rate.',
      'Change plan and only pay the difference.',
      'Pay at the till.',
      'Cancel and pay only what you used.',
    ],
  },
  'no-fee.price-stays': {
    reads: {
      'Your subscription will not go up while you are a member.': '',
      'Existing members keep their old price.': '',
      'Current subscribers keep their price.': '',
      'Your rate is locked in for good, no price increases.': '',
    },
    ignores: [
      'The price is fixed by the ministry twice a year.',
      'Same price as last year’s brochure.',
      'Prices may rise.',
    ],
  },
  'no-fee.price-held-for': {
    reads: {
      'Our quotes are valid for 60 days.': 'coverage 60 day',
      'Rent locked for 12 months.': 'coverage 12 month',
      'We will not raise your rent for two years.': 'coverage 2 year',
      'Your rate is locked in for 3 years.': 'coverage 3 year',
      'Price locked for 18 months.': 'coverage 18 month',
    },
    ignores: ['The gate is locked for 3 hours.'],
  },
  'no-fee.said-above': {
    reads: {
      'Booking fee » Waived, free of charge': '',
      'Parking » Free': '',
    },
    ignores: ['Booking fee » 5 %'],
  },
  'no-fee.we-pay': {
    reads: {
      'The clinic absorbs the laboratory charges.': '',
      'We cover the transfer fees.': '',
    },
    ignores: ['You cover the transfer fees.'],
  },
  'no-fee.free-of-charge': {
    reads: {
      'Seat belts are fitted at no extra cost.': '',
    },
    ignores: [
      'God forgives all, free of charge.',
      'Cash sales under £20 need no invoice.',
      "It isn't fair on us.",
      'You can withdraw consent at any time, free of charge.',
      'The risk is on us, not on you.',
      'At a cost of many hours.',
    ],
  },
  'no-fee.free-for-some': {
    reads: {
      'Free for students.': '',
      'Free for members.': '',
    },
    ignores: ['Students pay five pounds at the desk.'],
  },
  'no-fee.costs-nothing': {
    reads: {
      'Setup fee » $0': 'price 0 ?',
    },
    ignores: ['Side effects » None', 'Setup fee » $40'],
  },
  'no-fee.first-minutes': {
    reads: {
      'The first 20 minutes with a notary are free.': 'coverage 20 minute',
    },
    ignores: ['In the first 20 minutes the band played two songs.'],
  },
  'no-fee.is-free': {
    reads: {
      'Posting a notice is 100% free on our site.': '',
      'Under-sevens travel free with an adult.': '',
      'Key cutting for tenants is free.': '',
    },
    ignores: [
      'The first part is free of tax.',
      'Nothing in life is free, as they say.',
      'Slots are free in May.',
      'The cream is free from perfume.',
    ],
  },
  'no-fee.free-at-last': {
    reads: {
      'Sharpening of garden shears while you wait, free.': '',
      'Bike racks at the back door, complimentary.': '',
    },
    ignores: [
      'Ways to ship » Standard, 2 to 5 days, $9, free',
      'A recipe that is guaranteed to leave your kitchen smelling sugar-free.',
      'Free',
    ],
  },
  'no-fee.answered-no': {
    reads: {
      'Is there a fee for late changes of guest names? » None.': '',
      'Do you charge for keys? » No, never.': '',
    },
    ignores: [
      'Is there a lift? » No.',
      'Do you charge for keys? » No, £4 each.',
    ],
  },
  'no-fee.fee-none': {
    reads: { 'Corkage: none': '', 'Exit fees: zero': '' },
    ignores: ['Delivery fees: none'],
  },
  'no-fee.zero': {
    reads: { 'Entry for toddlers: £0': 'price 0 GBP' },
    ignores: ['Subtotal £0', 'Interest £0 for a year'],
  },
  'no-fee.lent': {
    reads: {
      'We lend you a pushchair while yours is being mended.': '',
      'A courtesy car keeps you moving during the repair.': '',
    },
    ignores: ['We lend you up to £20,000 for a new kitchen.'],
  },
  'no-fee.price-held-until': {
    reads: {
      'Prices held until 31 March 2027.': 'ends 2027-03-31',
    },
    ignores: ['The price of milk held steady from May 2024.'],
  },
  'no-fee.so-many-free': {
    reads: {
      'Two free dump runs a year for every household.': '2 dump',
    },
    ignores: [
      'Every tenth wash is free.',
      'Two trains every hour.',
      'Rooms with two free beds.',
    ],
  },
  'no-fee.time-included': {
    reads: {
      'The diploma includes a three-year membership of the guild.':
        'coverage 3 year',
      "Your seat comes with six months' access to the recordings.":
        'coverage 6 month',
      'Two years of servicing included with every boiler.': 'coverage 2 year',
    },
    ignores: [
      'The museum includes two galleries and a hall that took 3 years to build.',
    ],
  },
  'no-fee.done-every-time': {
    reads: {
      'We carry out a damp survey before every project.': '',
      'Each repair ends with a road test.': '',
      'Safety checks are included with every service.': '',
    },
    ignores: [
      'Carry out the checks in the manual after each lesson of your own.',
      'The ministry conducts a survey with every household.',
    ],
  },
  'no-fee.is-included': {
    reads: { 'Garden chairs and cushions are included.': '' },
    ignores: [
      'Linen and towels may be included.',

      'Garden chairs are not included.',
      'The cable is included for 30 days of testing.',
    ],
  },
  'no-fee.included-for-all': {
    reads: {
      'A printed map comes with every walk.': '',
      'Pull buoys are included for every swimmer.': '',
    },
    ignores: [
      'Paddles are not included with any ticket.',
      'Bedding does not come with every room.',
    ],
  },
  'no-fee.priced-first': {
    reads: {
      'Spare parts are quoted before we order them.': '',
    },
    ignores: ['Prices are quoted in euros.'],
  },
  'no-fee.claims-handled': {
    reads: {
      'We file your claims for you.': '',
      'Direct billing to most plans.': '',
      'We deal directly with your insurer.': '',
    },
    ignores: ['Send the claim form to your employer.'],
  },
  'no-fee.priced-up-front': {
    reads: {
      'No work begins until you have agreed the price.': '',
      'Larger builds are scoped and priced up front.': '',
      'The fee is agreed up front.': '',
    },
    ignores: ['Rent is paid up front.'],
  },
  'no-fee.every-includes': {
    reads: {
      'Each wash comes with a free interior vacuum.': '',
      'Our monthly fee covers unlimited calls and emails.': '',
      'All portrait sessions include the use of costumes.': '',
      'Every rental comes with a helmet and a lock.': '',
    },
    ignores: [
      'Our monthly fee includes all taxes.',
      'All chapters include a summary of the plot.',
    ],
  },
  'no-fee.so-many-included': {
    reads: {
      'The first 15 miles are included.': '15 miles',
    },
    ignores: ['The first 15 miles are the hardest.'],
  },
  'no-fee.given-every-time': {
    reads: {
      'After every lesson you receive a progress report.': '',
      'Before-and-after photos with every clean.': '',
    },
    ignores: ['Bring a bottle to every lesson.'],
  },
  'no-fee.asked-before': {
    reads: {
      'We seek your approval before incurring any large cost.': '',
      'Larger expenses are cleared with you first.': '',
      'Additional work is only ever done once the owner has agreed the price.':
        '',
      'If the job grows, we call you before we carry on.': '',
      'No repair is done without your approval.': '',
    },
    ignores: [
      'We seek approval from the council before building.',
      'Call us before you carry on.',
    ],
  },
  'no-fee.costs-shown': {
    reads: {
      'We give you a written estimate of our fees.': '',
      'You get an itemised bill showing everything we did.': '',
    },
    ignores: ['An estimate of the crowd was never made.'],
  },
  'no-fee.brought-along': {
    reads: {
      'We bring all our own equipment and products.': '',
      'Our cleaners come with their own supplies.': '',
      'We bring all our own equipment.': '',
      'The waste is taken away at the end.': '',
    },
    ignores: [
      'Bring products back within a month.',
      'Please bring your own equipment.',
      'We do not take your rubbish away.',
      'The waste is taken away for £40.',
    ],
  },
  'no-fee.price-told': {
    reads: {
      'The vet on duty will tell you the price.': '',
      'You are given a new price and decide.': '',
      'The price is agreed with you by phone.': '',
    },
    ignores: [
      'Ask the desk to tell you the price.',
      'We do not tell you the price by phone.',
    ],
  },
  'no-fee.made-ready': {
    reads: {
      'Beds are made up for your arrival.': '',
    },
    ignores: ['Beds are not made up.'],
  },
  'no-fee.work-unlimited': {
    reads: {
      'Unlimited on-site visits': '',
      'Unlimited revisions until you approve the proof.': '',
    },
    ignores: [
      'The possibilities are unlimited.',
      'Unlimited revisions cost €40 a month.',
    ],
  },
  'no-fee.rise-capped': {
    reads: {
      'Rent increases will not exceed 5% a year.': 'level 5 %',
      'Price rises are capped at 3%.': 'level 3 %',
    },
    ignores: ['Humidity must not exceed 60%.', 'Prices rose by 3% last year.'],
  },
  'no-fee.rises-no-more': {
    reads: {
      'Your fee will never rise by more than 2%.': 'level 2 %',
    },
    ignores: ['Rents rose by more than 5% last year.'],
  },
  'no-fee.pay-when-done': {
    reads: {
      'Payment is taken only after the work is done.': '',
      'We request payment once the roof is finished.': '',
    },
    ignores: [
      'Payment is taken when you book the visit.',
      'The fee is due upon completion of the survey.',
      'Payments received after the appointment date are late.',
    ],
  },
  'no-fee.price-as-told': {
    reads: {
      'The fee quoted at the visit is final.': '',
      'The fare shown when you book is guaranteed.': '',
    },
    ignores: [
      'The price shown is per person.',
      'The price shown is not final.',
    ],
  },
  'no-fee.price-kept-for': {
    reads: {
      'Your monthly payment is locked in for three years.': 'coverage 3 year',
      'The figure stays the same no matter how long the job takes.': '',
    },
    ignores: [
      'The temperature is held for 24 hours.',
      'The deposit is held for three days.',
    ],
  },
  'no-fee.pays-as-told': {
    reads: {
      'You pay exactly the amount shown on your estimate.': '',
      'You are billed precisely what was agreed.': '',
    },
    ignores: [
      'You pay exactly half on the day of booking.',
      'You pay at the desk, as shown.',
    ],
  },
  'no-fee.not-without-yes': {
    reads: {
      'We never start until you have accepted the number.': '',
      'We do not order parts without your approval.': '',
    },
    ignores: [
      'We never start before nine in the morning.',
      'We do not begin marketing your data without your consent.',
    ],
  },
  'no-fee.covers-all': {
    reads: {
      'Our estimates include every cost of the job.': '',
      'The plan covers all materials.': '',
    },
    ignores: [
      'Our rates do not include all materials.',
      'Their quotes left out every cost.',
    ],
  },
  'no-fee.nothing-extra': {
    reads: {
      'No paid add-ons to unlock later.': '',
      'There will be no surprise invoices.': '',
    },
    ignores: [
      'Paid add-ons are available on request.',
      'No paid holidays are due to volunteers.',
    ],
  },
  'no-fee.none-required': {
    reads: {
      'Most of our vans do not require a deposit.': '',
      'We never ask for a deposit.': '',
    },
    ignores: ['We require a deposit.', 'We do not require shoes.'],
  },
  'no-fee.is-not-required': {
    reads: {
      'A deposit is not required.': '',
      'A contract is never needed.': '',
    },
    ignores: ['A deposit is required.', 'The deposit is not refundable.'],
  },
  'no-fee.never-added': {
    reads: {
      'Service charges are never added to the total.': '',
      'No stairs fee is ever added to the price.': '',
    },
    ignores: [
      'VAT is added to the total at checkout.',
      'Your name is never added to a mailing list.',
    ],
  },
  'no-fee.fee-back-if': {
    reads: {
      'Your survey fee is refunded once you order.': '',
      'We refund the inspection fee if you go ahead.': '',
    },
    ignores: [
      'The survey fee is due once you order.',
      'The fee is refunded if the visit is late.',
    ],
  },
  'no-fee.service-thrown-in': {
    reads: {
      'Set-up is thrown in.': '',
      'We throw in the assembly.': '',
    },
    ignores: [
      'The towel is in the basket.',
      'We do not throw in the assembly.',
    ],
  },
  'no-fee.nobody-tied': {
    reads: {
      'You are never tied to a contract.': '',
      'Our members are not locked into a long agreement or subscription.': '',
    },
    ignores: [
      'Once you sign, you are bound by the contract.',
      'Dogs are not tied to the fence.',
    ],
  },
  'no-fee.free-item': {
    reads: {
      'Free soil test, results by post': '',
      'Free academy, trained badge, media kit': '',
    },
    ignores: [
      'Gluten free bread, baked every morning',
      'Feel free to bring your own tools, by the way.',
    ],
  },
  'no-fee.none-incurred': {
    reads: {
      'The session does not incur a travel fee.': '',
      'Weekend sessions do not carry a surcharge.': '',
    },
    ignores: [
      'Late and no-show visits may incur fees.',
      'Late returns incur a fee.',
      'The price does not include the delivery fee.',
    ],
  },
  'no-fee.quote-in-writing': {
    reads: {
      'You get a clear written estimate first.': '',
      'We give every owner a detailed quote.': '',
    },
    ignores: [
      'Ask us for a written quote.',
      'If you received a written quote elsewhere, bring it along.',
    ],
  },
  'no-fee.quote-exceeded': {
    reads: {
      'The final bill never exceeds the estimate by more than 10%.':
        'level 10 %',
    },
    ignores: [
      'The humidity must never exceed 60%.',
      'Orders never exceed 10% of our stock.',
    ],
  },
};
