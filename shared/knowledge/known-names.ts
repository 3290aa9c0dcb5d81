import type { Problem } from './refusal.ts';

/** Names in use, as they are and by their folded spelling. */
export type Names = {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlyMap<string, string>;
};

/**
 * Answers a name as people tell names apart: neither by case nor by how a
 * letter is encoded, as file systems and spreadsheets do not either.
 */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Answers these names for looking up, however a table spells them. */
export function namesOf(names: Iterable<string>): Names {
  const exact = new Set(names);
  const folded = new Map([...exact].map((name) => [foldName(name), name]));
  return { exact, folded };
}

/** Answers the problem with a name that is not in use exactly so. */
export function unknownName(
  kind: 'article' | 'team',
  name: string,
  known: Names,
): Problem | undefined {
  if (known.exact.has(name)) {
    return undefined;
  }
  const meant = known.folded.get(foldName(name));
  const missing = kind === 'team' ? 'an article for the team' : 'the article';
  return {
    reason: `unknown-${kind}`,
    message: `there is no ${kind} "${name}"`,
    remedy:
      meant === undefined
        ? `Correct the name, or import ${missing} with it`
        : `Write "${meant}"`,
    value: name,
    meant,
  };
}
