/** What an entry of a list, a table or a row of cards says, title first. */
export type Entry = readonly [title: string, ...values: string[]];

type Layout = (entries: readonly Entry[]) => string;

type EntryMarkup = (title: string, values: readonly string[]) => string;

function each(entries: readonly Entry[], markup: EntryMarkup): string {
  return entries.map(([title, ...values]) => markup(title, values)).join('');
}

function wrapped(tag: string, texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
}

/** The ways in which sites set out the same few entries. */
export const layouts: Readonly<Record<string, Layout>> = {
  table: (entries) =>
    `<table>${each(entries, (title, values) => `<tr>${wrapped('td', [title, ...values])}</tr>`)}</table>`,
  'table with row headers': (entries) =>
    `<table>${each(entries, (title, values) => `<tr><th>${title}</th>${wrapped('td', values)}</tr>`)}</table>`,
  'definition list': (entries) =>
    `<dl>${each(entries, (title, values) => `<dt>${title}</dt>${wrapped('dd', values)}`)}</dl>`,
  list: (entries) =>
    `<ul>${each(entries, (title, values) => `<li>${title}: ${values.join(', ')}</li>`)}</ul>`,
  'list with bold titles': (entries) =>
    `<ul>${each(entries, (title, values) => `<li><strong>${title}</strong> ${values.join(' – ')}</li>`)}</ul>`,
  'list of headings': (entries) =>
    `<ul>${each(entries, (title, values) => `<li><h4>${title}</h4>${wrapped('p', values)}</li>`)}</ul>`,
  cards: (entries) =>
    each(
      entries,
      (title, values) =>
        `<div class="card"><i class="icon"></i><h3>${title}</h3>${wrapped('p', values)}</div>`,
    ),
  'cards that are links': (entries) =>
    each(
      entries,
      (title, values) =>
        `<a href="/more"><h3>${title}</h3>${wrapped('p', values)}</a>`,
    ),
  'cards of plain boxes': (entries) =>
    each(
      entries,
      (title, values) =>
        `<div class="col"><div class="title">${title}</div>${wrapped('div', values)}</div>`,
    ),
  'cards of spans': (entries) =>
    each(
      entries,
      (title, values) =>
        `<div class="col"><strong>${title}</strong>${wrapped('span', values)}</div>`,
    ),
  'paragraphs with bold first lines': (entries) =>
    each(
      entries,
      (title, values) =>
        `<p><strong>${title}</strong><br>${values.join('<br>')}</p>`,
    ),
  'lines of one paragraph': (entries) =>
    `<p>${entries.map(([title, ...values]) => `${title}: ${values.join(', ')}`).join('<br>')}</p>`,
  'details to open': (entries) =>
    each(
      entries,
      (title, values) =>
        `<details><summary>${title}</summary>${wrapped('p', values)}</details>`,
    ),
  'panels headed at the level of their section': (entries) =>
    each(
      entries,
      (title, values) =>
        `<div><h2><button aria-expanded="false" aria-controls="${idOf(title)}">${title}</button></h2><div id="${idOf(title)}" hidden>${wrapped('p', values)}</div></div>`,
    ),
};

function idOf(title: string): string {
  return title.replace(/\W/g, '');
}
