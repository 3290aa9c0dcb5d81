import { html } from 'hono/html';
import type { BriefingWords } from '../../shared/briefing/briefing-words.ts';
import type { BriefingTask } from '../../shared/domain/briefing-task.ts';
import { fill } from '../../shared/platform/phrase.ts';
import { framed } from '../../shared/report/html/framed.ts';
import { linked } from '../../shared/report/html/linked.ts';

/** One briefing, its questions, and the button that confirms it. */
export function acknowledgePage(
  { lang, text }: BriefingTask,
  person: string,
  { acknowledge, page }: BriefingWords,
) {
  const sections = text.sections.map(
    ({ heading, body }) => html`<h2>${heading}</h2>
${body.split('\n').map((line) => html`<p>${linked(line)}</p>`)}
`,
  );
  const questions = text.questions.map(
    ({ ask, answer }) =>
      html`<li>${ask} <details><summary>${acknowledge.showAnswer}</summary>${answer}</details></li>`,
  );
  return framed({
    lang,
    title: text.title,
    main: html`${sections}<h2>${page.questions}</h2>
<form method="post">
<ol>${questions}</ol>
<fieldset><legend>${acknowledge.understood}</legend>
<label><input type="radio" name="understood" value="yes" required> ${acknowledge.yes}</label>
<label><input type="radio" name="understood" value="no"> ${acknowledge.no}</label>
</fieldset>
<p><button>${fill(acknowledge.confirm, { person })}</button></p>
</form>`,
  });
}

/** What became of it, in one sentence. */
export function acknowledgeAnswer(
  lang: BriefingTask['lang'],
  title: string,
  sentence: string,
) {
  return framed({ lang, title, main: html`<p>${sentence}</p>` });
}
