import { describe, expect, it } from 'vitest';
import { decodePage } from '../../shared/crawl/decode-page.ts';

const words = 'Livré à Québec : 30 €';
const utf8 = Buffer.from(words);
/** Windows-1252: one byte a letter, the euro sign at 0x80. */
const latin = Buffer.from(words.replace('€', '\x80'), 'latin1');

const read = (bytes: Uint8Array, type = 'text/html') =>
  decodePage(bytes, type).html;

describe('a page is decoded', () => {
  it('as the server says', () => {
    expect(read(latin, 'text/html; charset=windows-1252')).toBe(words);
    expect(read(utf8, 'text/html; Charset="UTF-8"')).toBe(words);
  });

  it('as the page says when the server does not', () => {
    const said = Buffer.concat([
      Buffer.from('<meta charset=iso-8859-1>'),
      latin,
    ]);
    const older = Buffer.concat([
      Buffer.from(
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
      ),
      latin,
    ]);

    expect(read(said)).toContain(words);
    expect(read(older)).toContain(words);
  });

  it('as it is when nobody says', () => {
    expect(read(utf8)).toBe(words);
    expect(read(latin)).toBe(words);
  });

  it('as the bytes show when the server is wrong', () => {
    expect(read(latin, 'text/html; charset=utf-8')).toBe(words);
    expect(read(utf8, 'text/html; charset=iso-8859-1')).toBe(words);
  });

  it('by its byte order mark, whatever is said', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);
    const wide = Buffer.from(`\uFEFF${words}`, 'utf16le');

    expect(read(marked, 'text/html; charset=iso-8859-1')).toBe(words);
    expect(read(wide, 'text/html; charset=utf-8')).toBe(words);
  });

  it('from other scripts', () => {
    const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b]);

    expect(read(japanese, 'text/html; charset=shift_jis')).toBe('日本');
  });

  it('without minding a charset that does not exist', () => {
    expect(read(utf8, 'text/html; charset=utf-99')).toBe(words);
  });

  it('as UTF-8 when markup that can be read calls itself UTF-16', () => {
    const said = Buffer.from(`<meta charset="utf-16">${words}`);

    expect(read(said)).toContain(words);
  });
});
