import type { Run } from '../../domain/run.ts';
import { counted, fill } from '../../platform/phrase.ts';
import { sayDate, sayMoment } from '../../platform/say-date.ts';
import { issueLine } from '../issue-line.ts';
import { oneLine } from '../plain-text.ts';
import type { RenderOptions } from '../report-language.ts';
import { reportWords } from '../report-words.ts';
import type { ReportWords } from '../words/words.ts';
import type {
  RegisterAnswer,
  RegisteredMention,
  RegisteredPromise,
} from './promised-on.ts';

export type RegisterOptions = RenderOptions & {
  /** By whose clocks the moments are told. */
  readonly timeZone: string;
};

/** Answers what was promised on a day in plain text, for a terminal. */
export function renderRegister(
  answer: RegisterAnswer,
  { lang, timeZone }: RegisterOptions,
): string {
  const words = reportWords(lang);
  const { register, locale } = words;
  const { site, run, promises, pagesRead } = answer;
  if (run === null) {
    const date = sayDate(answer.on, locale);
    return `${fill(register.noRun, { site, date })}\n`;
  }
  return [
    headline(answer, run, words),
    '',
    ...(promises.length === 0
      ? [counted(register.notFound, pagesRead, locale), '']
      : promises.map((one) => promiseText(one, words, timeZone))),
    ...notReadLines(answer, words),
  ].join('\n');
}

function headline(
  { site, on, pagesRead }: RegisterAnswer,
  run: Run,
  { register, locale }: ReportWords,
): string {
  const isThatNight = run.asOf === on;
  return fill(isThatNight ? register.thatNight : register.earlierNight, {
    site,
    date: sayDate(on, locale),
    night: sayDate(run.asOf, locale),
    run: run.id,
    state: register.runStates[run.state],
    pages: counted(register.pages, pagesRead, locale),
  });
}

function promiseText(
  promise: RegisteredPromise,
  words: ReportWords,
  timeZone: string,
): string {
  const { register, topics, locale } = words;
  const { topic, kind, condition, seenThatNight } = promise;
  const since = fill(register.since, {
    topic: topics[topic],
    kind: register.kinds[kind],
    date: sayDate(promise.since, locale),
  });
  const text = condition === null ? '' : oneLine(condition);
  return [
    seenThatNight ? since : fill(register.notSeen, { promise: since }),
    ...(text === '' ? [] : [`  ${fill(words.condition, { text })}`]),
    ...promise.mentions.map((one) => mentionText(one, words, timeZone)),
    `  ${fill(register.promise, { id: promise.id })}`,
    '',
  ].join('\n');
}

function mentionText(
  { quote, url, evidence }: RegisteredMention,
  { quoted, register, locale }: ReportWords,
  timeZone: string,
): string {
  const received = (at: string) =>
    `${sayMoment(at, locale, timeZone)}, ${timeZone}`;
  return [
    `  ${fill(quoted, { text: oneLine(quote) })}`,
    `    ${oneLine(url)}`,
    evidence === null
      ? `    ${register.noSnapshot}`
      : `    ${fill(register.received, {
          moment: received(evidence.receivedAt),
          hash: evidence.contentHash,
        })}\n    ${evidence.address}`,
  ].join('\n');
}

function notReadLines(
  { notRead }: RegisterAnswer,
  words: ReportWords,
): string[] {
  const { register, locale } = words;
  if (notRead.length === 0) return [register.allRead, ''];
  const lines = notRead.map((one) => `  ${issueLine(one, words)}`);
  return [counted(register.notRead, notRead.length, locale), ...lines, ''];
}
