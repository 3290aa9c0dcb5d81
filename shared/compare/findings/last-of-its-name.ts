const dayMillis = 86_400_000;

/** Offers are seldom announced more than eight months before they end. */
const mostDaysAgo = 120;

/** A day without its year is never nearer than half a year: its weekday told. */
const halfYear = 184;

/**
 * Answers the day on which something ended whose end names no year, where that
 * is certain: it has stood since before that day came round, or it had just
 * ended when it was first seen. `value` is the day as it was taken then.
 */
export function lastOfItsName(
  value: string,
  { seen, asOf }: { readonly seen: string; readonly asOf: string },
): string | undefined {
  const last = lastBefore(asOf, value.slice(4));
  if (seen <= last) return last;
  const daysAgo = (Date.parse(seen) - Date.parse(value)) / dayMillis;
  const isOver = daysAgo > halfYear || (daysAgo > 0 && daysAgo <= mostDaysAgo);
  return isOver ? value : undefined;
}

/** "-11-20", the last time before a day. */
function lastBefore(asOf: string, monthAndDay: string): string {
  const year = Number(asOf.slice(0, 4));
  const thisYear = `${year}${monthAndDay}`;
  return thisYear < asOf ? thisYear : `${year - 1}${monthAndDay}`;
}
