import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { refused } from './refusal.ts';

/**
 * Answers the text of a file as all parsers take it: lines end in `\n`,
 * letters are composed (NFC), control characters are gone. Reads UTF-8,
 * UTF-16 and windows-1252; throws `RefusedError` when no reading is safe.
 */
export function decodeText(bytes: Uint8Array): string {
  return tidy(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) {
    return decodeUtf16(bytes, encoding);
  }
  if (bytes.includes(0)) {
    throw unreadable('it holds zero bytes, as programs and pictures do', 1);
  }
  if (isUtf8(bytes)) {
    return new TextDecoder('utf-8').decode(bytes);
  }
  return decodeWindows1252(bytes);
}

/** By its mark, or by every other byte being zero, as in Latin letters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const head = bytes.subarray(0, 4096 - (4096 % 2));
  const half = head.length / 2;
  const even = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = head.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return undefined;
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): string {
  const text = iconv.decode(Buffer.from(bytes), encoding);
  if (bytes.length % 2 === 1 || !text.isWellFormed() || text.includes('\0')) {
    throw unreadable('its UTF-16 is damaged', 1);
  }
  return text;
}

/**
 * Text that is mostly good UTF-8 is damaged UTF-8, not windows-1252: read as
 * the latter it would show "Ã©" for every "é".
 */
function decodeWindows1252(bytes: Uint8Array): string {
  const { good, bad, firstBad } = surveyUtf8(bytes);
  const line = lineAt(bytes, firstBad);
  if (good > bad) {
    throw unreadable('it is UTF-8 with damaged letters', line);
  }
  const unused = bytes.findIndex((byte) => unusedInWindows1252.has(byte));
  if (unused !== -1) {
    throw unreadable(
      'it is neither UTF-8, UTF-16 nor windows-1252',
      lineAt(bytes, unused),
    );
  }
  return iconv.decode(Buffer.from(bytes), 'win1252');
}

const unusedInWindows1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Counts letters of several bytes that are good UTF-8, and bytes that are not. */
function surveyUtf8(bytes: Uint8Array) {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      bad += 1;
      firstBad = firstBad === -1 ? at : firstBad;
    } else if (length > 1) {
      good += 1;
    }
    at += Math.max(length, 1);
  }
  return { good, bad, firstBad };
}

/** Bytes of the UTF-8 letter that starts here; 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  return length > 0 && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) {
    if (byte === 0x0a) line += 1;
  }
  return line;
}

function unreadable(what: string, line: number) {
  return refused({
    reason: 'unreadable-encoding',
    message: `the file cannot be read as text: ${what}`,
    remedy: 'Save it as UTF-8',
    line,
  });
}

/**
 * Composing letters takes time with the square of the marks on one letter,
 * so no letter keeps more than 30 (Unicode's stream-safe text format).
 */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\f\v]/g, ' ')
    .replace(/[^\P{Cc}\n\t]|\uFEFF/gu, '')
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .toWellFormed()
    .normalize('NFC');
}
