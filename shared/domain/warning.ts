import * as z from 'zod';
import { CalendarDate } from './term.ts';

/** Why words cannot be read one way only, hide something, or bind too much. */
export const WarningCode = z.enum([
  'ambiguous-date',
  'date-without-role',
  'no-end-date',
  'unsaid-end',
  'absolute',
  'hidden-usual-case',
]);
export type WarningCode = z.infer<typeof WarningCode>;

/**
 * A doubt about the wording of a promise. It is coded: whoever shows it says
 * the reason and a sharper wording in the language of its own reader.
 */
export const Warning = z.object({
  code: WarningCode,
  /** The words that cause it, verbatim. */
  words: z.string(),
  /** Every day an ambiguous date may mean, earliest first; else empty. */
  dates: z.array(CalendarDate),
});
export type Warning = z.infer<typeof Warning>;
