import { oncePerObject } from '../../platform/once-per.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { openTermsFor } from '../match/open-terms.ts';
import { isOnOtherRow } from '../match/other-kind.ts';
import type { Sought } from '../match/sought.ts';
import { idsOf } from '../match/speech.ts';

/**
 * Answers the sentences of an article that may be on what a promise names. In
 * "Crowns: five years. Implants: ten." the second tells nothing of crowns,
 * though it may name the very value.
 */
export function onOwnRow(
  sought: Sought,
  statements: readonly IndexedStatement[],
): readonly IndexedStatement[] {
  if (sought.terms.length === 0 || statements.length < 2) return statements;
  const valued = statements.filter((one) => saysSuchValue(sought, one));
  if (valued.length < 2) return statements;
  return statements.filter(
    (one) =>
      !isOnOtherRow(sought, one, valued) && !hasOtherLabel(sought, one, valued),
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
  { speech: { everything: said } }: Sought,
  statement: IndexedStatement,
  rows: readonly IndexedStatement[],
): boolean {
  const label = labelOf(statement);
  if (label.size === 0 || [...label].some((id) => said.has(id))) return false;
  return rows.some((row) => {
    // What the title says is said of all rows.
    const ours = [...labelOf(row)].filter((id) => !row.title.has(id));
    return ours.length > 0 && ours.every((id) => said.has(id));
  });
}

/** What a row is headed by. */
const labelOf = oncePerObject(
  ({ statement: { quote, lang } }: IndexedStatement): ReadonlySet<string> => {
    const text = labelled.exec(quote)?.[1];
    return text === undefined ? new Set() : idsOf(text, lang);
  },
);

const labelled = /^([^:\d]{2,40}?)\s?:\s/u;
