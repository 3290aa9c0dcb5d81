import type { Gap } from '../../shared/domain/gap.ts';
import { shortGapId } from '../../shared/domain/gap-reference.ts';
import { reportWords } from '../../shared/report/report-words.ts';

/** Answers one line that a person knows a gap by. */
export function sayGap({ id, topic, type, severity }: Gap): string {
  const words = reportWords('en');
  return `${shortGapId(id)}  ${words.levels[severity.level]} ${severity.score}  ${words.topics[topic]}: ${words.gapTypes[type].label}`;
}

/** Answers gaps with their states, one a line. */
export function sayStates(gaps: readonly Gap[]): string {
  return gaps
    .map((gap) => `${sayGap(gap)} → ${reportWords('en').states[gap.state]}\n`)
    .join('');
}
