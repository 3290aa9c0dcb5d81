import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProductVersions } from '../domain/product-versions.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Answers the versions of reading and of comparing, from the sources of this
 * checkout. A bundled function has none: it is told when it is deployed.
 */
export function productVersions(): ProductVersions {
  const reading = ['crawl/read-page-bytes.ts', 'extract/read-page.ts'];
  const comparing = ['compare/compare-site.ts'];
  return {
    readerVersion: versionOf(reading.map((path) => join('shared', path))),
    compareVersion: versionOf(comparing.map((path) => join('shared', path))),
  };
}

/**
 * Answers a digest of source files of a folder, of all that they import there,
 * and of its `package.json`, which pins the packages that they import. Throws
 * where one of them is not there.
 */
export function versionOf(entries: readonly string[], folder = root): string {
  const files = new Map<string, string>();
  const waiting = ['package.json', ...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const source = readFileSync(join(folder, path), 'utf8');
    files.set(path, source);
    waiting.push(...importedBy(path, source));
  }
  const digest = createHash('sha256');
  for (const file of [...files].sort()) digest.update(file.join('\0'));
  return digest.digest('base64url').slice(0, 16);
}

function importedBy(path: string, source: string): readonly string[] {
  const imports = source.matchAll(/(?:from|import) '(\.[^']+)'/g);
  return [...imports].map(([, to = '']) => join(dirname(path), to));
}
