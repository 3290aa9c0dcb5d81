import type { Command } from 'commander';

/** Adds one command; its action tells how it ended. */
export type AddCommand = (
  program: Command,
  end: (status: number) => void,
) => void;

export const exitStatus = { done: 0, found: 1, wrongUsage: 2 } as const;
