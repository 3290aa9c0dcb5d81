import { readFileSync } from 'node:fs';
import { Topic } from '../shared/domain/topic.ts';
import { readBlocks } from '../shared/extract/frames/read-blocks.ts';
import { parsePage } from '../shared/extract/parse-page.ts';

/** Spanish proves that a language is data; nobody wrote it a corpus yet. */
export const wordingLanguages = ['en', 'fr'] as const;
export type WordingLanguage = (typeof wordingLanguages)[number];

/** Rules may be learnt from one part; nobody looks into the other. */
export type Part = 'learnt-from' | 'held-out';

/** What invented companies write, and which promises it makes. */
export type Wording = {
  readonly text: string;
  readonly heading: string;
  readonly topics: readonly Topic[];
};

/** A wording with the topics that the rules read in it. */
export type ReadWording = Wording & { readonly read: readonly Topic[] };

type Kind = 'p' | 'li' | 'q' | 'a' | 'row' | 'b' | 'h';
type Unit = Wording & { readonly kind: Kind; readonly id: string };

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

function pageOf(units: readonly Unit[], language: string): string {
  const [first] = units;
  const heading = first?.heading ? `<h2>${escaped(first.heading)}</h2>` : '';
  const body = units.map((unit) => elementOf(unit)).join('');
  return `<html lang="${language}"><main>${heading}${grouped(body)}</main></html>`;
}

function elementOf({ kind, id, text }: Unit): string {
  const words = escaped(text);
  switch (kind) {
    case 'li':
      return `<li id="${id}">${words}</li>`;
    case 'q':
      return `<summary>${words}</summary>`;
    case 'a':
      return `<p class="answer" id="${id}">${words}</p>`;
    case 'row':
      return `<table><tr id="${id}">${cellsOf(words)}</tr></table>`;
    case 'h':
      return `<h3 id="${id}">${words}</h3>`;
    case 'b':
      return `<div id="${id}">${words}</div>`;
    default:
      return `<p id="${id}">${words}</p>`;
  }
}

function cellsOf(words: string): string {
  return words
    .split('|')
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('');
}

/** Items stand in a list, answers under their question. */
function grouped(body: string): string {
  return body
    .replace(/(?:<li id="u\d+">[^<]*<\/li>)+/g, '<ul>$&</ul>')
    .replace(
      /<summary>[^<]*<\/summary>(?:<p class="answer" id="u\d+">[^<]*<\/p>)*/g,
      '<details>$&</details>',
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** How many promises were found, and how many of what was read are some. */
export type Score = {
  readonly promised: number;
  readonly found: number;
  readonly read: number;
  readonly right: number;
};

/** Counts topic by topic; of a wording that makes two promises, both. */
export function scoreOf(
  wordings: readonly ReadWording[],
  isCounted: (topic: Topic) => boolean = () => true,
): Score {
  const promised = wordings.flatMap(({ topics, read }) =>
    topics.filter(isCounted).map((topic) => read.includes(topic)),
  );
  const said = wordings.flatMap(({ topics, read }) =>
    read.filter(isCounted).map((topic) => topics.includes(topic)),
  );
  return {
    promised: promised.length,
    found: promised.filter(Boolean).length,
    read: said.length,
    right: said.filter(Boolean).length,
  };
}
