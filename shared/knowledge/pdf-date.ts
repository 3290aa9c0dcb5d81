/**
 * Answers the calendar date of a PDF's own date, "D:20260302101500-05'00'";
 * undefined when it tells no day.
 */
export function pdfDate(date: string | undefined): string | undefined {
  const [, year, month, day] =
    /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '') ?? [];
  return day === undefined ? undefined : `${year}-${month}-${day}`;
}
