import { describe, expect, it } from 'vitest';
import { judgePromises } from '../../../shared/compare/verdict/judge-promises.ts';
import type { Briefing, ReadArticle } from '../../../shared/domain/article.ts';
import type { GapFinding } from '../../../shared/domain/gap.ts';
import type { PublicPromise } from '../../../shared/domain/promise.ts';
import { unclearByDefault } from '../../../shared/domain/site.ts';
import type { Term } from '../../../shared/domain/term.ts';
import type { Topic } from '../../../shared/domain/topic.ts';
import type { WarningCode } from '../../../shared/domain/warning.ts';
import {
  article,
  briefing,
  days,
  duration,
  mention,
  money,
  promise,
  statement,
} from '../builders.ts';

function judge(
  promises: readonly PublicPromise[],
  articles: readonly ReadArticle[],
  said: {
    briefings?: readonly Briefing[];
    asOf?: string;
    gone?: readonly PublicPromise[];
    unclear?: readonly WarningCode[];
  } = {},
) {
  const briefings = articles.flatMap(({ id, teams, updated }) =>
    teams.map((team) => ({ article: id, team, briefedAt: updated })),
  );
  return judgePromises({
    siteId: 'shop',
    promises,
    articles,
    briefings,
    asOf: '2026-11-21',
    pages: [],
    unclear: unclearByDefault,
    ...said,
  });
}

/** A promise in these words, and articles that each say one sentence. */
function promised(
  topic: Topic,
  quote: string,
  terms: Term[],
  said: Partial<PublicPromise> = {},
) {
  return promise({ topic, terms, mentions: [mention({ quote })], ...said });
}

function told(
  id: string,
  title: string,
  quote: string,
  terms: Term[] = [],
  lang = 'en',
) {
  return article({
    id,
    title,
    lang,
    statements: [statement(quote, { terms, lang })],
  });
}

function types(gaps: readonly GapFinding[]): string[] {
  return gaps.map(({ type }) => type);
}

const parcels = told(
  'parcels',
  'How long parcels travel',
  'A parcel reaches the customer in 3 days.',
  [days(3)],
);
const goods = told(
  'goods',
  'Taking goods back',
  'Goods may come back to us for two weeks.',
  [duration(2, 2, 'week')],
);
const money14 = told(
  'money',
  'Paying back',
  'The money goes back in 14 days.',
  [days(14)],
);

describe('judgePromises', () => {
  it('takes a paraphrase with another unit for covered', () => {
    const returns = promised(
      'return-window',
      'Return anything within 14 days.',
      [days(14)],
    );

    const { gaps, told: known } = judge([returns], [parcels, goods, money14]);

    expect(gaps).toEqual([]);
    expect(known).toEqual([
      { promise: returns.id, article: 'goods', quote: expect.any(String) },
    ]);
  });

  it('finds the article in the other language', () => {
    const french = told(
      'retours',
      'Reprise des articles',
      'Le client nous renvoie l’article pendant deux semaines.',
      [duration(2, 2, 'week')],
      'fr',
    );
    const returns = promised(
      'return-window',
      'Return anything within 14 days.',
      [days(14)],
    );

    expect(judge([returns], [parcels, french, money14]).told).toMatchObject([
      { article: 'retours' },
    ]);
  });

  it('names the differing term, both quotes and who is better off', () => {
    const returns = promised(
      'return-window',
      'Return anything within 30 days.',
      [days(30)],
    );

    const { gaps } = judge([returns], [parcels, goods, money14]);

    expect(gaps).toMatchObject([
      {
        type: 'contradicted',
        article: 'goods',
        differences: [
          {
            term: 'duration',
            public: '30 day',
            internal: '2 week',
            direction: 'public-more-generous',
            publicQuote: 'Return anything within 30 days.',
            internalQuote: 'Goods may come back to us for two weeks.',
          },
        ],
      },
    ]);
  });

  it('quotes what is counted as it stands', () => {
    const boxes = promised(
      'gift',
      'Forty sturdy Moving Boxes free with every removal.',
      [],
    );
    const cartons = told(
      'cartons',
      'Cartons de déménagement',
      'Vingt-cinq Cartons solides sont offerts à chaque déménagement.',
      [],
      'fr',
    );

    const { gaps } = judge([boxes], [parcels, cartons, money14]);

    expect(gaps).toMatchObject([
      {
        article: 'cartons',
        differences: [
          {
            term: 'count',
            public: 'Forty sturdy Moving Boxes',
            internal: 'Vingt-cinq Cartons',
            direction: 'public-more-generous',
          },
        ],
      },
    ]);
  });

  it('quotes the place where the differing value stands', () => {
    const returns = promised('return-window', '', [days(30)], {
      mentions: [
        mention({ quote: 'You may return anything that you do not like.' }),
        mention({ quote: 'Returns: 30 days.', url: 'https://shop.example/' }),
      ],
    });

    const [gap] = judge([returns], [parcels, goods, money14]).gaps;

    expect(gap?.differences[0]?.publicQuote).toBe('Returns: 30 days.');
  });

  it('weighs a kinder article less than a kinder site', () => {
    const short = promised('return-window', 'Return anything within 7 days.', [
      days(7),
    ]);
    const long = promised('return-window', 'Return anything within 30 days.', [
      days(30),
    ]);

    const [kinderArticle] = judge([short], [goods]).gaps;
    const [kinderSite] = judge([long], [goods]).gaps;

    expect(kinderArticle?.differences[0]?.direction).toBe(
      'internal-more-generous',
    );
    expect(kinderArticle?.severity.score).toBeLessThan(
      kinderSite?.severity.score ?? 0,
    );
  });

  it('is not misled by the same number about something else', () => {
    const refund = promised(
      'response-time',
      'We answer complaints within 14 days.',
      [days(14)],
    );

    expect(types(judge([refund], [parcels, goods, money14]).gaps)).toEqual([
      'unknown',
    ]);
  });

  it('finds the article that uses the words of any of its mentions', () => {
    const wordy = mention({
      quote:
        'Whatever the season, our friendly people on both sides of the river will make a place for everybody who asks.',
    });
    const short = mention({ url: '/book', quote: 'Saturday appointments' });
    const saying = (...mentions: PublicPromise['mentions']) =>
      promise({ topic: 'availability', terms: [], mentions });
    const articles = [
      told('saturday', 'Saturdays', 'Appointments are given on Saturdays.'),
    ];

    const either = judge([saying(wordy, short)], articles);
    const wordyAlone = judge([saying(wordy)], articles);

    expect(either.gaps).toEqual([]);
    expect(wordyAlone.gaps.map(({ type }) => type)).toEqual(['unknown']);
  });

  it('takes silence of the article for no contradiction', () => {
    const free = promised('free-shipping', 'Free delivery over $50.', [
      money('threshold', 50),
    ]);
    const postage = told(
      'postage',
      'Postage',
      'We pay the postage of large orders.',
    );

    expect(judge([free], [postage, goods]).gaps).toEqual([]);
  });

  it('finds a refusal that names no value', () => {
    const free = promised('return-cost', 'Returns are free.', []);
    const paid = told(
      'returns',
      'Sending goods back',
      'Return postage is at the customer’s expense.',
    );

    expect(judge([free], [paid]).gaps).toMatchObject([
      {
        type: 'contradicted',
        differences: [
          { term: 'return-cost', direction: 'public-more-generous' },
        ],
      },
    ]);
  });

  it('chooses the sentence on express delivery for a promise of it', () => {
    const delivery = article({
      id: 'delivery',
      title: 'Delivery times',
      statements: [
        statement('Standard parcels take five days.', {
          terms: [days(5)],
          scope: ['scope-standard'],
        }),
        statement('Express parcels take two days.', {
          terms: [days(2)],
          scope: ['scope-express'],
        }),
      ],
    });
    const express = promised(
      'delivery-time',
      'Express delivery in 1 day.',
      [days(1)],
      {
        scope: ['scope-express'],
      },
    );

    expect(judge([express], [delivery]).gaps[0]?.differences[0]?.internal).toBe(
      '2 day',
    );
  });

  it('does not go by an article that is not in force', () => {
    const returns = promised(
      'return-window',
      'Return anything within 14 days.',
      [days(14)],
    );

    const past = judge([returns], [{ ...goods, validUntil: '2026-11-20' }]);
    const future = judge([returns], [{ ...goods, validFrom: '2026-11-22' }]);

    expect(types([...past.gaps, ...future.gaps])).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('says why, in sentences', () => {
    const returns = promised(
      'return-window',
      'Return anything within 30 days.',
      [days(30)],
    );

    const [gap] = judge([returns], [goods]).gaps;

    expect(gap?.because.join(' ')).toContain('“Taking goods back” (goods)');
    expect(gap?.because.join(' ')).toContain(
      'customers are promised more than staff know',
    );
  });

  it('answers the same whatever the order of promises and articles', () => {
    const promises = [
      promised('return-window', 'Return anything within 30 days.', [days(30)]),
      promised('delivery-time', 'Delivered in 3 days.', [days(3)], {
        id: 'pr_delivery',
      }),
    ];
    const articles = [parcels, goods, money14];

    expect(judge(promises.toReversed(), articles.toReversed()).gaps).toEqual(
      judge(promises, articles).gaps,
    );
  });
});

describe('briefings', () => {
  const returns = promised('return-window', 'Return anything within 14 days.', [
    days(14),
  ]);
  const forTwo = {
    ...goods,
    teams: ['stores', 'contact-centre'],
    updated: '2026-10-01',
  };

  function unbriefed(...briefings: Briefing[]): string[] {
    const { gaps } = judge([returns], [forTwo], { briefings });
    return gaps.flatMap(({ teams }) => teams);
  }

  it('names the teams that were never briefed', () => {
    const stores = briefing({
      article: 'goods',
      team: 'stores',
      briefedAt: '2026-10-02',
    });

    expect(unbriefed(stores)).toEqual(['contact-centre']);
  });

  it('does not count a briefing on an earlier version', () => {
    const both = forTwo.teams.map((team) =>
      briefing({ article: 'goods', team, briefedAt: '2026-09-30' }),
    );

    expect(unbriefed(...both)).toEqual(['contact-centre', 'stores']);
  });

  it('counts a briefing on the day of the change', () => {
    const both = forTwo.teams.map((team) =>
      briefing({ article: 'goods', team, briefedAt: '2026-10-01' }),
    );

    expect(unbriefed(...both)).toEqual([]);
  });

  it('does not count a briefing that is still to come', () => {
    const both = forTwo.teams.map((team) =>
      briefing({ article: 'goods', team, briefedAt: '2026-12-01' }),
    );

    expect(unbriefed(...both)).toHaveLength(2);
  });
});

describe('gaps of the site alone', () => {
  it('finds a promise that has ended and is still shown', () => {
    const ended = promise({ validUntil: '2026-11-20' });

    expect(types(judge([ended], []).gaps)).toContain('expired');
  });

  it('leaves a promise that ends today alone', () => {
    expect(
      types(judge([promise({ validUntil: '2026-11-21' })], []).gaps),
    ).not.toContain('expired');
  });

  it('never calls a promise expired by a year that was inferred', () => {
    const ends: Term = {
      type: 'date',
      role: 'ends',
      value: '2026-01-31',
      readings: ['2026-01-31'],
      yearInferred: true,
      raw: '31 January',
    };
    const unsure = promise({ terms: [ends], validUntil: '2026-01-31' });

    expect(types(judge([unsure], []).gaps)).not.toContain('expired');
  });

  it('finds two pages that disagree', () => {
    const one = promised(
      'return-window',
      'Return anything within 30 days.',
      [days(30)],
      { id: 'a' },
    );
    const other = promised(
      'return-window',
      'Return anything within 14 days.',
      [days(14)],
      {
        id: 'b',
        mentions: [
          mention({ url: '/faq', quote: 'Return anything within 14 days.' }),
        ],
      },
    );

    expect(types(judge([one, other], []).gaps)).toContain('inconsistent');
  });

  it('takes tiers on one page for no disagreement', () => {
    const tiers = [10, 25].map((percent) =>
      promised(
        'discount',
        `${percent} % off for members.`,
        [
          {
            type: 'percent',
            value: percent,
            upTo: false,
            role: 'discount',
            raw: `${percent} %`,
          },
        ],
        { id: `tier-${percent}` },
      ),
    );

    expect(types(judge(tiers, []).gaps)).not.toContain('inconsistent');
  });

  it('repeats what the reader could not read one way only', () => {
    const unclear = promise({
      warnings: [
        { code: 'absolute', words: 'never wait', dates: [] },
        { code: 'no-end-date', words: '20 % off', dates: [] },
      ],
    });

    expect(
      judge([unclear], []).gaps.find(({ type }) => type === 'unclear')?.because,
    ).toEqual(['“never wait” leaves no exception.']);
  });

  it('calls no wording unclear that the site does not ask about', () => {
    const unclear = promise({
      warnings: [{ code: 'absolute', words: 'never wait', dates: [] }],
    });

    expect(types(judge([unclear], [], { unclear: [] }).gaps)).not.toContain(
      'unclear',
    );
  });

  it('says what staff are still told of a promise that is gone', () => {
    const gone = promised('return-window', 'Return anything within 14 days.', [
      days(14),
    ]);

    expect(judge([], [goods], { gone: [gone] }).gaps).toMatchObject([
      { type: 'withdrawn', article: 'goods' },
    ]);
  });
});

describe('a promise of several terms', () => {
  it('leaves a price of before to the site', () => {
    const sale = promised(
      'price-offer',
      'Pottery course: $90 instead of $120.',
      [money('price', 90), money('price', 120)],
    );
    const courses = article({
      id: 'courses',
      title: 'Courses at a special price',
      statements: [
        statement('The pottery course costs 90 dollars.', {
          terms: [money('price', 90)],
        }),
        statement('The weaving course costs 70 dollars.', {
          terms: [money('price', 70)],
        }),
      ],
    });

    expect(judge([sale], [courses]).told).toMatchObject([
      { article: 'courses' },
    ]);
  });

  it('hears a value that differs in the row that shares another', () => {
    const sale = promised('price-offer', 'Pottery course: $90 for 12 days.', [
      money('price', 90),
      days(12),
    ]);
    const courses = told(
      'courses',
      'Courses at a special price',
      'The pottery course costs 90 dollars for 9 days.',
      [money('price', 90), days(9)],
    );

    expect(types(judge([sale], [courses]).gaps)).toEqual(['contradicted']);
  });
});

describe('an article that tells a scale', () => {
  const percent = (value: number): Term => ({
    type: 'percent',
    value,
    upTo: false,
    role: 'refund',
    raw: `${value} %`,
  });
  const scale = article({
    id: 'dropping-out',
    title: 'Cancellation of a class',
    statements: [
      statement('Cancelled two days ahead: all of the fee is refunded.', {
        terms: [days(2)],
      }),
      statement('Cancelled one day ahead: 50 % of the fee is refunded.', {
        terms: [days(1), percent(50)],
      }),
    ],
  });

  it('says nothing of one row in the next', () => {
    const row = promised(
      'cancellation',
      'Cancelled 2 days before the class: 100 % refunded.',
      [days(2), percent(100)],
    );

    expect(judge([row], [scale]).gaps).toEqual([]);
  });

  it('contradicts a row that it tells otherwise', () => {
    const row = promised(
      'cancellation',
      'Cancelled 1 day before the class: 75 % refunded.',
      [days(1), percent(75)],
    );

    expect(types(judge([row], [scale]).gaps)).toEqual(['contradicted']);
  });
});

describe('an article that only touches upon a promise', () => {
  const signing = told(
    'signing',
    'Signing for parcels',
    'Someone must sign for a parcel.',
  );

  it('and names none of its values does not cover it', () => {
    const delivery = promised(
      'delivery-time',
      'Your parcel is delivered within two business days.',
      [duration(2, 2, 'business-day')],
    );

    const { gaps, told: known } = judge([delivery], [signing]);

    expect(known).toEqual([]);
    expect(types(gaps)).toEqual(['unknown']);
    expect(gaps[0]?.because.join(' ')).toContain('names none of its values');
  });

  it('covers what has no value to name', () => {
    const signed = promised(
      'delivery-time',
      'Your parcel is signed for on delivery.',
      [],
    );

    expect(judge([signed], [signing]).told).toHaveLength(1);
  });
});

describe('an article on another matter', () => {
  it('contradicts nothing, though it names the same thing and a delay', () => {
    const quote = 'Return any bike within 30 days for a full refund.';
    const workshop =
      'The workshop hands a bike back after five working days at the latest.';
    const fiveDays = duration(5, 5, 'business-day');

    const { gaps } = judge(
      [promised('return-window', quote, [days(30)])],
      [told('repairs', 'Workshop', workshop, [fiveDays])],
    );

    expect(gaps.map(({ type }) => type)).toEqual(['unknown']);
  });
});
