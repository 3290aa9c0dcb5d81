declare module 'dynalite' {
  import type { Server } from 'node:http';

  type Options = {
    /** Folder of its database; in memory without it. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
  };
  function dynalite(options?: Options): Server;
  export = dynalite;
}
