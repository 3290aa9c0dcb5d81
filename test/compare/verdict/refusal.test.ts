import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on a promise where one note is all that staff have. */
function verdictOn(promise: string, note: string): string | undefined {
  const [topic = '', quote = ''] = promise.split('|');
  const [judged] = judgeFirm('one', [
    '@ note | en | Bikes and helmets',
    note,
    `> ${topic} | en | ${quote} | unknown`,
  ]);
  return judged?.verdict;
}

describe('a note that refuses what the site grants', () => {
  it.each([
    ['warranty|Bike frames guaranteed for life.', 'Bike frames: six years.'],
    [
      'no-fee|Bike rental without commitment.',
      'Bike rental: they sign for six months.',
    ],
    [
      'cancellation|Full refund if you cancel your bike rental.',
      'Bike rental that is cancelled: no money back.',
    ],
    [
      'no-fee|Free helmet with every bike rental.',
      'Bike rental: the helmet is charged 5 pounds.',
    ],
    [
      'cancellation|Full refund if you cancel your bike rental.',
      'Bike rental that is cancelled: refunded less 12 pounds.',
    ],
    [
      'cancellation|Cancel your bike rental with a month of notice.',
      'Bike rental is cancelled without notice.',
    ],
    [
      'cancellation|Cancel your bike rental without notice.',
      'Bike rental is cancelled on a month of notice.',
    ],
    ['availability|Bike help 7 days a week.', 'Bike help: shut on Mondays.'],
    ['availability|Bike help every day.', 'Bike help every day except Monday.'],
    [
      'availability|Bike help every day.',
      'Bike help: Monday to Friday, nine to half five.',
    ],
    [
      'availability|Bike help 7 days a week.',
      'Somebody is there for bike help on weekdays.',
    ],
    [
      'availability|Bike help 7 days a week.',
      'Bike help: Mondays to Saturdays.',
    ],
    [
      'availability|Tokens for the bike wash never expire.',
      'Tokens for the bike wash lapse after nine months.',
    ],
    [
      'availability|Bike help Monday to Saturday, 9am to 5pm.',
      'Bike help: Monday to Friday, nine to five.',
    ],
    [
      'cancellation|Cancel your bike tour 2 days before for a full refund.',
      'Bike tours cancelled two days before: refund of all but the deposit.',
    ],
    [
      'cancellation|Full refund if you cancel your bike tour 3 days before.',
      'Bike tours: half is refunded up to three days before.',
    ],
    ['no-fee|No deposit on bike rental.', 'Bike rental: a deposit is taken.'],
    [
      'no-fee|Unlimited bike checks included.',
      'Three bike checks a year are included.',
    ],
    [
      'no-fee|Helmet included.',
      'Bikes come with a free lock, a helmet is not included.',
    ],
    ['no-fee|Free bike parking.', 'Bike parking: 14 pounds a night.'],
    [
      'no-fee|Free helmet and gloves.',
      'Helmets and gloves are 9 pounds, the lock is free.',
    ],
    [
      'free-trial|Try our bikes for free on Saturdays.',
      'We no longer let people try bikes on Saturdays.',
    ],
    [
      'cancellation|Free cancellation of your bike rental up to 2 days before.',
      'Bike rental cancelled up to two days before: 15 pounds.',
    ],
    [
      'free-shipping|Free shipping of helmets, no minimum.',
      'Shipping of helmets: 4.90, free above 60.',
    ],
    [
      'free-shipping|Free shipping of helmets on orders over £60.',
      'Shipping of helmets is free, whatever the amount.',
    ],
    [
      'no-fee|The price of your bike cover is fixed: no price rises.',
      'The price of bike cover goes up every January.',
    ],
    [
      'delivery-time|Your bike booking number is sent immediately.',
      'The bike booking number is sent within two days.',
    ],
    [
      'cancellation|Cancel your bike rental plan at any time.',
      'Bike rental plan: possible only after six months.',
    ],
    [
      'no-fee|Free bike checks, racing bikes too.',
      'Bike checks are free. Racing bikes never.',
    ],
    [
      'no-fee|We carry out a bike inspection before every rental.',
      'Bike inspection before rental: most bikes go out without one.',
    ],
    [
      'no-fee|Every bike rental comes with a demonstration.',
      'Bike rental: only new hirers get a demonstration.',
    ],
  ])('contradicts “%s”: %s', (promise, note) => {
    expect(verdictOn(promise, note)).toBe('contradicted note');
  });

  it.each([
    [
      'no-fee|We carry out a bike inspection before every rental.',
      'Bike inspection before every rental, racing bikes too. Only our mechanics may do it.',
    ],
    [
      'warranty|Bike frames guaranteed for life.',
      'Bike frames: as long as the owner lives, for life.',
    ],
    [
      'no-fee|Bike rental without commitment.',
      'Bike rental: there is no minimum term, no commitment.',
    ],
    [
      'cancellation|Full refund if we have to cancel your bike tour.',
      'Bike tours we cancel: the money goes back without deduction.',
    ],
    [
      'no-fee|Bike rental without commitment.',
      'Bike rental: 20 pounds a day, no commitment.',
    ],
    [
      'no-fee|Free helmet with every bike rental.',
      'Bike rental: the helmet is free.',
    ],
    [
      'availability|Bike help Monday to Saturday, 9am to 5pm.',
      'Bike help: Monday to Friday, nine to five. Saturdays nine to five.',
    ],
    [
      'availability|Bike help every day, 9am to 5pm.',
      'Bike help: nine to five.',
    ],
    [
      'no-fee|Free helmet and gloves.',
      'Helmets and gloves are free, the lock is 9 pounds.',
    ],
    [
      'no-fee|Free bike survey when you order a repair.',
      'The bike survey is 20 pounds, refunded with the repair.',
    ],
    [
      'delivery-time|Your bike booking number is sent immediately.',
      'The bike booking number is sent at once, the bike within two days.',
    ],
    [
      'no-fee|Airport bike hire, helmets included.',
      'Bike hire at the airport: helmets. None of it is billed apart.',
    ],
    [
      'return-cost|We send you a prepaid label to return the helmet.',
      'A helmet with a fault: the label is paid by us.',
    ],
    [
      'free-shipping|Free shipping of helmets, no minimum.',
      'Shipping of helmets is free, whatever they spend. Bikes: free above 60.',
    ],
    [
      'free-shipping|Free shipping of helmets on orders over £60.',
      'Shipping of helmets: 4.90, free above 60.',
    ],
    [
      'cancellation|Free cancellation of your bike rental up to 2 days before.',
      'Bike rental cancelled up to two days before: free. Later 15 pounds.',
    ],
  ])('does not contradict “%s”: %s', (promise, note) => {
    expect(verdictOn(promise, note)).toBe('covered note');
  });
});

describe('a value many times as large', () => {
  it('contradicts a promise of the same thing', () => {
    expect(
      verdictOn(
        'delivery-time|Bikes are delivered within 2 business days.',
        'A bike is delivered within 45 business days.',
      ),
    ).toBe('contradicted note');
  });
});

describe('a note that says with whom people may pay over time', () => {
  it.each([
    'We offer Klarna. There are no payment plans of our own.',
    'Financing: Klarna. We do not run instalment plans in house.',
    'For larger orders we offer Klarna; no interest if paid within a year.',
    'On propose Klarna. Aucun paiement échelonné en interne.',
  ])('refuses nothing by what the house does not do: %s', (note) => {
    expect(verdictOn('financing|Financing available.', note)).toBe(
      'covered note',
    );
  });

  it.each([
    'We do not offer any financing.',
    'No financing: payment in full on the day.',
  ])('refuses all the same where nobody lends: %s', (note) => {
    expect(verdictOn('financing|Financing available.', note)).toBe(
      'contradicted note',
    );
  });
});

describe('a note on who lends', () => {
  it.each([
    'We do not finance bikes ourselves; people apply with an outside lender.',
    'No payment plan in house for bikes. Klarna is taken.',
    'Who cannot pay for the bike at once is sent to Klarna to pay by the month.',
  ])('refuses no financing where others lend: %s', (note) => {
    expect(verdictOn('financing|Bike financing available.', note)).not.toBe(
      'contradicted note',
    );
  });

  it.each([
    'We do not offer bike financing of any kind.',
    'Bike financing: we no longer work with Klarna.',
  ])('refuses it where nobody lends: %s', (note) => {
    expect(verdictOn('financing|Bike financing available.', note)).toBe(
      'contradicted note',
    );
  });
});

describe('a note that denies something beside an offer', () => {
  it.each([
    'Bikes may be paid for over a year without interest.',
    'There is no credit check for the bike payment plan.',
    'People without insurance for their bike can pay in parts.',
    'Paying for the bike month by month is possible, but not for helmets.',
  ])('does not refuse it: %s', (note) => {
    expect(verdictOn('financing|Bike financing available.', note)).not.toBe(
      'contradicted note',
    );
  });

  it.each([
    'Bikes cannot be paid for in instalments.',
    'Instalments for bikes are not possible.',
    'No payment plans for bikes.',
    'Bike payment plans: none.',
  ])('refuses the offer itself: %s', (note) => {
    expect(verdictOn('financing|Bike financing available.', note)).toBe(
      'contradicted note',
    );
  });
});
