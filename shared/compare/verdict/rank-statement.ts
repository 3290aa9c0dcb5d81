import type { IndexedStatement } from '../match/indexed-article.ts';
import { resemblance } from '../match/likeness.ts';
import { isOfOtherAct } from '../match/other-act.ts';
import { isSentenceOnOtherMatter } from '../match/other-matter.ts';
import type { Sought } from '../match/sought.ts';
import { countries } from '../subjects/themes/places.ts';

/** A sentence of an article, and how surely it is on what is promised. */
export type Ranked = {
  readonly statement: IndexedStatement;
  readonly rank: number;
};

/** A sentence on another act or matter is held against the promise last. */
const otherLag = 4;

/**
 * What is said of a place or a product by its name is said of it, though
 * another sentence has the value.
 */
const nameLead = 2.2;

const countryIds: ReadonlySet<string> = new Set(countries);

function isName(id: string): boolean {
  return id.startsWith('=') || countryIds.has(id);
}

/** Answers how surely a sentence is on what is promised, whatever it says. */
export function rankStatement(
  sought: Sought,
  statement: IndexedStatement,
): Ranked {
  const { said } = sought.speech;
  const { said: other } = statement.speech;
  const isNamed = [...said].some((id) => isName(id) && other.has(id));
  const rank =
    resemblance(sought, statement) +
    (isNamed ? nameLead : 0) -
    (isOfOtherAct(said, other) ? otherLag : 0) -
    (isSentenceOnOtherMatter(sought.speech, statement) ? otherLag : 0);
  return { statement, rank };
}
