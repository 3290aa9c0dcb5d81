/** Answers whether a value is an object with named properties. */
export function isRecord(
  value: unknown,
): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Answers what a JSON-LD script says; `undefined` where it cannot be read.
 * The faults that content systems often make (comments around, raw line
 * breaks in strings, a comma too many) are mended; more is not guessed.
 */
export function parseJsonLd(script: string): JsonLd | undefined {
  const json = script.trim();
  if (json === '') return undefined;
  return tryParse(json) ?? tryParse(mend(json));
}

/** What a script says, and the text that says so once mended. */
export type JsonLd = { readonly value: unknown; readonly json: string };

function tryParse(json: string): JsonLd | undefined {
  try {
    return { value: JSON.parse(json), json };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Leaves out what stands before the first and after the last bracket. */
function unwrap(script: string): string {
  const section = script.indexOf('<![CDATA[');
  const json =
    section < 0
      ? script
      : script.slice(section + '<![CDATA['.length, script.lastIndexOf(']]>'));
  const end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
  return json.slice(Math.max(json.search(/[{[]/), 0), end + 1);
}

function mend(script: string): string {
  const json = unwrap(script);
  const mended: string[] = [];
  for (let at = 0; at < json.length; ) {
    const next = partEnd(json, at);
    mended.push(mendPart(json.slice(at, next)));
    at = next;
  }
  return mended.join('').replace(/,(?=\s*[}\]])/g, '');
}

/** Where the string that starts here ends, or the words up to the next. */
function partEnd(json: string, from: number): number {
  if (json[from] !== '"') {
    const quote = json.indexOf('"', from);
    return quote < 0 ? json.length : quote;
  }
  for (let at = from + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

/** Line breaks and tabs stand raw in strings that people pasted. */
function mendPart(part: string): string {
  if (!part.startsWith('"')) return part;
  return part
    .replace(/\s+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '\\u002c')
    .replace(/\\(["\\/bfnrtu])|\\/g, (_, kept) => (kept ? `\\${kept}` : ''));
}
