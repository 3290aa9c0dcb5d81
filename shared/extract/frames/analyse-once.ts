import type { TermContext } from '../terms/term-reader.ts';
import { analyse } from './analyse.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { SentenceView } from './sentence-view.ts';
import { TextMemory } from './text-memory.ts';

type Views = readonly SentenceView[];

const memories = new WeakMap<
  CompiledLanguage,
  Map<string, TextMemory<Views>>
>();
/** Pages of one site are read in one way or two. */
const mostWays = 16;

/** As `analyse`; a text met again in the same language is not read again. */
export function analyseOnce(
  text: string,
  language: CompiledLanguage,
  context: TermContext,
  asWhole: boolean,
): Views {
  return memoryFor(language, context, asWhole).recall(text, (own) =>
    analyse(own, language, context, asWhole),
  );
}

function memoryFor(
  language: CompiledLanguage,
  { asOf, currency, lang }: TermContext,
  asWhole: boolean,
): TextMemory<Views> {
  const ways = memories.get(language) ?? new Map<string, TextMemory<Views>>();
  memories.set(language, ways);
  const way = `${asOf} ${currency ?? ''} ${lang} ${asWhole}`;
  const known = ways.get(way);
  if (known) return known;
  if (ways.size >= mostWays) ways.clear();
  const made = new TextMemory<Views>();
  ways.set(way, made);
  return made;
}
