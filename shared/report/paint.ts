import { styleText } from 'node:util';

const styles = {
  critical: ['bold', 'red'],
  high: ['red'],
  medium: ['yellow'],
  low: ['cyan'],
  info: ['dim'],
  title: ['bold'],
  /** What one side says otherwise than the other. */
  differing: ['bold', 'underline'],
} as const;

/** Answers text as a terminal shows it in that style. */
export type Paint = (style: keyof typeof styles, text: string) => string;

/** Answers how to style text; where there is no colour, as it is. */
export function paintIf(colour: boolean): Paint {
  return colour ? painted : (_, text) => text;
}

/** Word by word, so that no style runs on over the end of a line. */
function painted(style: keyof typeof styles, text: string): string {
  return text
    .split(' ')
    .map((word) =>
      styleText([...styles[style]], word, { validateStream: false }),
    )
    .join(' ');
}
