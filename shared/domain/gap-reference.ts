const prefix = 'gap_';
const shownLetters = 8;

/** Answers the part of a gap's id that reports show, and people type. */
export function shortGapId(id: string): string {
  return id.startsWith(prefix)
    ? id.slice(prefix.length, prefix.length + shownLetters)
    : id;
}

/** Answers whether a person who types these letters may mean this gap. */
export function isMeantBy(typed: string, id: string): boolean {
  const letters = typed.trim().toLowerCase();
  return (
    letters.length >= 4 &&
    [id, id.slice(prefix.length)].some((one) => one.startsWith(letters))
  );
}
