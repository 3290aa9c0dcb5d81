import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { CalendarDate } from '../domain/term.ts';
import { PersonId } from '../knowledge/people.ts';

/** Who may confirm which briefing task, and until when. */
export const AcknowledgeClaim = z.object({
  task: z.string().regex(/^[0-9a-f]{32}$/),
  person: PersonId,
  /** The last day on which the link is good, in UTC. */
  until: CalendarDate,
});
export type AcknowledgeClaim = z.infer<typeof AcknowledgeClaim>;

/** Answers the part of a link that only who holds the key can make. */
export function signClaim(claim: AcknowledgeClaim, key: string): string {
  const said = Buffer.from(JSON.stringify(claim)).toString('base64url');
  return `${said}.${signatureOf(said, key)}`;
}

/**
 * Answers what a link lets its holder do; undefined where it was not made
 * with this key, was changed, or is over on this day.
 */
export function readClaim(
  token: string,
  key: string,
  today: string,
): AcknowledgeClaim | undefined {
  const [said = '', signature = '', ...rest] = token.split('.');
  const made = Buffer.from(signatureOf(said, key));
  const given = Buffer.from(signature);
  if (
    rest.length > 0 ||
    made.length !== given.length ||
    !timingSafeEqual(made, given)
  ) {
    return undefined;
  }
  const text = Buffer.from(said, 'base64url').toString();
  const claim = AcknowledgeClaim.parse(JSON.parse(text));
  return today <= claim.until ? claim : undefined;
}

function signatureOf(said: string, key: string): string {
  return createHmac('sha256', key).update(said).digest('base64url');
}
