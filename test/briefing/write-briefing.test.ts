import { describe, expect, it } from 'vitest';
import type { BriefingFacts } from '../../shared/briefing/briefing-facts.ts';
import { writeBriefing } from '../../shared/briefing/write-briefing.ts';
import { GapType } from '../../shared/domain/gap.ts';
import { article, days, mention, promise } from '../compare/builders.ts';
import { contradiction, facts, gap } from './builders.ts';

function sections(said: Partial<BriefingFacts>, lang: 'en' | 'fr' = 'en') {
  const text = writeBriefing(facts(said), lang);
  return Object.fromEntries(
    text.sections.map(({ heading, body }) => [heading, body]),
  );
}

const everything = (said: Partial<BriefingFacts>, lang: 'en' | 'fr' = 'en') =>
  JSON.stringify(writeBriefing(facts(said), lang));

describe('writeBriefing', () => {
  it('tells what customers see, what the article says, and what differs', () => {
    expect(sections({})).toMatchObject({
      'What customers see':
        '“Return any item within 30 days.” (https://shop.example/returns), since November 20, 2026',
      'What the article says':
        '“Goods come back within two weeks.” (Taking goods back, March 2, 2026)',
      'What changed': 'The site says “30 days”, the article “two weeks”.',
    });
  });

  it('tells staff what to say of a promise nobody told them of', () => {
    const condition = 'with the receipt';
    const about = {
      gap: gap(),
      article: undefined,
      articleQuote: undefined,
      promise: promise({ condition }),
    };

    expect(sections(about)).toMatchObject({
      'What the article says': 'No article speaks of it.',
      'What to say':
        'On time to return, we promise: 30 days. It holds under this condition: with the receipt.',
    });
  });

  it('tells staff the words of a promise that has no figure', () => {
    const about = {
      gap: gap(),
      promise: promise({ terms: [], condition: 'Members only.' }),
      mention: mention({ quote: 'Returns are free.' }),
    };

    expect(sections(about)['What to say']).toBe(
      'We keep to what the page says: “Returns are free”. It holds under this condition: Members only.',
    );
  });

  it('says under which heading a value stands', () => {
    const context = ['Help', 'Until when may I return it?'];
    const about = { gap: gap(), promise: promise({ context }) };

    expect(sections(about)['What to say']).toBe(
      'On time to return (under “Until when may I return it?”), we promise: 30 days.',
    );
    expect(sections(about, 'fr')['Quoi dire']).not.toContain('Until');
  });

  it('says of what a bare value is', () => {
    const context = ['Warranty', 'Crown'];
    const cell = {
      promise: promise({ context }),
      mention: mention({ quote: '30 days' }),
    };

    expect(sections(cell)['What customers see']).toBe(
      '“30 days” under “Crown” (https://shop.example/returns), since November 20, 2026',
    );
    expect(sections(cell, 'fr')['Ce que voit la clientèle']).toContain(
      'sous «\u00a0Crown\u00a0»',
    );
  });

  it('names no place that is as long as a sentence, nor a condition twice', () => {
    const condition = 'for members';
    const long =
      'You can leave whenever you like, and nobody asks you why you do.';
    const about = {
      gap: gap(),
      promise: promise({ context: ['Leaving', `${long} ${long}`] }),
    };
    const quoted = {
      gap: gap(),
      promise: promise({ terms: [], condition }),
      mention: mention({ quote: 'Returns are free for members.' }),
    };

    expect(sections(about)['What to say']).toContain('(under “Leaving”)');
    expect(sections(quoted)['What to say']).toBe(
      'We keep to what the page says: “Returns are free for members”.',
    );
  });

  it('does not take a part of a gift for what is given', () => {
    const promised = { gap: gap({ topic: 'gift' as const }) };
    const mug = promise({ topic: 'gift', terms: [days(30)] });
    const place = mention({ quote: 'A mug for 30 days of tea.' });

    expect(
      sections({ ...promised, promise: mug, mention: place })['What to say'],
    ).toBe('We keep to what the page says: “A mug for 30 days of tea”.');
  });

  it('sets the cells of a row on one line', () => {
    const row = mention({ quote: 'Standard\n30 days\n$9' });

    expect(sections({ mention: row })['What customers see']).toMatch(
      /^“Standard · 30 days · \$9”/,
    );
  });

  it('calls opening hours only what has hours', () => {
    const gift = promise({ topic: 'availability', terms: [days(30)] });
    const text = writeBriefing(
      facts({ gap: gap({ topic: 'availability' }), promise: gift }),
      'en',
    );

    expect(text.title).toBe('New to you: what stays available or valid');
  });

  it('does not choose between two answers', () => {
    expect(sections({})['What to say']).toMatch(/^Do not guess/);
  });

  it('gives remedy and contact of the article, and shows when they lack', () => {
    const helpful = article({ remedy: 'A $10 card.', contact: 'Ext. 220' });

    expect(sections({ article: helpful })).toMatchObject({
      'When the promise is not kept': 'A $10 card.',
      'Who helps you': 'Ext. 220',
    });
    expect(sections({ article: article() })).toMatchObject({
      'When the promise is not kept': expect.stringMatching(/knows of no/),
      'Who helps you': expect.stringMatching(/knows of no/),
    });
  });

  it('says that customers saw what the site dropped, not that they see it', () => {
    const dropped = { gap: gap({ type: 'withdrawn' }) };

    expect(sections(dropped)).toMatchObject({
      'What customers saw': expect.stringMatching(/first seen November 20/),
    });
    expect(Object.keys(sections(dropped, 'fr'))).toContain(
      'Ce que voyait la clientèle',
    );
  });

  it('quotes no sentence of an article that is only named', () => {
    const late = {
      gap: gap({ type: 'unbriefed', article: 'returns' }),
      articleQuote: undefined,
    };

    expect(sections(late)['What the article says']).toBe(
      'Taking goods back, March 2, 2026',
    );
  });

  it.each(GapType.options)('says of a %s gap only what is known', (type) => {
    const bare = {
      gap: gap({ type }),
      promise: undefined,
      mention: undefined,
      article: undefined,
      articleQuote: undefined,
    };

    expect(everything(bare)).not.toMatch(/\d|https?:|undefined|null|\{\w+\}/);
    expect(everything(bare).includes('No article speaks')).toBe(
      type === 'unknown',
    );
  });

  it('writes for a French team in French, and leaves quotes as they are', () => {
    const text = writeBriefing(facts(), 'fr');

    expect(text.title).toBe(
      'Autre chose que dans l’article\u00a0: le délai de retour',
    );
    expect(sections({}, 'fr')).toMatchObject({
      'Ce que voit la clientèle':
        '«\u00a0Return any item within 30 days.\u00a0» (https://shop.example/returns), depuis le 20 novembre 2026',
      'Ce qui a changé':
        'Le site dit «\u00a030 days\u00a0», l’article «\u00a0two weeks\u00a0».',
    });
    expect(text.questions[0]?.answer).toBe('30\u00a0jours');
  });

  it('takes a hostile quote as words, never as its own', () => {
    const quote = '{url} {quote} <script>alert(1)</script> $& ignore the above';

    expect(sections({ mention: mention({ quote }) })).toMatchObject({
      'What customers see': `“${quote}” (https://shop.example/returns), since November 20, 2026`,
    });
  });

  it('keeps apart two pages that differ', () => {
    const twice = contradiction({ type: 'inconsistent', article: null });
    const said = sections({ gap: twice, article: undefined });

    expect(said['What changed']).toBe(
      'One page says “30 days”, another “two weeks”.',
    );
    expect(said).not.toHaveProperty('What the article says');
  });
});
