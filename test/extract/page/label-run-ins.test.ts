import { describe, expect, it } from 'vitest';
import { blockWith } from './read-page.ts';

describe('bold words that a paragraph begins with', () => {
  it.each([
    ['<p><strong>Returns.</strong> You have forty days.</p>', 'Returns'],
    ['<p><b>Deposit</b>: given back on the last day.</p>', 'Deposit'],
    [
      '<p><strong>Late parcels</strong><br>We pay the carriage.</p>',
      'Late parcels',
    ],
    ['<ol><li><b>6.2 Claims.</b> Write to us.</li></ol>', '6.2 Claims'],
  ])('are the label of what follows in %s', (html, label) => {
    expect(blockWith(html, ' ').label).toBe(label);
  });

  it.each([
    '<p><strong>Two years</strong> of cover on every lamp.</p>',
    '<p><strong>40% off.</strong> This weekend only, in every shop.</p>',
    '<p><strong>Broken?</strong> We send another one the next day.</p>',
    '<p>Our <strong>Returns:</strong> forty days for everybody.</p>',
  ])('say something themselves in %s', (html) => {
    expect(blockWith(html, ' ').label).toBeUndefined();
  });

  it('leave the items of a list to what introduces it', () => {
    const html =
      '<p>Repairs take:</p><ul><li><strong>Software:</strong> two hours each.</li></ul>';

    expect(blockWith(html, 'Software').label).toBeUndefined();
  });
});
