import type { FrameWords } from '../../../frame-words.ts';

export const returnCost: FrameWords['examples'] = {
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
  'return-cost.unless-faulty': {
    reads: {
      'The buyer is responsible for return shipping unless the item is faulty.':
        '',
    },
    ignores: ['Items may not be returned unless the item is faulty.'],
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
  'return-cost.share-kept': {
    reads: {
      'A 15% restocking fee applies to returned sofas.': 'fee 15 %',
      'We reserve the right to keep a restocking fee of up to 25%.': 'fee 25 %',
    },
    ignores: ['Get 15 % off our return shipping boxes.'],
  },
  'return-cost.column': {
    reads: { 'Restocking fee » $38': 'fee 38 ?' },
    ignores: ['Price » $38'],
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
  'return-cost.answered-yes': {
    reads: { 'Are returns free? » Yes.': '' },
    ignores: ['Are returns free? » No.', 'Can I return it? » Yes.'],
  },
  'return-cost.costs-nothing': {
    reads: {
      'Bring it back at our own expense, from any island.': '',
    },
    ignores: ['The swallows return from the islands.'],
  },
  'return-cost.ours-if-faulty': {
    reads: {
      'Return postage is at your expense unless the item is faulty.': '',
      'Returns are at your expense, except when we sent the wrong item.': '',
      'If you return it, shipping charges are non-refundable unless there was an error on our part.':
        '',
    },
    ignores: ['Return postage is at your expense.'],
  },
  'return-cost.we-pay-postage': {
    reads: {
      'We pay the postage when you send something back.': '',
    },
    ignores: ['We pay the postage of every letter to our members.'],
  },
  'return-cost.postage-on-us': {
    reads: {
      'You may send it back whenever you like, and we pay the postage.': '',
    },
    ignores: ['We pay the postage on every book order.'],
  },
  'return-cost.keeps-it': {
    reads: {
      'Returns » You need not ship it back.': '',
      'No need to return the faulty lamp: we refund it.': '',
    },
    ignores: [
      'Returns » You do not have to send us your passport.',
      'You need not bring your dog back to the clinic for a document.',
    ],
  },
  'return-cost.label-for-return': {
    reads: {
      'We email you a courier label, and the shirt comes back to us for an exchange.':
        '',
      'A postage label for the return is provided.': '',
    },
    ignores: [
      'Stick the shipping label on the box before you return the lamp.',
      'A courier label for your return costs £4.',
    ],
  },
};
