import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../shared/extract/blocks/read-blocks.ts';
import type { Language } from '../../../shared/extract/language.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import {
  promisesIn,
  readPromises,
} from '../../../shared/extract/read-promises.ts';
import { fc } from '../../property-tests.ts';
import { blockOf, contextIn, pageOf } from '../read-sample.ts';

/** What a language's rules read and ignore, with the label above it. */
function samplesOf({ frames }: Language): readonly string[] {
  return Object.values(frames.examples).flatMap(({ reads, ignores }) => [
    ...Object.keys(reads),
    ...ignores,
  ]);
}

/** Samples in one block, under the label of the last that has one. */
function pageWith(samples: readonly string[], lang: string) {
  const parts = samples.map((sample) => sample.split(' » ').reverse());
  const text = parts.map(([said]) => said).join(' ');
  const label = parts.map(([, above]) => above).findLast((above) => above);
  return pageOf([blockOf({ text, label, lang })]);
}

function expectNothingMissed(samples: readonly string[], lang: string): void {
  const page = pageWith(samples, lang);
  const given = contextIn(lang);

  expect(readPromises(page, given)).toEqual(
    promisesIn(readBlocks(page, given)),
  );
}

describe.each(
  allLanguages.map((language) => [language.tag, language] as const),
)('a page that is looked over first, in %s', (tag, language) => {
  it('is read as one whose every sentence is read', () => {
    for (const sample of samplesOf(language)) {
      expectNothingMissed([sample], tag);
    }
  });

  it('is read so wherever its sentences stand', () => {
    const sample = fc.constantFrom(...samplesOf(language));
    const block = fc.array(sample, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(block, (samples) => expectNothingMissed(samples, tag)),
      { numRuns: 200, seed: 20261121 },
    );
  });
});
