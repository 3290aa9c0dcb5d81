import { CalendarDate } from '../../shared/domain/term.ts';
import { UsageError } from '../../shared/platform/usage-error.ts';

/** Answers an ISO date given by hand; `UsageError` for anything else. */
export function calendarDate(text: string, option = '--as-of'): string {
  const date = CalendarDate.safeParse(text);
  if (!date.success) {
    throw new UsageError(
      `${option} ${text} is not a date of the calendar; write it as in 2026-11-21`,
    );
  }
  return date.data;
}
