import { describe, expect, it } from 'vitest';
import { isReadable } from '../../../shared/extract/frames/is-readable.ts';
import { blockOf } from '../read-sample.ts';

describe('isReadable', () => {
  it('reads what the company says', () => {
    expect(isReadable(blockOf({ text: 'Delivered in 3 days.' }))).toBe(true);
  });

  it('passes over buttons and menu items', () => {
    const text = 'Free returns';

    expect(isReadable(blockOf({ text, tag: 'button' }))).toBe(false);
    expect(
      isReadable(
        blockOf({
          text,
          marks: [{ kind: 'link', start: 0, end: text.length }],
        }),
      ),
    ).toBe(false);
  });

  it('passes over buttons and short links in a line', () => {
    const text = 'Get a free quote Call us now';
    const line = (kind: 'button' | 'link', place: 'main' | 'banner') =>
      isReadable(
        blockOf({
          text,
          place,
          marks: [
            { kind, start: 0, end: 16 },
            { kind, start: 17, end: text.length },
          ],
        }),
      );

    expect(line('button', 'main')).toBe(false);
    expect(line('link', 'main')).toBe(false);
    expect(line('button', 'banner')).toBe(false);
    expect(line('link', 'banner')).toBe(true);
  });

  it('reads what a switch between plans says it saves', () => {
    for (const tag of ['button', 'label']) {
      expect(isReadable(blockOf({ text: 'Yearly (save 15%)', tag }))).toBe(
        true,
      );
    }
  });

  it.each([
    '#testimonials > p',
    '#customer-reviews > div',
    '#avis > p',
  ])('passes over reviews in %s', (selector) => {
    expect(isReadable(blockOf({ text: 'Livré en 2 jours.', selector }))).toBe(
      false,
    );
  });

  it('reads what a place of more than reviews says, and answers in one', () => {
    const text = 'Delivered in 3 days.';
    const both = blockOf({ text, selector: '#facilities_testimonials > p' });
    const answer = blockOf({
      text,
      selector: '#avis > p',
      question: 'How soon will it come?',
    });

    expect(isReadable(both)).toBe(true);
    expect(isReadable(answer)).toBe(true);
  });

  it('does not take a preview for a review', () => {
    const block = blockOf({
      text: 'Delivered in 3 days.',
      selector: '#preview > p',
    });

    expect(isReadable(block)).toBe(true);
  });

  it('passes over sentences between quotation marks', () => {
    expect(
      isReadable(
        blockOf({ text: '« Remboursée en trois jours, merci. » — Louise' }),
      ),
    ).toBe(false);
    const stars = blockOf({ text: '★★★★★ « Chambre prête dès 11 h ! » Paul' });
    expect(isReadable(stars)).toBe(false);
  });

  it('reads a name between quotation marks', () => {
    expect(
      isReadable(blockOf({ text: '“Plus” orders arrive in two days.' })),
    ).toBe(true);
  });
});
