import { readFileSync } from 'node:fs';
import { Topic } from '../shared/domain/topic.ts';
import { readBlocks } from '../shared/extract/blocks/read-blocks.ts';
import { parsePage } from '../shared/extract/parse-page.ts';
import { type Kind, pageOf, type Unit, type Wording } from './wording-page.ts';

/** Spanish proves that a language is data; nobody wrote it a corpus yet. */
export const wordingLanguages = ['en', 'fr'] as const;
export type WordingLanguage = (typeof wordingLanguages)[number];

/** Rules may be learnt from one part; nobody looks into the other. */
export type Part = 'learnt-from' | 'held-out';

/** A wording with the topics that the rules read in it. */
export type ReadWording = Wording & { readonly read: readonly Topic[] };

const folder = new URL('./wordings/', import.meta.url);

/**
 * Reads what copywriters invented for hundreds of companies: a line is a
 * sentence, an item, a row, a question or an answer, and names after "=>" the
 * topics it promises. Questions are not counted: nobody is promised one.
 */
export function readWordings(
  language: WordingLanguage,
  part: Part,
): readonly ReadWording[] {
  const file = new URL(`${language}-${part}.txt`, folder);
  return sectionsIn(readFileSync(file, 'utf8')).flatMap((section) =>
    readSection(section, language),
  );
}

function sectionsIn(text: string): readonly (readonly Unit[])[] {
  return text.split(/^#+ .*\n?/m).flatMap((body, index) => {
    const heading = [...text.matchAll(/^(#+) (.*)$/gm)][index - 1];
    return [unitsIn(body, heading?.[1] === '##' ? (heading[2] ?? '') : '')];
  });
}

function unitsIn(body: string, heading: string): readonly Unit[] {
  return [...body.matchAll(/^(p|li|q|a|row|b|h): (.*?)(?: => (.+))?$/gm)].map(
    ([, kind, text = '', topics], index) => ({
      kind: kindOf(kind),
      id: `u${index}`,
      text,
      heading,
      topics: topics?.split('+').map((topic) => Topic.parse(topic)) ?? [],
    }),
  );
}

const kinds: readonly Kind[] = ['p', 'li', 'q', 'a', 'row', 'b', 'h'];

function kindOf(name: string | undefined): Kind {
  return kinds.find((kind) => kind === name) ?? 'p';
}

function readSection(
  units: readonly Unit[],
  defaultLang: string,
): readonly ReadWording[] {
  const context = {
    url: 'https://company.invalid/',
    defaultLang,
    currency: undefined,
    asOf: '2026-11-21',
  };
  const page = parsePage(pageOf(units, defaultLang), context);
  const read = new Map<string, Set<Topic>>();
  for (const { block, candidates } of readBlocks(page, context)) {
    const id = /#(u\d+)/.exec(block.selector)?.[1] ?? '';
    const topics = read.get(id) ?? new Set();
    for (const { reading } of candidates) {
      if (reading.stance === 'granted') topics.add(reading.topic);
    }
    read.set(id, topics);
  }
  return units
    .filter(({ kind }) => kind !== 'q')
    .map((unit) => ({ ...unit, read: [...(read.get(unit.id) ?? [])] }));
}
