import { describe, expect, it } from 'vitest';
import { blockWith, textsOf } from './read-page.ts';

describe('a price and the struck one beside it', () => {
  it('are one, whichever comes first', () => {
    const html =
      '<div><div>$40</div><div class="line-through">$60</div></div>' +
      '<div><p><del>£90</del></p><p>£70</p></div>';

    expect(textsOf(html)).toEqual(['$40 $60', '£90 £70']);
  });

  it('keep the mark of the price that is none any more', () => {
    const html = '<div><div>$40</div><div class="line-through">$60</div></div>';

    expect(blockWith(html, '$40 $60').marks).toEqual([
      { kind: 'struck', start: 4, end: 7 },
    ]);
  });

  it.each([
    ['<p>£199</p><p>Was £299</p>', '£199 Was £299', 5],
    ['<p>Regular price $40</p><p>$30</p>', 'Regular price $40 $30', 0],
    ['<p>Ancien prix : 40 €</p><p>30 €</p>', 'Ancien prix : 40 € 30 €', 0],
  ])('are told by what the old one is called: %s', (html, text, start) => {
    const { marks } = blockWith(`<div>${html}</div>`, text);

    expect(marks).toMatchObject([{ kind: 'struck', start }]);
  });

  it('are none where one line holds both', () => {
    const html = '<div><p>RRP £299 £199</p><p>£12</p></div>';

    expect(textsOf(html)).toEqual(['RRP £299 £199', '£12']);
  });

  it('stay apart in different cards', () => {
    const html =
      '<div><div>$40</div></div><div><div class="line-through">$60</div></div>';

    expect(textsOf(html)).toEqual(['$40', '$60']);
  });

  it('stay apart where words are struck or nothing is', () => {
    const html =
      '<div><div>$40</div><div class="line-through">Sauna</div><div>$60</div></div>';

    expect(textsOf(html)).toEqual(['$40', 'Sauna', '$60']);
  });
});
