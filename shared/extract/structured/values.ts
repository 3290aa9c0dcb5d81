import { isRecord } from '../page/json-ld.ts';

type Properties = Readonly<Record<string, unknown>>;

/** No policy names more values of one property. */
const mostValues = 50;

/** Answers the values of a property, whether one was said or a list. */
export function valuesOf(properties: Properties, name: string): unknown[] {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, mostValues) : [value];
}

/** Answers the objects among the values of a property. */
export function objectsOf(properties: Properties, name: string): Properties[] {
  return valuesOf(properties, name).filter(isRecord);
}

/** Answers the texts among the values of a property, numbers as text. */
export function textsOf(properties: Properties, name: string): string[] {
  return valuesOf(properties, name).flatMap((value) =>
    typeof value === 'string' || typeof value === 'number'
      ? [String(value).trim()]
      : [],
  );
}

/** Answers schema.org terms without their address: "FreeReturn". */
export function namesOf(properties: Properties, name: string): string[] {
  const ids = objectsOf(properties, name).flatMap((one) => textsOf(one, '@id'));
  return [...textsOf(properties, name), ...ids].map((text) =>
    text.replace(/^.*[/#:]/, ''),
  );
}

/** Answers the first number of a property that is not negative. */
export function numberOf(
  properties: Properties,
  name: string,
): number | undefined {
  return textsOf(properties, name)
    .filter((text) => /^\d{1,9}(?:\.\d{1,6})?$/.test(text))
    .map(Number)
    .at(0);
}

/** Answers the first calendar date of a property, times of day aside. */
export function dateOf(
  properties: Properties,
  name: string,
): string | undefined {
  return textsOf(properties, name)
    .map((text) => /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0] ?? '')
    .find(isDay);
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return date !== '' && !Number.isNaN(day.getTime())
    ? day.toISOString().startsWith(date)
    : false;
}
