import { dynamoDecisions } from './dynamo-decisions.ts';
import { dynamoFrontier } from './dynamo-frontier.ts';
import { dynamoGaps } from './dynamo-gaps.ts';
import { dynamoJudgements } from './dynamo-judgements.ts';
import { dynamoKnowledge } from './dynamo-knowledge.ts';
import { dynamoMeasurements } from './dynamo-measurements.ts';
import { dynamoPages } from './dynamo-pages.ts';
import { dynamoPeople } from './dynamo-people.ts';
import { dynamoPromises } from './dynamo-promises.ts';
import { dynamoRegister } from './dynamo-register.ts';
import { dynamoRuns } from './dynamo-runs.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { dynamoTasks } from './dynamo-tasks.ts';

/** Every store that one table holds. */
export function dynamoStores(table: DynamoTable) {
  return {
    runs: dynamoRuns(table),
    frontier: dynamoFrontier(table),
    pages: dynamoPages(table),
    promises: dynamoPromises(table),
    knowledge: dynamoKnowledge(table),
    register: dynamoRegister(table),
    measurements: dynamoMeasurements(table),
    gaps: dynamoGaps(table),
    decisions: dynamoDecisions(table),
    judgements: dynamoJudgements(table),
    tasks: dynamoTasks(table),
    people: dynamoPeople(table),
  };
}
