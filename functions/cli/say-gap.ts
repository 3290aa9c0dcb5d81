import type { Gap } from '../../shared/domain/gap.ts';
import { shortGapId } from '../../shared/domain/gap-reference.ts';
import { fill } from '../../shared/platform/phrase.ts';
import type { ReportLanguage } from '../../shared/report/report-language.ts';
import { reportWords } from '../../shared/report/report-words.ts';

/** Answers one line that a person knows a gap by. */
export function sayGap(
  { id, topic, type, severity }: Gap,
  lang: ReportLanguage,
): string {
  const { labelled, levels, topics, gapTypes } = reportWords(lang);
  const title = fill(labelled, {
    label: topics[topic],
    text: gapTypes[type].label,
  });
  return `${shortGapId(id)}  ${levels[severity.level]} ${severity.score}  ${title}`;
}

/** Answers gaps with their states, one a line. */
export function sayStates(gaps: readonly Gap[], lang: ReportLanguage): string {
  const { states } = reportWords(lang);
  return gaps
    .map((gap) => `${sayGap(gap, lang)} → ${states[gap.state]}\n`)
    .join('');
}
