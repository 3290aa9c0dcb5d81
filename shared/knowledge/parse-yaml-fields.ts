import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
} from 'yaml';
import { articleColumns } from './article-fields.ts';
import { limits } from './limits.ts';
import { plainName, type RawField, type RawFields } from './raw-fields.ts';
import { refused, shown } from './refusal.ts';

/**
 * Answers the fields of YAML front matter or of a sidecar, every value a text
 * as written (`lang: no` stays "no"). Throws `RefusedError` naming the line.
 * @param lineBefore lines of the file above the first of these.
 */
export function parseYamlFields(text: string, lineBefore: number): RawFields {
  if (text.length > limits.frontMatterCharacters) {
    throw broken('it is far too long', lineBefore + 1);
  }
  const first = parse(text, lineBefore);
  if (first.problem === undefined) {
    return first.fields;
  }
  const second = parse(quotePlainValues(text), lineBefore);
  if (second.problem === undefined) {
    return second.fields;
  }
  throw broken(first.problem.message, first.problem.line);
}

type Parsed =
  | { readonly problem: undefined; readonly fields: RawFields }
  | { readonly problem: { readonly message: string; readonly line: number } };

function parse(text: string, lineBefore: number): Parsed {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lineBefore + lines.linePos(offset).line;
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error !== undefined) {
    return problem(error.message, lineOf(error.pos[0]));
  }
  if (!isMap(document.contents)) {
    return problem('it holds no "name: value" lines', lineBefore + 1);
  }
  const fields = new Map<string, RawField>();
  for (const pair of document.contents.items) {
    const line = lineOf(offsetOf(pair));
    const name = nameOf(pair);
    const value = plainValue(pair.value);
    if (fields.has(name)) {
      return problem(`"${shown(name)}" stands twice`, line);
    }
    if (value !== undefined) {
      fields.set(name, { value, line });
    } else if (known.has(name)) {
      return problem(`"${name}" is neither a text nor a list`, line);
    }
  }
  return { problem: undefined, fields };
}

const known: ReadonlySet<string> = new Set(articleColumns.map(plainName));

function problem(message: string, line: number): Parsed {
  return { problem: { message, line } };
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? plainName(String(key.value)) : '';
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Texts and lists of texts; an alias is neither, so none is ever expanded. */
function plainValue(node: unknown): string | string[] | undefined {
  if (node === null) {
    return '';
  }
  if (isScalar(node)) {
    return String(node.value ?? '');
  }
  if (isSeq(node) && node.items.every((item) => isScalar(item))) {
    return node.items.map((item) =>
      isScalar(item) ? String(item.value ?? '') : '',
    );
  }
  return undefined;
}

/**
 * People write `title: Retours : le délai` and `title: [new] prices`; YAML
 * wants quotes there. Answers the text with them, for a second try.
 */
function quotePlainValues(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, name, rest = ''] = /^(\w[\w -]*:)[ \t]+(\S.*)$/.exec(line) ?? [];
      const value = withoutComment(rest).trim();
      return name === undefined || isYaml(value)
        ? line
        : `${name} ${JSON.stringify(value)}`;
    })
    .join('\n');
}

/** A comment is parted from its value by a space, as in YAML. */
function withoutComment(value: string): string {
  const at = value.search(/[ \t]#/);
  return at === -1 ? value : value.slice(0, at);
}

function isYaml(value: string): boolean {
  return (
    /^(?:"[^"]*"|'[^']*'|\[.*\]|[|>][-+]?)$/.test(value) || leavesOpen(value)
  );
}

/** A quote that is never closed is a slip, not a part of the words. */
function leavesOpen(value: string): boolean {
  const [quote = ''] = value;
  return `"'`.includes(quote) && value.split(quote).length % 2 === 0;
}

function broken(what: string, line: number) {
  return refused({
    reason: 'broken-front-matter',
    message: `the front matter cannot be read: ${shown(what)}`,
    remedy: 'Write one "name: value" a line between two lines of ---',
    line,
  });
}
