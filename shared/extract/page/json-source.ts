/** Where an object stands in a JSON text, its braces included. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Answers where each object of a JSON text stands, in the order in which they
 * open. The text is known to be JSON; one pass, without recursion.
 */
export function objectStretches(json: string): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const { text, at } of tokensIn(json)) {
    if (text === '{') {
      const stretch = { start: at, end: json.length };
      found.push(stretch);
      open.push(stretch);
    } else if (text === '}') {
      const stretch = open.pop();
      if (stretch) stretch.end = at + 1;
    }
  }
  return found;
}

/**
 * Answers `"name": value` as it stands in the text of an object, or undefined
 * where the object has no such name of its own.
 */
export function pairIn(object: string, name: string): string | undefined {
  const wanted = JSON.stringify(name);
  let depth = 0;
  let before = '';
  let start: number | undefined;
  for (const { text, at } of tokensIn(object)) {
    const isNext = depth === 1 && (text === ',' || text === '}');
    if (start !== undefined && isNext) return object.slice(start, at).trimEnd();
    depth += nesting[text] ?? 0;
    if (depth === 1 && text === wanted && before !== ':') start = at;
    before = text;
  }
  return undefined;
}

const nesting: Readonly<Record<string, number>> = {
  '{': 1,
  '[': 1,
  ']': -1,
  '}': -1,
};

type JsonToken = { readonly text: string; readonly at: number };

/** Strings, brackets, colons and commas; numbers and words say no place. */
function* tokensIn(json: string): Iterable<JsonToken> {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/gs;
  for (const found of json.matchAll(token)) {
    yield { text: found[0], at: found.index };
  }
}
