import type { ReadContext } from '../../domain/page-reader.ts';
import type { Block } from '../block.ts';
import type { TermContext } from '../terms/term-reader.ts';
import type { CompiledLanguage } from './compile-language.ts';

type TermContexts = (block: Block, language: CompiledLanguage) => TermContext;

/**
 * Answers what the terms of a block are read with; a page has few ways, and
 * each is one and the same object.
 */
export function createTermContexts({
  asOf,
  currency,
  note,
}: ReadContext): TermContexts {
  const known = new Map<string, TermContext>();
  return (block, { language: { tag } }) => {
    const lang = block.lang.startsWith(tag) ? block.lang : tag;
    const found = known.get(lang) ?? { asOf, currency, lang, note };
    known.set(lang, found);
    return found;
  };
}
