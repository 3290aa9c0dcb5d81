import { describe, expect, it } from 'vitest';
import {
  PartTable,
  type Stop,
} from '../../../shared/extract/skim/part-table.ts';

/** Answers the parts of a text, as they are asked for. */
function partsOf(text: string): readonly (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  new PartTable((part) => part).scan(text, { parts, stops: [] });
  return parts;
}

function stopsIn(text: string): readonly string[] {
  const stops: Stop[] = [];
  new PartTable(() => undefined).scan(text, { parts: [], stops });
  return stops.map(({ at }) => text.slice(at).trim());
}

describe('PartTable', () => {
  it('cuts letters, figures and marks apart', () => {
    expect(partsOf('24h/24, 15 %')).toEqual([
      '0',
      'h',
      '/',
      '0',
      ',',
      '0',
      '%',
    ]);
  });

  it('folds case, accents and ligatures', () => {
    expect(partsOf('Élan CŒUR e\u0301te')).toEqual(['elan', 'coeur', 'ete']);
  });

  it('reads through soft hyphens', () => {
    expect(partsOf('re\u00adturn')).toEqual(['return']);
  });

  it('passes over marks that part no phrase', () => {
    expect(partsOf('“money-back”')).toEqual(['money', 'back']);
  });

  it('answers the same of a word met again', () => {
    const table = new PartTable((part) => part.length);
    const once = { parts: [], stops: [] };
    const twice = { parts: [], stops: [] };

    table.scan('free Free FREE', once);
    table.scan('free Free FREE', twice);

    expect(twice).toEqual(once);
    expect(once.parts).toEqual([4, 4, 4]);
  });

  it('sees a sentence end between a word and a capital', () => {
    expect(stopsIn('We deliver. You relax.')).toEqual(['You relax.']);
  });

  it.each([
    'at 5 p.m. Monday',
    'version 2.0. Then',
    'and so on. then',
    'Inc. Ltd',
    'deliver.You',
  ])('sees none in “%s”', (text) => {
    expect(stopsIn(text)).toEqual([]);
  });
});
