/** What another version has read or judged is read or judged anew. */
export type ProductVersions = {
  readonly readerVersion: string;
  readonly compareVersion: string;
};
