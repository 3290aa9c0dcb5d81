import type { WarningCode } from '../../../domain/warning.ts';
import type { Block } from '../../block.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';

/**
 * Answers the candidates of all sentences; where an end date stands close to
 * a promotion, in another sentence of its section or card, nobody misses one.
 */
export function settleEnds(
  sentences: readonly ReadSentence[],
): readonly Candidate[] {
  const ended = sectionsWithEnd(sentences);
  return sentences.flatMap(({ block, candidates }) =>
    sectionsOf(block).some((section) => ended.has(section))
      ? candidates.map(withoutMissingEnd)
      : candidates,
  );
}

function sectionsWithEnd(
  sentences: readonly ReadSentence[],
): ReadonlySet<string | number> {
  const dated = sentences.filter(({ view }) =>
    view.terms.some(({ term }) => term.type === 'date' && term.role === 'ends'),
  );
  return new Set(dated.flatMap(({ block }) => sectionsOf(block)));
}

/** The elements next around it, and the heading above it. */
const nearest = 3;

function sectionsOf({
  containers,
  headings,
}: Block): readonly (string | number)[] {
  const around = containers.slice(0, nearest);
  const heading = headings.at(-1);
  return heading === undefined ? around : [...around, heading];
}

/** Doubts that an end date settles. */
export const endIsMissing: ReadonlySet<WarningCode> = new Set<WarningCode>([
  'no-end-date',
  'unsaid-end',
]);

function withoutMissingEnd(candidate: Candidate): Candidate {
  const { reading } = candidate;
  const warnings = reading.warnings.filter(
    ({ code }) => !endIsMissing.has(code),
  );
  return warnings.length === reading.warnings.length
    ? candidate
    : { ...candidate, reading: { ...reading, warnings } };
}
