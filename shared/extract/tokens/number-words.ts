import type { Spelling } from './compile-spelling.ts';
import type { Token } from './token.ts';

/**
 * Joins number words that stand side by side into one number: "quatre-vingt-
 * dix-neuf", "two hundred and fifty". Numbers in figures stay as they are.
 */
export function joinNumberWords(
  tokens: readonly Token[],
  spelling: Spelling,
): readonly Token[] {
  const joined: Token[] = [];
  let at = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[at]) {
    const number = isNumberWord(token, spelling)
      ? readNumber(tokens, at, spelling)
      : undefined;
    joined.push(number?.token ?? token);
    at = number?.next ?? at + 1;
  }
  return joined;
}

function isNumberWord(token: Token, { numbers }: Spelling): boolean {
  return token.kind === 'number' && numbers.has(token.norm);
}

/** What has been read of a number so far. */
type Sum = {
  /** Thousands and above. */
  readonly settled: number;
  readonly current: number;
  /** The largest that may still be added below the last word. */
  readonly room: number;
};

function readNumber(
  tokens: readonly Token[],
  first: number,
  spelling: Spelling,
): { token: Token; next: number } | undefined {
  const whole = readWhole(tokens, first, spelling);
  const decimals = decimalsAt(tokens, whole.next, spelling);
  const value = whole.value + (decimals?.value ?? 0);
  const next = decimals?.next ?? whole.next;
  const from = tokens[first];
  const last = tokens[next - 1];
  if (from === undefined || last === undefined) return undefined;
  if (last === from) return { token: from, next };
  const norm = tokens
    .slice(first, next)
    .map((token) => token.norm)
    .join(' ');
  return { token: { ...from, norm, value, end: last.end }, next };
}

function readWhole(
  tokens: readonly Token[],
  first: number,
  spelling: Spelling,
): { value: number; next: number } {
  let sum: Sum | undefined = { settled: 0, current: 0, room: Infinity };
  let value = 0;
  let next = first;
  for (
    let at = first;
    sum !== undefined;
    at = skipJoiner(tokens, next, spelling)
  ) {
    const addend = addendAt(tokens, at, spelling);
    sum = addend && add(sum, addend.value, spelling.room);
    if (sum === undefined || addend === undefined) break;
    value = sum.settled + sum.current;
    next = addend.next;
  }
  return { value, next };
}

/** So many decimals are said in words. */
const mostDecimals = 4;

/** "twenty" and "five" are 25, "two" and "five" too. */
function withDigits(digits: string, value: number): string {
  const tens = /^[1-9]?[2-9]0$/.test(digits) && value > 0 && value < 10;
  return tens ? `${digits.slice(0, -1)}${value}` : `${digits}${value}`;
}

/** "point nine five", "virgule vingt-cinq" */
function decimalsAt(
  tokens: readonly Token[],
  at: number,
  spelling: Spelling,
): { value: number; next: number } | undefined {
  if (!spelling.points.has(tokens[at]?.norm ?? '')) return undefined;
  let digits = '';
  let next = at + 1;
  while (digits.length < mostDecimals) {
    const part = addendAt(tokens, next, spelling);
    // "three point five million"
    if (part === undefined || part.value >= 100) break;
    digits = withDigits(digits, part.value);
    next = tokens[part.next]?.norm === '-' ? part.next + 1 : part.next;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), next };
}

function addendAt(
  tokens: readonly Token[],
  at: number,
  { numbers, continuing, pairs }: Spelling,
): { value: number; next: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const hyphen = tokens[at + 1]?.norm === '-' ? 1 : 0;
  const second = tokens[at + 1 + hyphen]?.norm ?? '';
  const pair = pairs.get(`${token.norm} ${second}`);
  if (pair !== undefined) return { value: pair, next: at + 2 + hyphen };
  const value = numbers.get(token.norm) ?? continuing.get(token.norm);
  return value === undefined ? undefined : { value, next: at + 1 };
}

/** Steps over "and", "et" and hyphens between the words of a number. */
function skipJoiner(
  tokens: readonly Token[],
  at: number,
  { joiners }: Spelling,
): number {
  const token = tokens[at];
  if (token === undefined) return at;
  const hyphen = token.norm === '-' && !token.spaced;
  if (hyphen && joiners.has(tokens[at + 1]?.norm ?? '')) {
    return tokens[at + 2]?.norm === '-' ? at + 3 : at + 2;
  }
  return hyphen || joiners.has(token.norm) ? at + 1 : at;
}

function add(
  sum: Sum,
  addend: number,
  room: ReadonlyMap<number, number>,
): Sum | undefined {
  const { settled, current } = sum;
  if (addend >= 1000) {
    const thousands = (current || 1) * addend;
    if (settled > 0 && settled < addend * 1000) return undefined;
    return { settled: settled + thousands, current: 0, room: addend - 1 };
  }
  if (addend === 100 && current > 0 && current < 20) {
    return { settled, current: current * 100, room: 99 };
  }
  const fits = current === 0 || addend <= sum.room;
  if (!fits) return undefined;
  const left = roomAfter(addend, room);
  return { settled, current: current + addend, room: left };
}

function roomAfter(addend: number, room: ReadonlyMap<number, number>): number {
  if (addend % 100 === 0) return 99;
  return room.get(addend) ?? (addend % 10 === 0 ? 9 : 0);
}
