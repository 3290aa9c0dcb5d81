import { Decision, type DecisionStore } from '../domain/decision.ts';
import { putPacked, unpack } from './dynamo-packed-item.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

/** What people decided on the gaps of all sites, in DynamoDB. */
export function dynamoDecisions(table: DynamoTable): DecisionStore {
  return {
    async list(siteId) {
      const decisions: Decision[] = [];
      const pk = partition('GAP', siteId);
      for await (const item of table.query(pk, { prefix: 'DECISION#' })) {
        decisions.push(Decision.parse(await unpack(table, item)));
      }
      return decisions;
    },
    async add(siteId, decision) {
      const sk = `DECISION#${decision.at}#${decision.id}`;
      await putPacked(table, { pk: partition('GAP', siteId), sk }, decision, {
        text: 'attribute_not_exists(#pk)',
        names: { '#pk': 'pk' },
      });
    },
  };
}
