import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GeneratedPage, generateSite } from './generated-site.ts';

/** Pages to read, by what they are; none where their folder is absent. */
export type Corpora = ReadonlyMap<string, readonly GeneratedPage[]>;

/** Real pages may lie beside the checkout; a bench without them says so. */
const folders = ['../shared/pages', '../shared/sites'];

/** Answers `count` generated pages, and the real ones that are there. */
export function loadCorpora(count: number): Corpora {
  return new Map([
    ['generated', generateSite(count)],
    ...folders.map((folder) => [folder, pagesIn(folder)] as const),
  ]);
}

function pagesIn(folder: string): readonly GeneratedPage[] {
  if (!existsSync(folder)) return [];
  return globSync(path.join(folder, '**/*.html')).map((file) => ({
    url: `https://shop.example/${path.relative(folder, file)}`,
    html: readFileSync(file, 'utf8'),
  }));
}
