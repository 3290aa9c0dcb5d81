import { addHeading, lookalikeLevel } from './heading-chain.ts';
import type { PageElement } from './page-element.ts';
import { addBlock, type Reader } from './reader.ts';
import type { Surroundings } from './surroundings.ts';
import { createCellText } from './table-cells.ts';
import { elementsIn, type Row } from './table-grid.ts';
import type { TextRun } from './text-run.ts';

/** A caption is read first, and heads the rows. */
export function captioned(
  reader: Reader,
  table: PageElement,
  inside: Surroundings,
): Surroundings {
  const { cells: captions } = captionsOf(table);
  const cellText = createCellText(reader.facts);
  let { chain } = inside;
  for (const caption of captions) {
    const run = cellText(caption);
    addBlock(reader, caption.element, inside, run);
    if (run.text !== '') chain = headed(chain, run);
  }
  return { ...inside, chain };
}

function captionsOf(table: PageElement): Pick<Row, 'cells'> {
  return {
    cells: elementsIn(table)
      .filter(({ tag }) => tag === 'caption')
      .map((element) => ({
        element,
        column: 0,
        columns: 1,
        isFromAbove: false,
      })),
  };
}

/** Answers the headings with words that look like one below them. */
export function headed(chain: Surroundings['chain'], { text }: TextRun) {
  return addHeading(chain, { text, level: lookalikeLevel, isQuestion: false });
}

/** A row of one short cell across several columns heads those below. */
export function isTitle({ cells }: Row, { text }: TextRun): boolean {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0 || text === '') return false;
  return text.length <= 100 && cell.columns > 1;
}
