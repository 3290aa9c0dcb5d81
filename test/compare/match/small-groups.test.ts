import { describe, expect, it } from 'vitest';
import { smallGroups } from '../../../shared/compare/match/small-groups.ts';
import { fc } from '../../property-tests.ts';

const most = 4;

/** Items by signature: some alone, some in crowds. */
const kinds = fc.dictionary(
  fc.constantFrom(...'abcdefghijkl'),
  fc.integer({ min: 1, max: most + 2 }),
);
const pairs = fc.array(fc.stringMatching(/^[a-l]{2}$/), { maxLength: 12 });

describe('smallGroups', () => {
  it('finds the small ones among all groups that chains join', () => {
    fc.assert(
      fc.property(kinds, pairs, (sizes, joined) => {
        const items = new Map(
          Object.entries(sizes).map(([signature, size]) => [
            signature,
            Array.from({ length: size }, (_, at) => `${signature}${at}`),
          ]),
        );
        const alike = (one: string, other: string) =>
          joined.includes(one + other) || joined.includes(other + one);

        const groups = smallGroups(items, most, alike);

        expect(groups.map(asText).sort()).toEqual(
          allGroups(items, alike)
            .filter(({ length }) => length <= most)
            .map(asText)
            .sort(),
        );
      }),
    );
  });
});

const asText = (items: readonly string[]) => [...items].sort().join();

/** Joins whatever is alike until nothing more is. */
function allGroups(
  items: ReadonlyMap<string, readonly string[]>,
  alike: (one: string, other: string) => boolean,
): string[][] {
  let groups = [...items.keys()].map((signature) => [signature]);
  for (const one of items.keys()) {
    for (const other of items.keys()) {
      if (!alike(one, other)) continue;
      const joined = groups.filter(
        (group) => group.includes(one) || group.includes(other),
      );
      groups = groups.filter((group) => !joined.includes(group));
      groups.push(joined.flat());
    }
  }
  return groups.map((group) =>
    group.flatMap((signature) => items.get(signature) ?? []),
  );
}
