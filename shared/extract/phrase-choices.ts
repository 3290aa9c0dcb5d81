/** Words of a phrase, or those of which one is chosen; "" where none may be. */
export type PhrasePiece = string | readonly string[];

/**
 * Cuts a phrase at its choices: "mend (it|them) free" has three pieces.
 *
 * @throws SyntaxError where a choice stands within another: no text would ever
 * have such a phrase.
 */
export function piecesOf(phrase: string): readonly PhrasePiece[] {
  // Most phrases leave nothing to choose.
  if (!phrase.includes('|')) return [phrase];
  const parts = phrase.split(/\(([^()]*\|[^()]*)\)/);
  if (parts.some((part, index) => index % 2 === 0 && part.includes('|'))) {
    throw new SyntaxError(
      `“${phrase}” has a choice within a choice, or a bracket too few; write two phrases.`,
    );
  }
  return parts
    .map((piece, index) =>
      index % 2 === 1
        ? piece.split('|').map((words) => words.trim())
        : piece.trim(),
    )
    .filter((piece) => piece !== '');
}

/**
 * Answers phrases that a text must have one of to have the phrase: itself in
 * each way to choose, where these are few, else with anything in place of the
 * choices that tell least, and `<a|b>` for a word of each way of a choice that
 * tells whichever is chosen. `frequent` words tell nothing.
 */
export function tellingPhrases(
  phrase: string,
  frequent: ReadonlySet<string>,
): readonly string[] {
  let pieces = piecesOf(phrase);
  if (pieces.length === 1 && !pieces.some(isChoice)) return [phrase];
  for (;;) {
    const silent = pieces.map((piece) => silenceOf(piece, frequent));
    const most = Math.max(...silent);
    const isTold = waysOf(pieces) <= (most < mostSilent ? fewWays : fewSilent);
    if (isTold || pieces.filter(isChoice).length < 2) break;
    pieces =
      most > halfSilent
        ? pieces.with(silent.indexOf(most), '…')
        : withAnyOfWidest(pieces);
  }
  return writtenOut(pieces).map(withoutOuterGaps);
}

/** Keeps the widest choice as one word, of which a text has any. */
function withAnyOfWidest(pieces: readonly PhrasePiece[]): PhrasePiece[] {
  const widths = pieces.map((piece) => (isChoice(piece) ? piece.length : 0));
  const at = widths.indexOf(Math.max(...widths));
  const ways = [pieces[at] ?? ''].flat();
  const isLackable = ways.includes('');
  return pieces.with(at, isLackable ? '…' : `<${ways.map(longest).join('|')}>`);
}

function longest(words: string): string {
  const [first = ''] = words
    .split(' ')
    .toSorted((one, other) => other.length - one.length);
  return first;
}

/** Answers the words that `<a|b>` stands for; undefined for any other word. */
export function anyOfIn(word: string): readonly string[] | undefined {
  return /^<.*>$/.test(word) ? word.slice(1, -1).split('|') : undefined;
}

/** Where more of what may be chosen tells nothing, any of it tells little. */
const halfSilent = 0.5;

const fewWays = 300;

/** Where so much of what may be chosen tells nothing, it is left out sooner. */
const mostSilent = 0.75;
const fewSilent = 40;

function waysOf(pieces: readonly PhrasePiece[]): number {
  return pieces.reduce(
    (ways, piece) => ways * (isChoice(piece) ? piece.length : 1),
    1,
  );
}

/** The share of the words that may be chosen that tells nothing. */
function silenceOf(piece: PhrasePiece, frequent: ReadonlySet<string>): number {
  if (!isChoice(piece)) return -1;
  return piece.filter((words) => !tells(words, frequent)).length / piece.length;
}

function withoutOuterGaps(phrase: string): string {
  return phrase.replace(/^(?:… )+|(?: …)+$/g, '');
}

/** Answers a phrase once for each way to choose its words. */
export function writtenOut(pieces: readonly PhrasePiece[]): readonly string[] {
  return pieces.reduce<readonly string[]>(
    (made, piece) =>
      made.flatMap((before) =>
        (isChoice(piece) ? piece : [piece]).map((words) =>
          [before, words].filter((part) => part !== '').join(' '),
        ),
      ),
    [''],
  );
}

function isChoice(piece: PhrasePiece): piece is readonly string[] {
  return typeof piece !== 'string';
}

const shortestTelling = 4;

function tells(words: string, frequent: ReadonlySet<string>): boolean {
  return words
    .split(' ')
    .some((word) => word.length >= shortestTelling && !frequent.has(word));
}
