import type { ParsedPage } from './block.ts';
import { openingOf } from './blocks/skim-blocks.ts';
import { compileLanguages } from './frames/compile-language.ts';
import { allLanguages } from './languages/all.ts';
import { PartList } from './skim/part-list.ts';
import { skimmerFor } from './skim/skimmer.ts';

/**
 * Answers the language of a page that no list of words here reads (BCP 47,
 * as the page says it), or nothing for a page that is read. Templates often
 * carry a language that is not theirs: its words have the last word.
 */
export function unreadLanguageOf(page: ParsedPage): string | undefined {
  const primary = page.lang.toLowerCase().split('-')[0];
  if (allLanguages.some(({ tag }) => tag === primary)) return undefined;
  const skimmer = skimmerFor(compileLanguages(allLanguages));
  const parts = new PartList();
  for (const { text } of openingOf(page)) skimmer.lookAt(text, parts);
  const said = skimmer.languageOf({ parts, from: 0, to: parts.length });
  return said ? undefined : page.lang;
}
