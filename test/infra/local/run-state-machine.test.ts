import { describe, expect, it } from 'vitest';
import type { LocalHandlers } from '../../../infra/local/local-handlers.ts';
import { runStateMachine } from '../../../infra/local/run-state-machine.ts';

const siteId = 'shop';
const runId = 'shop_2026-11-21';
const plan = (wave: number, batches: string[]) => ({
  siteId,
  runId,
  wave,
  delayMs: 0,
  robots: [],
  batches,
  more: batches.length > 0,
});

/** Handlers that note who was called with what. */
function handlers(change: Partial<LocalHandlers> = {}) {
  const calls: [string, unknown][] = [];
  const noted: LocalHandlers = {
    'plan-run': async () => plan(0, ['w0-0', 'w0-1']),
    'fetch-batch': async () => ({
      siteId,
      runId,
      wave: 0,
      batch: 'w0-0',
      read: 1,
      unchanged: 0,
      failed: 0,
      setAside: 0,
    }),
    'plan-wave': async () => plan(1, []),
    compare: async () => ({
      siteId,
      runId,
      complete: true,
      promises: 0,
      compared: 0,
      opened: 0,
      reopened: 0,
      changed: 0,
      decided: 0,
      resolved: 0,
      unchanged: 0,
    }),
    report: async () => ({
      siteId,
      runId,
      complete: true,
      reportAddress: 'r.html',
    }),
    alert: async () => ({
      siteId,
      runId,
      complete: true,
      reportAddress: 'r.html',
      sent: 2,
    }),
    ...change,
  };
  const note =
    <Answer>(name: string, handler: (event: unknown) => Promise<Answer>) =>
    (event: unknown) => {
      calls.push([name, event]);
      return handler(event);
    };
  const watched: LocalHandlers = {
    'plan-run': note('plan-run', noted['plan-run']),
    'fetch-batch': note('fetch-batch', noted['fetch-batch']),
    'plan-wave': note('plan-wave', noted['plan-wave']),
    compare: note('compare', noted.compare),
    report: note('report', noted.report),
    alert: note('alert', noted.alert),
  };
  const named = (name: string) =>
    calls.filter(([called]) => called === name).map(([, event]) => event);
  return { calls, named, watched };
}

describe('the nightly run on one machine', () => {
  it('walks every step once when one wave is all', async () => {
    const { calls, named, watched } = handlers();

    const output = await runStateMachine({ siteId }, watched);

    expect(calls.map(([name]) => name)).toEqual([
      'plan-run',
      'fetch-batch',
      'fetch-batch',
      'plan-wave',
      'compare',
      'report',
      'alert',
    ]);
    expect(named('fetch-batch')).toEqual([
      { siteId, runId, wave: 0, delayMs: 0, batch: 'w0-0' },
      { siteId, runId, wave: 0, delayMs: 0, batch: 'w0-1' },
    ]);
    expect(output).toMatchObject({ runId, sent: 2 });
  });

  it('goes on wave by wave while there are links to follow', async () => {
    const waves = [plan(1, ['w1-0']), plan(2, ['w2-0']), plan(3, [])];
    const { named, watched } = handlers({
      'plan-wave': async () => waves.shift() ?? plan(9, []),
    });

    await runStateMachine({ siteId }, watched);

    expect(named('fetch-batch')).toMatchObject([
      { batch: 'w0-0' },
      { batch: 'w0-1' },
      { batch: 'w1-0' },
      { batch: 'w2-0' },
    ]);
    expect(named('plan-wave')).toMatchObject([
      { wave: 0 },
      { wave: 1 },
      { wave: 2 },
    ]);
  });

  it('compares what there is when nothing is to be fetched', async () => {
    const { calls, watched } = handlers({
      'plan-run': async () => plan(0, []),
    });

    await runStateMachine({ siteId }, watched);

    expect(calls.map(([name]) => name)).toEqual([
      'plan-run',
      'compare',
      'report',
      'alert',
    ]);
  });

  it('gives up a batch that cannot be fetched, and goes on', async () => {
    const { named, watched } = handlers({
      'fetch-batch': async () => {
        throw errorNamed('ItemTooLargeError');
      },
    });

    const output = await runStateMachine({ siteId }, watched);

    expect(named('fetch-batch')).toHaveLength(2);
    expect(output).toMatchObject({ runId });
  });

  it('tries a step again that failed for a moment', async () => {
    let time = 0;
    const { named, watched } = handlers({
      'plan-wave': async () => {
        time += 1;
        if (time === 1) throw errorNamed('ThrottlingException');
        return plan(1, []);
      },
    });

    await runStateMachine({ siteId }, watched);

    expect(named('plan-wave')).toHaveLength(2);
  });

  it('stops with the cause when a step cannot succeed', async () => {
    const { calls, watched } = handlers({
      'plan-run': async () => {
        throw errorNamed('UnknownSiteError');
      },
    });

    const output = runStateMachine({ siteId }, watched);

    await expect(output).rejects.toThrow('UnknownSiteError happened');
    expect(calls).toHaveLength(1);
  });
});

function errorNamed(name: string): Error {
  const error = new Error(`${name} happened`);
  error.name = name;
  return error;
}
