/** Columns where a terminal does not tell how many it has, or none is there. */
const usualWidth = 80;

export type TerminalOptions = {
  readonly width: number;
  readonly colour: boolean;
};

/**
 * Answers how to print on a stream: in colours on a terminal that has them,
 * unless the environment says otherwise (`NO_COLOR`, `TERM=dumb`, `CI`); plain
 * in a pipe or a file.
 */
export function terminalOptions(
  stream: NodeJS.WriteStream = process.stdout,
  env: NodeJS.ProcessEnv = process.env,
): TerminalOptions {
  return {
    width: stream.columns ?? usualWidth,
    colour: stream.isTTY === true && stream.hasColors(env),
  };
}
