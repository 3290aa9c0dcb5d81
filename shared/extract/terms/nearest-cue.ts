import type { Senses } from './senses.ts';
import type { TermReader } from './term-reader.ts';

type Cue<Role> = { readonly role: Role; readonly distance: number };

/** A comma or colon parts words as much as this many of them. */
const commaWeight = 3;

/** How far to look for a cue. */
type Reach = {
  /** In tokens. */
  readonly limit: number;
  /** Beyond another number, what is said is said of that one. */
  readonly beyondNumbers?: true;
};

/**
 * Answers the cue of this kind that stands nearest before a token, in the
 * same sentence.
 */
export function cueBefore<K extends keyof Senses>(
  r: TermReader,
  first: number,
  kind: K,
  reach: Reach,
): Cue<Senses[K]> | undefined {
  const from = Math.max(first - reach.limit, 0);
  let weight = 0;
  for (let at = first - 1; at >= from && !endsReach(r, at, reach); at--) {
    const cue = r.sense(at, kind);
    if (cue !== undefined && cue.next <= first) {
      // "supérieure à", not "à"
      const role = r.before(cue.next, kind)?.sense ?? cue.sense;
      return within(first - cue.next + weight, reach, role);
    }
    weight += weightOf(r, at);
  }
  return undefined;
}

/** The same for what follows a term that ends before token `end`. */
export function cueAfter<K extends keyof Senses>(
  r: TermReader,
  end: number,
  kind: K,
  reach: Reach,
): Cue<Senses[K]> | undefined {
  const to = Math.min(end + reach.limit, r.tokens.length);
  let weight = 0;
  for (let at = end; at < to && !endsReach(r, at, reach); at++) {
    const cue = r.sense(at, kind);
    if (cue !== undefined) return within(at - end + weight, reach, cue.sense);
    weight += weightOf(r, at);
  }
  return undefined;
}

function within<Role>(
  distance: number,
  { limit }: Reach,
  role: Role,
): Cue<Role> | undefined {
  return distance < limit ? { role, distance } : undefined;
}

function endsReach(r: TermReader, at: number, reach: Reach): boolean {
  if (r.isStop(at)) return true;
  return !reach.beyondNumbers && r.tokens[at]?.kind === 'number';
}

/** Of two cues, the role of the nearer; the first when equally near. */
export function nearerRole<Role>(
  one: Cue<Role> | undefined,
  other: Cue<Role> | undefined,
): Role | undefined {
  if (one === undefined) return other?.role;
  if (other === undefined) return one.role;
  return other.distance < one.distance ? other.role : one.role;
}

function weightOf(r: TermReader, at: number): number {
  return ',:()'.includes(r.norm(at)) ? commaWeight : 0;
}
