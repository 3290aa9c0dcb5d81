import { fileURLToPath } from 'node:url';
import { checkSite } from '../../functions/cli/check-site.ts';
import type { Report } from '../../shared/domain/report.ts';

const folder = (name: string) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

/** Answers what `briefed check` finds in the example company, and its pages. */
export async function checkExample(): Promise<Report> {
  const warnings: string[] = [];
  const report = await checkSite({
    targets: [folder('website')],
    knowledge: folder('knowledge'),
    briefings: undefined,
    asOf: '2026-11-21',
    warn: (message) => warnings.push(message),
  });
  if (warnings.length > 0) {
    throw new Error(warnings.join('\n'));
  }
  return report;
}

/** Answers the page of an address as examples/README.md names it. */
export function pageOf(url: string): string {
  const path = URL.parse(url)?.pathname ?? url;
  return path.replace(/index\.html$/, '');
}
