import type { Outbox } from '../domain/outbox.ts';
import { machines } from './gap-events.ts';

/** Programs hear everything; people hear what is written for them. */
export function peopleAndMachines(outboxes: {
  readonly people: Outbox;
  readonly machines: Outbox;
}): Outbox {
  return {
    async send(message) {
      await outboxes.machines.send(message);
      if (message.audience !== machines) {
        await outboxes.people.send(message);
      }
    },
  };
}
