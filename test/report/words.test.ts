import { describe, expect, it } from 'vitest';
import { cliWords } from '../../functions/cli/cli-words.ts';
import { consoleWords } from '../../functions/console/console-words.ts';
import { alertWords } from '../../shared/alerts/alert-words.ts';
import { briefingWords } from '../../shared/briefing/choose-words.ts';
import { importWords } from '../../shared/knowledge/import-words.ts';
import { counted, fill } from '../../shared/platform/phrase.ts';
import { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';

/** Every phrase under its path: `sections.gaps` → "Gaps". */
function phrases(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const at = path === '' ? key : `${path}.${key}`;
    const inside =
      typeof value === 'string' ? new Map([[at, value]]) : phrases(value, at);
    for (const [name, phrase] of inside) {
      found.set(name, phrase);
    }
  }
  return found;
}

function allOf(lang: ReportLanguage) {
  return phrases({
    report: reportWords(lang),
    alerts: alertWords(lang),
    briefing: briefingWords(lang),
    import: importWords(lang),
    console: consoleWords[lang],
    cli: cliWords(lang),
  });
}

function places(phrase = ''): string[] {
  return (phrase.match(/\{\w+\}/g) ?? []).sort();
}

describe.each(ReportLanguage.options)('the words in "%s"', (lang) => {
  it('say as much as the English ones, with the same values to fill in', () => {
    const own = allOf(lang);

    expect([...own.keys()].sort()).toEqual([...allOf('en').keys()].sort());
    for (const [path, phrase] of allOf('en')) {
      // "reopened once" names no number in its singular.
      if (!path.includes('.one')) {
        expect([path, ...places(own.get(path))]).toEqual([
          path,
          ...places(phrase),
        ]);
      }
    }
  });

  it('leave no phrase empty', () => {
    expect(
      [...allOf(lang).values()].filter((one) => one.trim() === ''),
    ).toEqual([]);
  });
});

describe('the words in French', () => {
  it('keep their marks on the line of their word, as typography asks', () => {
    const loose = [...allOf('fr').values()].filter(
      (phrase) =>
        /(^|[^\u00a0])[:;?!»]/u.test(phrase) || /«[^\u00a0]/u.test(phrase),
    );

    expect(loose).toEqual([]);
  });

  it('use the curved apostrophe', () => {
    expect(
      [...allOf('fr').values()].filter((one) => one.includes("'")),
    ).toEqual([]);
  });
});

describe('phrases', () => {
  const pages = { one: '{n} page', other: '{n} pages' };

  it('count as each language does', () => {
    expect(counted(pages, 0, 'en-CA')).toBe('0 pages');
    expect(counted(pages, 0, 'fr-CA')).toBe('0 page');
    expect(counted(pages, 1, 'en-CA')).toBe('1 page');
    expect(counted(pages, 2, 'fr-CA')).toBe('2 pages');
  });

  it('set values in as they are, braces and dollars too', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
  });

  it('leave a place alone that nothing fills', () => {
    expect(fill('{a} {constructor}', { a: 1 })).toBe('1 {constructor}');
  });
});
