import { StringDecoder } from 'node:string_decoder';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** The protocol's own limits (sitemaps.org): 50 MB and 50,000 addresses. */
export const sitemapMaxBytes = 50 * 1024 * 1024;
const maxAddresses = 50_000;

export type Sitemap = {
  readonly pages: readonly string[];
  /** Of an index: further sitemaps. */
  readonly sitemaps: readonly string[];
};

/** The file is no sitemap, or one that must not be unpacked. */
export class SitemapError extends Error {
  override readonly name = 'SitemapError';
  readonly code: 'sitemap-of-other-kind' | 'sitemap-damaged';
  constructor(code: SitemapError['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/**
 * The addresses a sitemap lists: XML, an XML index, or one a line; plain or
 * gzip. Declared entities are never expanded nor fetched, and nothing is
 * unpacked beyond the limit.
 */
export function readSitemap(bytes: Uint8Array): Sitemap {
  const plain = unpacked(bytes);
  const head = Buffer.from(plain.subarray(0, 512)).toString('latin1');
  if (/^(?:\xef\xbb\xbf)?\s*</.test(head)) return readXml(plain);
  if (/^(?:\xef\xbb\xbf)?\s*https?:/i.test(head)) return readLines(plain);
  throw new SitemapError('sitemap-of-other-kind');
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: sitemapMaxBytes });
  } catch (cause) {
    throw new SitemapError('sitemap-damaged', { cause });
  }
}

function readLines(bytes: Uint8Array): Sitemap {
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  const pages = lines.map((line) => line.replace(/^\uFEFF/, '').trim());
  return {
    pages: pages.filter((line) => line !== '').slice(0, maxAddresses),
    sitemaps: [],
  };
}

function readXml(bytes: Uint8Array): Sitemap {
  const found = { pages: new Set<string>(), sitemaps: new Set<string>() };
  const path: string[] = [];
  let text = '';
  const take = (list: Set<string>, address: string | undefined) => {
    const trimmed = address?.trim();
    if (trimmed && list.size < maxAddresses) list.add(trimmed);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(localName(name));
        text = '';
        if (localName(name) === 'link') take(found.pages, attributes['href']);
      },
      ontext(data) {
        // An address is at most 2,048 characters; the rest is not kept.
        if (path.at(-1) === 'loc' && text.length < 4096) text += data;
      },
      onclosetag() {
        const parent = path.at(-2);
        if (path.pop() !== 'loc') return;
        if (parent === 'url') take(found.pages, text);
        if (parent === 'sitemap') take(found.sitemaps, text);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  feed(parser, bytes);
  return { pages: [...found.pages], sitemaps: [...found.sitemaps] };
}

function feed(parser: Parser, bytes: Uint8Array): void {
  const decoder = new StringDecoder('utf8');
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length; at += step) {
    parser.write(decoder.write(Buffer.from(bytes.subarray(at, at + step))));
  }
  parser.end(decoder.end());
}

const localName = (name: string): string =>
  name.slice(name.indexOf(':') + 1).toLowerCase();
