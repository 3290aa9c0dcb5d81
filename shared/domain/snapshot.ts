/** Page bytes under the sha256 of their content; `put` twice is once. */
export type SnapshotStore = {
  put(contentHash: string, bytes: Uint8Array): Promise<void>;
  get(contentHash: string): Promise<Uint8Array | undefined>;
  /** Where a person finds it: a file path or an s3:// address. */
  addressOf(contentHash: string): string;
};
