import { describe, expect, it } from 'vitest';
import { judgeFirm } from '../../../bench/judge-firms.ts';

/** The verdict on what is promised free where one note is all staff have. */
function verdictOn(
  promise: string,
  { title, note }: { readonly title: string; readonly note: string },
): string | undefined {
  const [judged] = judgeFirm('one', [
    `@ note | en | ${title}`,
    note,
    `> gift | en | ${promise} | unknown`,
  ]);
  return judged?.verdict;
}

describe('an article near to what is promised free', () => {
  it('tells nothing of it where no clause says who pays for it', () => {
    const note = { title: 'Fabric and sofas', note: 'Sofas are built here.' };

    expect(verdictOn('Free fabric samples by post', note)).toBe('unknown');
  });

  it('tells nothing of it where something else is free', () => {
    const note = {
      title: 'Sofas on the van',
      note: 'Fabric is cut to order. Taking off the wrapping is included.',
    };

    expect(verdictOn('Free fabric samples by post', note)).toBe('unknown');
  });

  it('covers it where a clause says that it costs nothing', () => {
    const note = {
      title: 'Fabric samples',
      note: 'Anyone who asks gets samples of the fabric, nothing to pay.',
    };

    expect(verdictOn('Free fabric samples by post', note)).toBe('covered note');
  });
});
