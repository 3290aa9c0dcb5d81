import { parseYamlFields } from './parse-yaml-fields.ts';
import type { RawFields } from './raw-fields.ts';
import { refused } from './refusal.ts';

/** What a Markdown file says about its text, and the text. */
export type FrontMatter = {
  readonly fields: RawFields;
  readonly body: string;
};

/**
 * Answers the front matter and the body of a Markdown file whose lines end in
 * `\n`. Throws `RefusedError` when there is none, or it cannot be read.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || !/^---\s*$/.test(lines[start] ?? '')) {
    throw refused({
      reason: 'no-front-matter',
      message: 'the file does not start with front matter',
      remedy:
        'Start it with ---, then id, title, lang, teams and updated, then ---',
      line: 1,
    });
  }
  const length = lines
    .slice(start + 1)
    .findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (length === -1) {
    throw refused({
      reason: 'broken-front-matter',
      message: 'the front matter has no end',
      remedy: 'Write a line of --- between the front matter and the text',
      line: start + 1,
    });
  }
  const end = start + 1 + length;
  return {
    fields: parseYamlFields(lines.slice(start + 1, end).join('\n'), start + 1),
    body: lines.slice(end + 1).join('\n'),
  };
}
