import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { hangLines, wrapLines } from '../../shared/report/wrap-lines.ts';
import { fc } from '../property-tests.ts';

it('breaks lines at spaces', () => {
  expect(wrapLines('send it back within thirty days', 12)).toBe(
    'send it back\nwithin\nthirty days',
  );
});

it('keeps a guillemet with its word', () => {
  expect(wrapLines('il a dit «\u00a0oui\u00a0»', 14)).toBe(
    'il a dit\n«\u00a0oui\u00a0»',
  );
});

it('cuts a word longer than a line, never inside a character', () => {
  expect(wrapLines('a🚚🚚🚚', 3)).toBe('a🚚\n🚚\n🚚');
});

it('counts the columns that a text takes, not its letters', () => {
  expect(wrapLines('古い 古い', 5)).toBe('古い\n古い');
  expect(wrapLines('\u001b[1mone\u001b[22m two', 7)).toBe(
    '\u001b[1mone\u001b[22m two',
  );
});

it('cuts no style in two', () => {
  expect(wrapLines('\u001b[1mabcdef\u001b[22m', 4)).toBe('abcd\nef');
});

it('hangs lines under what stands beside the lead', () => {
  expect(hangLines('ab  ', 'one two three', { indent: 4, width: 11 })).toBe(
    'ab  one two\n    three',
  );
});

it('gives the first line what a short lead leaves', () => {
  expect(hangLines('', 'one two three', { indent: 4, width: 7 })).toBe(
    'one two\n    thr\n    ee',
  );
});

it('loses no letter and keeps to its width', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapLines(text, width).split('\n');

      expect(lines.join('').replaceAll(' ', '')).toBe(
        text.replaceAll('\n', '').replaceAll(' ', ''),
      );
      for (const line of lines) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
