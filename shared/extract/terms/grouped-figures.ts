/** Currencies with a thousand parts: "7,500 DT" is seven and a half. */
const thousandths: ReadonlySet<string | null> = new Set([
  'TND',
  'KWD',
  'BHD',
  'OMR',
  'JOD',
  'LYD',
  'IQD',
]);

/**
 * No amount of money has three decimals: answers 1299 for "1.299" whatever
 * the language divides with, `undefined` where the figures are no such case.
 */
export function asGrouped(
  figures: string,
  currency: string | null,
): number | undefined {
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(figures)) return undefined;
  const parted = figures.replace(',', '.');
  return Number(thousandths.has(currency) ? parted : parted.replace('.', ''));
}

/**
 * No percentage has thousands: answers 99.999 for "99,999" whatever the
 * language groups with.
 */
export function asDecimal(figures: string): number | undefined {
  if (!/^\d{1,2}[.,]\d{3}$/.test(figures)) return undefined;
  return Number(figures.replace(',', '.'));
}
