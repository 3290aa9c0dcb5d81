import type { AlertMessage } from '../domain/outbox.ts';
import type { AlertInput } from './alert-input.ts';
import { briefingMessages } from './briefing-messages.ts';
import { digest } from './digest.ts';
import { gapEvents } from './gap-events.ts';
import { instantMessages } from './instant.ts';

/**
 * Answers everything worth telling after a run: one event for each transition
 * of a gap, one digest for each audience, a message of its own for a new gap
 * that cannot wait, and one for each new briefing task. Ids are deterministic: sending twice is sending once.
 */
export function composeAlerts(input: AlertInput): AlertMessage[] {
  return [
    ...gapEvents(input),
    ...input.audiences.flatMap((audience) => instantMessages(input, audience)),
    ...briefingMessages(input),
    ...input.audiences.map((audience) => digest(input, audience)),
  ];
}
