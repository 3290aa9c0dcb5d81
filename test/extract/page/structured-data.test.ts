import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

function itemsIn(html: string) {
  return readPage(html).structured;
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

describe('JSON-LD', () => {
  it('yields every typed item, however deep it stands', () => {
    const items = itemsIn(
      script(`{"@context":"https://schema.org","@graph":[{"@type":"Product","offers":
        [{"@type":["Offer"],"price":"9.99","hasMerchantReturnPolicy":
        {"@type":"http://schema.org/MerchantReturnPolicy","merchantReturnDays":30}}]}]}`),
    );

    expect(items.map(({ type }) => type)).toEqual([
      'Product',
      'Offer',
      'MerchantReturnPolicy',
    ]);
    expect(items[2]).toMatchObject({
      source: 'json-ld',
      properties: { merchantReturnDays: 30 },
    });
  });

  it('keeps answers that do not stand in the visible text', () => {
    const page = readPage(
      script(
        '{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"How long?","acceptedAnswer":{"@type":"Answer","text":"30 days"}}]}',
      ),
    );

    expect(page.blocks).toEqual([]);
    expect(page.structured.map(({ type }) => type)).toEqual([
      'FAQPage',
      'Question',
      'Answer',
    ]);
  });

  it.each([
    ['comments around', '<!-- {"@type":"Offer","price":"5"} -->'],
    ['a section around', '//<![CDATA[\n{"@type":"Offer","price":"5"}\n//]]>'],
    ['commas too many', '[{"@type":"Offer","price":"5",},]'],
    ['raw line breaks', '{"@type":"Offer","price":"5","name":"a\n\tb, ]"}'],
    ['wrong escapes', '{"@type":"Offer","price":"5","name":"it\\\'s"}'],
    ['a semicolon', '{"@type":"Offer","price":"5"};'],
  ])('is mended where it has %s', (_, json) => {
    expect(itemsIn(script(json))[0]?.properties).toMatchObject({ price: '5' });
  });

  it.each([
    '',
    '{',
    '"text"',
    'null',
    '{"@type":5}',
    '{"a":[[[]]]}',
    '{]',
  ])('says nothing where it is %j', (json) => {
    expect(itemsIn(script(json))).toEqual([]);
  });

  it('tells each script by its selector', () => {
    const items = itemsIn(
      `<body>${script('{"@type":"Offer"}')}<p>x</p>${script('{"@type":"Offer"}')}`,
    );

    expect(items.map(({ selector }) => selector)).toEqual([
      'body > script:nth-of-type(1)',
      'body > script:nth-of-type(2)',
    ]);
  });

  it('cannot reach the prototype of an object', () => {
    itemsIn(script('{"@type":"Offer","__proto__":{"polluted":true}}'));

    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('microdata', () => {
  it('is read like JSON-LD, values from where they are said', () => {
    const items = itemsIn(
      '<div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Chez  Nous</b>' +
        '<time itemprop="openingHours" datetime="Mo-Fr 09:00-17:00">weekdays</time>' +
        '<div itemprop="makesOffer" itemscope itemtype="https://schema.org/Offer">' +
        '<meta itemprop="price" content="5"><span itemprop="name">Sofa<script>x</script></span></div></div>',
    );

    expect(items).toMatchObject([
      {
        type: 'Store',
        source: 'microdata',
        properties: { name: 'Chez Nous', openingHours: 'Mo-Fr 09:00-17:00' },
      },
      { type: 'Offer', properties: { price: '5', name: 'Sofa' } },
    ]);
  });

  it('keeps several values of one name', () => {
    const [item] = itemsIn(
      '<p itemscope itemtype="https://schema.org/Offer"><i itemprop="name">a</i><i itemprop="name">b</i>',
    );

    expect(item?.properties['name']).toEqual(['a', 'b']);
  });
});
