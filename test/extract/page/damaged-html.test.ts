import { describe, expect, it } from 'vitest';
import { blockWith, readPage, textsOf } from './read-page.ts';

describe('damaged HTML', () => {
  it.each([
    ['list items', '<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', 'a b c d'],
    ['paragraphs', '<p>a<p>b<div>c</div>', 'a b c'],
    ['terms', '<dl><dt>a<dd>b<dt>c<dd>d</dl>', 'a b c d'],
    [
      'options',
      '<select><option>a<option>b<optgroup><option>c</select>',
      'a b c',
    ],
    ['bold over blocks', '<b><p>a</b><p>b</p>', 'a b'],
    ['links in links', '<div>a<a href=x>b<a href=y>c</a></div><p>d', 'abc d'],
    ['a head without end', '<head><title>t</title><div>a</div><p>b', 'a b'],
    ['a title without end', '<head><title>Help<title></head><body><p>a', 'a'],
    ['stray ends', '</div></p></table><p>a</b></ul>b</td></p>', 'ab'],
    ['text after the end', '<html><body><p>a</p></body></html>b', 'a b'],
    ['a drawing without end', '<p>a<svg><path d="M0"><p>b', 'a b'],
    ['a drawing ended by itself', '<p>a<svg/>b', 'ab'],
    ['an open comment', '<p>a</p><!-- b', 'a'],
    ['an open tag', '<p>a</p><a href="x', 'a'],
    ['signs that are no tags', '<p>1 < 2 && 3 > 2 <3</p>', '1 < 2 && 3 > 2 <3'],
    ['a bogus end', '<p>a</ p>b</p>', 'ab'],
    ['upper case', '<P>a<BR>b</P><UL><LI>c</UL>', 'a\nb c'],
  ])('is read as a browser would: %s', (_, html, texts) => {
    expect(textsOf(html).join(' ')).toBe(texts);
  });

  it('nests no list item in the one before', () => {
    const html = '<ul><li>Returns<li>30 days</ul>';

    expect(blockWith(html, '30 days').intro).toBeUndefined();
  });

  it('reads attributes once, the first time they are said', () => {
    const html =
      '<p ID=a id=b lang=fr lang=de class="x" CLASS="hidden">30 days';

    expect(blockWith(html, '30 days')).toMatchObject({
      selector: '#a',
      lang: 'fr',
    });
  });

  it('reads the language of a body that starts twice', () => {
    expect(readPage('<p>a<html lang="fr"><body><p>b').lang).toBe('fr');
  });
});
