import type { Topic } from '../shared/domain/topic.ts';

/** What invented companies write, and which promises it makes. */
export type Wording = {
  readonly text: string;
  readonly heading: string;
  readonly topics: readonly Topic[];
};

/** Sentence, item, question, answer, row, banner or heading. */
export type Kind = 'p' | 'li' | 'q' | 'a' | 'row' | 'b' | 'h';
/** A wording of a page, and where it stands there. */
export type Unit = Wording & { readonly kind: Kind; readonly id: string };

/** Answers the wordings under one heading as a page of a site. */
export function pageOf(units: readonly Unit[], language: string): string {
  const [first] = units;
  const heading = first?.heading ? `<h2>${escaped(first.heading)}</h2>` : '';
  const body = units.map((unit) => elementOf(unit)).join('');
  return `<html lang="${language}"><main>${heading}${grouped(body)}</main></html>`;
}

function elementOf({ kind, id, text }: Unit): string {
  const words = escaped(text);
  switch (kind) {
    case 'li':
      return `<li id="${id}">${words}</li>`;
    case 'q':
      return `<summary>${words}</summary>`;
    case 'a':
      return `<p class="answer" id="${id}">${words}</p>`;
    case 'row':
      return `<table><tr id="${id}">${cellsOf(words)}</tr></table>`;
    case 'h':
      return `<h3 id="${id}">${words}</h3>`;
    case 'b':
      return `<div id="${id}">${words}</div>`;
    default:
      return `<p id="${id}">${words}</p>`;
  }
}

function cellsOf(words: string): string {
  return words
    .split('|')
    .map((cell) => `<td>${cell.trim()}</td>`)
    .join('');
}

/** Items stand in a list, answers under their question. */
function grouped(body: string): string {
  return body
    .replace(/(?:<li id="u\d+">[^<]*<\/li>)+/g, '<ul>$&</ul>')
    .replace(
      /<summary>[^<]*<\/summary>(?:<p class="answer" id="u\d+">[^<]*<\/p>)*/g,
      '<details>$&</details>',
    );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
