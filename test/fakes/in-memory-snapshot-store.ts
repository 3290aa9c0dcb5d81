import type { SnapshotStore } from '../../shared/domain/snapshot.ts';

export function inMemorySnapshotStore(): SnapshotStore & {
  readonly hashes: () => string[];
} {
  const snapshots = new Map<string, Uint8Array>();
  return {
    hashes: () => [...snapshots.keys()],
    addressOf: (contentHash) => `snapshots/${contentHash}`,
    async put(contentHash, bytes) {
      snapshots.set(contentHash, bytes.slice());
    },
    async get(contentHash) {
      return snapshots.get(contentHash);
    },
  };
}
