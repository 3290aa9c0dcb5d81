import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { safeMarkdown } from '../../shared/knowledge/safe-markdown.ts';
import { fc } from '../property-tests.ts';

describe('Markdown made safe', () => {
  it.each([
    ['Returns <b>within</b> 30 days', 'Returns within 30 days'],
    ['5 < 7 and 7 > 5, a<3', '5 < 7 and 7 > 5, a<3'],
    ['See <https://example.com/a?b>', 'See https://example.com/a?b'],
    ['Write to <help@example.com>', 'Write to help@example.com'],
    ['One<br/>two', 'One\ntwo'],
    [
      '[terms](https://example.com/x_(y))',
      '[terms](https://example.com/x_(y))',
    ],
    ['[form](forms/return.md#top)', '[form](forms/return.md#top)'],
    ['[Note]: call back within 2 h', '[Note]: call back within 2 h'],
    ['a <!-- secret --> b', 'a  b'],
  ])('keeps what people read: %s', (markdown, expected) => {
    expect(safeMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['<SCRIPT src=x>alert(1)</script >'],
    ['<scr<script>x</script>ipt>alert(1)</script>'],
    ['<<!-- -->script>alert(1)<<!-- -->/script>'],
    ['<img src=x onerror="alert(1)">'],
    ['<img alt="a>b" src=x onerror=alert(1)>'],
    ['<svg/onload=alert(1)>'],
    ['<iframe srcdoc="<script>alert(1)</script>">'],
    ['<!-- --!><script>alert(1)</script>'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['[x](javascript:alert(1))'],
    ['[x](<javascript:alert(1)>)'],
    ['[x]( \n JaVaScRiPt:alert(1))'],
    ['[x](java&#115;cript:alert(1))'],
    ['[x](java\\script:alert(1))'],
    ['![x](data:text/html,<script>alert(1)</script>)'],
    ['[x]\n\n[x]: javascript:alert(1)'],
    ['[x]\n\n[x]:\n  vbscript:alert(1)'],
    ['<script>never closed'],
  ])('lets nothing of it run: %s', (markdown) => {
    const html = String(marked.parse(safeMarkdown(markdown), { async: false }));

    expect(html).not.toMatch(/<(?:script|img|svg|iframe)[^>]*(?:on|alert)/i);
    expect(html).not.toMatch(/<script/i);
    expect(html).not.toMatch(/(?:href|src)="(?:java|vb|data)/i);
  });

  it('leaves no markup in any text, and nothing more to do', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '!--',
      '-->',
      'script',
      ' ',
      'a',
      '"',
      'x=',
      '](',
      ']:',
      'javascript:',
      '&',
      '\n',
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const safe = safeMarkdown(pieces.join(''));

        expect(safe).not.toMatch(/<[a-z/!?]/i);
        expect(safeMarkdown(safe)).toBe(safe);
      }),
    );
  });

  it.each([
    ['<!--'],
    ['<script>'],
    ['<a '],
    ['['],
    [']('],
    ['<a@'],
    ['</'],
  ])('ends soon on a megabyte of %s', (piece) => {
    const safe = safeMarkdown(piece.repeat(1_000_000 / piece.length));

    expect(safe).not.toMatch(/<[a-z/!?]/i);
  });
});
