import { html } from 'hono/html';

type Part = ReturnType<typeof html> | string;

/** Answers the phrase with markup in its `{places}`; its words are escaped. */
export function fillHtml(
  phrase: string,
  parts: Readonly<Record<string, Part>>,
): Part {
  const stretches = phrase
    .split(/(\{\w+\})/)
    .map((stretch) =>
      Object.hasOwn(parts, stretch.slice(1, -1))
        ? (parts[stretch.slice(1, -1)] ?? '')
        : stretch,
    );
  return html`${stretches}`;
}
