import type { ConceptId } from '../concept-id.ts';

/** A concept and the tokens that say it. */
export type ConceptHit = {
  readonly id: ConceptId;
  readonly first: number;
  /** One past its last token. */
  readonly end: number;
  /** Never there: a hit fills a need of a rule just as a term does. */
  readonly term: undefined;
};
