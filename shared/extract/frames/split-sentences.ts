import type { Token } from '../token.ts';

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
  if (token.kind === 'mark' && bullets.has(token.norm)) return true;
  if (!token.spaced) return false;
  for (let at = previous.end; at < token.start; at++) {
    if (text.charCodeAt(at) === newline) return true;
  }
  return false;
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
  if (enders.has(next.norm)) return false;
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
