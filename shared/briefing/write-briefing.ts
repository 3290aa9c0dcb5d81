import type { BriefingText } from '../domain/briefing-task.ts';
import type { GapType } from '../domain/gap.ts';
import { fill } from '../platform/phrase.ts';
import { sayDate } from '../platform/say-date.ts';
import { askQuestions } from './ask-questions.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import type { BriefingWords } from './briefing-words.ts';
import { briefingWords } from './choose-words.ts';
import { inWordsOfTeam } from './in-words-of-team.ts';
import { nameTopic, nameTopicAtPlace } from './name-topic.ts';
import { sayTerms } from './say-term.ts';
import { standsUnder } from './stands-under.ts';
import { isToldByValue } from './told-by-value.ts';

/**
 * A first text for the trainer to edit, in the team's language and from facts
 * alone. What is not known is said to be missing, never made up.
 */
export function writeBriefing(
  found: BriefingFacts,
  lang: 'en' | 'fr',
): BriefingText {
  const words = briefingWords(lang);
  const facts = inWordsOfTeam(found, words);
  const section = (heading: keyof BriefingWords['headings'], body: string) => ({
    heading: words.headings[heading],
    body,
  });
  const topic = nameTopic(facts, words);
  return {
    title: fill(words.title[facts.gap.type], { topic }),
    sections: [
      ...(facts.mention
        ? [
            section(
              isGone(facts) ? 'seenBefore' : 'seen',
              seenText(facts, words),
            ),
          ]
        : []),
      // Of other gaps it is not known that no article speaks of it.
      ...(facts.article || facts.gap.type === 'unknown'
        ? [section('article', articleText(facts, words))]
        : []),
      section('changed', changeText(facts, words)),
      section('say', sayText(facts, words)),
      section('remedy', facts.article?.remedy ?? words.noRemedy),
      section('contact', facts.article?.contact ?? words.noContact),
    ],
    questions: askQuestions(facts, words),
  };
}

function isGone({ gap }: BriefingFacts): boolean {
  return gap.type === 'withdrawn';
}

function seenText(facts: BriefingFacts, words: BriefingWords) {
  const { mention, seenSince } = facts;
  const place = placeOfValue(facts);
  const seen = place ? words.seenUnder : words.seen;
  return fill(isGone(facts) ? words.seenBefore : seen, {
    quote: mention?.quote ?? '',
    url: mention?.url ?? '',
    date: sayDate(seenSince, words.locale),
    ...(place && { place }),
  });
}

/** "5 years" alone says not of what: the label of its row does. */
const fewWords = 4;

function placeOfValue({ promise, mention }: BriefingFacts): string | undefined {
  if (!promise || !mention) return undefined;
  if (mention.quote.split(/\s+/).length > fewWords) return undefined;
  return standsUnder(promise, languageOf(mention.lang));
}

function languageOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function articleText(
  { article, articleQuote }: BriefingFacts,
  words: BriefingWords,
): string {
  if (!article) return words.noArticle;
  return fill(articleQuote ? words.article : words.articleNamed, {
    quote: articleQuote ?? '',
    title: article.title,
    date: sayDate(article.updated, words.locale),
  });
}

function changeText({ gap, article }: BriefingFacts, words: BriefingWords) {
  if (gap.differences.length > 0) {
    const phrase =
      gap.type === 'inconsistent' ? words.twoAnswers : words.changed;
    return gap.differences
      .map(({ term, public: seen, internal }) =>
        fill(phrase, { term, public: seen, internal }),
      )
      .join('\n');
  }
  const date = article ? sayDate(article.updated, words.locale) : '';
  return fill(newsOf(gap.type, words), { date });
}

function newsOf(type: GapType, { news }: BriefingWords): string {
  switch (type) {
    case 'unknown':
    case 'unbriefed':
    case 'expired':
    case 'withdrawn':
    case 'unclear':
      return news[type];
    case 'contradicted':
    case 'inconsistent':
      return news.other;
  }
}

/** Types on which staff cannot yet be told one true answer. */
const undecided = new Set(['contradicted', 'inconsistent', 'unclear']);
const over = new Set(['expired', 'withdrawn']);

function sayText(facts: BriefingFacts, words: BriefingWords): string {
  const { gap, promise, mention } = facts;
  if (over.has(gap.type)) return words.sayNoLonger;
  if (undecided.has(gap.type) || !promise) return words.sayAsk;
  const lines = [
    isToldByValue(promise)
      ? fill(words.say, {
          topic: nameTopicAtPlace(facts, words),
          values: sayTerms(promise.terms, words),
        })
      : fill(words.sayAsWritten, { quote: unstopped(mention?.quote ?? '') }),
  ];
  if (promise.condition && !lines[0]?.includes(promise.condition)) {
    const condition = unstopped(promise.condition);
    lines.push(fill(words.sayUnless, { condition }));
  }
  return lines.join(' ');
}

/** What may be a whole sentence is set into one of ours. */
function unstopped(quoted: string): string {
  return quoted.replace(/[.\s]+$/, '');
}
