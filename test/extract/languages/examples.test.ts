import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../shared/domain/reading.ts';
import { conceptIds } from '../../../shared/extract/concept-id.ts';
import {
  compileLanguage,
  rulesOf,
} from '../../../shared/extract/frames/compile-language.ts';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { matchRules } from '../../../shared/extract/frames/match-rules.ts';
import { sharedRules } from '../../../shared/extract/frames/rules/shared-rules.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import { readSample } from '../read-sample.ts';

function readingsOf(sample: string, lang: string): readonly Reading[] {
  return readSample(sample, lang).flatMap(({ candidates }) =>
    candidates.map(({ reading }) => reading),
  );
}

function firingRules(sample: string, lang: string): readonly string[] {
  return readSample(sample, lang).flatMap(({ view, context, language }) =>
    matchRules(view, context, language).map(({ rule }) => rule.id),
  );
}

describe.each(allLanguages)('the rules of $tag', (language) => {
  const { tag, frames } = language;
  const rules = rulesOf(language);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const examples = Object.entries(frames.examples);

  it('have an id each', () => {
    const ids = sharedRules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are all exemplified by sentences they read and sentences they ignore', () => {
    const poor = rules.filter(({ id }) => {
      const sentences = frames.examples[id];
      return (
        !sentences ||
        Object.keys(sentences.reads).length === 0 ||
        sentences.ignores.length === 0
      );
    });

    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('are the only ones exemplified', () => {
    expect(examples.map(([id]) => id).filter((id) => !byId.has(id))).toEqual(
      [],
    );
  });

  it('give every concept a phrase', () => {
    const mute = conceptIds.filter((id) => frames.concepts[id].trim() === '');

    expect(mute).toEqual([]);
  });

  describe.each(examples)('%s', (id, { reads, ignores }) => {
    const topic = byId.get(id)?.topic;

    it.each(Object.entries(reads))('reads “%s” as %s', (sample, terms) => {
      const readings = readingsOf(sample, tag);

      expect(firingRules(sample, tag)).toContain(id);
      expect(
        readings
          .filter((reading) => reading.topic === topic)
          .map((reading) => describeTerms(reading.terms)),
      ).toContain(terms);
    });

    if (ignores.length === 0) return;
    it.each(ignores)('ignores “%s”', (sample) => {
      const granted = readingsOf(sample, tag).filter(
        (reading) => reading.topic === topic && reading.stance === 'granted',
      );

      expect(granted).toEqual([]);
    });
  });
});

describe('compiling a language', () => {
  it('is done once', () => {
    const [language] = allLanguages;

    expect(language && compileLanguage(language)).toBe(
      language && compileLanguage(language),
    );
  });
});
