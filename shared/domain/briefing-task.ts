import * as z from 'zod';
import { SeverityLevel } from './gap.ts';
import { CalendarDate } from './term.ts';

/** A question that shows whether the briefing was understood. */
export const Question = z.object({ ask: z.string(), answer: z.string() });
export type Question = z.infer<typeof Question>;

/** What a trainer tells a team: facts and their wording, nothing invented. */
export const BriefingText = z.object({
  title: z.string(),
  /** Headed paragraphs in reading order. */
  sections: z.array(z.object({ heading: z.string(), body: z.string() })),
  questions: z.array(Question).length(3),
});
export type BriefingText = z.infer<typeof BriefingText>;

/** Work for a training team: brief this team on this promise by then. */
export const BriefingTask = z.object({
  /** Of gap, team, promise value and article version: a change is new work. */
  id: z.string(),
  gap: z.string(),
  team: z.string(),
  lang: z.enum(['en', 'fr']),
  promise: z.string().nullable(),
  article: z.string().nullable(),
  articleVersion: z.string().nullable(),
  level: SeverityLevel,
  due: z.iso.datetime({ offset: true }),
  /** Openings it was put off by the team's load; 0 when it was not. */
  deferredShifts: z.int().min(0),
  /** ISO instant of the run that asked for it. */
  plannedAt: z.iso.datetime(),
  /** Closed once its gap is; a gap that returns asks for it anew. */
  state: z.enum(['draft', 'published', 'closed']),
  text: BriefingText,
});
export type BriefingTask = z.infer<typeof BriefingTask>;

/** A member of a team confirmed one briefing, as it stood. */
export const BriefingAcknowledgement = z.object({
  team: z.string(),
  member: z.string(),
  promise: z.string(),
  article: z.string().nullable(),
  articleVersion: z.string().nullable(),
  at: CalendarDate,
  /** Whether the three questions were answered right; absent if not asked. */
  understood: z.boolean().optional(),
});
export type BriefingAcknowledgement = z.infer<typeof BriefingAcknowledgement>;

/** How ready a team is to keep a promise. */
export const Readiness = z.object({
  promise: z.string(),
  team: z.string(),
  /** An article tells what the site tells. */
  inKnowledge: z.boolean(),
  /** Every member of the roster was told the present version. */
  told: z.boolean(),
  /** Every member answered the questions right. */
  understood: z.boolean(),
  /** Members who have not confirmed the present version. */
  waiting: z.array(z.string()),
});
export type Readiness = z.infer<typeof Readiness>;

/** Briefing tasks by site; `save` replaces. Closed ones are kept. */
export type TaskStore = {
  list(siteId: string): Promise<readonly BriefingTask[]>;
  save(siteId: string, task: BriefingTask): Promise<void>;
};
