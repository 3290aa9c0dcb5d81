import type { ReadContext } from '../../domain/page-reader.ts';
import type { Reading } from '../../domain/reading.ts';
import type { ParsedPage, StructuredItem } from '../block.ts';
import { pageText, parsePage } from '../parse-page.ts';
import { readPromises } from '../read-promises.ts';
import { objectsOf, textsOf } from './values.ts';

/** What the answers of a FAQPage promise, beside what people see. */
export type Answers = {
  /** The page's readings, with where else they are said. */
  readonly readings: readonly Reading[];
  /** What only machines are told. */
  readonly unseen: readonly UnseenAnswer[];
};

export type UnseenAnswer = {
  readonly item: StructuredItem;
  readonly reading: Reading;
};

/** No answer is longer, and no page answers more. */
const longestAnswer = 5000;
const mostCharacters = 100_000;

/**
 * Reads the answers that JSON-LD gives to frequent questions. Words that
 * stand on the page too are the same promise in another place; the others are
 * read as the page would be. Microdata marks visible words: nothing to add.
 */
export function readAnswers(
  page: ParsedPage,
  readings: readonly Reading[],
  context: ReadContext,
): Answers {
  const answers = answersIn(page);
  if (answers.length === 0) return { readings, unseen: [] };
  return {
    readings: withAnswers(readings, answers),
    unseen: unseenIn(answers, page, context),
  };
}

/** An answer that is shown block by block says nothing unseen: it is not read. */
function unseenIn(
  answers: readonly Answer[],
  page: ParsedPage,
  context: ReadContext,
): readonly UnseenAnswer[] {
  const shown = new Set(page.blocks.map(({ text }) => text));
  const told = answers
    .filter(({ said }) => said.blocks.some(({ text }) => !shown.has(text)))
    .flatMap(({ item, said }) =>
      readPromises(said, context).map((reading) => ({ item, reading })),
    );
  return told.length > 0 ? withoutVisible(told, page) : told;
}

function withoutVisible(
  told: readonly UnseenAnswer[],
  page: ParsedPage,
): readonly UnseenAnswer[] {
  const visible = fold(pageText(page));
  return told.filter(({ reading }) => !visible.includes(fold(reading.quote)));
}

type Answer = {
  readonly item: StructuredItem;
  readonly said: ParsedPage;
  readonly words: string;
};

function answersIn(page: ParsedPage): readonly Answer[] {
  const answers: Answer[] = [];
  let room = mostCharacters;
  for (const item of page.structured) {
    if (item.type !== 'Question' || item.json === undefined) continue;
    for (const text of textsOfAnswers(item)) {
      room -= text.length;
      if (room < 0) return answers;
      const said = pageOf(item, text, page.lang);
      answers.push({ item, said, words: fold(pageText(said)) });
    }
  }
  return answers;
}

function textsOfAnswers({ properties }: StructuredItem): string[] {
  return ['acceptedAnswer', 'suggestedAnswer']
    .flatMap((name) => objectsOf(properties, name))
    .flatMap((answer) => textsOf(answer, 'text'))
    .map((text) => text.slice(0, longestAnswer));
}

/** Answers hold HTML, so they are read as a small page of their own. */
function pageOf(
  { properties }: StructuredItem,
  answer: string,
  lang: string,
): ParsedPage {
  const [question = ''] = textsOf(properties, 'name');
  const heading = escaped(question.slice(0, longestAnswer));
  return parsePage(`<main><h2>${heading}</h2><div>${answer}</div></main>`, {
    url: 'https://answers.invalid/',
    defaultLang: lang,
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** The readings, with the answers that say them too. */
function withAnswers(
  readings: readonly Reading[],
  answers: readonly Answer[],
): readonly Reading[] {
  if (readings.length === 0) return readings;
  return readings.map((reading) => {
    const quote = fold(reading.quote);
    return answers
      .filter(({ words }) => words.includes(quote))
      .reduce((said, { item }) => withPlace(said, item.selector), reading);
  });
}

function withPlace(reading: Reading, selector: string): Reading {
  const { quote, alsoAt = [] } = reading;
  if (alsoAt.some((one) => one.selector === selector)) return reading;
  const place = { quote, selector, place: 'structured-data' } as const;
  return { ...reading, alsoAt: [...alsoAt, place] };
}

/** Most white space is one space already, and stays as it is. */
function fold(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}
