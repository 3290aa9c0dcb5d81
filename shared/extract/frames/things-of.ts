import type { Token } from '../token.ts';
import type { ConceptHit } from './concept-hit.ts';
import type { ConceptId } from './concept-id.ts';
import type { Match } from './match.ts';
import type { Candidate } from './read-text.ts';
import { groupsOf, type Span } from './sentence-view.ts';

/** What is free or included: its concepts, or its words where these are vague. */
export function thingsOf({ match }: Candidate): ReadonlySet<string> {
  const { tokens } = match.view;
  return new Set(
    hitsOf(match)
      .filter(({ id }) => !groupsOf(id).includes('gratis'))
      .map((hit) => (vague.has(hit.id) ? wordsIn(tokens, hit) : hit.id)),
  );
}

/** The concepts that filled the needs of its rule. */
export function hitsOf({ view, spans }: Match): readonly ConceptHit[] {
  return view.hits.filter((hit) =>
    spans.some((span) => hit.first === span.first && hit.end === span.end),
  );
}

/** Concepts of many things: two of a kind are not one. */
const vague: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'service-thing',
  'transport',
  'tool',
  'breakfast',
  'bonus-thing',
  'gift',
]);

/** Which fee is not asked, where the words name one: "no joining fee". */
export function feeNamed({ match }: Candidate): string {
  return hitsOf(match)
    .filter(({ id, first, end }) => id === 'fee' && end - first > 1)
    .map((hit) => wordsIn(match.view.tokens, hit))
    .join(' ');
}

function wordsIn(
  tokens: readonly Token[],
  { first, end }: Pick<Span, 'first' | 'end'>,
): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm.replace(/(?<=.{3})s$/, ''))
    .join('-');
}

/** "We fit it at no extra charge": of something, not of the price. */
export function costsNoMore({ match }: Candidate): boolean {
  const { atoms } = match.view;
  return (
    match.rule.id === 'no-fee.none-hidden' &&
    hitsOf(match).every(({ id }) => id !== 'hidden') &&
    !ofPrices.some((atom) => atoms.has(atom))
  );
}

const ofPrices: readonly ConceptId[] = [
  'price',
  'quote',
  'fixed-price',
  'price-first',
  'no-surprise',
];
