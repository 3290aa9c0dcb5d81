import type { Block, ParsedPage } from '../block.ts';
import type { CompiledLanguage } from '../frames/compile-language.ts';
import { PartList } from '../skim/part-list.ts';
import type { Skim } from '../skim/skim.ts';
import { skimmerFor } from '../skim/skimmer.ts';

/** So many characters tell their language against what a page says. */
export const wordyBlock = 60;
/** The same of a staff note: who wrote it says its language, and few words. */
export const wordyNote = 300;
/** Characters of a page that are enough to tell its language. */
const enoughText = 4000;

/** A block looked over, and the language it is read in. */
export type SkimmedBlock = {
  readonly skim: Skim;
  readonly language: CompiledLanguage;
};

/**
 * Makes a look at the blocks of one page. A block is read in the language that
 * its own words say when they are many, else in what the page says, else in
 * what the page's words together say. Templates often carry a `lang` that is
 * not theirs.
 */
export function createBlockSkimmer(
  page: ParsedPage,
  languages: readonly CompiledLanguage[],
  wordy: number,
): (block: Block) => SkimmedBlock {
  const [first] = languages;
  if (!first) throw new Error('no language is listed');
  const skimmer = skimmerFor(languages);
  const parts = new PartList();
  const known = new Map(
    openingOf(page).map((block) => [block, skimmer.lookAt(block.text, parts)]),
  );
  const isBrief = wordy > wordyBlock && lengthOf(page) < wordy;
  const ofPage = isBrief
    ? undefined
    : skimmer.languageOf({ parts, from: 0, to: parts.length });
  const said = createTagReader(languages);
  return (block) => {
    const skim = known.get(block) ?? skimmer.lookAt(block.text, parts);
    const isWordy = block.text.length >= wordy;
    const guessed = isWordy ? skimmer.languageOf(skim) : undefined;
    if (guessed) return { skim, language: guessed };
    // An element's own language is meant; that of the whole page is a template's.
    const trusted = block.langSaid && block.lang !== page.lang;
    const own = trusted ? said(block.lang) : undefined;
    return { skim, language: own ?? ofPage ?? said(block.lang) ?? first };
  };
}

function lengthOf({ blocks }: ParsedPage): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Answers the blocks that are enough to tell a page’s language. */
export function openingOf({ blocks }: ParsedPage): readonly Block[] {
  let length = 0;
  let count = 0;
  for (const { text } of blocks) {
    if (length > enoughText) break;
    length += text.length + 1;
    count++;
  }
  return blocks.slice(0, count);
}

/** Pages name few languages, on every block. */
function createTagReader(
  languages: readonly CompiledLanguage[],
): (lang: string) => CompiledLanguage | undefined {
  const known = new Map<string, CompiledLanguage | undefined>();
  return (lang) => {
    if (!known.has(lang)) {
      const primary = lang.toLowerCase().split('-')[0];
      const found = languages.find(({ language }) => language.tag === primary);
      known.set(lang, found);
    }
    return known.get(lang);
  };
}
