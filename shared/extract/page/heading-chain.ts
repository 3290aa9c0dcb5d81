/** A heading, or a question, with those above it. */
export type HeadingChain = {
  /** 1 to 6 as said, 7 for what only looks like a heading, 8 for a control. */
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
  { text, level, isQuestion }: Heading,
): HeadingChain {
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

/** Answers the chain without what a heading of this level ends. */
export function aboveLevel(
  chain: HeadingChain | undefined,
  level: number,
): HeadingChain | undefined {
  let at = chain;
  while (at && at.level >= level) at = at.above;
  return at;
}
