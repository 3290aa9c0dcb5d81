import type { GapFinding } from '../domain/gap.ts';
import { type Comparison, judgePromises } from './verdict/judge-promises.ts';

/** Answers every gap between promises, articles and briefings on a date. */
export function comparePromises(comparison: Comparison): GapFinding[] {
  return [...judgePromises(comparison).gaps];
}
