/** What a character is to the tokenizer. */
export const charClass = {
  unknown: 0,
  space: 1,
  letter: 2,
  digit: 3,
  mark: 4,
  apostrophe: 5,
  /** Soft hyphens, joiners, combining accents: read as if not there. */
  nothing: 6,
} as const;

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
/** In `folds`: this character folds to several, or is not folded yet. */
export const foldsToMany = 1;

const special: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '〜': '-',
  '～': '-',
  '⁄': '/',
  '％': '%',
  '＄': '$',
};

const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ẞ: 'ss',
};

/** Fractions that are one character, with their value. */
export const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** Answers the class of a UTF-16 code unit; each is worked out once. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

/**
 * Answers the code unit this one folds to (lower case, no accent, plain
 * quotes and dashes), `foldsToMany` for ligatures, 0 for nothing. Ask for the
 * class first: it fills the table.
 */
export function foldOf(code: number): number {
  return folds[code] ?? 0;
}

/** Folds a whole string, as the tokenizer folds words. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    classOf(code);
    const fold = foldOf(code);
    folded += fold === foldsToMany ? (ligatures[text.charAt(at)] ?? '') : '';
    folded += fold > foldsToMany ? String.fromCharCode(fold) : '';
  }
  return folded;
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const found = classify(char);
  classes[code] = found;
  folds[code] = foldCode(char, found);
  return found;
}

function classify(char: string): number {
  if (/[0-9]/.test(char)) return charClass.digit;
  if (special[char] === "'" || char === "'") return charClass.apostrophe;
  if (/[\s\u200b\u2028\u2029\ufeff\u0085]/.test(char)) return charClass.space;
  if (/\p{Mn}|[\u00ad\u200c\u2060]|\u200d/u.test(char)) {
    return charClass.nothing;
  }
  return /[\p{L}\p{Nd}]/u.test(char) ? charClass.letter : charClass.mark;
}

function foldCode(char: string, found: number): number {
  if (found === charClass.nothing) return 0;
  if (char in ligatures) return foldsToMany;
  if (found === charClass.space) return 0x20;
  const plain = special[char] ?? char.normalize('NFD').toLowerCase();
  return plain.charCodeAt(0);
}
