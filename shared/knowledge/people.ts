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

/** A person says that they know an article as it stood on a date. */
export const Acknowledgement = z.object({
  article: ArticleId,
  person: PersonId,
  acknowledgedAt: CalendarDate,
  /** The article's version, when the table names it. */
  version: z.string().optional(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

/** Where members and acknowledgements are kept; each twice is once. */
export type PeopleStore = {
  saveMember(member: Member): Promise<void>;
  saveAcknowledgement(acknowledgement: Acknowledgement): Promise<void>;
};
