import { type Atom, type GroupId, groups } from '../atom.ts';
import type { ConceptId } from '../concept-id.ts';
import type { FoundTerm } from '../found-term.ts';
import type { Token } from '../tokens/token.ts';
import type { ConceptHit } from './concept-hit.ts';
import type { Sentence } from './split-sentences.ts';
import { Steps } from './steps.ts';

/** A stretch of tokens that fills a need of a rule. */
export type Span = {
  readonly first: number;
  readonly end: number;
  /** The term itself, where the need is one. */
  readonly term: FoundTerm | undefined;
};

/** A sentence with everything that was found in it, ready for the rules. */
export type SentenceView = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly steps: Steps;
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
  readonly terms: readonly FoundTerm[];
  /** Prices that the page has struck through, if any. */
  readonly struck?: readonly FoundTerm[];
  readonly atoms: ReadonlyMap<Atom, readonly Span[]>;
};

/** Parts what was found in a text among its sentences, in one pass. */
export function viewSentences(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  allHits: readonly ConceptHit[],
  allTerms: readonly FoundTerm[],
): readonly SentenceView[] {
  const hitsOf = cursorOver(allHits, (hit) => hit);
  const termsOf = cursorOver(allTerms, spanOf);
  const steps = new Steps(tokens);
  return sentences.map((sentence) => {
    const hits = hitsOf(sentence.end);
    const terms = termsOf(sentence.end);
    const atoms = atomsOf(hits, terms);
    return { text, tokens, steps, sentence, hits, terms, atoms };
  });
}

type Stretch = Pick<Span, 'first' | 'end'>;

/**
 * Takes, each time, the items that start before an ever later token, but for
 * those that end after it.
 */
function cursorOver<Item>(
  items: readonly Item[],
  stretchOf: (item: Item) => Stretch,
): (before: number) => readonly Item[] {
  let at = 0;
  return (before) => {
    let taken: Item[] | undefined;
    for (let item = items[at]; item !== undefined; item = items[++at]) {
      const { first, end } = stretchOf(item);
      if (first >= before) break;
      if (end > before) continue;
      taken ??= [];
      taken.push(item);
    }
    return taken ?? [];
  };
}

function spanOf(term: FoundTerm): Span {
  return { first: term.firstToken, end: term.endToken, term };
}

const noAtoms: ReadonlyMap<Atom, readonly Span[]> = new Map();

function atomsOf(
  hits: readonly ConceptHit[],
  terms: readonly FoundTerm[],
): ReadonlyMap<Atom, readonly Span[]> {
  if (hits.length === 0 && terms.length === 0) return noAtoms;
  const atoms = new Map<Atom, Span[]>();
  const add = (atom: Atom, span: Span): void => {
    const spans = atoms.get(atom);
    if (spans) spans.push(span);
    else atoms.set(atom, [span]);
  };
  for (const hit of hits) {
    if (countsOnly(hit, terms)) continue;
    add(hit.id, hit);
    for (const group of groupsOf(hit.id)) add(group, hit);
  }
  for (const term of terms) {
    const span = spanOf(term);
    for (const atom of termAtomsOf(term)) add(atom, span);
  }
  return atoms;
}

/** "4 business days" counts days; it does not narrow to business customers. */
function countsOnly(
  { id, first, end }: ConceptHit,
  terms: readonly FoundTerm[],
): boolean {
  return (
    terms.length > 0 &&
    id.startsWith('scope-') &&
    terms.some(
      ({ firstToken, endToken }) =>
        firstToken <= first &&
        end <= endToken &&
        end - first < endToken - firstToken,
    )
  );
}

/** The kind of a term, and what more precise one it is of. */
function termAtomsOf(found: FoundTerm): readonly Atom[] {
  const { term, isForLess } = found;
  if (term.type === 'duration' && term.every) return ['period'];
  if (isForLess) return [term.type, 'items-for-less'];
  if (isOff(found)) return [term.type, offAtomOf(found)];
  return term.type === 'hours' && term.always === true
    ? ['always-open']
    : [term.type];
}

function isOff({ term }: FoundTerm): boolean {
  return (
    (term.type === 'percent' || term.type === 'money') &&
    term.role === 'discount'
  );
}

function offAtomOf({ term }: FoundTerm): Atom {
  return term.type === 'money' ? 'money-off' : 'percent-off';
}

const none: readonly GroupId[] = [];

/** The groups a concept belongs to. */
export function groupsOf(id: ConceptId): readonly GroupId[] {
  return memberships.get(id) ?? none;
}

const memberships: ReadonlyMap<ConceptId, readonly GroupId[]> = (() => {
  const map = new Map<ConceptId, GroupId[]>();
  const names: readonly GroupId[] = [
    'answering',
    'service',
    'present',
    'gratis',
    'costless',
    'sending',
    'trouble',
  ];
  for (const name of names) {
    for (const id of groups[name]) {
      map.set(id, [...(map.get(id) ?? []), name]);
    }
  }
  return map;
})();
