/** Where an article is only near, more must speak for it. */
export const moreLikelyThanNot = 0.5;

/**
 * Answers the wording of a promise that found its article most surely; the
 * fuller, which comes first, in doubt. Of many wordings one meets some
 * article by chance: it needs more.
 */
export function surest<Wording>(
  wordings: readonly Wording[],
  likelihood: (wording: Wording) => number | undefined,
): Wording | undefined {
  const likely = (one: Wording) => likelihood(one) ?? 0;
  const [fullest, ...others] = wordings;
  return fullest === undefined
    ? undefined
    : others.reduce(
        (best, other) =>
          likely(other) >= moreLikelyThanNot && likely(other) > likely(best)
            ? other
            : best,
        fullest,
      );
}
