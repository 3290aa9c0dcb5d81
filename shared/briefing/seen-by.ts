import { fullestFirst } from '../domain/fullest-first.ts';
import type { Gap } from '../domain/gap.ts';
import type { Mention, PublicPromise } from '../domain/promise.ts';
import { dateIn } from '../domain/run-of-night.ts';
import type { Team } from '../domain/team.ts';
import type { BriefingFacts } from './briefing-facts.ts';

/**
 * Answers the place of a promise that a team is shown, and since when it
 * stands there. All places of a promise say the same, so it is one in the
 * team's own language where there is one; where two pages differ, it is the
 * very words that do.
 */
export function seenBy(
  { gap, promise }: { gap: Gap; promise: PublicPromise | undefined },
  { lang, timeZone }: Pick<Team, 'lang' | 'timeZone'>,
): Pick<BriefingFacts, 'mention' | 'seenSince'> {
  const mentions = promise ? fullestFirst(promise) : [];
  const [difference] = gap.differences;
  const differs = mentions.filter(
    ({ quote }) => quote === difference?.publicQuote,
  );
  const own = mentions.filter((one) => languageOf(one) === lang);
  const best = gap.type === 'inconsistent' ? [] : own;
  const mention = [
    ...differs.filter((one) => best.includes(one)),
    ...best,
    ...differs,
    ...own,
    ...mentions,
  ][0];
  const since = mention?.firstSeen ?? gap.firstSeen;
  return { mention, seenSince: dateIn(timeZone, new Date(since)) };
}

function languageOf({ lang }: Mention): string | undefined {
  return lang.split('-')[0];
}
