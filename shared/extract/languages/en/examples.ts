import type { FrameWords } from '../../frame-words.ts';

/** What each rule reads, and what it must not. */
export const examples: FrameWords['examples'] = {
  'delivery-time.delivered-within': {
    reads: {
      'Priority mail: 2-4 business days': 'delay 2-4 business-day',
      'Delivery takes 2 to 6 days from dispatch.': 'delay 2-6 day',
      'Shoots of 4 hours, 200 photos, delivered in three weeks.':
        'delay 3 week',
      'You should allow 6 days for delivery.': 'delay 6 day',
      'Delivery takes 3 to 5 working days.': 'delay 3-5 business-day',
      'Your sofa will be delivered within two weeks.': 'delay 2 week',
      'We deliver in under 48 hours across the island.': 'delay 48 hour',
    },
    ignores: [
      'We refund everything, the delivery charge too, in 12 days.',
      'Delivery is included with stays of 5 days or more.',
      'Your plan has 2 days a month of delivery.',
      'We have delivered flowers in Halifax for 30 years.',
      'Items must be sent back within 14 days of delivery.',
    ],
  },
  'delivery-time.received-at-once': {
    reads: {
      'You receive your tickets instantly.': '',
    },
    ignores: ['You instantly receive a confirmation of your order.'],
  },
  'delivery-time.reaches-you-within': {
    reads: {
      'Orders arrive at your door in 2-4 business days.':
        'delay 2-4 business-day',
      'Your order should reach you within five days.': 'delay 5 day',
    },
    ignores: [
      'We exchange items of equal value within 30 days with receipt.',
      'You will receive the minutes of the meeting within 5 days.',
    ],
  },
  'delivery-time.said-above': {
    reads: {
      'Do you ship abroad? » Europe takes 5 to 8 days.': 'delay 5-8 day',
      'Standard delivery » 3-5 business days': 'delay 3-5 business-day',
      'How long does shipping take? » Usually 7 to 10 days.': 'delay 7-10 day',
    },
    ignores: [
      'Delivery » Snow may add two days.',
      'Delivery » Anything ordered after 3pm goes out the next working day.',
      'Opening hours » 9am to 5pm',
    ],
  },
  'delivery-time.allowed-above': {
    reads: {
      'Delivery and returns » Allow 4 to 6 days.': 'delay 4-6 day',
    },
    ignores: ['Recipes » Allow 4 to 6 days.'],
  },
  'delivery-time.installed-within': {
    reads: {
      'Your line is installed within 10 working days.': 'delay 10 business-day',
      'Setup in 24 hours.': 'delay 24 hour',
    },
    ignores: [
      'The app was installed 3 years ago.',
      'Installation takes two days and little dust.',
    ],
  },
  'delivery-time.next-day': {
    reads: {
      'Next-day delivery on all in-stock items.': 'delay 1 day',
    },
    ignores: [
      'We delivered an excellent service the next day of the storm according to reviews.',
    ],
  },
  'delivery-time.handed-over-within': {
    reads: {
      'Your deeds are scanned within three weeks.': 'delay 3 week',
      'Certified copies are issued within two working days.':
        'delay 2 business-day',
    },
    ignores: [
      'The report presented runs for two hours.',
      'Applications must be submitted within ten days.',
    ],
  },
  'delivery-time.window': {
    reads: {
      'Choose a 2-hour delivery window.': 'delay 2 hour',
    },
    ignores: ['The window opens 2 hours before kick off.'],
  },
  'delivery-time.at-once': {
    reads: {
      'Licence keys are delivered instantly by email.': '',
    },
    ignores: ['Please inspect your parcel immediately.'],
  },
  'dispatch-time.sent-within': {
    reads: {
      'Allow 6 working days before dispatch.': 'delay 6 business-day',
      'Vouchers are emailed within 15 minutes.': 'delay 15 minute',
      'All parcels are dispatched within 24 hours.': 'delay 24 hour',
      'In-stock items ship in 1-2 business days.': 'delay 1-2 business-day',
    },
    ignores: [
      'Change the address 6 days before dispatch.',
      'You have 10 days to collect the parcel once it is dispatched.',

      'Our written answer to a complaint is sent within 10 days.',
      'We send out a newsletter; it was founded 10 years ago.',
    ],
  },
  'dispatch-time.on-days': {
    reads: {
      'Parcels are dispatched every Wednesday.': '',
    },
    ignores: ['Our newsletter is sent every Wednesday.'],
  },
  'dispatch-time.next-day': {
    reads: {
      'Order before 2pm for next-day dispatch.': 'delay 1 day',
    },
    ignores: ['The same day, the mayor spoke to the press.'],
  },
  'dispatch-time.made-within': {
    reads: {
      'Please allow 2 to 3 weeks, as each piece is made by hand.':
        'delay 2-3 week',
      'Each cushion is made within ten days.': 'delay 10 day',
      'Every table is made to order; production takes 6 to 8 weeks.':
        'delay 6-8 week',
      'Handmade in 10 working days.': 'delay 10 business-day',
    },
    ignores: [
      'Card payments are refunded if made within 3 days.',
      'Our bakery has produced bread for 40 years.',
    ],
  },
  'dispatch-time.order-processed': {
    reads: {
      'Orders are processed within 2 business days.': 'delay 2 business-day',
    },
    ignores: ['Refunds are processed within 2 business days.'],
  },
  'free-shipping.free': {
    reads: {
      'Free shipping on orders over $75.': 'threshold 75 ?',
      'Enjoy free delivery nationwide.': '',
    },
    ignores: ['Delivery is not free on pallets.'],
  },
  'free-shipping.included': {
    reads: {
      'Delivery is included in the price.': '',
    },
    ignores: ['Your data, including delivery address, is stored safely.'],
  },
  'free-shipping.includes': {
    reads: {
      'The price includes delivery to your door.': '',
      'All boxes include shipping.': '',
    },
    ignores: ['Our team includes delivery drivers from information sessions.'],
  },
  'free-shipping.from': {
    reads: {
      'Delivery » Free over £40': 'threshold 40 GBP',
      'Shipping costs » Free for orders of 3 items or more': '3 items',
    },
    ignores: ['Parking » Free over the weekend'],
  },
  'free-shipping.said-above': {
    reads: {
      'Standard delivery » Free': '',
      'Shipping » Free over $80': 'threshold 80 ?',
    },
    ignores: ['Delivery » £4.90'],
  },
  'free-shipping.we-pay': {
    reads: {
      'We pay the delivery costs.': '',
      'Shipping costs are on us.': '',
    },
    ignores: ['Shipping costs are shown at checkout.'],
  },
  'free-shipping.nothing-from': {
    reads: {
      'What does shipping cost? » Nothing on orders above $50.':
        'threshold 50 ?',
    },
    ignores: ['What does shipping cost? » No less than $50.'],
  },
  'free-shipping.we-pay-from': {
    reads: {
      'What does postage cost? » Spend more than £90 and we pay it.':
        'threshold 90 GBP',
    },
    ignores: ['What does postage cost? » £4, and we pack it.'],
  },
  'free-shipping.none': {
    reads: {
      'No shipping fees, ever.': '',
    },
    ignores: ['There is no delivery on Sundays.'],
  },
  'return-window.returned-within': {
    reads: {
      'You can return any unworn item within 30 days of purchase.':
        'window 30 day',
      'Returns accepted for 60 days.': 'window 60 day',
    },
    ignores: [
      'You have to return the key within 24 hours.',
      'After 60 days the goods are returned to the sales floor.',
      'Parcels have to be sent back within 9 days of telling us.',
      'We will come back for the ladder within three working days.',
      'If more than 12 working days have passed since you sent the return, write to us.',
      'A late return is charged as an extra day.',
      'We return to Paris for ten days every June.',
    ],
  },
  'return-window.withdraw': {
    reads: {
      'Changed your mind? You have a 14-day cooling-off period.':
        'window 14 day',
      'You may exercise your right of withdrawal within 14 days.':
        'window 14 day',
    },
    ignores: [
      'We look at the case within 5 business days and decide whether the goal was missed.',
      'He withdrew from the race after 14 days.',
    ],
  },
  'return-window.said-above': {
    reads: {
      'How long do I have to return something? » Thirty days from delivery.':
        'window 30 day',
      'How long do I have to return something? » 28 days from the day it reaches you.':
        'window 28 day',
      'Returns » You have 30 days from receipt.': 'window 30 day',
    },
    ignores: [
      'Returns » Routers go back within 21 days, otherwise £60 is charged.',
      'Returns » Contact with our shop must be made within 2 days of receipt.',
      'Membership » You have 30 days from receipt.',
    ],
  },
  'return-cost.free-returns': {
    reads: {
      'Free returns within the UK.': '',
      'Returns are free of charge.': '',
    },
    ignores: ['Return the form, it is free to download.'],
  },
  'return-cost.said-above': {
    reads: {
      'Returns » Free': '',
      'Return postage » Free in the UK': '',
    },
    ignores: ['Take back your evenings » Free', 'Returns » By post'],
  },
  'return-cost.label': {
    reads: {
      'A prepaid return label is included in your box.': '',
    },
    ignores: ['Print the return label and stick it on the box.'],
  },
  'return-cost.prepaid-label': {
    reads: {
      'We send a pre-paid shipping label for the return.': '',
      'Write to us and ask for your prepaid return label.': '',
      'Stick the prepaid shipping label on the box and drop it at any post office.':
        '',
    },
    ignores: [
      'A prepaid label costs $6, taken off your refund.',
      'We do not offer prepaid labels.',
    ],
  },
  'return-cost.we-pay': {
    reads: {
      'We pay the return shipping if the fault is ours.': '',
    },
    ignores: ['Customers pay the return shipping.'],
  },
  'return-cost.yours': {
    reads: {
      "Return postage is at the customer's expense.": '',
    },
    ignores: ["Return postage is at the customer's expense."],
  },
  'refund-time.processed-within': {
    reads: {
      'Your refund is processed within 5 working days.': 'delay 5 business-day',
      'Refunds are credited to the original card in 7-10 days.':
        'delay 7-10 day',
    },
    ignores: ['Refund requests are never processed within 5 working days.'],
  },
  'refund-time.all-given-back': {
    reads: {
      'We repay you the lot, carriage included, within 12 days of the parcel coming home.':
        'delay 12 day',
    },
    ignores: [
      'We repay you whatever it cost if you find a mistake within 12 days.',
    ],
  },
  'refund-time.after-we-cancel': {
    reads: {
      'If we cancel, you are refunded within five days.': 'delay 5 day',
    },
    ignores: ['If we cancel, another date follows within five days.'],
  },
  'refund-time.refunded-within': {
    reads: {
      'The £150 is yours again inside 10 days.': 'delay 10 day',
      'The hold is released within 7 days.': 'delay 7 day',
      'The refund shows up within 5 days, depending on your bank.':
        'delay 5 day',
      'We refund within 10 days.': 'delay 10 day',
    },
    ignores: [
      'A booking with same-day arrival is non-refundable.',
      'The tax authority refunded nothing for 10 years.',
    ],
  },
  'refund-time.said-above': {
    reads: {
      'Refunds » Processing takes 5 business days.': 'delay 5 business-day',
    },
    ignores: [
      'Refunds » We answer support requests within three business days.',
      'Refunds » You have 21 days after receiving your lamp to request a return.',
      'Refunds » Ask within 30 days and get everything back.',
      'Refunds » Vouchers past their expiry are renewed for 3 months.',
      'Refunds » Try the lamp for 40 days.',
      'Visas » Processing takes 5 business days.',
      'Refunds » Fillings after a maximum of 3 weeks will be charged extra.',
      'Money-back guarantee » Processing takes 5 business days.',
    ],
  },
  'refund-time.label': {
    reads: {
      'Refunds » 3 to 5 working days': 'delay 3-5 business-day',
      'Refund » 10 days, to your card': 'delay 10 day',
    },
    ignores: [
      "Refunds » An engineer sent away at the door is one hour's charge.",
      'Refunds » In full up to 14 days before',
    ],
  },
  'exchange.exchanged-within': {
    reads: {
      'Exchanges are possible within 21 days.': 'window 21 day',
    },
    ignores: [
      'The exchange student stays for 21 days in spring.',
      '£30 off a replacement key within two years.',
    ],
  },
  'exchange.damaged': {
    reads: {
      'We exchange goods that arrive damaged.': '',
      'Wrong size or wrong item? Items that arrive damaged are exchanged.': '',
    },
    ignores: [
      'The compressor is the most expensive component to replace when it fails.',
    ],
  },
  'exchange.free': {
    reads: {
      'Free size exchanges.': '',
    },
    ignores: ['Exchange ideas freely.'],
  },
  'money-back.guarantee': {
    reads: {
      'Satisfaction guaranteed or your money back.': '',
      'All plans come with a money-back guarantee.': '',
    },
    ignores: [
      'Money paid in is not refunded if you stop.',
      'You will not get your money back after that.',
      'Your money back is not something we offer.',
      'I got my car back.',
    ],
  },
  'money-back.sum-back': {
    reads: {
      'Dial scratched: we hand back half the price.': 'refund 50 %',
      'Violin sounds hollow? We give back the whole sum.': '',
    },
    ignores: [
      'Dial scratched: half the price is due.',
      'Violin sounds hollow? Tuning takes an hour.',
    ],
  },
  'money-back.given-back-if': {
    reads: {
      'If the truffle hunt fails, we refund you.': '',
    },
    ignores: [
      'Parking is free if you book online.',
      'If you cancel, we refund you.',
    ],
  },
  'money-back.guarantee-with-term': {
    reads: {
      'We return your money within 30 days.': 'window 30 day',
      'Satisfied or refunded for 45 days.': 'window 45 day',
      '30-day money-back guarantee.': 'window 30 day',
      'Try it with our 60-day satisfaction guarantee.': 'window 60 day',
    },
    ignores: ['30-day free trial.'],
  },
  'money-back.unless-satisfied': {
    reads: {
      'If you are not happy with our work, we will refund you.': '',
    },
    ignores: [
      'We do not offer refunds for any reason other than a missed target.',
      'If you are not happy, please tell us.',
    ],
  },
  'money-back.unless-satisfied-within': {
    reads: {
      'If you are not satisfied within 14 days, we will refund the full price.':
        'window 14 day',
    },
    ignores: ['If you are not satisfied within 14 days, please call.'],
  },
  'money-back.full-refund-within': {
    reads: {
      'Full refund available for 7 days after enrolment.': 'window 7 day',
    },
    ignores: ['Full capacity was reached within 7 days.'],
  },
  'money-back.if-damaged': {
    reads: {
      'If a file is corrupted, we will send it again or refund you.': '',
    },
    ignores: ['Parcels damaged by customers bring no refund.'],
  },
  'money-back.asked-within': {
    reads: {
      'New members may request a refund within 10 days of purchase.':
        'window 10 day',
      'We offer a 21-day refund window on yearly plans.': 'window 21 day',
      'We provide a refund during the first 45 days of yearly hosting.':
        'window 45 day',
    },
    ignores: [
      'Refund requests are processed within 10 days.',
      'No one has asked for a refund in 10 years.',
    ],
  },
  'money-back.credit': {
    reads: {
      'If uptime falls below the target, we will credit your account.': '',
      'Miss a collection target and you get 15% of the fee back.':
        'refund 15 %',
    },
    ignores: [
      'The driver is compensated at 50% of the fare.',
      'Pay by credit card if you like.',
    ],
  },
  'warranty.for': {
    reads: {
      'Each kettle is under warranty for 4 years.': 'coverage 4 year',
      'Two-year warranty on all batteries.': 'coverage 2 year',
      'All repairs are guaranteed for 12 months.': 'coverage 12 month',
      'Gel nails are guaranteed for 5 working days.': 'coverage 5 business-day',
    },
    ignores: ['30-day money-back guarantee.'],
  },
  'warranty.said-above': {
    reads: {
      'Warranty » 5 years': 'coverage 5 year',
    },
    ignores: [
      'Warranty » Register the machine within 20 days.',
      'Roofing warranty » Not one leak in 12 years.',
      'Experience » 5 years',
    ],
  },
  'warranty.lifetime': {
    reads: {
      'Lifetime warranty on every frame.': '',
      'Warranty » Hinges: lifetime': '',
    },
    ignores: [
      'Price for Life Guarantee',
      'Friends for a lifetime.',
      'Our history » A lifetime of wood',
    ],
  },
  'warranty.all-work': {
    reads: {
      'All our work is fully guaranteed.': '',
      'Guaranteed workmanship on every fence.': '',
    },
    ignores: ['We guarantee a warm welcome at work.'],
  },
  'warranty.on-all': {
    reads: {
      'There is a warranty on every saddle.': '',
      'We give a warranty on all our builds.': '',
    },
    ignores: [
      'Best price guarantee on every room.',
      'The kettle has a warranty card on the shelf.',
    ],
  },
  'warranty.repair-or-replace': {
    reads: {
      'We will repair, replace or refund the item.': '',
      'We will repair or replace faulty parts free of charge.': '',
    },
    ignores: [
      'We repair or replace gutters and slates as needed.',
      'You decide whether to repair or replace your old roof.',
    ],
  },
  'warranty.make-it-right': {
    reads: {
      'If something is off, we make it right.': '',
    },
    ignores: [
      'Send us a photo so that we can look at it and make it right.',
      'Make sure the size is right.',
      'Tell us, we want to hear about it and make things right.',
      'Write to us so we can put things right.',
    ],
  },
  'warranty.make-it-right-for': {
    reads: {
      'For one year after the job we come back and make it right.':
        'coverage 1 year',
    },
    ignores: ['For one year he had the right to vote.'],
  },
  'warranty.covers': {
    reads: {
      'The pump is covered by a warranty of (3) years.': 'coverage 3 year',
      'The warranty covers parts and labour.': '',
    },
    ignores: ['The roof covers the whole terrace.'],
  },
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
      'We reply to every email within 24 hours.': 'delay 24 hour',
      'One of our advisers will call you back within 2 hours.': 'delay 2 hour',
      'We aim to respond within one working day.': 'delay 1 business-day',
    },
    ignores: [
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
  'response-time.quote-within': {
    reads: {
      'Quotes returned within 2 working days': 'delay 2 business-day',
      'You receive an initial opinion within 2 days.': 'delay 2 day',
      'Get your quote in 48 hours.': 'delay 48 hour',
      'Written estimate within 3 days.': 'delay 3 day',
    },
    ignores: ['This quote is valid for 30 days.'],
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
    ignores: ['The news was confirmed 2 hours later.'],
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
      'You must notify us within 48 hours.',
      'We have informed our neighbours of our works for 12 years.',
      'A reminder is sent 48 hours in advance.',
    ],
  },
  'response-time.at-your-door-within': {
    reads: {
      'Arrival within 30 minutes, day and night.': 'delay 30 minute',

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
      'Many repair services only offer 90 days.',
      'If you need us within 2 days, an urgency fee of £50 applies.',
      'Book a 30-minute demo with one of our engineers.',
    ],
  },
  'response-time.quick': {
    reads: {
      'We answer within minutes.': '',
    },
    ignores: ['Instant noodles are no answer.'],
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
  'resolution-time.resolved-within': {
    reads: {
      'Invoicing errors are corrected within one week.': 'delay 1 week',
      'We handle every request within 5 days.': 'delay 5 day',
      'Complaints are resolved within 15 working days.':
        'delay 15 business-day',
      'We will deal with your request within one month.': 'delay 1 month',
    },
    ignores: [
      'Cards lapse 60 days after issue.',
      'In a month or in a year, it helps you make the best decision.',
      'Any dispute shall first seek an amicable settlement within 30 days.',

      'Faults not resolved within 48 hours',
      'We resolved to open a second shop within two years.',
    ],
  },
  'resolution-time.first-visit': {
    reads: {
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
      'Most zips are finished the same day.': 'delay 0-1 day',
      'Your old fence is taken away the same day.': 'delay 0-1 day',
      'Same-day repairs for most models.': 'delay 0-1 day',
      'We repair your bike the same day.': 'delay 0-1 day',
    },
    ignores: ['On the same day in 1987, the bridge needed repairs.'],
  },
  'wait-time.none': {
    reads: {
      'No waiting at the counter.': '',
      'Phone support with no hold time.': '',
    },
    ignores: ['Do not wait outside.', 'Your e-book downloads with no waiting.'],
  },
  'wait-time.at-counter': {
    reads: {
      'No more than six minutes at the counter.': 'delay 6 minute',
    },
    ignores: ['We keep your card for six minutes at the counter.'],
  },
  'wait-time.at-most': {
    reads: {
      'Wait no longer than 10 minutes at the counter.': 'delay 10 minute',
      'Calls answered within 30 seconds of waiting, 2 minutes at most.':
        'delay 2 minute',
    },
    ignores: [
      'Members may put their membership on hold for up to 90 days.',
      'Callers on the day may experience waits of an hour.',
      'Wait 10 minutes, then rinse.',
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
      '24×7 monitoring and support': 'always',
      'We run a 24-hour helpline.': 'always',
      'Support is available 24/7.': 'always',
      'We are here 24 hours a day, 7 days a week.': 'always',
    },
    ignores: [
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
      'The machine hums around the clock and nobody in this small town ever seems to mind the noise at all.',
    ],
  },
  'availability.every-day': {
    reads: {
      'Our team is available seven days a week.': '',
    },
    ignores: [
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
      'Priority weekend appointments.',
      'Weekend appointments carry an extra fee.',
      'Closed at weekends.',
      'Simple prices for home visits and evening appointments.',
      'Saturday opening: the last Saturday of May is closed.',
    ],
  },
  'availability.days': {
    reads: {
      'We answer the phone Monday to Friday.': '',
      'Deliveries run Monday to Saturday.': '',
    },
    ignores: ['The festival runs Monday to Friday.'],
  },
  'availability.all-year': {
    reads: {
      'The park is open all year round.': '',
      'Support 365 days a year.': '',
    },
    ignores: ['Roses flower all year round.'],
  },
  'availability.access': {
    reads: {
      'Lifetime access to all lessons.': '',
    },
    ignores: ['Access denied.'],
  },
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
    ignores: ['Cotton » 99 %'],
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
  'cancellation.free-of-fees': {
    reads: {
      'Pay by the month, with no cancelation fee.': '',
      'There is no separate cancellation fee.': '',
      'No contract and no exit fees.': '',
    },
    ignores: ['An exit fee applies.'],
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
  'cancellation.any-time': {
    reads: {
      'Cancel anytime.': '',
    },
    ignores: ['We may cancel an event at any time.'],
  },
  'cancellation.when-you-want': {
    reads: {
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
    ignores: ['Recipe » 48 hours before the start.'],
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
      'Should we have to cancel your dive, your deposit will be returned.': '',
      'If a session is cancelled by us, we reschedule it.': '',
    },
    ignores: ['We may have to cancel your account.'],
  },
  'cancellation.refundable-until': {
    reads: {
      'The deposit is refundable up to 15 days before the party.':
        'notice 15 day',
      'We refund your ticket until 2 hours before the show.': 'notice 2 hour',
    },
    ignores: ['Refunds were rarer 15 years before the euro.'],
  },
  'cancellation.refunded': {
    reads: {
      'If we cancel the tour, you get a full refund.': '',
    },
    ignores: ['Cancelled orders carry no refund.'],
  },
  'cancellation.may': {
    reads: {
      'You may cancel your order before it ships.': '',
      'Orders may be cancelled if they have not been packed.': '',
    },
    ignores: ['You may cancel the download.'],
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
      'Members may put their membership on hold for up to 90 days.':
        'notice 90 day',
      'Freeze your membership for up to 4 months.': 'notice 4 month',
    },
    ignores: ['We reserve the right to suspend your membership after 30 days.'],
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
    },
    ignores: ['We changed the date 12 years ago.'],
  },
  'discount.percent': {
    reads: {
      'A 20% discount on boots.': 'discount 20 %',
      'Promo: 15% for your first order.': 'discount 15 %',
    },
    ignores: [
      'Our fee is 0.6% of the sale price.',
      '20% of people prefer tea.',
      '2% of every sale goes to the lifeboats.',
    ],
  },
  'discount.minus-percent': {
    reads: {
      '-30% on winter coats': 'discount 30 %',
    },
    ignores: [
      'With less notice than that, half the price of the clean is charged.',
      'A locked door may mean a fee of half the price.',
      'Battery at 30%.',
    ],
  },
  'discount.money': {
    reads: {
      'Ten sessions: $550 (you save $100).': 'discount 100 ?',
      'Get $10 off with code HELLO10.': 'discount 10 ?, code HELLO10',
    },
    ignores: ['A $10 ride.', 'Save $500 with a federal rebate on heat pumps.'],
  },
  'discount.money-off': {
    reads: {
      '£15 off your next visit.': 'discount 15 GBP',
    },
    ignores: [
      '£10 is taken off for each lesson taken.',
      'Missed visit: £9 off your bill.',
      'Switched off for £15.',
    ],
  },
  'discount.counted': {
    reads: {
      'The £45 call-out is deducted from your final bill.': 'discount 45 GBP',
      'Your $30 estimate is credited toward the repair.': 'discount 30 ?',
    },
    ignores: [
      'A $9 label is deducted from your refund.',
      'The £200 deposit is deducted from the total.',
    ],
  },
  'discount.money-given': {
    reads: {
      'Open an account: £40 free for you.': 'discount 40 GBP',
      'First order? $12 free on the house account.': 'discount 12 ?',
    },
    ignores: ['Courier £4.99 free over £50', 'Entry costs £40; children free.'],
  },
  'discount.for-some': {
    reads: {
      'Volume discounts are offered on ten chairs or more.': '',
      'Corporate discounts available.': '',
      'Students enjoy a discount.': '',
    },
    ignores: ['Discounted cash flow analysis.'],
  },
  'price-offer.instead-of': {
    reads: {
      '£49 instead of £79': 'price 49 GBP, price 79 GBP',
      'Deep tissue massage $60 (regularly $95)': 'price 60 ?, price 95 ?',
    },
    ignores: ['£49 per seat.', 'Usually £79 a seat.'],
  },
  'price-offer.now': {
    reads: {
      'Was $120, now $89': 'price 120 ?, price 89 ?',
    },
    ignores: ['It was $120 all along.'],
  },
  'price-offer.for-a-while': {
    reads: {
      'First month for $1': 'price 1 ?',
      'New patient special: check-up, scan and polish for $75': 'price 75 ?',
      '£4 a month for the first year, renews at £9': 'price 4 GBP, price 9 GBP',
    },
    ignores: [
      'Call the desk first, then pay the $20 deposit.',
      'A lesson costs $45.',
    ],
  },
  'price-offer.only': {
    reads: {
      'New patient special » Check-up and polish, all for just $89.':
        'price 89 ?',
    },
    ignores: ['The deposit is only $20.', 'Our menu » Soup for just $6.'],
  },
  'price-offer.promo': {
    reads: {
      'Founding member price: £190.': 'price 190 GBP',
      'Special offer: €199': 'price 199 EUR',
    },
    ignores: ['Lunch €19.', 'Special shapes are charged $5 extra.'],
  },
  'price-offer.special': {
    reads: {
      'Members get special prices.': '',
    },
    ignores: ['Special thanks to all.'],
  },
  'gift.free-present': {
    reads: {
      'Free tote bag with every order.': '',
      'A complimentary bottle of prosecco on arrival.': '',
    },
    ignores: [
      'Robes are lent free of charge to all guests.',
      'Gluten-free cake.',
    ],
  },
  'gift.one-given': {
    reads: {
      'A velvet ribbon on the house.': '',
    },
    ignores: ['A quote on the house.'],
  },
  'gift.added': {
    reads: {
      'We leave a hamper of jams in every cottage.': '',
      'With every order of paint, we add the roller.': '',
    },
    ignores: ['With every order, we add £4 for packing.'],
  },
  'gift.present-at-no-cost': {
    reads: {
      'Get three samples of our scents at no charge.': '3 items',
    },
    ignores: ['The tasting of three samples costs £9.'],
  },
  'gift.given': {
    reads: {
      'A tote bag is yours free with your first order.': '',
      'Spend £50 on the night and the umbrella is on the house.':
        'threshold 50 GBP',
    },
    ignores: ['The keys are given to you on arrival.'],
  },
  'gift.comes-with': {
    reads: {
      'Free apron with every order.': '',
      'A free lantern when you book a night hike.': '',
    },
    ignores: [
      'Free delivery with every order.',
      'An apron comes with every order.',
    ],
  },
  'gift.worth': {
    reads: {
      'Free rucksack worth $45 with every trek.': 'price 45 ?',
    },
    ignores: ['Free delivery on parcels worth $45.', 'A rucksack worth $45.'],
  },
  'gift.with-purchase': {
    reads: {
      'Spend $80 or more and receive a free umbrella.': 'threshold 80 ?',
      'Buy any two lamps and get a shade free.': '',
    },
    ignores: ['You are free to leave the shop without a purchase.'],
  },
  'gift.bonus': {
    reads: {
      'Open an account and receive a £25 gift card.': 'discount 25 GBP',
      'Get a $15 voucher for every inspection.': 'discount 15 ?',
    },
    ignores: ['Gift cards cost $15.'],
  },
  'gift.gift': {
    reads: {
      'A surprise gift with every order.': '',
      'Every new member receives a welcome gift.': '',
    },
    ignores: [
      'Stay tuned for the gift voucher offers to come.',
      'Keep an eye on our page for gift offers.',
      'Ideas for wedding gifts.',
    ],
  },
  'gift.items-for-less': {
    reads: {
      'Buy five loaves, get six.': '6 items',
      'Stay seven nights and pay for six.': '7 items',
      'Stay 8 nights, pay only 7.': '8 items',
      'Pay for 10 lessons, get 12.': '12 items',
      '5 prints for 4.': '5 items',
      'Six-for-five on all class passes.': '6 items',
      '3 for 2 on lampshades from £19.': '3 items, price 19 GBP',
      'Stay 4 nights, pay for 3 until 30 April.': '4 items, ends 2027-04-30',
    },
    ignores: [
      'A three-course meal for 2.',
      'You get 3 invoices and pay 2 suppliers directly.',
      'Book 3 rooms and pay £2 a night for parking.',
      'Buy 1 ticket and get 2 emails.',
    ],
  },
  'gift.several-for-less': {
    reads: {
      'Buy one get one free.': '2 items',
    },
    ignores: ['Buy one today.', 'Stay with us and pay for your own meals.'],
  },
  'gift.months-free': {
    reads: {
      'Pay yearly and the free month is yours.': 'delay 1 month',
    },
    ignores: ['The free press in the month of May.'],
  },
  'free-trial.free': {
    reads: {
      'Start your free trial.': '',
    },
    ignores: ['The trial of the century.'],
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
  'financing.in-so-many': {
    reads: {
      'Instalment plans: 4 payments by cheque.': '4 instalments',
    },
    ignores: ['Payment by cheque, please.'],
  },
  'financing.interest-free': {
    reads: {
      'Interest-free credit over 24 months.': 'rate 0 %, coverage 24 month',
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
  'loyalty.points': {
    reads: {
      'Sign up and we give you 50 points.': '50 points',
      'Earn one point for every dollar.': '1 points',
    },
    ignores: [
      'Enter the pickup and delivery points to get a price.',
      'The team earned no points, said the coach after the match.',
    ],
  },
  'loyalty.cashback': {
    reads: {
      'Earn cash back on every purchase.': '',
    },
    ignores: ['Cash is accepted.'],
  },
  'loyalty.adds-up': {
    reads: {
      'Your rebate comes on top of any loyalty points from the store.': '',
      'Use it in addition to your cashback.': '',
    },
    ignores: ['The flag on top of the hill.'],
  },
  'loyalty.paid-out-from': {
    reads: {
      'Once you have earned over $20 of cash back, we send you the money.':
        'threshold 20 ?',
      'With £10 or more you can redeem your cashback.': 'threshold 10 GBP',
    },
    ignores: ['You sent us $20.'],
  },
  'loyalty.credited-within': {
    reads: {
      'Points are credited within 10 days.': 'delay 10 day',
    },
    ignores: ['Points expire and are valid for 12 months.'],
  },
  'loyalty.referral-months': {
    reads: {
      'Refer a friend and enjoy 2 months free.': 'delay 2 month',
    },
    ignores: ['The referral letter is valid for two months.'],
  },
  'loyalty.referral': {
    reads: {
      'Refer a friend and get $20.': 'discount 20 ?',
    },
    ignores: [
      'You may refer your complaint to an ombudsman free of charge.',
      'Referral letters are needed.',
    ],
  },
  'loyalty.referral-worth': {
    reads: {
      'Refer a neighbour and you each get 10% off.': 'reward 10 %',
      'Refer a friend and get $20.': 'discount 20 ?',
    },
    ignores: ['The referral form costs nothing and 10% of doctors use it.'],
  },
  'loyalty.program': {
    reads: {
      'Our loyalty programme gives you 5% on every stay.': 'reward 5 %',
    },
    ignores: ['Loyalty is a virtue.'],
  },
  'loyalty.birthday-off': {
    reads: {
      '15% off on your birthday.': 'reward 15 %',
      'A £5 birthday voucher every year.': 'discount 5 GBP',
    },
    ignores: [
      'Born the same day as our shop? Its 15th birthday is in May.',
      'Birthday cakes from £25.',
    ],
  },
  'loyalty.birthday': {
    reads: {
      'A free dessert and a gift on your birthday.': '',
    },
    ignores: ['The birthday of our founder.'],
  },
  'price-match.matched': {
    reads: {
      "We match our competitors' prices.": '',
      'We price match any local shop.': '',
    },
    ignores: [
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
    },
    ignores: [
      'A no-show may cost the whole of it.',
      '212 555 0199 or, free of charge, 1 800 555 0199.',
      'No entry after dark.',
    ],
  },
  'no-fee.no-commitment': {
    reads: {
      'No obligation quote.': '',
      'No long-term contract.': '',
    },
    ignores: [
      'Homes without contracts wait longer.',
      'The contract runs for 12 months.',
    ],
  },
  'no-fee.no-deposit': {
    reads: {
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
      'Your first consultation costs you nothing.': '',
      'We never surprise you with extra charges.': '',
      'You do not pay a penny until the roof is finished.': '',
      'We never charge for estimates.': '',
    },
    ignores: ['Never pay more than 20% up front.', 'Charge the battery.'],
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
      'Backups are included in every plan.': '',
      'Our rates include boots, poles and a lesson.': '',
      'Scaffolding is included in the price.': '',
      'Sails and ropes: all part of the price.': '',
    },
    ignores: ['Prices rise in the summer.'],
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
      'The plan includes 3 hours of advice.',
      'The list includes names.',
      'Every package includes a 14-day money-back guarantee and support.',
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
      "We give you 30 days' notice before our prices go up.": 'coverage 30 day',
      'We give 45 days notice of any price change.': 'coverage 45 day',
      'You will be notified of any price increase 2 months in advance.':
        'coverage 2 month',
    },
    ignores: ['Prices changed 45 days ago.'],
  },
  'no-fee.pay-after': {
    reads: {
      'We never ask for a deposit.': '',
      'You are billed once the work is finished: nothing to pay until then.':
        '',
      'Pay only after your cleaner has left.': '',
    },
    ignores: ['Pay at the counter.'],
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
      'We are upfront about fees before any treatment.': '',
      'You get a price before any work starts.': '',
      'Extra fees are always discussed and agreed in advance.': '',
    },
    ignores: ['Clean the wall before any work starts.'],
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
      'The price you see is the price you pay.': '',
      'No surprises on your bill.': '',
    },
    ignores: [
      'Change plan and only pay the difference.',
      'Pay at the till.',
      'Cancel and pay only what you used.',
    ],
  },
  'no-fee.price-stays': {
    reads: {
      'Existing members keep their old price.': '',
      'Current subscribers keep their price.': '',
      'Your rate is locked in for good, no price increases.': '',
    },
    ignores: ['Same price as last year’s brochure.', 'Prices may rise.'],
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
      'We cover the transfer fees.': '',
    },
    ignores: ['You cover the transfer fees.'],
  },
  'no-fee.free-of-charge': {
    reads: {
      'Seat belts are fitted at no extra cost.': '',
    },
    ignores: [
      "It isn't fair on us.",
      'You can withdraw consent at any time, free of charge.',
      'The risk is on us, not on you.',
      'At a cost of many hours.',
    ],
  },
  'delivery-time.ready-right-within': {
    reads: {
      'Your new shop window is ready within 5 days.': 'delay 5 day',
      'Clean and ready within 24 hours.': 'delay 24 hour',
    },
    ignores: [
      'Serves four, ready in 35 minutes.',
      'Get ready for 3 days of sun.',
      'Ready within 20 minutes: preheat the oven and follow the recipe.',
    ],
  },
  'delivery-time.around-day': {
    reads: {
      'Your box arrives around the 12th of each month.': '12 day of the month',
      'Expect delivery at the beginning of each month.': '',
    },
    ignores: ['Your card is charged on the 5th of each month.'],
  },
  'dispatch-time.sent-right-within': {
    reads: {
      'Delivery: posted within 24 hours, arriving at the end of the week.':
        'delay 24 hour',
      'Dispatched in 2 working days.': 'delay 2 business-day',
    },
    ignores: [
      'Once dispatched, it should reach you within 3 days.',
      'Quotes are sent out within 24 hours.',
    ],
  },
  'dispatch-time.made-above': {
    reads: {
      'Production time » Standard – 15 working days': 'delay 15 business-day',
      'What is your lead time? » It varies with the wood, usually between 2 and 8 weeks.':
        'delay 2-8 week',
    },
    ignores: [
      'Production » Our works have stood here for 40 years.',
      'Production time » Mon–Fri 7am–3pm',
    ],
  },
  'dispatch-time.handled-above': {
    reads: {
      'How quickly do you pack? » Two business days in quiet weeks.':
        'delay 2 business-day',
      'How long do you take to process an order? » It depends on the season, between 2 and 5 days.':
        'delay 2-5 day',
      'Handling time » 1–2 business days': 'delay 1-2 business-day',
    },
    ignores: [
      'Order processing » Monday to Friday, 9am to 5pm',
      'Order processing » Refunds take 10 days.',
    ],
  },
  'dispatch-time.around-day': {
    reads: {
      'Boxes are sent out around the 3rd of every month.': '3 day of the month',
      'Orders ship on the 5th of each month.': '5 day of the month',
      'We ship early each month.': '',
    },
    ignores: [
      'Invoices go out at the end of each month.',
      'We post a new recipe at the end of each month on our blog.',
    ],
  },
  'refund-time.after-cancelling': {
    reads: {
      'Your deposit is refunded within 10 days of cancellation.':
        'delay 10 day',
      'Refunds are made within 5 working days after cancellation.':
        'delay 5 business-day',
    },
    ignores: ['Refunds are not made after cancellation.'],
  },
  'refund-time.after-return': {
    reads: {
      'Returns are processed by our warehouse within 12 working days.':
        'delay 12 business-day',
      'If you cancel, the refund is made within 10 days of receiving your return.':
        'delay 10 day',
      'Within 7 days of receiving your return we issue the money back to your card.':
        'delay 7 day',
      'The refund is made within 14 days of receipt of the returned goods.':
        'delay 14 day',
    },
    ignores: ['We inspect your return within the month.'],
  },
  'exchange.sent-anew': {
    reads: {
      'Arrived broken? We’ll send a replacement straight away.': '',
      'Damaged on the way? We will send you a replacement.': '',
    },
    ignores: [
      'We’ll send a quote for the replacement of your roof.',
      'Send us a photo of the replacement.',
    ],
  },
  'exchange.damaged-asked': {
    reads: {
      "Item arrived damaged? We'll replace it.": '',
    },
    ignores: ['Delivery not received? We look into it.'],
  },
  'exchange.damaged-free': {
    reads: {
      'Anything that arrives broken is exchanged at no cost.': '',
      'A faulty lamp is replaced free of charge.': '',
    },
    ignores: [
      'A broken seal means the lamp will not be replaced free of charge.',
    ],
  },
  'warranty.of': {
    reads: {
      'Every saddle has a 6-year warranty.': 'coverage 6 year',
      'Limited warranty: 18 months': 'coverage 18 month',
    },
    ignores: [
      'Many makers give a 10-year warranty.',
      'Thirty days satisfaction guarantee or your money back.',
    ],
  },
  'warranty.legal': {
    reads: {
      'You have two years to claim under the legal guarantee of conformity.':
        'coverage 2 year',
      'The statutory warranty runs for 24 months from handover.':
        'coverage 24 month',
    },
    ignores: ['The statutory warranty is not affected.'],
  },
  'warranty.covered-for': {
    reads: {
      'Each lamp is covered against faulty wiring for at least 24 months from delivery.':
        'coverage 24 month',
      'Your bike is covered for three years against faults in the frame.':
        'coverage 3 year',
      'Labour is covered for 12 months.': 'coverage 12 month',
    },
    ignores: ['Our insurance has covered damage since 2009.'],
  },
  'warranty.parts-for': {
    reads: {
      'Spare parts for our scooters are available for 9 years.':
        'coverage 9 year',
    },
    ignores: ['Spare parts filled the shed for 9 years.'],
  },
  'warranty.put-right-within': {
    reads: {
      'If the pump stops within 18 months, we repair it free of charge.':
        'coverage 18 month',
      'Anything that fails in the first year is replaced at no cost.':
        'coverage 1 year',
    },
    ignores: ['Every 18 months we repair the fence free of charge.'],
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
    },
    ignores: [
      'Give us 3 weeks and you are out: no exit fee.',
      'Parties of ten are subject to a set menu.',
      'A deposit is charged 30 days ahead.',
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
      'You may reschedule your lesson free of charge.': '',
      'Change your appointment free of charge.': '',
    },
    ignores: ['Rescheduling costs $20.'],
  },
  'loyalty.points-kept': {
    reads: {
      'Your points never expire.': '',
    },
    ignores: ['Old passports expire at some point.'],
  },
  'loyalty.points-worth': {
    reads: {
      '200 points = $4 off your basket.': '200 points, discount 4 ?',
      'Points are worth £1 each at the till.': 'discount 1 GBP',
    },
    ignores: ['We deliver within 10 miles for £3.'],
  },
  'price-offer.first-time': {
    reads: {
      'First class just £5': 'price 5 GBP',
      'New clients: your first cut for only £25.': 'price 25 GBP',
      'Your first visit is just $39.': 'price 39 ?',
    },
    ignores: ['The first train leaves at ten; a ticket costs £25.'],
  },
  'no-fee.free-for-some': {
    reads: {
      'Free for students.': '',
      'Free for members.': '',
    },
    ignores: ['Students pay five pounds at the desk.'],
  },
  'refund-time.deposit-back': {
    reads: {
      'Key deposit of £40, handed back within three days of leaving.':
        'delay 3 day',
      'Your deposit is back in your account in 5 days.': 'delay 5 day',
    },
    ignores: [
      'The deposit must be paid within 3 days of booking.',
      'Deposits are not refunded after 14 days.',
    ],
  },
  'refund-time.when-cancelled': {
    reads: {
      'If a course is cancelled » Everyone is refunded in full within six days.':
        'delay 6 day',
    },
    ignores: [
      'Cancelling » Full refund within six days of purchase.',
      'Cancelling » Refunds stop six days ahead.',
    ],
  },
  'refund-time.comes-within': {
    reads: {
      'The refund goes through to your first form of payment within 8 days.':
        'delay 8 day',
      'Refunds are made to the card or account that you paid with, at the latest within 12 days.':
        'delay 12 day',
    },
    ignores: [
      'Refunds ask for a return of the new and complete parcel within 12 days.',
    ],
  },
  'refund-time.takes': {
    reads: {
      'Refunds can take 3-5 working days to show.': 'delay 3-5 business-day',
      'Please allow ten days for your refund.': 'delay 10 day',
    },
    ignores: [
      'A refund takes 5 to 9 days to appear, depending on your card issuer.',
      'Cancelling takes two minutes; the refund is not ours to give.',
    ],
  },
  'delivery-time.built-within': {
    reads: {
      'We design your logo in 5 working days.': 'delay 5 business-day',
      'Simple shops go live within 3 weeks.': 'delay 3 week',
    },
    ignores: [
      'Learn to build a chair in our workshop over 3 weekends.',
      'Our guide shows you how to create a budget for 12 months.',
    ],
  },
  'delivery-time.asked-build-above': {
    reads: {
      'How long does it take to build a website? » A starter site usually needs 7 to 10 working days.':
        'delay 7-10 business-day',
      'How long does it take to set up your system? » Three weeks from the first meeting to the first sale.':
        'delay 3 week',
    },
    ignores: [
      'How long does it take to learn to sew? » Most students need 3 months.',
      'How long have you been building sites? » For 12 years now.',
    ],
  },
  'delivery-time.after-order': {
    reads: {
      'We deliver within ten days of receiving your payment.': 'delay 10 day',
      'Your sofa arrives 4 weeks after order confirmation.': 'delay 4 week',
    },
    ignores: ['Contact us within 3 days of your order.'],
  },
  'delivery-time.told-when-ready': {
    reads: {
      'Pickup » We text you once your order is ready, most often in 3 hours.':
        'delay 3 hour',
    },
    ignores: ['Repairs » We call you once it is ready, in 3 hours.'],
  },
  'delivery-time.ready-within': {
    reads: {
      'Click and collect: your order is ready in 2 hours.': 'delay 2 hour',
      'Free store pickup, ready within one hour': 'delay 1 hour',
    },
    ignores: [
      'Call us to place an order: our support team picks up in under two minutes.',
      'Report faults to us before the lift is ready: two days at most.',
    ],
  },
  'dispatch-time.handled-within': {
    reads: {
      'Please allow 2 business days for processing.': 'delay 2 business-day',
      'Handling time: 3 days': 'delay 3 day',
    },
    ignores: ['Processing time for complaints is 10 days.'],
  },
  'return-window.label': {
    reads: {
      'Returns » 21 days': 'window 21 day',
      'Easy returns » 60 days, no questions asked.': 'window 60 day',
    },
    ignores: ['Return process » We receive the parcel after 3 days.'],
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
  'free-shipping.label': {
    reads: {
      'Free shipping & returns » On all orders over $75': 'threshold 75 ?',
      'Free delivery » On orders over £40': 'threshold 40 GBP',
      'Free shipping » For orders above $75': 'threshold 75 ?',
    },
    ignores: ['Gift wrapping » On orders over £40'],
  },
  'free-shipping.column': {
    reads: {
      'Delivery: free over » £55': 'threshold 55 GBP',
    },
    ignores: ['Delivery: free over » Deliveries weigh up to 55 kg.'],
  },
  'no-fee.costs-nothing': {
    reads: {
      'Setup fee » $0': 'price 0 ?',
    },
    ignores: ['Side effects » None', 'Setup fee » $40'],
  },
  'money-back.tried-above': {
    reads: {
      'Money-back guarantee » Test the mattress for 60 days.': 'window 60 day',
    },
    ignores: ['Our team » Test riders for 60 days.'],
  },
  'money-back.label': {
    reads: {
      'Money-back guarantee » 30 days, no questions asked': 'window 30 day',
      'Happiness guarantee » Sixty days': 'window 60 day',
    },
    ignores: ['About us » 30 years on the high street'],
  },
  'warranty.label': {
    reads: {
      'Guarantee » Two years': 'coverage 2 year',
      'Our promise » 10 years': 'coverage 10 year',
    },
    ignores: ['Delivery promise » Two days'],
  },
  'dispatch-time.label': {
    reads: {
      'Fast dispatch » Within 24 hours': 'delay 24 hour',
      'Handling time » One or two working days': 'delay 1-2 business-day',
    },
    ignores: ['Battery life » 24 hours'],
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
  'discount.label': {
    reads: {
      'Student discount » 10%': 'discount 10 %',
      'Winter sale » Up to 40%': 'discount 40 %',
    },
    ignores: ['Commission » 10%'],
  },
  'price-offer.label': {
    reads: {
      "This month's special offer » Full boiler service: £99": 'price 99 GBP',
      'New patient special » $79': 'price 79 ?',
    },
    ignores: ['Services » Full boiler service: £99'],
  },
  'exchange.label': {
    reads: {
      'Exchanges » Within 30 days, tags on': 'window 30 day',
      'Size exchange » 14 days': 'window 14 day',
    },
    ignores: ['Exchange programme » Applications open'],
  },
  'free-trial.label': {
    reads: {
      'Free trial » 14 days, no card needed': 'trial 14 day',
      'Is there a trial period? » Yes: 14 days.': 'trial 14 day',
      'Try it free » One month': 'trial 1 month',
    },
    ignores: ['Free parking » Two hours'],
  },
  'gift.so-many-months-free': {
    reads: {
      'Pay for the year and get 2 months free.': 'delay 2 month',
      'Three months free when you switch.': 'delay 3 month',
    },
    ignores: ['A three-month free trial.'],
  },
  'warranty.done-again': {
    reads: {
      'Grout cracking? We re-grout it at no cost.': '',
      'We re-clean any missed spots free of charge.': '',
      'If our work causes a fault, we correct it at no charge.': '',
      'Free re-treatment if the ants are back.': '',
      'If a stain shows up again, we re-clean at no charge.': '',
      'Not satisfied? If so we come back and treat again free of charge.': '',
    },
    ignores: [
      'Your first clean is free.',
      'We come back to you with a free quote.',
    ],
  },
  'delivery-time.asked-above': {
    reads: {
      'When will I get my photos? » About a month after the wedding.':
        'delay 1 month',
      'How soon will I receive my photos? » Expect the full set within 4 weeks.':
        'delay 4 week',
      'When will my album arrive? » 8 to 10 weeks is the average.':
        'delay 8-10 week',
    },
    ignores: ['How long is the film? » It lasts two hours.'],
  },
  'dispatch-time.order-turnaround': {
    reads: {
      'Every order needs 2 days processing time.': 'delay 2 day',
      'Printed orders: turnaround of five working days.':
        'delay 5 business-day',
    },
    ignores: ['The processing time of your complaint is ten days.'],
  },
  'discount.percent-off': {
    reads: {
      '20% off for our phone team’s families, every day.': 'discount 20 %',
      '15% off every garden lamp': 'discount 15 %',
    },
    ignores: [
      'The tool cut errors: a 12% reduction in returns.',
      'Cut 15% off your heating bill.',
      'Our bulbs last 15% longer than before.',
      'The new frame weighs 20% less.',
    ],
  },
  'discount.percent-saved': {
    reads: {
      'Ten lessons for £290: save 10%.': 'price 290 GBP, discount 10 %',
      'Book direct and save 12% – best rate guaranteed.': 'discount 12 %',
      'Save 12% when you book two nights.': 'discount 12 %',
    },
    ignores: [
      'A heat pump can save up to 60%.',
      'Save 30% on your energy bills with new windows.',
    ],
  },
  'discount.money-label': {
    reads: {
      'Special offers » Save £35 when we fit a new windscreen.':
        'discount 35 GBP',
    },
    ignores: ['Workshops » £35 for each windscreen.'],
  },
  'price-offer.struck': {
    reads: {
      '~~£89~~ £59': 'price 59 GBP',
      'The whole kit £59 ~~£89~~': 'price 59 GBP',
    },
    ignores: ['£59 a pair, £89 for both'],
  },
  'loyalty.referral-above': {
    reads: {
      'Refer a friend » Receive £15 once your neighbour has joined.':
        'discount 15 GBP',
    },
    ignores: ['Joining » Receive £15 once your neighbour has joined.'],
  },
  'exchange.free-within': {
    reads: {
      'Wrong size? Free exchange within three weeks.': 'window 3 week',
    },
    ignores: ['Free trial for three weeks.'],
  },
  'exchange.said-above': {
    reads: {
      'Exchanges » You have 20 days after delivery to write to us, with the size you want and your order number at hand.':
        'window 20 day',
    },
    ignores: ['Exchanges » You then have 10 days to post the parcel.'],
  },
  'return-cost.share-kept': {
    reads: {
      'A 15% restocking fee applies to returned sofas.': 'fee 15 %',
      'We reserve the right to keep a restocking fee of up to 25%.': 'fee 25 %',
    },
    ignores: ['Get 15 % off our return shipping boxes.'],
  },
  'return-cost.fee': {
    reads: {
      'A $6.50 fee is withheld for every return.': 'fee 6.5 ?',
      'Returns » A restocking fee of £6.50 is taken off the refund':
        'fee 6.5 GBP',
    },
    ignores: ['Filing fee: £6.50.'],
  },
  'return-cost.we-pay-returns': {
    reads: {
      'We pay for returns within the island.': '',
      "Wrong colour? We'll cover returns.": '',
    },
    ignores: [
      'We pay our taxes and return borrowed tools.',
      'We cover the region and return in spring.',
    ],
  },
  'cancellation.notice-or-else': {
    reads: {
      'Please cancel lessons 48 hours ahead, otherwise a fee of $30 applies.':
        'notice 48 hour',
      'To cancel a fitting, tell us within 12 hours, or a charge is made.':
        'notice 12 hour',
    },
    ignores: ['We may cancel an order, otherwise it ships in 2 days.'],
  },
  'price-offer.before-renewal': {
    reads: {
      '$2.75 a month, renews at $8.': 'price 2.75 ?, price 8 ?',
      'Just £4 a month, thereafter £11.': 'price 4 GBP, price 11 GBP',
    },
    ignores: [
      'Renews at $8 a month.',
      'Your domain auto-renews at $15 a year.',
    ],
  },
  'price-offer.so-long-then': {
    reads: {
      '$1.50 a month for 6 months, then $7.':
        'price 1.5 ?, coverage 6 month, price 7 ?',
    },
    ignores: ['£3 for 2 hours, then £1 an hour.'],
  },
  'price-offer.at-first': {
    reads: {
      '£2 a week for your first 8 weeks.': 'price 2 GBP, coverage 8 week',
    },
    ignores: ['£4 for the first 2 hours of parking.'],
  },
  'price-offer.new-customers': {
    reads: {
      'A full groom for $35 for new clients.': 'price 35 ?',
      'New patients: check-up and polish, $75.': 'price 75 ?',
    },
    ignores: [
      'New clients fill in a form at the desk.',
      'New members pay a $20 joining fee.',
    ],
  },
  'loyalty.each-side': {
    reads: {
      'Refer a colleague: $15 for them, $15 for you.':
        'discount 15 ?, discount 15 ?',
      'Give your friends 12% off and earn 12% yourself.':
        'reward 12 %, reward 12 %',
    },
    ignores: ['Give your friend a call: entry is $5.'],
  },
  'loyalty.nth-free': {
    reads: {
      'Your tenth haircut is free.': '10 items',
      'Buy nine loaves, get the 10th free.': '10 items',
    },
    ignores: ['Free entry on the 10th anniversary of the museum.'],
  },
  'discount.at-discount': {
    reads: {
      'Nurses pay half.': '',
      'Weekly gardening at discounted rates.': '',
      'There are discounts at the café for ticket holders.': '',
    },
    ignores: [
      'Discounts cannot be exchanged for cash: see the terms.',
      'Save on heating with a government grant and discounts on your energy bill.',
    ],
  },
  'money-back.full-refund-if': {
    reads: {
      'Full refund if the boat does not sail.': '',
    },
    ignores: ['A full refund if you cancel by noon.'],
  },
  'money-back.full-refund-when': {
    reads: {
      'If the course does not open, your fee is refunded in full.': '',
      'We give a full refund in the following cases:': '',
    },
    ignores: [
      "If a month has passed, we can't offer you a full refund.",

      'If your insurance has paid you a full refund, tell us.',
      'If you wish to request a full refund, write to head office.',
    ],
  },
  'exchange.or-refund': {
    reads: {
      'If the crate is lost, we will send a replacement or a refund.': '',
      'Broken on arrival » We offer a replacement or a refund.': '',
    },
    ignores: [
      'Broken on arrival » We offer no replacement and no refund.',
      'Broken on arrival » For a replacement or a refund, see page 3.',
    ],
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
  'money-back.guarantee-above': {
    reads: {
      'Satisfaction or your money back » We give a guarantee of 20 days.':
        'window 20 day',
    },
    ignores: [
      'Satisfaction or your money back » A 3-year guarantee on repairs.',
    ],
  },
  'price-offer.until': {
    reads: {
      'Early-bird tickets £25 until 1 March, £35 after.':
        'price 25 GBP, ends 2027-03-01, price 35 GBP',
      'Snow tyres fitted for €79 until November 14, 2027.':
        'price 79 EUR, ends 2027-11-14',
    },
    ignores: ['A deposit of $40 holds the hall until June 3, 2027.'],
  },
  'discount.next-one-cheaper': {
    reads: { 'Buy one candle, get the second at 30%.': 'discount 30 %' },
    ignores: ['Only 30% of visitors get the second question right.'],
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
  'loyalty.next-free': {
    reads: { 'After eight shaves, the next one is free.': '' },
    ignores: ['The next one is a photo of our workshop.'],
  },
  'no-fee.first-minutes': {
    reads: {
      'The first 20 minutes with a notary are free.': 'coverage 20 minute',
    },
    ignores: ['In the first 20 minutes the band played two songs.'],
  },
  'free-shipping.we-pay-for-it': {
    reads: { 'We pay the shipping on every crate.': '' },
    ignores: ['We pay our crews well before the ships leave.'],
  },
  'loyalty.more-points': {
    reads: { 'Double points on every loaf this Friday.': '' },
    ignores: ['The home side scored twice as many points.'],
  },
  'loyalty.reward-for-spending': {
    reads: {
      'Get a €15 reward each time you spend €200.':
        'discount 15 EUR, threshold 200 EUR',
    },
    ignores: ['A reward of €500 is offered for the lost dog.'],
  },
  'no-fee.is-free': {
    reads: {
      'Posting a notice is 100% free on our site.': '',
      'Under-sevens travel free with an adult.': '',
      'Key cutting for tenants is free.': '',
    },
    ignores: [
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
      'A recipe that is guaranteed to leave your kitchen smelling sugar-free.',
      'Free',
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
  'return-cost.answered-yes': {
    reads: { 'Are returns free? » Yes.': '' },
    ignores: ['Are returns free? » No.', 'Can I return it? » Yes.'],
  },
  'price-match.answered-yes': {
    reads: { 'Do you match prices? » Yes, we do.': '' },
    ignores: ['Do you match prices? » No.', 'Do you list prices? » Yes.'],
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
  'gift.thrown-in': {
    reads: {
      'The oven tray is yours to keep.': '',
      'Sign up in store and a jar of honey is thrown in.': '',
    },
    ignores: ['If we are late, dessert is our treat.'],
  },
  'gift.money-when': {
    reads: { '€75 when you open a joint account.': 'price 75 EUR' },
    ignores: ['Delivery £4 when you order by phone.', '£10 off when you book.'],
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
  'price-match.found-cheaper': {
    reads: {
      'Spot it cheaper in town and our counter takes the same off.': '',
      'Show us a lower quote and we come down.': '',
    },
    ignores: ['Our new fridge is cheaper to run.'],
  },
  'price-offer.usually': {
    reads: {
      '£32 for the full spring service, usually £45.':
        'price 32 GBP, price 45 GBP',
    },
    ignores: ['Delivery is £4, usually within a week.'],
  },
  'price-offer.multi-buy': {
    reads: { 'Candles: 3 for £10': 'price 10 GBP' },
    ignores: ['We waited two for an hour.', 'Any two weigh 10 kg.'],
  },
  'price-offer.cut': {
    reads: { 'Garden benches down to £60': 'price 60 GBP' },
    ignores: ['Delivery is now only £3.'],
  },
  'price-offer.some-days': {
    reads: { 'Two-course supper £15, Tuesdays only': 'price 15 GBP' },
    ignores: ['Tuesdays only by appointment'],
  },
  'loyalty.points-for': {
    reads: {
      '2 points per haircut': '2 points',
      'Earn 50 points at sign-up': '50 points',
    },
    ignores: [
      'A 20-point inspection per car.',
      '6 points on your licence is a ban.',
    ],
  },
  'financing.paid-interest-free': {
    reads: { 'Pay for the sofa over the winter with no interest.': 'rate 0 %' },
    ignores: ['Interest-free accounts are rare in banking history.'],
  },
  'delivery-time.lands-within': {
    reads: {
      'Your statement of account lands on your desk within four days.':
        'delay 4 day',
    },
    ignores: [
      'You are paid in your account if points are credited within four days by the bank that returns them.',
    ],
  },
  'delivery-time.lands-soon': {
    reads: {
      'Picked at dawn, in your kitchen by tonight.': '',
    },
    ignores: ['There is always a cat in your kitchen.'],
  },
  'delivery-time.ordered-by': {
    reads: {
      'Order by 11 am for this evening.': '',
    },
    ignores: ['Order by phone or in the shop.'],
  },
  'dispatch-time.leaves-soon': {
    reads: {
      'Bulbs leave our nursery tonight.': '',
      'Paid by lunch, posted this afternoon.': '',
    },
    ignores: ['Photos of the fair were posted by our club.'],
  },
  'dispatch-time.ordered-by': {
    reads: {
      'Loaves ordered by noon leave us tonight.': '',
      'In stock – ships today if ordered by 2 PM.': '',
    },
    ignores: ['The ferry leaves today, seats are ordered by deck.'],
  },
  'refund-time.back-soon': {
    reads: {
      'Your refund is released that night.': '',
    },
    ignores: ['A refund is a sum of money.'],
  },
  'response-time.answered-soon': {
    reads: {
      'Letters are answered by return of post.': '',
    },
    ignores: ['Answers to the quiz are printed overleaf.'],
  },
  'resolution-time.sorted-within': {
    reads: {
      'Blades sharpened inside two days.': 'delay 2 day',
      'A blocked sink is cleared within two hours.': 'delay 2 hour',
    },
    ignores: ['The forest was cleared in two years, history tells us.'],
  },
  'resolution-time.sorted-soon': {
    reads: {
      'Flat tyres are mended by this evening.': '',
    },
    ignores: ['Mended nets hung in the harbour.'],
  },
  'exchange.swapped-soon': {
    reads: {
      'A dud lamp is replaced on the spot.': '',
    },
    ignores: ['The mayor was replaced by his deputy.'],
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
      "Give four weeks' notice and you're out.": 'notice 4 week',
    },
    ignores: ['Four weeks passed without notice.'],
  },
  'cancellation.leave-any-time': {
    reads: {
      'Skip a basket whenever you like.': '',
    },
    ignores: [
      'You can unsubscribe at any time.',
      'Children skip across the yard all day.',
    ],
  },
  'availability.weekends-too': {
    reads: {
      'Someone to talk to, Sundays included.': '',
    },
    ignores: [
      'Evenings and weekends are charged at time and a half.',
      'Sundays are dull in our village.',
    ],
  },
  'response-time.pledged': {
    reads: {
      'Our charter » Urgent matters: two hours': 'delay 2 hour',
    },
    ignores: ['Our charter » We speak plainly to everybody.'],
  },
  'money-back.or-free': {
    reads: {
      "Hot at your table, or you don't pay.": '',
    },
    ignores: ['Pay by card or in cash.'],
  },
  'money-back.when-we-fail': {
    reads: {
      'If we are late, your repair is free.': '',
      'If our guide is not at the meeting point, your tour is complimentary.':
        '',
      'If we miss our slot, we knock a fifth off.': '',
    },
    ignores: ['If we miss you at the fair, leave a note.'],
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
  'money-back.answered-within': {
    reads: {
      'Can I have a refund? » Sure, within 60 days.': 'window 60 day',
    },
    ignores: [
      'When do I get my refund? » Sure to be there within 60 days.',
      'Can I have a chat? » Sure, within 60 days.',
    ],
  },
  'resolution-time.we-within': {
    reads: {
      "We'll move your direct debits for you within 10 working days.":
        'delay 10 business-day',
    },
    ignores: [
      'We may keep your parcel within reach for 10 days.',
      'We grew from three to five people within 2 months.',
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
      'Invoices are payable within 30 days.',
      'Three trees fell in 48 hours.',
      'Your shoes wear in within 2 weeks.',
    ],
  },
  'money-back.answers-unhappy': {
    reads: {
      'Not happy? » We refund you.': '',
      'Not what you hoped for? » Return it for a full refund.': '',
    },
    ignores: [
      'Not happy? » No refund is given on sale items.',
      'Not here yet? » We refund you.',
    ],
  },
  'no-fee.price-held-until': {
    reads: {
      'Prices held until 31 March 2027.': 'ends 2027-03-31',
    },
    ignores: ['The price of milk held steady from May 2024.'],
  },
  'service-level.uptime-or-paid': {
    reads: {
      '99.9% uptime or you pay nothing.': 'level 99.9 %',
    },
    ignores: ['40% of seats or nothing.'],
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
  'money-back.paid-when-we-fail': {
    reads: {
      "If an engineer doesn't turn up you receive £30.": 'discount 30 GBP',
      'If our fitter misses your appointment, we credit you £25.':
        'discount 25 GBP',
      "If a fault isn't fixed within two days you get £8 for each day after.":
        'discount 8 GBP',
    },
    ignores: [
      "The engineer doesn't turn up on Sundays, and parts cost £30.",
      'The raffle pays out $50 every hour.',
    ],
  },
  'money-back.paid-when-asked': {
    reads: {
      'Missed appointment? You get €25 without asking.': 'discount 25 EUR',
    },
    ignores: [
      'Missed appointment? A fee of €25 is charged.',
      'Missed appointments cost us €25 each.',
    ],
  },
  'money-back.sum-listed': {
    reads: {
      'Service credit » Each day without heating: £12': 'discount 12 GBP',
    },
    ignores: ['Service credit » Our plans start at £12 a month.'],
  },
  'money-back.share-listed': {
    reads: {
      'Service credit » Two hours or more: 15% of the month': 'refund 15 %',
    },
    ignores: ['Service credit » We charge 4% interest on late invoices.'],
  },
  'money-back.sum-or-else': {
    reads: {
      'Our customer charter » Missed visit: £18': 'discount 18 GBP',
    },
    ignores: ['Our customer charter » The survey costs £18 a house.'],
  },
  'money-back.share-when-we-fail': {
    reads: {
      'If availability drops below 98 %, we refund 15 % of your invoice.':
        'refund 98 %, refund 15 %',
      'Ask for a 40% refund if you are not happy with the final print.':
        'refund 40 %',
    },
    ignores: [
      'If you cancel, we refund 40 %.',
      'Insurance refunds 40 % if our train fails to arrive.',
    ],
  },
  'warranty.when-it-breaks': {
    reads: {
      'Zip stopped working? We mend it at no cost.': '',
      'A hinge that snaps is replaced, and you owe us nothing.': '',
    },
    ignores: [
      'Zip stopped working? Bring it to the counter.',
      'Snow snaps the branches every winter.',
    ],
  },
  'warranty.when-it-breaks-within': {
    reads: {
      'We come back at no cost if the problem returns within 30 days.':
        'coverage 30 day',
      'If a seam splits within ten years, we mend it.': 'coverage 10 year',
    },
    ignores: ['The old mill stops after ten years of work.'],
  },
  'warranty.stays-good-for': {
    reads: {
      'The seals: ten years against breakdown.': 'coverage 10 year',
      'The shell is watertight for ten years.': 'coverage 10 year',
    },
    ignores: ['The ten runners stand in the rain.'],
  },
  'exchange.costs-nothing': {
    reads: {
      'Swap it for the next size, both postages at our cost.': '',
    },
    ignores: ['Swap recipes with your neighbours.'],
  },
  'return-cost.costs-nothing': {
    reads: {
      'Bring it back at our own expense, from any island.': '',
    },
    ignores: ['The swallows return from the islands.'],
  },
  'gift.money-given': {
    reads: {
      'Bring your pension to us: we will give you £150.': 'price 150 GBP',
      'Join and get £35.': 'discount 35 GBP',
    },
    ignores: [
      'If the sofa is late, we will give you £50.',
      'We will give you a quote of £150.',
    ],
  },
  'discount.towards': {
    reads: { '£20 towards your next pair of hiking boots': 'discount 20 GBP' },
    ignores: ['£20 towards the village hall'],
  },
  'price-offer.for-now': {
    reads: { 'Geraniums £2 a tray while they last': 'price 2 GBP' },
    ignores: ['Delivery is £4 while stocks last.'],
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
  'response-time.acknowledged': {
    reads: {
      'We will acknowledge your complaint in writing.': '',
    },
    ignores: [
      'We acknowledge the traditional owners of this land.',
      'You acknowledge that requests may be refused.',
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
  'money-back.given-back': {
    reads: {
      'A lesson lost to our mistake is refunded.': '',
      'If a print is torn on arrival, we refund you.': '',
      'Show stopped halfway? We hand back the price of the seat.': '',
    },
    ignores: [
      'A ring that is lost is not replaced.',
      'A lost ticket costs £4.',
      'How do I park? You pay nothing.',
      'Found it cheaper? We hand back the difference.',
    ],
  },
  'exchange.another-one': {
    reads: {
      'A bulb that arrived broken: we send another in the next box.': '',
      'One oyster already open? We send another.': '',
    },
    ignores: [
      'Lost trays are replaced at your cost.',
      'Whatever breaks is replaced at the normal rates.',
      'Smashed glass replaced with genuine parts.',
      'A cracked screen costs £89.',
      'Another round? A new one opens on Friday.',
    ],
  },
  'warranty.done-over': {
    reads: {
      'If a seam is torn, we redo it at no charge.': '',
      'Tint gone green? We repaint free of charge.': '',
    },
    ignores: [
      'A torn seam is mended for £30.',
      'Tint gone green? We repaint for £200.',
    ],
  },
  'warranty.made-good-within': {
    reads: {
      'Any slat found cracked within four years is replaced.':
        'coverage 4 year',
    },
    ignores: ['A torn curtain: we redo it in two days.'],
  },
  'warranty.made-good-for-life': {
    reads: {
      'Worn straps are replaced for life.': '',
    },
    ignores: ['A friend for life stood at the door.'],
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
  'delivery-time.papers-within': {
    reads: {
      'Your photos are ready to browse within ten days.': 'delay 10 day',
      'First drafts come inside five working days.': 'delay 5 business-day',
    },
    ignores: [
      'Marks out of ten are given at the fair.',
      'Please send your certificate within ten days.',
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
      'The lessons you have not taken come back to you as money.': '',
      "We refund the nights you don't use.": '',
      'Unused months are refunded.': '',
    },
    ignores: [
      'Unused months cannot be refunded.',
      'Unused lessons are listed in your account.',
    ],
  },
  'money-back.or-paid': {
    reads: {
      'Survey report in six days, or we pay you £40.': 'discount 40 GBP',
    },
    ignores: ['Bring the cup back for £1, or keep it.'],
  },
  'money-back.share-by-delay': {
    reads: {
      'Delay repay » 40 to 59 minutes: 30%': 'window 40-59 minute, refund 30 %',
    },
    ignores: ['Growth » 40 to 59 minutes: 30%'],
  },
  'money-back.nothing-owed': {
    reads: {
      "You won't be charged if we can't open the door.": '',
      "Not chuffed with the trim? You don't pay.": '',
      "If the van turns up late, it's free of charge.": '',
    },
    ignores: [
      'Not sold on the colour? Have a free consultation.',
      'Turn up late and you pay for the hour.',
    ],
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
  'gift.on-occasion': {
    reads: {
      'With every lease, you pay nothing for the table.': '',
    },
    ignores: ['With every lease, you pay a deposit.'],
  },
  'availability.from-or-until': {
    reads: {
      'The counter is open from 7am.': '',
      'Phone line answered till midnight.': '',
    },
    ignores: ['Collect it after 7 pm.', 'The show starts at seven.'],
  },
  'delivery-time.things-reach-you': {
    reads: {
      'Hampers reach you in three days.': 'delay 3 day',
    },
    ignores: ['Our plumber reaches you in an hour.'],
  },
  'delivery-time.allowed': {
    reads: {
      'Allow ten weeks for a carved headstone.': 'delay 10 week',
    },
    ignores: ['Allow ten minutes for the stairs.'],
  },
  'response-time.we-answer': {
    reads: {
      'Leave a message and I will call you back.': '',
      'We will contact you to arrange a visit.': '',
    },
    ignores: [
      "We'll get back to you as soon as possible.",
      'We will contact you if a part is missing.',
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
  'price-offer.try-for': {
    reads: {
      'Try a month of classes for only £25.': 'price 25 GBP',
    },
    ignores: ['Only £25 a month.'],
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
      'Tickets are limited to 4 people per order, for £5 each.',
      'The hall seats 200 people.',
    ],
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
  'delivery-time.in-service-at-once': {
    reads: {
      'Instant setup': '',
      'Your line is activated immediately.': '',
      'The voucher arrives by email straight away.': '',
      'Your balance is credited instantly.': '',
    },
    ignores: [
      'The alarm sounds instantly when it is moved.',
      'If the alarm is activated, leave the building immediately.',
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
  'resolution-time.usually-takes': {
    reads: {
      'A simple will typically takes two weeks from your instructions.':
        'delay 2 week',
      'Probate usually takes six to nine months.': 'delay 6-9 month',
    },
    ignores: [
      'Healing usually takes three weeks.',
      'The walk usually takes three hours.',
      'The course usually takes three weeks.',
    ],
  },
  'no-fee.priced-up-front': {
    reads: {
      'No work begins until you have agreed the price.': '',
      'Larger builds are scoped and priced up front.': '',
      'The fee is agreed up front.': '',
    },
    ignores: ['Rent is paid up front.'],
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
  'service-level.starts-on-time': {
    reads: {
      'Appointments that start on time.': '',
      'We run on time.': '',
    },
    ignores: ['Please arrive on time.'],
  },
  'no-fee.every-includes': {
    reads: {
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
  'service-level.uptime-or-credit': {
    reads: {
      'We guarantee 99.8% monthly uptime with service credits if we miss it.':
        'level 99.8 %',
      '99.95% uptime backed by service credits': 'level 99.95 %',
    },
    ignores: ['Downtime earns service credits of 10%.'],
  },
  'warranty.parts-and-labour-for': {
    reads: {
      '1 Year Parts & Labor': 'coverage 1 year',
      '24 months parts and labour': 'coverage 24 month',
    },
    ignores: ['Parts and labour cost £80.'],
  },
  'financing.from-so-much': {
    reads: {
      'Payment plans from $50 a week.': 'price 50 ?',
      'Finance your kitchen from £30 per month': 'price 30 GBP',
    },
    ignores: ['A finance course from £30.'],
  },
  'warranty.done-again-within': {
    reads: {
      'If a pest shows up within 30 days of a service, the rooms are treated again for nothing.':
        'coverage 30 day',
      'If you are not happy, call us within 24 hours and we re-clean for free.':
        'coverage 24 hour',
      'Free touch-ups within 14 days of your visit.': 'coverage 14 day',
    },
    ignores: ['Cancel within 24 hours, free, and book a re-clean.'],
  },
  'warranty.told-within': {
    reads: {
      "If anything was missed, tell us within 48 hours and we'll fix it free of charge.":
        'coverage 48 hour',
    },
    ignores: ['Tell us within 48 hours if your address was wrong.'],
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
  'no-fee.asked-before': {
    reads: {
      'If the job grows, we call you before we carry on.': '',
      'No repair is done without your approval.': '',
    },
    ignores: ['Call us before you carry on.'],
  },
  'no-fee.costs-shown': {
    reads: {
      'We give you a written estimate of our fees.': '',
      'You get an itemised bill showing everything we did.': '',
    },
    ignores: ['An estimate of the crowd was never made.'],
  },
  'wait-time.told-when-late': {
    reads: {
      'If we are running late we will let you know.': '',
      'Should we need longer, you will be told why.': '',
      'We will keep you informed of any delay.': '',
    },
    ignores: [
      'If you are running late, please let us know.',
      'We will tell you of any change to our prices.',
    ],
  },
  'warranty.covered-above': {
    reads: {
      'Warranty » Labor is covered where the fault lies in our workmanship.':
        '',
      'Our warranty » Breakage is covered, unless misuse caused it.': '',
    },
    ignores: [
      'Warranty » Accidental damage is not covered.',
      'Our lessons cover parts and materials.',
    ],
  },
  'availability.book-ahead': {
    reads: {
      'Members can book classes 7 days ahead.': 'coverage 7 day',
    },
    ignores: ['You must book 7 days ahead.', 'You cannot book 7 days ahead.'],
  },
  'cancellation.told-if-cant-come': {
    reads: {
      "Kindly let us know two days before if you can't attend.": 'notice 2 day',
    },
    ignores: ["If you can't attend, call us."],
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
  'wait-time.asked-above': {
    reads: {
      'How soon can I be seen? » Most patients within a week.': 'delay 1 week',
    },
    ignores: ['How long is an appointment? » 30 minutes.'],
  },
  'financing.answered-yes': {
    reads: {
      'Do you offer payment plans? » Yes.': '',
    },
    ignores: ['Do I need to pay at once? » Yes.'],
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
  'warranty.covered-for-good': {
    reads: {
      'Our frames are covered for life.': '',
      'The zips are covered for as long as you own the tent.': '',
    },
    ignores: ['You are covered for life by this insurance.'],
  },
  'warranty.our-work-costs-nothing': {
    reads: {
      'Should it need mending because of our workmanship, you pay nothing.': '',
      'If the fault lies in our work, the repair costs you nothing.': '',
    },
    ignores: ['Our work costs nothing to look at.'],
  },
  'return-cost.ours-if-faulty': {
    reads: {
      'Return postage is at your expense unless the item is faulty.': '',
      'Returns are at your expense, except when we sent the wrong item.': '',
    },
    ignores: ['Return postage is at your expense.'],
  },
  'refund-time.deposit-returned': {
    reads: {
      'The damage deposit will be refunded at the end of the hire.': '',
      'Your deposit is returned when you check out.': '',
    },
    ignores: ['A deposit is taken when you check in.'],
  },
  'financing.split': {
    reads: {
      'You can split the total into smaller payments.': '',
    },
    ignores: ['You cannot split the payment.'],
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
  'exchange.either': {
    reads: {
      'Corked bottles are gladly exchanged.': '',
      'They are exchanged or refunded, as you choose.': '',
    },
    ignores: ['Sale items are not exchanged or refunded.'],
  },
  'no-fee.made-ready': {
    reads: {
      'Beds are made up for your arrival.': '',
    },
    ignores: ['Beds are not made up.'],
  },
  'gift.sample': {
    reads: {
      'You receive a sample with every order.': '',
    },
    ignores: ['Samples can be bought with an order.'],
  },
  'response-time.kept-informed': {
    reads: {
      'We keep you informed of how your complaint is going.': '',
    },
    ignores: ['Please keep us informed of your request.'],
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
      'When you cancel, you keep access until the end of the paid period.': '',
    },
    ignores: ['You have access until the end of the trial.'],
  },
  'exchange.another-person': {
    reads: {
      "If you don't get on with your tutor, we find you somebody else.": '',
    },
    ignores: ['Ask somebody else to open the door.'],
  },
  'resolution-time.we-do-in': {
    reads: {
      'We register your firm in two working days.': 'delay 2 business-day',
      'We sharpen every knife in a day.': 'delay 1 day',
    },
    ignores: ['We opened the shop in 1988.', 'We clean the hall in June.'],
  },
  'exchange.for-any-other': {
    reads: {
      'Vouchers may be exchanged for any class we run.': '',
      'You can swap your ticket for another evening.': '',
    },
    ignores: [
      'Vouchers may not be exchanged for any other class.',
      'Points can be exchanged for any gift.',
    ],
  },
  'cancellation.back-before-start': {
    reads: {
      'Up to 7 days before arrival we refund what you paid.': 'notice 7 day',
    },
    ignores: ['The balance is due 30 days before arrival.'],
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
      'Orders can be cancelled until they leave our warehouse.': '',
      'You can cancel your order before it ships.': '',
    },
    ignores: ['Orders cannot be cancelled before they ship.'],
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
  'service-level.tended-often': {
    reads: {
      'Your data is backed up every night.': '',
      'Washrooms are cleaned every day.': '',
      'We test the pool water twice a day.': '',
      'Chairs are disinfected between clients.': '',
    },
    ignores: [
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
    ignores: ['The towels, two days old, were washed.'],
  },
  'service-level.same-person': {
    reads: {
      'The same driver every time.': '',
      'You see the same therapist each visit.': '',
    },
    ignores: ['The same price every time.'],
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
  'delivery-time.work-handed-back': {
    reads: {
      'Certified translations are returned within two working days.':
        'delay 2 business-day',
    },
    ignores: ['Documents are returned at the end of the course.'],
  },
  'service-level.backed-up-often': {
    reads: {
      'Nightly backups of every site.': '',
      'Files are backed up daily.': '',
    },
    ignores: ['Back up your phone every week.'],
  },
  'gift.awaits-you': {
    reads: {
      'A bottle of wine awaits you in the kitchen.': '',
    },
    ignores: ['A guide awaits you at the quay.', 'A long drive awaits you.'],
  },
  'gift.received-with': {
    reads: {
      "With every kettle you'll receive a mug.": '',
      'You receive a candle with every lamp.': '',
    },
    ignores: [
      'With every order you receive a confirmation.',
      'You receive the candle you paid for.',
    ],
  },
  'warranty.broken-by-us': {
    reads: {
      'Anything our movers break, we replace.': '',
      'Damage caused by our fitters is put right.': '',
    },
    ignores: [
      'Damage caused by our guests is put right at their cost.',
      'Anything our movers break must be reported.',
    ],
  },
};
