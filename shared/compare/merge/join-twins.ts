/** A page and the pages that it names as itself in other languages. */
export type WithTwins = {
  readonly url: string;
  readonly alternates?: readonly { readonly url: string }[] | undefined;
};

/** One statement, and where it stands. */
export type OnPage = {
  readonly url: string;
  readonly reading: { readonly selector: string };
};

/** To each page those of its translations whose address comes after its own. */
export type Twins = ReadonlyMap<string, readonly string[]>;

/**
 * Answers which pages say the same in two languages, by `hreflang` (HTML
 * Living Standard, 4.6.7.1), each pair once, in one order.
 */
export function twinPages(pages: Iterable<WithTwins>): Twins {
  const twins = new Map<string, Set<string>>();
  for (const { url, alternates = [] } of pages) {
    for (const { url: other } of alternates) {
      if (other === url) continue;
      const [first, second] = url < other ? [url, other] : [other, url];
      twins.set(first, (twins.get(first) ?? new Set()).add(second));
    }
  }
  return new Map([...twins].map(([url, others]) => [url, [...others].sort()]));
}

/**
 * Joins groups of statements with one topic, scope and values where a page
 * and its translation make as many of them: a translation keeps their places,
 * or else their order, so the first is the first, whatever words either uses.
 * `mayJoin` has the last word. Statements stand in the order of their page.
 */
export function joinTwins<T extends OnPage>(
  groups: readonly (readonly T[])[],
  statements: readonly T[],
  twins: Twins,
  mayJoin: (one: T, other: T) => boolean,
): T[][] {
  const onPage = Map.groupBy(statements, ({ url }) => url);
  const groupOf = new Map(
    groups.flatMap((group) => {
      const joined = [...group];
      return group.map((one): [T, T[]] => [one, joined]);
    }),
  );
  for (const url of [...onPage.keys()].sort()) {
    const others = twins.get(url) ?? [];
    for (const [one, twin] of others.flatMap((other) =>
      paired(onPage.get(url) ?? [], onPage.get(other) ?? []),
    )) {
      if (mayJoin(one, twin)) join(one, twin, groupOf);
    }
  }
  return [...new Set(groupOf.values())];
}

function paired<T extends OnPage>(
  here: readonly T[],
  there: readonly T[],
): [T, T][] {
  const theirs = Map.groupBy(there, selectorOf);
  const inPlace = [...Map.groupBy(here, selectorOf)].flatMap(
    ([selector, ours]) => inOrder(ours, theirs.get(selector) ?? []),
  );
  // Of pages that are built otherwise the order alone is kept.
  return inPlace.length > 0 ? inPlace : inOrder(here, there);
}

function selectorOf({ reading }: OnPage): string {
  return reading.selector;
}

function inOrder<T>(here: readonly T[], there: readonly T[]): [T, T][] {
  if (here.length !== there.length) return [];
  return here.flatMap((one, at): [T, T][] => {
    const twin = there[at];
    return twin === undefined ? [] : [[one, twin]];
  });
}

function join<T>(one: T, other: T, groupOf: Map<T, T[]>): void {
  const [group, joined] = [groupOf.get(one), groupOf.get(other)];
  if (!group || !joined || group === joined) return;
  group.push(...joined);
  for (const moved of joined) groupOf.set(moved, group);
}
