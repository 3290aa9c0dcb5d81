import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/extract/block.ts';
import { readPromises } from '../../../shared/extract/read-promises.ts';
import { blockOf, pageOf, promisesOf } from '../read-sample.ts';

function quotesOf(...texts: readonly string[]) {
  const banner = blockOf({ text: 'Free shipping over $80.', selector: '#top' });
  const body: readonly Block[] = texts.map((text, index) =>
    blockOf({ text, selector: `#b${index}`, headings: ['Shop assistant'] }),
  );
  return readPromises(pageOf([banner, ...body]), {
    url: 'https://shop.example/jobs/assistant',
    defaultLang: 'en',
    currency: undefined,
    asOf: '2026-11-21',
  }).map(({ quote }) => quote);
}

describe('a page that seeks staff', () => {
  it('promises customers only what stands above it', () => {
    const quotes = quotesOf(
      'The salary is $24 an hour.',
      'We ask for two years of experience.',
      'Enjoy 30% off everything we sell.',
      'Send your CV before 5 December.',
    );

    expect(quotes).toEqual(['Free shipping over $80.']);
  });

  it.each([
    [
      'en',
      'Careers',
      'Staff receive a uniform.',
      'We fix faults within 4 hours.',
    ],
    [
      'fr',
      'Nous recrutons',
      'Avantages sociaux dès le premier jour.',
      'Nous réparons les pannes sous 4 heures.',
    ],
  ])('may be told by its title and one line more (%s)', (lang, ...texts) => {
    const [title = '', ...lines] = texts;
    const said = (heading: string) => [
      blockOf({ text: heading, tag: 'h1', selector: 'h1' }),
      ...lines.map((text, index) =>
        blockOf({ text, selector: `#l${index}`, headings: [heading] }),
      ),
    ];
    const read = (heading: string) =>
      readPromises(pageOf(said(heading)), {
        url: 'https://shop.example/team',
        defaultLang: lang,
        currency: undefined,
        asOf: '2026-11-21',
      });

    expect(read(title)).toEqual([]);
    expect(read('Service')).toHaveLength(1);
  });

  it('is not made of one line that hires', () => {
    const quotes = quotesOf(
      'Enjoy 30% off all boots.',
      'We are hiring: see our careers page.',
    );

    expect(quotes).toContain('Enjoy 30% off all boots.');
  });

  it.each([
    ['fr', 'Nous rejoindre', 'Serveur : 2 jours de congé, repas offerts.'],
    ['fr', 'Emplois', 'Vous traitez chaque demande en 24 heures.'],
    ['en', 'Work for us', 'Waiting staff: free meals on every shift.'],
  ])('is told by its heading (%s, %s)', (lang, heading, text) => {
    const quotes = promisesOf([{ text, headings: [heading] }], lang);

    expect(quotes).toEqual([]);
  });
});
