import { Cron } from 'croner';
import { cronPattern } from '../../shared/domain/schedule.ts';
import type { Site } from '../../shared/domain/site.ts';

export type Schedule = {
  /** When the site's next night begins. */
  next(siteId: string): Date | undefined;
  stop(): void;
};

/**
 * Starts each site's night by its schedule and time zone, as EventBridge
 * Scheduler does on AWS. A night that still runs is not started again.
 */
export function scheduleNights(
  sites: readonly Site[],
  night: (site: Site) => Promise<void>,
): Schedule {
  const jobs = new Map(
    sites.map((site) => [
      site.id,
      new Cron(
        cronPattern(site.schedule),
        { timezone: site.timeZone, protect: true, sloppyRanges: true },
        () => night(site),
      ),
    ]),
  );
  return {
    next: (siteId) => jobs.get(siteId)?.nextRun() ?? undefined,
    stop() {
      for (const job of jobs.values()) {
        job.stop();
      }
    },
  };
}
