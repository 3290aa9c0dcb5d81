import type { Atom } from '../atom.ts';
import type { Block } from '../block.ts';

/**
 * What stands above a block, from the innermost out. A cell that is read alone
 * stands under its column before it belongs to its row.
 */
export function levelsOf(block: Block): readonly (readonly string[])[] {
  const { tag, label, question, intro, columnHeaders, headings } = block;
  const row = label === undefined ? [] : [label];
  return [
    ...(tag === 'td' ? [columnHeaders, row] : [[...row, ...columnHeaders]]),
    [question, intro].filter((text) => text !== undefined),
    ...headings.map((text) => [text]).reverse(),
  ].filter((texts) => texts.length > 0);
}

/** What can make everything under it speak of it. */
const subjects: ReadonlySet<Atom> = new Set<Atom>([
  'sending',
  'dispatch',
  'produce',
  'return',
  'withdraw',
  'refund',
  'exchange',
  'cancel',
  'reschedule',
  'warranty',
  'guarantee',
  'money-back',
  'answering',
  'reply-time',
  'complaint',
  'opening-hours',
  'support',
  'price-match',
  'promo',
  'loyalty-program',
  'financing',
  'uptime',
]);

/**
 * What stands nearest, and what stands above it as long as none names a
 * subject: "Canada" under "Returns" is about returns, "Warranty" is not.
 */
export function upToSubject(
  levels: readonly ReadonlySet<Atom>[],
  { columnHeaders }: Pick<Block, 'columnHeaders'>,
): readonly ReadonlySet<Atom>[] {
  const first = levels.findIndex((atoms, at) =>
    namesSubject(at === 0 && columnHeaders.length > 1 ? rowOf(atoms) : atoms),
  );
  if (first < 0) return levels.slice(0, 3);
  return levels.slice(0, asksOfWhatIsAbove(levels, first) + 1);
}

/** "Parcel | Freight" under "How long?" is asked of what stands above both. */
function asksOfWhatIsAbove(
  levels: readonly ReadonlySet<Atom>[],
  first: number,
): number {
  if (!levels[first + 1]?.has('asks-when')) return first;
  const above = levels.findIndex(
    (atoms, at) => at > first && namesSubject(atoms),
  );
  return above < 0 ? first : above;
}

/**
 * "Service | Time | Cost" says of no row that it is about support, nor "Delay |
 * Single | Return" that anything is sent back.
 */
function rowOf(atoms: ReadonlySet<Atom>): ReadonlySet<Atom> {
  const isLate = atoms.has('late-by');
  if (!atoms.has('support') && !isLate) return atoms;
  return new Set(
    [...atoms].filter(
      (atom) => atom !== 'support' && !(isLate && atom === 'return'),
    ),
  );
}

/** "Processing time" does not say of what: of the refund above, or an order. */
function namesSubject(atoms: ReadonlySet<Atom>): boolean {
  for (const atom of atoms) if (subjects.has(atom)) return true;
  return atoms.has('fix-time') && !atoms.has('order-handling');
}

/** The context as people read it, outermost first. */
export function contextTexts(block: Block): readonly string[] {
  return [
    ...block.headings,
    ...block.columnHeaders,
    block.intro,
    block.question,
    block.label,
  ].filter((text) => text !== undefined);
}
