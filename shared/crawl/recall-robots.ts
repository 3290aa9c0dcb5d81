import type { SnapshotStore } from '../domain/snapshot.ts';
import { type RobotsRule, readRobots } from './robots.ts';
import type { RobotsReference } from './wave-plan.ts';

/** What forbids a URL: a rule, or an origin that must not be asked at all. */
export type Forbids =
  | ({ readonly kind: 'rule' } & RobotsRule)
  | { readonly kind: 'closed' };

export type OriginRobots = {
  forbiddenBy(url: string): Forbids | undefined;
};

/** What the robots.txt files say that the run's first step has fetched. */
export async function recallRobots(
  references: readonly RobotsReference[],
  { snapshots }: { readonly snapshots: Pick<SnapshotStore, 'get'> },
): Promise<Map<string, OriginRobots>> {
  const recalled = await Promise.all(
    references.map(async (reference) => {
      const text = await textOf(reference, snapshots);
      return [reference.origin, originRobots(reference, text)] as const;
    }),
  );
  return new Map(recalled);
}

/** What one origin's robots.txt forbids, given its text. */
export function originRobots(
  { origin, kind }: RobotsReference,
  text: string,
): OriginRobots {
  if (kind === 'disallow-all')
    return { forbiddenBy: () => ({ kind: 'closed' }) };
  const robots = readRobots(origin, text);
  return {
    forbiddenBy(url) {
      const rule = robots.forbiddenBy(url);
      return rule && { kind: 'rule', ...rule };
    },
  };
}

async function textOf(
  { origin, contentHash }: RobotsReference,
  snapshots: Pick<SnapshotStore, 'get'>,
): Promise<string> {
  if (contentHash === undefined) return '';
  const bytes = await snapshots.get(contentHash);
  if (!bytes) {
    throw new Error(
      `The robots.txt of ${origin} is not among the snapshots (${contentHash}). Plan the run again.`,
    );
  }
  return Buffer.from(bytes).toString('utf8');
}
