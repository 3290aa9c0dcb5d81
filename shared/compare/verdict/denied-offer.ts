import type { Topic } from '../../domain/topic.ts';
import type { IndexedStatement } from '../match/indexed-article.ts';
import { idsOf } from '../match/speech.ts';
import { deniedBeside, negations, offering } from '../subjects/negations.ts';
import { topicSubjects } from '../subjects/topic-subjects.ts';

/** Of nearly everything that is sold, so that denying it refuses no offer. */
const ofAnySale: ReadonlySet<string> = new Set(['payment', 'interest']);

/** Words between what denies and what is denied: "not offer any payment plan". */
const reach = 5;

/**
 * Answers whether a sentence denies what a topic is about, and not something
 * beside it: "no instalments", "instalments are not possible", but neither
 * "in instalments without interest" nor "patients without insurance may pay in
 * instalments".
 */
export function deniesOffer(
  topic: Topic,
  { statement: { quote, lang } }: IndexedStatement,
): boolean {
  const words = wordsOf(lang);
  if (words === undefined) return false;
  const clauses = quote.split(/[,;.!?()–—]\s|[.!?]$/u);
  return clauses.some((clause) =>
    [...clause.matchAll(words.denying)].some((denying) => {
      const before = lastWords(clause.slice(0, denying.index));
      const after = clause.slice(denying.index + denying[0].length);
      if (words.beside.test(after)) return false;
      if (names(topic, firstWords(after), lang)) return true;
      const isOffered = after.trim() === '' || words.offering.test(after);
      return isOffered && names(topic, before, lang);
    }),
  );
}

type Words = {
  readonly denying: RegExp;
  readonly beside: RegExp;
  readonly offering: RegExp;
};

const words: ReadonlyMap<string, Words> = new Map(
  Object.entries(negations).map(([lang, denying]): [string, Words] => [
    lang,
    {
      denying: new RegExp(`(?<!\\p{L})(?:${denying})(?!\\p{L})`, 'giu'),
      beside: new RegExp(`^\\s(?:${deniedBeside[lang]})(?!\\p{L})`, 'iu'),
      offering: new RegExp(
        `^(?:\\s\\S+){0,2}\\s(?:${offering[lang]})(?!\\p{L})`,
        'iu',
      ),
    },
  ]),
);

function wordsOf(lang: string): Words | undefined {
  return words.get(lang.slice(0, 2));
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/, reach).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-reach).join(' ');
}

function names(topic: Topic, text: string, lang: string): boolean {
  const said = idsOf(text, lang);
  return topicSubjects[topic].some((any) =>
    any.some((id) => !ofAnySale.has(id) && said.has(id)),
  );
}
