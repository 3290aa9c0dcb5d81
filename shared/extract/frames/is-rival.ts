import type { Topic } from '../../domain/topic.ts';
import type { ConceptId } from '../concept-id.ts';
import { isClauseMark, overlaps, sharesClause } from './distance.ts';
import { isMadeGood } from './is-made-good.ts';
import type { Match } from './match.ts';
import type { Span } from './sentence-view.ts';

/**
 * Whether what a settled match promises leaves nothing to one without a term:
 * the same is given, by the same word, or of the same quote.
 */
export function isRival(settled: Match, bare: Match): boolean {
  return (
    isSaidBy(settled, bare) ||
    sharesTrigger(settled, bare) ||
    sharesQuote(settled, bare) ||
    isRemedy(settled, bare)
  );
}

/** What a warranty puts right for free is no service beside it. */
function isRemedy(settled: Match, { rule, view, first, end }: Match): boolean {
  if (!isMadeGood(settled) || rule.topic !== 'no-fee') {
    return false;
  }
  const part = { first: Math.min(first, settled.first), end };
  return remedies.some((id) =>
    view.atoms
      .get(id)
      ?.some((span) => span.end > part.first && sharesClause(span, part, view)),
  );
}

/** What is done where a warranty holds, or the warranty itself. */
const remedies: readonly ConceptId[] = [
  'redo',
  'does-over',
  'puts-right',
  'another-one',
  'another-person',
  'resolve',
  'repair',
  'exchange',
  'make-it-right',
  'warranty',
  'guarantee',
];

/** What is given comes with a gift; a price's certainty beside a service. */
function isSaidBy(settled: Match, bare: Match): boolean {
  const [known, topic] = [settled.rule.topic, bare.rule.topic];
  if (topic !== known) {
    return isGiven(topic) && (isGiven(known) || known === 'loyalty');
  }
  return topic !== 'no-fee' || !standApart(settled, bare);
}

/** One list of what comes free is one promise, whatever stands in it. */
function isGiven(topic: Topic): boolean {
  return topic === 'gift' || topic === 'no-fee';
}

function standApart(one: Match, other: Match): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one];
  const differ = one.terms.length > 0 || isService(one) !== isService(other);
  return differ && distinct(one) && distinct(other) && partedBy(left, right);
}

function isService({ rule }: Match): boolean {
  return rule.family === undefined;
}

function distinct({ rule }: Match): boolean {
  return rule.family === undefined || rule.family === 'price-certainty';
}

function partedBy(left: Match, right: Match): boolean {
  for (let index = left.end; index < right.first; index++) {
    if (isClauseMark(left.view, index)) return true;
  }
  return false;
}

/** "Free" cannot make both a gift and a free delivery. */
function sharesTrigger(settled: Match, bare: Match): boolean {
  const [anchor] = bare.spans;
  return (
    anchor !== undefined &&
    settled.spans.some((span) => overlaps(span, anchor)) &&
    !areJoined(settled, bare)
  );
}

/** "Free quote within 48 hours" promises a quote once, by when and for free. */
function sharesQuote(timed: Match, { rule, spans, view }: Match): boolean {
  if (timed.rule.topic !== 'response-time' || rule.topic !== 'no-fee') {
    return false;
  }
  const quotes = view.atoms.get('quote') ?? [];
  const isQuote = (span: Span): boolean =>
    quotes.some(({ first, end }) => first === span.first && end === span.end);
  return timed.spans.some(
    (own) => isQuote(own) && spans.some((span) => overlaps(span, own)),
  );
}

/** "Free delivery and returns": one word for two promises. */
function areJoined(settled: Match, bare: Match): boolean {
  if (!isCarriage(settled) || !isCarriage(bare)) return false;
  return bare.spans.some((one) =>
    settled.spans.some(
      (other) =>
        standsJoined(one, other, bare) || standsJoined(other, one, bare),
    ),
  );
}

function standsJoined(one: Span, other: Span, { view }: Match): boolean {
  if (view.tokens[one.end]?.norm === '&') return other.first === one.end + 1;
  return (view.atoms.get('joined-with') ?? []).some(
    ({ first, end }) => first === one.end && end === other.first,
  );
}

function isCarriage({ rule }: Match): boolean {
  return rule.topic === 'free-shipping' || rule.topic === 'return-cost';
}
