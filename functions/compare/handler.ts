import * as z from 'zod';
import {
  type CompareSiteDeps,
  compareSite,
} from '../../shared/compare/compare-site.ts';
import type { Log } from '../../shared/domain/log.ts';

const CompareRequest = z.object({ siteId: z.string(), runId: z.string() });

export type CompareDeps = CompareSiteDeps & { readonly log: Log };

export function createHandler({ log, ...deps }: CompareDeps) {
  return async (event: unknown) => {
    const { siteId, runId } = CompareRequest.parse(event);
    const compared = await compareSite({ siteId, runId }, deps);
    const result = {
      siteId,
      runId,
      complete: compared.complete,
      promises: compared.promises,
      compared: compared.compared,
      opened: compared.opened.length,
      reopened: compared.reopened.length,
      changed: compared.changed.length,
      decided: compared.decided.length,
      resolved: compared.resolved.length,
      unchanged: compared.unchanged,
    };
    log.info('site compared', result);
    return result;
  };
}
