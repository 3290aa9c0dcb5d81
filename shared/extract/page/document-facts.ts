import { copyOf } from './copy-of.ts';
import { attributeOf, type PageElement } from './page-element.ts';
import { foldWhiteSpace } from './text-run.ts';

/** What a page says about itself and where it leads. */
export type DocumentFacts = {
  readonly description: string | undefined;
  readonly links: readonly string[];
  readonly canonical: string | undefined;
  readonly alternates: readonly { lang: string; url: string }[];
};

/** Gathers links and identity from a page's elements, hidden ones too. */
export function documentFactsOf(
  elements: readonly PageElement[],
  url: string,
): DocumentFacts {
  const hrefs = new Set<string>();
  const found: Found = { link: [], base: [], meta: [] };
  for (const element of elements) {
    const { tag } = element;
    if (tag === 'a' || tag === 'area') addHref(hrefs, element);
    else if (tag === 'link' || tag === 'base' || tag === 'meta') {
      found[tag].push(element);
    }
  }
  for (const meta of found.meta) addRefresh(hrefs, meta);
  const bases = found.base.map((base) => attributeOf(base, 'href'));
  const resolve = createResolve(bases.find(Boolean), url);
  return {
    description: found.meta.map(descriptionIn).find(Boolean),
    links: [...new Set([...hrefs].flatMap((href) => resolve(href) ?? []))],
    ...identityIn(found.link, resolve),
  };
}

type Found = Record<'link' | 'base' | 'meta', PageElement[]>;
type Resolve = (href: string) => string | undefined;

function addHref(hrefs: Set<string>, element: PageElement): void {
  const href = attributeOf(element, 'href')?.trim() ?? '';
  if (href !== '' && !leadsNowhere.test(href)) hrefs.add(href);
}

const leadsNowhere = /^(?:#|javascript:|mailto:|tel:|sms:|data:|blob:|about:)/i;

function addRefresh(hrefs: Set<string>, meta: PageElement): void {
  if (attributeOf(meta, 'http-equiv')?.toLowerCase() !== 'refresh') return;
  const target = /^[^;,]*[;,]\s*url\s*=\s*['"]?([^'"]+)/i.exec(
    attributeOf(meta, 'content') ?? '',
  )?.[1];
  if (target) hrefs.add(target.trim());
}

function descriptionIn(meta: PageElement): string | undefined {
  const name = attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '';
  if (!/^(?:og:)?description$/i.test(name)) return undefined;
  const said = attributeOf(meta, 'content');
  return said === undefined ? undefined : copyOf(foldWhiteSpace(said));
}

function identityIn(
  links: readonly PageElement[],
  resolve: Resolve,
): Pick<DocumentFacts, 'canonical' | 'alternates'> {
  let canonical: string | undefined;
  const alternates: { lang: string; url: string }[] = [];
  for (const link of links) {
    const rel = ` ${attributeOf(link, 'rel') ?? ''} `.toLowerCase();
    const target = resolve(attributeOf(link, 'href')?.trim() ?? '');
    if (!target) continue;
    if (rel.includes(' canonical ')) canonical ??= target;
    const lang = attributeOf(link, 'hreflang');
    if (lang && rel.includes(' alternate ')) {
      alternates.push({ lang: copyOf(lang), url: target });
    }
  }
  return { canonical, alternates };
}

/** Most links are plain paths: those need no URL object. */
const plainPath = /^\/(?!\/)[\w\-/?=&.]*$/;

function isPlain(href: string): boolean {
  return plainPath.test(href) && !href.includes('/.');
}

function createResolve(base: string | undefined, url: string): Resolve {
  const from = URL.parse(base ?? '', url) ?? URL.parse(url);
  return (href) => {
    if (href === '') return undefined;
    if (from && isPlain(href)) return copyOf(`${from.origin}${href}`);
    const target = URL.parse(href, from?.href);
    if (!target || !/^https?:$/.test(target.protocol)) return undefined;
    // An address that needs no change is answered as the very same string.
    return copyOf(target.href);
  };
}
