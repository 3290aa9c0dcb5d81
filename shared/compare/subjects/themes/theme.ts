/** The ids of what sentences of one field may speak of. */
export type Theme = {
  /** How much each common subject tells; 1 is an ordinary one. */
  readonly weights: Readonly<Record<string, number>>;
  /** Things of everyday life: who names two of them speaks of two matters. */
  readonly things: readonly string[];
  /** What single trades sell, do and charge for, besides the common things. */
  readonly tradeThings: readonly string[];
};

/** The ids of a theme; of several, those of each. */
export type IdOf<T extends Theme> = T extends Theme
  ? keyof T['weights'] | T['things'][number] | T['tradeThings'][number]
  : never;

/**
 * The words of one language for each, separated by commas. Accents and case
 * never matter. `*` ends a stem; ` .. ` stands for up to three words.
 */
export type ThemeWords<T extends Theme> = Readonly<Record<IdOf<T>, string>>;
