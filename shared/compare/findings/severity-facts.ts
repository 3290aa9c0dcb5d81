import type { GapType } from '../../domain/gap.ts';
import type { PublicPromise } from '../../domain/promise.ts';
import type { Reason } from '../../domain/reason.ts';

/** What the severity of a gap is worked out from. */
export type SeverityFacts = {
  readonly type: GapType;
  readonly promise: PublicPromise;
  /** True where a differing term leaves the customer better off in public. */
  readonly publicIsKinder: boolean;
  /** Teams that would have to know, and those of them that do not. */
  readonly teams: number;
  readonly unbriefedTeams: number;
  /** ISO date. */
  readonly asOf: string;
};

/** Points of a severity, and why so many. */
export type Addend = { readonly points: number; readonly because: Reason };
