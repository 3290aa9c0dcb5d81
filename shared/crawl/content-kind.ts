/**
 * What a body is to us: `html` is read; a `document` may hold promises but is
 * not read; `other` (images, archives, feeds, …) holds none.
 */
export type ContentKind = 'html' | 'document' | 'other';

const html = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const document =
  /^application\/(?:pdf|x-pdf|msword|rtf|epub\+zip|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument|ms-(?:word|excel|powerpoint)))|^text\/rtf/i;

/** Judges by what the server says; undefined where it does not say. */
export function contentKindOf(contentType: string): ContentKind | undefined {
  if (contentType.trim() === '') return undefined;
  if (html.test(contentType)) return 'html';
  return document.test(contentType) ? 'document' : 'other';
}

/** Judges by the bytes as well: servers call PDF files HTML, and the reverse. */
export function sniffContentKind(
  bytes: Uint8Array,
  contentType: string,
): ContentKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'document';
  if (hasBinary(head)) return 'other';
  const said = contentKindOf(contentType);
  if (said) return said;
  return /<(?:!doctype|html|head|body|[a-z]+[\s>])/i.test(head)
    ? 'html'
    : 'other';
}

/** A NUL stands in binary data, and in UTF-16, which starts with its mark. */
function hasBinary(head: string): boolean {
  const utf16 = head.startsWith('\xfe\xff') || head.startsWith('\xff\xfe');
  return !utf16 && head.includes('\0');
}
