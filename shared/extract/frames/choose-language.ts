import type { Block, ParsedPage } from '../block.ts';
import type { CompiledLanguage } from './compile-language.ts';
import { guessLanguage } from './guess-language.ts';

const wordyBlock = 60;
/** Characters of a page that are enough to tell its language. */
const enoughText = 4000;

/**
 * Answers in which language each block of a page is read: what its own words
 * say when they are many, else what the page says, else what the page's words
 * together say. Templates often carry a `lang` that is not theirs.
 */
export function createLanguageChooser(
  page: ParsedPage,
  languages: readonly CompiledLanguage[],
): (block: Block) => CompiledLanguage {
  const ofPage = guessLanguage(firstTextOf(page), languages);
  return (block) => choose(block, ofPage, languages, page.lang);
}

function firstTextOf({ blocks }: ParsedPage): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > enoughText) break;
    text += `${block.text}\n`;
  }
  return text;
}
function choose(
  block: Block,
  ofPage: CompiledLanguage | undefined,
  languages: readonly CompiledLanguage[],
  pageLang: string,
): CompiledLanguage {
  const guessed =
    block.text.length >= wordyBlock
      ? guessLanguage(block.text, languages)
      : undefined;
  const said = withTag(block.lang, languages);
  // An element's own language is meant; that of the whole page is a template's.
  const trusted = block.langSaid && block.lang !== pageLang ? said : undefined;
  const found = guessed ?? trusted ?? ofPage ?? said ?? languages[0];
  if (!found) throw new Error('no language is listed');
  return found;
}

function withTag(
  lang: string,
  languages: readonly CompiledLanguage[],
): CompiledLanguage | undefined {
  const primary = lang.toLowerCase().split('-')[0];
  return languages.find(({ language }) => language.tag === primary);
}
