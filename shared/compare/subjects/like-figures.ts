/** A figure that no phrase names. */
const anyFigure = '5555';

/**
 * A figure that is a word by itself, as `wordsOf` splits them: what stands
 * around it joins it to nothing, whatever it is folded to.
 */
const figure =
  /(?<=^|[\s,;:(«“"'’$€£-])(?=(\d+(?:[.,/]\d+)*))\1(?=[\s,;:.!?)»”"'’$€£%-]|$)/g;

/**
 * Answers a text with all figures alike but those that phrases name: it speaks
 * of the same things, and texts that one template made are one.
 */
export function likeFigures(text: string, named: ReadonlySet<string>): string {
  if (!/\d/.test(text)) return text;
  return text.replace(figure, (found) =>
    named.has(found) ? found : anyFigure,
  );
}
