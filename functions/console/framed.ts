import { html, raw } from 'hono/html';
import { style } from '../../shared/report/html/style.ts';

/** One page of the console, in the style of reports. */
export function framed(
  lang: string,
  title: string,
  body: ReturnType<typeof html>,
) {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p class="brand" lang="en">Briefed</p>
<h1>${title}</h1>
</header>
<main>
${body}
</main>
</body>
</html>
`;
}
