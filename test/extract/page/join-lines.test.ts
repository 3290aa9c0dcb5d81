import { describe, expect, it } from 'vitest';
import { textsOf } from './read-page.ts';

describe('a figure drawn large', () => {
  it('is read with what it counts', () => {
    const html =
      '<div><h2>90</h2><p>Day money back guarantee</p></div>' +
      '<div><div>30</div><div>jours pour changer d’avis</div></div>';

    expect(textsOf(html)).toEqual([
      '90 Day money back guarantee',
      '30 jours pour changer d’avis',
    ]);
  });

  it('stays apart from what stands elsewhere, or says a whole sentence', () => {
    const html =
      '<h2>90</h2><div><p>Day trips</p></div><h2>12</h2><p>We are a dozen.</p>';

    expect(textsOf(html)).toEqual(['90', 'Day trips', '12', 'We are a dozen.']);
  });
});

describe('a share drawn large', () => {
  it.each([
    ['20%', 'OFF'],
    ['99.9%', 'Uptime'],
    ['-15 %', 'sur les lampes'],
  ])('is read with what it is a share of: %s over %s', (share, what) => {
    const html = `<div><div>${share}</div><div>${what}</div></div>`;

    expect(textsOf(html)).toEqual([`${share} ${what}`]);
  });

  it('stays with the name above it', () => {
    const html =
      '<div><p>Uptime</p><p>99.9%</p><p>Answered at once</p><p>90%</p></div>';

    expect(textsOf(html)).toEqual([
      'Uptime',
      '99.9%',
      'Answered at once',
      '90%',
    ]);
  });
});

describe('a line that a figure must follow', () => {
  it.each([
    [
      ['Up to', '50% off', 'all sofas'],
      ['Up to 50% off', 'all sofas'],
    ],
    [['UP TO', '50%', 'OFF'], ['UP TO 50% OFF']],
    [['Save', '£50'], ['Save £50']],
    [['£1', 'for the first month'], ['£1 for the first month']],
    [
      ['£1', 'per month'],
      ['£1', 'per month'],
    ],
    [['Livraison sous', '48 h'], ['Livraison sous 48 h']],
  ])('is read with it: %s', (lines, read) => {
    const html = lines.map((line) => `<p>${line}</p>`).join('');

    expect(textsOf(`<div>${html}</div>`)).toEqual(read);
  });

  it('stays apart from a figure of another box', () => {
    const html = '<div><p>Up to</p></div><div><p>50% off</p></div>';

    expect(textsOf(html)).toEqual(['Up to', '50% off']);
  });
});

describe('one word drawn large', () => {
  it.each([
    ['Free', 'Delivery'],
    ['GRATUITE', 'Livraison'],
    ['7j/7', 'Service client'],
    ['24/7', 'Support'],
  ])('is read with what it is said of: %s over %s', (word, what) => {
    const html = `<div><h3>${word}</h3><p>${what}</p></div>`;

    expect(textsOf(html)).toEqual([`${word} ${what}`]);
  });

  it('is the name of a plan where more stands below it', () => {
    const html = '<div><h3>Free</h3><p>Delivery alerts</p><p>Maps</p></div>';

    expect(textsOf(html)).toEqual(['Free', 'Delivery alerts', 'Maps']);
  });
});
