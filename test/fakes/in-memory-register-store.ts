import type {
  RegisterEntry,
  RegisterStore,
} from '../../shared/domain/register.ts';

export function inMemoryRegisterStore(): RegisterStore {
  const entries = new Map<string, { siteId: string; entry: RegisterEntry }>();
  return {
    async record(siteId, entry) {
      const key = `${siteId} ${entry.promise.id} ${entry.at}`;
      entries.set(key, { siteId, entry: structuredClone(entry) });
    },
    async list(siteId) {
      return [...entries.values()]
        .filter((kept) => kept.siteId === siteId)
        .map(({ entry }) => entry);
    },
  };
}
