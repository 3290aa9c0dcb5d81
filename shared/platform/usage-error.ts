/**
 * The user asked for something that cannot be: the message names the value,
 * the place and the remedy. The command line ends with exit status 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
