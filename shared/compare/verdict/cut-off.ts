/** An hour by which something has to be in, as a text says it. */
export type CutOff = {
  /** After midnight; of the first half of the day where `isOpen`. */
  readonly minutes: number;
  /** Whether morning or afternoon is left open: "in by two". */
  readonly isOpen: boolean;
  readonly raw: string;
};

type CutOffWords = {
  /** Groups: word, hour, minutes, half of the day. */
  readonly said: RegExp;
  readonly noon: RegExp;
  readonly afternoon: RegExp;
  readonly morning: RegExp;
  /** From nought on. */
  readonly numbers: readonly string[];
  /** Whether hours are told in two halves. */
  readonly halves: boolean;
};

const numbersEn =
  'zero one two three four five six seven eight nine ten eleven twelve';
const numbersFr = `zéro une deux trois quatre cinq six sept huit neuf dix onze
  douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt
  vingt-et-une vingt-deux vingt-trois`;

function listOf(words: string): string[] {
  return words.split(/\s+/);
}

/** Longer words first: "dix-sept" is no "dix". */
function anyOf(words: string): string {
  return listOf(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const wordsByLang: Readonly<Record<string, CutOffWords>> = {
  en: {
    said: new RegExp(
      `\\b(?:before|by)\\s+(?:12\\s+)?(?:(noon|midday|${anyOf(numbersEn)})|(\\d{1,2})(?:[:.](\\d{2}))?)(?!\\s*(?:minutes?|hours?|days?|weeks?|months?|years?|%|[\\d/]))(\\s*(?:a\\.?m\\b|p\\.?m\\b|in the (?:morning|afternoon|evening)))?`,
      'giu',
    ),
    noon: /noon|midday/iu,
    afternoon: /p\.?m|afternoon|evening/iu,
    morning: /a\.?m|morning/iu,
    numbers: listOf(numbersEn),
    halves: true,
  },
  fr: {
    said: new RegExp(
      `\\bavant\\s+(?:(midi|(?:${anyOf(numbersFr)})(?=\\s+heures?))|(\\d{1,2})\\s?h(?:eures?)?\\s?(\\d{2})?)(?!\\s*(?:ouvr|de\\s))(\\s+heures?)?`,
      'giu',
    ),
    noon: /midi/iu,
    afternoon: /après-midi|soir/iu,
    morning: /matin/iu,
    numbers: listOf(numbersFr),
    halves: false,
  },
};

/** What may follow an hour that is a bare number: "by one of us" is none. */
const afterBare = /^\s*(?:[,.;:)!?]|$|(?:on|the|and|to|for|from|it)\b)/iu;

const hour = 60;
const half = 12 * hour;

/** Answers the hours by which a text says that something has to be in. */
export function cutOffsIn(text: string, lang: string): CutOff[] {
  const words = wordsByLang[lang.slice(0, 2).toLowerCase()];
  if (words === undefined) return [];
  return [...text.matchAll(words.said)].flatMap((match) => {
    const cutOff = cutOffOf(match, words);
    const rest = text.slice(match.index + match[0].length);
    if (cutOff?.isOpen && !match[3] && !afterBare.test(rest)) return [];
    return cutOff === undefined ? [] : [cutOff];
  });
}

function cutOffOf(
  [raw, word, figure, past, part = '']: RegExpMatchArray,
  words: CutOffWords,
): CutOff | undefined {
  if (word !== undefined && words.noon.test(word)) {
    return { minutes: half, isOpen: false, raw };
  }
  const hours = figure
    ? Number(figure)
    : words.numbers.indexOf(word?.toLowerCase() ?? '');
  if (hours < 0 || hours > 24) return undefined;
  const minutes = hours * hour + Number(past ?? 0);
  if (!words.halves || hours > 12) return { minutes, isOpen: false, raw };
  if (words.afternoon.test(part)) {
    return { minutes: (minutes % half) + half, isOpen: false, raw };
  }
  return { minutes: minutes % half, isOpen: !words.morning.test(part), raw };
}

/** Answers whether both may be the same hour of the day. */
export function sameCutOff(one: CutOff, other: CutOff): boolean {
  const isOpen = one.isOpen || other.isOpen;
  return isOpen
    ? one.minutes % half === other.minutes % half
    : one.minutes === other.minutes;
}
