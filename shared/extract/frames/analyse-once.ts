import type { TermContext } from '../terms/term-reader.ts';
import { analyse } from './analyse.ts';
import type { CompiledLanguage } from './compile-language.ts';
import type { SentenceView } from './sentence-view.ts';
import { TextMemory } from './text-memory.ts';

type Views = readonly SentenceView[];

/** What was read of texts taken apart, and of those that are one statement. */
type Memories = {
  readonly parted: TextMemory<Views>;
  readonly whole: TextMemory<Views>;
};

const memories = new WeakMap<CompiledLanguage, Map<string, Memories>>();
/** The ways of the pages under reading, each looked up once a page. */
const ofContext = new WeakMap<
  TermContext,
  WeakMap<CompiledLanguage, Memories>
>();
/** Pages of one site are read in one way or two. */
const mostWays = 16;

/**
 * As `analyse`; a text met again in the same language is not read again. Give
 * the same object for the same context.
 */
export function analyseOnce(
  text: string,
  language: CompiledLanguage,
  context: TermContext,
  asWhole: boolean,
): Views {
  const { parted, whole } = memoriesFor(language, context);
  return (asWhole ? whole : parted).recall(text, (own) =>
    analyse(own, language, context, asWhole),
  );
}

function memoriesFor(
  language: CompiledLanguage,
  context: TermContext,
): Memories {
  const ways = ofContext.get(context) ?? new WeakMap();
  ofContext.set(context, ways);
  const known = ways.get(language) ?? memoriesOfWay(language, context);
  ways.set(language, known);
  return known;
}

function memoriesOfWay(
  language: CompiledLanguage,
  { asOf, currency, lang, dayFirst, note }: TermContext,
): Memories {
  const ways = memories.get(language) ?? new Map<string, Memories>();
  memories.set(language, ways);
  const way = `${asOf} ${currency ?? ''} ${lang} ${dayFirst ?? ''} ${note ? `note ${note.unit ?? ''}` : ''}`;
  const known = ways.get(way);
  if (known) return known;
  if (ways.size >= mostWays) ways.clear();
  const made = {
    parted: new TextMemory<Views>(),
    whole: new TextMemory<Views>(),
  };
  ways.set(way, made);
  return made;
}
