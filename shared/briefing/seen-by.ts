import type { Gap } from '../domain/gap.ts';
import type { Mention, PublicPromise } from '../domain/promise.ts';
import { dateIn } from '../domain/run-of-night.ts';
import type { Team } from '../domain/team.ts';
import type { BriefingFacts } from './briefing-facts.ts';

/**
 * Answers the place of a promise that a team is shown, and since when it
 * stands there: the words that differ where some do, else words in the team's
 * own language, else the first place there is.
 */
export function seenBy(
  { gap, promise }: { gap: Gap; promise: PublicPromise | undefined },
  { lang, timeZone }: Pick<Team, 'lang' | 'timeZone'>,
): Pick<BriefingFacts, 'mention' | 'seenSince'> {
  const mentions = promise?.mentions ?? [];
  const [difference] = gap.differences;
  const wanted = difference
    ? ({ quote }: Mention) => quote === difference.publicQuote
    : (one: Mention) => one.lang.split('-')[0] === lang;
  const mention = mentions.find(wanted) ?? mentions[0];
  const since = mention?.firstSeen ?? gap.firstSeen;
  return { mention, seenSince: dateIn(timeZone, new Date(since)) };
}
