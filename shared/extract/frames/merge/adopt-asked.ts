import type { Term } from '../../../domain/term.ts';
import type { Topic } from '../../../domain/topic.ts';
import { textOfSentence } from '../analyse.ts';
import type { ReadSentence } from '../read-sentence.ts';
import type { Candidate } from '../read-text.ts';
import { inRole } from '../topic-terms.ts';

/** What a customer may ask for so long. */
const windows: ReadonlySet<Topic> = new Set<Topic>([
  'price-match',
  'return-window',
  'exchange',
  'money-back',
  'warranty',
]);

/**
 * Gives an answer the time that its question names: "Found it cheaper within
 * 14 days? We refund the difference." holds for 14 days.
 */
export function adoptAsked(
  sentences: readonly ReadSentence[],
): readonly ReadSentence[] {
  return sentences.map((sentence, at) => {
    const asked = sentences[at - 1];
    const time = asked && timeAsked(asked, sentence);
    return time ? withTime(sentence, asked, time) : sentence;
  });
}

/** The one time that a question right before a sentence names. */
function timeAsked(
  { block, view }: ReadSentence,
  answer: ReadSentence,
): Term | undefined {
  if (!view.sentence.isQuestion || block !== answer.block) return undefined;
  const times = view.terms.filter(({ term }) => term.type === 'duration');
  return times.length === 1 ? times[0]?.term : undefined;
}

function withTime(
  sentence: ReadSentence,
  { block: { selector, place }, view }: ReadSentence,
  time: Term,
): ReadSentence {
  const quote = textOfSentence(view);
  const add = ({ match, reading }: Candidate): Candidate => {
    const { topic, terms } = reading;
    const isTimed = terms.some(({ type }) => type === 'duration');
    if (isTimed || !windows.has(topic)) return { match, reading };
    const alsoAt = [...(reading.alsoAt ?? []), { quote, selector, place }];
    const added = inRole(time, topic, terms);
    return { match, reading: { ...reading, terms: [...terms, added], alsoAt } };
  };
  return { ...sentence, candidates: sentence.candidates.map(add) };
}
