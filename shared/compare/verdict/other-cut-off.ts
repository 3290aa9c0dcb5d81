import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { resemblance } from '../match/likeness.ts';
import type { Sought } from '../match/sought.ts';
import { type CutOff, cutOffsIn, sameCutOff } from './cut-off.ts';

/** Topics on which what is in by an hour is done the sooner. */
const byTheHour: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'resolution-time',
  'response-time',
  'wait-time',
]);

/** An hour that an article says otherwise than a promise. */
export type OtherCutOff = {
  readonly statement: IndexedStatement;
  readonly public: string;
  readonly internal: string;
  readonly isLater: boolean;
};

type Said = {
  readonly statement: IndexedStatement;
  readonly cutOffs: readonly CutOff[];
};

/**
 * Answers the hour by which something has to be in, where an article names
 * such hours and none is the promise's: "before two" against "before noon".
 */
export function otherCutOff(
  quote: { readonly quote: string; readonly lang: string },
  sought: Sought,
  statements: readonly IndexedStatement[],
): OtherCutOff | undefined {
  if (!byTheHour.has(sought.topic)) return undefined;
  const [ours, ...more] = cutOffsIn(quote.quote, quote.lang);
  if (ours === undefined || more.length > 0) return undefined;
  const said = saidIn(statements);
  if (said.some(({ cutOffs }) => cutOffs.some((one) => sameCutOff(one, ours))))
    return undefined;
  const [best] = said
    .map((one) => ({ one, rank: resemblance(sought, one.statement) }))
    .sort((a, b) => b.rank - a.rank);
  const theirs = best?.one.cutOffs[0];
  if (best === undefined || theirs === undefined) return undefined;
  return {
    statement: best.one.statement,
    public: ours.raw,
    internal: theirs.raw,
    isLater: ours.minutes > theirs.minutes,
  };
}

function saidIn(statements: readonly IndexedStatement[]): Said[] {
  return statements.flatMap((statement) => {
    const { quote, lang } = statement.statement;
    const cutOffs = cutOffsIn(quote, lang);
    return cutOffs.length > 0 ? [{ statement, cutOffs }] : [];
  });
}
