import { oncePerObject } from '../../../platform/once-per.ts';
import type { Block } from '../../block.ts';
import type { Token } from '../../tokens/token.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import type { CompiledLanguage } from '../compile-language.ts';
import { hoursWordsOf } from '../hours-words.ts';
import { isSaidByOthers, speaks } from '../is-readable.ts';
import { matchConcepts } from '../match-concepts.ts';
import { TextMemory } from '../text-memory.ts';

/** A block that is read, and whether it is a run of opening hours as one. */
export type ReadableBlock = {
  readonly block: Block;
  readonly language: CompiledLanguage;
  /** What of its words is read: the whole, or some sentences. */
  readonly texts: readonly string[];
  readonly isHours: boolean;
};

/** What a look at a block's words tells before they are read. */
export type Look = {
  readonly language: CompiledLanguage;
  readonly mayBeHours: boolean;
  /** Answers what of its words is to be read, if anything. */
  texts(): readonly string[];
};

/**
 * Answers the blocks of a page that are read. Neighbours that hold nothing
 * but days and times are joined: opening hours are one statement, however
 * many lines they are spread over. What is not read parts them, or their
 * words would not stand on the page as they are quoted.
 */
export function joinHours(
  blocks: readonly Block[],
  lookAt: (block: Block) => Look,
): readonly ReadableBlock[] {
  const joiner = new HoursJoiner(lookAt);
  for (const block of blocks) {
    if (speaks(block)) joiner.add(block);
    else joiner.endRun();
  }
  joiner.endRun();
  return joiner.joined;
}

class HoursJoiner {
  readonly joined: ReadableBlock[] = [];
  readonly #lookAt: (block: Block) => Look;
  #run: Block[] = [];

  constructor(lookAt: (block: Block) => Look) {
    this.#lookAt = lookAt;
  }

  add(block: Block): void {
    const look = this.#lookAt(block);
    const mayBePiece = look.mayBeHours && !isUnderDays(block, look.language);
    const piece = mayBePiece ? pieceOf(block, look.language) : undefined;
    if (!piece || !goesOn(this.#run, block)) this.endRun();
    const isOfRun = piece === 'hours' || (piece && this.#run.length > 0);
    if (isOfRun) this.#addToRun(block);
    else this.#addApart(block, look);
  }

  /** A run is read as one, whatever its lines would say alone. */
  #addToRun(block: Block): void {
    if (isSaidByOthers(block)) this.endRun();
    else this.#run.push(block);
  }

  #addApart(block: Block, look: Look): void {
    const texts = look.texts();
    if (texts.length === 0) return;
    const { language } = look;
    if (isSaidByOthers(block)) this.endRun();
    else this.joined.push({ block, language, texts, isHours: false });
  }

  endRun(): void {
    const [first] = this.#run;
    if (!first) return;
    const text = this.#run.map((block) => block.text).join('\n');
    const block = { ...first, text };
    const { language } = this.#lookAt(block);
    this.joined.push({ block, language, texts: [text], isHours: true });
    this.#run = [];
  }
}

/** A row under "Mon–Fri" and "Sat" says the hours of its own place. */
function isUnderDays(
  { columnHeaders }: Block,
  language: CompiledLanguage,
): boolean {
  const others = columnHeaders.slice(1, 1 + daysOfAWeek);
  return others.some((text) => pieceOf({ text }, language) === 'hours');
}

const daysOfAWeek = 7;

function goesOn(run: readonly Block[], { place }: Block): boolean {
  return run.length < mostPieces && (run[0]?.place ?? place) === place;
}

const longestPiece = 60;
/** A week of several shops; a longer list is something else. */
const mostPieces = 60;

/** What words are to a run of hours: some of them, or a mark between. */
type Piece = 'hours' | 'joint';

const memoryOf = oncePerObject(
  (_: CompiledLanguage) => new TextMemory<Piece | 'none'>(),
);

/** The same hours stand on every page of a site. */
function pieceOf(
  { text }: Pick<Block, 'text'>,
  language: CompiledLanguage,
): Piece | undefined {
  if (text.length > 4 * longestPiece) return undefined;
  const piece = memoryOf(language).recall(
    text,
    (own) => pieceIn(own, language) ?? 'none',
  );
  return piece === 'none' ? undefined : piece;
}

/** "Standard | 2–3 days | £4": a price has no hours, whatever its words. */
const priceMarks = new Set(['£', '$', '€', '%']);

function pieceIn(text: string, language: CompiledLanguage): Piece | undefined {
  const tokens = tokenize(text, language.language.terms);
  if (tokens.length > longestPiece) return undefined;
  const words = hoursWordsOf(language.language);
  const isHours = tokens.every(({ kind, norm }) =>
    kind === 'word' ? words.has(norm) : !priceMarks.has(norm),
  );
  if (!isHours) return undefined;
  if (namesDays(tokens, language) || namesTimes(tokens)) return 'hours';
  return tokens.length <= 2 || areFigures(tokens) ? 'joint' : undefined;
}

function namesDays(
  tokens: readonly Token[],
  { trie }: CompiledLanguage,
): boolean {
  return matchConcepts(tokens, trie).some(
    ({ id }) => id === 'day-name' || id === 'closed' || id === 'by-appointment',
  );
}

/** "9 - 5" is hours where it follows a day, and may be anything else. */
function areFigures([from, link, to, ...rest]: readonly Token[]): boolean {
  const figures = from?.kind === 'number' && to?.kind === 'number';
  return figures && link?.norm === '-' && rest.length === 0;
}

/** "9:30", "9 am", "18 h": a figure beside what makes it a time of day. */
function namesTimes(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }, index) => {
    const next = tokens[index + 1];
    return (
      kind === 'number' &&
      next !== undefined &&
      (next.kind === 'word' || (next.norm === ':' && !next.spaced))
    );
  });
}
