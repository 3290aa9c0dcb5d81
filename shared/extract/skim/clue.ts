import { type Atom, groups, termAtoms } from '../atom.ts';
import { type ConceptId, conceptIds } from '../concept-id.ts';
import { allEvidence, type Evidence } from './term-evidence.ts';

/** A small number for what a text may hold: a concept, a term, evidence. */
export type Clue = number;

const evidence = allEvidence();
const clueOfAtom = new Map<Atom, Clue>(
  [...conceptIds, ...termAtoms].map((atom, clue) => [atom, clue]),
);
const clueOfEvidence = new Map<Evidence, Clue>(
  evidence.map((kind, index) => [kind, clueOfAtom.size + index]),
);
/** How many clues there are. */
export const clueCount = clueOfAtom.size + clueOfEvidence.size;
/** Clues from here on are evidence. */
export const firstEvidence = clueOfAtom.size;

/** Answers the clues of which any tells that an atom may be there. */
export function cluesOf(atom: Atom): readonly Clue[] {
  const members: readonly Atom[] = isGroup(atom) ? groups[atom] : [atom];
  return members.flatMap((member) => clueOfAtom.get(member) ?? []);
}

/** The clue of a concept. */
export function clueOfConcept(id: ConceptId): Clue {
  return clueOfAtom.get(id) ?? 0;
}

/** The clue of a kind of evidence. */
export function clueOf(kind: Evidence): Clue {
  return clueOfEvidence.get(kind) ?? 0;
}

function isGroup(atom: Atom): atom is keyof typeof groups {
  return Object.hasOwn(groups, atom);
}
