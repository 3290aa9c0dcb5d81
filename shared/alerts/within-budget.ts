/**
 * Answers the first texts that fit in so many characters together, and how
 * many are left out: channels cut long messages where it hurts.
 */
export function withinBudget(
  texts: readonly string[],
  characters: number,
): { readonly shown: readonly string[]; readonly more: number } {
  let used = 0;
  const cut = texts.findIndex((text) => {
    used += text.length;
    return used > characters;
  });
  const shown = cut < 0 ? texts : texts.slice(0, cut);
  return { shown, more: texts.length - shown.length };
}
