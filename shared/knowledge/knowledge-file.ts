/** One file to import, wherever it lies. */
export type KnowledgeFile = {
  /** As the person who sent it knows it: a path below the folder, a key. */
  readonly name: string;
  /** May stop one byte after `largestFileBytes`; it is refused then. */
  readonly bytes: Uint8Array;
  /** Why its bytes could not be had, when they could not. */
  readonly failure?: string;
  /** Somebody asked for this very file: it is never left aside. */
  readonly isNamed?: boolean;
};
