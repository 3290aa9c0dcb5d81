import type { Term, TermType } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import { oncePer, oncePerObject } from '../../platform/once-per.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import type { Sought } from '../match/sought.ts';
import { idsOf, weightOf } from '../match/speech.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { things } from '../subjects/things.ts';
import { joiningWord, turningWords } from '../subjects/turning-words.ts';
import { weekdays } from '../subjects/weekdays.ts';

/** A part of a sentence with values of its own: "carbon for five years". */
export type Row = {
  readonly said: ReadonlySet<string>;
  readonly terms: readonly Term[];
};

/** Where and how fast: each is of its own row. */
const zones = ['domestic', 'international', 'express', 'standard', 'island'];

/** What is done step by step, each in its own time. */
const firstSteps: readonly SubjectId[] = ['acknowledge', 'reply'];
const lastSteps: readonly SubjectId[] = ['resolution', 'final-response'];

/** A sentence may name all steps; its topic tells which one is promised. */
const otherSteps: ReadonlyMap<Topic, readonly SubjectId[]> = new Map([
  ['response-time', lastSteps],
  ['resolution-time', firstSteps],
]);

function withoutOtherSteps(
  ids: ReadonlySet<string>,
  topic: Topic,
): ReadonlySet<string> {
  const others: ReadonlySet<string> = new Set(otherSteps.get(topic));
  return others.size === 0
    ? ids
    : new Set([...ids].filter((id) => !others.has(id)));
}

/** Answers whether an id tells where or how fast, and not what. */
export function isZone(id: string): boolean {
  return zones.includes(id);
}

/** Whom a row is for: members pay 10, visitors 15. */
const whom: readonly SubjectId[] = [
  'business-client',
  'new-customer',
  'existing-customer',
  'membership',
  'student',
  'senior',
  'child',
  'group',
];

/** So much more must one row share with a promise for the others to be out. */
const lead = 0.4;

/**
 * Answers the values of one kind that a sentence says of what is promised.
 * Notes tell many things in one breath: "steel frames for life, carbon five
 * years". Where one part speaks of the promise and the others speak of other
 * things, only its values are meant.
 */
export function termsOfRow(
  statement: IndexedStatement,
  type: TermType,
  { topic, speech }: Sought,
): readonly Term[] {
  const { terms } = statement.statement;
  const rows = rowsOf(statement, type);
  if (rows.length < 2) return terms;
  const said = withoutOtherSteps(speech.said, topic);
  const scored = rows.map((row) => ({
    row,
    share: sharedBy(row, said) + sharedBy(row, speech.around) / 2,
  }));
  const best = Math.max(...scored.map(({ share }) => share));
  const out = scored.filter(
    ({ row, share }) => share <= best - lead && isOfOther(row, said),
  );
  const left = new Set(out.flatMap(({ row }) => row.terms));
  return terms.filter((term) => !left.has(term));
}

function sharedBy({ said }: Row, ids: ReadonlySet<string>): number {
  let sum = 0;
  for (const id of said) if (ids.has(id) && tells(id)) sum += weightOf(id);
  return sum;
}

/** A part that names nothing of its own goes on about the one before it. */
function isOfOther({ said }: Row, ids: ReadonlySet<string>): boolean {
  return [...said].some((id) => !ids.has(id) && tells(id));
}

/** Hours are compared day by day, whatever row names the day. */
const days: ReadonlySet<string> = new Set<SubjectId>([
  ...weekdays.map(([, id]) => id),
  'noon',
]);

const told: ReadonlySet<string> = new Set(
  [...things, ...zones, ...firstSteps, ...lastSteps, ...whom].filter(
    (id) => !days.has(id),
  ),
);

/**
 * Answers whether an id names what a row may be of: what is done may be said
 * once for all rows, what it is done to is not.
 */
export function tells(id: string): boolean {
  return /^[-=]/.test(id) || told.has(id);
}

/** One thing or one name, or two words that we do not know. */
const leastNamed = 0.8;

/** Answers whether ids name a thing surely enough for a row to be of it. */
export function nameThing(ids: readonly string[]): boolean {
  return ids.reduce((sum, id) => sum + weightOf(id), 0) >= leastNamed;
}

/** Answers the parts of a sentence with values of one kind of their own. */
export function rowsOf(
  statement: IndexedStatement,
  type: TermType,
): readonly Row[] {
  return rowsBy(statement)(type);
}

const rowsBy = oncePerObject((statement: IndexedStatement) =>
  oncePer((type: TermType) => readRows(statement, type)),
);

function readRows(
  { statement: { quote, lang, terms } }: IndexedStatement,
  type: TermType,
): readonly Row[] {
  const valued = terms.filter((term) => term.type === type);
  if (valued.length < 2) return [];
  const rows: { text: string; terms: Term[] }[] = [];
  let left = valued;
  let text = '';
  for (const part of withAnd(partsOf(quote, lang), valued, lang)) {
    text += part;
    const own = takeFrom(part, left);
    if (own.length === 0) continue;
    left = left.slice(own.length);
    rows.push({ text, terms: own });
    text = '';
  }
  const last = rows.at(-1);
  if (last) last.text += text;
  return left.length > 0
    ? []
    : rows.map((row, at) => ({
        said: idsOf((at > 0 ? goingOn : '') + withoutValues(row), lang),
        terms: row.terms,
      }));
}

/** What begins a part begins no sentence: its capital is a name's. */
const goingOn = 'x, ';

/** The values that stand in a part: they come in the order of the sentence. */
function takeFrom(part: string, left: readonly Term[]): Term[] {
  const taken: Term[] = [];
  let from = 0;
  for (const term of left) {
    const at = part.indexOf(term.raw, from);
    if (at < 0) break;
    taken.push(term);
    from = at + term.raw.length;
  }
  return taken;
}

function withoutValues({
  text,
  terms,
}: {
  readonly text: string;
  readonly terms: readonly Term[];
}): string {
  return terms.reduce((words, { raw }) => words.replace(raw, ' '), text);
}

const ands = new Map(
  Object.entries(joiningWord).map(([lang, word]) => [
    lang,
    new RegExp(`(?=\\s${word}\\s)`, 'u'),
  ]),
);

/** "10 % in the shop and 5 % in the café": each side has its own value. */
function withAnd(
  parts: readonly string[],
  valued: readonly Term[],
  lang: string,
): string[] {
  const and = ands.get(lang.slice(0, 2));
  if (and === undefined) return [...parts];
  return parts.flatMap((part) => {
    const sides = part.split(and);
    const isEach = sides.every((side) =>
      valued.some(({ raw }) => side.includes(raw)),
    );
    return isEach ? sides : [part];
  });
}

function partsOf(quote: string, lang: string): string[] {
  const words = turningWords[lang.slice(0, 2)] ?? [];
  const turn = words.length > 0 ? `|\\s(?=(?:${words.join('|')})\\s)` : '';
  return quote.split(
    new RegExp(`(?<=[,;.!?])(?=\\s)|\\s(?=[–—-]\\s)${turn}`, 'u'),
  );
}
