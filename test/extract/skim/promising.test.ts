import { describe, expect, it } from 'vitest';
import { compileLanguages } from '../../../shared/extract/frames/compile-language.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import { PartList } from '../../../shared/extract/skim/part-list.ts';
import { skimmerFor } from '../../../shared/extract/skim/skimmer.ts';

type Left = { readonly read: readonly string[]; readonly told: string[] };

const nothingAbove = { near: new Set<never>(), levels: [] };

/** What is read of an English text under no heading, and what it tells of. */
function skimOf(text: string): Left {
  const languages = compileLanguages(allLanguages);
  const english = languages.find(({ language }) => language.tag === 'en');
  if (!english) throw new Error('English is listed');
  const skimmer = skimmerFor(languages);
  const skim = skimmer.lookAt(text, new PartList());
  const told: string[] = [];
  const read = skimmer.promisingIn(
    skim,
    english,
    () => nothingAbove,
    (left) => told.push(left.trim()),
  );
  return { read: read.map((one) => one.trim()), told };
}

describe('what is read of a text', () => {
  it('is the sentences of which a rule may speak', () => {
    const text =
      'We mend kettles. Free returns within ten days. Come and see them.';

    expect(skimOf(text).read).toEqual(['Free returns within ten days.']);
  });

  it('is nothing where no rule may speak', () => {
    expect(skimOf('We mend kettles. Come and see them.').read).toEqual([]);
  });

  it('is opening hours as one, though they run over full stops', () => {
    const hours = 'Monday to Friday from nine until five. Saturday 10–2.';

    expect(skimOf(`We mend kettles. ${hours}`).read).toEqual([hours]);
  });

  it('is no sentence after them that a small word begins', () => {
    const hours = 'Call us Monday to Friday, 9 am to 5 pm.';

    expect(skimOf(`${hours} The kettle is ours.`).read).toEqual([hours]);
  });

  it('is hours with the day that is named after a full stop', () => {
    const hours = 'Our shop is open from 9 a.m. to 5 p.m. Monday only.';

    expect(skimOf(hours).read).toEqual([hours]);
  });

  it('is hours apart from others that something stands between', () => {
    const [open, late] = [
      'We are open Monday 9 am to 5 pm on weekdays.',
      'Phone lines run 8 am to 9 pm on Fridays.',
    ];

    expect(skimOf(`${open} ${late}`).read).toEqual([open, late]);
  });

  it('tells of what it leaves out where a date may stand', () => {
    const { read, told } = skimOf(
      'We mend kettles. The fair was held on 3 May in Leeds. Come and see them.',
    );

    expect(read).toEqual([]);
    expect(told).toEqual(['The fair was held on 3 May in Leeds.']);
  });
});
