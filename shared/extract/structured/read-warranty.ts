import { draft, type ItemReader } from './draft-fact.ts';
import { readDuration } from './read-duration.ts';
import { valuesOf } from './values.ts';

const property = 'durationOfWarranty';

/** Reads a WarrantyPromise. */
export const readWarranty: ItemReader = ({ properties }) => {
  const [coverage] = valuesOf(properties, property).flatMap(
    (value) => readDuration(value) ?? [],
  );
  return coverage
    ? [
        draft('warranty', property, [
          { type: 'duration', ...coverage, role: 'coverage', bound: 'exact' },
        ]),
      ]
    : [];
};
