import { describe, expect, it } from 'vitest';
import { PartList } from '../../../shared/extract/skim/part-list.ts';
import { PromisingTexts } from '../../../shared/extract/skim/promising-texts.ts';

type Said = {
  readonly text: string;
  readonly isOpen?: boolean;
  readonly mayHoldHours?: boolean;
};

/** What is read of sentences that stand one after the other. */
function readOf(sentences: readonly Said[]): readonly string[] {
  const text = sentences.map((one) => one.text).join('');
  const parts = new PartList();
  const promising = new PromisingTexts({
    text,
    parts,
    stops: [],
    from: 0,
    to: 0,
  });
  let start = 0;
  for (const {
    text: said,
    isOpen = false,
    mayHoldHours = false,
  } of sentences) {
    const end = start + said.length;
    promising.add({ start, end, from: 0, to: 0 }, isOpen, mayHoldHours);
    start = end;
  }
  return promising.texts();
}

describe('what is read of a text', () => {
  it('is the sentences of which a rule may speak', () => {
    const read = readOf([
      { text: 'We mend kettles. ' },
      { text: 'Returns within ten days. ', isOpen: true },
      { text: 'Come and see.' },
    ]);

    expect(read).toEqual(['Returns within ten days. ']);
  });

  it('keeps neighbours together that may hold opening hours', () => {
    const read = readOf([
      { text: 'We mend kettles. ' },
      { text: 'Monday 9–5. ', isOpen: true, mayHoldHours: true },
      { text: 'Tuesday noon. ', mayHoldHours: true },
      { text: 'Come and see.' },
    ]);

    expect(read).toEqual(['Monday 9–5. Tuesday noon. ']);
  });

  it('parts hours where something else stands between', () => {
    const read = readOf([
      { text: 'Monday 9–5. ', isOpen: true, mayHoldHours: true },
      { text: 'Come and see. ' },
      { text: 'Tuesday 9–5.', isOpen: true, mayHoldHours: true },
    ]);

    expect(read).toEqual(['Monday 9–5. ', 'Tuesday 9–5.']);
  });

  it('is nothing where no rule may speak, hours or not', () => {
    expect(readOf([{ text: 'Monday, noon.', mayHoldHours: true }])).toEqual([]);
  });
});
