import { describe, expect, it } from 'vitest';
import { nightProgress } from '../../functions/cli/night-progress.ts';

/** Shows steps to a log; answers its lines. */
function linesIn(lang: 'en' | 'fr', settled: readonly number[]): string[] {
  const lines: string[] = [];
  const stream = Object.assign(Object.create(process.stderr), {
    isTTY: false,
    write: (line: string) => lines.push(line.trimEnd()) > 0,
  });
  const progress = nightProgress(lang, stream);
  progress.show({ step: 'plan-run', planned: 0, settled: 0 });
  for (const one of settled) {
    progress.show({ step: 'fetch-batch', planned: 250, settled: one });
  }
  progress.end();
  return lines;
}

describe('how far a night is', () => {
  it('is told step by step, and for each hundred pages, to a log', () => {
    expect(linesIn('en', [1, 50, 100, 150, 250])).toEqual([
      'planning the run',
      'reading pages',
      'reading pages: 100 of 250',
      'reading pages: 200 of 250',
    ]);
  });

  it('is told in French as well', () => {
    expect(linesIn('fr', [1, 100])).toEqual([
      'préparation du passage',
      'lecture des pages',
      'lecture des pages\u00a0: 100 sur 250',
    ]);
  });
});
