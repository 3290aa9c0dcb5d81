import { charClass, classOf } from './characters.ts';

/** A number in figures: its value and where it ends. */
export type Numeral = { readonly value: number; readonly end: number };

type Piece = {
  /** The mark before it; '' before the first. */
  readonly mark: string;
  readonly start: number;
  readonly end: number;
};

/** More groups than this are no amount but a serial number. */
const maxPieces = 6;

/**
 * Reads the number in figures that starts at `start`: "1 299,99",
 * "1.299,99", "1'299.50", "4.8". A single mark before exactly three figures
 * groups or divides as the language writes it. Reads "2" alone in "2.3.4" and
 * in "1 800 555 1234": dates, versions and phone numbers are not numbers.
 * `spaces` tells whether a space may stand between groups.
 */
export function readNumeral(
  text: string,
  start: number,
  grouping: ReadonlySet<string>,
  spaces: boolean,
): Numeral {
  const alone = readDigits(text, start);
  const { end } = alone;
  if (markBefore(text, end) === '') return alone;
  const pieces = piecesFrom(text, start, end);
  const lakhs = lakhsOf(text, pieces);
  if (lakhs !== undefined) return lakhs;
  const groups = groupsOf(text, pieces, spaces);
  if (groups === 0) return decimalOf(text, pieces) ?? alone;
  const mark = pieces[1]?.mark ?? '';
  if (groups === 1 && pieces.length === 2 && isDecimal(mark, grouping)) {
    return decimalOf(text, pieces) ?? alone;
  }
  return groupedOf(text, pieces, groups) ?? alone;
}

/** Reads the figures that stand together, whatever follows them. */
export function readDigits(text: string, start: number): Numeral {
  let value = 0;
  let end = start;
  for (let digit = digitAt(text, end); digit >= 0; digit = digitAt(text, end)) {
    value = value * 10 + digit;
    end++;
  }
  return { value, end };
}

/** The figure at a place, -1 where there is none. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Of several numbers side by side, the figures of one, without marks. */
function join(text: string, pieces: readonly Piece[]): string {
  return pieces.map((piece) => text.slice(piece.start, piece.end)).join('');
}

function isDecimal(mark: string, grouping: ReadonlySet<string>): boolean {
  return (mark === ',' || mark === '.') && !grouping.has(mark);
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (digitAt(text, end) >= 0) end++;
  return end;
}

/** The mark at `at` when a figure follows it at once, else ''. */
function markBefore(text: string, at: number): string {
  if (digitAt(text, at + 1) < 0) return '';
  const char = text.charAt(at);
  if (char === ',' || char === '.' || char === ' ') return char;
  if (char === '\n') return '';
  const found = classOf(text.charCodeAt(at));
  if (found === charClass.space) return ' ';
  return found === charClass.apostrophe ? "'" : '';
}

function piecesFrom(text: string, start: number, firstEnd: number): Piece[] {
  const pieces: Piece[] = [{ mark: '', start, end: firstEnd }];
  let end = firstEnd;
  for (let count = 1; count < maxPieces; count++) {
    const mark = markBefore(text, end);
    if (mark === '') break;
    const from = end + 1;
    end = runEnd(text, from);
    pieces.push({ mark, start: from, end });
  }
  return pieces;
}

/** How many pieces after the first are groups of three. */
function groupsOf(
  text: string,
  pieces: readonly Piece[],
  spaces: boolean,
): number {
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return 0;
  if (first.end - first.start > 3 || text[first.start] === '0') return 0;
  if (second.mark === ' ' && !spaces) return 0;
  let groups = 0;
  for (const piece of pieces.slice(1)) {
    if (piece.mark !== second.mark || piece.end - piece.start !== 3) break;
    groups++;
  }
  return groups;
}

/** "1,25,000": in India, groups of two before the last of three. */
function lakhsOf(text: string, pieces: readonly Piece[]): Numeral | undefined {
  const last = pieces.at(-1);
  const whole = last?.mark === '.' ? pieces.slice(0, -1) : pieces;
  if (last === undefined || whole.length < 3) return undefined;
  const lengths = whole.map((piece) => piece.end - piece.start);
  const [first = 0, ...others] = lengths;
  const isGrouped =
    first <= 2 &&
    others.at(-1) === 3 &&
    others.slice(0, -1).every((length) => length === 2) &&
    whole.slice(1).every(({ mark }) => mark === ',');
  if (!isGrouped) return undefined;
  const cents = last.mark === '.' ? `.${join(text, [last])}` : '';
  return { value: Number(join(text, whole) + cents), end: last.end };
}

function decimalOf(
  text: string,
  pieces: readonly Piece[],
): Numeral | undefined {
  const [first, second, third] = pieces;
  if (first === undefined || second === undefined) return undefined;
  if (second.mark !== ',' && second.mark !== '.') return undefined;
  if (third !== undefined && third.mark !== ' ') return undefined;
  const digits = `${join(text, [first])}.${join(text, [second])}`;
  return { value: Number(digits), end: second.end };
}

function groupedOf(
  text: string,
  pieces: readonly Piece[],
  groups: number,
): Numeral | undefined {
  const last = pieces[groups];
  const next = pieces[groups + 1];
  const digits = join(text, pieces.slice(0, groups + 1));
  if (last === undefined) return undefined;
  const whole = { value: Number(digits), end: last.end };
  const spaced = last.mark === ' ';
  if (next === undefined) {
    return spaced && isSerial(text, last.end) ? undefined : whole;
  }
  if (next.mark === last.mark) return undefined;
  if (next.mark === ' ') return whole;
  if (pieces[groups + 2]?.mark === next.mark) return undefined;
  const decimals = join(text, [next]);
  return { value: Number(`${digits}.${decimals}`), end: next.end };
}

/** "1 800 959-8281": a hyphen and four figures end a phone number. */
function isSerial(text: string, at: number): boolean {
  if (text.charAt(at) !== '-') return false;
  return runEnd(text, at + 1) - at === 5;
}
