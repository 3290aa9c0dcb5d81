/** Pages that nobody writes except to slow a reader down, by what they are. */
export function hostilePages(bytes: number): ReadonlyMap<string, () => string> {
  const repeated = (piece: string) =>
    piece.repeat(Math.ceil(bytes / piece.length));
  const paragraph = (piece: string) => () => `<p>${repeated(piece)}</p>`;
  return new Map([
    ['digits and spaces', paragraph('1 23 456 ')],
    ['grouped figures', paragraph('1 234 567,')],
    ['unclosed brackets', paragraph('([{(')],
    ['one endless word', paragraph('promise')],
    ['endless ranges', paragraph('2 to 5 to ')],
    ['endless hyphens', paragraph('1-1-1-')],
    ['endless commas', paragraph('1,1,1,')],
    ['endless durations', paragraph('30 days return ')],
    ['endless prices', paragraph('$5 off $10 off ')],
    ['endless hours', paragraph('Monday 9 am to 5 pm, ')],
    ['endless dates', paragraph('1/2/2026 to 3 March ')],
    ['endless quotes', paragraph('“‘"\'«')],
    ['hyphens', paragraph('free-')],
    ['trigger words', paragraph('free delivery return within ')],
    ['masks', paragraph('feel free ')],
    ['number words', paragraph('twenty-two hundred and ')],
    ['combining accents', paragraph('e\u0301\u0301\u0301')],
    ['tiny blocks', () => repeated('<p>30</p>')],
    ['lines of hours', () => repeated('<p>Monday 9 am – 5 pm</p>')],
    ['hours line by line', paragraph('9 am – 5 pm<br>')],
    ['promise by line', paragraph('Free returns<br>')],
    ['repeated promise', () => repeated('<p>Free delivery over $50.</p>')],
    ['words set apart', paragraph('word<span>9x</span>')],
    ['struck prices', paragraph('<s>$40</s> $30? ')],
    ['raised figures', paragraph('1<sup>99</sup> ')],
    [
      'hours under days',
      () => `<table><tr><th>A<th>Monday${repeated('<tr><td>9 am – 5 pm')}`,
    ],
    [
      'row of hours',
      () =>
        `<table><tr><th>A<th>Monday<tr>${repeated('<td>9 am – 5 pm')}</table>`,
    ],
    ['two breaks', () => `<div>${repeated('a word<br><br>')}</div>`],
    ['deep nesting', () => repeated('<div>a')],
    ['deep lists', () => repeated('<ul><li>a')],
    ['wide table', () => `<table>${repeated('<tr><td>1<td>2')}</table>`],
    ['headings', () => repeated('<h2>Returns</h2><p>30 days</p>')],
  ]);
}
