import * as z from 'zod';
import type { Log } from '../../shared/domain/log.ts';
import {
  type ImportDeps,
  importKnowledge,
} from '../../shared/knowledge/import-knowledge.ts';
import type { KnowledgeFile } from '../../shared/knowledge/knowledge-file.ts';

/** What EventBridge tells of a file that was dropped in the bucket. */
const ObjectCreated = z.object({
  detail: z.object({ object: z.object({ key: z.string() }) }),
});

export type ImportKnowledgeDeps = Omit<ImportDeps, 'asOf'> & {
  readonly log: Log;
  readonly now: () => Date;
  readonly readFile: (key: string) => Promise<KnowledgeFile>;
};

/**
 * What was taken is kept. The refused rest is tried again, since an article
 * may arrive after its briefing, and then waits where people look for it.
 */
export class KnowledgeRefusedError extends Error {
  override readonly name = 'KnowledgeRefusedError';
}

export function createHandler(deps: ImportKnowledgeDeps) {
  const { log, now, readFile } = deps;
  return async (event: unknown): Promise<void> => {
    const { key } = ObjectCreated.parse(event).detail.object;
    const asOf = now().toISOString().slice(0, 10);
    const file = await readFile(key);
    const { articles, briefings, refused } = await importKnowledge([file], {
      ...deps,
      asOf,
    });
    log.info('knowledge imported', {
      key,
      articles: articles.length,
      briefings,
      refused: refused.length,
    });
    if (refused.length > 0) {
      throw new KnowledgeRefusedError(
        refused
          .map(({ line, message }) => `${line ?? ''} ${message}`)
          .join(';'),
      );
    }
  };
}
