import { RefusedError } from '../../shared/knowledge/refusal.ts';

/** Answers why something was refused; none when it was not. */
export async function reasonsOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return error.problems.map(({ reason }) => reason);
  }
}
