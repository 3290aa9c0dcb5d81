import { Run, type RunStore } from '../domain/run.ts';
import { siteOfRun } from '../domain/run-of-night.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** Runs of all sites, in DynamoDB. */
export function dynamoRuns(table: DynamoTable): RunStore {
  const find: RunStore['find'] = async (runId) => {
    const item = await table.get(keyOf(runId));
    return item === undefined ? undefined : Run.parse(item);
  };
  return {
    find,
    async start(run) {
      const item = { ...keyOf(run.id), ...run };
      const isNew = await table.put(item, {
        text: 'attribute_not_exists(#pk)',
        names: { '#pk': 'pk' },
      });
      return isNew ? run : ((await find(run.id)) ?? run);
    },
    async finish(runId, state) {
      const known = await table.update(
        keyOf(runId),
        {
          text: 'SET #state = :state',
          names: { '#state': 'state', '#pk': 'pk' },
          values: { ':state': state },
        },
        'attribute_exists(#pk)',
      );
      if (!known) {
        throw new Error(`run ${runId} was never started: it cannot end`);
      }
    },
    async list(siteId) {
      const runs: Run[] = [];
      for await (const item of table.query(partition('RUN', siteId))) {
        runs.push(Run.parse(item));
      }
      return runs.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
  };
}

function keyOf(runId: string) {
  return { pk: partition('RUN', siteOfRun(runId)), sk: runId };
}
