import type { FrameWords } from '../../../frame-words.ts';

export const exchange: FrameWords['examples'] = {
  'exchange.exchanged-within': {
    reads: {
      'Exchanges are possible within 21 days.': 'window 21 day',
    },
    ignores: [
      'The belt was replaced twice in two years.',
      'The exchange student stays for 21 days in spring.',
      '£30 off a replacement key within two years.',
      'Tyres of more than ten years want replacing.',
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
  'exchange.label': {
    reads: {
      'Exchanges » Within 30 days, tags on': 'window 30 day',
      'Size exchange » 14 days': 'window 14 day',
    },
    ignores: ['Exchange programme » Applications open'],
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
    ignores: [
      'Exchanges » You then have 10 days to post the parcel.',
      'Replacement bike » We lend you a bike within 7 days.',
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
  'exchange.swapped-soon': {
    reads: {
      'A dud lamp is replaced on the spot.': '',
    },
    ignores: ['The mayor was replaced by his deputy.'],
  },
  'exchange.costs-nothing': {
    reads: {
      'Swap it for the next size, both postages at our cost.': '',
    },
    ignores: ['Swap recipes with your neighbours.'],
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
  'exchange.either': {
    reads: {
      'Send us a photo and we replace it or refund it.': '',
      'If the box cannot be traced we resend it or refund you.': '',
      'Corked bottles are gladly exchanged.': '',
      'They are exchanged or refunded, as you choose.': '',
    },
    ignores: [
      'We cannot replace it or refund it.',
      'Sale items are not exchanged or refunded.',
    ],
  },
  'exchange.other-person': {
    reads: {
      'You can ask for a different tutor at any time.': '',
      'If you do not get on, we find you another cleaner.': '',
    },
    ignores: [
      'Every other teacher was ill that week.',
      'A new manager joined us in May.',
    ],
  },
  'exchange.another-person': {
    reads: {
      "If you don't get on with your tutor, we find you somebody else.": '',
    },
    ignores: ['Ask somebody else to open the door.'],
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
  'exchange.or-we-replace': {
    reads: {
      'It flowers in spring, or we send you another bulb.': '',
      "Fresh to your table, otherwise we'll swap the box.": '',
    },
    ignores: [
      'Mend the seal or replace it with a new one.',
      'You can wash the filter or swap it each month.',
    ],
  },
  'exchange.your-choice': {
    reads: {
      'We send another mug or your money back, as you prefer.': '',
      'An exchange or a refund: you choose.': '',
    },
    ignores: [
      'You choose the colour and the size.',
      'A refund is refused where you choose to exchange later.',
    ],
  },
  'exchange.we-replace': {
    reads: {
      'We will reprint any poster with a quality issue.': '',
    },
    ignores: [
      'We replaced the old boiler after years of issues.',
      'We will replace the carpets next year.',
    ],
  },
};
