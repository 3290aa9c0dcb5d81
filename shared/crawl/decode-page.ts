import { isUtf8 } from 'node:buffer';

const headBytes = 4096;
const inHeader = /charset\s*=\s*["']?\s*([\w.:-]+)/i;
const inMarkup = /<meta[^>]{0,512}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const inXml = /^\s*<\?xml[^>]{0,256}?encoding\s*=\s*["']([\w.:-]+)/i;
const singleByte = /^(?:iso-8859-\d+|windows-125\d|macintosh)$/;

export type DecodedPage = { readonly html: string; readonly charset: string };

/**
 * The text of a page: byte order mark, then what the server says, then what
 * the page says, as browsers do. Where those and the bytes disagree the bytes
 * win: text that is not UTF-8 is read as Windows-1252, and valid UTF-8 that is
 * called Latin-1 is read as UTF-8. Otherwise quotes would hold garbled words.
 */
export function decodePage(
  bytes: Uint8Array,
  contentType: string,
): DecodedPage {
  const charset = charsetOf(bytes, contentType);
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (charset === 'utf-8') {
    const start = markOf(bytes) === 'utf-8' ? 3 : 0;
    return { html: body.toString('utf8', start), charset };
  }
  return { html: new TextDecoder(charset).decode(body), charset };
}

function charsetOf(bytes: Uint8Array, contentType: string): string {
  const mark = markOf(bytes);
  if (mark) return mark;
  const said = saidCharset(bytes, contentType);
  const utf8 = isUtf8(bytes);
  if (said === undefined) return utf8 ? 'utf-8' : 'windows-1252';
  if (said === 'utf-8') return utf8 ? said : 'windows-1252';
  return singleByte.test(said) && utf8 ? 'utf-8' : said;
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return undefined;
}

function saidCharset(
  bytes: Uint8Array,
  contentType: string,
): string | undefined {
  const fromServer = knownCharset(inHeader.exec(contentType)?.[1]);
  if (fromServer) return fromServer;
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  const label = (inXml.exec(head) ?? inMarkup.exec(head))?.[1];
  const fromPage = knownCharset(label);
  // Markup that could be read at all is not UTF-16, whatever it says.
  return fromPage?.startsWith('utf-16') ? 'utf-8' : fromPage;
}

function knownCharset(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
