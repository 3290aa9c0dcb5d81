import { html } from 'hono/html';
import type { BriefingWords } from '../../shared/briefing/briefing-words.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { fill } from '../../shared/platform/phrase.ts';

/** One briefing, its questions, and the button that confirms it. */
export function acknowledgePage(
  { lang, text }: BriefingTask,
  person: string,
  { acknowledge }: BriefingWords,
) {
  const sections = text.sections.map(
    ({ heading, body }) => html`<h2>${heading}</h2>
${body.split('\n').map((line) => html`<p>${line}</p>`)}
`,
  );
  const questions = text.questions.map(
    ({ ask, answer }) =>
      html`<li>${ask} <details><summary>${acknowledge.showAnswer}</summary>${answer}</details></li>`,
  );
  return framed(
    lang,
    text.title,
    html`${sections}<form method="post">
<ol>${questions}</ol>
<fieldset><legend>${acknowledge.understood}</legend>
<label><input type="radio" name="understood" value="yes" required> ${acknowledge.yes}</label>
<label><input type="radio" name="understood" value="no"> ${acknowledge.no}</label>
</fieldset>
<p><button>${fill(acknowledge.confirm, { person })}</button></p>
</form>`,
  );
}

/** What became of it, in one sentence. */
export function acknowledgeAnswer(
  lang: BriefingTask['lang'],
  title: string,
  sentence: string,
) {
  return framed(lang, title, html`<p>${sentence}</p>`);
}

function framed(lang: string, title: string, body: ReturnType<typeof html>) {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}
