import { html } from 'hono/html';

/**
 * Answers a table that scrolls by itself where a screen is too narrow for it,
 * by keyboard too; it is named by the heading of its section.
 */
export function scrolling(
  headingId: string,
  rows: ReturnType<typeof html>,
): ReturnType<typeof html> {
  return html`<div class="scroll" role="region" aria-labelledby="${headingId}" tabindex="0"><table>${rows}</table></div>`;
}
