import { describe, expect, it } from 'vitest';
import { describeTerms } from '../../../shared/extract/frames/describe-term.ts';
import { readPage } from '../../../shared/extract/read-page.ts';
import { type Facts, facts } from './facts.ts';
import { layouts } from './layouts.ts';

describe.each(facts)('“$heading”', (said) => {
  it.each(Object.keys(layouts))('promises the same as %s', (name) => {
    expect(promisesOf(said, name)).toEqual(said.promises);
  });
});

function promisesOf({ lang, heading, entries }: Facts, layout: string) {
  const html =
    `<html lang="${lang}"><main><h1>Nordlys</h1><h2>${heading}</h2>` +
    `${layouts[layout]?.(entries)}<h2>Nordlys 2027</h2></main>`;
  const { readings } = readPage(html, {
    url: 'https://nordlys.example/help',
    defaultLang: lang,
    currency: undefined,
    asOf: '2026-11-21',
  });
  return readings
    .map(({ topic, terms }) => `${topic}: ${describeTerms(terms)}`)
    .sort();
}
