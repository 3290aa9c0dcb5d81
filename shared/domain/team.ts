import * as z from 'zod';
import { TeamId } from './article.ts';
import { Topic } from './topic.ts';

const Time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('a time of day, such as 08:30');

/** When a team talks to customers, in its own time zone. */
const Shift = z.strictObject({
  /** ISO weekdays, Monday is 1. */
  days: z.array(z.int().min(1).max(7)).min(1),
  opens: Time,
  closes: Time,
});
export type Shift = z.infer<typeof Shift>;

/** Monday to Friday, nine to five: assumed until a team says its own. */
export const officeHours: readonly Shift[] = [
  { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' },
];

/** People who talk to customers, or to the outside. */
export const Team = z.strictObject({
  id: TeamId,
  name: z.string().min(1).optional(),
  /** The language its briefings are written in. */
  lang: z.enum(['en', 'fr']).default('en'),
  /** Topics it is briefed on where no article says who must know. */
  topics: z.array(Topic).default([]),
  timeZone: z.string().default('UTC'),
  shifts: z
    .array(Shift)
    .min(1)
    .default([...officeHours]),
  /** Briefings a team can take in between two openings. */
  tasksPerShift: z.int().min(1).default(5),
});
export type Team = z.infer<typeof Team>;
