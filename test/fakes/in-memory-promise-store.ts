import type {
  PromiseStore,
  PublicPromise,
} from '../../shared/domain/promise.ts';

export type InMemoryPromiseStore = PromiseStore & {
  /** How many times anything was saved or removed. */
  readonly writes: () => number;
};

export function inMemoryPromiseStore(): InMemoryPromiseStore {
  const promises = new Map<
    string,
    { siteId: string; promise: PublicPromise }
  >();
  let writes = 0;
  return {
    async list(siteId) {
      return [...promises.values()]
        .filter((kept) => kept.siteId === siteId)
        .map(({ promise }) => promise)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async save(siteId, promise) {
      writes += 1;
      promises.set(`${siteId} ${promise.id}`, { siteId, promise });
    },
    async remove(siteId, promiseId) {
      writes += 1;
      promises.delete(`${siteId} ${promiseId}`);
    },
    writes: () => writes,
  };
}
