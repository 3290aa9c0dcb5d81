import { expect, it } from 'vitest';
import { markWords } from '../../shared/report/mark-words.ts';
import { fc } from '../property-tests.ts';

it('cuts the quote at the words that differ', () => {
  expect(markWords('within thirty days of purchase', ['thirty days'])).toEqual([
    { text: 'within ', marked: false },
    { text: 'thirty days', marked: true },
    { text: ' of purchase', marked: false },
  ]);
});

it('marks several words and leaves out those that are not there', () => {
  const stretches = markWords('20 % until 30 November', [
    '30 November',
    null,
    '20 %',
    '15 %',
  ]);

  expect(stretches.filter((one) => one.marked).map((one) => one.text)).toEqual([
    '20 %',
    '30 November',
  ]);
});

it('never changes a letter of the quote', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (quote, words) => {
      const text = markWords(quote, words).map((one) => one.text);
      expect(text.join('')).toBe(quote);
    }),
  );
});

it('does not find a number inside another', () => {
  const stretches = markWords('15 days, then 5 days', ['5 days']);

  expect(stretches.at(-1)).toEqual({ text: '5 days', marked: true });
  expect(stretches[0]?.text).toBe('15 days, then ');
});
