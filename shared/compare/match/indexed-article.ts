import type { ReadArticle } from '../../domain/article.ts';
import type { Statement } from '../../domain/reading.ts';
import type { Term } from '../../domain/term.ts';
import type { Topic } from '../../domain/topic.ts';
import type { SubjectId } from '../subjects/subject-weights.ts';
import { formerTermsIn } from './former-values.ts';
import { leans } from './leans.ts';
import { type Ids, idsOf, type Spoken, speechOf, weighed } from './speech.ts';
import { statementsToFind } from './statements-to-find.ts';
import { topicsOf } from './topics-of.ts';

/** A sentence of an article, ready to be compared. */
export type IndexedStatement = {
  readonly article: ReadArticle;
  /** Its place among the sentences of its article, from 0. */
  readonly at: number;
  readonly statement: Statement;
  /** Values that it names and says not to hold: its statement has the others. */
  readonly former: readonly Term[];
  readonly speech: Spoken;
  /** What the sentence before it speaks of: "After that …" leans on it. */
  readonly before: Ids;
  readonly title: Ids;
  /** What its whole article speaks of. */
  readonly whole: Ids;
  readonly topics: ReadonlySet<Topic>;
};

/**
 * Prepares the sentences of an article to be compared, in their order. Where it
 * is known what they speak of, they are not read again.
 */
export function indexArticle(
  article: ReadArticle,
  known?: readonly Spoken[],
): IndexedStatement[] {
  const statements = statementsToFind(article);
  const title = weighed(idsOf(article.title, article.lang));
  const speeches = known ?? speechesOf(statements, article);
  const whole = weighed(
    new Set([...speeches.flatMap(({ said }) => [...said]), ...title]),
  );
  return statements.map((said, at) => {
    const speech = speeches[at] ?? emptySpeech;
    const former = formerTermsIn(said);
    const terms = said.terms.filter((term) => !former.includes(term));
    const statement = former.length > 0 ? { ...said, terms } : said;
    return {
      article,
      at,
      statement: withSameDay(withOpening(statement, speech), speech),
      former,
      speech,
      before: speeches[at - 1]?.said ?? new Set(),
      title,
      whole,
      topics: topicsOf(statement, article.readings),
    };
  });
}

function speechesOf(
  statements: readonly Statement[],
  { title }: ReadArticle,
): Spoken[] {
  return statements.map(({ quote, context, lang, terms }, position) => {
    const leanedOn = leans(quote, lang)
      ? statements[position - 1]?.quote
      : undefined;
    const around = [title, ...context, ...(leanedOn ? [leanedOn] : [])];
    // Of the parts that it has when it is remembered.
    const { said, everything } = speechOf(quote, around, lang, terms);
    return { said, everything };
  });
}

/**
 * "The door never closes" is opening hours, though no clock is named. In a
 * notice to staff it is as good as "24/7".
 */
function withOpening(statement: Statement, { said }: Spoken): Statement {
  const isNamed = statement.terms.some(({ type }) => type === 'hours');
  if (isNamed || !said.has('round-the-clock')) {
    return statement;
  }
  const always: Term = { type: 'hours', always: true, raw: statement.quote };
  return { ...statement, terms: [...statement.terms, always] };
}

/** What is sent or seen "that day" is so the same day, though no length is named. */
function withSameDay(statement: Statement, { said }: Spoken): Statement {
  const isNamed = statement.terms.some(({ type }) => type === 'duration');
  const isDone = doneSameDay.some((id) => said.has(id));
  // "Until noon on the day" ends a time to call off, and waits for nothing.
  if (said.has('cancel') || said.has('reschedule')) return statement;
  if (isNamed || !isDone || !said.has('same-day')) return statement;
  const sameDay: Term = {
    type: 'duration',
    min: 0,
    max: 1,
    unit: 'day',
    role: 'delay',
    bound: 'exact',
    raw: statement.quote,
  };
  return { ...statement, terms: [...statement.terms, sameDay] };
}

/** What may be done the same day. */
const doneSameDay: readonly SubjectId[] = [
  'dispatch',
  'shipping',
  'appointment',
  'reply',
];

const emptySpeech: Spoken = { said: new Set(), everything: new Set() };
