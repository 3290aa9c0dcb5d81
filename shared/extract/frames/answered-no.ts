import { overlaps } from './distance.ts';
import type { Match } from './match.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** Words of a label that may follow what is matched: "24/7 support". */
const labelReach = 4;

/**
 * Whether what is matched is a label that a bare no answers: "Free delivery:
 * none", "Free returns – no", or the cell beside it. An answer that stands
 * between is its own, and the no that of the next plan.
 */
export function isAnsweredNo({ view, end, spans }: Match): boolean {
  const no = lastWords(view);
  return (
    no !== undefined &&
    no.first >= end &&
    no.first - end <= labelReach &&
    !spans.some((used) => overlaps(used, no)) &&
    !hasAnswer(view, end, no.first) &&
    partsAnswer(view, no.first)
  );
}

type Stretch = Pick<Span, 'first' | 'end'>;

const denials = ['not', 'none', 'denied-after'] as const;

/** The no that the sentence ends with, in words or as the mark of a cell. */
function lastWords(view: SentenceView): Stretch | undefined {
  const { atoms, tokens, sentence } = view;
  let end = sentence.end;
  if (isCross(view, end - 1)) return { first: end - 1, end };
  while (end > 0 && tokens[end - 1]?.kind === 'mark') end--;
  return denials
    .flatMap((id) => atoms.get(id) ?? [])
    .find((denial) => denial.end === end);
}

/** How tables of plans say no without a word. */
const crosses: ReadonlySet<string> = new Set([
  '-',
  '✗',
  '✘',
  '✕',
  '✖',
  '×',
  '❌',
]);

function isCross({ text, tokens }: SentenceView, at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined &&
    mark !== undefined &&
    crosses.has(mark.norm) &&
    text.slice(before.end, mark.start).includes('\n')
  );
}

function hasAnswer(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (partsAnswer(view, at)) return true;
  return false;
}

/** Whether a colon, a spaced dash or the end of a cell stands before it. */
function partsAnswer({ text, tokens }: SentenceView, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const isDash = before.norm === '-' && before.spaced && token.spaced;
  return (
    before.norm === ':' ||
    isDash ||
    text.slice(before.end, token.start).includes('\n')
  );
}
