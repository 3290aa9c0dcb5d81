import { BriefingTask, type TaskStore } from '../domain/briefing-task.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** Briefing tasks of all sites, in DynamoDB. */
export function dynamoTasks(table: DynamoTable): TaskStore {
  return {
    async list(siteId) {
      const tasks: BriefingTask[] = [];
      for await (const item of table.query(partition('TASK', siteId))) {
        tasks.push(BriefingTask.parse(await unpack(table, item)));
      }
      return tasks;
    },
    async save(siteId, task) {
      const key = { pk: partition('TASK', siteId), sk: task.id };
      await putPacked(table, key, task);
    },
  };
}
