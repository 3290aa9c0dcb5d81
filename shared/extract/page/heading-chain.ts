/** A heading, or a question, with those above it. */
export type HeadingChain = {
  /** 1 to 6 as said, half a level more in a panel, 7 for what only looks like a heading, 8 for a control. */
  readonly level: number;
  readonly above: HeadingChain | undefined;
  /** Texts of the headings, outermost first. */
  readonly headings: readonly string[];
  /** The question that what follows answers. */
  readonly question: string | undefined;
};

export const lookalikeLevel = 7;
/** A button, tab or summary: it names what it opens, and heads nothing. */
export const controlLevel = 8;

export type Heading = {
  readonly text: string;
  readonly level: number;
  /** It opens a panel, or stands where questions stand. */
  readonly isQuestion: boolean;
};

/** Answers the chain after a heading: it ends those of its level and below. */
export function addHeading(
  chain: HeadingChain | undefined,
  heading: Heading,
): HeadingChain {
  const { text, isQuestion } = heading;
  const level = levelUnder(chain, heading);
  const above = aboveLevel(chain, level);
  const headings = above?.headings ?? [];
  return {
    level,
    above,
    headings: level < controlLevel ? [...headings, text] : headings,
    // A section inside an answer answers nothing unless it asks again.
    question: isQuestion || text.endsWith('?') ? text : undefined,
  };
}

/**
 * The panels of a section are often headed at its own level: what opens a
 * panel ends other panels, and not the section.
 */
function levelUnder(
  chain: HeadingChain | undefined,
  { level, isQuestion }: Heading,
): number {
  if (!isQuestion || level >= lookalikeLevel) return level;
  const beside = aboveLevel(chain, level + 1);
  if (beside === undefined || beside.level < level) return level;
  const isPanel = beside.level > level;
  return isPanel || beside.question === undefined ? level + 0.5 : level;
}

/** Answers the chain without what a heading of this level ends. */
export function aboveLevel(
  chain: HeadingChain | undefined,
  level: number,
): HeadingChain | undefined {
  let at = chain;
  while (at && at.level >= level) at = at.above;
  return at;
}
