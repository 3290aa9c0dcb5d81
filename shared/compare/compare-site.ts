import type { Gap } from '../domain/gap.ts';
import type {
  FrontierStore,
  GapStore,
  KnowledgeStore,
  PageStore,
  PromiseStore,
  RunStore,
} from '../domain/ports.ts';

export type CompareSiteDeps = {
  readonly runs: Pick<RunStore, 'find' | 'list'>;
  readonly pages: Pick<PageStore, 'list'>;
  readonly frontier: Pick<FrontierStore, 'list'>;
  readonly promises: PromiseStore;
  readonly knowledge: Pick<KnowledgeStore, 'articles' | 'briefings'>;
  readonly gaps: GapStore;
};

/** What a run's comparison changed. */
export type SiteComparison = {
  /** False where a page could not be read: nothing was resolved then. */
  readonly complete: boolean;
  readonly promises: number;
  readonly opened: readonly Gap[];
  readonly reopened: readonly Gap[];
  readonly changed: readonly Gap[];
  readonly resolved: readonly Gap[];
  readonly unchanged: number;
};

/**
 * Compares what a run saw with the knowledge base and keeps the gaps. Doing
 * it again for the same run ends in the same stored state.
 */
export async function compareSite(
  _run: { readonly siteId: string; readonly runId: string },
  _deps: CompareSiteDeps,
): Promise<SiteComparison> {
  return {
    complete: false,
    promises: 0,
    opened: [],
    reopened: [],
    changed: [],
    resolved: [],
    unchanged: 0,
  };
}
