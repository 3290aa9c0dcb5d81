import type { ConceptId } from '../../concept-id.ts';
import { distanceBetween } from '../distance.ts';
import type { Match } from '../match.ts';
import type { Candidate } from '../read-text.ts';

/** Those of whom a page may say apart that they are always there. */
const present: readonly ConceptId[] = [
  'emergency',
  'monitoring',
  'on-call',
  'technician',
  'phone',
];

/** Whom hours hold for: who stands nearest, else the words of a short line. */
export function whoIsThere({ match, reading }: Candidate): string {
  return (
    nearestOf(present, match) ??
    subjectOfLine(match) ??
    present.find((id) => reading.concepts.includes(id)) ??
    ''
  );
}

/** Who it says is there, in so many words; '' for nobody in particular. */
export function whoIsNamed(match: Match): string {
  return nearestOf(present, match) ?? '';
}

function nearestOf(
  ids: readonly ConceptId[],
  match: Match,
): ConceptId | undefined {
  const { view } = match;
  let best: { id: ConceptId; distance: number } | undefined;
  for (const hit of view.hits) {
    if (!ids.includes(hit.id)) continue;
    const distance = distanceBetween(hit, match, view);
    if (!best || distance < best.distance) best = { id: hit.id, distance };
  }
  return best?.id;
}

const longestLine = 12;
const mostNouns = 3;
const shortestNoun = 5;

/** Of whom "Radiology 24/7" speaks; a whole sentence speaks of many things. */
function subjectOfLine(match: Match): string | undefined {
  const { sentence, tokens } = match.view;
  if (sentence.end - sentence.first > longestLine) return undefined;
  const nouns = tokens
    .slice(sentence.first, sentence.end)
    .filter(
      ({ kind, norm }, offset) =>
        kind === 'word' &&
        norm.length >= shortestNoun &&
        !saysWhen(sentence.first + offset, match),
    );
  return nouns.length > 0 && nouns.length <= mostNouns
    ? nouns.map(({ norm }) => norm).join(' ')
    : undefined;
}

function saysWhen(index: number, { view, first, end }: Match): boolean {
  const isTerm = index >= first && index < end;
  return (
    isTerm ||
    view.hits.some(
      (hit) =>
        timeConcepts.has(hit.id) && index >= hit.first && index < hit.end,
    )
  );
}

/** They say that somebody is there, not who. */
const timeConcepts: ReadonlySet<string> = new Set<ConceptId>([
  'available',
  'open',
  'every-day',
  'around-clock',
  'opening-hours',
  'day-name',
  'holiday',
  'all-year',
  'support',
  'team',
  'we',
  'you',
]);
