import type { Token } from '../tokens/token.ts';

/** A stretch of a text that is read as one statement. */
export type Sentence = {
  /** Index of its first token, and one past its last. */
  readonly first: number;
  readonly end: number;
  readonly isQuestion: boolean;
};

const enders: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', ';']);
const bullets: ReadonlySet<string> = new Set([
  '•',
  '·',
  '|',
  '→',
  '✓',
  '✔',
  '➔',
  '►',
  '●',
  '◆',
  '★',
  '✦',
  '■',
  '»',
]);

/** Part items where they stand between spaces: "Free quotes ~ No fees". */
const separators: ReadonlySet<string> = new Set(['*', '~', '›', '‣', '‧']);

/** As they are written after a time of day. */
const timeZones: ReadonlySet<string> = new Set(
  'ET EST EDT CT CST CDT MT MST MDT PT PST PDT AST ADT NST NDT HE HNE HAE GMT BST UTC CET CEST AEST AEDT ACST AWST NZST NZDT'.split(
    ' ',
  ),
);

/** "Really?!", "before 5 p.m. ET", "5 p.m. (ET)": the sentence goes on. */
function goesOn(text: string, next: Token, after: Token | undefined): boolean {
  const named = next.norm === '(' && after ? after : next;
  return (
    enders.has(next.norm) || timeZones.has(text.slice(named.start, named.end))
  );
}

/** In tokens. Nobody says one thing in more; rules compare all with all. */
export const longestSentence = 250;

/** Parts tokens into sentences at full stops, line breaks and bullets. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (end: number, isQuestion: boolean): void => {
    const asked = isQuestion ? afterTitle(tokens, first, end) : first;
    if (asked > first) sentences.push({ first, end: asked, isQuestion: false });
    if (end > asked) sentences.push({ first: asked, end, isQuestion });
    first = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (breaksBefore(text, tokens, index, first)) close(index, false);
    if (token.kind !== 'mark') continue;
    if (endsSentence(text, tokens, index, abbreviations)) {
      close(index + 1, token.norm === '?');
    }
  }
  close(tokens.length, false);
  return sentences;
}

const newline = 0x0a;

function breaksBefore(
  text: string,
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  if (index === first) return false;
  if (index - first >= longestSentence) return true;
  const previous = tokens[index - 1];
  const token = tokens[index];
  if (!previous || !token) return false;
  if (token.kind === 'mark' && startsItem(text, tokens, index, first)) {
    return true;
  }
  return (
    token.spaced &&
    isLineBroken(text, previous.end, token.start) &&
    !namesCase(tokens, first, index)
  );
}

function isLineBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === newline) return true;
  }
  return false;
}

/** "60 to 30 days before:" over "half is refunded": a case goes on below. */
function namesCase(
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  return (
    tokens[end - 1]?.norm === ':' &&
    tokens.slice(first, end).some(({ kind }) => kind === 'number')
  );
}

/** Bullets begin an item wherever they stand, others before a new beginning. */
function startsItem(
  text: string,
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  const { norm = '', spaced } = tokens[index] ?? {};
  if (bullets.has(norm)) return !pricesTitle(tokens, index, first);
  const isSeparator = spaced === true && separators.has(norm);
  if (!isSeparator && !isOrnament(norm)) return false;
  const opening = wordFrom(tokens, index + 1);
  if (!opening || !wordFrom(tokens.slice(first, index), 0)) return false;
  // "~ 5 days" is about five days.
  if (isSeparator) {
    return opening.spaced && (opening.kind === 'word' || norm !== '~');
  }
  return !/\p{Ll}/u.test(text.slice(opening.start, opening.start + 1));
}

/** Tokens of a title: "Our big summer sale". */
const longestTitle = 5;

const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£']);

/** "Summer sale · $89 deep clean": the price is what the title is about. */
function pricesTitle(
  tokens: readonly Token[],
  index: number,
  first: number,
): boolean {
  return (
    index - first <= longestTitle &&
    tokens[index]?.norm === '·' &&
    currencySigns.has(tokens[index + 1]?.norm ?? '') &&
    tokens[index + 2]?.kind === 'number'
  );
}

/** So many marks in a row are an ornament of their own. */
const fewMarks = 6;

/** Answers the first token from a place on that is more than a mark. */
function wordFrom(tokens: readonly Token[], from: number): Token | undefined {
  return tokens
    .slice(from, from + fewMarks)
    .find(({ kind }) => kind !== 'mark');
}

/** Arrows, signs, shapes, dingbats, and the first half of what is drawn. */
const ornaments: readonly (readonly [from: number, to: number])[] = [
  [0x2190, 0x21ff],
  [0x2300, 0x23ff],
  [0x25a0, 0x27bf],
  [0x2b00, 0x2bff],
  [0xd83c, 0xd83e],
];

function isOrnament(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return ornaments.some(([from, to]) => code >= from && code <= to);
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[index];
  if (!token || !enders.has(token.norm)) return false;
  const next = tokens[index + 1];
  if (!next) return true;
  if (goesOn(text, next, tokens[index + 2])) return false;
  if (token.norm !== '.') return next.spaced || next.kind === 'mark';
  if (!next.spaced) return isFootnoted(tokens, index);
  const opening = text.slice(next.start, next.start + 1);
  const previous = tokens[index - 1];
  if (previous && abbreviations.has(previous.norm)) {
    return isUnit(tokens, index - 1) && /\p{Lu}/u.test(opening);
  }
  return !/\p{Ll}/u.test(opening);
}

/** "30-day returns: changed your mind?": what stands before asks nothing. */
function afterTitle(
  tokens: readonly Token[],
  first: number,
  end: number,
): number {
  for (let at = end - 2; at > first; at--) {
    const { norm, kind } = tokens[at] ?? {};
    if (kind === 'mark' && norm === ':' && tokens[at + 1]?.spaced) {
      return at + 1;
    }
  }
  return first;
}

/** "Returns are free.* Worn items stay yours." */
function isFootnoted(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.norm === '*' && tokens[index + 2]?.spaced === true;
}

/** "Open from 9 h to 17 h. Closed on …": what is counted ends a sentence. */
function isUnit(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'number';
}
