import type { Candidate } from '../read-text.ts';

/** What a page says, by the words and the blocks it is said in. */
export type Page = {
  readonly candidates: readonly Candidate[];
  readonly texts: ReadonlyMap<string, readonly Candidate[]>;
  readonly blocks: ReadonlyMap<string, readonly Candidate[]>;
};

/** Sorts the candidates of a page for the search of hosts. */
export function pageOf(candidates: readonly Candidate[]): Page {
  return {
    candidates,
    texts: Map.groupBy(candidates, ({ match }) => match.view.text),
    blocks: Map.groupBy(candidates, ({ reading }) => reading.selector),
  };
}

/** What the same block promises. */
export function beside(
  { reading }: Candidate,
  { blocks }: Page,
): readonly Candidate[] {
  return blocks.get(reading.selector) ?? [];
}

/** What the heading right above promises. */
export function headings(
  { reading }: Candidate,
  { texts }: Page,
): readonly Candidate[] {
  return texts.get(reading.context.at(-1) ?? '') ?? [];
}

/** The family of the rule that read it. */
export function familyOf({ match }: Candidate): string | undefined {
  return match.rule.family;
}
