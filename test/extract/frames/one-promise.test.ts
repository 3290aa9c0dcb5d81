import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { readPage } from '../../../shared/extract/read-page.ts';
import { promisesOf } from '../read-sample.ts';

type Lang = 'en' | 'fr';

function quotesOf(lang: Lang, ...blocks: readonly Partial<Block>[]) {
  return promisesOf(blocks, lang).map(({ quote }) => quote);
}

function headed(heading: string, text: string): readonly Partial<Block>[] {
  return [
    { tag: 'h3', selector: 'main > h3:nth-of-type(1)', text: heading },
    { text, headings: [heading] },
  ];
}

describe('the words of a button', () => {
  const text = 'Mon–Fri 8am–6pm Book a free visit';
  const marks = [{ kind: 'button', start: 16, end: text.length }] as const;

  it('invite, whatever stands beside it', () => {
    const lines = text.replace('6pm ', '6pm\n');
    expect(quotesOf('en', { text: lines, marks })).toHaveLength(1);
  });

  it('are no part of the words beside it', () => {
    const html =
      '<p><a class="btn">Essayer gratuitement</a> <small>30 jours satisfait ou remboursé</small></p>';
    const { readings } = readPage(html, {
      url: 'https://shop.example/',
      defaultLang: 'fr',
      currency: undefined,
      asOf: '2026-11-21',
    });
    expect(readings.map(({ topic, quote }) => [topic, quote])).toEqual([
      ['money-back', '30 jours satisfait ou remboursé'],
    ]);
  });

  it('promise the value that they name', () => {
    const offer = 'Take 20% off today';
    const all = [{ kind: 'button', start: 0, end: offer.length }] as const;
    expect(
      quotesOf('en', { tag: 'p', text: `${offer} in store`, marks: all }),
    ).toHaveLength(1);
  });
});

describe('the same share off', () => {
  it('is a promise to each to whom it is granted', () => {
    const off = (whom: string, at: number) => ({
      text: `10% off for ${whom}`,
      selector: `main > p:nth-of-type(${at})`,
    });
    expect(quotesOf('en', off('students', 1), off('seniors', 2))).toHaveLength(
      2,
    );
    expect(
      quotesOf('en', off('students', 1), off('our students', 2)),
    ).toHaveLength(1);
  });
});

describe('fees that nobody pays', () => {
  it('are a promise for each that is named', () => {
    const names = ['joining', 'booking', 'setup', 'cleaning'];
    const blocks = names.map((name, at) => ({
      text: `No ${name} fee`,
      selector: `main > p:nth-of-type(${at + 1})`,
    }));
    expect(quotesOf('en', ...blocks)).toHaveLength(4);
  });

  it('are one where each is only called otherwise', () => {
    const [one, other] = ['No hidden fees.', 'No surprise charges.'];
    expect(
      quotesOf(
        'en',
        { text: one, selector: 'main > p:nth-of-type(1)' },
        { text: other, selector: 'main > p:nth-of-type(2)' },
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['Sans frais de dossier.', 'Aucuns frais de réservation.', 2],
    ['Sans frais cachés.', 'Aucun coût surprise.', 1],
  ])('are told apart in French as well: %s %s', (one, other, promises) => {
    expect(
      quotesOf(
        'fr',
        { text: one, selector: 'main > p:nth-of-type(1)' },
        { text: other, selector: 'main > p:nth-of-type(2)' },
      ),
    ).toHaveLength(promises);
  });
});

describe('an offer and what does not bind', () => {
  it('are two promises where no contract is signed', () => {
    expect(
      quotesOf('en', { text: 'First week free. No contracts.' }),
    ).toHaveLength(2);
    expect(
      quotesOf('fr', { text: 'Première séance offerte. Aucun contrat.' }),
    ).toHaveLength(2);
  });

  it('are one in a sentence, or without obligation', () => {
    expect(
      quotesOf('en', { text: 'First week free, no contract.' }),
    ).toHaveLength(1);
    expect(
      quotesOf('en', { text: 'First week free. No obligation.' }),
    ).toHaveLength(1);
  });
});

describe('a title that asks', () => {
  it.each([
    ['en', 'When we make it right'],
    ['en', 'How to get a free quote'],
    ['fr', 'Comment obtenir un devis gratuit'],
  ] as const)('promises nothing, without a question mark either (%s, %s)', (lang, heading) => {
    const text = lang === 'en' ? 'Call the workshop.' : 'Appelez l’atelier.';
    expect(quotesOf(lang, ...headed(heading, text))).toEqual([]);
  });

  it('promises the value it names', () => {
    const heading = 'How we deliver within 3 days';
    expect(quotesOf('en', ...headed(heading, 'By bike.'))).toEqual([heading]);
  });
});

describe('a title and the words right under it', () => {
  it.each([
    ['en', 'Free inspection', 'An engineer will inspect your roof for free.'],
    [
      'fr',
      'Déplacement gratuit',
      'Notre technicien se déplace gratuitement chez vous.',
    ],
  ] as const)('are one promise where both say the same (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toHaveLength(1);
  });

  it.each([
    ['en', '180-day warranty', 'Free repeat treatment if the ants come back.'],
    ['fr', 'Ouvert 24h/24', 'Nous sommes disponibles à toute heure.'],
  ] as const)('are one promise where the title has the value (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toEqual([heading]);
  });

  it.each([
    [
      'en',
      'Satisfaction guarantee',
      'Not happy with a window? We clean it again free of charge.',
    ],
    [
      'fr',
      'Satisfaction garantie',
      'Un carreau oublié ? Nous le refaisons gratuitement.',
    ],
  ] as const)('are one promise where they tell how people are satisfied (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toHaveLength(1);
  });

  it.each([
    ['en', 'No hidden fees', 'We give free estimates for every job.'],
    ['fr', 'Sans frais cachés', 'Devis gratuit pour tous vos travaux.'],
  ] as const)('are two where each is of its own kind (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toHaveLength(2);
  });

  it.each([
    ['en', 'Free parking', 'Our guests enjoy free breakfast every morning.'],
    ['fr', 'Parking gratuit', 'Le petit-déjeuner est offert à nos clients.'],
  ] as const)('are two where each names another thing (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toHaveLength(2);
  });

  it('are two where the words grant for life what the title grants for years', () => {
    expect(
      quotesOf(
        'en',
        ...headed('5-year warranty', 'Our hinges have a lifetime guarantee.'),
      ),
    ).toHaveLength(2);
  });
});

describe('what is free or included', () => {
  it.each([
    ['en', 'Luggage storage included.', 'Towels included.'],
    ['fr', 'Aide au montage incluse.', 'Nettoyage inclus.'],
  ] as const)('is one promise for each thing (%s)', (lang, one, other) => {
    expect(quotesOf(lang, { text: one }, { text: other })).toHaveLength(2);
  });
});

describe('calling off', () => {
  it.each([
    ['en', 'Cancel at any time, at no extra fee.'],
    ['fr', 'Résiliez votre abonnement à tout moment, sans frais ni pénalité.'],
  ] as const)('is one promise with what it does not cost (%s)', (lang, text) => {
    expect(quotesOf(lang, { text })).toEqual([text]);
  });

  it.each([
    [
      'en',
      'Cancel at any time.',
      'You may change or cancel your plan anytime.',
    ],
    [
      'fr',
      'Annulation à tout moment.',
      'Vous pouvez changer de formule ou résilier à tout moment.',
    ],
  ] as const)('is one promise, beside a change of plan or alone (%s)', (lang, one, other) => {
    expect(quotesOf(lang, { text: one }, { text: other })).toEqual([other]);
  });

  it.each([
    [
      'en',
      'Free cancellation up to 24 hours before.',
      'Reschedule your visit for free up to 24 hours before.',
    ],
    [
      'fr',
      'Annulation gratuite jusqu’à 24 h avant.',
      'Report gratuit de la réservation jusqu’à 24 h avant.',
    ],
  ] as const)('is not moving it (%s)', (lang, one, other) => {
    expect(quotesOf(lang, { text: one }, { text: other })).toHaveLength(2);
  });
});

describe('being there every day', () => {
  it.each([
    ['en', 'Support 7 days a week', 'Our team is available seven days a week.'],
    ['fr', 'Support 7j/7', 'Notre équipe est disponible 7 jours sur 7.'],
  ] as const)('is one promise of nobody in particular (%s)', (lang, one, other) => {
    expect(quotesOf(lang, { text: one }, { text: other })).toEqual([other]);
  });
});

describe('a mere no', () => {
  it.each([
    ['en', 'Are there hidden fees?', 'No, never. No hidden fees.'],
    [
      'fr',
      'Y a-t-il un engagement ?',
      'Non. L’abonnement est sans engagement.',
    ],
  ] as const)('gives way to the answer that says it whole (%s)', (lang, heading, text) => {
    expect(quotesOf(lang, ...headed(heading, text))).toHaveLength(1);
  });
});

describe('work that is done again', () => {
  it.each([
    [
      'en',
      'Not happy? We re-clean at no cost.',
      'Call us within 24 hours and we re-clean for free.',
    ],
    [
      'fr',
      'Pas satisfait ? Nous refaisons le ménage sans frais.',
      'Appelez-nous sous 24 heures et nous refaisons le ménage gratuitement.',
    ],
  ] as const)('is told by until when (%s)', (lang, bare, timed) => {
    expect(quotesOf(lang, { text: bare }, { text: timed })).toEqual([timed]);
  });

  it('is what a guarantee above it is made of', () => {
    const timed =
      'If concerns arise, contact us within 48 hours to discuss a complimentary correction.';

    expect(quotesOf('en', ...headed('Satisfaction guarantee', timed))).toEqual([
      timed,
    ]);
  });

  it('leaves the warranty of what is sold as it is', () => {
    const sold = 'We provide free repairs for any manufacturing defects.';
    const timed = 'Free touch-ups within 14 days of your visit.';

    expect(quotesOf('en', { text: sold }, { text: timed })).toHaveLength(2);
  });
});

describe('a mere yes', () => {
  it('gives way to the notice that leaving takes', () => {
    expect(
      quotesOf(
        'en',
        ...headed('Can I cancel anytime?', 'Yes. Give us 30 days’ notice.'),
      ),
    ).toEqual(['Give us 30 days’ notice.']);
  });

  it('says by itself that people may leave', () => {
    expect(
      quotesOf(
        'en',
        ...headed('Can I cancel anytime?', 'Yes. It takes a tap.'),
      ),
    ).toHaveLength(1);
  });
});

describe('no extra charge', () => {
  it.each([
    [
      'en',
      'The price you see is the price you pay.',
      'We carry the sofa upstairs at no extra charge.',
    ],
    [
      'fr',
      'Le prix annoncé est le prix payé.',
      'Nous montons le canapé à l’étage sans frais supplémentaires.',
    ],
  ] as const)('for a service is not the fixed price (%s)', (lang, one, other) => {
    expect(quotesOf(lang, { text: one }, { text: other })).toHaveLength(2);
  });

  it('on a price is the fixed price', () => {
    expect(
      quotesOf(
        'en',
        { text: 'Fixed prices.' },
        { text: 'A fixed price with no extra fees.' },
      ),
    ).toEqual(['A fixed price with no extra fees.']);
  });
});

describe('a saving', () => {
  it.each([
    ['en', 'Yearly -15%', '2 months free when you pay yearly (-15%).'],
    ['fr', 'Annuel −15 %', '2 mois offerts en paiement annuel (−15 %).'],
  ] as const)('is the offer that says more of it (%s)', (lang, short, full) => {
    expect(
      quotesOf(
        lang,
        { text: short, selector: 'main > label' },
        { text: full, selector: 'main > p' },
      ),
    ).toEqual([full]);
  });

  it('is another on another card of the same make', () => {
    const card = (at: number) => `main > div:nth-of-type(${at}) > p`;

    expect(
      quotesOf(
        'en',
        {
          text: '$300 off a new boiler.',
          selector: card(1),
          headings: ['Boilers'],
        },
        {
          text: '$300 off a new roof on projects over $4,000.',
          selector: card(2),
          headings: ['Roofs'],
        },
      ),
    ).toHaveLength(2);
  });
});

describe('what is given for free', () => {
  const at = (text: string, nth: number) => ({
    text,
    selector: `main > p:nth-of-type(${nth})`,
  });

  it('is no promise again where it is taken for granted', () => {
    const given = 'We offer a free dental check.';
    expect(
      quotesOf(
        'en',
        at(given, 1),
        at('The rate is told to you at your free consultation.', 2),
      ),
    ).toEqual([given]);
    const offered = 'Nous offrons une visite gratuite du jardin.';
    expect(
      quotesOf(
        'fr',
        at(offered, 1),
        at('Nous en parlons lors de votre bilan gratuit.', 2),
      ),
    ).toEqual([offered]);
  });

  it('is a promise where nothing else says so', () => {
    const only = 'The rate is told to you at your free consultation.';
    expect(quotesOf('en', at(only, 1))).toEqual([only]);
  });
});

describe('a quote that comes at once', () => {
  it('is one promise in whatever words', () => {
    expect(
      quotesOf(
        'en',
        { text: 'We give you a taxi quote instantly.' },
        {
          text: 'Instant quotes for the airport by phone.',
          selector: 'main > p:nth-of-type(2)',
        },
      ),
    ).toHaveLength(1);
  });
});

describe('a time before which one has to say so', () => {
  it.each([
    [
      'en',
      'Cancelling',
      'Passes renew for 9 months unless told 20 days before.',
    ],
    [
      'fr',
      'Résiliation',
      'Le contrat se poursuit 9 mois sauf dénonciation 20 jours avant.',
    ],
  ] as const)('is not the other time in its sentence (%s)', (lang, heading, text) => {
    expect(
      promisesOf([{ text, headings: [heading] }], lang).map(({ terms }) =>
        describeTerms(terms),
      ),
    ).toEqual(['notice 20 day']);
  });
});
