import type { FrameWords } from '../../../frame-words.ts';

export const warranty: FrameWords['examples'] = {
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
    ignores: [
      'What this warranty covers',
      'The roof covers the whole terrace.',
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
  'warranty.label': {
    reads: {
      'Guarantee » Two years': 'coverage 2 year',
      'Our promise » 10 years': 'coverage 10 year',
    },
    ignores: ['Delivery promise » Two days'],
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
  'warranty.when-it-breaks': {
    reads: {
      'If it fails, we return and mend it, and it costs you nothing.': '',
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
      'A hinge that fails in its first year gets replaced: we send another.':
        'coverage 1 year',
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
  'warranty.parts-and-labour-for': {
    reads: {
      '1 Year Parts & Labor': 'coverage 1 year',
      '24 months parts and labour': 'coverage 24 month',
    },
    ignores: ['Parts and labour cost £80.'],
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
  'warranty.broken-by-us': {
    reads: {
      'If our decorators scratch your floor, we pay for the repair.': '',
      'Anything our movers break, we replace.': '',
      'Damage caused by our fitters is put right.': '',
    },
    ignores: [
      'Damage caused by our guests is put right at their cost.',
      'Anything our movers break must be reported.',
    ],
  },
  'warranty.kept': {
    reads: {
      "A service with us keeps your manufacturer's warranty intact.": '',
      'We repair it without voiding the warranty.': '',
    },
    ignores: [
      'Opening the case voids your warranty.',
      'Keep the receipt if you want your warranty to stay valid.',
    ],
  },
  'warranty.comes-again': {
    reads: {
      'If the moss returns inside that period, we come back and clean the roof again.':
        '',
      'If the wasps come back, so do we.': '',
      'If a corner was missed, our painters return and re-do it.': '',
    },
    ignores: [
      'If the wasps return, have the nest treated by a professional.',
      'We come back to the coast every summer.',
      'If the swallows return, we are back to longer evenings.',
    ],
  },
  'warranty.fault-of-our-work': {
    reads: {
      'We put right any fault in the work we have carried out.': '',
      'Our fitters return to mend any leak in a joint we fitted.': '',
    },
    ignores: [
      'We repair faults of every kind on washing machines.',
      'Faults in the work of others are not mended.',
    ],
  },
  'warranty.vouched-for-life': {
    reads: {
      'We stand behind every seam for life.': '',
    },
    ignores: ['We stand behind the finish line and clap.'],
  },
  'warranty.second-visit-free': {
    reads: {
      'If the fault comes back, the return visit is on us.': '',
      'If it breaks again, the repair costs you nothing.': '',
    },
    ignores: [
      'The second visit costs half as much.',
      'If it rains, the visit is free for members.',
    ],
  },
  'warranty.transferable': {
    reads: {
      'Selling the house? The warranty is transferable.': '',
    },
    ignores: ['The warranty is not transferable.'],
  },
};
