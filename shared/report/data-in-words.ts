/**
 * Answers what a stretch of a page's structured data says, as field and value:
 * "merchantReturnDays: 30" for `"merchantReturnDays": 30`. What is no JSON, or
 * was cut, is answered as it stands.
 */
export function dataInWords(source: string): string {
  const data = parsed(source.startsWith('"') ? `{${source}}` : source);
  const said = isObject(data) || Array.isArray(data) ? inWords(data, '; ') : '';
  return said === '' ? source : said;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function inWords(value: unknown, between: string): string {
  if (Array.isArray(value)) {
    const parting = value.some(isObject) ? '\n' : ', ';
    return value.map((one) => inWords(one, between)).join(parting);
  }
  return isObject(value) ? fields(value).join(between) : scalar(value);
}

/** What begins with "@" tells programs how to read the rest. */
function fields(value: object): string[] {
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, said]) =>
      isObject(said)
        ? `${name} (${inWords(said, ', ')})`
        : `${name}: ${inWords(said, ', ')}`,
    );
}

/** Of "https://schema.org/FreeReturn", what the address names. */
function scalar(value: unknown): string {
  return String(value).replace(/^https?:\/\/schema\.org\//, '');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
