import { allLanguages } from './languages/all.ts';
import { phrasesIn } from './phrases-in.ts';

/** Answers whether a line begins as one that names a former price does: "Was £299". */
export function namesOldPrice(line: string): boolean {
  begins ??= beginning();
  return begins.test(line.replaceAll('’', "'"));
}

let begins: RegExp | undefined;

function beginning(): RegExp {
  const phrases = allLanguages.flatMap(({ frames }) =>
    phrasesIn(frames.concepts['price-was'] ?? ''),
  );
  return new RegExp(`^(?:${phrases.join('|')})(?!\\p{L})`, 'iu');
}
