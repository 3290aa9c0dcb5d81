import { Measurement, type MeasurementStore } from '../domain/measurement.ts';
import type { DynamoTable } from './dynamo-table.ts';
import { partition } from './table-families.ts';

const measurements = partition('KNOWLEDGE', 'measurement');

/** How the company keeps what it promises, in DynamoDB. */
export function dynamoMeasurements(table: DynamoTable): MeasurementStore {
  return {
    async list() {
      const items = await Array.fromAsync(table.query(measurements));
      return items.map((item) => Measurement.parse(item));
    },
    async save(measurement) {
      const { promise, topic, period } = measurement;
      const sk = `${promise ?? topic}#${period}`;
      await table.put({ pk: measurements, sk, ...measurement });
    },
  };
}
