import { describe, expect, it } from 'vitest';
import { linked } from '../../shared/report/html/linked.ts';

describe('linked', () => {
  it('makes an address in a text one that can be followed', () => {
    expect(
      linked('“Ours” (https://shop.example/a?b=1&c), since').toString(),
    ).toBe(
      '“Ours” (<a rel="noreferrer" href="https://shop.example/a?b=1&amp;c">https://shop.example/a?b=1&amp;c</a>), since',
    );
  });

  it('follows nothing but pages, and escapes all', () => {
    const text = 'javascript:alert(1) <b> https://x.example/"onload="y';

    const html = linked(text).toString();

    expect(html).not.toContain('<b>');
    expect(html).not.toContain('href="javascript');
    expect(html).not.toMatch(/"onload=/);
  });
});
