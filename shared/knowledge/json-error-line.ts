type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'end';

/**
 * Answers the line, from 1, on which a text stops being JSON. `JSON.parse`
 * tells it for some mistakes only, and in words that change.
 */
export function jsonErrorLine(text: string): number {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const next: Expected | undefined =
      end === undefined ? undefined : step(expected, text[at] ?? '', closers);
    if (end === undefined || next === undefined) {
      break;
    }
    expected = next;
    at = skipSpace(text, end);
  }
  return text.slice(0, at).split('\n').length;
}

/** What may follow this token; undefined when it may not stand here. */
function step(
  expected: Expected,
  mark: string,
  closers: string[],
): Expected | undefined {
  const closes = expected.startsWith('first') || expected === 'end';
  if (closes && mark === closers.at(-1)) {
    closers.pop();
    return 'end';
  }
  return next[expected](mark, closers);
}

type Next = (mark: string, closers: string[]) => Expected | undefined;

const startKey: Next = (mark) => (mark === '"' ? 'colon' : undefined);

const next: Record<Expected, Next> = {
  value: startValue,
  'first value': startValue,
  key: startKey,
  'first key': startKey,
  colon: (mark) => (mark === ':' ? 'value' : undefined),
  end: (mark, closers) =>
    mark === ',' ? afterComma(closers.at(-1)) : undefined,
};

function afterComma(closer: string | undefined): Expected | undefined {
  if (closer === undefined) return undefined;
  return closer === '}' ? 'key' : 'value';
}

function startValue(mark: string, closers: string[]): Expected | undefined {
  if (mark === '[' || mark === '{') {
    closers.push(mark === '[' ? ']' : '}');
    return mark === '[' ? 'first value' : 'first key';
  }
  return /["\dtfn-]/.test(mark) ? 'end' : undefined;
}

const word = /-?\d[\d.eE+-]*|true|false|null/y;

function tokenEnd(text: string, at: number): number | undefined {
  if (text[at] === '"') {
    return stringEnd(text, at);
  }
  if ('[]{},:'.includes(text[at] ?? ' ')) {
    return at + 1;
  }
  word.lastIndex = at;
  return word.test(text) ? word.lastIndex : undefined;
}

function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '"') return at + 1;
    if (text[at] === '\\') at += 1;
    else if (text[at] === '\n') return undefined;
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? 'x')) at += 1;
  return at;
}
