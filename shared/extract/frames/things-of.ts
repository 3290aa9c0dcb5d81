import { oncePerObject } from '../../platform/once-per.ts';
import type { ConceptId } from '../concept-id.ts';
import type { Token } from '../tokens/token.ts';
import type { ConceptHit } from './concept-hit.ts';
import { overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { Candidate } from './read-text.ts';
import { isTelling } from './scope.ts';
import { groupsOf, type Span } from './sentence-view.ts';

/** What is free or included: its concepts, or its words where these are vague. */
export const thingsOf = oncePerObject(
  ({ match }: Candidate): ReadonlySet<string> => {
    const { tokens } = match.view;
    if (isNamedBefore(match)) return new Set([wordsBefore(match)]);
    return new Set(
      hitsOf(match)
        .filter(({ id }) => isTelling(id) && !groupsOf(id).includes('costless'))
        .map((hit) => (vague.has(hit.id) ? wordsIn(tokens, hit) : hit.id)),
    );
  },
);

/** "Spare blades included": the words before say what, whatever it is. */
function isNamedBefore({ rule }: Match): boolean {
  return rule.id === 'no-fee.item-included';
}

function wordsBefore({ view, first }: Match): string {
  return wordsIn(view.tokens, { first: view.sentence.first, end: first });
}

/** The concepts that filled the needs of its rule. */
export function hitsOf({ view, spans }: Match): readonly ConceptHit[] {
  return view.hits.filter((hit) =>
    spans.some((span) => hit.first === span.first && hit.end === span.end),
  );
}

/** Concepts of many things: two of a kind are not one. */
const vague: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'check-up',
  'lasting-service',
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
    .filter(({ id }) => id === 'fee')
    .map((hit) => nameOfFee(hit, match))
    .join(' ');
}

/** "Joining fee" is a word of the language; "no overtime charges" names its own. */
function nameOfFee({ first, end }: Span, { view }: Match): string {
  if (end - first > 1) return wordsIn(view.tokens, { first, end });
  const said = Math.max(0, ...endsBefore(first, view.atoms.get('none') ?? []));
  if (said === 0 || first - said > longestName) return '';
  const isNeutral = neutral.some((id) =>
    (view.atoms.get(id) ?? []).some((span) =>
      overlaps(span, { first: said, end: first }),
    ),
  );
  return isNeutral ? '' : wordsIn(view.tokens, { first: said, end: first });
}

function endsBefore(at: number, spans: readonly Span[]): readonly number[] {
  return spans.map(({ end }) => end).filter((end) => end <= at);
}

const longestName = 2;

/** "No extra charges", "no hidden fees": of fees at large. */
const neutral: readonly ConceptId[] = [
  'extra',
  'hidden',
  'none',
  'not',
  'no-surprise',
];

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
  return (
    match.rule.id === 'no-fee.none-hidden' &&
    hitsOf(match).every(({ id }) => id !== 'hidden') &&
    !ofPrices.some((id) => isSaidBeside(id, match))
  );
}

/** "Extra cost" speaks of no price beside it. */
function isSaidBeside(id: ConceptId, match: Match): boolean {
  const spans = match.view.atoms.get(id) ?? [];
  return spans.some((span) => !overlaps(span, match));
}

const ofPrices: readonly ConceptId[] = [
  'price',
  'quote',
  'fixed-price',
  'price-first',
  'no-surprise',
];
