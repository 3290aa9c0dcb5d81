import { deflateSync } from 'node:zlib';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';
import type { RefusalReason } from '../../shared/knowledge/refusal.ts';
import { buildDocx, paragraph } from './build-docx.ts';
import { buildPdf } from './build-pdf.ts';
import { article, file } from './knowledge-files.ts';

/** A file that means harm, and what must become of it. */
export type HostileFile = {
  readonly file: KnowledgeFile;
  /** Why it is refused, or the text of the article it becomes. */
  readonly expected:
    | { readonly refusedAs: RefusalReason }
    | { readonly body: string };
};

type Maker = (number: number) => HostileFile;

const megabytes10 = Buffer.alloc(10 * 1024 * 1024, 'All work and no play. ');
const bombPart = new Uint8Array(30_000_000);
const bombStream = deflateSync(new Uint8Array(80_000_000));

function named(name: string, bytes: string | Uint8Array): KnowledgeFile {
  return file(name, bytes);
}

function accepted(given: KnowledgeFile, body: string): HostileFile {
  return { file: given, expected: { body } };
}

function refusedAs(reason: RefusalReason, given: KnowledgeFile): HostileFile {
  return { file: given, expected: { refusedAs: reason } };
}

/** A Markdown file whose front matter has one line changed. */
function spoilt(number: number, from: string, to: string): KnowledgeFile {
  const { name, bytes } = article(`spoilt-${number}`);
  return named(name, Buffer.from(bytes).toString().replace(from, to));
}

const makers: readonly Maker[] = [
  (n) => accepted(article(`fine-${n}`), 'Thirty days.'),
  (n) =>
    accepted(
      article(`script-${n}`, {
        body: `Before <script>globalThis.ran = ${n}</script><img src=x onerror="ran()"> after`,
      }),
      'Before  after',
    ),
  (n) =>
    accepted(
      article(`link-${n}`, { body: '[click](javascript:alert(1))' }),
      '[click](#javascript:alert(1))',
    ),
  (n) =>
    accepted(
      article(`formula-${n}`, { body: `=cmd|' /C calc'!A${n}` }),
      `=cmd|' /C calc'!A${n}`,
    ),
  (n) =>
    accepted(
      named(
        `table-${n}.csv`,
        `id,title,lang,teams,updated,body\nrow-${n},=1+1,en,web,2026-03-02,"=HYPERLINK(""x"")"\n`,
      ),
      '=HYPERLINK("x")',
    ),
  (n) =>
    accepted(
      named(
        `windows-${n}.md`,
        Buffer.from(
          Buffer.from(
            article(`windows-${n}`, { body: 'Délai « réduit »' }).bytes,
          ).toString(),
          'latin1',
        ),
      ),
      'Délai « réduit »',
    ),
  (n) =>
    accepted(
      named(
        `page-${n}.html`,
        `<html lang="en"><title>T</title><meta name="teams" content="web"><meta name="updated" content="2026-03-02"><body onload="x()"><script>x()</script><p>Two &lt;b&gt; days</p>`,
      ),
      'Two &lt;b> days',
    ),
  (n) =>
    refusedAs(
      'unreadable-encoding',
      named(`broken-${n}.md`, Buffer.from([0x2d, 0x2d, 0x0a, 0x81, 0x90, n])),
    ),
  (n) =>
    refusedAs(
      'unreadable-encoding',
      named(
        `cut-${n}.md`,
        Buffer.concat([
          Buffer.from('---\nété été '),
          Buffer.from([0xc3, 0x20]),
        ]),
      ),
    ),
  (n) => refusedAs('too-large', named(`big-${n}.md`, megabytes10)),
  (n) => refusedAs('invalid-id', spoilt(n, `id: spoilt-${n}`, 'id: ../../x')),
  (n) =>
    refusedAs('invalid-id', spoilt(n, `id: spoilt-${n}`, 'id: C:\\x\\con')),
  (n) => refusedAs('invalid-id', spoilt(n, `id: spoilt-${n}`, 'id: a%2Fb')),
  (n) => refusedAs('invalid-date', spoilt(n, '2026-03-02', '02/03/2026')),
  (n) => refusedAs('missing-field', spoilt(n, 'lang: en\n', '')),
  (n) => refusedAs('broken-front-matter', spoilt(n, 'lang', 'id: x\nlang')),
  (n) => refusedAs('no-front-matter', spoilt(n, '---', 'Hello')),
  (n) =>
    refusedAs(
      'duplicate-id',
      file(
        `twin-${n}.md`,
        Buffer.from(article('twin', { body: `Text ${n}` }).bytes),
      ),
    ),
  (n) =>
    refusedAs(
      'zip-bomb',
      named(
        `bomb-${n}.docx`,
        buildDocx({
          body: paragraph('Hello'),
          more: [{ name: 'word/a.bin', content: bombPart, claimed: 99 + n }],
        }),
      ),
    ),
  (n) =>
    refusedAs(
      'zip-bomb',
      named(
        `liar-${n}.docx`,
        buildDocx({
          body: paragraph('Hello'),
          more: [{ name: 'word/a.bin', content: 'x', claimed: 4_000_000_000 }],
        }),
      ),
    ),
  (n) =>
    refusedAs(
      'damaged-document',
      named(
        `half-${n}.docx`,
        buildDocx({ body: paragraph('Hello') }).subarray(0, 200 + (n % 300)),
      ),
    ),
  (n) =>
    refusedAs(
      'zip-bomb',
      named(
        `bomb-${n}.pdf`,
        buildPdf({ pages: [[]], packedContent: bombStream }),
      ),
    ),
  (n) =>
    refusedAs(
      'damaged-document',
      named(
        `half-${n}.pdf`,
        buildPdf({ pages: [[{ text: 'Hello' }]] }).subarray(0, 100 + (n % 50)),
      ),
    ),
  (n) => refusedAs('malformed-csv', named(`quote-${n}.csv`, 'id,body\n"a')),
  (n) => refusedAs('malformed-json', named(`nest-${n}.json`, '['.repeat(9999))),
  (n) => refusedAs('wrong-format', named(`lie-${n}.pdf`, '<script>')),
  (n) => refusedAs('empty', named(`void-${n}.md`, '')),
];

/** Making a bomb takes longer than taking it apart: few are enough. */
const costly = /^bomb-/;

/** Answers this many files, of every kind in turn. */
export function hostileFiles(count: number): readonly HostileFile[] {
  const made: HostileFile[] = [];
  for (let number = 0; made.length < count; number += 1) {
    const hostile = makers[number % makers.length]?.(number);
    const isSpared =
      number > 3 * makers.length && costly.test(hostile?.file.name ?? '');
    if (hostile !== undefined && !isSpared) made.push(hostile);
  }
  return made;
}
