import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on one promise of a firm, given the lines of its notes. */
function verdictOn(promise: string, ...notes: string[]): string | undefined {
  const [judged] = judgeFirm('one', [...notes, `> ${promise} | unknown`]);
  return judged?.verdict;
}

describe('a length of time', () => {
  it('that a visit lasts is no wait for it', () => {
    expect(
      verdictOn(
        'wait-time | en | You will be seen within fifteen minutes of your fitting time.',
        '@ fitting | en | Fitting appointments',
        'A first fitting is 40 minutes long.',
      ),
    ).not.toContain('contradicted');
    expect(
      verdictOn(
        'wait-time | fr | Vous serez reçu dans le quart d’heure qui suit votre rendez-vous.',
        '@ essayage | fr | Rendez-vous d’essayage',
        'Un premier essayage dure 40 minutes.',
      ),
    ).not.toContain('contradicted');
  });

  it('that is a notice ends no offer', () => {
    const notes = [
      '@ club | en | Choir membership',
      'Singers may leave the choir with a month’s notice.',
    ];
    expect(
      verdictOn(
        'price-offer | en | Join the choir for €12 in your first two months.',
        ...notes,
      ),
    ).not.toContain('contradicted');
  });

  it('is compared with the number of monthly payments', () => {
    expect(
      verdictOn(
        'financing | en | Pay for your piano over 30 months without interest.',
        '@ pay | en | Paying for a piano',
        'A piano can be paid in 18 monthly payments without interest.',
      ),
    ).toBe('contradicted pay');
    expect(
      verdictOn(
        'financing | fr | Payez votre piano sur 18 mois sans intérêts.',
        '@ payer | fr | Payer un piano',
        'Un piano se paie en 18 mensualités sans intérêts.',
      ),
    ).toBe('covered payer');
  });
});

describe('an amount of money', () => {
  it('that is promised to two people is compared for each', () => {
    const promise =
      'loyalty | en | Bring a friend: they get £15 and you get £15.';
    expect(
      verdictOn(
        promise,
        '@ friends | en | Bring a friend',
        'The friend gets £15, whoever brought the friend gets £10.',
      ),
    ).toBe('contradicted friends');
    expect(
      verdictOn(
        promise,
        '@ friends | en | Bring a friend',
        'Both get £15 when the friend has ordered.',
      ),
    ).toBe('covered friends');
  });

  it('from which delivery is free is none that is paid each month', () => {
    expect(
      verdictOn(
        'free-shipping | en | Free delivery from £40.',
        '@ box | en | Monthly box',
        'The box is 25 pounds a month, and its delivery is free.',
        '@ post | en | Delivery',
        'No delivery charge from £30 on.',
      ),
    ).toBe('contradicted post');
  });
});

describe('another offer', () => {
  it('is one that has another amount and another end', () => {
    expect(
      verdictOn(
        'discount | en | Nurses get 12% off rucksacks until 3 October 2027.',
        '@ autumn | en | Autumn rucksack sale',
        'Rucksacks of the list are reduced by 40 euros until 20 November 2027.',
      ),
    ).toBe('unknown');
  });

  it('is one for those who buy for their trade', () => {
    expect(
      verdictOn(
        'discount | en | Join the list for 8% off your first order.',
        '@ trade | en | Trade accounts',
        'Professionals have 25% off the whole range.',
        '@ letter | en | Newsletter',
        'Whoever takes the newsletter has 8% off the first order.',
      ),
    ).toBe('covered letter');
  });
});

it('tells which step of an answer a value is of', () => {
  expect(
    verdictOn(
      'resolution-time | en | We settle every complaint within 14 days.',
      '@ complaints | en | Complaints',
      'Two days to acknowledge, 14 days at most to settle.',
    ),
  ).toBe('covered complaints');
  expect(
    verdictOn(
      'resolution-time | fr | Nous accusons réception de toute plainte sous deux jours et la réglons sous dix jours.',
      '@ plaintes | fr | Plaintes',
      'Deux jours pour accuser réception, trois semaines pour régler.',
    ),
  ).toBe('contradicted plaintes');
});

describe('the moment that a time is counted from', () => {
  it('is compared where both sides name one', () => {
    const note = [
      '@ pass | fr | Carte annuelle',
      'La carte est valable douze mois à partir de la première visite.',
    ];
    expect(
      verdictOn(
        'availability | en | Your card is valid for a year from purchase.',
        ...note,
      ),
    ).toBe('contradicted pass');
    expect(
      verdictOn(
        'availability | en | Your card is valid for a year from your first visit.',
        ...note,
      ),
    ).toBe('covered pass');
  });

  it('is another part of the price, too', () => {
    expect(
      verdictOn(
        'cancellation | fr | Croisières : votre acompte est remboursé jusqu’à 40 jours avant le départ.',
        '@ cruises | en | Cruises',
        'The balance is refunded until 40 days before departure.',
      ),
    ).toBe('contradicted cruises');
  });
});

describe('money', () => {
  it('that is sent by other means is of another matter', () => {
    expect(
      verdictOn(
        'refund-time | en | Refunds by cheque take two weeks.',
        '@ refunds | en | Refunds of tickets',
        'The money is back on the card in four days.',
      ),
    ).toBe('unknown');
  });

  it('is charged though a note leaves out its currency', () => {
    expect(
      verdictOn(
        'no-fee | en | Saturday fittings at no extra cost.',
        '@ saturdays | en | Fittings',
        'Fittings on weekdays are free. Saturday fittings cost 15 more.',
      ),
    ).toBe('contradicted saturdays');
  });

  it('of less than one franc is not nothing', () => {
    expect(
      verdictOn(
        'no-fee | fr | Copies gratuites.',
        '@ copies | fr | Copies',
        'La copie est à 0,40 franc.',
      ),
    ).not.toBe('covered copies');
  });

  it('is not promised to stay where it may go up', () => {
    expect(
      verdictOn(
        'no-fee | en | Prices of our rolling rents never go up.',
        '@ rents | en | Rolling rents',
        'Rolling rents may go up in May, with a letter 30 days before.',
      ),
    ).toBe('contradicted rents');
  });
});

describe('a row of a note', () => {
  it('is told by what heads it, with or without a colon', () => {
    const notes = [
      '@ hours | en | Hours of the yard',
      'Covered berths are open from 5 am to 10 pm daily.',
      'Outdoor berths: 7 am to 8 pm.',
    ];
    expect(
      verdictOn(
        'availability | en | Your outdoor berth is open from 5 am to 10 pm.',
        ...notes,
      ),
    ).toBe('contradicted hours');
    expect(
      verdictOn(
        'availability | en | Your covered berth is open from 5 am to 10 pm.',
        ...notes,
      ),
    ).toBe('covered hours');
  });

  it('charges what it is headed by', () => {
    expect(
      verdictOn(
        'no-fee | fr | Vernis brillant sans supplément.',
        '@ vernis | fr | Vernis',
        'Le vernis satiné ne coûte rien de plus.',
        'Vernis brillant : 20 € par meuble.',
      ),
    ).toBe('contradicted vernis');
  });

  it('is not told by who may be anyone', () => {
    expect(
      verdictOn(
        'cancellation | en | Cancel a flute lesson free of charge up to 24 hours before.',
        '@ lessons | en | Flute',
        'Pupils may cancel for free up to 24 hours before.',
        'Lessons are 40 minutes, every second week.',
      ),
    ).toBe('covered lessons');
  });
});

it('hears how often something is free', () => {
  expect(
    verdictOn(
      'no-fee | en | Sharpening is free, as often as you need.',
      '@ sharp | en | Sharpening',
      'Sharpening is free once a month.',
    ),
  ).toBe('contradicted sharp');
});

it('hears that a deposit is kept at the very time', () => {
  expect(
    verdictOn(
      'cancellation | en | Cancel the cruise more than nine days ahead and get your deposit back.',
      '@ cruise | fr | Annuler une croisière',
      'Plus de neuf jours avant : l’acompte est gardé.',
    ),
  ).toBe('contradicted cruise');
});

it('hears that a share is charged on top', () => {
  expect(
    verdictOn(
      'no-fee | en | Engraved lids at no extra cost.',
      '@ lids | en | Lids',
      'Plain lids are in the price. Engraved lids on request, 12% more.',
    ),
  ).toBe('contradicted lids');
});

it('hears that some alone have what all are promised', () => {
  expect(
    verdictOn(
      'no-fee | en | Towels are free of charge for all our guests.',
      '@ towels | en | Towels',
      'Towels are free of charge for subscribers.',
    ),
  ).toBe('contradicted towels');
});
