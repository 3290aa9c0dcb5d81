import type { GapEvent } from '../domain/gap.ts';
import type { AlertMessage } from '../domain/outbox.ts';
import { type GapView, gapViews } from '../report/gap-view.ts';
import type { AlertInput } from './alert-input.ts';
import { detailOf } from './gap-message.ts';
import { gapText, headOf } from './gap-text.ts';

/** Audience of messages that programs read: tickets, dashboards, archives. */
export const machines = 'events';

/** Answers one event for each transition of a gap, for programs to act on. */
export function gapEvents(input: AlertInput): AlertMessage[] {
  const view = gapViews(input.report);
  const views = new Map(input.report.gaps.map((gap) => [gap.id, view(gap)]));
  return [...input.events, ...(input.decided ?? [])].map((event) =>
    messageOf(event, views.get(event.gap), input),
  );
}

/** Answers the EventBridge detail type of a transition. */
function detailTypeOf({ from, to }: GapEvent): string {
  switch (to) {
    case 'open':
      return from === null ? 'Gap Opened' : 'Gap Reopened';
    case 'in-progress':
      return 'Gap Updated';
    case 'resolved':
      return 'Gap Resolved';
    case 'dismissed':
      return 'Gap Dismissed';
    case 'accepted':
      return 'Gap Accepted';
  }
}

function messageOf(
  event: GapEvent,
  view: GapView | undefined,
  input: AlertInput,
): AlertMessage {
  const detailType = detailTypeOf(event);
  const id = idOf(event, input.runId);
  return {
    id,
    detailType,
    audience: machines,
    subject: view
      ? `${detailType}: ${headOf(view, undefined, 'en')}`
      : `${detailType}: ${event.gap}`,
    body: view ? gapText(view, undefined, 'en') : `${event.why}\n`,
    detail: detailOf(
      {
        id,
        detailType,
        occurredAt: event.at,
        purpose: 'event',
        gaps: [view ?? event.gap],
      },
      input,
    ),
  };
}

/** A run takes a gap from state to state once; a person may do so again. */
function idOf({ gap, from, to, at, runId }: GapEvent, told: string): string {
  const step = `${told}_event_${gap}_${from ?? 'none'}_${to}`;
  return runId === null ? `${step}_${at}` : step;
}
