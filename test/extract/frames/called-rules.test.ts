import { describe, expect, it } from 'vitest';
import type { FrameRule, Need } from '../../../shared/extract/frame-words.ts';
import { analyse } from '../../../shared/extract/frames/analyse.ts';
import {
  calledRules,
  readyRules,
} from '../../../shared/extract/frames/called-rules.ts';
import { compileLanguage } from '../../../shared/extract/frames/compile-language.ts';
import type { SentenceView } from '../../../shared/extract/frames/sentence-view.ts';
import type { Language } from '../../../shared/extract/language.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import { english } from '../../../shared/extract/languages/en.ts';

function viewsOf(text: string, language: Language): readonly SentenceView[] {
  const context = { asOf: '2026-11-21', currency: undefined, lang: 'en' };
  return analyse(text, compileLanguage(language), context);
}

function rulesReady(text: string, language: Language): readonly string[] {
  const compiled = compileLanguage(language);
  return viewsOf(text, language).flatMap((view) =>
    readyRules(view, compiled).map(({ id }) => id),
  );
}

/** Every rule that is called, asked in turn for all its needs. */
function rulesAskedInTurn(text: string, language: Language) {
  const compiled = compileLanguage(language);
  return viewsOf(text, language).flatMap((view) =>
    [...calledRules(view, compiled)]
      .filter((rule) => hasAll(rule, view))
      .map(({ id }) => id),
  );
}

function hasAll({ needs }: FrameRule, { atoms }: SentenceView): boolean {
  return needs.every((need: Need) =>
    typeof need === 'string' ? atoms.has(need) : need.some((a) => atoms.has(a)),
  );
}

describe('readyRules', () => {
  it.each(
    allLanguages.map((language) => [language.tag, language] as const),
  )('are those called that lack nothing, in the same order, in %s', (_, language) => {
    const examples = Object.values(language.frames.examples);
    const texts = examples.flatMap(({ reads, ignores }) => [
      ...Object.keys(reads),
      ...ignores,
    ]);

    for (const text of texts) {
      expect(rulesReady(text, language)).toEqual(
        rulesAskedInTurn(text, language),
      );
    }
  });

  it('are none where a need is missing', () => {
    expect(rulesReady('We sell by weight.', english)).toEqual([]);
  });
});
