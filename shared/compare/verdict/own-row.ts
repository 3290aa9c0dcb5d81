import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { openTermsFor } from '../match/open-terms.ts';
import { isOnOtherRow } from '../match/other-kind.ts';
import type { Sought } from '../match/sought.ts';
import { costClausesOf } from './cost-clause.ts';
import { labelOf } from './label-of.ts';

/**
 * Answers the sentences of an article that may be on what a promise names. In
 * "Crowns: five years. Implants: ten." the second tells nothing of crowns,
 * though it may name the very value.
 */
export function onOwnRow(
  sought: Sought,
  statements: readonly IndexedStatement[],
): readonly IndexedStatement[] {
  const hasValue = sought.terms.length > 0;
  const rows = statements.filter((one) =>
    hasValue ? saysSuchValue(sought, one) : costClausesOf(one).length > 0,
  );
  if (rows.length < 2) return statements;
  const isUsual = rows.some((row) => !isSpecial(sought, row));
  return statements.filter(
    (one) =>
      !(isUsual && isSpecial(sought, one)) &&
      !(hasValue && isOnOtherRow(sought, one, rows)) &&
      !hasOtherLabel(sought, one, rows),
  );
}

/** Where, or how fast, nothing is sent unless a text says so. */
const special: readonly string[] = ['international', 'island', 'express'];

const sent: ReadonlySet<Topic> = new Set<Topic>([
  'delivery-time',
  'dispatch-time',
  'free-shipping',
]);

/** "Abroad: five days" tells nothing of what is sent as usual. */
function isSpecial(
  { topic, speech: { everything } }: Sought,
  { speech: { said } }: IndexedStatement,
): boolean {
  return (
    sent.has(topic) && special.some((id) => said.has(id) && !everything.has(id))
  );
}

function saysSuchValue({ terms }: Sought, one: IndexedStatement): boolean {
  return terms.some(
    (term) =>
      one.statement.terms.some(({ type }) => type === term.type) ||
      openTermsFor(term, one).length > 0,
  );
}

/** Whether a row is headed by another name than the row of the promise. */
function hasOtherLabel(
  { speech: { said, everything } }: Sought,
  statement: IndexedStatement,
  rows: readonly IndexedStatement[],
): boolean {
  const label = ownLabel(statement, rows);
  if (label.length === 0 || label.some((id) => everything.has(id))) {
    return false;
  }
  return rows.some((row) => {
    const ours = ownLabel(row, rows);
    return ours.length > 0 && ours.every((id) => said.has(id));
  });
}

/** What tells a row from the others: not what the title says of all of them. */
function ownLabel(
  row: IndexedStatement,
  rows: readonly IndexedStatement[],
): readonly string[] {
  return [...labelOf(row)].filter(
    (id) =>
      !row.title.has(id) &&
      !rows.some((other) => other !== row && labelOf(other).has(id)),
  );
}
