import type { Mention } from '../../domain/promise.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { isOnOtherThing } from '../match/other-thing.ts';
import type { Sought } from '../match/sought.ts';
import { idsOf, weightOf } from '../match/speech.ts';
import { demanding, waiving } from '../subjects/demands.ts';
import { negations } from '../subjects/negations.ts';
import { costWords } from '../subjects/sparing-words.ts';
import { isOver } from '../terms/is-over.ts';

/**
 * Answers the sentence of an article that demands what a promise waives:
 * "receipt needed" against "no receipt required", "no ticket, no refund"
 * against "even without a ticket". A note that waives it too demands it of
 * some case alone.
 */
export function demandIn(
  { quote, lang }: Pick<Mention, 'quote' | 'lang'>,
  sought: Sought,
  statements: readonly IndexedStatement[],
): IndexedStatement | undefined {
  const { waived } = askedIn(quote, lang);
  if (waived.size === 0) return undefined;
  const ours = statements.filter(
    (one) => !isOver(one) && !isOnOtherThing(sought, one),
  );
  const asked = ours.map((one) => {
    const { statement } = one;
    return { one, ...askedIn(statement.quote, statement.lang) };
  });
  if (asked.some((other) => sharesAny(waived, other.waived))) return undefined;
  return asked.find((other) => sharesAny(waived, other.demanded))?.one;
}

type Asked = {
  readonly waived: ReadonlySet<string>;
  readonly demanded: ReadonlySet<string>;
};

type Words = {
  readonly waives: RegExp;
  readonly demands: RegExp;
  readonly denies: RegExp;
  readonly beginsDenying: RegExp;
};

const wordsByLang: ReadonlyMap<string, Words> = new Map(
  Object.entries(waiving).map(([lang, waives]): [string, Words] => {
    const denies = `${negations[lang]}|${waives}`;
    return [
      lang,
      {
        waives: whole(waives),
        demands: whole(demanding[lang] ?? ''),
        denies: whole(denies),
        beginsDenying: new RegExp(`^(?:${denies})(?!\\p{L})`, 'iu'),
      },
    ];
  }),
);

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

/** What is waived follows at once: "without a receipt". */
const reach = 4;

/** What each clause of a text waives or demands, in its words. */
function askedIn(quote: string, lang: string): Asked {
  const words = wordsByLang.get(lang.slice(0, 2));
  const clauses = words ? quote.split(/[,;.!?:()]\s*|\s[–—-]\s/u) : [];
  const asked = clauses.map((clause, at) =>
    askedBy(clause, clauses[at + 1] ?? '', words),
  );
  return {
    waived: toldIn(
      asked.flatMap(({ waived = [] }) => waived),
      lang,
    ),
    demanded: toldIn(
      asked.flatMap(({ demanded = [] }) => demanded),
      lang,
    ),
  };
}

type Clause = {
  readonly waived?: readonly string[];
  readonly demanded?: readonly string[];
};

/** "Without a ticket, no refund" waives no ticket. */
function askedBy(clause: string, next: string, words?: Words): Clause {
  if (words === undefined) return {};
  const { waives, demands, denies, beginsDenying } = words;
  const named = clause
    .split(waives)
    .slice(1)
    .map((text) => firstWords(text).replaceAll(demands, ' '));
  if (beginsDenying.test(next)) return { demanded: named };
  if (named.length > 0) return { waived: named };
  const isDemand = clause.search(demands) >= 0 && clause.search(denies) < 0;
  return isDemand ? { demanded: [clause.replaceAll(demands, ' ')] } : {};
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, reach).join(' ');
}

/** What nearly any sentence may name is not what is asked for. */
const tellingWeight = 0.8;

function toldIn(texts: readonly string[], lang: string): Set<string> {
  const ids = texts.flatMap((text) => [...idsOf(text, lang)]);
  return new Set(ids.filter((id) => !costWords.has(id) && isTelling(id)));
}

function isTelling(id: string): boolean {
  return id.startsWith('-') || weightOf(id) >= tellingWeight;
}

function sharesAny(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  return [...one].some((id) => other.has(id));
}
