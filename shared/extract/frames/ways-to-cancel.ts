import type { Candidate } from './read-text.ts';
import { hitsOf } from './things-of.ts';

/** To move a booking is not to call it off, though the notice is the same. */
export function isMoved({ reading, match }: Candidate): boolean {
  const { atoms } = match.view;
  if (reading.topic !== 'cancellation' || !atoms.has('reschedule'))
    return false;
  const ids = hitsOf(match).map(({ id }) => id);
  return (
    !atoms.has('cancel') ||
    (ids.includes('reschedule') && !ids.includes('cancel'))
  );
}

/** "Cancel whenever you like", with or without a change of plan beside it. */
export function isEndedAtWill({
  reading,
  match: { view },
}: Candidate): boolean {
  return (
    reading.topic === 'cancellation' &&
    view.atoms.has('cancel') &&
    view.atoms.has('any-time')
  );
}
