import { oneLine } from '../plain-text.ts';
import { reportWords } from '../report-words.ts';
import type {
  RegisterAnswer,
  RegisteredMention,
  RegisteredPromise,
} from './promised-on.ts';

const words = reportWords('en');

/** Answers what was promised on a day in plain text, for a terminal. */
export function renderRegister(answer: RegisterAnswer): string {
  const { site, on, run, promises, pagesRead } = answer;
  if (run === null) {
    return `${site}, ${on}: no run had ended by then, so nothing is known of that day.\n`;
  }
  const night = run.asOf === on ? 'that night' : `the night of ${run.asOf}`;
  return [
    `${site}, ${on}: as read in ${night} (run ${run.id}, ${run.state}, ${pagesRead} pages)`,
    '',
    ...(promises.length === 0
      ? [`Not found on the ${pagesRead} pages read that night.`, '']
      : promises.map(promiseText)),
    ...notReadLines(answer),
  ].join('\n');
}

function promiseText(promise: RegisteredPromise): string {
  const { topic, kind, since, seenThatNight, condition } = promise;
  const missed = seenThatNight
    ? ''
    : '; not seen that night, and not yet known to be gone';
  return [
    `${words.topics[topic]} (${kind}), since ${since}${missed}`,
    ...(condition === null ? [] : [`  on condition: ${oneLine(condition)}`]),
    ...promise.mentions.map(mentionText),
    `  promise ${promise.id}`,
    '',
  ].join('\n');
}

function mentionText({ quote, url, evidence }: RegisteredMention): string {
  return [
    `  “${oneLine(quote)}”`,
    `    ${oneLine(url)}`,
    evidence === null
      ? '    no snapshot of that time was kept'
      : `    received ${evidence.receivedAt}, sha256 ${evidence.contentHash}\n    ${evidence.address}`,
  ].join('\n');
}

function notReadLines({ notRead }: RegisterAnswer): string[] {
  if (notRead.length === 0) {
    return ['Every page was read that night.', ''];
  }
  const lines = notRead.map(({ url, issue, detail }) => {
    const why = detail === '' ? '' : `: ${oneLine(detail)}`;
    return `  ${oneLine(url)}  ${words.issues[issue]}${why}`;
  });
  return [`Not read that night: ${notRead.length}`, ...lines, ''];
}
