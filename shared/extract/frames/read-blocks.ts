import type { ReadContext } from '../../domain/ports.ts';
import type { Block, ParsedPage } from '../block.ts';
import { allLanguages } from '../languages/all.ts';
import { skimmerFor } from '../skim/skimmer.ts';
import { analyseOnce } from './analyse-once.ts';
import { type CompiledLanguage, compileLanguages } from './compile-language.ts';
import type { Context } from './context.ts';
import { joinHours, type Look } from './join-hours.ts';
import type { Rejection } from './match-rules.ts';
import { atomsOfText, createContextReader } from './page-context.ts';
import { type Candidate, readSentence } from './read-text.ts';
import type { SentenceView } from './sentence-view.ts';
import { createBlockSkimmer } from './skim-blocks.ts';
import { createRowSplitter } from './split-row.ts';
import { withStruckPrices } from './struck-prices.ts';

/** One sentence of a page with its surroundings and what was read in it. */
export type ReadSentence = {
  readonly block: Block;
  readonly view: SentenceView;
  readonly context: Context;
  readonly language: CompiledLanguage;
  readonly candidates: readonly Candidate[];
  readonly rejections: readonly Rejection[];
};

/** Reads every sentence of a page, in order; `explain` keeps why not. */
export function readBlocks(
  page: ParsedPage,
  context: ReadContext,
  explain = false,
): readonly ReadSentence[] {
  return readThrough(page, context, { explain, isAllWanted: true });
}

/**
 * As `readBlocks`, without the blocks of which no rule could speak: most of a
 * page is looked over once and left.
 */
export function readPromisingBlocks(
  page: ParsedPage,
  context: ReadContext,
): readonly ReadSentence[] {
  return readThrough(page, context, { explain: false, isAllWanted: false });
}

type Depth = { readonly explain: boolean; readonly isAllWanted: boolean };

function readThrough(
  page: ParsedPage,
  context: ReadContext,
  { explain, isAllWanted }: Depth,
): readonly ReadSentence[] {
  const languages = compileLanguages(allLanguages);
  const skimmer = skimmerFor(languages);
  const skimBlock = createBlockSkimmer(page, languages);
  const contextOf = createContextReader();
  const partsOf = createPartsOf(languages);
  const lookAt = (block: Block): Look => {
    const { skim, language } = skimBlock(block);
    const isAlwaysRead =
      isAllWanted || hasStruck(block) || partsOf(block, language).length > 1;
    const promising = isAlwaysRead
      ? skimmer.sayingIn(skim, language)
      : skimmer.promisingIn(skim, language, () => contextOf(block, language));
    return {
      language,
      mayBeHours: skimmer.mayBeHours(skim, language),
      texts: promising.length > 0 && isOne(block) ? [block.text] : promising,
    };
  };
  const readable = joinHours(page.blocks, lookAt);
  return readable.flatMap(({ block, language, texts, isHours }) => {
    const terms = termContextOf(context, block, language);
    const parts = isHours ? [block] : partsOf(block, language);
    return parts.flatMap((part) => {
      const above = contextOf(part, language);
      const asWhole = isHours || isOne(part);
      return (parts.length > 1 ? [part.text] : texts).flatMap((text) => {
        const views = analyseOnce(text, language, terms, asWhole);
        return views.map((said, index) => {
          const view = withStruckPrices(said, part.marks);
          const stands = underQuestion(above, views[index - 1]);
          const at = { block: part, view, context: stands, language };
          return readOne(at, explain);
        });
      });
    });
  });
}

/** What is struck is told by its place in the whole text. */
function hasStruck({ marks }: Block): boolean {
  return marks.some(({ kind }) => kind === 'struck');
}

type PartsOf = (block: Block, language: CompiledLanguage) => readonly Block[];

/** Rows whose columns are about several things are read cell by cell. */
function createPartsOf(languages: readonly CompiledLanguage[]): PartsOf {
  const splitters = new Map(
    languages.map((language) => [
      language,
      createRowSplitter((text) => atomsOfText(text, language)),
    ]),
  );
  return (block, language) => splitters.get(language)?.(block) ?? [block];
}

/** "Not happy? We come back for free": what is asked, the next words answer. */
function underQuestion(above: Context, before?: SentenceView): Context {
  if (!before?.sentence.isQuestion) return above;
  const asked = [...before.atoms.keys()];
  return {
    near: new Set([...above.near, ...asked]),
    all: new Set([...above.all, ...asked]),
  };
}

function readOne(
  at: Pick<ReadSentence, 'block' | 'view' | 'context' | 'language'>,
  explain: boolean,
): ReadSentence {
  const { block, view, context, language } = at;
  const rejections: Rejection[] = [];
  const candidates = readSentence(
    view,
    context,
    language,
    block,
    explain ? (rejection) => rejections.push(rejection) : undefined,
  );
  return { ...at, candidates, rejections };
}

const longestRow = 240;

const longestLine = 30;

/** A table row says one thing, cell by cell; a figure over its name too. */
function isOne({ tag, text }: Block): boolean {
  if (tag === 'tr') return text.length <= longestRow;
  if (text.length > 3 * longestLine + 2) return false;
  const [figure, name, more, ...rest] = text.split('\n', 4);
  if (!figure || !name || rest.length > 0) return false;
  if (more !== undefined) return isShort(figure) && isPriced(text);
  return (
    isShort(figure) && isShort(name) && /\d/.test(figure) !== /\d/.test(name)
  );
}

/** "Standard delivery", "3–5 days" and "€4.99", one under the other. */
function isPriced(text: string): boolean {
  return /^\D+(?:\n\P{L}*\d[^\n.!?:;]{0,19}){2}$/u.test(text);
}

function isShort(line: string): boolean {
  return line.length <= longestLine && !/[.!?:;]$/.test(line.trimEnd());
}

function termContextOf(
  context: ReadContext,
  block: Block,
  { language }: CompiledLanguage,
) {
  return {
    asOf: context.asOf,
    currency: context.currency,
    lang: block.lang.startsWith(language.tag) ? block.lang : language.tag,
  };
}
