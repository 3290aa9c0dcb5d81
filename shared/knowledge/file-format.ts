import { limits } from './limits.ts';
import { type Problem, refused } from './refusal.ts';

export type FileFormat =
  | 'markdown'
  | 'html'
  | 'csv'
  | 'json'
  | 'docx'
  | 'pdf'
  | 'sidecar';

const formats: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.meta\.ya?ml$/i, 'sidecar'],
  [/\.(?:md|markdown|txt)$/i, 'markdown'],
  [/\.x?html?$/i, 'html'],
  [/\.(?:csv|tsv)$/i, 'csv'],
  [/\.json$/i, 'json'],
  [/\.docx$/i, 'docx'],
  [/\.pdf$/i, 'pdf'],
];

/** Formats that may well hold an article, and that we do not read. */
const unread =
  /\.(?:docm?|dotx?|odt|rtf|pages|xlsx?|xlsm|ods|pptx?|odp|epub|zip|xml|ya?ml|eml|msg)$/i;

const mostBytes: Record<FileFormat, number> = {
  markdown: limits.textFileBytes,
  html: limits.textFileBytes,
  sidecar: limits.textFileBytes,
  csv: limits.tableFileBytes,
  json: limits.tableFileBytes,
  docx: limits.documentFileBytes,
  pdf: limits.documentFileBytes,
};

/**
 * Answers how a file is read, by its name; undefined for one that is not
 * knowledge (pictures, hidden files). Throws `RefusedError` for a format that
 * may hold an article and is not read, and for bytes that are not what the
 * name says.
 */
export function fileFormat(
  name: string,
  bytes: Uint8Array,
): FileFormat | undefined {
  if (/(?:^|[/\\])\.[^/\\]*$/.test(name)) {
    return undefined;
  }
  const format = formats.find(([pattern]) => pattern.test(name))?.[1];
  if (format === undefined) {
    if (unread.test(name)) throw refused(notRead);
    return undefined;
  }
  if (bytes.length > mostBytes[format]) {
    throw refused(tooLarge(bytes.length, mostBytes[format]));
  }
  const problem = contradiction(format, bytes);
  if (problem !== undefined) throw refused(problem);
  return format;
}

/** The problem with a file that is nothing we read. */
export const notRead: Problem = {
  reason: 'wrong-format',
  message: 'files of this kind are not read',
  remedy: 'Save it as Markdown, HTML, CSV, JSON, DOCX or PDF',
};

function tooLarge(bytes: number, most: number): Problem {
  const megabytes = Math.round(most / 1024 / 1024);
  return {
    reason: 'too-large',
    message: `the file has ${bytes} bytes or more, over ${megabytes} MB`,
    remedy: 'Split it, or leave out its pictures',
  };
}

function contradiction(
  format: FileFormat,
  bytes: Uint8Array,
): Problem | undefined {
  if (bytes.length === 0) {
    return undefined;
  }
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const isZip = head.startsWith('PK\x03\x04');
  const isPdf = head.includes('%PDF-');
  if (format === 'docx') {
    return isZip ? undefined : wrong('a Word document');
  }
  if (format === 'pdf') {
    return isPdf ? undefined : wrong('a PDF');
  }
  return isZip || head.startsWith('%PDF-') ? wrong('text') : undefined;
}

function wrong(what: string): Problem {
  return {
    reason: 'wrong-format',
    message: `its content is not ${what}, as its name says`,
    remedy: 'Save it again in the format of its name, or rename it',
  };
}
