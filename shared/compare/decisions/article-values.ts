import type { ReadArticle } from '../../domain/article.ts';
import { stableId } from '../../platform/stable-id.ts';
import { normaliseTerm } from '../terms/normalise-terms.ts';

type Stated = Pick<ReadArticle, 'readings' | 'statements'>;

/**
 * Answers one text for all values that an article states: other words leave
 * no trace in it, another value always does.
 */
export function articleValues({ readings, statements }: Stated): string {
  const terms = [...readings, ...statements].flatMap((one) => one.terms);
  return stableId([...new Set(terms.map(normaliseTerm))].sort());
}
