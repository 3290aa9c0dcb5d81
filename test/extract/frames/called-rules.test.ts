import { describe, expect, it } from 'vitest';
import type { Atom } from '../../../shared/extract/atom.ts';
import type { Need } from '../../../shared/extract/frame-words.ts';
import { analyse } from '../../../shared/extract/frames/analyse.ts';
import {
  calledRules,
  readyRules,
} from '../../../shared/extract/frames/called-rules.ts';
import {
  compileLanguage,
  rulesOf,
} from '../../../shared/extract/frames/compile-language.ts';
import type { Context } from '../../../shared/extract/frames/context.ts';
import type { SentenceView } from '../../../shared/extract/frames/sentence-view.ts';
import type { Language } from '../../../shared/extract/language.ts';
import { allLanguages } from '../../../shared/extract/languages/all.ts';
import { english } from '../../../shared/extract/languages/en.ts';

function viewsOf(text: string, language: Language): readonly SentenceView[] {
  const context = { asOf: '2026-11-21', currency: undefined, lang: 'en' };
  return analyse(text, compileLanguage(language), context);
}

const nothingAbove: Context = { near: new Set(), levels: [] };

/** Half of what any rule wants to stand above. */
function muchAbove(language: Language): Context {
  const wanted = rulesOf(language).flatMap(({ above = [] }) => above.flat());
  return { near: new Set(wanted.filter((_, at) => at % 2 > 0)), levels: [] };
}

function rulesReady(text: string, language: Language, context: Context) {
  const compiled = compileLanguage(language);
  return viewsOf(text, language).flatMap((view) =>
    readyRules(view, context, compiled).map(({ id }) => id),
  );
}

/** Every rule that is called, asked in turn for all its needs. */
function rulesAskedInTurn(text: string, language: Language, { near }: Context) {
  const compiled = compileLanguage(language);
  return viewsOf(text, language).flatMap(({ atoms, ...view }) =>
    [...calledRules({ atoms, ...view }, compiled)]
      .filter(({ needs }) => hasAll(needs, atoms))
      .filter(({ above = [] }) => hasAll(above, near))
      .map(({ id }) => id),
  );
}

function hasAll(
  needs: readonly Need[],
  said: Pick<ReadonlySet<Atom>, 'has'>,
): boolean {
  return needs.every((need) =>
    typeof need === 'string' ? said.has(need) : need.some((a) => said.has(a)),
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

    for (const context of [nothingAbove, muchAbove(language)]) {
      for (const text of texts) {
        expect(rulesReady(text, language, context)).toEqual(
          rulesAskedInTurn(text, language, context),
        );
      }
    }
  });

  it('are none where a need is missing', () => {
    const ready = rulesReady('We sell by weight.', english, nothingAbove);

    expect(ready).toEqual([]);
  });
});
