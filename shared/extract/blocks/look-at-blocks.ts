import type { Block, ParsedPage } from '../block.ts';
import type { CompiledLanguage } from '../frames/compile-language.ts';
import type { Look } from '../frames/merge/join-hours.ts';
import type { ContextReader } from '../frames/page-context.ts';
import type { PartsOf } from '../frames/split-row.ts';
import type { Skim } from '../skim/skim.ts';
import { skimmerFor } from '../skim/skimmer.ts';
import { createBlockSkimmer } from './skim-blocks.ts';

/** Which sentences of a page are read. */
export type Wanted = 'all' | 'promising';

/** Words that are left out, but may hold a date or a code. */
export type LeftText = {
  readonly text: string;
  readonly block: Block;
  readonly language: CompiledLanguage;
};

type Means = {
  readonly contextOf: ContextReader;
  readonly partsOf: PartsOf;
  readonly wanted: Wanted;
  /** So many characters tell their language against what is said of it. */
  readonly wordy: number;
  readonly onLeft: (left: LeftText) => void;
};

/** Makes a look at the blocks of one page: what of their words is read? */
export function createLook(
  page: ParsedPage,
  languages: readonly CompiledLanguage[],
  { contextOf, partsOf, wanted, wordy, onLeft }: Means,
): (block: Block) => Look {
  const skimmer = skimmerFor(languages);
  const skimBlock = createBlockSkimmer(page, languages, wordy);
  const textsIn = (
    block: Block,
    skim: Skim,
    language: CompiledLanguage,
  ): readonly string[] => {
    const isParted = partsOf(block, language).some((part) => part !== block);
    const isRead = hasStruck(block) || isParted;
    if (wanted === 'all' || isRead) return skimmer.sayingIn(skim, language);
    const above = () => contextOf(block, language);
    return skimmer.promisingIn(skim, language, above, (text) =>
      onLeft({ text: isOne(block) ? block.text : text, block, language }),
    );
  };
  return (block) => {
    const { skim, language } = skimBlock(block);
    return {
      language,
      mayBeHours: skimmer.mayBeHours(skim, language),
      texts: () => {
        const texts = textsIn(block, skim, language);
        return texts.length > 0 && isOne(block) ? [block.text] : texts;
      },
    };
  };
}

/** What is struck is told by its place in the whole text. */
function hasStruck({ marks }: Block): boolean {
  return marks.some(({ kind }) => kind === 'struck');
}

const longestRow = 240;

const longestLine = 30;

/** A table row says one thing, cell by cell; a figure over its name too. */
export function isOne({ tag, text, marks }: Block): boolean {
  if (tag === 'tr' || tag === 'thead') return text.length <= longestRow;
  if (text.length > 3 * longestLine + 2) return false;
  if (marks.some(({ kind }) => kind === 'button')) return false;
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
