import * as z from 'zod';
import { ArticleId, TeamId } from '../domain/article.ts';
import { CalendarDate } from '../domain/term.ts';

/** Whatever the company names a person by: an address, a staff number. */
export const PersonId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,127}$/u);

/** A person who works in a team. */
export const Member = z.object({
  person: PersonId,
  team: TeamId,
  name: z.string().max(200).optional(),
});
export type Member = z.infer<typeof Member>;

/** As tables write it, or as it is kept. */
const YesOrNo = z.union([
  z.boolean(),
  z.stringbool({
    truthy: ['yes', 'true', '1', 'oui'],
    falsy: ['no', 'false', '0', 'non'],
  }),
]);

const confirmed = {
  person: PersonId,
  acknowledgedAt: CalendarDate,
  /** Whether the questions were answered right; absent if not asked. */
  understood: YesOrNo.optional(),
};

/** A person says that they know an article as it stood on a date. */
export const ArticleAcknowledgement = z.object({
  article: ArticleId,
  ...confirmed,
  /** The article's version, when the table names it. */
  version: z.string().optional(),
});
export type ArticleAcknowledgement = z.infer<typeof ArticleAcknowledgement>;

/** A person confirms a briefing task, by the id that stands on it. */
export const TaskAcknowledgement = z.object({
  task: z.string().regex(/^[0-9a-f]{32}$/),
  ...confirmed,
});
export type TaskAcknowledgement = z.infer<typeof TaskAcknowledgement>;

export const Acknowledgement = z.union([
  ArticleAcknowledgement,
  TaskAcknowledgement,
]);
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** Where members and acknowledgements are kept; each twice is once. */
export type PeopleStore = {
  members(): Promise<readonly Member[]>;
  saveMember(member: Member): Promise<void>;
  acknowledgements(): Promise<readonly Acknowledgement[]>;
  saveAcknowledgement(acknowledgement: Acknowledgement): Promise<void>;
};
