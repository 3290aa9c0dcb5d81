import * as z from 'zod';
import { TeamId } from './article.ts';
import { SeverityLevel } from './gap.ts';

/** Who is told: one address, the teams it stands for, and its language. */
export const Audience = z.strictObject({
  /** Name of the address: a team, a channel, a mailing list. */
  id: TeamId,
  /** Gaps of these teams; empty means every gap. */
  teams: z.array(TeamId).default([]),
  lang: z.enum(['en', 'fr']).default('en'),
  /** The nightly digest lists gaps at or above it. */
  digestFrom: SeverityLevel.default('low'),
  /** Whether it is told of `unclear` gaps, which ask for better words only. */
  unclear: z.boolean().default(false),
  /** A message of its own for each new gap at or above it. */
  instantFrom: z.union([SeverityLevel, z.literal('none')]).default('critical'),
});
export type Audience = z.infer<typeof Audience>;
