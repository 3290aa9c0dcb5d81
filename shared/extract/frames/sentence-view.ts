import type { FoundTerm } from '../found-term.ts';
import type { Token } from '../token.ts';
import { type Atom, type GroupId, groups } from './atom.ts';
import type { ConceptId } from './concept-id.ts';
import type { ConceptHit } from './match-concepts.ts';
import type { Sentence } from './split-sentences.ts';

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
  readonly sentence: Sentence;
  readonly hits: readonly ConceptHit[];
  readonly terms: readonly FoundTerm[];
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
  const hitCursor = cursorOver(allHits, (hit) => hit.first);
  const termCursor = cursorOver(allTerms, (term) => term.firstToken);
  return sentences.map((sentence) => {
    const hits = hitCursor(sentence.end).filter(
      (hit) => hit.end <= sentence.end,
    );
    const terms = termCursor(sentence.end).filter(
      (term) => term.endToken <= sentence.end,
    );
    return { text, tokens, sentence, hits, terms, atoms: atomsOf(hits, terms) };
  });
}

/** Takes, each time, the items that start before an ever later token. */
function cursorOver<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number,
): (before: number) => readonly Item[] {
  let from = 0;
  return (before) => {
    let to = from;
    for (let item = items[to]; item !== undefined; item = items[++to]) {
      if (startOf(item) >= before) break;
    }
    const taken = items.slice(from, to);
    from = to;
    return taken;
  };
}

function atomsOf(
  hits: readonly ConceptHit[],
  terms: readonly FoundTerm[],
): ReadonlyMap<Atom, readonly Span[]> {
  const atoms = new Map<Atom, Span[]>();
  const add = (atom: Atom, span: Span): void => {
    const spans = atoms.get(atom);
    if (spans) spans.push(span);
    else atoms.set(atom, [span]);
  };
  for (const hit of hits) {
    const span = { first: hit.first, end: hit.end, term: undefined };
    add(hit.id, span);
    for (const group of groupsOf(hit.id)) add(group, span);
  }
  for (const term of terms) {
    const span = { first: term.firstToken, end: term.endToken, term };
    add(termAtomOf(term), span);
    if (isPercentOff(term)) add('percent-off', span);
  }
  return atoms;
}

function termAtomOf({ term }: FoundTerm): Atom {
  return term.type === 'hours' && term.always === true
    ? 'always-open'
    : term.type;
}

function isPercentOff({ term }: FoundTerm): boolean {
  return term.type === 'percent' && term.role === 'discount';
}

/** The groups a concept belongs to. */
export function groupsOf(id: ConceptId): readonly GroupId[] {
  return memberships.get(id) ?? [];
}

const memberships: ReadonlyMap<ConceptId, readonly GroupId[]> = (() => {
  const map = new Map<ConceptId, GroupId[]>();
  const names: readonly GroupId[] = [
    'answering',
    'service',
    'present',
    'gratis',
    'sending',
  ];
  for (const name of names) {
    for (const id of groups[name]) {
      map.set(id, [...(map.get(id) ?? []), name]);
    }
  }
  return map;
})();
