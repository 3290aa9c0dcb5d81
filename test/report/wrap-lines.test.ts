import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapLines } from '../../shared/report/wrap-lines.ts';

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

it('loses no letter and keeps to its width', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapLines(text, width).split('\n');

      expect(lines.join('').replaceAll(' ', '')).toBe(
        text.replaceAll('\n', '').replaceAll(' ', ''),
      );
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(width);
      }
    }),
  );
});
