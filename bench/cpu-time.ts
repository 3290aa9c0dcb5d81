/**
 * Answers the milliseconds of processor time that some work takes. Other
 * programs on the machine make work wait; they hardly make it longer.
 */
export function cpuTimeOf(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const used = process.cpuUsage();
  return (used.user + used.system - user - system) / 1000;
}

/** Answers the median over `runs` of a piece of work that was done before. */
export function medianCpuTime(runs: number, work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => cpuTimeOf(work));
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}
