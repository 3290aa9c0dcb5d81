import { describe, expect, it } from 'vitest';
import { blockWith, readPage, textsOf } from './read-page.ts';

describe('the text of blocks', () => {
  it('keeps words together that inline tags split', () => {
    const texts = textsOf(
      '<p>Free <b>re</b>turns, <a href="/r">always</a>.</p>',
    );

    expect(texts).toEqual(['Free returns, always.']);
  });

  it('parts a figure from the word that a tag sets apart before it', () => {
    const texts = textsOf(
      '<ul><li><span>Monday</span>09:00 - 17:00<li><b>CO</b>2 filters</ul>',
    );

    expect(texts).toEqual(['Monday 09:00 - 17:00', 'CO2 filters']);
  });

  it('parts a figure that a tag sets apart from the word before it', () => {
    const texts = textsOf(
      '<ul><li>Monday<span>09:00 - 17:00</span><li>CO<b>2</b> filters<li>m<sup>2</sup></ul>',
    );

    expect(texts).toEqual(['Monday 09:00 - 17:00', 'CO2 filters', 'm2']);
  });

  it('splits at block-level elements, wherever the words stand', () => {
    const texts = textsOf(
      '<div>Open daily<p>9 to 5</p>Sundays too<ul><li>Noon</ul></div>',
    );

    expect(texts).toEqual(['Open daily', '9 to 5', 'Sundays too', 'Noon']);
  });

  it('parts what stands side by side in a card that is one link', () => {
    const texts = textsOf(
      '<div><a href="mailto:x"><span>By mail</span><b>x@shop.example</b><i>Within a day</i></a><a href="tel:1"><span>By phone</span><b>555</b><i>At once</i></a></div>',
    );

    expect(texts).toEqual([
      'By mail\nx@shop.example\nWithin a day',
      'By phone\n555\nAt once',
    ]);
  });

  it('parts statements that stand in a row, each in a span of its own', () => {
    const texts = textsOf(
      '<div><span>Replies within the hour</span> <span>Open on Sunday mornings</span> <span>Parts kept in stock</span></div>',
    );

    expect(texts).toEqual([
      'Replies within the hour\nOpen on Sunday mornings\nParts kept in stock',
    ]);
  });

  it('leaves a sentence whole whose lines are spans', () => {
    const texts = textsOf(
      '<div><span>Free delivery on</span> <span>all orders over</span> <span>forty euros today</span></div>',
    );

    expect(texts).toEqual([
      'Free delivery on all orders over forty euros today',
    ]);
  });

  it('folds every kind of white space to one space', () => {
    const texts = textsOf('<p>\n 1 299,00 €\t&nbsp; pièce\u2009! </p>');

    expect(texts).toEqual(['1 299,00 € pièce !']);
  });

  it('drops marks that only say where a word may break', () => {
    const texts = textsOf('<p>rem&shy;bour\u200bse\u2060ment</p><p>&zwj;</p>');

    expect(texts).toEqual(['remboursement']);
  });

  it('decodes entities once', () => {
    const texts = textsOf('<p>&eacute;t&#233; &amp;lt; 5&euro; &unknown;</p>');

    expect(texts).toEqual(['été &lt; 5€ &unknown;']);
  });

  it('breaks the line at br and ends the paragraph at two', () => {
    const texts = textsOf('<p>Mon 9–17<br>Tue 9–17<br/><br>Closed in May</p>');

    expect(texts).toEqual(['Mon 9–17\nTue 9–17', 'Closed in May']);
  });

  it('separates inline elements that only a style sheet sets apart', () => {
    const texts = textsOf(
      '<div><span>24 h</span><span>Response time</span></div>' +
        '<div><span>30</span><span>days</span></div>' +
        '<div><span>€</span><span>49</span><span>.90</span></div>',
    );

    expect(texts).toEqual(['24 h\nResponse time', '30 days', '€49.90']);
  });

  it('reads each link of a menu by itself but a sentence as one', () => {
    const texts = textsOf(
      '<div><a href="/a">Free returns</a> | <a href="/b">Contact</a></div>' +
        '<p>See <a href="/a">returns</a> or <a href="/b">delivery</a></p>',
    );

    expect(texts).toEqual([
      'Free returns',
      'Contact',
      'See returns or delivery',
    ]);
  });

  it('reads a link around a card as the blocks of the card', () => {
    const texts = textsOf(
      '<a href="/x"><h3>Sofa</h3><p>Delivered in 5 days</p></a>',
    );

    expect(texts).toEqual(['Sofa', 'Delivered in 5 days']);
  });

  it('reads buttons, labels, captions and options', () => {
    const texts = textsOf(
      '<form><label for="s">Shipping</label><select id="s">' +
        '<option>Express, 24 h<option>Standard, 3 days</select>' +
        '<input value="never read"><textarea>nor this</textarea>' +
        '<button>Order</button></form><figure><figcaption>Our shop',
    );

    expect(texts).toEqual([
      'Shipping',
      'Express, 24 h',
      'Standard, 3 days',
      'Order',
      'Our shop',
    ]);
  });

  it('marks what is struck, linked, strong and raised', () => {
    const block = blockWith(
      '<p><del>80 €</del> <strong>60 €</strong><sup>*</sup> <a href="/c">terms</a></p>',
      '60',
    );

    const marked = block.marks.map(({ kind, start, end }) => [
      kind,
      block.text.slice(start, end),
    ]);

    expect(marked).toEqual([
      ['struck', '80 €'],
      ['strong', '60 €'],
      ['superscript', '*'],
      ['link', 'terms'],
    ]);
  });

  it('marks a price that a class or a style strikes', () => {
    const byClass = blockWith('<div class="old-price">80 €</div>', '80');
    const byStyle = blockWith(
      '<p><span style="text-decoration: line-through">80 €</span> 60 €</p>',
      '80',
    );

    expect(byClass.marks).toEqual([{ kind: 'struck', start: 0, end: 4 }]);
    expect(byStyle.marks).toEqual([{ kind: 'struck', start: 0, end: 4 }]);
  });

  it('counts the characters that are read', () => {
    expect(readPage('<p>abc</p><script>xyz</script><p>de</p>').textLength).toBe(
      5,
    );
  });

  it('answers nothing for an empty page', () => {
    expect(readPage('')).toMatchObject({
      blocks: [],
      links: [],
      textLength: 0,
    });
  });
});

describe('raised figures', () => {
  it.each([
    ['Only £9<sup>99</sup> a month', 'Only £9.99 a month'],
    ['Pour 29<sup>90€</sup> par mois', 'Pour 29.90€ par mois'],
    ['Pour 29<sup>90</sup> € par mois', 'Pour 29.90 € par mois'],
    ['<b>29<sup>90</sup></b> € par mois', '29.90 € par mois'],
  ])('after a price are its cents: %s', (html, text) => {
    expect(textsOf(`<p>${html}`)).toEqual([text]);
  });

  it.each([
    ['Within 30 days<sup>12</sup>', 'Within 30 days12'],
    ['10<sup>12</sup> bacteria', '1012 bacteria'],
    ['From £9<sup>1</sup>', 'From £91'],
  ])('elsewhere are what they are: %s', (html, text) => {
    expect(textsOf(`<p>${html}`)).toEqual([text]);
  });
});
