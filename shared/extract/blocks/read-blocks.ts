import type { ReadContext } from '../../domain/page-reader.ts';
import type { Atom } from '../atom.ts';
import type { Block, ParsedPage } from '../block.ts';
import { analyseOnce } from '../frames/analyse-once.ts';
import { withColumnDays } from '../frames/column-days.ts';
import { compileLanguages } from '../frames/compile-language.ts';
import type { Context } from '../frames/context.ts';
import type { Rejection } from '../frames/match-rules.ts';
import { holdsDetail } from '../frames/merge/detail.ts';
import { joinHours, type ReadableBlock } from '../frames/merge/join-hours.ts';
import { mostStatements } from '../frames/merge/most-statements.ts';
import { createContextReader } from '../frames/page-context.ts';
import type { ReadSentence } from '../frames/read-sentence.ts';
import { readSentence } from '../frames/read-text.ts';
import type { SentenceView } from '../frames/sentence-view.ts';
import { createPartsOf } from '../frames/split-row.ts';
import { withStruckPrices } from '../frames/struck-prices.ts';
import { createTermContexts } from '../frames/term-contexts.ts';
import { allLanguages } from '../languages/all.ts';
import {
  createLook,
  isOne,
  type LeftText,
  type Wanted,
} from './look-at-blocks.ts';
import { wordyBlock, wordyNote } from './skim-blocks.ts';

/** Reads every sentence of a page, in order; `explain` keeps why not. */
export function readBlocks(
  page: ParsedPage,
  context: ReadContext,
  explain = false,
): readonly ReadSentence[] {
  return readThrough(page, context, { explain, wanted: 'all' }).sentences;
}

/** Some sentences of a page. */
export type PartlyRead = {
  readonly sentences: readonly ReadSentence[];
  /** Answers whether a date or a code stands in what was left out. */
  leavesDetail(): boolean;
};

/**
 * As `readBlocks`, without the blocks of which no rule could speak: most of a
 * page is looked over once and left.
 */
export function readPromisingBlocks(
  page: ParsedPage,
  context: ReadContext,
): PartlyRead {
  return readThrough(page, context, { explain: false, wanted: 'promising' });
}

type Depth = { readonly explain: boolean; readonly wanted: Wanted };

function readThrough(
  page: ParsedPage,
  context: ReadContext,
  { explain, wanted }: Depth,
): PartlyRead {
  const languages = compileLanguages(allLanguages);
  const contextOf = createContextReader();
  const partsOf = createPartsOf(languages);
  const left: LeftText[] = [];
  const onLeft = (text: LeftText) => void left.push(text);
  const wordy = context.note ? wordyNote : wordyBlock;
  const means = { contextOf, partsOf, wanted, wordy, onLeft };
  const lookAt = createLook(page, languages, means);
  const termContextOf = createTermContexts(page, context);
  function* readOf(readable: ReadableBlock): Generator<ReadSentence> {
    const { block, language, isHours } = readable;
    const parts = isHours ? [block] : partsOf(block, language);
    for (const part of parts) yield* readPart(part, readable);
  }
  function* readPart(
    part: Block,
    { block, language, texts, isHours }: ReadableBlock,
  ): Generator<ReadSentence> {
    const place = { block: part, context: contextOf(part, language), language };
    const terms = termContextOf(block, language);
    const asWhole = isHours || isOne(part);
    for (const text of part === block ? texts : [part.text]) {
      const views = analyseOnce(text, language, terms, asWhole).map((view) =>
        withColumnDays(view, part, language, terms),
      );
      yield* readViews(views, place, explain);
    }
  }
  const sentences = untilEnough(joinHours(page.blocks, lookAt), readOf);
  const leavesDetail = () =>
    left.some(({ text, block, language }) =>
      holdsDetail(text, language, termContextOf(block, language)),
    );
  return { sentences, leavesDetail };
}

/** Twice what is kept of a page: some of it may be refused. */
const enoughStatements = 2 * mostStatements;

/** Far more than a page of contracts has of sentences that may promise. */
const enoughSentences = 20 * mostStatements;

/** One block may hold all that is enough, and far more. */
function untilEnough(
  readable: readonly ReadableBlock[],
  readOf: (block: ReadableBlock) => Iterable<ReadSentence>,
): readonly ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let statements = 0;
  for (const block of readable) {
    for (const sentence of readOf(block)) {
      const isEnough =
        statements > enoughStatements || sentences.length > enoughSentences;
      if (isEnough) return sentences;
      sentences.push(sentence);
      statements += sentence.candidates.length;
    }
  }
  return sentences;
}

type Place = Pick<ReadSentence, 'block' | 'context' | 'language'>;

function* readViews(
  views: readonly SentenceView[],
  place: Place,
  explain: boolean,
): Generator<ReadSentence> {
  for (const [index, said] of views.entries()) {
    const view = withStruckPrices(said, place.block.marks);
    const context = underQuestion(place.context, views[index - 1]);
    yield readOne({ ...place, view, context }, explain);
  }
}

/** "Not happy? We come back for free": what is asked, the next words answer. */
function underQuestion(above: Context, before?: SentenceView): Context {
  if (!before?.sentence.isQuestion) return above;
  const said = [...before.atoms.keys()];
  const asked: readonly Atom[] = putsCase(before) ? [...said, 'case'] : said;
  return {
    near: new Set([...above.near, ...asked]),
    levels: [...above.levels, new Set(asked)],
  };
}

/** "Scratched within a month?" asks nothing: it says when the next words hold. */
function putsCase({ atoms, sentence }: SentenceView): boolean {
  const asks = atoms.get('cue-title-asks') ?? [];
  return !asks.some(({ first }) => first === sentence.first);
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
