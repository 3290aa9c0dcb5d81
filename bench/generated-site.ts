import { between, createRandom, pick, type Random } from './random.ts';
import { type SiteWording, siteWordings } from './site-wording.ts';

export type GeneratedPage = { readonly url: string; readonly html: string };

/**
 * Answers the pages of a shop in two languages: menu and footer the same on
 * all of them, one sentence in twenty a promise, the rest varied prose. The same
 * number gives the same pages.
 */
export function generateSite(count: number): readonly GeneratedPage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(index + 1);
    const wording = siteWordings[index % siteWordings.length];
    if (!wording) throw new Error('no wording is listed');
    const url = `https://shop.example/${wording.lang}/${index}.html`;
    return { url, html: pageIn(wording, random) };
  });
}

function pageIn(wording: SiteWording, random: Random): string {
  const sections = Array.from({ length: 8 }, () => section(wording, random));
  return `<!DOCTYPE html><html lang="${wording.lang}"><head><meta charset="utf-8"><title>${fill(pick(random, wording.headings), wording, random)}</title></head>
<body class="page page--product">
<header class="site-header"><nav class="menu" aria-label="Menu"><ul>${list(wording.menu, (text) => `<li class="menu__item"><a class="menu__link" href="/${slug(text)}">${text}</a></li>`)}</ul></nav></header>
<main id="content">${sections.join('\n')}</main>
<footer class="site-footer">${list(wording.footer, (text) => `<p class="footer__note">${text}</p>`)}</footer>
</body></html>`;
}

function section(wording: SiteWording, random: Random): string {
  const paragraphs = Array.from(
    { length: 3 },
    () => `<p class="rich-text">${prose(wording, random, 4)}</p>`,
  );
  const items = Array.from(
    { length: 4 },
    () =>
      `<li><strong>${pick(random, wording.things)}</strong> ${prose(wording, random, 1)}</li>`,
  );
  return `<section class="grid grid--two"><div class="grid__cell"><h2>${fill(pick(random, wording.headings), wording, random)}</h2>
${paragraphs.join('\n')}<ul class="list">${items.join('')}</ul></div></section>`;
}

function prose(
  wording: SiteWording,
  random: Random,
  sentences: number,
): string {
  return Array.from({ length: sentences }, () => {
    const from = random() < 0.05 ? wording.promising : wording.telling;
    return fill(pick(random, from), wording, random);
  }).join(' ');
}

function fill(template: string, wording: SiteWording, random: Random): string {
  const few = between(random, 2, 30);
  return template
    .replaceAll('[thing]', () => pick(random, wording.things))
    .replaceAll('[quality]', () => pick(random, wording.qualities))
    .replaceAll('[place]', () => pick(random, wording.places))
    .replaceAll('[n]', String(few))
    .replaceAll('[m]', String(few + between(random, 1, 5)));
}

function list(
  texts: readonly string[],
  markup: (text: string) => string,
): string {
  return texts.map(markup).join('');
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '-');
}
