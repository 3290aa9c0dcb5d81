import { describe, expect, it } from 'vitest';
import type { Reading } from '../../shared/domain/reading.ts';
import type { Language } from '../../shared/extract/language.ts';
import { allLanguages } from '../../shared/extract/languages/all.ts';
import { readPage } from '../../shared/extract/read-page.ts';
import { fc } from '../property-tests.ts';

const context = {
  url: 'https://shop.example/page',
  currency: undefined,
  asOf: '2026-11-21',
};

/**
 * The sentences that a language's rules are known by, but for labelled ones
 * and those with a code: capitals make it one.
 */
function sentencesOf({ frames }: Language): readonly string[] {
  return Object.values(frames.examples)
    .flatMap(({ reads }) => Object.entries(reads))
    .filter(
      ([sentence, terms]) => !/[»<>&]/.test(sentence) && !/code/.test(terms),
    )
    .map(([sentence]) => sentence);
}

/** What was read, without where and in which letters. */
function gist(readings: readonly Reading[]): readonly string[] {
  const said = readings.map(({ topic, terms }) => {
    const values = terms.map((term) => ({ ...term, raw: undefined }));
    return JSON.stringify([topic, values]).toLowerCase();
  });
  return said.sort();
}

function gistOf(html: string, lang: string): readonly string[] {
  return gist(readPage(html, { ...context, defaultLang: lang }).readings);
}

const section = (sentence: string) => `<section><p>${sentence}</p></section>`;

function page(sections: readonly string[], lang: string): string {
  return `<html lang="${lang}"><body><main>${sections.join('\n')}</main></body></html>`;
}

/** Reads the sentences as they are and changed, and holds both to be alike. */
function expectSame(
  language: Language,
  change: (sentence: string, random: () => boolean) => string,
): void {
  const { tag } = language;
  const sentences = fc.constantFrom(...sentencesOf(language));
  const choices = fc.infiniteStream(fc.boolean());
  fc.assert(
    fc.property(sentences, choices, (sentence, stream) => {
      const random = () => stream.next().value;
      const changed = change(sentence, random);
      expect(gistOf(page([changed], tag), tag)).toEqual(
        gistOf(page([section(sentence)], tag), tag),
      );
    }),
    { numRuns: 300 },
  );
}

describe.each(allLanguages)('what is read in $tag', (language) => {
  const { tag } = language;

  it('does not change with the boxes around it', () => {
    expectSame(
      language,
      (sentence, random) =>
        `<div class="${random() ? 'a' : 'b'}"><div><article><p class="x">${sentence}</p></article></div></div>`,
    );
  });

  it('does not change with the element it stands in', () => {
    expectSame(language, (sentence, random) =>
      random() ? `<div>${sentence}</div>` : `<ul><li>${sentence}</li></ul>`,
    );
  });

  it('does not change with no-break spaces', () => {
    expectSame(language, (sentence, random) =>
      section(
        sentence.replace(/ /g, (space) =>
          random() ? '&nbsp;' : random() ? '\u202f' : space,
        ),
      ),
    );
  });

  it('does not change with white space', () => {
    expectSame(language, (sentence, random) =>
      section(
        sentence.replace(/ /g, (space) => (random() ? '\n      ' : space)),
      ),
    );
  });

  it('does not change with curly quotes and apostrophes', () => {
    expectSame(language, (sentence) =>
      section(sentence.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”')),
    );
  });

  it('does not change with words set off in the line', () => {
    expectSame(language, (sentence, random) =>
      section(
        sentence
          .split(' ')
          .map((word) => (random() ? `<span>${word}</span>` : word))
          .map((word) => (random() && random() ? `<em>${word}</em>` : word))
          .join(' '),
      ),
    );
  });

  it('does not change with soft hyphens in words', () => {
    expectSame(language, (sentence, random) =>
      section(
        sentence.replace(/\p{Ll}{4}/gu, (letters) =>
          random() ? `${letters.slice(0, 2)}&shy;${letters.slice(2)}` : letters,
        ),
      ),
    );
  });

  it('does not change with the case of prose', () => {
    expectSame(language, (sentence, random) =>
      section(random() ? sentence.toUpperCase() : sentence.toLowerCase()),
    );
  });

  it('does not change where sections change places', () => {
    const sentences = fc.uniqueArray(
      fc.constantFrom(...sentencesOf(language)),
      { minLength: 2, maxLength: 6 },
    );

    fc.assert(
      fc.property(sentences, (chosen) => {
        // Hours side by side are one statement, in whichever order.
        const sections = chosen.map((text) => `<h2>Lorem</h2>${section(text)}`);
        expect(gistOf(page([...sections].reverse(), tag), tag)).toEqual(
          gistOf(page(sections, tag), tag),
        );
      }),
      { numRuns: 300 },
    );
  });
});
