import type { IndexedStatement } from '../match/indexed-article.ts';
import { isOnOtherThing } from '../match/other-thing.ts';
import type { Sought } from '../match/sought.ts';
import { costWords } from '../subjects/sparing-words.ts';
import { isOver } from '../terms/is-over.ts';
import { type CostClause, costClausesOf } from './cost-clause.ts';
import { nameThing, tells } from './rows.ts';

/**
 * Answers the clause by which an article charges a thing that a promise names
 * beside what the article spares: dogs that "travel free, in the car or in a
 * cabin" are not told by "dogs are free in the car; a cabin is 30".
 */
export function chargedPart(
  sought: Sought,
  statements: readonly IndexedStatement[],
): CostClause | undefined {
  const { said, everything } = sought.speech;
  const clauses = statements
    .filter((one) => !isOver(one) && !isOnOtherThing(sought, one))
    .flatMap(costClausesOf);
  const spared = clauses.filter(
    (one) =>
      one.stance === 'spared' &&
      [...one.said].some((id) => said.has(id) && isOfThing(id)),
  );
  if (spared.length === 0) return undefined;
  const named = new Set(
    spared.flatMap((one) => [...one.said, ...one.statement.title]),
  );
  const unnamed = [...said].filter((id) => isOfThing(id) && !named.has(id));
  return clauses.find(
    (one) =>
      isCharge(one) &&
      nameThing(unnamed.filter((id) => one.said.has(id))) &&
      ![...one.said].some(
        (id) => isForeign(id) && !everything.has(id) && !named.has(id),
      ),
  );
}

/** From how much on a thing is free is not what it costs. */
function isCharge({ stance, said }: CostClause): boolean {
  return stance === 'charged' && !said.has('threshold');
}

function isOfThing(id: string): boolean {
  return tells(id) && !costWords.has(id);
}

/** Words that we do not know may say how it is paid. */
function isForeign(id: string): boolean {
  return isOfThing(id) && !id.startsWith('-');
}
