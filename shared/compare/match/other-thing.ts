import type { IndexedStatement } from './indexed-article.ts';
import { isOfOtherKind } from './other-kind.ts';
import { isOfOtherParty } from './other-party.ts';
import { isOfOtherService } from './other-service.ts';
import type { Sought } from './sought.ts';

/** Answers whether a statement is on another thing than a promise. */
export function isOnOtherThing(
  sought: Sought,
  statement: IndexedStatement,
): boolean {
  return (
    isOfOtherKind(sought, statement) ||
    isOfOtherService(sought, statement) ||
    isOfOtherParty(sought, statement)
  );
}
