import type { BriefingTask } from '../domain/briefing-task.ts';
import { fill } from '../platform/phrase.ts';
import { oneLine } from '../report/plain-text.ts';
import { briefingWords } from './choose-words.ts';

/** Answers a briefing in plain text; no line of it is a page's own. */
export function taskText({ id, lang, text }: BriefingTask): string {
  const words = briefingWords(lang);
  const sections = text.sections.flatMap(({ heading, body }) => [
    `${oneLine(heading)}`,
    ...body.split('\n').map((line) => `  ${oneLine(line)}`),
    '',
  ]);
  const questions = text.questions.flatMap(({ ask, answer }) => [
    `  ${fill(words.page.question, { text: oneLine(ask) })}`,
    `  ${fill(words.page.answer, { text: oneLine(answer) })}`,
  ]);
  return [
    ...[oneLine(text.title), ''],
    ...sections,
    ...[words.page.questions, ...questions, ''],
    ...[fill(words.page.task, { id }), ''],
  ].join('\n');
}
