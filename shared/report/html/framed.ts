import { html, raw } from 'hono/html';
import { style } from './style.ts';

/** A part of a page, every value in it escaped. */
type Html = ReturnType<typeof html>;

export type Framed = {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** After the title, where a browser shows it. */
  readonly titleTail?: string;
  /** Content-Security-Policy, where no server sends one. */
  readonly policy?: string;
  /** The first link of the page: to what matters most. */
  readonly skip?: Html;
  /** Under the title. */
  readonly subtitle?: Html;
  readonly main: Html;
};

/** Answers a whole page in the one style of reports, briefings and console. */
export function framed(page: Framed): Html {
  const { lang, title, titleTail = '', policy, skip, subtitle, main } = page;
  const meta =
    policy === undefined
      ? ''
      : html`<meta http-equiv="Content-Security-Policy" content="${policy}">
`;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${meta}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}${titleTail}</title>
<style>${raw(style)}</style>
</head>
<body>
${skip ?? ''}<header>
<p class="brand" lang="en">Briefed</p>
<h1>${title}</h1>
${subtitle ?? ''}</header>
<main>
${main}
</main>
</body>
</html>
`;
}
