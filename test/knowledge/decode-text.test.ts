import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../shared/knowledge/decode-text.ts';
import { RefusedError } from '../../shared/knowledge/refusal.ts';

const text = 'Délai : « 30 jours »\nœuvre à 5 €\n';

function refusalOf(bytes: Uint8Array) {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.problems.map(({ reason, line }) => [reason, line]);
  }
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    [
      'UTF-16, little end first',
      iconv.encode(text, 'utf16le', { addBOM: true }),
    ],
    ['UTF-16, big end first', iconv.encode(text, 'utf16be', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(text, 'utf16le')],
    ['windows-1252', iconv.encode(text, 'win1252')],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('is read from windows-1252 where French typography looks like UTF-8', () => {
    const french = 'Échangé « payé » à été reçu : déjà répété, « été »';

    expect(decodeText(iconv.encode(french, 'win1252'))).toBe(french);
  });

  it('has one kind of line end', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
  });

  it('has composed letters, so that both spellings of é are one', () => {
    expect(decodeText(Buffer.from('e\u0301te\u0301'))).toBe('été');
  });

  it('keeps no control character that a terminal would obey', () => {
    expect(decodeText(Buffer.from('a\u001b[2Jb\u0007\tc'))).toBe('a[2Jb\tc');
  });

  it('keeps few of a million marks on one letter', () => {
    const marks = '\u0300\u0316'.repeat(500_000);

    expect(decodeText(Buffer.from(`a${marks}b`)).length).toBeLessThan(40);
  });

  it('is refused where UTF-8 is damaged, naming the line', () => {
    const bytes = Buffer.from('été\nété payé\nété');
    bytes[bytes.indexOf('pay') + 4] = 0x20;

    expect(refusalOf(bytes)).toEqual([['unreadable-encoding', 2]]);
  });

  it.each([
    ['bytes that no encoding has', Buffer.from([0x61, 0x0a, 0x81, 0x8d])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49])],
    ['half a UTF-16 letter', Buffer.from([0xff, 0xfe, 0x61, 0, 0x62])],
    ['a lone UTF-16 surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ])('is refused for %s', (_, bytes) => {
    expect(refusalOf(bytes)).toEqual([
      ['unreadable-encoding', expect.any(Number)],
    ]);
  });
});
