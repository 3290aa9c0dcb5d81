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
  free ??= new Set(
    allLanguages.flatMap(({ frames }) => phrasesIn(frames.concepts.free ?? '')),
  );
  return free.has(plain(line).toLowerCase());
}

let free: ReadonlySet<string> | undefined;

function plain(line: string): string {
  return line.replaceAll('’', "'");
}
