import type { dynamoStores } from '../../shared/adapters/dynamo-stores.ts';
import type { Outbox } from '../../shared/domain/outbox.ts';
import type { SnapshotStore } from '../../shared/domain/snapshot.ts';

/** Everything a company keeps, on this machine or on AWS. */
export type Stores = ReturnType<typeof dynamoStores> & {
  readonly snapshots: SnapshotStore;
  readonly outbox: Outbox;
  close(): Promise<void>;
};
