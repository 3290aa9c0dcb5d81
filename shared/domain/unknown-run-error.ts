/** A step was asked to go on with a run that was never planned. */
export class UnknownRunError extends Error {
  override readonly name = 'UnknownRunError';
  readonly runId: string;
  constructor(runId: string) {
    super(
      `There is no run "${runId}" in the store. Plan it first; a run that was planned elsewhere is kept elsewhere.`,
    );
    this.runId = runId;
  }
}
