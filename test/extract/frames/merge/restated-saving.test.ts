import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../shared/extract/parse-page.ts';
import { readPromises } from '../../../../shared/extract/read-promises.ts';

const context = {
  url: 'https://salon.example/offers.html',
  defaultLang: 'en',
  currency: undefined,
  asOf: '2026-11-21',
};

function topicsOf(html: string): readonly string[] {
  return readPromises(parsePage(html, context), context).map(
    ({ topic, terms }) =>
      `${topic} ${terms.map((term) => (term.type === 'money' ? term.amount : '')).join()}`,
  );
}

describe('a saving beside a special price', () => {
  it('is part of the offer where the usual price implies it', () => {
    const html =
      '<h2>New client special</h2><div><p>$60</p><p>Usually $90</p><p>Save $30</p></div>';

    expect(topicsOf(html)).toEqual(['price-offer 60']);
  });

  it('is part of the offer that strikes the usual price', () => {
    const html =
      '<div><span>$55</span> <span class="line-through">$350</span><p>You save: $295</p></div>';

    expect(topicsOf(html)).toEqual(['price-offer 55']);
  });

  it('is another promise where it is another amount', () => {
    const html =
      '<h2>New client special</h2><div><p>$60</p><p>Usually $90</p><p>Save $15 on your next visit</p></div>';

    expect(topicsOf(html)).toEqual(['price-offer 60', 'discount 15']);
  });

  it('stands alone without a special price', () => {
    expect(topicsOf('<p>Save $30 on any colour.</p><p>$90</p>')).toEqual([
      'discount 30',
    ]);
  });
});
