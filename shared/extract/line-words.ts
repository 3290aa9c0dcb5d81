import type { ConceptId } from './concept-id.ts';
import { allLanguages } from './languages/all.ts';
import { phrasesIn } from './phrases-in.ts';

/** Answers whether a line begins as one that names a former price does: "Was £299". */
export function namesOldPrice(line: string): boolean {
  begins ??= new RegExp(`^(?:${formerPrices()})(?!\\p{L})`, 'iu');
  return begins.test(plain(line));
}

let begins: RegExp | undefined;

function formerPrices(): string {
  return allLanguages
    .flatMap(({ frames }) => phrasesIn(frames.concepts['price-was'] ?? ''))
    .join('|');
}

/** Answers whether a line ends on what a figure must follow: "Save up to". */
export function leadsToFigure(line: string): boolean {
  ends ??= new RegExp(`(?<!\\p{L}|\\d\\s?)(?:${leads()})$`, 'iu');
  return ends.test(plain(line));
}

let ends: RegExp | undefined;

function leads(): string {
  return allLanguages
    .flatMap(({ terms, frames }) => [
      ...phrasesIn(terms.bounds.before['at-most']),
      ...phrasesIn(terms.bounds.before['at-least']),
      ...phrasesIn(frames.concepts.save ?? ''),
    ])
    .filter((phrase) => /^[\p{L}' ]+$/u.test(phrase))
    .join('|');
}

/** Answers whether a line says for how long a price above it holds. */
export function saysHowLong(line: string): boolean {
  goesOn ??= new RegExp(`^(?:${spansOfPrices()})(?!\\p{L})`, 'iu');
  return goesOn.test(plain(line));
}

let goesOn: RegExp | undefined;

function spansOfPrices(): string {
  const ids = ['for-first', 'then-price', 'first-order'] as const;
  return allLanguages
    .flatMap(({ frames: { concepts } }) =>
      ids.flatMap((id) => phrasesIn(concepts[id] ?? '')),
    )
    .filter((phrase) => /^[\p{L}' ]+$/u.test(phrase))
    .join('|');
}

/** Answers whether a line says that something is free, and nothing else. */
export function saysFree(line: string): boolean {
  free ??= wordsOf(['free']);
  return free.has(bare(line));
}

let free: ReadonlySet<string> | undefined;

/** Answers whether a line is a value in words: "Same day", "Included". */
export function saysValue(line: string): boolean {
  values ??= wordsOf(['free', 'free-of-charge', 'included', ...delaysInWords]);
  return values.has(bare(line));
}

const delaysInWords = ['same-day', 'next-day', 'any-time'] as const;
let values: ReadonlySet<string> | undefined;

function wordsOf(concepts: readonly ConceptId[]): ReadonlySet<string> {
  return new Set(
    allLanguages.flatMap(({ frames }) =>
      concepts.flatMap((id) => phrasesIn(frames.concepts[id] ?? '')),
    ),
  );
}

function bare(line: string): string {
  return plain(line).toLowerCase().replace(/[.!]$/, '');
}

function plain(line: string): string {
  return line.replaceAll('’', "'");
}
