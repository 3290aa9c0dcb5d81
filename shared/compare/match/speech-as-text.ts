import type { SearchReach } from '../../domain/judgement.ts';
import { type Ids, type Speech, type Spoken, weighed } from './speech.ts';

/** Answers ids as one text, in their order; no id holds a space. */
export function idsAsText(ids: Ids): string {
  return [...ids].join(' ');
}

/** Answers the words of a speech as a search is remembered by them. */
export function wordsOfSpeech({
  said,
  around,
}: Speech): Pick<SearchReach, 'said' | 'around'> {
  return { said: idsAsText(said), around: idsAsText(around) };
}

/** Answers the ids of such a text, in their order. */
export function idsFromText(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Answers all ids as one text, those in its own words first. */
export function spokenAsText({ said, everything }: Spoken): string {
  const above = [...everything].filter((id) => !said.has(id));
  return `${idsAsText(said)}|${above.join(' ')}`;
}

/** Answers all ids of such a text, in their order. */
export function everythingIn(text: string): string[] {
  return idsFromText(text.replace('|', ' ').trim());
}

/** Answers what such a text says: the same as when it was read. */
export function spokenFromText(text: string): Spoken {
  const [said = '', above = ''] = text.split('|');
  return {
    said: weighed(recalledIds(said, '')),
    everything: weighed(recalledIds(said, above)),
  };
}

/** Answers the speech of these ids: the same as when they were read. */
export function recalledSpeech(said: string, around: string): Speech {
  return {
    said: weighed(recalledIds(said, '')),
    around: weighed(recalledIds('', around)),
    everything: weighed(recalledIds(said, around)),
  };
}

/** Answers the ids of two texts in one set, those of the first first. */
export function recalledIds(said: string, around: string): Set<string> {
  return new Set([...idsFromText(said), ...idsFromText(around)]);
}
