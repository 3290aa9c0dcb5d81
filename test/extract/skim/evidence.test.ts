import { describe, expect, it } from 'vitest';
import { compileLanguages } from '../../../shared/extract/frames/compile-language.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import { PartList } from '../../../shared/extract/skim/part-list.ts';
import { skimmerFor } from '../../../shared/extract/skim/skimmer.ts';

const languages = compileLanguages(allLanguages);
const nothingAbove = { near: new Set<never>(), levels: [] };

function promisingIn(text: string): readonly string[] {
  const skimmer = skimmerFor(languages);
  const english = languages.find(({ language }) => language.tag === 'en');
  if (!english) throw new Error('no language is listed');
  return skimmer.promisingIn(
    skimmer.lookAt(text, new PartList()),
    english,
    () => nothingAbove,
    () => undefined,
  );
}

describe('a sentence that is looked over', () => {
  it('is read when its figure stands beside its unit', () => {
    const text = 'Return the kettle within 30 full calendar days.';

    expect(promisingIn(text)).toEqual([text]);
  });

  it('is left when its only figure counts something else', () => {
    const text =
      'Return the 30 kettles of the school to us, each in the box it came in, whenever the children no longer need them on their school days.';

    expect(promisingIn(text)).toEqual([]);
  });

  it('is left when an article stands far from its unit', () => {
    const text =
      'Return a kettle that your children have outgrown to the workshop on school days.';

    expect(promisingIn(text)).toEqual([]);
  });

  it.each([
    'We have baked for the school since 2 sisters bought the mill.',
    'The day of each purchase stands on the receipt that you get.',
    'Two of our team mend kettles for the schools of the town.',
  ])('is left when it only looks like several for fewer: %s', (text) => {
    expect(promisingIn(text)).toEqual([]);
  });

  it.each([
    'Three lovely cotton shirts for the price of two.',
    'Ten coffees bought, the eleventh is free.',
    'Stay 7 nights in the mill and only pay for 5.',
    '2+1 free on all teas.',
  ])('is read when it gives several for fewer: %s', (text) => {
    expect(promisingIn(text)).toEqual([text]);
  });

  it.each([
    'Buy 8 candles and get one more for nothing.',
    'Buy twenty-five candles and get one more for nothing.',
  ])('is read when any number stands in its place: %s', (text) => {
    expect(promisingIn(text)).toEqual([text]);
  });
});
