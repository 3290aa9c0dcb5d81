import { fill } from '../platform/phrase.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import type { BriefingWords } from './briefing-words.ts';
import { standsUnder } from './stands-under.ts';

type Named = Pick<BriefingFacts, 'topic' | 'promise'>;

/** What a promise is about; only opening hours are called so. */
export function nameTopic(
  { topic, promise }: Named,
  words: BriefingWords,
): string {
  const isKept =
    topic === 'availability' &&
    promise?.terms.every(({ type }) => type !== 'hours');
  return isKept ? words.withoutHours : words.topics[topic];
}

/** The same, with what the promise stands under on its page. */
export function nameTopicAtPlace(facts: Named, words: BriefingWords): string {
  const topic = nameTopic(facts, words);
  const [lang = ''] = words.locale.split('-');
  const place = facts.promise && standsUnder(facts.promise, lang);
  return place ? fill(words.under, { topic, place }) : topic;
}
