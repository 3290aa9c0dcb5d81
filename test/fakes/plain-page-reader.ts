import type { PageReader } from '../../shared/domain/page-reader.ts';

/** Reads links and canonical link; finds no promise. */
export const plainPageReader: PageReader = (html, { url, defaultLang }) => ({
  title: '',
  lang: defaultLang,
  links: [...html.matchAll(/<a href="([^"]*)"/g)].flatMap(
    ([, href]) => URL.parse(href ?? '', url)?.href ?? [],
  ),
  canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
  alternates: [],
  facts: [],
  textLength: html.replace(/<script.*?<\/script>|<[^>]*>|\s/g, '').length,
  readings: [],
});
