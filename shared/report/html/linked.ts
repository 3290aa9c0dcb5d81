import { html } from 'hono/html';

/** Answers a plain text whose addresses can be followed; all is escaped. */
export function linked(text: string): ReturnType<typeof html> {
  const stretches = text
    .split(/(https?:\/\/[^\s<>"«»“”()]+)/)
    .map((stretch, at) =>
      at % 2 === 1
        ? html`<a rel="noreferrer" href="${stretch}">${stretch}</a>`
        : stretch,
    );
  return html`${stretches}`;
}
