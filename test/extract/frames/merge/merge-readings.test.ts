import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../read-sample.ts';

describe('a promise that a page says more than once', () => {
  it('is one, in its fullest wording, standing in every place', () => {
    const [promise, ...others] = promisesOf([
      { text: 'Free estimates', place: 'header' },
      { text: 'We give free estimates for any kind of roof.' },
    ]);

    expect(others).toEqual([]);
    expect(promise?.quote).toBe('We give free estimates for any kind of roof.');
    expect(promise?.alsoAt).toEqual([
      { quote: 'Free estimates', selector: '#b0', place: 'header' },
    ]);
  });

  it('is the value under a heading that names it', () => {
    const promises = promisesOf([
      { text: 'Free delivery', tag: 'h2' },
      { text: 'On orders over $40', headings: ['Free delivery'] },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual(['On orders over $40']);
  });

  it('is not the promise made to somebody else', () => {
    const promises = promisesOf([
      { text: '20% off for students' },
      { text: 'Discounts available for students' },
      { text: 'Senior discounts available' },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      '20% off for students',
      'Senior discounts available',
    ]);
  });

  it('is the sentence that says in full what a badge says', () => {
    const promises = promisesOf([
      { text: '2-hour response' },
      { text: 'A technician is with you within 2 hours of an urgent call.' },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      'A technician is with you within 2 hours of an urgent call.',
    ]);
  });

  it('is the sentence that says whom a badge finds every day', () => {
    const promises = promisesOf([
      { text: '● Support 7 days a week', place: 'banner' },
      { text: 'Our team is here for you 7 days a week.' },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      'Our team is here for you 7 days a week.',
    ]);
  });

  it('is no warranty of so many years where another holds for life', () => {
    const promises = promisesOf([
      { text: 'Our frames come with a lifetime warranty.' },
      { text: 'The fork has a 2-year warranty.' },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('is what a heading over it, or a menu, says of a saving', () => {
    const promises = promisesOf([
      { text: 'Dine with 20% off', place: 'navigation' },
      { text: 'Dine with 20% off', tag: 'h1', selector: 'main > h1' },
      {
        text: 'Take 20% off any menu until Sunday 6 December.',
        headings: ['Dine with 20% off'],
      },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      'Take 20% off any menu until Sunday 6 December.',
    ]);
  });

  it('is how a heading about the price is explained', () => {
    const promises = promisesOf([
      { text: 'Upfront pricing', tag: 'h3', selector: 'main > h3' },
      {
        text: 'You approve the price before we start.',
        headings: ['Upfront pricing'],
      },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      'You approve the price before we start.',
    ]);
  });

  it('is no warranty of so many years where work is done again', () => {
    const promises = promisesOf([
      { text: '5-year warranty' },
      { text: 'Free re-treatment if the moss comes back.' },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('keeps a fee by its name apart from hidden fees', () => {
    const promises = promisesOf([
      { text: 'No joining fee' },
      { text: 'There are no hidden fees.' },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('keeps fees apart that the page alone gives a name', () => {
    const promises = promisesOf([
      { text: 'No overtime charges' },
      { text: 'No diagnostic fees' },
      { text: 'No extra charges' },
    ]);

    expect(promises).toHaveLength(3);
  });

  it('keeps what is asked for ahead, and what work costs, apart from prices', () => {
    const promises = promisesOf([
      { text: 'No hidden fees. No deposit to book.' },
      { text: 'Blankets and straps at no extra cost' },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual([
      'No hidden fees.',
      'No deposit to book.',
      'Blankets and straps at no extra cost',
    ]);
  });

  it('is not the bare figure of a card that says what it is', () => {
    const promises = promisesOf([
      { text: '$50', headings: ['Special offers'] },
      { text: 'A $50 coupon, free', headings: ['Special offers'] },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['discount']);
  });
});

describe('a heading that says in short what its section promises', () => {
  const heading = { tag: 'h3', selector: 'main > h3:nth-of-type(1)' };

  it('is the promise of its section', () => {
    const promises = promisesOf([
      { ...heading, text: 'Free delivery' },
      {
        text: 'We deliver free of charge on all orders over $60.',
        headings: ['Free delivery'],
      },
    ]);

    expect(promises).toHaveLength(1);
    expect(promises[0]?.terms).toMatchObject([{ type: 'money', amount: 60 }]);
  });

  it('is it too when the section calls it by another name', () => {
    const promises = promisesOf([
      { ...heading, text: '45-day happiness guarantee' },
      {
        text: 'You may return it within 45 days of delivery.',
        headings: ['45-day happiness guarantee'],
      },
    ]);

    expect(promises).toHaveLength(1);
  });

  it('is a promise of its own when the section says another value', () => {
    const promises = promisesOf([
      { ...heading, text: '45-day happiness guarantee' },
      {
        text: 'You may return it within 14 days of delivery.',
        headings: ['45-day happiness guarantee'],
      },
    ]);

    expect(promises).toHaveLength(2);
  });
});

describe('two answers of the same length', () => {
  it('are two promises when one is a warning and one a reply', () => {
    const promises = promisesOf([
      { text: 'We reply to every message within 24 hours.' },
      { text: 'In case of an outage we notify you within 24 hours.' },
    ]);

    expect(promises).toHaveLength(2);
  });
});

describe('a promise that only says part of another', () => {
  it('is the satisfaction that work done again stands for', () => {
    const promises = promisesOf([
      {
        text: 'Enjoy our 100% satisfaction guarantee. If you are not happy, we come back and clean again at no extra cost.',
      },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['warranty']);
  });

  it('is the fee for less than the notice asked for', () => {
    const promises = promisesOf([
      { text: 'Please cancel at least 48 hours before your lesson.' },
      { text: 'Cancellation within 48 hours costs 50% of the lesson.' },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['cancellation']);
  });

  it('keeps money back beside work done again', () => {
    const promises = promisesOf([
      {
        text: 'If you are not happy, we clean again free of charge. Otherwise our money back guarantee holds: a full refund.',
      },
    ]);

    expect(promises.map(({ topic }) => topic).sort()).toEqual([
      'money-back',
      'warranty',
    ]);
  });
});

describe('one promise in two breaths', () => {
  it('is the free quote that comes within a day', () => {
    const promises = promisesOf([{ text: 'Free quote within 24 hours' }]);

    expect(promises.map(({ topic }) => topic)).toEqual(['response-time']);
  });

  it('is not the free quote that another sentence speaks of', () => {
    const promises = promisesOf([
      { text: 'Free quote within 24 hours' },
      { text: 'Our quotes are free, with no obligation.' },
    ]);

    expect(promises.map(({ topic }) => topic).sort()).toEqual([
      'no-fee',
      'response-time',
    ]);
  });

  it('is not the subscription without commitment beside a free quote', () => {
    const promises = promisesOf([
      { text: 'Free quote' },
      { text: 'Membership without commitment' },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('is the refund that the notice before it gives', () => {
    const headings = ['Cancellation policy', 'Free cancellation'];
    const promises = promisesOf([
      {
        text: 'Up to 48 hours before you arrive. Full refund.',
        headings,
      },
    ]);

    expect(promises).toHaveLength(1);
    expect(promises[0]?.terms).toMatchObject([{ min: 48, unit: 'hour' }]);
  });

  it('is the change of date that costs nothing until some day', () => {
    const promises = promisesOf([
      { text: 'Free rescheduling' },
      { text: 'Reschedule for free up to 24 hours before your visit.' },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['cancellation']);
  });

  it('is what stands with no obligation under the free thing', () => {
    const heading = { tag: 'h3', selector: 'main > h3:nth-of-type(1)' };
    const promises = promisesOf([
      { ...heading, text: 'Free hearing test' },
      {
        text: 'A full test in a quiet room, without obligation.',
        headings: ['Free hearing test'],
      },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual(['Free hearing test']);
  });

  it('is the money back that its section names the days of', () => {
    const heading = { tag: 'h4', selector: 'main > h4:nth-of-type(1)' };
    const promises = promisesOf([
      { ...heading, text: 'Money-back guarantee' },
      {
        text: 'Send it back within 30 days of delivery.',
        headings: ['Money-back guarantee'],
      },
    ]);

    expect(promises).toHaveLength(1);
    expect(promises[0]?.terms).toMatchObject([{ min: 30, unit: 'day' }]);
  });

  it('is the title over a list of what the price includes', () => {
    const heading = { tag: 'h4', selector: 'main > h4:nth-of-type(1)' };
    const promises = promisesOf([
      { ...heading, text: 'Included in the price' },
      { text: 'Parking included', headings: ['Included in the price'] },
    ]);

    expect(promises.map(({ quote }) => quote)).toEqual(['Parking included']);
  });
});

describe('what the state pays', () => {
  it('is no discount of the company', () => {
    const promises = promisesOf([
      {
        text: 'Save $800 on your heat pump with a federal rebate.',
      },
    ]);

    expect(promises).toEqual([]);
  });
});

describe('a question before its answer', () => {
  it('says what the answer is about', () => {
    const promises = promisesOf([
      {
        text: 'Not happy with the paintwork? We will come back and redo it free.',
      },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['warranty']);
  });

  it('promises nothing itself', () => {
    const promises = promisesOf([
      {
        text: 'Is painting guaranteed for 3 years? Read on.',
      },
    ]);

    expect(promises).toEqual([]);
  });
});

describe('time set to the customer', () => {
  it('is not how soon the company comes', () => {
    const promises = promisesOf([
      {
        text: 'Contact us within 24 hours and our team will be there.',
      },
    ]);

    expect(promises).toEqual([]);
  });

  it('is the company\u2019s once it takes over', () => {
    const promises = promisesOf([
      {
        text: 'Contact us and we reply within 24 hours.',
      },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['response-time']);
  });
});

describe('promises that look alike', () => {
  it('are two where cards of one make name two things at one price', () => {
    const promises = promisesOf([
      {
        text: 'New clients: $49',
        headings: ['Back massage'],
        selector: 'main > div:nth-of-type(1) > p',
      },
      {
        text: 'New clients: $49',
        headings: ['Foot massage'],
        selector: 'main > div:nth-of-type(2) > p',
      },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('are one offer where a banner repeats the price of a card', () => {
    const promises = promisesOf([
      { text: 'New clients: $49', place: 'banner', selector: 'body > p' },
      {
        text: 'New clients: $49',
        headings: ['Back massage'],
        selector: 'main > div:nth-of-type(1) > p',
      },
    ]);

    expect(promises).toHaveLength(1);
  });

  it('are two where a booking may be moved, and may be called off', () => {
    const promises = promisesOf([
      { text: 'Reschedule free up to 24 hours before your lesson.' },
      { text: 'Cancel free up to 24 hours before your lesson.' },
    ]);

    expect(promises).toHaveLength(2);
  });

  it('are one where one paragraph says twice that nothing binds', () => {
    const promises = promisesOf([
      {
        text: 'Cancel your box at any time. You can cancel free of charge.',
      },
    ]);

    expect(promises).toHaveLength(1);
  });

  it('are one where a badge shortens the money-back guarantee', () => {
    const promises = promisesOf([
      { text: '30-day guarantee' },
      { text: 'Your money back within 30 days if you are not happy.' },
    ]);

    expect(promises.map(({ topic }) => topic)).toEqual(['money-back']);
  });

  it('are two where a warranty lasts as long as the money-back guarantee', () => {
    const promises = promisesOf([
      { text: '30-day guarantee on workmanship' },
      { text: 'Your money back within 30 days if you are not happy.' },
    ]);

    expect(promises).toHaveLength(2);
  });
});
