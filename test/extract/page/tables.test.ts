import { describe, expect, it } from 'vitest';
import { blockWith, textsOf } from './read-page.ts';

describe('tables', () => {
  it('become a block a row, each cell with its header', () => {
    const html =
      '<table><thead><tr><th>Zone<th>Delay<th>Price</thead>' +
      '<tr><td>Paris<td>24 h<td>5 €<tr><td>Lyon<td>48 h<td>6 €</table>';

    expect(blockWith(html, 'Lyon')).toMatchObject({
      text: 'Lyon\n48 h\n6 €',
      tag: 'tr',
      label: 'Lyon',
      columnHeaders: ['Zone', 'Delay', 'Price'],
    });
    expect(blockWith(html, 'Zone')).toMatchObject({
      tag: 'thead',
      columnHeaders: [],
    });
  });

  it('take the header cell of a row for its label', () => {
    const html = '<table><tr><td>1<th>Returns<td>30 days<tr><td>2<th>x<td>y';

    expect(blockWith(html, '30 days').label).toBe('Returns');
  });

  it('keep headers in place over cells that span', () => {
    const html =
      '<table><tr><th rowspan=2>Zone<th colspan=2>Delay<tr><th>Home<th>Shop' +
      '<tr><td>Paris<td>24 h<td>1 h<tr><td>All<td colspan=2>72 h</table>';

    expect(blockWith(html, '24 h').columnHeaders).toEqual([
      'Zone',
      'Delay Home',
      'Delay Shop',
    ]);
    expect(blockWith(html, '72 h').columnHeaders).toEqual([
      'Zone',
      'Delay Home',
    ]);
  });

  it('carry the label of a cell that reaches down several rows', () => {
    const html =
      '<table><tr><th>Plan<th>What<th>Value<tr><td rowspan=2>Gold<td>Reply<td>1 h' +
      '<tr><td>Repair<td>4 h</table>';

    expect(blockWith(html, '4 h')).toMatchObject({
      text: 'Repair\n4 h',
      label: 'Gold',
      columnHeaders: ['What', 'Value'],
    });
  });

  it('find the header in a first row of bold or plain words', () => {
    const bold =
      '<table><tr><td><b>Day<td><b>Hours<tr><td>Monday<td>9–17</table>';
    const plain =
      '<table><tr><td>Zone<td>Delay<td>Price<tr><td>Lyon<td>48 h<td>6 €</table>';

    expect(blockWith(bold, '9–17').columnHeaders).toEqual(['Day', 'Hours']);
    expect(blockWith(plain, '48 h').columnHeaders[1]).toBe('Delay');
  });

  it('do not take the first day of opening hours for a header', () => {
    const html =
      '<table><tr><td>Sunday<td>closed<tr><td>Monday<td>9–17</table>';

    expect(blockWith(html, '9–17')).toMatchObject({
      label: 'Monday',
      columnHeaders: [],
    });
  });

  it('let a row that spans all columns head those below', () => {
    const html =
      '<table><tr><th>What<th>Delay<tr><td colspan=2>Sofas<tr><td>Repair<td>5 days</table>';

    expect(blockWith(html, '5 days')).toMatchObject({
      headings: ['Sofas'],
      columnHeaders: ['What', 'Delay'],
    });
  });

  it('are headed by their caption', () => {
    const html =
      '<table><caption>Delivery</caption><tr><td>Paris<td>24 h</table>';

    expect(blockWith(html, '24 h').headings).toEqual(['Delivery']);
    expect(textsOf(html)[0]).toBe('Delivery');
  });

  it('keep the lines of empty cells and fold lines within a cell', () => {
    const html =
      '<table><tr><th>A<th>B<th>C<tr><td>x<td><td>one<br>two</table>';

    expect(blockWith(html, 'two').text).toBe('x\n\none two');
  });

  it('lose no words when they only lay out a page', () => {
    const texts = textsOf(
      '<table><tr><td><h2>Returns</h2><p>30 days</p><td><table><tr><td>Menu</table></table>' +
        '<table><tr>stray<td>cell</table><table><tr><td>alone</table>',
    );

    expect(texts).toEqual([
      'Returns',
      '30 days',
      'Menu',
      'stray',
      'cell',
      'alone',
    ]);
  });

  it('read a long cell part by part, under its label and header', () => {
    const long = 'We take it back whatever the reason. '.repeat(7);
    const html = `<table><tr><th>Plan<th>Terms<tr><th>Gold<td><p>${long}<p>30 days</table>`;

    expect(blockWith(html, '30 days')).toMatchObject({
      tag: 'p',
      label: 'Gold',
      columnHeaders: ['Terms'],
    });
  });

  it('read a cell of many lines line by line, and it labels nothing', () => {
    const html =
      '<table><tr><td>Welcome<br>Free quotes<br>Two-year guarantee<br>Call 555-1234' +
      '<td>Hours<br>Mon-Fri 8-5</table>';

    expect(blockWith(html, 'guarantee')).toMatchObject({
      tag: 'td',
      text: 'Welcome\nFree quotes\nTwo-year guarantee\nCall 555-1234',
      label: undefined,
    });
    expect(blockWith(html, 'Mon-Fri').text).toBe('Hours\nMon-Fri 8-5');
  });

  it('head the cells of a month, and none of a row without end', () => {
    const wide = (columns: number) =>
      `<table><tr>${'<th>Day'.repeat(columns)}<tr>${'<td>9–5'.repeat(columns)}</table>`;

    expect(blockWith(wide(31), '9–5').columnHeaders).toHaveLength(31);
    expect(blockWith(wide(5000), '9–5').columnHeaders).toEqual([]);
  });

  it('mark words by where they stand in the row', () => {
    const block = blockWith('<table><tr><td>Was<td><s>80 €</s></table>', '80');

    expect(block.marks).toEqual([{ kind: 'struck', start: 4, end: 8 }]);
  });
});
