import { describe, expect, it } from 'vitest';
import { adopt } from '../../../shared/compare/life/adopt.ts';
import { mention, promise } from '../builders.ts';

const at = (id: string, url: string, quote = 'Return any item in 30 days.') =>
  promise({ id, identity: id, mentions: [mention({ url, quote })] });

const [here, there] = ['https://shop.example/a', 'https://shop.example/b'];

describe('adopt', () => {
  it('names a promise as the one that stood where it stands', () => {
    const kept = [at('pr_1', here), at('pr_2', there)];

    const named = adopt([at('pr_3', there), at('pr_4', here)], kept);

    expect(named.map(({ id }) => id)).toEqual(['pr_2', 'pr_1']);
  });

  it('names one that moved after one that vanished elsewhere', () => {
    const kept = [at('pr_1', here), at('pr_2', there)];
    const moved = at('pr_0', 'https://shop.example/c');

    const named = adopt([moved, at('pr_3', here)], kept);

    expect(named.map(({ id }) => id)).toEqual(['pr_2', 'pr_1']);
  });

  it('gives one name to one promise', () => {
    const named = adopt(
      [at('pr_3', here), at('pr_4', here)],
      [at('pr_1', here)],
    );

    expect(named.map(({ id }) => id)).toEqual(['pr_1', 'pr_4']);
  });

  it('leaves what is about something else its own name', () => {
    const kept = [at('pr_1', here, 'Our lamps last 30 days.')];

    const named = adopt([at('pr_2', here, 'A refund in 30 days.')], kept);

    expect(named.map(({ id }) => id)).toEqual(['pr_2']);
  });
});
