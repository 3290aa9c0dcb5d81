import { termAtoms } from '../atom.ts';
import { type Clue, clueCount, clueOf, cluesOf } from './clue.ts';
import {
  type EvidenceLine,
  evidenceMade,
  evidenceOfTerm,
  madeEvidence,
} from './term-evidence.ts';

/** Clues that tell of a term when all of them are somewhere in a text. */
export type SomewhereLine = {
  readonly all: readonly Clue[];
  readonly made: readonly Clue[];
};

/** What a clue makes with another not more than so many parts before. */
export type BesideLine = {
  readonly other: Clue;
  readonly within: number;
  /** Terms, or more evidence. */
  readonly made: readonly Clue[];
};

const lines = [
  ...termAtoms.flatMap((atom) => linesOf(evidenceOfTerm[atom], cluesOf(atom))),
  ...madeEvidence.flatMap((kind) =>
    linesOf(evidenceMade[kind], [clueOf(kind)]),
  ),
];

function linesOf(lines: readonly EvidenceLine[], made: readonly Clue[]) {
  return lines.map(({ all, ...line }) => ({
    ...line,
    all: all.map(clueOf),
    made,
  }));
}

export const somewhereLines: readonly SomewhereLine[] = lines.filter(
  ({ within }) => within === undefined,
);

const figures: ReadonlySet<Clue> = new Set([
  clueOf('number'),
  clueOf('twoNumbers'),
]);

/** By clue, 1 where a line asks for it; not for figures, which stand all over. */
export const askedSomewhere: Uint8Array = (() => {
  const asked = new Uint8Array(clueCount);
  for (const clue of somewhereLines.flatMap(({ all }) => all)) {
    if (!figures.has(clue)) asked[clue] = 1;
  }
  return asked;
})();

/** By the clue that is noted last, whichever of the two that is. */
export const besideLines: readonly (readonly BesideLine[])[] = byLastClue();

function byLastClue(): readonly (readonly BesideLine[])[] {
  const found: BesideLine[][] = Array.from({ length: clueCount }, () => []);
  for (const { all, within, isInOrder, made } of lines) {
    const [one, other] = all;
    if (within === undefined || one === undefined || other === undefined) {
      continue;
    }
    found[other]?.push({ other: one, within, made });
    if (!isInOrder) found[one]?.push({ other, within, made });
  }
  return found;
}
