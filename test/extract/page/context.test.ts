import { describe, expect, it } from 'vitest';
import { blockWith } from './read-page.ts';

function headingsOf(html: string, words: string): readonly string[] {
  return blockWith(html, words).headings;
}

describe('headings above a block', () => {
  it('are those of its section, outermost first, without the title', () => {
    const html =
      '<title>Shop</title><h1>Help</h1><h2>Returns</h2><h3>Shoes</h3><p>30 days' +
      '<h2>Delivery</h2><p>2 days';

    expect(headingsOf(html, '30 days')).toEqual(['Help', 'Returns', 'Shoes']);
    expect(headingsOf(html, '2 days')).toEqual(['Help', 'Delivery']);
  });

  it('do not reach from one card into the next', () => {
    const html =
      '<h2>Plans</h2><div><div><h3>Basic</h3><p>10 €</div>' +
      '<div><h3>Pro</h3><p>20 €</div><div><p>Call us 9 to 5</div></div>';

    expect(headingsOf(html, '20 €')).toEqual(['Plans', 'Pro']);
    expect(headingsOf(html, '9 to 5')).toEqual(['Plans']);
  });

  it('head what follows when they stand in a box of their own', () => {
    const html =
      '<div class="head"><h2>Delivery</h2></div><div><p>2 days</p></div>';

    expect(headingsOf(html, '2 days')).toEqual(['Delivery']);
  });

  it('head deeper sections after the words that introduce them', () => {
    const html =
      '<section><div><h2>Services</h2><p>All we do.</p></div>' +
      '<div><h3>Repair</h3><p>In 5 days</div></section>';

    expect(headingsOf(html, '5 days')).toEqual(['Services', 'Repair']);
  });

  it('of panels leave the heading of their section, at whatever level', () => {
    const panel = (name: string, text: string) =>
      `<div><h2><button aria-expanded="false">${name}</button></h2><p>${text}</p></div>`;
    const html =
      `<h2>Warranty</h2>${panel('Motor', '5 years')}${panel('Battery', '2 years')}` +
      '<h2>Delivery</h2><p>3 days</p>';

    expect(headingsOf(html, '5 years')).toEqual(['Warranty', 'Motor']);
    expect(headingsOf(html, '2 years')).toEqual(['Warranty', 'Battery']);
    expect(headingsOf(html, '3 days')).toEqual(['Delivery']);
  });

  it('of the main words do not reach a popup after them or in them', () => {
    const popup = '<div role="dialog"><h2>Wait!</h2><p>$9 off</p></div>';
    const after = '<div><h3>Newsletter</h3><p>$5 off</p></div>';
    const html = `<main><h1>Firms</h1><p>Hello.</p>${popup}</main>${after}`;

    expect(headingsOf(html, '$9 off')).toEqual(['Wait!']);
    expect(headingsOf(html, '$5 off')).toEqual(['Newsletter']);
  });

  it('may be said by a role', () => {
    const html = '<div role="heading" aria-level="3">Repair</div><p>5 days';

    expect(headingsOf(html, '5 days')).toEqual(['Repair']);
  });

  it('may only look like headings', () => {
    const byClass = '<div class="card-title">Repair</div><div>5 days</div>';
    const byBold = '<p><strong>Repair</strong></p><p>In 5 days</p>';

    expect(headingsOf(byClass, '5 days')).toEqual(['Repair']);
    expect(headingsOf(byBold, '5 days')).toEqual(['Repair']);
  });

  it('are not made of bold figures, list items or buttons', () => {
    const html =
      '<div><p><b>1200+</b></p><ul><li><b>Free parking</b></li></ul>' +
      '<p><a class="btn"><b>Order now</b></a></p><p>In 5 days</p></div>';

    expect(headingsOf(html, '5 days')).toEqual([]);
  });

  it('do not reach into the footer', () => {
    const html = '<main><h1>Jobs</h1><p>x</main><footer><p>Open 9 to 5';

    expect(headingsOf(html, '9 to 5')).toEqual([]);
  });
});

describe('the words that introduce a list', () => {
  it('are the last sentence before it', () => {
    const html = '<p>We are a shop. With every order:</p><ul><li>30 days</ul>';

    expect(blockWith(html, '30 days').intro).toBe('With every order:');
  });

  it('are the words of the item that holds the list', () => {
    const html = '<ul><li>Returns:<ul><li>30 days</ul><li>Other</ul>';

    expect(blockWith(html, '30 days').intro).toBe('Returns:');
    expect(blockWith(html, 'Other').intro).toBeUndefined();
  });

  it('introduce a paragraph where they end with a colon', () => {
    const html = '<p>Opening hours:</p><p>9 to 5</p><p>Call us</p>';

    expect(blockWith(html, '9 to 5').intro).toBe('Opening hours:');
    expect(blockWith(html, 'Call us').intro).toBeUndefined();
  });

  it('are not a heading, nor words of another part of the page', () => {
    const heading = '<h2>Returns</h2><ul><li>30 days</ul>';
    const menu =
      '<p>Open 9 to 5</p><nav><ul><li><a href="/">Home</a></ul></nav>';

    expect(blockWith(heading, '30 days').intro).toBeUndefined();
    expect(blockWith(menu, 'Home').intro).toBeUndefined();
  });
});

describe('the question a block answers', () => {
  it.each([
    [
      'details',
      '<details><summary>Returns</summary><p>Yes</p><p>30 days</details>',
    ],
    ['a term', '<dl><dt>How long?</dt><dd>30 days</dl>'],
    ['a heading', '<h3>How long?</h3><p>Yes.</p><p>30 days</p>'],
    [
      'a button',
      '<div><h3><button aria-expanded="false">How long?</button></h3><div><p>30 days</div></div>',
    ],
    [
      'a class',
      '<div class="faq-question"><span>How long</span><i>+</i></div><div class="faq-answer">30 days',
    ],
    ['a paragraph', '<p>How long?</p><div>30 days</div>'],
    [
      'a label',
      '<input type=checkbox id=q><label for=q>How long?</label><div>30 days</div>',
    ],
  ])('is told by %s', (_, html) => {
    expect(blockWith(html, '30 days').question).toMatch(/^How long|^Returns$/);
  });

  it('is told by a control that stands elsewhere', () => {
    const html =
      '<button aria-controls="b" aria-expanded="false">How long?</button>' +
      '<p>Other</p><section id="b"><p>30 days</p></section>';

    expect(blockWith(html, '30 days').question).toBe('How long?');
  });

  it('is not the name of a tab, which heads its panel', () => {
    const html =
      '<div><a role="tab" aria-controls="x">Prices</a><a role="tab" aria-controls="y">Returns</a></div>' +
      '<div role="tabpanel" id="x">10 €</div><div role="tabpanel" id="y">30 days</div>';

    expect(blockWith(html, '30 days')).toMatchObject({
      headings: ['Returns'],
      question: undefined,
    });
  });

  it('is not the name of a tab that its panel names', () => {
    const html =
      '<div><a role="tab" id="x">Prices</a><a role="tab" id="y">Returns</a></div>' +
      '<div role="tabpanel" aria-labelledby="x">10 €</div><div role="tabpanel" aria-labelledby="y">30 days</div>';

    expect(blockWith(html, '30 days')).toMatchObject({
      headings: ['Returns'],
      question: undefined,
    });
  });

  it('ends with the next question, and with its list', () => {
    const html =
      '<div><h4>How long?</h4><p>30 days</p><h4>Who pays?</h4><p>You do</p></div><p>Call us</p>';

    expect(blockWith(html, 'You do').question).toBe('Who pays?');
    expect(blockWith(html, 'Call us').question).toBeUndefined();
  });

  it('is not the button of the menu', () => {
    const html =
      '<header><button aria-expanded="false">Menu</button><nav><a href="/a">A</a></nav></header><main><p>30 days';

    expect(blockWith(html, '30 days').question).toBeUndefined();
  });
});

describe('the label of a block', () => {
  it('is the term of a description', () => {
    const html = '<dl><div><dt>Delivery</dt><dd>2 days</dd></div></dl>';

    expect(blockWith(html, '2 days').label).toBe('Delivery');
  });

  it('is what stands beside a bare value in its box', () => {
    const html =
      '<div><div><div>24 h</div><div>Response time</div></div>' +
      '<div><p>Monday</p><p>9–17</p></div></div>';

    expect(blockWith(html, '24 h').label).toBe('Response time');
    expect(blockWith(html, '9–17').label).toBe('Monday');
  });

  it('overlooks a pictogram beside a bare value and its label', () => {
    const html =
      '<div><span>⏱️</span><div>24 h</div><div>Response time</div></div>';

    expect(blockWith(html, '24 h').label).toBe('Response time');
  });

  it('is the name between a figure and its note', () => {
    const card =
      '<div><p>4 h</p><p>Time to reply</p><p>In office hours, for every plan that we sell.</p></div>';

    expect(blockWith(card, '4 h').label).toBe('Time to reply');
  });

  it('is the name over two figures of one row', () => {
    const row =
      '<div><div>Express parcel</div><div>2–3 days</div><div>9 €</div></div>';
    const list =
      '<div><div>Express parcel</div><div>2–3 days</div><div>Insured</div></div>';

    expect(blockWith(row, '2–3 days').label).toBe('Express parcel');
    expect(blockWith(list, '2–3 days').label).toBeUndefined();
  });

  it('is the heading under a figure in large letters', () => {
    const card = '<div><b>24 h</b><h4>Time to reply</h4></div>';

    expect(blockWith(card, '24 h').label).toBe('Time to reply');
  });

  it('is what stands beside a value in words', () => {
    const html =
      '<div><div><div>Same day</div><div>Dispatch</div></div>' +
      '<div><div>Car park</div><div>Included</div></div></div>';

    expect(blockWith(html, 'Same day').label).toBe('Dispatch');
    expect(blockWith(html, 'Included').label).toBe('Car park');
  });

  it('is the short name over a longer line, alone with it in a box', () => {
    const html =
      '<div><div>Cancellation</div><div>Up to two days before, at no cost</div></div>';
    const list =
      '<div><div>Cancellation</div><div>Up to two days before</div><div>Sauna</div></div>';

    expect(blockWith(html, 'Up to two').label).toBe('Cancellation');
    expect(blockWith(list, 'Up to two').label).toBeUndefined();
  });

  it('is not a sentence over another', () => {
    const html =
      '<div><div>We are here.</div><div>Come and see the garden, too</div></div>';

    expect(blockWith(html, 'Come and see').label).toBeUndefined();
  });

  it('is none of a sentence that says by itself what it counts', () => {
    const html =
      '<div><div>All rentals include 14 days</div><div>Free delivery</div></div>';

    expect(blockWith(html, 'All rentals include 14 days').label).toBe(
      undefined,
    );
  });

  it('is not a button, nor one of several neighbours', () => {
    const button =
      '<div><p>24 h</p><p><a class="btn" href="/">Order</a></p></div>';
    const several = '<div><p>24 h</p><p>Monday</p><p>Tuesday</p></div>';

    expect(blockWith(button, '24 h').label).toBeUndefined();
    expect(blockWith(several, '24 h').label).toBeUndefined();
  });
});

describe('the language of a block', () => {
  it('is the nearest said, and told apart from one assumed', () => {
    const html = '<div lang="fr_CA"><p>30 jours</p></div><p>30 days</p>';

    expect(blockWith(html, 'jours')).toMatchObject({
      lang: 'fr-CA',
      langSaid: true,
    });
    expect(blockWith(html, 'days')).toMatchObject({
      lang: 'en',
      langSaid: false,
    });
  });

  it('is the page’s where nothing nearer says, and never nonsense', () => {
    const html = '<html lang="fr"><p lang="">un</p><p lang="{{lang}}">deux';

    expect(blockWith(html, 'un').lang).toBe('fr');
    expect(blockWith(html, 'deux').lang).toBe('fr');
  });
});

describe('the elements around a block', () => {
  it('are shared by the blocks of one card, innermost first', () => {
    const html =
      '<div><div><h3>A</h3><p>one</p></div><div><h3>B</h3><p>two</p></div></div>';

    const [one, two] = ['one', 'two'].map((words) => blockWith(html, words));

    expect(blockWith(html, 'A').containers).toEqual(one?.containers);
    expect(one?.containers[0]).not.toBe(two?.containers[0]);
    expect(one?.containers.slice(1)).toEqual(two?.containers.slice(1));
  });
});
