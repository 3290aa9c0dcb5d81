import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Report } from '../../shared/domain/report.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import { aGap, aMention, aPromise, aReport } from './sample-report.ts';

const Sarif = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({ rules: z.array(z.object({ id: z.string() })) }),
      }),
      invocations: z.array(
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.unknown()),
        }),
      ),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string() }),
              }),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(z.unknown()),
        }),
      ),
    }),
  ]),
});

function runOf(report: Report) {
  return Sarif.parse(JSON.parse(renderSarif(report))).runs[0];
}

describe('renderSarif', () => {
  it('knows a gap by its id, so that it stays the same alert', () => {
    const [result] = runOf(aReport()).results;

    expect(result).toMatchObject({
      ruleId: 'contradicted',
      level: 'error',
      partialFingerprints: { 'promiseGap/v1': 'g-returns' },
    });
  });

  it('points each result at its rule', () => {
    const { results, tool } = runOf(
      aReport({ gaps: [aGap({ type: 'unclear' })] }),
    );

    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]?.id).toBe('unclear');
  });

  it('encodes an address that is not a URI as it stands', () => {
    const promises = [
      aPromise({ mentions: [aMention({ url: '/nos magasins/é.html' })] }),
    ];

    const [result] = runOf(aReport({ promises })).results;

    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      '/nos%20magasins/%C3%A9.html',
    );
  });

  it('suppresses what a person decided', () => {
    const report = aReport({ gaps: [aGap({ state: 'dismissed' })] });

    expect(runOf(report).results[0]?.suppressions).toHaveLength(1);
  });

  it('reports a page that could not be checked as trouble, not as a result', () => {
    const run = runOf(
      aReport({
        gaps: [],
        complete: false,
        issues: [{ url: '/x', issue: 'timeout', detail: '' }],
      }),
    );

    expect(run.results).toEqual([]);
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(run.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  it('has a result for a promise that is gone, without a place', () => {
    const report = aReport({
      promises: [],
      gaps: [aGap({ type: 'withdrawn', promise: null })],
    });

    expect(runOf(report).results[0]?.locations).toEqual([]);
  });
});
