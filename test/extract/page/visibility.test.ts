import { describe, expect, it } from 'vitest';
import { blockWith, textsOf } from './read-page.ts';

describe('what people never see', () => {
  it.each([
    ['scripts', '<script>var a = "30 days"</script>'],
    ['styles', '<style>p::after { content: "30 days" }</style>'],
    ['templates', '<template><p>30 days</p></template>'],
    ['noscript', '<noscript>30 days</noscript>'],
    ['drawings', '<svg><title>30 days</title><text>30 days</text></svg>'],
    ['comments', '<!-- <p>30 days</p> -->'],
    ['hidden', '<p hidden>30 days</p>'],
    ['an icon by its name', '<i aria-hidden="true">local_shipping</i>'],
    ['an icon by its font', '<i class="material-icons">local_shipping</i>'],
    [
      'an icon of another font',
      '<span class="material-symbols-outlined big">local_shipping</span>',
    ],
    ['display none', '<p style="color:red;DISPLAY : none">30 days</p>'],
    ['visibility hidden', '<p style="visibility:hidden">30 days</p>'],
    ['hiding classes', '<div class="d-none"><p>30 days</p></div>'],
    [
      'style rules',
      '<style>.gone{display:none}</style><p class="gone">30 days',
    ],
    [
      'a section that a link leads to but nothing shows',
      '<a href="#old">Old</a><style>#old{color:red}</style><div id="old" style="display:none">30 days</div>',
    ],
    ['hidden words in a line', '<p><span hidden>30 days</span></p>'],
  ])('is not read: %s', (_, html) => {
    expect(textsOf(`${html}<p>End`)).not.toContain('30 days');
    expect(textsOf(html).join()).not.toMatch(/30 days|local_shipping/);
  });
});

describe('what people see', () => {
  it.each([
    [
      'a class that hides on small screens alone',
      '<p class="hidden md:block">',
    ],
    ['a style with another display', '<p style="display:block">'],
    ['aria-hidden="false"', '<p aria-hidden="false">'],
    ['words for screen readers', '<p class="sr-only">'],
    ['a ticker that screen readers pass over', '<div aria-hidden="true"><p>'],
    [
      'a rule that holds on paper',
      '<style media="print">.x{display:none}</style><p class="x">',
    ],
    [
      'a rule for some widths',
      '<style>@media (max-width:9em){.x{display:none}}</style><p class="x">',
    ],
    [
      'a rule for other elements',
      '<style>.a .x{display:none}</style><p class="x">',
    ],
  ])('is read as visible: %s', (_, html) => {
    expect(blockWith(`${html}30 days`, '30 days').collapsed).toBe(false);
  });
});

describe('a mark that screen readers pass over', () => {
  it.each(['·', '|', '+'])('parts the words around it: %s', (mark) => {
    const html = `<p>Lille<span aria-hidden="true">${mark}</span>Mon–Fri 9–5</p>`;

    expect(textsOf(html)).toEqual([`Lille${mark}Mon–Fri 9–5`]);
  });
});

describe('what a click brings out', () => {
  it.each([
    ['a Bootstrap panel', '<div id="a" class="collapse">'],
    ['a hidden tab', '<div role="tabpanel" hidden>'],
    [
      'a hidden accordion answer',
      '<div class="faq-answer" style="display:none">',
    ],
    [
      'a panel that a button controls',
      '<button aria-controls="p" aria-expanded="false">More</button><div id="p" hidden>',
    ],
    [
      'a class that a state shows',
      '<style>.body{display:none}.item.open .body{display:block}</style><div class="body">',
    ],
    ['a slide out of sight', '<div class="carousel-item" aria-hidden="true">'],
    ['a dialog', '<div role="dialog" aria-hidden="true">'],
    [
      'thanks for a form',
      '<form></form><div class="alert-success" style="display:none">',
    ],
    [
      'an answer that a script shows',
      '<script>show(document.getElementById("r"))</script><div id="r" hidden>',
    ],
    [
      'a result that an attribute steers',
      `<a data-flow='{"source": "#q, #r"}'>Go</a><div id="r" class="hidden">`,
    ],
    ['found by search', '<div hidden="until-found">'],
  ])('is read as collapsed: %s', (_, html) => {
    expect(blockWith(`${html}<p>30 days`, '30 days').collapsed).toBe(true);
  });

  it('is not collapsed once it is open', () => {
    const html = '<div class="collapse show"><p>30 days';

    expect(blockWith(html, '30 days').collapsed).toBe(false);
  });
});
