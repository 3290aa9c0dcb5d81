import type { Question } from '../domain/briefing-task.ts';
import { fill } from '../platform/phrase.ts';
import type { BriefingFacts } from './briefing-facts.ts';
import type { BriefingWords } from './briefing-words.ts';
import { nameTopicAtPlace } from './name-topic.ts';
import { sayTerms } from './say-term.ts';
import { isToldByValue } from './told-by-value.ts';

/**
 * Three questions that show whether a briefing was understood, with answers
 * drawn from the terms and texts alone: the value, its condition or where it
 * stands, and what differs or what may be offered.
 */
export function askQuestions(
  facts: BriefingFacts,
  words: BriefingWords,
): Question[] {
  return [
    whatIsPromised(facts, words),
    whatLimitsIt(facts, words),
    whatDiffers(facts, words),
  ];
}

/**
 * Not to know a condition is not to know that there is none: then it is asked
 * where to read it all.
 */
function whatLimitsIt(
  { promise, mention }: BriefingFacts,
  words: BriefingWords,
): Question {
  if (promise?.condition && mention) {
    return { ask: words.ask.condition, answer: promise.condition };
  }
  return { ask: words.ask.where, answer: mention?.url ?? words.noPage };
}

function whatIsPromised(facts: BriefingFacts, words: BriefingWords): Question {
  const { promise, mention } = facts;
  if (promise && isToldByValue(promise)) {
    return {
      ask: fill(words.ask.what, { topic: nameTopicAtPlace(facts, words) }),
      answer: sayTerms(promise.terms, words),
    };
  }
  return { ask: words.ask.seen, answer: mention?.quote ?? words.noPage };
}

function whatDiffers(facts: BriefingFacts, words: BriefingWords): Question {
  const [difference] = facts.gap.differences;
  if (difference) {
    const isTwoPages = facts.gap.type === 'inconsistent';
    return {
      ask: isTwoPages ? words.ask.twoAnswers : words.ask.difference,
      answer: fill(
        isTwoPages ? words.answerTwoAnswers : words.answerDifference,
        { public: difference.public, internal: difference.internal },
      ),
    };
  }
  return {
    ask: words.ask.remedy,
    answer: facts.article?.remedy ?? words.noRemedy,
  };
}
